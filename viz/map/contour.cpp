// SPDX-License-Identifier: GPL-3.0-or-later
// See contour.h.
#include "viz/map/contour.h"

#include <QPointF>
#include <algorithm>
#include <cmath>

#include "viz/map/map_view.h"

namespace hessianlab {

std::vector<QLineF> decisionBoundary(const MapData& map) {
  const auto cells = static_cast<size_t>(std::max(map.columns, 0)) * static_cast<size_t>(std::max(map.rows, 0));
  if (map.columns < 2 || map.rows < 2 || map.prediction.size() != cells) {
    return {};
  }
  const bool confident = map.confidence.size() == cells;
  const auto index = [&](int row, int column) {
    return static_cast<size_t>(row) * static_cast<size_t>(map.columns) + static_cast<size_t>(column);
  };
  const auto margin = [&](size_t at) {
    const double value = confident ? map.confidence[at] - 0.5 : 0.5;
    return std::isfinite(value) ? std::max(value, 1e-6) : 1e-6;
  };
  const double stepX = (map.xMax - map.xMin) / (map.columns - 1), stepY = (map.yMax - map.yMin) / (map.rows - 1);
  const auto position = [&](int row, int column) { return QPointF(map.xMin + column * stepX, map.yMin + row * stepY); };

  std::vector<QLineF> lines;
  for (int row = 0; row + 1 < map.rows; ++row) {
    for (int column = 0; column + 1 < map.columns; ++column) {
      // Corners in the order of the way around the cell.
      const int rows[] = {row, row, row + 1, row + 1};
      const int columns[] = {column, column + 1, column + 1, column};
      QPointF crossings[4];
      int count = 0;
      for (int side = 0; side < 4; ++side) {
        const int next = (side + 1) % 4;
        const size_t a = index(rows[side], columns[side]), b = index(rows[next], columns[next]);
        if (map.prediction[a] != map.prediction[b]) {
          const double t = margin(a) / (margin(a) + margin(b));
          crossings[count++] = position(rows[side], columns[side]) * (1 - t) + position(rows[next], columns[next]) * t;
        }
      }
      if (count == 2) {
        lines.emplace_back(crossings[0], crossings[1]);
      } else if (count > 2) {
        const QPointF centre = (position(row, column) + position(row + 1, column + 1)) / 2;
        for (int i = 0; i < count; ++i) {
          lines.emplace_back(crossings[i], centre);
        }
      }
    }
  }
  return lines;
}

}  // namespace hessianlab
