// SPDX-License-Identifier: GPL-3.0-or-later
// A grid of settings × seeds: every combination is one run. Free of Torch and of Qt.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/formats/config.h"

namespace hessianlab {

struct GridAxis {
  std::string key;                  // "regularizer.strength"
  std::vector<std::string> values;  // as --set takes them; at least one
};

// "KEY=V1,V2,…"; a comma within […] or {…} belongs to the value. InputError: there is no key, or no value.
GridAxis parseGridAxis(const std::string& text);

struct GridCell {
  std::string name;  // of its folder: "strength-0.1_seed-2"; no two alike
  ExperimentConfig config;
};

// Seeds 1 … `seeds`, the innermost of all; 0: the seed of `base` alone. InputError: a value is refused, a key is there
// twice, or there are more than 10,000 runs.
std::vector<GridCell> makeGrid(const ExperimentConfig& base, const std::vector<GridAxis>& axes, int64_t seeds,
                               const Catalogues& catalogues);

}  // namespace hessianlab
