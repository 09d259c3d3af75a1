// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that a training needs to go on to the last bit where it stood: named copies of its tensors (weights,
// moments of the optimiser, generators) and its counts. A value; whoever takes one owns it.
#pragma once

#include <torch/types.h>

#include <cstdint>
#include <map>
#include <string>

#include "model/base/records.h"

namespace hessianlab {

struct State {
  std::map<std::string, torch::Tensor> tensors;
  std::map<std::string, double> numbers;  // also counts: those of a training are far below 2⁵³

  void put(const std::string& name, const torch::Tensor& tensor) { tensors[name] = tensor.detach().clone(); }
  void put(const CostLedger& cost);

  // InputError where there is no such thing, or where it is of another shape or type than `like`: the state belongs to
  // another experiment.
  const torch::Tensor& tensor(const std::string& name, const torch::Tensor& like) const;
  double number(const std::string& name) const;
  CostLedger cost() const;
  int64_t count(const std::string& name) const { return static_cast<int64_t>(number(name)); }
};

}  // namespace hessianlab
