// SPDX-License-Identifier: GPL-3.0-or-later
// The section of an L∞ ball by a plane through its centre: a polygon with at most two sides for each coordinate. Pure
// functions, any thread.
#pragma once

#include <utility>
#include <vector>

namespace hessianlab {

using PlaneCorner = std::pair<double, double>;

// {(a,b): |a u_i + b w_i| ≤ ε for all i}, found by cutting a square with one half-plane after another. u and w:
// orthonormal, of equal length d ≥ 2; ε ≥ 0. Corners counter-clockwise; empty for ε = 0. O(d · corners).
std::vector<PlaneCorner> linfSection(const std::vector<double>& u, const std::vector<double>& w, double epsilon);

}  // namespace hessianlab
