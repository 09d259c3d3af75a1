// SPDX-License-Identifier: GPL-3.0-or-later
// What a training step differentiates of curvature and slope, vᵀHv and wᵀg for constant directions, with a way back
// written by hand. Reverse mode through a Taylor pass would carry three cotangents back, those of a, ȧ and ä. But that
// of ä is the loss's own δ, which the gradient g was computed with, times the weight γ of its row: ä enters vᵀHv as
// δᵀä. So nothing is carried back for it. And ẇ, the tangent along w, enters wᵀg in the same place with weight κ, so
// one pass
//
//   t = κẇ + γä,   t' = A t,   t' = σ't + γ σ''ȧ²
//
// forward through affine operations A and activations σ has all that δ meets: the weights get δ tᵀ of both terms, and
// ȧ alone is carried back (Griewank & Walther, "Evaluating Derivatives", ch. 13; Pearlmutter 1994). Where nothing
// bends, a product Hw before may have found ẇ already.
#pragma once

#include <torch/types.h>

#include <functional>
#include <optional>

#include "model/nn/network.h"

namespace hessianlab {

// Constants of a recorded pass of B rows.
struct CurveDirections {
  torch::Tensor v;      // B×inputShape, or undefined: no curvature is wanted
  torch::Tensor w;      // B×inputShape, or undefined: no slope is wanted
  torch::Tensor slope;  // wᵀg, B, where w is defined
  Tangents alongW;      // ẇ of a network that does not bend, whose t is κẇ; without speed: not known
  std::function<torch::Tensor(const torch::Tensor& speed)> bend;  // ż ↦ S ż of the loss
};

// B rows each, with graph in the weights and in what the tape's graph comes from.
struct CurveTerms {
  torch::Tensor speed;  // ż = Jv, B×C
  torch::Tensor bent;  // Σ_k ∂ℓ/∂z_k vᵀ∇²z_k v, so that vᵀHv = żᵀSż + bent; undefined where no operation bends
  torch::Tensor slope;  // wᵀg
};

// tape: recorded with a graph, after recordPullback of the loss, and after finishPullback where w is defined. nullopt:
// gradients are disabled, or the tape has no graph, or an operation does not know its derivatives that far. The network
// must outlive the graph and keep its parameters until the way back.
std::optional<CurveTerms> curveTerms(const Network& network, const Tape& tape, const CurveDirections& directions);

}  // namespace hessianlab
