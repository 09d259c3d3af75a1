// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of an experiment with other data. Any thread.
#pragma once

#include <vector>

#include "model/data/inspect.h"
#include "model/formats/config.h"
#include "model/runs/presets.h"

namespace hessianlab {

// The network stays: the data are those that are set already, or the same known set in another folder.
bool keepsNetwork(const ExperimentConfig& present, const Choice& data, const Catalogues& catalogues);

// `present` with these data and, where it does not stay, the network and the epochs that suit them. Where its lab takes
// no data sets, the preset that suits them is the beginning. InputError where the data's settings cannot be.
ExperimentConfig withData(const ExperimentConfig& present, const DataInspection& data, const Catalogues& catalogues,
                          const std::vector<Preset>& presets);

}  // namespace hessianlab
