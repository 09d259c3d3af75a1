// SPDX-License-Identifier: GPL-3.0-or-later
// What an attack climbs: functions of the logits whose growth takes a sample away from its class, each with its
// derivative. All are finite and alive where the softmax of single precision has saturated.
#pragma once

#include <torch/types.h>

namespace hessianlab {

struct LossAtLogits {
  torch::Tensor value;      // B, grows towards misclassification
  torch::Tensor cotangent;  // B×C, its derivative by the logits up to a positive factor per sample
};

// logits: B×C; y: B class indices; target: B class indices ≠ y, undefined for the losses that have no target.
using LogitLoss = LossAtLogits (*)(const torch::Tensor& logits, const torch::Tensor& y, const torch::Tensor& target);

// Cross-entropy. Once p_y rounds to 1 the loss and its gradient are 0 and an attack that uses them is blind. Both are
// therefore taken over the other classes k ≠ y only: value = logsumexp_k z_k − z_y, with which ℓ = log(1 + e^value)
// grows, and cotangent = Σ_k q_k e_k − e_y with q = softmax over k ≠ y; the derivative of ℓ is (1 − p_y) times that.
LossAtLogits crossEntropyLoss(const torch::Tensor& logits, const torch::Tensor& y, const torch::Tensor& target = {});

// max_{k≠y} z_k − z_y: above 0 exactly where the sample is misclassified.
LossAtLogits marginLoss(const torch::Tensor& logits, const torch::Tensor& y, const torch::Tensor& target = {});

// z_t − z_y.
LossAtLogits targetedMarginLoss(const torch::Tensor& logits, const torch::Tensor& y, const torch::Tensor& target);

// Difference of logits ratio, blind to the scale of the logits: −(z_y − max_{k≠y} z_k) / (z_π1 − z_π3), π sorting them
// downwards (Croce & Hein 2020, arXiv 2003.01690, eq. 6). Needs C ≥ 3.
LossAtLogits dlrLoss(const torch::Tensor& logits, const torch::Tensor& y, const torch::Tensor& target = {});

// −(z_y − z_t) / (z_π1 − (z_π3 + z_π4)/2) (eq. 7). Needs C ≥ 4.
LossAtLogits targetedDlrLoss(const torch::Tensor& logits, const torch::Tensor& y, const torch::Tensor& target);

// B numbers: by how much rounding may move a difference of logits from one batch size to another, 64 u max|z| with u
// the type's unit roundoff.
torch::Tensor roundingOf(const torch::Tensor& logits);

}  // namespace hessianlab
