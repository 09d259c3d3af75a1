// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/circle/circle_tab.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <numbers>

#include "model/base/error.h"
#include "model/labs/circle/density.h"
#include "ui/document/lab_document.h"
#include "ui/parts/elided_label.h"
#include "ui/parts/whole_box.h"
#include "ui/runs/run_slot.h"
#include "ui/views/circle/density_strip.h"
#include "ui/words/config_access.h"
#include "ui/words/engine_text.h"
#include "viz/plot/curve_plot.h"

namespace hessianlab {

namespace {

constexpr int kMostPieces = 8;
constexpr int kCurvePoints = 361;  // of a density that is drawn
constexpr const char* kFormulaKey = "data.density_formula";

int addTo(CurvePlot& plot, const QString& name, int color, SeriesStyle::Shape shape, bool dashed) {
  SeriesStyle style;
  style.name = name;
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

// The density of a formula at equal distances; empty: it is none.
std::vector<double> densityCurve(const std::string& formula) {
  std::vector<double> curve;
  try {
    const CircleDensity density = CircleDensity::ofFormula(formula, kFormulaKey);
    for (int i = 0; i < kCurvePoints; ++i) curve.push_back(density.at(2 * std::numbers::pi * i / (kCurvePoints - 1)));
  } catch (const InputError&) {
    // Out of a file: the run says what is wrong with it.
  }
  return curve;
}

double apart(const CircleCurve& curve) {
  double most = 0;
  for (std::size_t i = 0; i < curve.kernel.size(); ++i)
    most = std::max(most, std::abs(curve.prediction[i] - curve.kernel[i]));
  return most < 1e-9 ? 0 : most;  // rounding alone
}

}  // namespace

CircleTab::CircleTab(const ViewPlace& place)
    : document_(place.document),
      slot_(place.slot),
      plot_(new CurvePlot(this)),
      note_(new ElidedLabel(this)),
      pieces_(new WholeBox(this)),
      density_(new DensityStrip(this)),
      formula_(new QLineEdit(this)) {
  plot_->setObjectName(QStringLiteral("plot.circle"));
  plot_->setTitle(tr("Target and prediction around the circle"));
  plot_->setAxisTitles(tr("angle θ (radians)"), tr("value"));
  plot_->setEmptyText(tr("Reading the network …"));
  plot_->setToolTip(
      tr("What the network answers at each angle, what it should, and what a network of infinitely many units would "
         "after as many steps from f = 0: there the training is that of a fixed kernel. The larger the scale τ, the "
         "nearer the two are"));
  target_ = addTo(*plot_, tr("target y"), 1, SeriesStyle::Shape::Line, true);
  samples_ = addTo(*plot_, tr("samples"), 1, SeriesStyle::Shape::Points, false);
  kernel_ = addTo(*plot_, tr("infinitely many units"), 2, SeriesStyle::Shape::Line, true);
  prediction_ = addTo(*plot_, tr("prediction f"), 0, SeriesStyle::Shape::Line, false);
  note_->setObjectName(QStringLiteral("circle.note"));
  note_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(8, 6, 8, 6);
  column->addWidget(note_);
  column->addWidget(plot_, 1);
  column->addWidget(buildPieces());
  connect(&slot_, &RunSlot::sessionChanged, this, &CircleTab::begin);
  connect(&slot_, &RunSlot::updated, this, &CircleTab::follow);
  connect(&document_, &LabDocument::configChanged, this, &CircleTab::followDocument);
  followDocument();
  begin();
}

QWidget* CircleTab::buildPieces() {
  auto* bar = new QWidget(this);
  auto* grid = new QGridLayout(bar);
  grid->setContentsMargins(0, 0, 0, 0);
  auto* label = new QLabel(tr("P&ieces"), bar);
  label->setBuddy(pieces_);
  pieces_->setObjectName(QStringLiteral("circle.pieces"));
  pieces_->setRange(1, kMostPieces);
  pieces_->setToolTip(tr("In how many equal pieces the circle is cut, each with a density of its own"));
  grid->addWidget(label, 0, 0);
  grid->addWidget(pieces_, 0, 1, Qt::AlignLeft);
  auto* formula = new QLabel(tr("or &density"), bar);
  formula->setBuddy(formula_);
  formula_->setObjectName(QStringLiteral("circle.formula"));
  formula_->setPlaceholderText(QStringLiteral("1 + 0.5 cos(2θ)"));
  formula_->setFixedWidth(formula_->fontMetrics().horizontalAdvance(QStringLiteral("1 + 0.95 cos(2θ) + 0.9")));
  formula_->setLayoutDirection(Qt::LeftToRight);
  formula_->setToolTip(tr(
      "How densely the points lie, as a formula of the angle θ (or theta), above 0 all around: + − × ÷ as in "
      "1 + 0.5 cos(2θ), ^, π, sin, cos, exp, log, sqrt, abs. Empty: in pieces. Errors are then measured in sixths of "
      "the circle"));
  grid->addWidget(formula, 1, 0);
  grid->addWidget(formula_, 1, 1);
  grid->addWidget(density_, 0, 2, 2, 1);
  grid->setColumnStretch(2, 1);
  connect(formula_, &QLineEdit::editingFinished, this, [this] { setFormula(formula_->text().trimmed()); });
  connect(pieces_, &QSpinBox::valueChanged, this, [this](int count) {
    std::vector<int64_t> parts = density_->parts();
    // A new piece begins twice as dense as the one before it, so that there is something to see.
    while (static_cast<int>(parts.size()) < count) parts.push_back(std::min(2 * parts.back(), DensityStrip::kMost));
    parts.resize(static_cast<std::size_t>(count));
    setDensity(parts);
  });
  connect(density_, &DensityStrip::chosen, this, &CircleTab::setDensity);
  return bar;
}

void CircleTab::setDensity(const std::vector<int64_t>& parts) {
  document_.set("data.density", parts.size() == 1 ? Widths() : parts);
}

// What is refused stays to be mended.
void CircleTab::setFormula(const QString& text) {
  const std::string formula = text.toStdString();
  if (document_.config().lab != "circle") return;  // the line lost the focus because its laboratory was left
  if (formula == document_.config().word(kFormulaKey)) return;
  try {
    if (!formula.empty()) CircleDensity::ofFormula(formula, kFormulaKey);
  } catch (const InputError& refusal) {
    Q_EMIT message(refusalText(refusal));
    return;
  }
  document_.set(kFormulaKey, formula);
}

void CircleTab::followDocument() {
  if (document_.config().lab != "circle") return;
  const std::string& formula = document_.config().word(kFormulaKey);
  formula_->setText(QString::fromStdString(formula));
  pieces_->setEnabled(formula.empty());
  density_->setCurve(formula.empty() ? std::vector<double>() : densityCurve(formula));
  density_->setParts(document_.config().widths("data.density"));
  const QSignalBlocker quiet(pieces_);
  pieces_->setMaximum(std::max(kMostPieces, static_cast<int>(density_->parts().size())));
  pieces_->setValue(static_cast<int>(density_->parts().size()));
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
  if (question_.error() != problem_ && !question_.error().empty()) Q_EMIT message(refusalText(question_.error()));
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
    for (const int id : {target_, samples_, kernel_, prediction_}) plot_->clearSeries(id);
    return note_->setText({});
  }
  plot_->setPoints(target_, curve_->angle, curve_->target);
  plot_->setPoints(samples_, curve_->sampleAngle, curve_->sampleValue);
  plot_->setPoints(kernel_, curve_->angle, curve_->kernel);
  plot_->setPoints(prediction_, curve_->angle, curve_->prediction);
  SeriesStyle style = plot_->seriesStyle(kernel_);
  style.inLegend = !curve_->kernel.empty();
  plot_->setSeriesStyle(kernel_, style);
  QString note = tr("step %1 · mean (f − y)² all around: %2").arg(curve_->step).arg(shortNumber(lossOf(*curve_)));
  if (!curve_->kernel.empty())
    note += tr(" · furthest from infinitely many units: %1").arg(shortNumber(apart(*curve_)));
  note_->setText(note);
  note_->setToolTip(curve_->whyNoKernel.empty() ? note : note + u'\n' + engineSentence(curve_->whyNoKernel));
}

void CircleTab::setTheme(const Theme& theme) {
  plot_->setTheme(theme);
  density_->setTheme(theme);
}

std::vector<PlotWidget*> CircleTab::plots() const {
  return {plot_};
}

void CircleTab::showEvent(QShowEvent* event) {
  LabView::showEvent(event);
  follow();
}

}  // namespace hessianlab
