// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/sample_selection.h"

#include <unordered_set>

namespace hessianlab {

void SampleSelection::setOpen(int64_t index) {
  if (index < 0 || index == open_) return;
  open_ = index;
  Q_EMIT openChanged();
}

void SampleSelection::brush(std::vector<int64_t> indices, const QString& why) {
  std::unordered_set<int64_t> seen;
  std::erase_if(indices, [&](int64_t index) { return !seen.insert(index).second; });
  if (indices == brushed_ && why == why_) return;
  brushed_ = std::move(indices);
  why_ = why;
  Q_EMIT brushedChanged();
}

}  // namespace hessianlab
