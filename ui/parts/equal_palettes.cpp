// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/equal_palettes.h"

#include <QStyleOption>
#include <algorithm>

namespace hessianlab {

void EqualPalettes::unify(const QStyleOption& option) {
  constexpr std::size_t kMost = 64;
  const QPalette& palette = option.palette;
  const auto is = [&](const auto& test) { return std::find_if(known_.begin(), known_.end(), test); };
  if (is([&](const QPalette& one) { return one.cacheKey() == palette.cacheKey(); }) != known_.end()) return;
  const auto equal = is([&](const QPalette& one) { return one == palette; });
  if (equal == known_.end()) {
    if (known_.size() == kMost) known_.erase(known_.begin());
    known_.push_back(palette);
    return;
  }
  QPalette same = *equal;
  same.setCurrentColorGroup(palette.currentColorGroup());
  const_cast<QStyleOption&>(option).palette = same;  // equal colours: nobody sees the difference
}

}  // namespace hessianlab
