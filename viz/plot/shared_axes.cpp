// SPDX-License-Identifier: GPL-3.0-or-later
#include "viz/plot/shared_axes.h"

#include <algorithm>

#include "viz/plot/curve_plot.h"

namespace hessianlab {

namespace {

void include(AxisRanges::Range& range, const AxisRanges::Range& other) {
  if (!other) return;
  range = range ? std::pair(std::min(range->first, other->first), std::max(range->second, other->second)) : *other;
}

// Not one that only waits for its window or its tab.
bool isPutAway(const CurvePlot& plot) {
  return plot.isHidden() && plot.testAttribute(Qt::WA_WState_ExplicitShowHide);
}

}  // namespace

void SharedCursor::add(CurvePlot& plot) {
  connect(&plot, &CurvePlot::cursorMoved, this, &SharedCursor::moved);
  connect(this, &SharedCursor::moved, &plot, &CurvePlot::setCursor);
  connect(&plot, &CurvePlot::cursorLeft, this, &SharedCursor::left);
  connect(this, &SharedCursor::left, &plot, &CurvePlot::clearCursor);
}

void SharedAxes::add(CurvePlot& plot) {
  cursor_.add(plot);
  const auto take = [this](CurvePlot& into, const CurvePlot& from) {
    AxisRanges zoom = from.zoom();
    if (which_ == Which::X) zoom.y = into.zoom().y;
    into.setZoom(zoom);
  };
  if (!plots_.empty()) take(plot, *plots_.front());
  plots_.push_back(&plot);
  connect(&plot, &CurvePlot::needChanged, this, &SharedAxes::fitTogether);
  connect(&plot, &CurvePlot::viewMoved, this, [this, take, &plot] {
    for (CurvePlot* each : plots_)
      if (each != &plot) take(*each, plot);
  });
  connect(&plot, &QObject::destroyed, this, [this, &plot] {
    std::erase(plots_, &plot);
    fitTogether();
  });
  fitTogether();
}

void SharedAxes::fitTogether() {
  for (CurvePlot* plot : plots_) {
    AxisRanges others;
    for (const CurvePlot* each : plots_) {
      if (each == plot || isPutAway(*each)) continue;
      include(others.x, each->need().x);
      if (which_ == Which::Both) include(others.y, each->need().y);
    }
    plot->setCompany(others);
  }
}

}  // namespace hessianlab
