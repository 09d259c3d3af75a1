// SPDX-License-Identifier: GPL-3.0-or-later
// A small chart as SVG text: lines and markers over two linear axes, with ticks, error bars and a legend, on a white
// ground so that it can be read wherever a page is shown. Colours tell apart also for the colour-blind (Okabe & Ito),
// and each has a marker of its own. Pure; any thread.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace hessianlab {

struct ChartPoint {
  double x = 0, y = 0;
  double xError = 0, yError = 0;  // half lengths of the bars; 0 draws none
  bool marked = true;             // false: only the line passes here
};

struct ChartSeries {
  std::string name;  // in the legend; empty: not listed there
  std::size_t colour = 0;
  std::vector<ChartPoint> points;
  bool line = true;    // joins the points in their order
  bool faint = false;  // small and translucent: what lies behind a mean
};

struct Chart {
  std::string title, xLabel, yLabel;
  std::vector<ChartSeries> series;
};

// Points that are not finite are left out. The axes cover all others with their bars.
std::string toSvg(const Chart& chart);

// Round tick positions (1, 2 or 5 times a power of ten) from the first at or above `low` to the last at or below
// `high`; about `wanted` of them. low < high, both finite.
std::vector<double> axisTicks(double low, double high, int wanted);

}  // namespace hessianlab
