// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/circle/circle_tab.h"

#include <QVBoxLayout>

#include "ui/parts/elided_label.h"
#include "ui/runs/run_slot.h"
#include "ui/words/config_access.h"
#include "viz/plot/curve_plot.h"

namespace hessianlab {

namespace {

int addTo(CurvePlot& plot, const char* name, int color, SeriesStyle::Shape shape, bool dashed) {
  SeriesStyle style;
  style.name = QString::fromUtf8(name);
  style.colorIndex = color;
  style.shape = shape;
  style.dashed = dashed;
  return plot.addSeries(style);
}

// Mean (f − y)² of the points shown.
double lossOf(const CircleCurve& curve) {
  double sum = 0;
  for (std::size_t i = 0; i < curve.angle.size(); ++i) {
    const double missing = curve.prediction[i] - curve.target[i];
    sum += missing * missing;
  }
  return sum / static_cast<double>(curve.angle.size());
}

}  // namespace

CircleTab::CircleTab(const ViewPlace& place)
    : slot_(place.slot), plot_(new CurvePlot(this)), note_(new ElidedLabel(this)) {
  plot_->setObjectName(QStringLiteral("plot.circle"));
  plot_->setTitle(tr("Target and prediction around the circle"));
  plot_->setAxisTitles(tr("angle θ (radians)"), tr("value"));
  plot_->setEmptyText(tr("Reading the network …"));
  target_ = addTo(*plot_, "target y", 1, SeriesStyle::Shape::Line, true);
  samples_ = addTo(*plot_, "samples", 1, SeriesStyle::Shape::Points, false);
  prediction_ = addTo(*plot_, "prediction f", 0, SeriesStyle::Shape::Line, false);
  note_->setObjectName(QStringLiteral("circle.note"));
  note_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(8, 6, 8, 6);
  column->addWidget(note_);
  column->addWidget(plot_, 1);
  connect(&slot_, &RunSlot::sessionChanged, this, &CircleTab::begin);
  connect(&slot_, &RunSlot::updated, this, &CircleTab::follow);
  begin();
}

Sight CircleTab::sees(const CatalogueEntry& lab, const DatasetInfo* /*data*/) {
  return lab.name == "circle" ? Sight::MadeFor : Sight::Nothing;
}

void CircleTab::begin() {
  question_.forget();
  curve_.reset();
  problem_.clear();
  draw();
  follow();
}

void CircleTab::follow() {
  if (const auto result = question_.take()) {
    curve_ = result;
    draw();
  }
  if (question_.error() != problem_ && !question_.error().empty())
    Q_EMIT message(QString::fromStdString(question_.error()));
  problem_ = question_.error();
  TrainingSession* session = slot_.session();
  if (!isVisible() || !session || !session->loaded()) return;
  const int64_t step = slot_.viewedStep();
  if (!question_.due(step, slot_.advancing())) return;
  CircleCurveRequest request;
  request.atStep = slot_.rewoundTo();
  question_.started(step, session->ask(request));
}

void CircleTab::draw() {
  if (!curve_) {
    for (const int id : {target_, samples_, prediction_}) plot_->clearSeries(id);
    return note_->setText({});
  }
  plot_->setPoints(target_, curve_->angle, curve_->target);
  plot_->setPoints(samples_, curve_->sampleAngle, curve_->sampleValue);
  plot_->setPoints(prediction_, curve_->angle, curve_->prediction);
  note_->setText(tr("step %1 · mean (f − y)² all around: %2").arg(curve_->step).arg(shortNumber(lossOf(*curve_))));
}

void CircleTab::setTheme(const Theme& theme) {
  plot_->setTheme(theme);
}

std::vector<PlotWidget*> CircleTab::plots() const {
  return {plot_};
}

void CircleTab::showEvent(QShowEvent* event) {
  LabView::showEvent(event);
  follow();
}

}  // namespace hessianlab
