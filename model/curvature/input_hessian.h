// SPDX-License-Identifier: GPL-3.0-or-later
// The objective of a batch seen as a function of each sample's input: value, gradient g, Hessian H as an operator, and
// directional derivatives whose weight gradient is an ordinary first-order backward pass.
//
//   g = Jᵀ ∂ℓ/∂z,   H = JᵀSJ + Σ_k ∂ℓ/∂z_k ∇²z_k,   S = ∂²ℓ/∂z²
//
// For the cross-entropy with p = softmax(z): ∂ℓ/∂z = p − e_y and S = diag(p) − ppᵀ.
// Losses are per sample and never averaged, so every quantity is exact per sample whatever the batch.
#pragma once

#include <torch/types.h>

#include "model/nn/network.h"
#include "model/objective/objective.h"

namespace hessianlab {

// Not thread-safe; network and objective must outlive it, and the network keep its parameters.
class InputHessian {
 public:
  // x: B×inputShape; the target as the objective wants it. Records one forward pass (with a graph exactly when
  // gradients are enabled) and of an adjoint pass what the products need; who asks for the gradient pays the rest.
  InputHessian(const Network& network, const Objective& objective, const torch::Tensor& x, const torch::Tensor& target);
  // Of a forward pass that there is already: `tape` of second order, recorded at x.
  InputHessian(const Network& network, const Objective& objective, const torch::Tensor& x, const torch::Tensor& target,
               Tape tape);

  int64_t rows() const { return tape_.rows; }
  const Network& network() const { return network_; }
  const Tape& tape() const { return tape_; }
  const Objective& objective() const { return objective_; }
  const torch::Tensor& target() const { return target_; }
  const torch::Tensor& input() const { return input_; }           // x, a constant
  const torch::Tensor& logits() const { return tape_.logits; }    // B×C
  const torch::Tensor& loss() const { return expansion_.value; }  // B, with the tape's graph
  const torch::Tensor& gradient() const;                          // B×inputShape, constants
  const torch::Tensor& unitGradient() const;                      // g/‖g‖ per sample, the same tensor each time
  // A slope along the unit gradient will be asked for: a product with it keeps what that needs, too.
  void expectSlope() const { slopeFollows_ = true; }
  // B×C, constants; undefined where the objective takes the outputs for values.
  const torch::Tensor& probabilities() const { return expansion_.probabilities; }

  // H v per sample. v: B×inputShape. One tangent and one adjoint pass, no graph.
  torch::Tensor apply(const torch::Tensor& v) const;

  // The two parts of H v: G v with G = JᵀSJ, what the objective bends (the softmax of a cross-entropy), and (H − G) v
  // with Σ_k ∂ℓ/∂z_k ∇²z_k, what the network itself bends (0 for piecewise-linear ones, away from their kinks).
  torch::Tensor applyObjectivePart(const torch::Tensor& v) const;
  torch::Tensor applyNetworkPart(const torch::Tensor& v) const;

  // With their graph, for constant directions: vᵀHv, wᵀg, and both, which share a pass of the way back
  // (model/nn/curve_terms.h). Where gradients are disabled: their values, of a Taylor pass.
  torch::Tensor curvature(const torch::Tensor& v) const { return along(v, {}).second; }
  torch::Tensor slope(const torch::Tensor& w) const { return along({}, w).first; }
  DirectionalDerivatives along(const torch::Tensor& v, const torch::Tensor& w) const;
  DirectionalDerivatives along(const torch::Tensor& v) const { return along(v, v); }

  // The Jacobian of the logits, B×C×d, in passes of at most `budgetRows` stacked rows.
  torch::Tensor jacobian(int64_t budgetRows = 2048) const;

 private:
  const Network& network_;
  const Objective& objective_;
  torch::Tensor target_, input_;
  DirectionalDerivatives alongTaylor(const torch::Tensor& v) const;

  mutable Tape tape_;  // what the rest of the adjoint pass adds
  Expansion expansion_;
  mutable Graph::Cotangents halfway_;  // to the gradient; empty once it is there
  mutable torch::Tensor gradient_, unitGradient_;
  mutable bool slopeFollows_ = false;
  mutable Tangents alongUnitGradient_;
};

// Per-sample Euclidean norm, scalar product and normalisation (0 stays 0; NotFinite where a length is
// not finite) over all but the first dimension.
torch::Tensor rowNorm(const torch::Tensor& v);
torch::Tensor rowDot(const torch::Tensor& u, const torch::Tensor& v);
torch::Tensor scaleRows(const torch::Tensor& v, const torch::Tensor& factor);
torch::Tensor normaliseRows(const torch::Tensor& v);

// B unit vectors, uniform on the sphere.
torch::Tensor randomDirections(const torch::Tensor& like, torch::Generator& generator);

}  // namespace hessianlab
