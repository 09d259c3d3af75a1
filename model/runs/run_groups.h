// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that differ in nothing but the seed, and what they have in common. Free of Torch and of Qt.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/formats/config.h"

namespace hessianlab {

// The same text for configurations that differ in the seed alone, and for no others.
std::string settingsButSeed(const ExperimentConfig& config, const Catalogues& catalogues);

struct OverSeeds {
  double mean = 0;
  std::optional<double> spread;  // the sample standard deviation; nullopt: of one number
};

// nullopt: there is none, or one of them is not known.
std::optional<OverSeeds> overSeeds(const std::vector<std::optional<double>>& numbers);

}  // namespace hessianlab
