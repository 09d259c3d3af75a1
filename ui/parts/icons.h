// SPDX-License-Identifier: GPL-3.0-or-later
// The drawings of resources/icons in the colours of a theme. GUI thread only.
#pragma once

#include <QIcon>
#include <QString>

#include "viz/base/theme.h"

namespace hessianlab {

// `name`: file name without ".svg". An empty icon where the file is not there.
QIcon themedIcon(const QString& name, const Theme& theme);

// The same in one colour: a verdict.
QIcon coloredIcon(const QString& name, const QColor& color);

// The program's own, in its own colours.
QIcon programIcon();

}  // namespace hessianlab
