// SPDX-License-Identifier: GPL-3.0-or-later
// Experiments of a second: ten steps an epoch, a probe every five.
#pragma once

#include "model/formats/config.h"
#include "tests/support/choices.h"

namespace hessianlab {

inline ExperimentConfig tenStepsAnEpoch(const char* dataset, const Choice& architecture, double strength,
                                        int64_t epochs) {
  ExperimentConfig config;
  config.set("dataset.name", dataset);
  config.set("dataset.train_samples", 320);
  config.set("dataset.test_samples", 100);
  config["architecture"] = architecture;
  config["regularizer"] = {"hessian-norm", {{"strength", strength}}};
  config.set("training.epochs", epochs);
  config.set("training.batch_size", 32);
  config.set("training.probe_every", 5);
  config.set("training.probe_samples", 16);
  return config;
}

inline ExperimentConfig smallMoonsRun(int64_t epochs) {
  return tenStepsAnEpoch("moons", chosenNetwork("mlp-2d", "softplus", 8, {16, 16}), 0.01, epochs);
}

}  // namespace hessianlab
