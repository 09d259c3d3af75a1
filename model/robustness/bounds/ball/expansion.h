// SPDX-License-Identifier: GPL-3.0-or-later
// A quadratic form below each margin, everywhere in a region: the layerwise second-order expansion.
//   1. Exactly, m(p + d) = m(p) + g·d + Σ_l q_l·r_l(Δ_l): with the remainder r = σ(c + Δ) − σ(c) − σ'(c)Δ of each
//      activation carried to the margin by derivatives at the centre p alone (q_l the adjoint behind activation l, g
//      that of the input).
//   2. Parabolas around r on the interval of each unit: m ≥ m(p) + g·d − Σ_l (offsets + e_l·Δ_l²/2).
//   3. Δ_l = J_l d + Σ_{i<l} B_{l,i} ξ_i with J_l, B_{l,i} products of affine operations and middles of secant slopes,
//      |ξ_i| ≤ ρ_i|Δ_i|. By ‖Σ x_j‖² ≤ Σ ‖x_j‖²/θ_j with Σθ = 1, and ‖√e B_{l,i} ξ‖² ≤ λ_max(√e M_{l,i} √e) Σ ρ_i Δ_i²
//      with M_{l,i} = B_{l,i} diag(ρ_i) B_{l,i}ᵀ, from the last layer to the first: Σ e_l·Δ_l² ≤ dᵀQd with
//      Q = Σ_l J_lᵀ diag(w_l) J_l.
// The same form bounds Σ ρ_i Δ_i², which bounds the intervals of the layers behind it.
// It is related to local curvature bounds (Sharifi & Fazlyab 2024, arXiv 2406.04476; 2406.05119), which bound the
// Hessian over the region instead.
//
// Gradients must be disabled.
#pragma once

#include <torch/types.h>

#include <optional>
#include <vector>

#include "model/robustness/bounds/ball/linear_pass.h"
#include "model/robustness/bounds/ball/region.h"
#include "model/robustness/bounds/ball/support_blocks.h"
#include "model/robustness/bounds/ball/unit_graph.h"

namespace hessianlab {

// What the expansions of one network share. Immutable; any thread.
class ExpansionPlan {
 public:
  explicit ExpansionPlan(const UnitGraph& graph);  // which must outlive it and pool no maxima

  const UnitGraph& graph() const { return graph_; }
  // Σ of rows of J_l by the input, and of B_{l,i} by the units of layer i (the blocks of B_{l,i}ᵀ).
  const SupportBlocks& ofInputs(std::size_t layer) const { return *inputs_[layer]; }
  const SupportBlocks* ofUnits(std::size_t layer, std::size_t before) const;  // nullptr: layer does not depend on it

  // Multiplications and additions of one expansion, roughly; of a network too large for a plan as well.
  static double work(const UnitGraph& graph);

 private:
  const UnitGraph& graph_;
  std::vector<std::optional<SupportBlocks>> inputs_;
  std::vector<std::vector<std::optional<SupportBlocks>>> units_;
};

// One sample, one region, all margins of a label. One thread.
class MarginExpansion {
 public:
  MarginExpansion(const ExpansionPlan& plan, const Region& region, int64_t label);

  // Of the margins z_label − z_k, C − 1 of them in the order of k.
  const torch::Tensor& values() const { return values_; }  // at the centre
  const torch::Tensor& slopes() const { return slopes_; }  // (C − 1)×d

  // Intervals of all layers, and what follows from them; once. errors: as LinearPass takes them. lines: with all layers
  // settled; their intervals cut those of the expansion, which settle the layers of `lines` anew.
  void settleAll(const std::vector<torch::Tensor>& errors, LinearPass* lines = nullptr);

  // From here on all layers must be settled.
  const torch::Tensor& offsets() const { return offsets_; }  // what the parabolas' offsets take from each at most
  // Q for all of these margins at once, Σ_l J_lᵀ diag(w_l) J_l: none of their own forms is above it. Its weights w_l,
  // of layers that take part; Q itself; and dᵀQd, which needs no Q.
  std::vector<torch::Tensor> weights(const std::vector<int64_t>& margins) const;
  torch::Tensor form(const std::vector<torch::Tensor>& weights) const;
  double formAt(const std::vector<torch::Tensor>& weights, const torch::Tensor& d) const;

  bool finite() const { return finite_; }  // false: something overflowed, and nothing is proven
  const ValueInterval& interval(std::size_t layer) const { return intervals_[layer]; }  // of the pre-activations

 private:
  std::vector<torch::Tensor> carriedBack(std::vector<torch::Tensor> e) const;
  void settle(std::size_t layer, const std::vector<torch::Tensor>& errors, LinearPass* lines);
  struct Reach {
    double most, rough;  // of dᵀQd: a bound over the region; λ_max of Q in units of the region, found alone
  };
  Reach reachOf(const std::vector<torch::Tensor>& weights) const;
  bool isLinear(std::size_t layer) const;  // no other layer is before it

  const ExpansionPlan& plan_;
  const Region& region_;
  bool finite_ = true;
  std::vector<torch::Tensor> centre_;  // pre-activations
  torch::Tensor values_, slopes_, offsets_;
  std::vector<torch::Tensor> adjoints_;  // q_l, (C − 1)×units
  std::vector<ValueInterval> intervals_;
  std::vector<UnitSecants> secants_;
  std::vector<UnitParabolas> parabolas_;
  std::vector<torch::Tensor> jacobians_;            // J_l, units×d
  std::vector<std::vector<torch::Tensor>> spread_;  // M_{l,i}; undefined: B_{l,i} is 0
  std::vector<double> most_, found_;  // of Σ ρ_i Δ_i²: a bound over the region, and λ of its form found
};

}  // namespace hessianlab
