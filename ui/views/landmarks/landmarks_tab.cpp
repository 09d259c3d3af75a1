// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/landmarks/landmarks_tab.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QSlider>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "model/session/training_session.h"
#include "ui/parts/elided_label.h"
#include "ui/parts/whole_box.h"
#include "ui/runs/run_slot.h"
#include "ui/views/landmarks/landmarks_shared.h"
#include "ui/words/config_access.h"
#include "viz/picture/ink_canvas.h"
#include "viz/picture/ink_to_input.h"
#include "viz/picture/picture_image.h"
#include "viz/picture/points_view.h"
#include "viz/plot/curve_plot.h"

namespace hessianlab {

using namespace landmarks_tab;

namespace {

// The 68 points of iBUG as lines: jaw, brows, nose, eyes, mouth.
const std::vector<PointsView::Line>& faceLines() {
  static const std::vector<PointsView::Line> lines{
      {0, 16}, {17, 21}, {22, 26}, {27, 30}, {31, 35}, {36, 41, true}, {42, 47, true}, {48, 59, true}, {60, 67, true}};
  return lines;
}

PointsView::Points placed(const LandmarkPoints& points) {
  PointsView::Points made;
  for (std::size_t i = 0; i + 1 < points.size(); i += 2) made.emplace_back(points[i], points[i + 1]);
  return made;
}

PointsView* newPointsView(QWidget* parent, const char* name, const QString& title) {
  auto* view = new PointsView(parent);
  view->setObjectName(QString::fromLatin1(name));
  view->setAccessibleName(title);
  view->setLines(faceLines());
  return view;
}

QString tenths(double share) {
  return QStringLiteral("%1 %").arg(100 * share, 0, 'f', 1);
}

// CDF at 0, 0.005, … 0.5.
void setCurve(CurvePlot& plot, int series, const LandmarkErrors::Curve& curve) {
  std::vector<double> sorted = curve.nrmse, x, y;
  std::sort(sorted.begin(), sorted.end());
  for (int i = 0; i <= 100; ++i) {
    x.push_back(0.005 * i);
    const auto within = std::upper_bound(sorted.begin(), sorted.end(), x.back()) - sorted.begin();
    y.push_back(static_cast<double>(within) / static_cast<double>(sorted.size()));
  }
  plot.setPoints(series, x, y);
}

void nameSeries(CurvePlot& plot, int series, const QString& name) {
  SeriesStyle style = plot.seriesStyle(series);
  if (style.name == name) return;
  style.name = name;
  plot.setSeriesStyle(series, style);
}

}  // namespace

LandmarksTab::LandmarksTab(const ViewPlace& place)
    : slot_(place.slot),
      sample_(new WholeBox(this)),
      order_(new QComboBox(this)),
      note_(new ElidedLabel(this)),
      faceView_(newPointsView(this, "landmarks.face", tr("Test face"))),
      ownView_(newPointsView(this, "landmarks.own", tr("Your own picture"))),
      shapeView_(newPointsView(this, "landmarks.shape", tr("Shape on the walk"))),
      cdf_(new CurvePlot(this)),
      codes_(new CurvePlot(this)),
      canvas_(new InkCanvas(this)) {
  buildPlots();
  faceView_->setToolTip(
      tr("A synthetic test face. Blue is what the network finds, orange the truth, and a segment joins each point to "
         "its own"));
  auto* above = new QSplitter(Qt::Horizontal, this);
  above->addWidget(faceView_);
  above->addWidget(cdf_);
  above->setStretchFactor(0, 2);
  above->setStretchFactor(1, 3);
  auto* below = new QSplitter(Qt::Horizontal, this);
  below->addWidget(buildOwn());
  below->addWidget(buildWalk());
  below->setStretchFactor(0, 2);
  below->setStretchFactor(1, 3);
  auto* halves = new QSplitter(Qt::Vertical, this);
  halves->addWidget(above);
  halves->addWidget(below);
  halves->setStretchFactor(0, 3);
  halves->setStretchFactor(1, 2);
  for (QSplitter* splitter : {above, below, halves}) splitter->setChildrenCollapsible(false);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(8, 6, 8, 6);
  column->addWidget(buildBar());
  column->addWidget(halves, 1);
  connect(&slot_, &RunSlot::sessionChanged, this, &LandmarksTab::begin);
  connect(&slot_, &RunSlot::updated, this, &LandmarksTab::follow);
  begin();
}

Sight LandmarksTab::sees(const CatalogueEntry& lab, const DatasetInfo* /*data*/) {
  return lab.name == "landmarks" ? Sight::MadeFor : Sight::Nothing;
}

void LandmarksTab::begin() {
  askFace_.forget();
  askErrors_.forget();
  askWalk_.forget();
  face_.reset();
  errors_.reset();
  walk_.reset();
  problem_.clear();
  drawFace();
  drawErrors();
  drawWalk();
  follow();
}

void LandmarksTab::say(const std::string& error) {
  if (!error.empty() && error != problem_) Q_EMIT message(QString::fromStdString(error));
  problem_ = error;
}

void LandmarksTab::follow() {
  if (const auto result = askFace_.take()) face_ = result, drawFace();
  if (const auto result = askErrors_.take()) errors_ = result, drawErrors();
  if (const auto result = askWalk_.take()) walk_ = result, drawWalk();
  for (const std::string& error : {askFace_.error(), askErrors_.error(), askWalk_.error()})
    if (!error.empty()) say(error);
  TrainingSession* session = slot_.session();
  if (!isVisible() || !session || !session->loaded()) return;
  const int64_t at = slot_.viewedStep();
  const bool advancing = slot_.advancing();
  if (askFace_.due(at, advancing)) {
    LandmarkFaceRequest request;
    request.sample = sample_->value();
    request.own = own_;
    request.atStep = slot_.rewoundTo();
    askFace_.started(at, session->ask(request));
  }
  if (askErrors_.due(at, advancing)) {
    LandmarkErrorsRequest request;
    request.atStep = slot_.rewoundTo();
    askErrors_.started(at, session->ask(request));
  }
  if (askWalk_.due(at, advancing)) {
    LandmarkWalkRequest request;
    request.first = static_cast<double>(first_->value()) / kSliderScale;
    request.second = static_cast<double>(second_->value()) / kSliderScale;
    request.atStep = slot_.rewoundTo();
    askWalk_.started(at, session->ask(request));
  }
}

void LandmarksTab::drawFace() {
  showNote();
  if (!face_) {
    faceView_->clear();
    ownView_->clear();
    return;
  }
  {
    const QSignalBlocker quiet(sample_);
    sample_->setRange(0, static_cast<int>(face_->samples) - 1);
  }
  faceView_->setPicture(face_->pixels, kFaceWidth, kFaceWidth);
  faceView_->setTruth(placed(face_->truth));
  faceView_->setFound(placed(face_->predicted));
  faceView_->setCaption(tr("face %1: NRMSE %2").arg(face_->sample).arg(face_->nrmse, 0, 'f', 3));
  ownView_->setPicture(own_.empty() ? std::vector<float>(kFaceWidth * kFaceWidth) : own_, kFaceWidth, kFaceWidth);
  ownView_->setFound(placed(face_->ofOwn));
  ownView_->setCaption(own_.empty() ? tr("a black picture") : tr("what the network sees"));
  markFace();
}

// A ring on the curve where the open face stands in it.
void LandmarksTab::markFace() {
  if (!face_ || !errors_ || face_->nrmse > kFarthestNrmse) return cdf_->setHighlight({});
  const std::vector<double>& all = errors_->network.nrmse;
  const auto within = std::count_if(all.begin(), all.end(), [this](double e) { return e <= face_->nrmse; });
  cdf_->setHighlight(QPointF(face_->nrmse, static_cast<double>(within) / static_cast<double>(all.size())));
}

void LandmarksTab::drawErrors() {
  showNote();
  if (!errors_) {
    for (const int series : {network_, meanShape_}) cdf_->clearSeries(series);
    return cdf_->setHighlight({});
  }
  const auto name = [](const QString& who, const LandmarkErrors::Curve& curve) {
    return tr("%1: %2 found, AUC %3").arg(who, tenths(curve.found), tenths(curve.area));
  };
  setCurve(*cdf_, network_, errors_->network);
  setCurve(*cdf_, meanShape_, errors_->meanShape);
  nameSeries(*cdf_, network_, name(tr("network"), errors_->network));
  nameSeries(*cdf_, meanShape_, name(tr("mean shape"), errors_->meanShape));
  markFace();
}

void LandmarksTab::drawWalk() {
  if (!walk_) {
    codes_->clearSeries(code_);
    codes_->setHighlight({});
    return shapeView_->clear();
  }
  codes_->setTitle(walk_->ofLabels ? tr("Codes of the training shapes") : tr("Codes of the training pictures"));
  codes_->setAxisTitles(tr("1st direction (%1)").arg(tenths(walk_->share[0])),
                        tr("2nd direction (%1)").arg(tenths(walk_->share[1])));
  const std::vector<double> second = walk_->second.empty() ? std::vector<double>(walk_->first.size()) : walk_->second;
  codes_->setPoints(code_, walk_->first, second);
  codes_->setHighlight(QPointF(static_cast<double>(first_->value()) / kSliderScale,
                               static_cast<double>(second_->value()) / kSliderScale));
  shapeView_->setFound(placed(walk_->shape));
}

void LandmarksTab::showNote() {
  if (!face_ || !errors_) return note_->setText({});
  note_->setText(tr("step %1 · mean NRMSE %2, mean shape %3 · %4 synthetic test faces")
                     .arg(errors_->step)
                     .arg(errors_->network.mean, 0, 'f', 3)
                     .arg(errors_->meanShape.mean, 0, 'f', 3)
                     .arg(face_->samples));
}

void LandmarksTab::showSample(int sample) {
  sample_->setValue(sample);
}

void LandmarksTab::step(int by) {
  const int count = sample_->maximum() + 1;
  if (order_->currentIndex() == 0 || !errors_) return showSample((sample_->value() + by + count) % count);
  const std::vector<double>& all = errors_->network.nrmse;
  std::vector<int> order(all.size());
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(),
                   [&](int a, int b) { return all[static_cast<std::size_t>(a)] > all[static_cast<std::size_t>(b)]; });
  const auto now = std::find(order.begin(), order.end(), sample_->value()) - order.begin();
  const auto size = static_cast<std::ptrdiff_t>(order.size());
  const std::ptrdiff_t next = by == 0 ? 0 : (now + by + size) % size;
  showSample(order[static_cast<std::size_t>(next)]);
}

void LandmarksTab::inkChanged() {
  own_ = canvas_->isEmpty() ? std::vector<float>() : inkAsItIs(canvas_->ink(), {1, kFaceWidth, kFaceWidth});
  askFace_.invalidate();
  follow();
}

void LandmarksTab::walkTo(double first, double second) {
  const auto position = [](double value) { return static_cast<int>(std::lround(value * kSliderScale)); };
  {
    const QSignalBlocker quiet(first_);
    first_->setValue(position(first));
  }
  const QSignalBlocker quiet(second_);
  second_->setValue(position(second));
  askWalk_.invalidate();
  follow();
}

void LandmarksTab::setTheme(const Theme& theme) {
  for (CurvePlot* plot : {cdf_, codes_}) plot->setTheme(theme);
  for (PointsView* view : {faceView_, ownView_, shapeView_}) view->setTheme(theme);
  canvas_->setTheme(theme);
}

std::vector<PlotWidget*> LandmarksTab::plots() const {
  return {cdf_, codes_};
}

QString LandmarksTab::plotsNote() const {
  return note_->text();
}

void LandmarksTab::showEvent(QShowEvent* event) {
  LabView::showEvent(event);
  follow();
}

}  // namespace hessianlab
