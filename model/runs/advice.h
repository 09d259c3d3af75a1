// SPDX-License-Identifier: GPL-3.0-or-later
// Warnings where a choice or a measurement is known to mislead, one sentence or two each. They never stand in the way:
// the window shows them beside what they are about, the command line prints them on standard error. Torch-free, pure
// functions, any thread.
#pragma once

#include <string>
#include <vector>

#include "model/base/record_table.h"
#include "model/formats/config.h"
#include "model/questions/curvature.h"
#include "model/questions/robustness.h"

namespace hessianlab {

using Advice = std::vector<std::string>;

Advice adviceOnSettings(const ExperimentConfig& config, const Catalogues& catalogues);
// On a loss that grew, and on the newest curvature at the probe batch.
Advice adviceOnNumbers(const RecordTable& records);
// On the curvature of many samples of the network of `config`.
Advice adviceOnSurvey(const CurvatureResult& survey, const ExperimentConfig& config, const Catalogues& catalogues);
// On sizes of attacks beyond the inputs' whole range; a message begins with `where` they stand.
Advice adviceOnEpsilons(Norm norm, const std::vector<double>& epsilons, const std::string& where);
// On accuracy under attack: where it contradicts itself, samples that do not stand for the set, checks for gradient
// masking that fail. `run` is what was evaluated, by name.
Advice adviceOnEvaluation(const RobustnessResult& result, const std::string& run);

}  // namespace hessianlab
