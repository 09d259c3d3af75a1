// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/run_curves.h"

#include <algorithm>
#include <span>

namespace hessianlab {

namespace {

std::span<const double> tail(const std::vector<double>& column, std::size_t from) {
  return std::span(column).subspan(std::min(from, column.size()));
}

}  // namespace

std::vector<Curve> curvesOn(const MetricList& metrics, const std::string& axis) {
  std::vector<Curve> curves;
  for (const Metric& metric : metrics.all()) {
    if (metric.axis != axis) continue;
    SeriesStyle style;
    style.name = QString::fromStdString(metric.curve);
    style.smoothed = metric.kind == RecordKind::Step;
    if (metric.kind != RecordKind::Step) style.shape = SeriesStyle::Shape::Both;
    style.dashed = curves.size() == 1;
    style.dotted = curves.size() > 1;
    curves.push_back({style, metric.key, metric.band});
  }
  return curves;
}

double positionOf(const Run& run, int64_t step, XAxis axis) {
  if (axis == XAxis::Step) return static_cast<double>(step);
  if (axis == XAxis::Seconds) return run.secondsAt(step);
  return static_cast<double>(step) / static_cast<double>(std::max<int64_t>(1, run.progress.stepsPerEpoch));
}

void RunCurves::update(const std::vector<std::shared_ptr<const Run>>& runs, XAxis axis) {
  const bool redo = axis != axis_;
  axis_ = axis;
  std::erase_if(shown_, [&](const auto& entry) {
    if (!redo && std::find(runs.begin(), runs.end(), entry.first) != runs.end()) return false;
    for (const Series& series : entry.second.series) plot_.removeSeries(series.id);
    return true;
  });
  for (const auto& run : runs) {
    const auto [entry, isNew] = shown_.try_emplace(run);
    Shown& shown = entry->second;
    SeriesStyle label;
    label.run = runs.size() > 1 ? run->name : QString();  // a single run needs no name in the legend
    label.colorIndex = run->color;
    if (isNew)
      shown.series = begin(*run, label);
    else if (shown.label.run != label.run || shown.label.colorIndex != label.colorIndex)
      for (const Series& series : shown.series) plot_.setSeriesStyle(series.id, styled(series, label));
    shown.label = label;
    for (Series& series : shown.series) add(*run, series, axis);
  }
}

std::vector<RunCurves::Series> RunCurves::begin(const Run& run, const SeriesStyle& label) {
  const MetricList& metrics = run.records.metrics();
  std::vector<Series> all;
  for (std::size_t i = 0; i < curves_.size(); ++i) {
    const auto place = metrics.find(curves_[i].metric);
    if (!place) continue;  // a run of another lab
    Series series;
    series.curve = i;
    series.place = *place;
    if (const auto& band = curves_[i].band) series.band = {metrics.place(band->low), metrics.place(band->high)};
    series.id = plot_.addSeries(styled(series, label));
    all.push_back(series);
  }
  return all;
}

SeriesStyle RunCurves::styled(const Series& series, const SeriesStyle& label) const {
  SeriesStyle style = curves_[series.curve].style;
  style.run = label.run;
  style.colorIndex = label.colorIndex;
  return style;
}

void RunCurves::add(const Run& run, Series& series, XAxis axis) {
  const RecordTable::Columns& records = run.records.of(series.place.kind);
  const auto& positions = axis == XAxis::Epoch     ? records.epoch
                          : axis == XAxis::Seconds ? records.seconds
                                                   : records.step;
  const auto x = tail(positions, series.done);
  if (x.empty()) return;
  const auto values = [&](MetricPlace place) { return tail(records.values[place.at], series.done); };
  plot_.appendPoints(series.id, x, values(series.place));
  if (series.band) plot_.appendBand(series.id, x, values(series.band->first), values(series.band->second));
  series.done += x.size();
}

}  // namespace hessianlab
