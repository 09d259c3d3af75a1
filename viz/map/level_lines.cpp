// SPDX-License-Identifier: GPL-3.0-or-later
// See level_lines.h.
#include "viz/map/level_lines.h"

#include <QPointF>
#include <algorithm>
#include <cmath>

#include "viz/map/map_view.h"

namespace hessianlab {

std::vector<QLineF> levelLines(const MapData& map, double level) {
  const auto columns = static_cast<size_t>(std::max(map.columns, 0)), rows = static_cast<size_t>(std::max(map.rows, 0));
  if (columns < 2 || rows < 2 || map.heat.size() != columns * rows) {
    return {};
  }
  const double stepX = (map.xMax - map.xMin) / static_cast<double>(columns - 1);
  const double stepY = (map.yMax - map.yMin) / static_cast<double>(rows - 1);
  std::vector<QLineF> lines;
  for (size_t row = 0; row + 1 < rows; ++row) {
    for (size_t column = 0; column + 1 < columns; ++column) {
      // Corners in the order of the way around the cell.
      const double values[] = {map.heat[row * columns + column], map.heat[row * columns + column + 1],
                               map.heat[(row + 1) * columns + column + 1], map.heat[(row + 1) * columns + column]};
      if (!std::all_of(std::begin(values), std::end(values), [](double v) { return std::isfinite(v); })) {
        continue;
      }
      static constexpr int dx[] = {0, 1, 1, 0}, dy[] = {0, 0, 1, 1};
      const auto corner = [&](int k) {
        return QPointF(map.xMin + (static_cast<double>(column) + dx[k]) * stepX,
                       map.yMin + (static_cast<double>(row) + dy[k]) * stepY);
      };
      QPointF crossings[4];
      int count = 0;
      for (int side = 0; side < 4; ++side) {
        const int next = (side + 1) % 4;
        if ((values[side] >= level) != (values[next] >= level)) {
          const double t = (level - values[side]) / (values[next] - values[side]);
          crossings[count++] = corner(side) * (1 - t) + corner(next) * t;
        }
      }
      if (count == 2) {
        lines.emplace_back(crossings[0], crossings[1]);
      } else if (count == 4) {
        // Corners 0 and 2 are on one side of the level, 1 and 3 on the other: does the middle join 0 with 2?
        const double mean = (values[0] + values[1] + values[2] + values[3]) / 4;
        const bool joined = (mean >= level) == (values[0] >= level);
        lines.emplace_back(crossings[0], crossings[joined ? 1 : 3]);
        lines.emplace_back(crossings[2], crossings[joined ? 3 : 1]);
      }
    }
  }
  return lines;
}

double roundStep(double span, int most) {
  if (!(span > 0) || !std::isfinite(span) || most < 1) {
    return 0;
  }
  const double least = span / most, decade = std::pow(10.0, std::floor(std::log10(least)));
  for (const double factor : {1.0, 2.0, 5.0}) {
    if (factor * decade >= least) {
      return factor * decade;
    }
  }
  return 10 * decade;
}

}  // namespace hessianlab
