// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/circle/frequencies_tab.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>
#include <cmath>

#include "ui/parts/elided_label.h"
#include "ui/parts/whole_box.h"
#include "ui/runs/run_slot.h"
#include "ui/words/config_access.h"
#include "ui/words/engine_text.h"
#include "viz/base/text_tools.h"
#include "viz/plot/curve_plot.h"

namespace hessianlab {

namespace {

constexpr int64_t kFrequencies = 24;
const std::vector<int64_t> kTrained{3, 4, 5, 6, 8};  // more would take minutes

CurvePlot* plotNamed(const char* name, const QString& title, const QString& x, const QString& y, const QString& help,
                     QWidget* parent) {
  auto* plot = new CurvePlot(parent);
  plot->setObjectName(QLatin1String(name));
  plot->setTitle(title);
  plot->setAxisTitles(x, y);
  plot->setToolTip(help);
  plot->setEmptyText(QObject::tr("Measuring …"));
  return plot;
}

QSplitter* besideEachOther(QWidget* left, QWidget* right, QWidget* parent) {
  auto* row = new QSplitter(Qt::Horizontal, parent);
  row->addWidget(left);
  row->addWidget(right);
  row->setChildrenCollapsible(false);
  return row;
}

QString pieceName(std::size_t piece, std::size_t pieces) {
  return pieces == 1 ? QString() : QObject::tr("piece %1").arg(piece + 1);
}

}  // namespace

FrequenciesTab::FrequenciesTab(const ViewPlace& place)
    : slot_(place.slot),
      shown_(new WholeBox(this)),
      train_(new QPushButton(tr("&Train networks"), this)),
      note_(new ElidedLabel(this)) {
  buildPlots();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(8, 6, 8, 6);
  column->addWidget(buildBar());
  auto* plots = new QSplitter(Qt::Vertical, this);
  plots->addWidget(besideEachOther(spectrum_, steps_, plots));
  plots->addWidget(besideEachOther(wave_, turns_, plots));
  plots->setChildrenCollapsible(false);
  column->addWidget(plots, 1);
  connect(&slot_, &RunSlot::sessionChanged, this, &FrequenciesTab::begin);
  connect(&slot_, &RunSlot::updated, this, &FrequenciesTab::follow);
  begin();
}

Sight FrequenciesTab::sees(const CatalogueEntry& lab, const DatasetInfo* /*data*/) {
  return lab.name == "circle" ? Sight::Something : Sight::Nothing;
}

QWidget* FrequenciesTab::buildBar() {
  auto* bar = new QWidget(this);
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  auto* label = new QLabel(tr("&Eigenfunction of frequency"), bar);
  label->setBuddy(shown_);
  shown_->setObjectName(QStringLiteral("frequencies.shown"));
  shown_->setRange(0, static_cast<int>(kFrequencies));
  shown_->setValue(9);
  shown_->setToolTip(tr("Which eigenfunction of the kernel is drawn. A click on an eigenvalue chooses it, too"));
  train_->setObjectName(QStringLiteral("frequencies.train"));
  train_->setToolTip(tr(
      "Trains the network of these settings from its start on cos κθ alone, for κ = 3, 4, 5, 6 and 8, and marks when "
      "it has learned it in each piece. Takes from seconds to a minute; the run itself is not touched"));
  note_->setObjectName(QStringLiteral("frequencies.note"));
  note_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  row->addWidget(label);
  row->addWidget(shown_);
  row->addWidget(train_);
  row->addWidget(note_, 1);
  connect(shown_, &QSpinBox::valueChanged, this, [this] {
    kernelQuestion_.invalidate();
    follow();
  });
  connect(train_, &QPushButton::clicked, this, &FrequenciesTab::train);
  return bar;
}

void FrequenciesTab::buildPlots() {
  spectrum_ =
      plotNamed("plot.frequencies.spectrum", tr("Eigenvalues of the kernel"), tr("frequency q"), tr("eigenvalue λ"),
                tr("Gradient descent learns the part of the target along an eigenfunction at a rate that is its "
                   "eigenvalue. They fall with 1/q²: a frequency twice as high takes four times as long"),
                this);
  steps_ = plotNamed("plot.frequencies.steps", tr("How long a frequency takes (lines: closed form)"), tr("frequency κ"),
                     tr("steps"),
                     tr("Steps of gradient descent until cos κθ alone is learned in each piece of the circle: by the "
                        "kernel of infinitely many units, in closed form, and by the network, where it was trained"),
                     this);
  wave_ = plotNamed("plot.frequencies.wave", tr("An eigenfunction"), tr("angle θ (radians)"),
                    tr("value at the samples"), tr("It turns faster where points are many, and is lower there"), this);
  turns_ = plotNamed("plot.frequencies.turns", tr("How fast eigenfunctions turn (lines: closed form)"),
                     tr("frequency q"), tr("local frequency"),
                     tr("In each piece of the circle: the frequency that fits the eigenfunction best, and the closed "
                        "form q √p/Z, p the density of the points there"),
                     this);
  for (CurvePlot* plot : {spectrum_, steps_}) {
    plot->setLogX(true);
    plot->setLogY(true);
  }
  turns_->setWholeX(true);
  SeriesStyle style;
  style.name = tr("measured");
  style.shape = SeriesStyle::Shape::Points;
  eigenvalues_ = spectrum_->addSeries(style);
  style.name = tr("at the samples");
  style.shape = SeriesStyle::Shape::Line;
  style.inLegend = false;
  function_ = wave_->addSeries(style);
  style.inLegend = true;
  style.name = tr("closed form");
  style.colorIndex = 1;
  style.dashed = true;
  closedForm_ = spectrum_->addSeries(style);
  connect(spectrum_, &CurvePlot::pointClicked, this,
          [this](int, int, double x) { shown_->setValue(static_cast<int>(std::lround(x))); });
}

// One colour a piece: marks are measured, lines are closed forms.
void FrequenciesTab::prepareSeries(std::size_t pieces) {
  if (pieces_.size() == pieces) return;
  for (const PieceSeries& piece : pieces_) {
    for (const int id : {piece.measured, piece.expected}) turns_->removeSeries(id);
    for (const int id : {piece.ofKernel, piece.inTheory, piece.ofNetwork}) steps_->removeSeries(id);
  }
  pieces_.clear();
  for (std::size_t piece = 0; piece < pieces; ++piece) {
    SeriesStyle style;
    style.colorIndex = static_cast<int>(piece);
    style.run = pieceName(piece, pieces);
    style.inLegend = pieces == 1;  // else the marks alone: the heading says what lines are
    style.inPaperLegend = true;
    PieceSeries series{};
    style.shape = SeriesStyle::Shape::Line;
    style.dashed = true;
    style.name = tr("closed form");
    series.expected = turns_->addSeries(style);
    series.inTheory = steps_->addSeries(style);
    style.shape = SeriesStyle::Shape::Points;
    style.name = tr("network");
    style.inLegend = false;  // until one was trained
    series.ofNetwork = steps_->addSeries(style);
    style.inLegend = true;
    style.dashed = false;
    style.name = tr("measured");
    series.measured = turns_->addSeries(style);
    style.name = tr("kernel");
    series.ofKernel = steps_->addSeries(style);
    pieces_.push_back(series);
  }
}

void FrequenciesTab::begin() {
  kernelQuestion_.forget();
  timesQuestion_.forget();
  kernel_.reset();
  times_.reset();
  problem_.clear();
  withNetwork_ = false;
  drawKernel();
  drawTimes();
  follow();
}

void FrequenciesTab::follow() {
  if (const auto result = kernelQuestion_.take()) {
    kernel_ = result;
    drawKernel();
  }
  if (const auto result = timesQuestion_.take()) {
    times_ = result;
    drawTimes();
  }
  if (!timesQuestion_.busy()) withNetwork_ = false;
  const std::string& said = kernelQuestion_.error().empty() ? timesQuestion_.error() : kernelQuestion_.error();
  if (said != problem_ && !said.empty()) Q_EMIT message(refusalText(said));
  problem_ = said;
  tellState();
  TrainingSession* session = slot_.session();
  if (!isVisible() || !session || !session->loaded()) return;
  // The kernel is that of the settings and does not change with the training, so each is asked once.
  if (problem_.empty() && kernelQuestion_.due(0, false)) {
    CircleKernelRequest request;
    request.frequencies = kFrequencies;
    request.shown = shown_->value();
    kernelQuestion_.started(0, session->ask(request));
  }
  if (problem_.empty() && !times_ && timesQuestion_.due(0, false))
    timesQuestion_.started(0, session->ask(CircleTimesRequest()));
}

void FrequenciesTab::train() {
  TrainingSession* session = slot_.session();
  if (withNetwork_) {
    timesQuestion_.forget();
    timesQuestion_.started(0, session->ask(CircleTimesRequest()));  // what is there without networks
    withNetwork_ = false;
  } else if (session && session->loaded()) {
    CircleTimesRequest request;
    request.ofNetwork = kTrained;
    timesQuestion_.forget();
    timesQuestion_.started(0, session->ask(request));
    withNetwork_ = true;
  }
  tellState();
}

void FrequenciesTab::tellState() {
  train_->setText(withNetwork_ ? tr("S&top training") : tr("&Train networks"));
  train_->setEnabled(kernel_ != nullptr);
  if (!problem_.empty()) return note_->setText(QString::fromStdString(problem_));
  if (withNetwork_) return note_->setText(tr("training networks: %1").arg(percentText(timesQuestion_.progress())));
  if (!kernel_ || !times_) return note_->setText(kernelQuestion_.busy() ? tr("measuring …") : QString());
  QString note = kernel_->slope ? tr("slope of the eigenvalues %1").arg(shortNumber(*kernel_->slope)) : QString();
  QStringList slopes;
  for (const auto& slope : times_->slopes) slopes << (slope ? shortNumber(*slope) : QStringLiteral("–"));
  note += (note.isEmpty() ? QString() : QStringLiteral(" · ")) +
          tr("of the times %1").arg(slopes.join(QStringLiteral(", ")));
  note_->setText(note);
}

void FrequenciesTab::drawKernel() {
  if (!kernel_) {
    for (const int id : {eigenvalues_, closedForm_}) spectrum_->clearSeries(id);
    wave_->clearSeries(function_);
    for (const PieceSeries& piece : pieces_)
      for (const int id : {piece.measured, piece.expected}) turns_->clearSeries(id);
    return;
  }
  prepareSeries(kernel_->density.size());
  std::vector<double> q, value, expectedAt, expected;
  for (const auto& of : kernel_->frequencies) {
    if (of.q == 0) continue;  // a logarithmic axis has no place for it
    const auto at = static_cast<double>(of.q);
    q.insert(q.end(), {at, at});
    value.insert(value.end(), {of.larger, of.smaller});
    if (!of.expected) continue;
    expectedAt.push_back(at);
    expected.push_back(*of.expected);
  }
  spectrum_->setPoints(eigenvalues_, q, value);
  spectrum_->setPoints(closedForm_, expectedAt, expected);
  wave_->setTitle(tr("Eigenfunction of frequency %1").arg(kernel_->shown));
  wave_->setPoints(function_, kernel_->angle, kernel_->value);
  for (std::size_t piece = 0; piece < pieces_.size(); ++piece) {
    std::vector<double> at, measured, all, closed;
    for (const auto& of : kernel_->frequencies) {
      if (of.local.empty()) continue;
      const auto frequency = static_cast<double>(of.q);
      const CircleKernelResult::Local& local = of.local[piece];
      if (local.expected) all.push_back(frequency), closed.push_back(*local.expected);
      if (local.measured) at.push_back(frequency), measured.push_back(*local.measured);
    }
    turns_->setPoints(pieces_[piece].measured, at, measured);
    turns_->setPoints(pieces_[piece].expected, all, closed);
  }
}

void FrequenciesTab::drawTimes() {
  if (!times_) {
    for (const PieceSeries& piece : pieces_)
      for (const int id : {piece.ofKernel, piece.inTheory, piece.ofNetwork}) steps_->clearSeries(id);
    return;
  }
  prepareSeries(times_->density.size());
  for (std::size_t piece = 0; piece < pieces_.size(); ++piece) {
    std::vector<double> ofKernelAt, ofKernel, inTheoryAt, inTheory, ofNetworkAt, ofNetwork;
    for (const auto& of : times_->frequencies) {
      const auto kappa = static_cast<double>(of.kappa);
      const CircleTimes::Piece& in = of.pieces[piece];
      if (in.kernel) ofKernelAt.push_back(kappa), ofKernel.push_back(static_cast<double>(*in.kernel));
      if (in.expected) inTheoryAt.push_back(kappa), inTheory.push_back(*in.expected);
      if (in.network) ofNetworkAt.push_back(kappa), ofNetwork.push_back(static_cast<double>(*in.network));
    }
    steps_->setPoints(pieces_[piece].ofKernel, ofKernelAt, ofKernel);
    steps_->setPoints(pieces_[piece].inTheory, inTheoryAt, inTheory);
    steps_->setPoints(pieces_[piece].ofNetwork, ofNetworkAt, ofNetwork);
    // One of the hollow marks stands for all.
    SeriesStyle style = steps_->seriesStyle(pieces_[piece].ofNetwork);
    style.inLegend = piece == 0 && !ofNetwork.empty();
    steps_->setSeriesStyle(pieces_[piece].ofNetwork, style);
  }
}

std::vector<PlotWidget*> FrequenciesTab::plots() const {
  return {spectrum_, steps_, wave_, turns_};
}

QString FrequenciesTab::plotsNote() const {
  return note_->text();
}

void FrequenciesTab::setTheme(const Theme& theme) {
  for (CurvePlot* plot : {spectrum_, steps_, wave_, turns_}) plot->setTheme(theme);
}

void FrequenciesTab::showEvent(QShowEvent* event) {
  LabView::showEvent(event);
  follow();
}

}  // namespace hessianlab
