// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/training/pass.h"

namespace hessianlab {

Pass::Pass(const Network& network, const Objective& objective, torch::Tensor x, torch::Tensor target)
    : network_(network), objective_(objective), x_(std::move(x)), target_(std::move(target)) {}

const InputHessian& Pass::hessian() {
  if (!hessian_) hessian_.emplace(network_, objective_, x_, target_);
  return *hessian_;
}

const Tape& Pass::tape() {
  if (hessian_) return hessian_->tape();
  if (!tape_) tape_ = network_.record(x_);
  return *tape_;
}

const torch::Tensor& Pass::outputs() {
  if (hessian_) return hessian_->logits();
  if (tape_) return tape_->logits;
  if (!outputs_.defined()) outputs_ = network_.logits(x_);
  return outputs_;
}

const torch::Tensor& Pass::loss() {
  if (!loss_.defined()) loss_ = hessian_ ? hessian_->loss().mean() : objective_.mean(outputs(), target_);
  return loss_;
}

}  // namespace hessianlab
