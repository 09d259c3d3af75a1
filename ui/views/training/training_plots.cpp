// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/training/training_plots.h"

#include <QGridLayout>

namespace hessianlab {

namespace {

CurvePlot* makePlot(QWidget* parent, const MetricAxis& axis) {
  auto* plot = new CurvePlot(parent);
  plot->setObjectName(QStringLiteral("plot.") + QString::fromStdString(axis.name));
  plot->setTitle(QString::fromStdString(axis.title));
  plot->setToolTip(QString::fromStdString(axis.help));
  plot->setLeastXRange(0, 1);
  if (axis.range) plot->setLeastYRange(axis.range->first, axis.range->second);
  if (axis.log) plot->setLogY(true);
  return plot;
}

}  // namespace

TrainingPlots::TrainingPlots(const MetricList& metrics, QWidget* parent) : QWidget(parent), metrics_(metrics) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setSpacing(6);
  for (const MetricAxis& axis : metrics.axes()) {
    const int place = static_cast<int>(plots_.size());
    plots_.push_back(makePlot(this, axis));
    curves_.emplace_back(*plots_.back(), curvesOn(metrics, axis.name));
    grid->addWidget(plots_.back(), place / 2, place % 2);
    grid->setRowStretch(place / 2, 1);
    grid->setColumnStretch(place % 2, 1);
  }
  for (CurvePlot* plot : plots_)
    for (CurvePlot* other : plots_)
      if (plot != other) {
        connect(plot, &CurvePlot::cursorMoved, other, &CurvePlot::setCursor);
        connect(plot, &CurvePlot::cursorLeft, other, &CurvePlot::clearCursor);
      }
}

void TrainingPlots::update(const std::vector<std::shared_ptr<const Run>>& runs, XAxis axis) {
  if (axis != titled_) {
    titled_ = axis;
    const QString x = axis == XAxis::Epoch     ? QStringLiteral("epoch")
                      : axis == XAxis::Seconds ? QStringLiteral("training time (s)")
                                               : QStringLiteral("step");
    for (std::size_t i = 0; i < plots_.size(); ++i)
      plots_[i]->setAxisTitles(x, QString::fromStdString(metrics_.axes()[i].label));
  }
  for (RunCurves& each : curves_) each.update(runs, axis);
}

void TrainingPlots::setEmptyText(const std::optional<QString>& text) {
  for (std::size_t i = 0; i < plots_.size(); ++i) {
    const std::string& own = metrics_.axes()[i].whileEmpty;
    plots_[i]->setEmptyText(text          ? *text
                            : own.empty() ? QStringLiteral("Press ▶ to start training")
                                          : QString::fromStdString(own));
  }
}

void TrainingPlots::setSmoothing(double weight) {
  for (CurvePlot* plot : plots_) plot->setSmoothing(weight);
}

void TrainingPlots::setTheme(const Theme& theme) {
  for (CurvePlot* plot : plots_) plot->setTheme(theme);
}

void TrainingPlots::fit() {
  for (CurvePlot* plot : plots_) plot->fit();
}

}  // namespace hessianlab
