// SPDX-License-Identifier: GPL-3.0-or-later
// Choices for a configuration, in one line each.
#pragma once

#include <string>

#include "model/base/section.h"

namespace hessianlab {

inline Choice chosenNetwork(std::string name, std::string activation = "softplus", double beta = 8,
                            Widths hidden = {}) {
  return {std::move(name), {{"activation", std::move(activation)}, {"beta", beta}, {"hidden", std::move(hidden)}}};
}

// 0 samples: all.
inline Choice chosenData(std::string name, int64_t trainSamples = 0, int64_t testSamples = 0) {
  return {std::move(name),
          {{"train_samples", static_cast<double>(trainSamples)}, {"test_samples", static_cast<double>(testSamples)}}};
}

inline Choice chosenOptimizer(std::string name, double learningRate, double weightDecay, double momentum,
                              std::string schedule) {
  return {std::move(name),
          {{"learning_rate", learningRate},
           {"weight_decay", weightDecay},
           {"momentum", momentum},
           {"schedule", std::move(schedule)}}};
}

}  // namespace hessianlab
