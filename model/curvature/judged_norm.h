// SPDX-License-Identifier: GPL-3.0-or-later
// ‖H‖ estimated in the network's own precision and judged in double. What rounding does to H (to the odds of a sure
// class, to differences of large numbers, to the slope of a saturated activation) single precision cannot see; but one
// product in float64 with the vector it found can.
#pragma once

#include <torch/types.h>

#include <cstdint>
#include <functional>

#include "model/curvature/norms.h"
#include "model/nn/network.h"

namespace hessianlab {

using NormEstimate = std::function<NormResult(const InputHessian&, Judge)>;

// Random numbers for the estimates of one judgedNorm(), which goes piece by piece where memory is scarce: one stream in
// the network's own precision, and one for what is estimated without a judge, each as if all samples were one piece.
class EstimateDraws {
 public:
  explicit EstimateDraws(uint64_t seed);
  torch::Generator& of(Judge judge) { return judge ? judged_ : alone_; }

 private:
  torch::Generator judged_, alone_;
};

// So many samples at once keep what is recorded of `own` and `wide` below some 800 MB.
int64_t samplesAtOnce(const Network& network);

// Of B samples, all in float64, but for the coordinates of `norm.vector` that single precision has found.
struct JudgedNorm {
  NormResult norm;
  torch::Tensor iterations;             // B, int64: of each sample's estimate
  torch::Tensor prediction;             // B, by the network's own logits
  torch::Tensor logits, probabilities;  // B×C
  torch::Tensor loss, gradientNorm;     // B
  torch::Tensor gradient;               // B×inputShape
  int64_t inDouble = 0;                 // samples whose estimate had to be made in float64
};

// Of the cross-entropy (carefulCrossEntropy) at x (B×inputShape) with the labels y. The estimator works in the
// network's own precision and leaves its last product to the judge in float64. Its sample is believed where that
// product says of its vector what its own products said, within `tolerance`, and confirms a residual that was small;
// then norm, residual and the eigenvalue of the vector are those of that product. The other samples are estimated anew
// in float64. `wide`: the network in float64. A network that is float64 itself is estimated once. NotFinite where ‖H‖,
// ‖g‖ or the loss overflow. Gradients are disabled.
//
// Goes by pieces of at most `atOnce` samples (0: samplesAtOnce). An estimate that stops once all of its samples have
// settled may stop earlier in a piece; all else is as if they were one, but for rounding.
JudgedNorm judgedNorm(const Network& own, const Network& wide, const torch::Tensor& x, const torch::Tensor& y,
                      const NormEstimate& estimate, double tolerance = 1e-3, int64_t atOnce = 0);

}  // namespace hessianlab
