// SPDX-License-Identifier: GPL-3.0-or-later
// Products of the Gauss–Newton matrix of the mean loss in the weights of one layer, H = E[JᵀSJ] with J = ∂z/∂W
// (Schraudolph 2002, "Fast curvature matrix-vector products"). Never formed: a direction of the weights becomes a
// tangent of what the layer gives, goes forward through the rest of the network, is bent by the loss and comes back.
// Biases are held.
#pragma once

#include <torch/types.h>

#include <vector>

#include "model/nn/network.h"
#include "model/objective/objective.h"

namespace hessianlab {

// What it multiplies its inputs with, of two axes or more; nullptr: it has no such weight.
torch::Tensor* weightOf(Operation& operation);

// Operations with a weight, in their order: what a layer's number counts.
std::vector<std::size_t> weightLayers(const Network& network);

// Const members from any thread, as long as the network's parameters stay.
class LayerCurvature {
 public:
  // `operation` is one of weightLayers(network). All must outlive this.
  LayerCurvature(const Network& network, std::size_t operation, const Objective& objective);

  // Adds samples to the mean. x: B×inputShape, of the network's type. What the rest of the network remembers of them
  // is kept. NotFinite: outputs that are not finite.
  void add(const torch::Tensor& x, const torch::Tensor& target);

  // Of a dense layer, once, after all samples: from here on it reads a − E[a], as the same network does with the bias
  // b + W E[a].
  void centreInputs();

  int64_t samples() const { return samples_; }
  double loss() const { return loss_ / static_cast<double>(samples_); }  // mean
  const torch::Tensor& weight() const { return weight_; }

  // H v for one direction, of the weight's shape. Interrupted where a StopScope of this thread wants it.
  torch::Tensor apply(const torch::Tensor& direction) const;

  // Of a dense layer: E[aaᵀ] (in×in), E[M] (out×out) and E[a] (in), which stays that of before centring; float64.
  bool dense() const { return weight_.dim() == 2; }
  torch::Tensor inputMoments() const;
  torch::Tensor meanInput() const;
  torch::Tensor outputCurvature() const;

 private:
  struct Batch {
    torch::Tensor input, logits, target;
    std::vector<OperationCache> caches;  // of the operations behind the layer
  };
  torch::Tensor joined(std::size_t operation, const std::vector<torch::Tensor>& parts) const;
  torch::Tensor pushforward(const Batch& batch, const torch::Tensor& tangent) const;
  torch::Tensor pullback(const Batch& batch, const torch::Tensor& cotangent) const;

  const Network& network_;
  const std::size_t at_;
  const Objective& objective_;
  torch::Tensor weight_;
  torch::Tensor mean_;  // once the inputs are centred
  std::vector<Batch> batches_;
  int64_t samples_ = 0;
  double loss_ = 0;
};

}  // namespace hessianlab
