// SPDX-License-Identifier: GPL-3.0-or-later
// The same quantities of several runs in one plot: colour tells the run, line style the quantity. Only what is new is
// handed to the plot. GUI thread only.
#pragma once

#include <QString>
#include <functional>
#include <map>
#include <memory>
#include <vector>

#include "ui/runs/run.h"
#include "viz/plot/curve_plot.h"

namespace hessianlab {

enum class XAxis { Step, Epoch, Seconds };

struct CurveColumns {
  std::vector<double> x, y, low, high;  // low and high empty: no band
};

// One quantity: how it is drawn, and how to read its points from number `from` on.
struct Curve {
  SeriesStyle style;
  std::function<CurveColumns(const Run&, std::size_t from, XAxis)> read;
};

Curve stepCurve(const SeriesStyle& style, std::vector<double> Run::StepColumns::*column);
Curve probeCurve(const SeriesStyle& style, std::function<Quantiles(const ProbeRecord&)> value, bool band);
Curve evaluationCurve(const SeriesStyle& style, std::function<double(const EvaluationRecord&)> value);

// Where `step` of a run lies on such an axis.
double positionOf(const Run& run, int64_t step, XAxis axis);

class RunCurves {
 public:
  RunCurves(CurvePlot& plot, std::vector<Curve> curves) : plot_(plot), curves_(std::move(curves)) {}

  // Shows these runs and no others, with all they have so far.
  void update(const std::vector<std::shared_ptr<const Run>>& runs, XAxis axis);

 private:
  struct Shown {
    std::vector<int> series;        // one for each curve
    std::vector<std::size_t> done;  // points of each that the plot has
    SeriesStyle label;              // run name and colour it was drawn with
  };
  void add(const Run& run, Shown& shown, XAxis axis);

  CurvePlot& plot_;
  std::vector<Curve> curves_;
  XAxis axis_ = XAxis::Step;
  std::map<std::shared_ptr<const Run>, Shown> shown_;
};

}  // namespace hessianlab
