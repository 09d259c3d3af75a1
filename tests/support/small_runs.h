// SPDX-License-Identifier: GPL-3.0-or-later
// Experiments of a second: ten steps an epoch, a probe every five.
#pragma once

#include "model/formats/config.h"

namespace hessianlab {

inline ExperimentConfig tenStepsAnEpoch(const char* dataset, const ArchitectureConfig& architecture, double strength,
                                        int64_t epochs) {
  ExperimentConfig config;
  config.dataset.name = dataset;
  config.dataset.trainSamples = 320;
  config.dataset.testSamples = 100;
  config.architecture = architecture;
  config.regularizer = {"hessian-norm", {{"strength", strength}}};
  config.training.epochs = epochs;
  config.training.batchSize = 32;
  config.training.probeEvery = 5;
  config.training.probeSamples = 16;
  return config;
}

inline ExperimentConfig smallMoonsRun(int64_t epochs) {
  return tenStepsAnEpoch("moons", {"mlp-2d", "softplus", 8, {16, 16}}, 0.01, epochs);
}

}  // namespace hessianlab
