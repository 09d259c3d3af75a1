// SPDX-License-Identifier: GPL-3.0-or-later
// Warnings where a choice or a measurement is known to mislead. They never stand in the way. Pure functions, any thread.
#pragma once

#include <QStringList>

#include "model/files/config.h"

namespace hessianlab {

struct Run;

QStringList adviceOnSettings(const ExperimentConfig& config);
QStringList adviceOnNumbers(const Run& run);

}  // namespace hessianlab
