// SPDX-License-Identifier: GPL-3.0-or-later
// One batch as the step loop and its penalty see it: the forward pass that both share. It is made when it is first
// asked for and as deep as it is asked for, so plain training records nothing and takes no derivative by the input.
// A penalty may be taken on a part of the batch, which is drawn at random already: its mean over the first rows is an
// unbiased estimate of that over all, at the price of fewer rows.
#pragma once

#include <torch/types.h>

#include <optional>
#include <utility>

#include "model/curvature/input_hessian.h"

namespace hessianlab {

// Of a batch of so many rows, how many a share of it has, at least one.
int64_t rowsOfShare(int64_t batch, double share);

// Ask for the deepest first (hessian, then tape, then outputs): what came before cannot be reused by what goes deeper.
// Not thread-safe; network and objective must outlive it, and the network keep its parameters.
class Pass {
 public:
  // x: B×inputShape of the network's type; the target as the objective wants it. share: of the batch, 0 < share ≤ 1,
  // that the penalty is taken on; rounded, and at least one row, R in all.
  Pass(const Network& network, const Objective& objective, torch::Tensor x, torch::Tensor target, double share = 1);

  const Network& network() const { return network_; }
  const Objective& objective() const { return objective_; }

  // What the penalty is taken on: R rows.
  const torch::Tensor& x() const { return x_; }
  const torch::Tensor& target() const { return target_; }
  const InputHessian& hessian();  // recorded, with one adjoint pass
  const Tape& tape();             // recorded

  // What an operation of the network gives, R×its shape with graph. It is recorded in the pass of outputs().
  const torch::Tensor& hidden(std::size_t operation);

  // The whole batch.
  const torch::Tensor& outputs();  // B×C with graph
  // The mean of the objective, a scalar with graph. Taken from the values of hessian() where that has all rows,
  // otherwise with the objective's own kernel: the two may differ in their last bit.
  const torch::Tensor& loss();

 private:
  bool wholeBatch() const { return x_.size(0) == batch_.size(0); }
  Tape recorded();  // of the R rows

  const Network& network_;
  const Objective& objective_;
  torch::Tensor batch_, batchTarget_, x_, target_;
  std::optional<InputHessian> hessian_;
  std::optional<Tape> tape_;
  std::optional<std::pair<std::size_t, torch::Tensor>> hidden_;
  torch::Tensor outputs_, loss_;
};

}  // namespace hessianlab
