// SPDX-License-Identifier: GPL-3.0-or-later
// Value, gradient and whole Hessian of the loss of networks with two inputs, and the eigenvalues in closed form.
//
// As a quadratic form, with ȧ_i the tangents along the coordinate x_i and δ the adjoint of the loss,
//   H_ij = ż_iᵀ S ż_j + Σ_l Σ_units (σ''(a_l) ⊙ δ_l) ȧ_l,i ȧ_l,j,
// it needs one tangent pass of two stacked directions and no second adjoint pass: 4 passes in all, where two
// Hessian–vector products need 6 (recording and gradient included). Networks that bend in another way than unit by unit
// take those.
#pragma once

#include <torch/types.h>

#include "model/nn/network.h"

namespace hessianlab {

// The loss at B points, with the predicted classes as labels. No graph.
struct PlaneLoss {
  Tape tape;
  torch::Tensor prediction;     // B, int64
  torch::Tensor loss;           // B, nats
  torch::Tensor probabilities;  // B×C
  torch::Tensor gradient;       // B×2
};

// x: B×2 of the network's type. Recorded in first order, planeHessian must not follow.
PlaneLoss planeLoss(const Network& network, const torch::Tensor& x, Order order = Order::Second);

// One value per sample each.
struct PlaneHessian {
  torch::Tensor xx, xy, yy;
};
PlaneHessian planeHessian(const Network& network, const PlaneLoss& here);

// λ = mean ± radius of [[xx, xy], [xy, yy]]. B values each.
struct PlaneEigenvalues {
  torch::Tensor max, min;
  torch::Tensor norm;  // max |λ|
  // Of the eigenvalue with the larger |λ| (λ_max where they tie): that λ, and its unit eigenvector, B×2, with an
  // angle in (−90°, 90°]. An H without a direction of its own (a multiple of the identity) gives one of the axes.
  torch::Tensor top, vector;
};
PlaneEigenvalues planeEigenvalues(const PlaneHessian& hessian);

}  // namespace hessianlab
