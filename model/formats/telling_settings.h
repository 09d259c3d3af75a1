// SPDX-License-Identifier: GPL-3.0-or-later
// Which settings say how two experiments differ, where listing every one would bury what matters. Any thread.
#pragma once

#include <algorithm>
#include <string>

#include "model/base/section.h"

namespace hessianlab {

// Where two experiments chose different entries, all settings of these differ: worth telling is the first one of an
// entry, a strength, and what the section always has.
inline bool tellsOfAnotherEntry(const Section& section, const CatalogueEntry& entry, const std::string& key) {
  const bool first = !entry.parameters.empty() && entry.parameters.front().key == key;
  return first || std::find(section.always.begin(), section.always.end(), key) != section.always.end();
}

}  // namespace hessianlab
