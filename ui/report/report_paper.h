// SPDX-License-Identifier: GPL-3.0-or-later
// A report on pages of A4, with numbers at their feet. Any thread: nothing of it is a widget.
#pragma once

#include <QByteArray>
#include <functional>

#include "ui/report/report.h"

namespace hessianlab {

// The bytes of a PDF. `goesOn` is asked after each page; false: it stops and returns nothing.
QByteArray reportPdf(const Report& report, const QString& html, const std::function<bool(double share)>& goesOn);

}  // namespace hessianlab
