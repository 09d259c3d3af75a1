// SPDX-License-Identifier: GPL-3.0-or-later
// What a person has chosen in the Slices tab.
#pragma once

#include <string>

namespace hessianlab {

struct SliceChoice {
  std::string first = "gradient", second = "attack";  // "gradient" | "eigenvector" | "attack" | "random"
  double reach = 3;                                   // on both sides of the sample, L2
  bool planar = false;                                // `reach` suits points of the plane
  bool holdsScale = true;                             // scales may grow but not shrink while the network trains
  bool operator==(const SliceChoice&) const = default;

  bool asksTheSame(const SliceChoice& o) const { return first == o.first && second == o.second && reach == o.reach; }
};

}  // namespace hessianlab
