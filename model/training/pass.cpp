// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/training/pass.h"

#include <algorithm>
#include <cmath>

#include "model/nn/hidden.h"

namespace hessianlab {

int64_t rowsOfShare(int64_t batch, double share) {
  return std::clamp<int64_t>(std::llround(share * static_cast<double>(batch)), 1, std::max<int64_t>(1, batch));
}

Pass::Pass(const Network& network, const Objective& objective, torch::Tensor x, torch::Tensor target, double share)
    : network_(network), objective_(objective), batch_(std::move(x)), batchTarget_(std::move(target)) {
  const int64_t all = batch_.size(0);
  const int64_t rows = rowsOfShare(all, share);
  x_ = rows < all ? batch_.narrow(0, 0, rows) : batch_;
  target_ = rows < all ? batchTarget_.narrow(0, 0, rows) : batchTarget_;
}

Tape Pass::recorded() {
  if (wholeBatch()) return network_.record(batch_);
  Network::PartlyRecorded pass = network_.recordBeginning(batch_, x_.size(0));
  outputs_ = pass.logits;
  return std::move(pass.beginning);
}

const InputHessian& Pass::hessian() {
  if (!hessian_) hessian_.emplace(network_, objective_, x_, target_, recorded());
  return *hessian_;
}

const Tape& Pass::tape() {
  if (hessian_) return hessian_->tape();
  if (!tape_) tape_ = recorded();
  return *tape_;
}

const torch::Tensor& Pass::hidden(std::size_t operation) {
  if (hidden_ && hidden_->first == operation) return hidden_->second;
  HiddenPass pass = hiddenPass(network_, batch_, operation);
  hidden_.emplace(operation, wholeBatch() ? pass.hidden : pass.hidden.narrow(0, 0, x_.size(0)));
  outputs_ = pass.logits;
  return hidden_->second;
}

const torch::Tensor& Pass::outputs() {
  if (outputs_.defined()) return outputs_;
  if (hessian_) return hessian_->logits();
  if (tape_) return tape_->logits;
  return outputs_ = network_.logits(batch_);
}

const torch::Tensor& Pass::loss() {
  if (!loss_.defined())
    loss_ = hessian_ && wholeBatch() ? hessian_->loss().mean() : objective_.mean(outputs(), batchTarget_);
  return loss_;
}

}  // namespace hessianlab
