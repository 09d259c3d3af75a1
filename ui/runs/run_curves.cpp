// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/run_curves.h"

#include <QObject>
#include <algorithm>
#include <span>

#include "model/formats/setting_changes.h"
#include "ui/words/config_access.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

std::span<const double> tail(const std::vector<double>& column, std::size_t from) {
  return std::span(column).subspan(std::min(from, column.size()));
}

// Steps at which settings changed, as far as it has trained.
std::vector<int64_t> changedUntil(const Run& run) {
  std::vector<int64_t> steps;
  for (const SettingChange& change : changesOf(run.config))
    if (change.step <= run.progress.step && (steps.empty() || steps.back() != change.step))
      steps.push_back(change.step);
  return steps;
}

}  // namespace

std::vector<Curve> curvesOn(const MetricList& metrics, const std::string& axis) {
  std::vector<Curve> curves;
  for (const Metric& metric : metrics.all()) {
    if (metric.axis != axis) continue;
    SeriesStyle style;
    style.name = engineText(metric.curve);
    style.smoothed = metric.kind == RecordKind::Step;
    if (metric.kind != RecordKind::Step) style.shape = SeriesStyle::Shape::Both;
    style.zeroAlone = metric.kind == RecordKind::Test;  // the untrained network is no part of the way
    style.runElsewhere = true;
    style.dashed = curves.size() == 1;
    style.dotted = curves.size() > 1;
    curves.push_back({style, metric.key, metric.band});
  }
  return curves;
}

double positionOf(const Run& run, int64_t step, XAxis axis) {
  const double before = beginningOf(run, axis);
  if (axis == XAxis::Step) return before + static_cast<double>(step);
  return before + (axis == XAxis::Seconds ? run.secondsAt(step) : run.epochAt(step));
}

double beginningOf(const Run& run, XAxis axis) {
  if (!run.origin) return 0;
  if (axis == XAxis::Step) return static_cast<double>(run.origin->stepsBefore);
  return axis == XAxis::Seconds ? run.origin->secondsBefore : run.origin->epochsBefore;
}

void RunCurves::update(const std::vector<std::shared_ptr<const Run>>& runs, XAxis axis) {
  const bool redo = axis != axis_;
  axis_ = axis;
  std::erase_if(shown_, [&](const auto& entry) {
    if (!redo && std::find(runs.begin(), runs.end(), entry.first) != runs.end()) return false;
    remove(entry.second);
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
      for (const Series& series : shown.series) {
        plot_.setSeriesStyle(series.id, styled(series, label));
        plot_.setSeriesStyle(series.fork, forkStyle(series, label));
        plot_.setSeriesStyle(series.changes, changeStyle(series, label));
      }
    shown.label = label;
    for (Series& series : shown.series) {
      add(*run, series, label, axis);
      markChanges(*run, series, label, axis);
    }
  }
}

void RunCurves::remove(const Shown& shown) {
  for (const Series& series : shown.series) {
    plot_.removeSeries(series.id);
    plot_.removeSeries(series.fork);
    plot_.removeSeries(series.changes);
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

SeriesStyle RunCurves::forkStyle(const Series& series, const SeriesStyle& label) const {
  SeriesStyle style = styled(series, label);
  style.name += QObject::tr(", branched off");
  style.shape = SeriesStyle::Shape::Points;
  style.smoothed = style.dashed = style.dotted = false;
  style.inLegend = false;
  return style;
}

SeriesStyle RunCurves::changeStyle(const Series& series, const SeriesStyle& label) const {
  SeriesStyle style = forkStyle(series, label);
  style.name = QStringLiteral("%1, %2").arg(curves_[series.curve].style.name, series.marked);
  return style;
}

// On what each step brings; of a folder, on the last step that it has written before the change.
void RunCurves::markChanges(const Run& run, Series& series, const SeriesStyle& label, XAxis axis) {
  const RecordTable::Columns& records = run.records.of(series.place.kind);
  if (series.place.kind != RecordKind::Step || records.empty()) return;
  const QString marked = changesText(run.config);
  const std::vector<int64_t> reached = changedUntil(run);
  if (marked == series.marked && reached.size() == series.changesShown) return;
  series.marked = marked;
  series.changesShown = reached.size();
  std::vector<double> x, y;
  for (const int64_t step : reached) {
    const auto after = std::upper_bound(records.step.begin(), records.step.end(), static_cast<double>(step));
    const auto at = static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, after - records.step.begin() - 1));
    x.push_back(positionOf(run, static_cast<int64_t>(records.step[at]), axis));
    y.push_back(records.values[series.place.at][at]);
  }
  if (series.changes < 0)
    series.changes = plot_.addSeries(changeStyle(series, label));
  else
    plot_.setSeriesStyle(series.changes, changeStyle(series, label));
  plot_.setPoints(series.changes, x, y);
}

void RunCurves::add(const Run& run, Series& series, const SeriesStyle& label, XAxis axis) {
  const RecordTable::Columns& records = run.records.of(series.place.kind);
  const auto& positions = axis == XAxis::Epoch     ? records.epoch
                          : axis == XAxis::Seconds ? records.seconds
                                                   : records.step;
  const auto counted = tail(positions, series.done);
  if (counted.empty()) return;
  std::vector<double> x(counted.begin(), counted.end());
  for (double& each : x) each += beginningOf(run, axis);
  const auto values = [&](MetricPlace place) { return tail(records.values[place.at], series.done); };
  plot_.appendPoints(series.id, x, values(series.place));
  if (series.band) plot_.appendBand(series.id, x, values(series.band->first), values(series.band->second));
  if (run.origin && series.fork < 0) {
    series.fork = plot_.addSeries(forkStyle(series, label));
    plot_.setPoints(series.fork, std::span(x).first(1), values(series.place).first(1));
  }
  series.done += x.size();
}

}  // namespace hessianlab
