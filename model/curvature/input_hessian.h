// SPDX-License-Identifier: GPL-3.0-or-later
// The cross-entropy loss of a batch seen as a function of each sample's input: value, gradient g, Hessian H as an
// operator, and directional derivatives whose weight gradient is an ordinary first-order backward pass.
//
//   ℓ = logsumexp(z) − z_y,  p = softmax(z),  S = diag(p) − ppᵀ,  g = Jᵀ(p − e_y),  H = JᵀSJ + Σ_k (p_k − [k=y]) ∇²z_k
//
// Losses are per sample and never averaged, so every quantity is exact per sample whatever the batch.
#pragma once

#include <torch/types.h>

#include "model/nn/network.h"

namespace hessianlab {

// Per-sample derivatives of the loss along v: vᵀg and vᵀHv, B values each.
struct DirectionalDerivatives {
  torch::Tensor first;   // vᵀg
  torch::Tensor second;  // vᵀHv
};

// Not thread-safe; the network must outlive it and keep its parameters.
class InputHessian {
 public:
  // x: B×inputShape, y: B class indices. Records one forward pass (with a graph exactly when gradients are enabled) and
  // one adjoint pass.
  InputHessian(const Network& network, const torch::Tensor& x, const torch::Tensor& y);

  int64_t rows() const { return tape_.rows; }
  const Network& network() const { return network_; }
  const Tape& tape() const { return tape_; }
  const torch::Tensor& labels() const { return y_; }
  const torch::Tensor& logits() const { return tape_.logits; }           // B×C
  const torch::Tensor& loss() const { return loss_; }                    // B, with the tape's graph
  const torch::Tensor& probabilities() const { return probabilities_; }  // B×C, constants
  const torch::Tensor& gradient() const { return gradient_; }            // B×inputShape, constants

  // H v per sample. v: B×inputShape. One tangent and one adjoint pass, no graph.
  torch::Tensor apply(const torch::Tensor& v) const;

  // The two parts of H v: G v with G = JᵀSJ, what the softmax bends, and (H − G) v with Σ_k (p_k − [k=y]) ∇²z_k, what
  // the network itself bends (0 for piecewise-linear ones, away from their kinks).
  torch::Tensor applySoftmaxPart(const torch::Tensor& v) const;
  torch::Tensor applyNetworkPart(const torch::Tensor& v) const;

  // vᵀg and vᵀHv with their graph (Taylor mode): v is a constant.
  DirectionalDerivatives along(const torch::Tensor& v) const;

  // The Jacobian of the logits, B×C×d, in passes of at most `budgetRows` stacked rows.
  torch::Tensor jacobian(int64_t budgetRows = 2048) const;

 private:
  torch::Tensor bendOfSoftmax(const torch::Tensor& speed) const;  // S ż

  const Network& network_;
  torch::Tensor y_;
  Tape tape_;
  torch::Tensor loss_, probabilities_, residual_, gradient_;  // residual_ = p − e_y
};

// Per-sample Euclidean norm, scalar product and normalisation (0 stays 0) over all but the first dimension.
torch::Tensor rowNorm(const torch::Tensor& v);
torch::Tensor rowDot(const torch::Tensor& u, const torch::Tensor& v);
torch::Tensor scaleRows(const torch::Tensor& v, const torch::Tensor& factor);
torch::Tensor normaliseRows(const torch::Tensor& v);

// B unit vectors, uniform on the sphere.
torch::Tensor randomDirections(const torch::Tensor& like, torch::Generator& generator);

}  // namespace hessianlab
