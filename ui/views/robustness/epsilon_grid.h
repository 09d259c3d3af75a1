// SPDX-License-Identifier: GPL-3.0-or-later
// The radii that a robustness curve is measured at.
#pragma once

#include <algorithm>
#include <vector>

namespace hessianlab {

constexpr int kGridPoints = 11;

// Evenly from 0 to `largest`, and `chosen` among them, so that the marker of the tool bar stands on a measured point.
inline std::vector<double> gridTo(double largest, double chosen) {
  std::vector<double> grid;
  for (int i = 0; i < kGridPoints; ++i) grid.push_back(largest * i / (kGridPoints - 1));
  constexpr double slack = 1e-9;
  const auto place = std::lower_bound(grid.begin(), grid.end(), chosen - slack);
  if (place == grid.end() || *place > chosen + slack) grid.insert(place, chosen);
  return grid;
}

}  // namespace hessianlab
