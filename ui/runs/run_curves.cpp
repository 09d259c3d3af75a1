// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/run_curves.h"

#include <algorithm>

namespace hessianlab {

namespace {

double position(const Run& run, int64_t step, double epoch, XAxis axis) {
  if (axis == XAxis::Epoch) return epoch;
  if (axis == XAxis::Seconds) return run.secondsAt(step);
  return static_cast<double>(step);
}

std::vector<double> tail(const std::vector<double>& column, std::size_t from) {
  return {column.begin() + static_cast<std::ptrdiff_t>(std::min(from, column.size())), column.end()};
}

}  // namespace

Curve stepCurve(const SeriesStyle& style, std::vector<double> Run::StepColumns::*column) {
  return {style, [column](const Run& run, std::size_t from, XAxis axis) {
            const auto& s = run.steps;
            const auto& x = axis == XAxis::Epoch ? s.epoch : axis == XAxis::Seconds ? s.seconds : s.step;
            return CurveColumns{tail(x, from), tail(s.*column, from), {}, {}};
          }};
}

Curve probeCurve(const SeriesStyle& style, std::function<Quantiles(const ProbeRecord&)> value, bool band) {
  return {style, [value = std::move(value), band](const Run& run, std::size_t from, XAxis axis) {
            CurveColumns columns;
            for (std::size_t i = from; i < run.probes.size(); ++i) {
              const ProbeRecord& probe = run.probes[i];
              const Quantiles quantiles = value(probe);
              columns.x.push_back(position(run, probe.step, probe.epoch, axis));
              columns.y.push_back(quantiles.median);
              if (!band) continue;
              columns.low.push_back(quantiles.p10);
              columns.high.push_back(quantiles.p90);
            }
            return columns;
          }};
}

Curve evaluationCurve(const SeriesStyle& style, std::function<double(const EvaluationRecord&)> value) {
  return {style, [value = std::move(value)](const Run& run, std::size_t from, XAxis axis) {
            CurveColumns columns;
            for (std::size_t i = from; i < run.evaluations.size(); ++i) {
              const EvaluationRecord& evaluation = run.evaluations[i];
              columns.x.push_back(position(run, evaluation.step, evaluation.epoch, axis));
              columns.y.push_back(value(evaluation));
            }
            return columns;
          }};
}

double positionOf(const Run& run, int64_t step, XAxis axis) {
  const auto perEpoch = static_cast<double>(std::max<int64_t>(1, run.progress.stepsPerEpoch));
  return position(run, step, static_cast<double>(step) / perEpoch, axis);
}

void RunCurves::update(const std::vector<std::shared_ptr<const Run>>& runs, XAxis axis) {
  const bool redo = axis != axis_;
  axis_ = axis;
  std::erase_if(shown_, [&](const auto& entry) {
    if (!redo && std::find(runs.begin(), runs.end(), entry.first) != runs.end()) return false;
    for (const int id : entry.second.series) plot_.removeSeries(id);
    return true;
  });
  for (const auto& run : runs) {
    Shown& shown = shown_[run];
    SeriesStyle label;
    label.run = runs.size() > 1 ? run->name : QString();  // a single run needs no name in the legend
    label.colorIndex = run->color;
    if (shown.series.empty()) {
      for (const Curve& curve : curves_) {
        SeriesStyle style = curve.style;
        style.run = label.run;
        style.colorIndex = label.colorIndex;
        shown.series.push_back(plot_.addSeries(style));
      }
      shown.done.assign(curves_.size(), 0);
    } else if (shown.label.run != label.run || shown.label.colorIndex != label.colorIndex) {
      for (std::size_t i = 0; i < curves_.size(); ++i) {
        SeriesStyle style = curves_[i].style;
        style.run = label.run;
        style.colorIndex = label.colorIndex;
        plot_.setSeriesStyle(shown.series[i], style);
      }
    }
    shown.label = label;
    add(*run, shown, axis);
  }
}

void RunCurves::add(const Run& run, Shown& shown, XAxis axis) {
  for (std::size_t i = 0; i < curves_.size(); ++i) {
    const CurveColumns columns = curves_[i].read(run, shown.done[i], axis);
    if (columns.x.empty()) continue;
    plot_.appendPoints(shown.series[i], columns.x, columns.y);
    if (!columns.low.empty()) plot_.appendBand(shown.series[i], columns.x, columns.low, columns.high);
    shown.done[i] += columns.x.size();
  }
}

}  // namespace hessianlab
