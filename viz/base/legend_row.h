// SPDX-License-Identifier: GPL-3.0-or-later
// A legend above the axes, so that it never covers data: beside the title, or in a row of its own that wraps when the
// width is short.
// GUI thread only.
#pragma once

#include "viz/base/plot_canvas.h"

namespace hessianlab {

// Moves the plot's legend out of the axes into a row above them. Call once, before a title is added.
QCPLegend* makeLegendRow(PlotCanvas& plot);

// Beside a title of `titleWidth` pixels, which stands above it, where there is room on that line (0: no title).
// Otherwise as many columns as fit into the width, in no more rows than one `shareOfHeight`th of the height; what has
// no room is left out. Needs margins from an earlier layout; the plot must be laid out again afterwards.
void arrangeLegendRow(PlotCanvas& plot, QCPLegend& legend, int titleWidth = 0, int shareOfHeight = 5);

// The most that the text of one entry may take, in pixels.
int widestLegendText(const PlotCanvas& plot);

}  // namespace hessianlab
