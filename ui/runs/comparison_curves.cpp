// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/comparison_curves.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <limits>

#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

constexpr double kCurveSmoothing = 0.9;  // as the Training tab begins with

const MetricAxis* axisOf(const MetricList& metrics, const Metric& metric) {
  const auto& axes = metrics.axes();
  const auto found =
      std::find_if(axes.begin(), axes.end(), [&](const MetricAxis& axis) { return axis.name == metric.axis; });
  return found == axes.end() ? nullptr : &*found;
}

// The metric called `key` in the first run that has it.
std::pair<const MetricList*, const Metric*> metricIn(const ComparisonCurves::Runs& runs, const std::string& key) {
  for (const auto& run : runs) {
    const MetricList& metrics = run->records.metrics();
    if (const auto place = metrics.find(key)) return {&metrics, &metrics.at(*place)};
  }
  return {};
}

std::vector<double> positions(const Run& run, RecordKind kind, XAxis axis) {
  const RecordTable::Columns& records = run.records.of(kind);
  std::vector<double> x = axis == XAxis::Epoch     ? records.epoch
                          : axis == XAxis::Seconds ? records.seconds
                                                   : records.step;
  for (double& each : x) each += beginningOf(run, axis);
  return x;
}

}  // namespace

std::vector<double> differenceAt(const std::vector<double>& x, const std::vector<double>& y,
                                 const std::vector<double>& otherX, const std::vector<double>& otherY) {
  std::vector<double> result(x.size(), std::numeric_limits<double>::quiet_NaN());
  for (std::size_t i = 0; i < x.size(); ++i) {
    const auto above = std::lower_bound(otherX.begin(), otherX.end(), x[i]);
    if (above == otherX.end()) continue;
    const auto at = static_cast<std::size_t>(above - otherX.begin());
    if (*above == x[i]) {
      result[i] = y[i] - otherY[at];
    } else if (at > 0) {
      const double share = (x[i] - otherX[at - 1]) / (otherX[at] - otherX[at - 1]);
      result[i] = y[i] - (otherY[at - 1] + share * (otherY[at] - otherY[at - 1]));
    }
  }
  return result;
}

ComparisonCurves::ComparisonCurves(const Runs& runs, QWidget* parent)
    : QWidget(parent),
      metric_(new QComboBox(this)),
      axis_(new QComboBox(this)),
      curves_(new CurvePlot(this)),
      differences_(new CurvePlot(this)) {
  metric_->setObjectName(QStringLiteral("comparison.metric"));
  metric_->setToolTip(tr("What is drawn"));
  axis_->setObjectName(QStringLiteral("comparison.axis"));
  axis_->addItems({tr("steps"), tr("epochs"), tr("seconds")});
  axis_->setToolTip(tr("What the horizontal axes count: steps, epochs, or seconds of training"));
  auto* metricLabel = new QLabel(tr("&Metric"), this);
  metricLabel->setBuddy(metric_);
  auto* axisLabel = new QLabel(tr("&against"), this);
  axisLabel->setBuddy(axis_);
  auto* bar = new QHBoxLayout;
  for (QWidget* widget : std::initializer_list<QWidget*>{metricLabel, metric_, axisLabel, axis_})
    bar->addWidget(widget);
  bar->addStretch(1);
  curves_->setObjectName(QStringLiteral("comparison.curves"));
  curves_->setEmptyText(tr("Tick a run in the list"));
  differences_->setObjectName(QStringLiteral("comparison.differences"));
  differences_->setEmptyText(tr("Tick two runs in the list: here stands how far the others are from the first"));
  for (CurvePlot* plot : {curves_, differences_}) plot->setSmoothing(kCurveSmoothing);
  const auto join = [](CurvePlot* one, CurvePlot* other) {
    connect(one, &CurvePlot::cursorMoved, other, &CurvePlot::setCursor);
    connect(one, &CurvePlot::cursorLeft, other, &CurvePlot::clearCursor);
  };
  join(curves_, differences_);
  join(differences_, curves_);
  auto* split = new QSplitter(Qt::Vertical, this);
  split->addWidget(curves_);
  split->addWidget(differences_);
  split->setChildrenCollapsible(false);
  auto* column = new QVBoxLayout(this);
  column->addLayout(bar);
  column->addWidget(split, 1);
  listMetrics(runs);
  connect(metric_, &QComboBox::currentIndexChanged, this, &ComparisonCurves::takeMetric);
  connect(axis_, &QComboBox::currentIndexChanged, this, &ComparisonCurves::takeMetric);
  runs_ = runs;
  takeMetric();
}

