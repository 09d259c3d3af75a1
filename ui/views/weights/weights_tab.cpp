// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/weights/weights_tab.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "model/questions/dataset_info.h"
#include "model/session/training_session.h"
#include "ui/document/lab_document.h"
#include "ui/parts/elided_label.h"
#include "ui/runs/run_slot.h"
#include "ui/views/view_place.h"
#include "ui/views/weights/bound_panel.h"
#include "ui/views/weights/eigenvector_panel.h"
#include "ui/words/engine_text.h"
#include "viz/base/left_to_right.h"
#include "viz/base/text_tools.h"
#include "viz/plot/curve_plot.h"

namespace hessianlab {

namespace {

// Answers take at most a twenty-first of the time, and they give way to the training besides.
constexpr AskingRest kWeightsRest{.least = 1000, .factor = 20};

// The largest of all products of one number of each.
std::vector<double> largestProducts(const KroneckerFactors& factors, std::size_t count) {
  std::vector<double> all;
  for (const double output : factors.outputs)
    for (const double input : factors.inputs) all.push_back(output * input);
  std::sort(all.begin(), all.end(), std::greater<>());
  all.resize(std::min(count, all.size()));
  return all;
}

std::vector<double> ranks(std::size_t count) {
  std::vector<double> all;
  for (std::size_t k = 1; k <= count; ++k) all.push_back(static_cast<double>(k));
  return all;
}

QString kindOf(const std::string& operation) {
  return operation == "conv2d" ? QObject::tr("convolution") : QObject::tr("dense");
}

}  // namespace

WeightsTab::WeightsTab(const ViewPlace& place)
    : NetworkView(place),
      shared_(sharedOf<WeightsTab>(place)),
      layer_(new QComboBox(this)),
      samples_(new QComboBox(this)),
      centred_(new QCheckBox(tr("&Centre the inputs"), this)),
      withBound_(new QCheckBox(tr("PAC-Bayes &bound"), this)),
      note_(new ElidedLabel(this)),
      spectrum_(new CurvePlot(this)),
      overlap_(new CurvePlot(this)),
      vector_(new EigenvectorPanel(shared_->choice, this)),
      bound_(new BoundPanel(document_, shared_->choice, this)),
      side_(new QStackedWidget(this)) {
  question_.setRest(kWeightsRest);
  buildPlots();
  auto* page = new QWidget(this);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(8, 6, 8, 6);
  column->addWidget(buildQuestion());
  auto* plots = new QSplitter(Qt::Vertical, page);
  plots->addWidget(spectrum_);
  plots->addWidget(overlap_);
  plots->setChildrenCollapsible(false);
  auto* middle = new QSplitter(Qt::Horizontal, page);
  middle->addWidget(plots);
  side_->addWidget(vector_);
  side_->addWidget(bound_);
  middle->addWidget(side_);
  middle->setChildrenCollapsible(false);
  middle->setStretchFactor(0, 3);
  middle->setStretchFactor(1, 2);
  column->addWidget(middle, 1);
  setContent(page);
  connect(&shared_->choice, &ChoiceSignal::changed, this, &WeightsTab::followChoice);
  connect(shared_.get(), &WeightsShared::arrived, this, [this] {
    if (shown_) drawOverlaps(shown_->layers.front());
  });
  connect(spectrum_, &CurvePlot::pointClicked, this, [this](int, int index, double) {
    shared_->choice.change([index](WeightsChoice& next) { next.pair = index; });
  });
  followChoice();
}

WeightsTab::~WeightsTab() {
  disconnect(shared_.get(), nullptr, this, nullptr);
  shared_->keep(this, nullptr);
}

QWidget* WeightsTab::buildQuestion() {
  auto* bar = new QWidget(this);
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  auto* layerLabel = new QLabel(tr("La&yer"), bar);
  layerLabel->setBuddy(layer_);
  layer_->setObjectName(QStringLiteral("weights.layer"));
  layer_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  layer_->setToolTip(tr("Whose weights are moved; all others are held"));
  auto* samplesLabel = new QLabel(tr("o&f"), bar);
  samplesLabel->setBuddy(samples_);
  samples_->setObjectName(QStringLiteral("weights.samples"));
  for (const int count : {200, 500, 1000, 5000, 10000}) samples_->addItem(tr("first %1").arg(count), count);
  samples_->setToolTip(tr("Over how many training samples the loss is taken; more take longer"));
  centred_->setObjectName(QStringLiteral("weights.centred"));
  centred_->setToolTip(
      tr("As if the layer read its inputs less their mean: the same network with another bias. It is what batch "
         "normalisation does, and it takes the largest eigenvalues away"));
  withBound_->setObjectName(QStringLiteral("weights.bound"));
  withBound_->setToolTip(
      tr("In the place of the eigenvector: what this curvature says of the error on new samples, a bound that holds "
         "for weights drawn around the trained ones. It asks about all layers"));
  note_->setObjectName(QStringLiteral("weights.note"));
  note_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  for (QWidget* widget :
       std::initializer_list<QWidget*>{layerLabel, layer_, samplesLabel, samples_, centred_, withBound_})
    row->addWidget(widget);
  row->addWidget(note_, 1);
  connect(layer_, &QComboBox::currentIndexChanged, this, [this](int index) {
    shared_->choice.change([index](WeightsChoice& next) { next.layer = std::max(0, index), next.pair = 0; });
  });
  connect(samples_, &QComboBox::currentIndexChanged, this, [this] {
    shared_->choice.change([this](WeightsChoice& next) { next.samples = samples_->currentData().toInt(); });
  });
  connect(centred_, &QCheckBox::toggled, this,
          [this](bool on) { shared_->choice.change([on](WeightsChoice& next) { next.centred = on; }); });
  connect(withBound_, &QCheckBox::toggled, this,
          [this](bool on) { shared_->choice.change([on](WeightsChoice& next) { next.bound = on; }); });
  return bar;
}

void WeightsTab::buildPlots() {
  spectrum_->setObjectName(QStringLiteral("plot.weights.spectrum"));
  spectrum_->setTitle(tr("Largest eigenvalues"));
  spectrum_->setAxisTitles(tr("rank"), tr("eigenvalue λ (nats per squared weight)"));
  spectrum_->setToolTip(
      tr("Bars: how strongly the training loss bends along each of its principal directions in the weights of this "
         "layer. Marks: what two small matrices predict, the curvature in what the layer gives times the second "
         "moments of what it reads. A click on a bar shows its direction"));
  overlap_->setObjectName(QStringLiteral("plot.weights.overlap"));
  overlap_->setTitle(tr("How far the first k directions agree"));
  overlap_->setAxisTitles(tr("k"), tr("overlap"));
  overlap_->setLeastYRange(0, 1);
  overlap_->setToolTip(
      tr("‖UᵀV‖²/k for the spaces of the first k directions: 1 means the same space. With the directions of the two "
         "small matrices, and with those of the twin, if there is one. Two spaces drawn at random overlap by k/n"));
  for (CurvePlot* plot : {spectrum_, overlap_}) {
    plot->setWholeX(true);
    plot->setEmptyText(tr("Measuring …"));
  }
  SeriesStyle style;
  style.shape = SeriesStyle::Shape::Bars;
  style.name = tr("measured");
  eigenvalues_ = spectrum_->addSeries(style);
  style.shape = SeriesStyle::Shape::Points;
  style.name = tr("two small matrices");
  style.colorIndex = 1;
  style.dashed = true;
  products_ = spectrum_->addSeries(style);
  style.shape = SeriesStyle::Shape::Both;
  ofProduct_ = overlap_->addSeries(style);
  style.name = tr("the twin");
  style.colorIndex = 2;
  style.dashed = false;
  ofTwin_ = overlap_->addSeries(style);
  style.shape = SeriesStyle::Shape::Line;
  style.name = tr("by chance");
  style.colorIndex = 3;
  style.dotted = true;
  byChance_ = overlap_->addSeries(style);
}

// What is asked has changed, or only which of the directions is looked at.
void WeightsTab::followChoice() {
  const WeightsChoice& now = *shared_->choice;
  const QSignalBlocker a(layer_), b(samples_), c(centred_), d(withBound_);
  layer_->setCurrentIndex(static_cast<int>(now.layer));
  samples_->setCurrentIndex(samples_->findData(static_cast<int>(now.samples)));
  centred_->setChecked(now.centred);
  withBound_->setChecked(now.bound);
  side_->setCurrentWidget(now.bound ? static_cast<QWidget*>(bound_) : vector_);
  WeightsChoice question = now;
  question.pair = asked_.pair, question.bound = asked_.bound, question.prior = asked_.prior;
  if (question != asked_) {
    asked_ = question;
    question_.forget();
  }
  if (shown_) vector_->show(shown_->layers.front());
  follow();
}

void WeightsTab::setSideBySide(bool on) {
  side_->setVisible(!on);
}

QString WeightsTab::whyNothing(const DatasetInfo&) const {
  return {};
}

void WeightsTab::begin(const DatasetInfo*) {
  question_.forget();
  bound_->forget();
  shown_.reset();
  shared_->keep(this, nullptr);
  problem_.clear();
  draw();
}

void WeightsTab::follow() {
  if (const auto result = question_.take()) {
    shown_ = result;
    listLayers();
    draw();
    shared_->keep(this, shown_);
  }
  if (question_.error() != problem_ && !question_.error().empty()) {
    note_->setText(refusalText(question_.error()));
    Q_EMIT message(note_->text());
  }
  problem_ = question_.error();
  bound_->take();
  if (mayAsk()) askIfDue();
  if (question_.busy() && (!shown_ || shown_->step != slot_.viewedStep() || !slot_.advancing()))
    note_->setText(tr("measuring: %1").arg(percentText(question_.progress())));
}

void WeightsTab::askIfDue() {
  if (shared_->choice->bound && side_->isVisible()) bound_->ask(slot_, session());
  const int64_t step = slot_.viewedStep();
  if (!question_.due(step, slot_.advancing())) return;
  WeightsRequest request;
  request.layer = asked_.layer;
  if (shown_ && *request.layer >= static_cast<int64_t>(shown_->all.size())) request.layer = 0;
  request.samples = asked_.samples;
  request.centred = asked_.centred;
  request.seed = document_.config().integer("training.seed");
  request.atStep = slot_.rewoundTo();
  question_.started(step, session().ask(request));
}

void WeightsTab::listLayers() {
  const QSignalBlocker quiet(layer_);
  layer_->clear();
  for (std::size_t i = 0; i < shown_->all.size(); ++i) {
    const WeightLayer& layer = shown_->all[i];
    layer_->addItem(
        tr("%1: %2, %3")
            .arg(i)
            .arg(kindOf(layer.operation), leftToRight(QStringLiteral("%1 × %2").arg(layer.rows).arg(layer.columns))));
  }
  layer_->setCurrentIndex(static_cast<int>(shown_->layers.front().layer));
}

void WeightsTab::draw() {
  if (!shown_) {
    for (const int series : {eigenvalues_, products_}) spectrum_->clearSeries(series);
    for (const int series : {ofProduct_, ofTwin_, byChance_}) overlap_->clearSeries(series);
    vector_->clear();
    note_->clear();
    return;
  }
  const LayerWeights& layer = shown_->layers.front();
  std::vector<double> values, low, high;
  for (const WeightEigenpair& pair : layer.pairs) {
    const double off = pair.residual * layer.pairs.front().value;
    values.push_back(pair.value);
    low.push_back(pair.value - off);
    high.push_back(pair.value + off);
  }
  const std::vector<double> rank = ranks(values.size());
  spectrum_->setTitle(tr("Largest eigenvalues, layer %1, step %2").arg(layer.layer).arg(shown_->step));
  spectrum_->setPoints(eigenvalues_, rank, values);
  spectrum_->setIntervals(eigenvalues_, rank, low, high);
  const std::vector<double> predicted =
      layer.kronecker ? largestProducts(*layer.kronecker, values.size()) : std::vector<double>();
  spectrum_->setPoints(products_, ranks(predicted.size()), predicted);
  drawOverlaps(layer);
  vector_->show(layer);
  const QString matrix = shown_->exact ? tr("Hessian") : tr("Gauss–Newton matrix");
  QString note = tr("step %1 · %2 · %3 training samples · %4 products")
                     .arg(shown_->step)
                     .arg(matrix)
                     .arg(shown_->samples)
                     .arg(layer.products);
  if (!layer.converged) note += tr(" · not converged");
  note_->setText(note);
  note_->setToolTip(shown_->remark.empty() ? note : note + u'\n' + engineSentence(shown_->remark));
}

void WeightsTab::drawOverlaps(const LayerWeights& layer) {
  const std::vector<double> product = layer.kronecker ? layer.kronecker->overlap : std::vector<double>();
  overlap_->setPoints(ofProduct_, ranks(product.size()), product);
  std::vector<double> twin;
  if (const auto other = shared_->ofAnother(this); other && other->layers.front().layer == layer.layer)
    twin = eigenspaceOverlap(layer, other->layers.front());
  overlap_->setPoints(ofTwin_, ranks(twin.size()), twin);
  SeriesStyle style = overlap_->seriesStyle(ofTwin_);
  style.inLegend = !twin.empty();
  overlap_->setSeriesStyle(ofTwin_, style);
  std::vector<double> chance;
  for (std::size_t k = 1; k <= layer.pairs.size(); ++k)
    chance.push_back(static_cast<double>(k) / static_cast<double>(layer.rows * layer.columns));
  overlap_->setPoints(byChance_, ranks(chance.size()), chance);
}

std::vector<PlotWidget*> WeightsTab::plots() const {
  return {spectrum_, overlap_, shared_->choice->bound ? bound_->plot() : vector_->plot()};
}

QString WeightsTab::plotsNote() const {
  return note_->text();
}

void WeightsTab::setTheme(const Theme& theme) {
  spectrum_->setTheme(theme);
  overlap_->setTheme(theme);
  vector_->setTheme(theme);
  bound_->setTheme(theme);
}

}  // namespace hessianlab
