// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/robustness/bounds/ball/compact_rows.h"

#include <array>
#include <map>

#include "model/robustness/bounds/ball/support_blocks.h"

namespace hessianlab {

using torch::Tensor;

std::optional<CompactRows> CompactRows::of(const Tensor& rows, const Tensor& start, const Tensor& units,
                                           const Tensor& bias) {
  constexpr double kMostOfAll = 0.3, kMostValues = 1e7;
  CompactRows result;
  result.inputs_ = units.size(1);
  result.start_ = start;
  struct Places {
    std::vector<Tensor> rows, units, inputs;
  };
  std::map<std::array<int64_t, 3>, Places> byShape;
  double values = 0, kept = 0;
  for (const auto& [members, seen] : rowsOfOneSupport(rows.ne(0))) {
    if (seen.numel() == 0) continue;
    const Tensor inputs = units.index_select(0, seen).ne(0).any(0).nonzero().squeeze(1);
    values += static_cast<double>(members.numel() * seen.numel());
    kept += static_cast<double>(seen.numel() * inputs.numel());
    Places& places = byShape[{members.numel(), seen.numel(), inputs.numel()}];
    places.rows.push_back(members), places.units.push_back(seen), places.inputs.push_back(inputs);
  }
  if (values > kMostOfAll * static_cast<double>(rows.numel()) || kept > kMostValues) return std::nullopt;
  for (const auto& [shape, places] : byShape) {
    Block block;
    block.rows = at::stack(places.rows), block.units = at::stack(places.units), block.inputs = at::stack(places.inputs);
    block.values = rows.index({block.rows.unsqueeze(2), block.units.unsqueeze(1)});
    block.toInput = units.index({block.units.unsqueeze(2), block.inputs.unsqueeze(1)});
    block.bias = bias.index({block.units});
    block.places = (block.rows.unsqueeze(2) * result.inputs_ + block.inputs.unsqueeze(1)).flatten();
    result.blocks_.push_back(std::move(block));
  }
  return result;
}

std::pair<Tensor, Tensor> CompactRows::toInput(const Through& through) const {
  const Tensor gradient = at::zeros({start_.size(0) * inputs_}, start_.options()), constant = at::zeros_like(start_);
  for (const Block& block : blocks_) {
    const auto [rows, added] = through(block);
    gradient.scatter_(0, block.places, at::bmm(rows, block.toInput).flatten());
    Tensor own = at::bmm(rows, block.bias.unsqueeze(2)).squeeze(2);
    if (added.defined()) own = own + added;
    constant.scatter_(0, block.rows.flatten(), own.flatten());
  }
  return {gradient.reshape({-1, inputs_}), constant};
}

}  // namespace hessianlab
