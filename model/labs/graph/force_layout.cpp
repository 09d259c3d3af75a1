// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/labs/graph/force_layout.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

#include "model/base/stop_point.h"

namespace hessianlab {

namespace {

constexpr int kLayoutSteps = 300;
constexpr double kNear = 0.01;     // two nodes at one place are pushed as if they were so far apart
constexpr double kGravity = 0.05;  // towards the middle, for each unit away from it

}  // namespace

PlanePlaces forceLayout(int64_t nodes, const std::vector<std::pair<int64_t, int64_t>>& edges, uint64_t seed) {
  const auto count = static_cast<std::size_t>(nodes);
  PlanePlaces at{std::vector<double>(count), std::vector<double>(count)};
  std::mt19937_64 generator(seed);
  // Of our own, since the library's distributions differ from one to the next: 53 bits to [0, 1).
  const auto uniform = [&] { return static_cast<double>(generator() >> 11) * 0x1.0p-53; };
  const double radius = std::sqrt(static_cast<double>(nodes));
  for (std::size_t i = 0; i < count; ++i) {
    const double r = radius * std::sqrt(uniform()), angle = 2 * std::numbers::pi * uniform();
    at.x[i] = r * std::cos(angle);
    at.y[i] = r * std::sin(angle);
  }
  std::vector<double> dx(count), dy(count);
  for (int step = 0; step < kLayoutSteps; ++step) {
    std::fill(dx.begin(), dx.end(), 0.0);
    std::fill(dy.begin(), dy.end(), 0.0);
    for (std::size_t i = 0; i < count; ++i) {
      if (i % 64 == 0) stopPoint();
      for (std::size_t j = i + 1; j < count; ++j) {
        double x = at.x[i] - at.x[j], y = at.y[i] - at.y[j];
        const double square = std::max(x * x + y * y, kNear * kNear);
        x /= square;
        y /= square;
        dx[i] += x, dy[i] += y;
        dx[j] -= x, dy[j] -= y;
      }
    }
    for (const auto& [from, to] : edges) {
      const auto a = static_cast<std::size_t>(from), b = static_cast<std::size_t>(to);
      const double x = at.x[a] - at.x[b], y = at.y[a] - at.y[b], length = std::hypot(x, y);
      dx[a] -= x * length, dy[a] -= y * length;
      dx[b] += x * length, dy[b] += y * length;
    }
    // At most so far, less and less.
    const double most = 0.1 * radius * (1 - static_cast<double>(step) / kLayoutSteps);
    for (std::size_t i = 0; i < count; ++i) {
      dx[i] -= kGravity * at.x[i] * radius;
      dy[i] -= kGravity * at.y[i] * radius;
      const double length = std::hypot(dx[i], dy[i]);
      if (length == 0) continue;
      const double share = std::min(length, most) / length;
      at.x[i] += dx[i] * share;
      at.y[i] += dy[i] * share;
    }
  }
  return at;
}

std::vector<int64_t> nodesAround(int64_t nodes, const std::vector<std::pair<int64_t, int64_t>>& edges, int64_t centre,
                                 int64_t most) {
  std::vector<std::vector<int64_t>> neighbours(static_cast<std::size_t>(nodes));
  for (const auto& [a, b] : edges) {
    neighbours[static_cast<std::size_t>(a)].push_back(b);
    neighbours[static_cast<std::size_t>(b)].push_back(a);
  }
  std::vector<bool> reached(static_cast<std::size_t>(nodes));
  std::vector<int64_t> order{centre};
  reached[static_cast<std::size_t>(centre)] = true;
  for (std::size_t next = 0; next < order.size() && std::ssize(order) < most; ++next) {
    std::vector<int64_t>& around = neighbours[static_cast<std::size_t>(order[next])];
    std::sort(around.begin(), around.end());
    for (const int64_t node : around) {
      if (std::ssize(order) == most) break;
      if (reached[static_cast<std::size_t>(node)]) continue;
      reached[static_cast<std::size_t>(node)] = true;
      order.push_back(node);
    }
  }
  std::sort(order.begin(), order.end());
  return order;
}

}  // namespace hessianlab
