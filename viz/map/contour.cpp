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

MapData refinedRegions(const MapData& map) {
  constexpr int kFine = 420;  // cells along the longer side
  const int longer = std::max(map.columns, map.rows), factor = kFine / std::max(1, longer - 1);
  if (map.columns < 2 || map.rows < 2 || factor < 2) {
    MapData same = map;
    same.heat.clear();
    return same;
  }
  const auto index = [&](int row, int column) {
    return static_cast<size_t>(row) * static_cast<size_t>(map.columns) + static_cast<size_t>(column);
  };
  MapData fine;
  fine.xMin = map.xMin, fine.xMax = map.xMax;
  fine.yMin = map.yMin, fine.yMax = map.yMax;
  fine.columns = (map.columns - 1) * factor + 1;
  fine.rows = (map.rows - 1) * factor + 1;
  fine.prediction.reserve(static_cast<size_t>(fine.columns) * static_cast<size_t>(fine.rows));
  fine.confidence.reserve(fine.prediction.capacity());
  for (int r = 0; r < fine.rows; ++r) {
    const int row = std::min(r / factor, map.rows - 2);
    const float v = static_cast<float>(r - row * factor) / static_cast<float>(factor);
    for (int c = 0; c < fine.columns; ++c) {
      const int column = std::min(c / factor, map.columns - 2);
      const float u = static_cast<float>(c - column * factor) / static_cast<float>(factor);
      const size_t corners[] = {index(row, column), index(row, column + 1), index(row + 1, column),
                                index(row + 1, column + 1)};
      const float weights[] = {(1 - u) * (1 - v), u * (1 - v), (1 - u) * v, u * v};
      int best = map.prediction[corners[0]];
      float confidence = 0, most = -1;
      for (int k = 0; k < 4; ++k) confidence += weights[k] * map.confidence[corners[k]];
      for (int k = 0; k < 4; ++k) {
        const int label = map.prediction[corners[k]];
        float margin = 0;  // of this class against the others
        for (int j = 0; j < 4; ++j) {
          const float own = std::max(map.confidence[corners[j]] - 0.5F, 1e-6F);
          margin += weights[j] * (map.prediction[corners[j]] == label ? own : -own);
        }
        if (k > 0 && !(margin > most)) continue;
        most = margin;
        best = label;
      }
      fine.prediction.push_back(best);
      fine.confidence.push_back(confidence);
    }
  }
  return fine;
}

}  // namespace hessianlab
