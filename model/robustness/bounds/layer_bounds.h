// SPDX-License-Identifier: GPL-3.0-or-later
// What is provably true of a network's layers, whatever the input: how much each can stretch a perturbation, and how
// strongly each activation can bend.
#pragma once

#include <torch/types.h>

#include <limits>
#include <memory>
#include <vector>

#include "model/nn/network.h"

namespace hessianlab {

struct Layer {
  enum class Kind { Affine, Activation, MaxPool };
  Kind kind = Kind::Affine;
  const Operation* operation = nullptr;
  std::shared_ptr<const Operation> absolute;  // affine: the same with |weights|
  double stretch = 1;  // ‖·‖₂ of an affine layer (an upper bound), sup |σ'|, or of max pooling
  double bend = 0;     // activation: sup |σ''|, ∞ where it has a kink

  // |A| t and |A|ᵀ d for affine layers, rows of non-negative values.
  torch::Tensor spread(const torch::Tensor& t) const;
  torch::Tensor spreadBack(const torch::Tensor& d) const;
};

// Immutable; the network (float64) must outlive it.
class LayerBounds {
 public:
  explicit LayerBounds(const Network& network);

  // All operations but the last linear one.
  const std::vector<Layer>& hidden() const { return hidden_; }

  // |w_y − w_k| of the last layer's rows, C×C×width: what a change of the last hidden layer does to a margin at most.
  const torch::Tensor& marginWeights() const { return marginWeights_; }

 private:
  std::vector<Layer> hidden_;
  torch::Tensor marginWeights_;
};

// K of every pair of classes, C×C: no second derivative of z_i − z_j along a unit direction exceeds it, at any input.
// Only for networks without max pooling whose activations all have a finite bend. In curvature.cpp.
torch::Tensor provableCurvature(const LayerBounds& layers);

// Whether the last operation is linear, which all bounds on layers need.
bool endsLinear(const Network& network);

// σ_max of an affine operation in float64, or a number above it: exact where its matrix is small,
// otherwise the least of √(‖A‖₁‖A‖_∞) and, for convolutions, √(k·k) times the least σ_max of the kernel's four
// flattenings (Singla & Feizi 2021, arXiv 1911.10258, Theorem 1).
// `largestMatrix`: entries up to which a matrix is small.
double spectralNormBound(const Operation& operation, const Operation& absolute, int64_t largestMatrix = 4'000'000);

}  // namespace hessianlab
