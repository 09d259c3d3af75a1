// SPDX-License-Identifier: GPL-3.0-or-later
// The usual ways in which networks read their inputs: what a file does not say, and most surprises come from. Free of
// Torch and of Qt. Any thread.
#pragma once

#include <cstdint>
#include <vector>

#include "model/runs/import_run.h"

namespace hessianlab {

// Inputs as the data have them: from 0 to 1, red before green before blue, not normalised.
bool isPlainInput(const OnnxInput& input);

// Mean and deviation of torchvision's networks for ImageNet, one a channel.
OnnxInput imageNetInput();

// All but the plain one, for inputs of `shape` ([channels, height, width], or [values]) from data with this mean and
// deviation of each channel.
std::vector<BetterReading> otherReadings(const std::vector<int64_t>& shape, const std::vector<double>& mean,
                                         const std::vector<double>& std);

}  // namespace hessianlab
