// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/robustness/bounds/ball/support_blocks.h"

#include <algorithm>
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
    blocks_.push_back({at::stack(group.first), at::stack(group.second)});
  }
}

Tensor SupportBlocks::gram(const Tensor& j, const Tensor& w) const {
  const Tensor sum = at::zeros({columns_, columns_}, j.options());
  addUpper(j, w, sum);
  mirrorUpper(sum);
  return sum;
}

void SupportBlocks::addUpper(const Tensor& j, const Tensor& w, const Tensor& sum) const {
  stopPoint();
  if (blocks_.empty()) {
    constexpr int64_t kPanels = 8, kLeastPanel = 64;
    const Tensor weighted = j * w.unsqueeze(1);
    const int64_t panel = std::max(kLeastPanel, (columns_ + kPanels - 1) / kPanels);
    for (int64_t first = 0; first < columns_; first += panel) {
      const int64_t count = std::min(panel, columns_ - first), rest = columns_ - first;
      sum.narrow(0, first, count)
          .narrow(1, first, rest)
          .addmm_(j.narrow(1, first, count).t(), weighted.narrow(1, first, rest));
    }
    return;
  }
  const Tensor weights = w.contiguous();
  const auto *values = j.data_ptr<double>(), *weight = weights.data_ptr<double>();
  const int64_t down = j.stride(0), across = j.stride(1);
  auto* whole = sum.data_ptr<double>();
  for (const Blocks& blocks : blocks_) {
    const int64_t places = blocks.rows.size(0), rows = blocks.rows.size(1), seen = blocks.columns.size(1);
    const Tensor block = at::empty({places, rows, seen}, j.options()), weighted = at::empty_like(block);
    const auto *row = blocks.rows.data_ptr<int64_t>(), *column = blocks.columns.data_ptr<int64_t>();
    auto *plain = block.data_ptr<double>(), *scaled = weighted.data_ptr<double>();
    for (int64_t i = 0; i < places * rows; ++i) {
      const double* from = values + row[i] * down;
      const int64_t* its = column + i / rows * seen;
      for (int64_t k = 0; k < seen; ++k) {
        plain[i * seen + k] = from[its[k] * across];
        scaled[i * seen + k] = plain[i * seen + k] * weight[row[i]];
      }
    }
    const Tensor products = at::bmm(weighted.transpose(1, 2), block);
    const auto* product = products.data_ptr<double>();
    for (int64_t i = 0; i < places * seen; ++i) {
      const int64_t* its = column + i / seen * seen;
      double* to = whole + column[i] * columns_;
      for (int64_t k = i % seen; k < seen; ++k) to[its[k]] += product[i * seen + k];
    }
  }
}

void mirrorUpper(const Tensor& matrix) {
  constexpr int64_t kTile = 32;  // of rows read and columns written, in the cache
  const int64_t n = matrix.size(0);
  auto* m = matrix.data_ptr<double>();
  for (int64_t top = 0; top < n; top += kTile)
    for (int64_t left = top; left < n; left += kTile)
      for (int64_t i = top; i < std::min(top + kTile, n); ++i)
        for (int64_t k = std::max(left, i + 1); k < std::min(left + kTile, n); ++k) m[k * n + i] = m[i * n + k];
}

}  // namespace hessianlab
