// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/slices/slices_tab.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "model/questions/dataset_info.h"
#include "ui/document/lab_document.h"
#include "ui/parts/elided_label.h"
#include "ui/parts/sample_picker.h"
#include "ui/runs/run_slot.h"
#include "ui/views/slices/slice_controls.h"
#include "ui/views/slices/slice_text.h"
#include "ui/words/config_access.h"
#include "ui/words/engine_text.h"
#include "viz/map/level_lines.h"
#include "viz/map/plane_view.h"
#include "viz/picture/picture_view.h"
#include "viz/plot/slice_plot.h"

namespace hessianlab {

namespace {

constexpr AskingRest kRest{250, 16};  // two take turns; together they rest as long as one of another view
constexpr int kLevels = 12;           // lines of equal loss, at most
constexpr double kRoom = 0.2;         // above and below the true loss, for the models
constexpr int kCircleCorners = 180;

// Of the ball of this radius in the plane's norm: the section of the ε-ball, scaled.
std::vector<QPointF> outlineOf(const PlaneResult& plane, double radius) {
  std::vector<QPointF> corners;
  if (!(plane.attack.epsilon > 0 && radius > 0 && std::isfinite(radius))) return corners;
  if (plane.attack.norm == Norm::Linf) {
    const double scale = radius / plane.attack.epsilon;
    for (const auto& [a, b] : plane.ball) corners.emplace_back(scale * a, scale * b);
  } else {
    for (int k = 0; k < kCircleCorners; ++k) {
      const double angle = 2 * M_PI * k / kCircleCorners;
      corners.emplace_back(radius * std::cos(angle), radius * std::sin(angle));
    }
  }
  return corners;
}

// How far the ball of this radius reaches along a line.
double reachAlong(const Picture& direction, Norm norm, double radius) {
  if (norm == Norm::L2) return radius;  // the direction has length 1
  float largest = 0;
  for (const float value : direction.values) largest = std::max(largest, std::abs(value));
  return largest > 0 ? radius / static_cast<double>(largest) : 0;
}

MapData cellsOf(const PlaneResult& plane) {
  MapData cells;
  cells.columns = plane.columns, cells.rows = plane.rows;
  cells.xMin = cells.yMin = -plane.reach;
  cells.xMax = cells.yMax = plane.reach;
  cells.prediction = plane.predictions;
  cells.confidence = plane.confidence;
  cells.heat = plane.loss;
  return cells;
}

void showSample(PictureView& view, const Picture& picture, PictureView::Mode mode) {
  view.setPicture(picture.values, picture.channels, picture.height, picture.width, mode);
}

constexpr int kPictureSide = 108;

}  // namespace

SlicesTab::SlicesTab(const ViewPlace& place)
    : NetworkView(place),
      shared_(sharedOf<SlicesTab>(place)),
      asked_(*shared_->choice),
      controls_(new SliceControls(shared_->choice, document_.samples(), this)),
      line_(new SlicePlot(this)),
      map_(new PlaneView(this)) {
  sliceQuestion_.setRest(kRest);
  planeQuestion_.setRest(kRest);
  setContent(buildPage());
  buildSeries();
  shared_->line.add(*line_);
  shared_->plane.add(*map_);
  connect(&shared_->choice, &ChoiceSignal::changed, this, &SlicesTab::followChoice);
  connect(&document_.samples(), &SampleSelection::openChanged, this, &SlicesTab::ask);
  connect(&document_, &LabDocument::attackChanged, this, &SlicesTab::askForBall);
  connect(&shared_->plane, &SharedPlane::hovered, this,
          [this](const MapView*, double a, double b) { controls_->setReading(map_->valueText(a, b)); });
  connect(&shared_->plane, &SharedPlane::hoverLeft, this, [this] { controls_->setReading({}); });
}

QWidget* SlicesTab::buildPage() {
  line_->setObjectName(QStringLiteral("plot.slice"));
  line_->setTitle(tr("Loss along a line"));
  line_->setAxisTitles(QStringLiteral("t (L2)"), tr("cross-entropy ℓ (nats)"));
  line_->setEmptyText(tr("Computing the slice …"));
  line_->setHoldsY(asked_.holdsScale);
  line_->setToolTip(
      tr("The loss at x + t·v, v a direction of length 1 (solid), and what its slope and curvature at the "
         "sample predict: the line ℓ + t·vᵀg (dotted) and the parabola ℓ + t·vᵀg + ½t²·vᵀHv (dashed). At "
         "the foot: what the network decides."));
  map_->setObjectName(QStringLiteral("plot.plane"));
  map_->setTitle(tr("Loss over a plane"));
  map_->setAxisTitles(tr("first direction (L2)"), tr("second direction (L2)"));
  map_->setEmptyText(tr("Computing the plane …"));
  map_->setHeatTitle(tr("loss"));
  map_->setToolTip(
      tr("The plane through the sample that the two directions span. Colours: what the network decides, "
         "paler where it is unsure. Thin lines: equal loss. Dashed: where the ε-ball meets the plane. The "
         "way of PGD is seen from above: its points lie off the plane as a rule."));

  pictures_ = new QWidget(this);
  pictureRow_ = new QVBoxLayout(pictures_);
  pictureRow_->setContentsMargins(0, 0, 0, 0);
  const auto picture = [&](const char* name, const QString& help) {
    auto* view = new PictureView(pictures_);
    view->setObjectName(QString::fromLatin1(name));
    view->setToolTip(help);
    pictureRow_->addWidget(view, 1);
    return view;
  };
  original_ = picture("slices.original", tr("The sample x, its true class and what the network takes it for"));
  first_ = picture("slices.firstPicture", tr("The first direction v, of length 1: red brightens, blue darkens"));
  second_ =
      picture("slices.secondPicture", tr("The second direction w at right angles to v: red brightens, blue darkens"));
  pictures_->setFixedWidth(kPictureSide);

  models_ = new ElidedLabel(this);
  models_->setObjectName(QStringLiteral("slices.models"));
  surroundings_ = new ElidedLabel(this);
  surroundings_->setObjectName(QStringLiteral("slices.surroundings"));

  auto* page = new QWidget(this);
  auto* rows = new QVBoxLayout(page);
  rows->setContentsMargins(8, 6, 8, 6);
  rows->addWidget(controls_);
  middle_ = new QHBoxLayout;
  middle_->addWidget(line_, 11);
  middle_->addWidget(pictures_);
  middle_->addWidget(map_, 9);
  rows->addLayout(middle_, 1);
  rows->addWidget(models_);
  rows->addWidget(surroundings_);
  return page;
}

// One below the other in half of the width.
void SlicesTab::setSideBySide(bool on) {
  constexpr int kLeastHeight = 210;
  controls_->setNarrow(on);
  middle_->setDirection(on ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
  pictureRow_->setDirection(on ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  pictures_->setMinimumSize(on ? QSize(0, kPictureSide) : QSize(kPictureSide, 0));
  pictures_->setMaximumSize(on ? QSize(QWIDGETSIZE_MAX, kPictureSide) : QSize(kPictureSide, QWIDGETSIZE_MAX));
  for (QWidget* plot : std::initializer_list<QWidget*>{line_, map_}) plot->setMinimumHeight(on ? kLeastHeight : 0);
}

void SlicesTab::buildSeries() {
  SeriesStyle style;
  style.name = tr("true loss");
  trueLoss_ = line_->addSeries(style);
  style.name = tr("linear model");
  style.colorIndex = 1;
  style.dotted = true;
  style.framed = false;
  linear_ = line_->addSeries(style);
  style.name = tr("quadratic model");
  style.colorIndex = 2;
  style.dotted = false;
  style.dashed = true;
  quadratic_ = line_->addSeries(style);
  style = {};
  style.thin = true;
  style.inLegend = false;
  trace_ = line_->addSeries(style);
}

QString SlicesTab::whyNothing(const DatasetInfo&) const {
  return {};
}

void SlicesTab::begin(const DatasetInfo* info) {
  sliceQuestion_.forget();
  planeQuestion_.forget();
  certificateQuestion_.forget();
  slice_ = firstSlice_ = nullptr;
  plane_ = nullptr;
  certificate_ = nullptr;
  for (const int series : line_->seriesIds()) line_->clearSeries(series);
  line_->setDecisions({});
  line_->setBall(0, {});
  line_->setProven(0, {});
  map_->clearPlane();
  for (PictureView* view : {original_, first_, second_}) view->clear();
  models_->setText({});
  surroundings_->setText({});
  forgetScale();
  if (!info) return;
  classNames_.clear();
  for (const std::string& name : info->classNames) classNames_ << engineText(name);
  pictures_->setVisible(!info->planar);
  controls_->picker().setCount(info->testSamples);
  controls_->suggestReach(info->planar);
}

void SlicesTab::forgetScale() {
  levelStep_ = 0;
  line_->fit();
  map_->fit();
}

void SlicesTab::followChoice() {
  const SliceChoice before = std::exchange(asked_, *shared_->choice);
  line_->setHoldsY(asked_.holdsScale);
  if (!asked_.asksTheSame(before)) ask();
}

void SlicesTab::ask() {
  ++question_;
  firstSlice_ = nullptr;
  forgetScale();
  sliceQuestion_.invalidate();
  planeQuestion_.invalidate();
  if (certificate_ && certificate_->index != controls_->picker().sample()) certificate_ = nullptr;
  if (!certificate_) certificateQuestion_.invalidate();
  follow();
}

void SlicesTab::askForBall() {
  if (certificate_ && certificate_->norm != document_.settings().norm) {
    certificate_ = nullptr;
    certificateQuestion_.invalidate();
  }
  if (asked_.first == "attack") return ask();
  sliceQuestion_.invalidate();
  planeQuestion_.invalidate();
  follow();
}

AroundSample SlicesTab::aroundSample() const {
  return {controls_->picker().sample(), document_.attack("pgd"), asked_.reach, slot_.rewoundTo()};
}

void SlicesTab::follow() {
  if (auto result = sliceQuestion_.take()) show(std::move(result));
  if (auto result = planeQuestion_.take()) show(std::move(result));
  if (auto result = certificateQuestion_.take()) {
    certificate_ = std::move(result);
    showProven();
    showTexts();
  }
  for (const std::string& error : {sliceQuestion_.error(), planeQuestion_.error(), certificateQuestion_.error()})
    if (!error.empty()) models_->setText(refusalText(error));
  if (mayAsk()) askForAnswers();
}

void SlicesTab::askForAnswers() {
  const int64_t step = slot_.viewedStep();
  // It takes up to seconds: a network that trains would be another one by then.
  if (!slot_.advancing() && certificateQuestion_.due(step, false))
    certificateQuestion_.started(step, session().ask(CertificateRequest{controls_->picker().sample(),
                                                                        document_.settings().norm, slot_.rewoundTo()}));
  if (sliceQuestion_.due(step, slot_.advancing())) {
    SliceRequest request{aroundSample()};
    request.direction = asked_.first;
    answering_ = question_;
    sliceQuestion_.started(step, session().ask(std::move(request)));
  }
  if (planeQuestion_.due(step, slot_.advancing())) {
    PlaneRequest request{aroundSample()};
    request.first = asked_.first;
    request.second = asked_.second;
    planeQuestion_.started(step, session().ask(std::move(request)));
  }
}

void SlicesTab::show(std::shared_ptr<const SliceResult> result) {
  slice_ = std::move(result);
  if (!firstSlice_ && answering_ == question_) firstSlice_ = slice_;
  const QString direction = directionName(slice_->direction.taken);
  line_->setTitle(tr("Loss along %1").arg(direction));
  line_->setAxisTitles(tr("t along %1 (L2)").arg(direction), tr("cross-entropy ℓ (nats)"));
  line_->setPoints(trueLoss_, slice_->t, slice_->trueLoss);
  line_->setPoints(linear_, slice_->t, slice_->linear);
  line_->setPoints(quadratic_, slice_->t, slice_->quadratic);
  showTrace();
  const auto [low, high] = std::minmax_element(slice_->trueLoss.begin(), slice_->trueLoss.end());
  const double room = kRoom * (*high - *low);
  line_->setLeastYRange(*low - room, *high + room);
  line_->setBall(slice_->ballRadius, tr("inside the ε-ball"));
  showProven();
  showDecisions();
  showPictures();
  showTexts();
}

const CertificateResult* SlicesTab::certificateOf(int64_t index, int64_t step) const {
  return certificate_ && certificate_->index == index && certificate_->step == step ? certificate_.get() : nullptr;
}

void SlicesTab::showProven() {
  const CertificateResult* ofLine = slice_ ? certificateOf(slice_->index, slice_->step) : nullptr;
  line_->setProven(ofLine && ofLine->radius ? reachAlong(slice_->direction.vector, ofLine->norm, *ofLine->radius) : 0,
                   tr("proven"));
  const CertificateResult* ofPlane = plane_ ? certificateOf(plane_->index, plane_->step) : nullptr;
  const bool alike = ofPlane && ofPlane->radius && ofPlane->norm == plane_->attack.norm;
  map_->setProven(alike ? outlineOf(*plane_, *ofPlane->radius) : std::vector<QPointF>{}, tr("proven"));
}

void SlicesTab::showTrace() {
  const bool traced = firstSlice_ && firstSlice_->step != slice_->step;
  SeriesStyle faint = line_->seriesStyle(trace_);
  faint.color = line_->theme().mutedText;
  faint.inLegend = traced;
  if (traced) faint.name = tr("true loss, step %1").arg(firstSlice_->step);
  line_->setSeriesStyle(trace_, faint);
  if (traced)
    line_->setPoints(trace_, firstSlice_->t, firstSlice_->trueLoss);
  else
    line_->clearSeries(trace_);
}

void SlicesTab::showDecisions() {
  std::vector<DecisionSpan> spans;
  const auto span = [&](double from, int label) {
    if (!spans.empty()) spans.back().to = from;
    spans.push_back({from, slice_->reach, label, classWord(classNames_, label)});
  };
  span(-slice_->reach, slice_->predictions.front());
  for (const DecisionChange& change : slice_->changes) span(change.t, change.after);
  line_->setDecisions(std::move(spans));
}

double SlicesTab::nextLevelStep(const PlaneResult& result) {
  const auto [low, high] = std::minmax_element(result.loss.begin(), result.loss.end());
  const double step = roundStep(static_cast<double>(*high) - static_cast<double>(*low), kLevels);
  levelStep_ = asked_.holdsScale ? std::max(levelStep_, step) : step;
  return levelStep_;
}

void SlicesTab::show(std::shared_ptr<const PlaneResult> result) {
  plane_ = std::move(result);
  map_->setAxisTitles(tr("along %1 (L2)").arg(directionName(plane_->first.taken)),
                      tr("%1, at right angles (L2)").arg(directionName(plane_->second.taken)));
  map_->setPlane(cellsOf(*plane_), nextLevelStep(*plane_), classNames_);
  map_->setOutline(outlineOf(*plane_, plane_->attack.epsilon), tr("ε-ball"));
  std::vector<QPointF> path;
  for (const PathPoint& point : plane_->path) path.emplace_back(point.a, point.b);
  showProven();
  map_->setPath(std::move(path), plane_->returned, plane_->fooled, QStringLiteral("PGD"));
  showPictures();
  showTexts();
}

void SlicesTab::showPictures() {
  if (slice_) {
    showSample(*original_, slice_->original, PictureView::Mode::Grey);
    original_->setCaptions(QStringLiteral("#%1 %2").arg(slice_->index).arg(classWord(classNames_, slice_->label)),
                           slice_->prediction == slice_->label
                               ? tr("recognised")
                               : tr("taken for %1").arg(classWord(classNames_, slice_->prediction)));
    showSample(*first_, slice_->direction.vector, PictureView::Mode::Signed);
    first_->setCaptions(QStringLiteral("v: %1").arg(directionLabel(slice_->direction.taken)), {});
  }
  if (plane_) {
    showSample(*second_, plane_->second.vector, PictureView::Mode::Signed);
    second_->setCaptions(QStringLiteral("w: %1").arg(directionLabel(plane_->second.taken)), {});
  }
}

void SlicesTab::showTexts() {
  if (slice_) models_->setText(modelText(*slice_));
  surroundings_->setText(
      surroundingsText(slice_.get(), plane_.get(), slice_ ? certificateOf(slice_->index, slice_->step) : nullptr));
}

void SlicesTab::setTheme(const Theme& theme) {
  line_->setTheme(theme);
  SeriesStyle faint = line_->seriesStyle(trace_);
  faint.color = theme.mutedText;
  line_->setSeriesStyle(trace_, faint);
  map_->setTheme(theme);
  for (PictureView* view : {original_, first_, second_}) view->setTheme(theme);
}

std::vector<PlotWidget*> SlicesTab::plots() const {
  return {line_, map_};
}

}  // namespace hessianlab
