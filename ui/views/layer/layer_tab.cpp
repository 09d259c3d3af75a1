// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/layer/layer_tab.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "model/questions/dataset_info.h"
#include "model/session/training_session.h"
#include "ui/document/lab_document.h"
#include "ui/experiment/layers/operation_words.h"
#include "ui/parts/elided_label.h"
#include "ui/runs/run_slot.h"
#include "ui/views/view_place.h"
#include "ui/words/engine_text.h"
#include "viz/base/left_to_right.h"
#include "viz/base/text_tools.h"
#include "viz/plot/curve_plot.h"

namespace hessianlab {

namespace {

// Answers take at most a twenty-first of the time, and they give way to the training besides.
constexpr AskingRest kLayerRest{.least = 400, .factor = 20};

QString ratioText(double ratio) {
  return std::isfinite(ratio) ? leftToRight(roundedText(ratio, 3)) : QStringLiteral("∞");
}

}  // namespace

LayerTab::LayerTab(const ViewPlace& place)
    : NetworkView(place),
      shared_(sharedOf<LayerTab>(place)),
      layer_(new QComboBox(this)),
      samples_(new QComboBox(this)),
      note_(new ElidedLabel(this)),
      plane_(new CurvePlot(this)),
      byLayer_(new CurvePlot(this)),
      overTime_(new CurvePlot(this)) {
  question_.setRest(kLayerRest);
  buildPlots();
  auto* page = new QWidget(this);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(8, 6, 8, 6);
  column->addWidget(buildQuestion());
  auto* ratios = new QSplitter(Qt::Vertical, page);
  ratios->addWidget(byLayer_);
  ratios->addWidget(overTime_);
  ratios->setChildrenCollapsible(false);
  auto* middle = new QSplitter(Qt::Horizontal, page);
  middle->addWidget(plane_);
  middle->addWidget(ratios);
  middle->setChildrenCollapsible(false);
  middle->setStretchFactor(0, 3);
  middle->setStretchFactor(1, 2);
  column->addWidget(middle, 1);
  setContent(page);
  connect(shared_.get(), &ChoiceSignal::changed, this, &LayerTab::followChoice);
  connect(plane_, &CurvePlot::pointClicked, this, [this](int series, int index, double) { open(series, index); });
  connect(plane_, &CurvePlot::rangeSelected, this, &LayerTab::select);
  connect(byLayer_, &CurvePlot::pointClicked, this,
          [this](int, int, double x) { shared_->change([x](LayerChoice& next) { next.layer = std::llround(x); }); });
  connect(&document_.samples(), &SampleSelection::brushedChanged, this, &LayerTab::showSelection);
  connect(&document_.samples(), &SampleSelection::openChanged, this, &LayerTab::showSelection);
  followChoice();
}

QWidget* LayerTab::buildQuestion() {
  auto* bar = new QWidget(this);
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  auto* layerLabel = new QLabel(tr("La&yer"), bar);
  layerLabel->setBuddy(layer_);
  layer_->setObjectName(QStringLiteral("layer.layer"));
  layer_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  layer_->setToolTip(tr("What of the network is looked at: what this operation makes of a sample"));
  auto* samplesLabel = new QLabel(tr("o&f"), bar);
  samplesLabel->setBuddy(samples_);
  samples_->setObjectName(QStringLiteral("layer.samples"));
  for (const int count : {200, 500, 1000, 2000}) samples_->addItem(tr("first %1").arg(count), count);
  samples_->addItem(tr("all"), 0);
  samples_->setToolTip(tr("How many test samples are looked at; more take longer"));
  note_->setObjectName(QStringLiteral("layer.note"));
  note_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  note_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  for (QWidget* widget : std::initializer_list<QWidget*>{layerLabel, layer_, samplesLabel, samples_})
    row->addWidget(widget);
  row->addWidget(note_, 1);
  connect(layer_, &QComboBox::activated, this,
          [this] { shared_->change([this](LayerChoice& next) { next.layer = layer_->currentData().toLongLong(); }); });
  connect(samples_, &QComboBox::currentIndexChanged, this,
          [this] { shared_->change([this](LayerChoice& next) { next.samples = samples_->currentData().toInt(); }); });
  return bar;
}

void LayerTab::buildPlots() {
  plane_->setObjectName(QStringLiteral("plot.layer.plane"));
  plane_->setTitle(tr("What the layer makes of the samples"));
  plane_->setRangeSelectable(true);
  plane_->setToolTip(
      tr("Each point is a test sample as the layer represents it, in the plane in which these representations differ "
         "most; dark marks are the means of the classes. What lies beside one another in the plane need not in the "
         "layer. Click a point to open its sample, hold Ctrl and drag to select several"));
  byLayer_->setObjectName(QStringLiteral("plot.layer.ratios"));
  byLayer_->setTitle(tr("From layer to layer"));
  byLayer_->setAxisTitles(tr("layer"), tr("within ÷ between"));
  byLayer_->setWholeX(true);
  byLayer_->setLeastYRange(0, 1);
  byLayer_->setToolTip(
      tr("How far samples of one class are apart, divided by how far the means of the classes are (mean squared "
         "distances). 0: the layer says the class and nothing else. A click on a point chooses its layer"));
  overTime_->setObjectName(QStringLiteral("plot.layer.history"));
  overTime_->setTitle(tr("Over the training"));
  overTime_->setAxisTitles(tr("step"), tr("within ÷ between"));
  overTime_->setWholeX(true);
  overTime_->setLeastYRange(0, 1);
  overTime_->setToolTip(tr("The same of the chosen layer while it trains, at the steps at which this view looked"));
  for (CurvePlot* plot : {plane_, byLayer_, overTime_}) plot->setEmptyText(tr("Asking the network …"));
  SeriesStyle style;
  style.shape = SeriesStyle::Shape::Both;
  style.name = tr("within ÷ between");
  style.inLegend = false;
  ratios_ = byLayer_->addSeries(style);
  history_ = overTime_->addSeries(style);
}

// What is asked has changed.
void LayerTab::followChoice() {
  const QSignalBlocker quiet(samples_);
  samples_->setCurrentIndex(samples_->findData(static_cast<int>((*shared_)->samples)));
  question_.forget();
  ratioAt_.clear();
  follow();
}

void LayerTab::setSideBySide(bool on) {
  byLayer_->parentWidget()->setVisible(!on);
}

QString LayerTab::whyNothing(const DatasetInfo&) const {
  return {};
}

void LayerTab::begin(const DatasetInfo* info) {
  question_.forget();
  shown_.reset();
  ratioAt_.clear();
  problem_.clear();
  plane_->setEmptyText(tr("Asking the network …"));
  classNames_.clear();
  if (info)
    for (const std::string& name : info->classNames) classNames_ << engineText(name);
  draw();
}

void LayerTab::follow() {
  if (const auto result = question_.take()) {
    RepresentationResult next = *result;
    keepSides(next);
    shown_ = std::make_shared<const RepresentationResult>(std::move(next));
    ratioAt_[shown_->step] = shown_->layer().spread.ratio();
    listLayers();
    draw();
  }
  if (question_.error() != problem_ && !question_.error().empty()) {
    note_->setText(refusalText(question_.error()));
    plane_->setEmptyText(note_->text());
    Q_EMIT message(note_->text());
  }
  problem_ = question_.error();
  if (mayAsk()) askIfDue();
}

// Of a direction the sign means nothing, so the picture does not turn over from one look to the next.
void LayerTab::keepSides(RepresentationResult& result) const {
  if (!shown_ || shown_->classes != result.classes) return;
  const auto keep = [](const std::vector<float>& before, std::vector<float>& means, std::vector<float>& places) {
    double along = 0;
    for (std::size_t i = 0; i < means.size(); ++i)
      along += static_cast<double>(before[i]) * static_cast<double>(means[i]);
    if (along >= 0) return;
    for (std::vector<float>* values : {&means, &places})
      for (float& value : *values) value = -value;
  };
  keep(shown_->meanX, result.meanX, result.x);
  keep(shown_->meanY, result.meanY, result.y);
}

void LayerTab::askIfDue() {
  const int64_t step = slot_.viewedStep();
  if (!question_.due(step, slot_.advancing())) return;
  RepresentationRequest request;
  request.layer = (*shared_)->layer;
  const auto has = [&](const RepresentationLayer& layer) { return layer.layer == *request.layer; };
  if (request.layer && shown_ && std::none_of(shown_->all.begin(), shown_->all.end(), has)) request.layer.reset();
  request.samples = (*shared_)->samples;
  request.atStep = slot_.rewoundTo();
  question_.started(step, session().ask(request));
}

void LayerTab::listLayers() {
  layer_->clear();
  for (const RepresentationLayer& layer : shown_->all)
    layer_->addItem(tr("%1: %2, %3")
                        .arg(layer.layer)
                        .arg(operationTitle(layer.operation), leftToRight(QString::number(layer.values))),
                    QVariant::fromValue<qlonglong>(layer.layer));
  layer_->setCurrentIndex(static_cast<int>(shown_->chosen));
}

void LayerTab::draw() {
  drawPlane();
  drawRatios();
  if (!shown_) return note_->clear();
  const ClassSpread& spread = shown_->layer().spread;
  note_->setText(tr("step %1 · %2 test samples · within ÷ between: %3 ÷ %4 = %5")
                     .arg(shown_->step)
                     .arg(shown_->label.size())
                     .arg(leftToRight(roundedText(spread.within, 3)), leftToRight(roundedText(spread.between, 3)),
                          ratioText(spread.ratio())));
}

void LayerTab::drawPlane() {
  const std::size_t classes = shown_ ? static_cast<std::size_t>(shown_->classes) : 0;
  if (ofClass_.size() != classes || classes == 0) {
    plane_->clear();
    ofClass_.clear();
    SeriesStyle style;
    style.shape = SeriesStyle::Shape::Points;
    for (std::size_t c = 0; c < classes; ++c) {
      style.colorIndex = static_cast<int>(c);
      style.name =
          static_cast<qsizetype>(c) < classNames_.size() ? classNames_[static_cast<qsizetype>(c)] : QString::number(c);
      ofClass_.push_back(plane_->addSeries(style));
    }
    style.color = theme_.text;
    style.colorIndex = 0;
    style.name = tr("class means");
    means_ = plane_->addSeries(style);
    style.name = tr("selected");
    style.dashed = true;
    style.inLegend = false;
    selected_ = plane_->addSeries(style);
  }
  drawn_.assign(classes, {});
  if (!shown_) return;
  const QString x = leftToRight(percentText(shown_->shareX)), y = leftToRight(percentText(shown_->shareY));
  plane_->setAxisTitles(tr("first main direction, %1 of the variance").arg(x), tr("second, %1").arg(y));
  plane_->setTitle(tr("Layer %1, step %2").arg(shown_->layer().layer).arg(shown_->step));
  for (std::size_t i = 0; i < shown_->label.size(); ++i)
    drawn_[static_cast<std::size_t>(shown_->label[i])].push_back(i);
  std::vector<double> xs, ys, meanX, meanY;
  for (std::size_t c = 0; c < classes; ++c) {
    xs.clear(), ys.clear();
    for (const std::size_t i : drawn_[c]) xs.push_back(shown_->x[i]), ys.push_back(shown_->y[i]);
    plane_->setPoints(ofClass_[c], xs, ys);
    if (shown_->counts[c] > 0) meanX.push_back(shown_->meanX[c]), meanY.push_back(shown_->meanY[c]);
  }
  plane_->setPoints(means_, meanX, meanY);
  showSelection();
}

void LayerTab::drawRatios() {
  std::vector<double> layers, ratios, steps, history;
  if (shown_)
    for (const RepresentationLayer& layer : shown_->all)
      layers.push_back(static_cast<double>(layer.layer)), ratios.push_back(layer.spread.ratio());
  for (const auto& [step, ratio] : ratioAt_) steps.push_back(static_cast<double>(step)), history.push_back(ratio);
  byLayer_->setPoints(ratios_, layers, ratios);
  overTime_->setPoints(history_, steps, history);
  if (!shown_) return;
  overTime_->setTitle(tr("Layer %1 over the training").arg(shown_->layer().layer));
  byLayer_->setHighlight(QPointF(static_cast<double>(shown_->layer().layer), shown_->layer().spread.ratio()));
}

void LayerTab::open(int series, int index) {
  const auto place = std::find(ofClass_.begin(), ofClass_.end(), series);
  if (place == ofClass_.end()) return;
  const std::vector<std::size_t>& samples = drawn_[static_cast<std::size_t>(place - ofClass_.begin())];
  if (static_cast<std::size_t>(index) >= samples.size()) return;
  const auto sample = static_cast<int64_t>(samples[static_cast<std::size_t>(index)]);
  document_.samples().brush({sample}, tr("sample %1").arg(sample));
  document_.samples().setOpen(sample);
}

void LayerTab::select(double left, double right, double low, double high) {
  if (!shown_) return;
  std::vector<int64_t> inside;
  for (std::size_t i = 0; i < shown_->x.size(); ++i)
    if (shown_->x[i] >= left && shown_->x[i] <= right && shown_->y[i] >= low && shown_->y[i] <= high)
      inside.push_back(static_cast<int64_t>(i));
  document_.samples().brush(std::move(inside),
                            tr("a part of layer %1 at step %2").arg(shown_->layer().layer).arg(shown_->step));
}

void LayerTab::showSelection() {
  if (!shown_) return plane_->setHighlight(std::nullopt);
  const std::vector<int64_t>& brushed = document_.samples().brushed();
  std::vector<double> x, y;
  const auto known = [&](int64_t sample) { return sample >= 0 && sample < static_cast<int64_t>(shown_->x.size()); };
  for (const int64_t sample : brushed) {
    if (!known(sample)) continue;
    x.push_back(shown_->x[static_cast<std::size_t>(sample)]);
    y.push_back(shown_->y[static_cast<std::size_t>(sample)]);
  }
  plane_->setPoints(selected_, x, y);
  const int64_t open = document_.samples().open();
  plane_->setHighlight(known(open) ? std::optional(QPointF(shown_->x[static_cast<std::size_t>(open)],
                                                           shown_->y[static_cast<std::size_t>(open)]))
                                   : std::nullopt);
}

std::vector<PlotWidget*> LayerTab::plots() const {
  return {plane_, byLayer_, overTime_};
}

QString LayerTab::plotsNote() const {
  return note_->text();
}

void LayerTab::setTheme(const Theme& theme) {
  theme_ = theme;
  for (CurvePlot* plot : {plane_, byLayer_, overTime_}) plot->setTheme(theme);
  if (ofClass_.empty()) return;
  for (const int series : {means_, selected_}) {
    SeriesStyle style = plane_->seriesStyle(series);
    style.color = theme.text;
    plane_->setSeriesStyle(series, style);
  }
}

}  // namespace hessianlab
