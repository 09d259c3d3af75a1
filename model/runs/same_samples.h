// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a number of a test sample means the same sample in two runs. Free of Torch and of Qt. Any thread.
#pragma once

#include <string>

#include "model/formats/config.h"

namespace hessianlab {

// Why the test samples of two runs are not the same ones, as the end of a sentence; empty: they are. Both validated.
std::string whyOtherSamples(const ExperimentConfig& a, const ExperimentConfig& b, const Catalogues& catalogues);

}  // namespace hessianlab
