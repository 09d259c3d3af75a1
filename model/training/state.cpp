// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/training/state.h"

#include "model/base/error.h"

namespace hessianlab {

const torch::Tensor& State::tensor(const std::string& name, const torch::Tensor& like) const {
  const auto found = tensors.find(name);
  if (found == tensors.end() || found->second.sizes() != like.sizes() || found->second.dtype() != like.dtype())
    throw InputError("the state to go on from has no fitting '" + name +
                     "'; take one of an experiment with the same settings");
  return found->second;
}

double State::number(const std::string& name) const {
  const auto found = numbers.find(name);
  if (found == numbers.end())
    throw InputError("the state to go on from has no '" + name + "'; take one of an experiment with the same settings");
  return found->second;
}

void State::put(const CostLedger& cost) {
  numbers["seconds.training"] = cost.training;
  numbers["seconds.penalty"] = cost.penalty;
  numbers["seconds.probes"] = cost.probes;
  numbers["seconds.tests"] = cost.tests;
}

CostLedger State::cost() const {
  return {number("seconds.training"), number("seconds.penalty"), number("seconds.probes"), number("seconds.tests")};
}

}  // namespace hessianlab
