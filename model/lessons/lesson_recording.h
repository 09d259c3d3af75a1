// SPDX-License-Identifier: GPL-3.0-or-later
// Settings as a step of a lesson says them: a preset or those of the step before, and what is changed. Free of Torch
// and of Qt. Any thread.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "model/runs/presets.h"

namespace hessianlab {

struct RecordedSettings {
  std::string preset;                                    // empty: the settings of the step before
  std::vector<std::pair<std::string, std::string>> set;  // key and value as JSON, choices before their settings
};

// The way to `wanted`, which is validated: from the step before, or from the nearest preset where that is far shorter.
// `before`: settings of the step before; nullptr: it is the first step, which needs a preset. InputError where no
// preset leads there.
RecordedSettings recordedSettings(const ExperimentConfig& wanted, const ExperimentConfig* before,
                                  const std::vector<Preset>& presets, const Catalogues& catalogues);

}  // namespace hessianlab
