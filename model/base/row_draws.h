// SPDX-License-Identifier: GPL-3.0-or-later
// Random numbers for the rows of a batch that several processes share. Each of them draws those of the whole batch and
// takes its own rows: what a sample meets does not depend on who works on it, and the generators stay in step.
#pragma once

#include <ATen/CPUGeneratorImpl.h>
#include <torch/types.h>

#include <algorithm>
#include <cstdint>

#include "model/base/on_device.h"

namespace hessianlab {

// Of a batch's rows those from `first` to `first` + `count`, of `all`; 0: there are no others.
struct OwnRows {
  int64_t first = 0, count = 0, all = 0;
};

// A generator that knows whose rows it draws for. Made by at::make_generator<RowGenerator>().
class RowGenerator final : public at::CPUGeneratorImpl {
 public:
  using at::CPUGeneratorImpl::CPUGeneratorImpl;
  OwnRows rows;
};

// A tensor of `sizes` as `fill` draws it, which gets one to write into. Its rows are `blocks` times those of the batch,
// block by block. Drawn on the processor and copied, so that a seed draws the same numbers on every device.
template <class Fill>
torch::Tensor drawnRows(at::IntArrayRef sizes, const torch::TensorOptions& options, const torch::Generator& generator,
                        const Fill& fill, int64_t blocks = 1) {
  const torch::TensorOptions here = options.device(torch::kCPU);
  const auto* own = dynamic_cast<const RowGenerator*>(generator.unsafeGetGeneratorImpl());
  if (!own || own->rows.all == 0) return onDevice(fill(at::empty(sizes, here)), options.device());
  const OwnRows& rows = own->rows;
  TORCH_CHECK(sizes[0] == blocks * rows.count, "drawnRows: not the rows of this process");
  std::vector<int64_t> whole = sizes.vec();
  whole[0] = blocks * rows.all;
  const torch::Tensor drawn = fill(at::empty(whole, here)).unflatten(0, {blocks, rows.all});
  return onDevice(drawn.narrow(1, rows.first, rows.count).flatten(0, 1).contiguous(), options.device());
}

}  // namespace hessianlab
