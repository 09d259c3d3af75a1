// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/training/training_plots.h"

#include <QGridLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "ui/words/engine_text.h"
#include "viz/bars/color_key.h"

namespace hessianlab {

namespace {

CurvePlot* makePlot(QWidget* parent, const MetricAxis& axis) {
  auto* plot = new CurvePlot(parent);
  plot->setObjectName(QStringLiteral("plot.") + QString::fromStdString(axis.name));
  plot->setTitle(engineText(axis.title));
  plot->setToolTip(engineText(axis.help));
  if (axis.range) plot->setLeastYRange(axis.range->first, axis.range->second);
  if (axis.log) plot->setLogY(true);
  return plot;
}

}  // namespace

TrainingPlots::TrainingPlots(const MetricList& metrics, QWidget* parent)
    : QWidget(parent), metrics_(metrics), key_(new ColorKey(this)), grid_(new QGridLayout) {
  key_->setObjectName(QStringLiteral("training.key"));
  key_->hide();
  grid_->setSpacing(6);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addWidget(key_);
  column->addLayout(grid_, 1);
  for (const MetricAxis& axis : metrics.axes()) {
    plots_.push_back(makePlot(this, axis));
    curves_.emplace_back(*plots_.back(), curvesOn(metrics, axis.name));
    axes_.add(*plots_.back());
  }
  tells_.assign(plots_.size(), true);
  place();
}

// Two beside each other; the last one alone in its row has all of it. What the axis below counts is said there.
void TrainingPlots::place() {
  const std::vector<CurvePlot*> shown = telling();
  const int count = static_cast<int>(shown.size()), rows = (count + 1) / 2;
  for (CurvePlot* plot : plots_) {
    grid_->removeWidget(plot);
    plot->setVisible(std::find(shown.begin(), shown.end(), plot) != shown.end());
  }
  for (int row = 0; row < grid_->rowCount(); ++row) grid_->setRowStretch(row, row < rows ? 1 : 0);
  for (int i = 0; i < count; ++i) {
    const bool alone = i % 2 == 0 && i + 1 == count && count > 1;
    grid_->addWidget(shown[static_cast<std::size_t>(i)], i / 2, i % 2, 1, alone ? 2 : 1);
    grid_->setRowStretch(i / 2, 1);
    grid_->setColumnStretch(i % 2, 1);
    shown[static_cast<std::size_t>(i)]->setXTitleBelow(i / 2 + 1 < rows);
    if (i > 0) setTabOrder(shown[static_cast<std::size_t>(i - 1)], shown[static_cast<std::size_t>(i)]);
  }
  axes_.fitTogether();
}

std::vector<CurvePlot*> TrainingPlots::telling() const {
  std::vector<CurvePlot*> shown;
  for (std::size_t i = 0; i < plots_.size(); ++i)
    if (tells_[i]) shown.push_back(plots_[i]);
  return shown;
}

// What can be without anything to tell takes no room then: the penalty of runs that have none, a rate that stays as it
// is set.
bool TrainingPlots::tells(std::size_t axis, const std::vector<std::shared_ptr<const Run>>& runs) {
  const MetricAxis& described = metrics_.axes()[axis];
  if (described.whileEmpty.empty()) return true;
  for (const Metric& metric : metrics_.all()) {
    if (metric.axis != described.name) continue;
    for (const auto& run : runs) {
      const auto at = run->records.metrics().find(metric.key);
      if (!at) continue;
      const std::vector<double>& values = run->records.column(*at);
      // One that has not begun is expected to do what it is set to.
      if (values.empty() && !described.announcedBy.empty() && run->config.find(described.announcedBy)) return true;
      if (changes(run, metric.key, values)) return true;
    }
  }
  return false;
}

// Whether there is more than one value. What was looked at once is not looked at again.
bool TrainingPlots::changes(const std::shared_ptr<const Run>& run, const std::string& key,
                            const std::vector<double>& values) {
  Looked& looked = looked_[run][key];
  if (values.size() < looked.count) looked = {};  // read anew
  // Of a run that goes on from its folder the first ones are not known where its files do not keep them.
  for (std::size_t i = looked.count; i < values.size() && !looked.changes; ++i) {
    if (!std::isfinite(values[i])) continue;
    if (!looked.first) looked.first = values[i];
    looked.changes = values[i] != *looked.first;
  }
  looked.count = values.size();
  return looked.changes;
}

void TrainingPlots::arrange(const std::vector<std::shared_ptr<const Run>>& runs) {
  std::erase_if(looked_, [](const auto& each) { return each.first.expired(); });
  std::vector<bool> next;
  for (std::size_t i = 0; i < plots_.size(); ++i) next.push_back(tells(i, runs));
  if (next != tells_) {
    tells_ = std::move(next);
    place();
    Q_EMIT tellingChanged();
  }
  std::vector<ColorKey::Entry> entries;
  for (const auto& run : runs) entries.push_back({run->title(), run->color});
  key_->setVisible(entries.size() > 1);
  key_->setEntries(std::move(entries));
}

void TrainingPlots::update(const std::vector<std::shared_ptr<const Run>>& runs, XAxis axis) {
  if (axis != titled_) {
    titled_ = axis;
    constexpr double kFewSteps = 10;
    for (CurvePlot* plot : plots_) {
      plot->setWholeX(axis == XAxis::Step);
      plot->setLeastXRange(0, axis == XAxis::Step ? kFewSteps : 1);
    }
    const QString x = axis == XAxis::Epoch     ? tr("epoch")
                      : axis == XAxis::Seconds ? tr("training time (s)")
                                               : tr("step");
    for (std::size_t i = 0; i < plots_.size(); ++i) plots_[i]->setAxisTitles(x, engineText(metrics_.axes()[i].label));
  }
  for (RunCurves& each : curves_) each.update(runs, axis);
  arrange(runs);
}

void TrainingPlots::setEmptyText(const std::optional<QString>& text) {
  for (std::size_t i = 0; i < plots_.size(); ++i) {
    const std::string& own = metrics_.axes()[i].whileEmpty;
    plots_[i]->setEmptyText(text ? *text : own.empty() ? tr("Press ▶ to start training") : engineText(own));
  }
}

void TrainingPlots::setSmoothing(double weight) {
  for (CurvePlot* plot : plots_) plot->setSmoothing(weight);
}

void TrainingPlots::setTheme(const Theme& theme) {
  for (CurvePlot* plot : plots_) plot->setTheme(theme);
  key_->setTheme(theme);
}

void TrainingPlots::fit() {
  for (CurvePlot* plot : plots_) plot->fit();
}

}  // namespace hessianlab
