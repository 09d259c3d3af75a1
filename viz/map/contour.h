// SPDX-License-Identifier: GPL-3.0-or-later
// The line between classes on a grid of predictions, placed between grid points by their confidence, and the regions on
// either side of it. Pure functions, any thread.
#pragma once

#include <QLineF>
#include <vector>

namespace hessianlab {

struct MapData;

// Marching squares over labels: each grid edge with two classes is crossed where the two margins (confidence − ½, at
// least a hair) balance, which for two classes is the linear interpolation of the ½ level. Cells that touch three or
// more classes join their crossings in the middle. Segments in data units, in no particular order.
std::vector<QLineF> decisionBoundary(const MapData& map);

// The predictions and confidences on a grid so fine that its cells are hardly seen, along the same lines: between grid
// points of different classes the margins decide. Needs confidences; without heat.
MapData refinedRegions(const MapData& map);

}  // namespace hessianlab
