// SPDX-License-Identifier: GPL-3.0-or-later
// A legend in a row of its own above the axes, so that it never covers data; it wraps when the width is short.
// GUI thread only.
#pragma once

#include "viz/base/plot_canvas.h"

namespace hessianlab {

// Moves the plot's legend out of the axes into a row above them. Call once, before a title is added.
QCPLegend* makeLegendRow(PlotCanvas& plot);

// As many columns as fit into the width, in no more rows than a fifth of the plot's height; what has no room is left
// out. Needs margins from an earlier layout; the plot
// must be laid out again afterwards.
void arrangeLegendRow(PlotCanvas& plot, QCPLegend& legend);

}  // namespace hessianlab