// The first is what the table of runs begins with: how good they are.
void ComparisonCurves::listMetrics(const Runs& runs) {
  for (const auto& run : runs) {
    const MetricList& metrics = run->records.metrics();
    for (const Metric& metric : metrics.all()) {
      const QString key = QString::fromStdString(metric.key);
      if (axisOf(metrics, metric) && metric_->findData(key) < 0) metric_->addItem(engineText(metric.title), key);
    }
  }
  const auto& table = runs.front()->records.metrics().table();
  const int first = table.empty() ? -1 : metric_->findData(QString::fromStdString(table.front().metric));
  metric_->setCurrentIndex(std::max(0, first));
}

void ComparisonCurves::show(const Runs& runs) {
  runs_ = runs;
  refresh();
}

void ComparisonCurves::takeMetric() {
  curves_->clear();
  drawn_.reset();
  const std::string key = metric_->currentData().toString().toStdString();
  const auto [metrics, metric] = metricIn(runs_, key);
  if (metric) {
    Curve curve;
    curve.metric = key;
    curve.band = metric->band;
    curve.style.name = runs_.size() > 1 ? QString() : engineText(metric->title);
    curve.style.smoothed = metric->kind == RecordKind::Step;
    if (!curve.style.smoothed) curve.style.shape = SeriesStyle::Shape::Both;
    drawn_ = std::make_unique<RunCurves>(*curves_, std::vector<Curve>{curve});
    const MetricAxis& axis = *axisOf(*metrics, *metric);
    const QString x = axis_->currentIndex() == 0   ? tr("step")
                      : axis_->currentIndex() == 1 ? tr("epoch")
                                                   : tr("training time (s)");
    curves_->setTitle(metric_->currentText());
    curves_->setAxisTitles(x, engineText(axis.label));
    differences_->setAxisTitles(x, tr("difference"));
    curves_->setLogY(axis.log);
  }
  curves_->fit();
  differences_->fit();
  refresh();
}

void ComparisonCurves::refresh() {
  if (!drawn_ && !runs_.empty() && metricIn(runs_, metric_->currentData().toString().toStdString()).second)
    return takeMetric();
  if (drawn_) drawn_->update(runs_, static_cast<XAxis>(axis_->currentIndex()));
  drawDifferences();
}

void ComparisonCurves::drawDifferences() {
  differences_->clear();
  if (runs_.size() < 2) return differences_->setTitle({});
  const std::string key = metric_->currentData().toString().toStdString();
  const auto axis = static_cast<XAxis>(axis_->currentIndex());
  const Run& base = *runs_.front();
  differences_->setTitle(tr("Difference from %1").arg(base.title()));
  const auto place = base.records.metrics().find(key);
  if (!place) return;
  const std::vector<double> x = positions(base, place->kind, axis);
  const std::vector<double>& y = base.records.column(*place);
  if (x.empty()) return;
  SeriesStyle zero;
  zero.name = base.title();
  zero.colorIndex = base.color;
  zero.thin = true;
  const std::vector<double> ends{x.front(), x.back()}, nothing{0, 0};
  differences_->setPoints(differences_->addSeries(zero), ends, nothing);
  for (std::size_t i = 1; i < runs_.size(); ++i) {
    const Run& run = *runs_[i];
    const auto own = run.records.metrics().find(key);
    if (!own || own->kind != place->kind) continue;
    const std::vector<double> at = positions(run, own->kind, axis);
    SeriesStyle style;
    style.name = run.title();
    style.colorIndex = run.color;
    style.smoothed = own->kind == RecordKind::Step;
    if (!style.smoothed) style.shape = SeriesStyle::Shape::Both;
    differences_->setPoints(differences_->addSeries(style), at, differenceAt(at, run.records.column(*own), x, y));
  }
}

void ComparisonCurves::setTheme(const Theme& theme) {
  for (CurvePlot* plot : {curves_, differences_}) plot->setTheme(theme);
}

}  // namespace hessianlab
