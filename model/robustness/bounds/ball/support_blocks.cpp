// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/robustness/bounds/ball/support_blocks.h"

#include <map>
#include <utility>

#include "model/base/random.h"
#include "model/base/stop_point.h"

namespace hessianlab {

using torch::Tensor;

std::vector<std::pair<Tensor, Tensor>> rowsOfOneSupport(const Tensor& canDiffer) {
  // Rows with the same columns have the same sum of random whole numbers, which float64 adds without rounding.
  torch::Generator generator = makeGenerator(1);
  const Tensor numbers = at::empty({canDiffer.size(1)}, torch::kFloat64).random_(1, int64_t{1} << 32, generator);
  const Tensor keys = at::mv(canDiffer.to(torch::kFloat64), numbers).contiguous();
  std::map<double, std::vector<int64_t>> groups;
  for (int64_t i = 0; i < keys.size(0); ++i) groups[keys.data_ptr<double>()[i]].push_back(i);
  std::vector<std::pair<Tensor, Tensor>> result;
  for (const auto& [key, members] : groups)
    result.emplace_back(at::tensor(members, torch::kInt64), canDiffer[members.front()].nonzero().squeeze(1));
  return result;
}

SupportBlocks::SupportBlocks(const Tensor& canDiffer) : columns_(canDiffer.size(1)) {
  constexpr int64_t kMostPlaces = 20'000'000;
  constexpr double kWorthIt = 0.5;
  const int64_t rows = canDiffer.size(0);
  const double all = static_cast<double>(rows) * static_cast<double>(columns_) * static_cast<double>(columns_);
  std::map<std::pair<int64_t, int64_t>, std::pair<std::vector<Tensor>, std::vector<Tensor>>> byShape;
  double work = 0;
  int64_t places = 0;
  for (const auto& [members, columns] : rowsOfOneSupport(canDiffer)) {
    const int64_t seen = columns.numel(), count = members.numel();
    if (seen == 0) continue;
    work += static_cast<double>(count) * static_cast<double>(seen) * static_cast<double>(seen);
    places += seen * seen;
    auto& [allRows, allColumns] = byShape[{count, seen}];
    allRows.push_back(members);
    allColumns.push_back(columns);
  }
  if (work > kWorthIt * all || places > kMostPlaces || static_cast<int64_t>(byShape.size()) * 8 > rows) return;
  for (const auto& [shape, group] : byShape) {
    Blocks blocks{at::stack(group.first), at::stack(group.second), {}};
    blocks.places = (blocks.columns.unsqueeze(2) * columns_ + blocks.columns.unsqueeze(1)).flatten();
    blocks_.push_back(std::move(blocks));
  }
}

Tensor SupportBlocks::gram(const Tensor& j, const Tensor& w) const {
  stopPoint();
  if (blocks_.empty()) return at::mm((j * w.unsqueeze(1)).t(), j);
  const Tensor sum = at::zeros({columns_ * columns_}, j.options());
  for (const Blocks& blocks : blocks_) {
    const Tensor block = j.index({blocks.rows.unsqueeze(2), blocks.columns.unsqueeze(1)});  // P×R×K
    const Tensor weighted = block * w.index({blocks.rows}).unsqueeze(2);
    sum.index_add_(0, blocks.places, at::bmm(weighted.transpose(1, 2), block).flatten());
  }
  return sum.reshape({columns_, columns_});
}

}  // namespace hessianlab
