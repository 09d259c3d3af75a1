// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/architectures/fully_connected.h"

#include "model/nn/architectures/blocks.h"

namespace hessianlab {

Architecture linearArchitecture() {
  return {.name = "linear",
          .title = "Linear (softmax regression)",
          .help = "One linear layer: curvature has a closed form, H = Wᵀ(diag p − ppᵀ)W.",
          .build = blocks::appendLayers,
          .hasActivation = false};
}

Architecture mlpArchitecture() {
  return {.name = "mlp",
          .title = "MLP",
          .help = "Two hidden layers of 200 units: quick, and easy to look into.",
          .build = blocks::appendLayers,
          .hidden = {200, 200}};
}

Architecture mlp2dArchitecture() {
  return {.name = "mlp-2d",
          .title = "MLP for 2-D points",
          .help = "Three hidden layers of 32 units, enough to bend around moons and spirals.",
          .build = blocks::appendLayers,
          .hidden = {32, 32, 32},
          .forPoints = true};
}

}  // namespace hessianlab
