// SPDX-License-Identifier: GPL-3.0-or-later
// The same network as anybody writes it with LibTorch: leaves and operations from the description of a chain, autograd
// for the way back. What a plain step is measured against.
#pragma once

#include <torch/types.h>

#include <nlohmann/json.hpp>
#include <vector>

#include "bench/subject.h"
#include "model/nn/network.h"

namespace hessianlab::bench {

// One thread.
class UsualNetwork {
 public:
  // Of a chain of the operations that the bench's networks have. RunError: another operation.
  UsualNetwork(const Network& network, bool channelsLast);
  const std::vector<torch::Tensor>& parameters() const { return parameters_; }
  torch::Tensor logits(torch::Tensor x) const;

 private:
  nlohmann::json operations_;
  bool channelsLast_;
  std::vector<torch::Tensor> parameters_;
};

// The gradients of a plain training step, without the optimiser; gives the loss.
torch::Tensor plainStep(const UsualNetwork& network, const Batch& batch);
torch::Tensor plainStep(const Network& network, const Batch& batch);  // ours

// What a step of an attack differentiates by: the input alone, or by backward() the weights as well, whose gradients
// nobody reads, as attack libraries do with networks whose weights learn.
enum class Differentiated { Input, All };

// PGD in L∞ from a given start, every sample taking every step; gives the inputs that it ends at.
torch::Tensor usualPgd(const UsualNetwork& network, const Batch& batch, const torch::Tensor& start, double epsilon,
                       int64_t steps, Differentiated by);

}  // namespace hessianlab::bench
