// SPDX-License-Identifier: GPL-3.0-or-later
// The same metrics of several runs in one plot: colour tells the run, line style the metric. A branch begins where it
// left its run, at a mark; another mark stands where a setting was changed while it trained. Only what is new is handed
// to the plot. GUI thread only.
#pragma once

#include <QString>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "ui/runs/run.h"
#include "viz/plot/curve_plot.h"

namespace hessianlab {

enum class XAxis { Step, Epoch, Seconds };

// One metric of every run, by its key, and how it is drawn.
struct Curve {
  SeriesStyle style;
  std::string metric;
  std::optional<Metric::Band> band = {};
};

// What a plot of this axis draws: a smoothed line for what each step brings, marks for what comes seldom; all but the
// first dashed.
std::vector<Curve> curvesOn(const MetricList& metrics, const std::string& axis);

// Where a run begins on such an axis: a branch at the moment of the run that it comes from.
double beginningOf(const Run& run, XAxis axis);
// Where `step` of a run lies on it.
double positionOf(const Run& run, int64_t step, XAxis axis);

class RunCurves {
 public:
  RunCurves(CurvePlot& plot, std::vector<Curve> curves) : plot_(plot), curves_(std::move(curves)) {}

  // Shows these runs and no others, with all they have so far.
  void update(const std::vector<std::shared_ptr<const Run>>& runs, XAxis axis);

 private:
  // One curve of one run.
  struct Series {
    int id = 0;
    std::size_t curve = 0;  // in curves_
    MetricPlace place;      // of the run's own list
    std::optional<std::pair<MetricPlace, MetricPlace>> band;
    std::size_t done = 0;          // points that the plot has
    int fork = -1;                 // the mark where a branch begins; −1: there is none
    int changes = -1;              // those where settings changed while it trained; likewise
    std::size_t changesShown = 0;  // how many
    QString marked;                // what they say
  };
  struct Shown {
    std::vector<Series> series;  // of the curves that the run's lab has
    SeriesStyle label;           // run name and colour it was drawn with
  };
  std::vector<Series> begin(const Run& run, const SeriesStyle& label);
  void remove(const Shown& shown);
  SeriesStyle styled(const Series& series, const SeriesStyle& label) const;
  SeriesStyle forkStyle(const Series& series, const SeriesStyle& label) const;
  SeriesStyle changeStyle(const Series& series, const SeriesStyle& label) const;
  void markChanges(const Run& run, Series& series, const SeriesStyle& label, XAxis axis);
  void add(const Run& run, Series& series, const SeriesStyle& label, XAxis axis);

  CurvePlot& plot_;
  std::vector<Curve> curves_;
  XAxis axis_ = XAxis::Step;
  std::map<std::shared_ptr<const Run>, Shown> shown_;
};

}  // namespace hessianlab
