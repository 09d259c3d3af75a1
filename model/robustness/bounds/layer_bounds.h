// SPDX-License-Identifier: GPL-3.0-or-later
// What is provably true of a network's layers, whatever the input: how much each can stretch a perturbation, and how
// strongly each activation can bend.
#pragma once

#include <torch/types.h>

#include <memory>
#include <string>
#include <vector>

#include "model/nn/affine_operation.h"
#include "model/nn/network.h"

namespace hessianlab {

struct Layer {
  const Operation* operation = nullptr;
  std::shared_ptr<const Operation> absolute;  // of an affine operation: the same with |A|; none where A is not known
  double stretch = 0;                         // ‖A‖₂ (an upper bound) or sup |σ'|; ∞ where nothing is known
  double bend = 0;                            // sup |σ''|, ∞ where σ' jumps; 0 for affine operations

  std::string op() const;  // "conv2d"

  // The most that the result changes where the input changes by at most `t`; undefined where nothing is known.
  torch::Tensor spread(const torch::Tensor& t) const;
  torch::Tensor spreadBack(const torch::Tensor& d) const;  // |A|ᵀ d of an affine operation
};

// Immutable; the network (float64) must outlive it.
class LayerBounds {
 public:
  explicit LayerBounds(const Network& network);

  // All operations but the last one.
  const std::vector<Layer>& hidden() const { return hidden_; }
  const Network& network() const { return network_; }

  // The Lipschitz constant, in L2, of what operation i reads as a function of the network's input; of the last one too.
  // At a join branches add up: add Σ, concat √Σ². All stretches must be finite.
  double stretchBefore(std::size_t operation) const { return before_[operation]; }

  // |w_y − w_k| of the last operation's rows, C×C×(what it reads): what a change there does to a margin at most.
  // Undefined where that is not affine.
  const torch::Tensor& marginWeights() const { return marginWeights_; }

  // Why a bound on layers cannot be given: an operation that is neither affine, with a known A, nor `other`, or a last
  // one that is not affine. Empty where it can.
  template <class Other>
  std::string obstacle(const Other& other, const std::string& why) const {
    for (const Layer& layer : hidden_)
      if (!layer.absolute && !other(layer)) return "'" + layer.op() + "' " + why;
    return marginWeights_.defined() ? "" : "the last operation is not affine";
  }

 private:
  const Network& network_;
  std::vector<Layer> hidden_;
  std::vector<double> before_;
  torch::Tensor marginWeights_;
};

// K of every pair of classes, C×C: no second derivative of z_i − z_j along a unit direction exceeds it, at any input.
// Only for networks of affine operations and activations with a finite bend. In curvature.cpp.
torch::Tensor provableCurvature(const LayerBounds& layers);

// σ_max of an affine operation in float64, or a number above it: exact where its matrix is small,
// otherwise the least of √(‖A‖₁‖A‖_∞) and what its normMatrices() say.
// `largestMatrix`: entries up to which a matrix is small.
double spectralNormBound(const AffineOperation& operation, const Operation& absolute,
                         int64_t largestMatrix = 4'000'000);

}  // namespace hessianlab
