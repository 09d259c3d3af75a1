// SPDX-License-Identifier: GPL-3.0-or-later
// The two directions that matter at an input: its gradient and the Hessian's top eigenvector. They cost far more than
// an attack and do not depend on it, so they are remembered while only ε moves.
#pragma once

#include <torch/types.h>

#include <memory>
#include <mutex>
#include <vector>

#include "model/curvature/norms.h"
#include "model/nn/network.h"

namespace hessianlab {

// Of B samples, but for logits and probabilities in float64. ‖H‖ is exact for piecewise-linear networks and a Lanczos
// estimate with its residual for smooth ones.
struct Directions {
  torch::Tensor logits, probabilities;  // B×C, as the network itself says
  torch::Tensor loss, gradientNorm;     // B
  torch::Tensor gradient, eigenvector;  // B×inputShape; the eigenvector is of length 1 (0 where H = 0) and points
                                        // uphill (vᵀg ≥ 0), so that its sign does not flicker between two answers
  NormResult curvature;
};

// x: B×inputShape of the network's type, y: B class indices. Gradients must be disabled.
Directions directionsAt(const Network& network, const torch::Tensor& x, const torch::Tensor& y, int64_t seed);

// Those that were computed last. Any thread.
class DirectionsMemory {
 public:
  // As directionsAt(); computed anew only where the weights, the samples or the seed differ from those of the last
  // time.
  std::shared_ptr<const Directions> at(const Network& network, const torch::Tensor& x, const torch::Tensor& y,
                                       int64_t seed);
  int64_t computed() const;  // how often that was needed

 private:
  mutable std::mutex mutex_;
  std::vector<torch::Tensor> weights_;
  torch::Tensor x_, y_;
  int64_t seed_ = 0, computed_ = 0;
  std::shared_ptr<const Directions> last_;
};

}  // namespace hessianlab
