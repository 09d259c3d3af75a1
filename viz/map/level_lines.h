// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of equal heat over a map, as on a walker's map. Pure functions, any thread.
#pragma once

#include <QLineF>
#include <vector>

namespace hessianlab {

struct MapData;

// Marching squares on the heat, linear along each grid edge; where two lines could pass through a cell, its mean
// decides. Cells with a value that is not finite have no line. Segments in data units, in no particular order.
std::vector<QLineF> levelLines(const MapData& map, double level);

// 1, 2 or 5 times a power of ten, so that `span` holds at most `most` of it. Above 0 for any span above 0; else 0.
double roundStep(double span, int most);

}  // namespace hessianlab
