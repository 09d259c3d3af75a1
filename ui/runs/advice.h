// SPDX-License-Identifier: GPL-3.0-or-later
// Warnings where a choice or a measurement is known to mislead. They never stand in the way. Pure functions, any
// thread.
#pragma once

#include <QStringList>

#include "model/formats/config.h"
#include "model/questions/curvature.h"

namespace hessianlab {

struct Run;

QStringList adviceOnSettings(const ExperimentConfig& config);
QStringList adviceOnNumbers(const Run& run);
// Of the network of `config`.
QStringList adviceOnSurvey(const CurvatureResult& survey, const ExperimentConfig& config);

}  // namespace hessianlab
