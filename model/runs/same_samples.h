// SPDX-License-Identifier: GPL-3.0-or-later
// Whether two runs learn the same data, and whether a number of a test sample means the same sample in both. Free of
// Torch and of Qt. Any thread.
#pragma once

#include <string>

#include "model/formats/config.h"

namespace hessianlab {

// The same data set of the same lab, so that their curves may stand beside each other.
bool sameData(const ExperimentConfig& a, const ExperimentConfig& b);

// Why the test samples of two runs are not the same ones, as the end of a sentence; empty: they are. Both validated.
std::string whyOtherSamples(const ExperimentConfig& a, const ExperimentConfig& b, const Catalogues& catalogues);

}  // namespace hessianlab
