// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/map/map_pane.h"

#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "model/questions/snapshot.h"
#include "model/questions/source.h"
#include "ui/words/engine_text.h"
#include "viz/map/map_overlay.h"
#include "viz/map/map_view.h"

namespace hessianlab {

namespace {

constexpr int kFieldLines = 20;  // eigenvectors along each side
constexpr int64_t kAttacked = 60;
constexpr std::size_t kRemembered = 12;  // maps over which the rate is taken
constexpr int64_t kRateWindow = 2000;    // milliseconds

QString layerTitle(const std::string& layer) {
  if (layer == "hessian") return QObject::tr("How strongly the loss bends");
  if (layer == "gradient") return QObject::tr("How steep the loss is");
  if (layer == "lambda_min") return QObject::tr("Where the loss bends down");
  return QObject::tr("What the network decides");
}

QString heatTitleOf(const std::string& layer) {
  if (layer == "gradient") return QStringLiteral("‖g‖");
  if (layer == "lambda_min") return QObject::tr("λ min, exact");
  return QObject::tr("‖H‖, exact");
}

QString symbolOf(const std::string& layer) {
  if (layer == "none") return QObject::tr("decisions");
  if (layer == "gradient") return QStringLiteral("‖g‖");
  return layer == "lambda_min" ? QStringLiteral("λ min") : QStringLiteral("‖H‖");
}

AttackOutcome outcomeOf(const AttackArrow& arrow) {
  if (arrow.wrong) return AttackOutcome::WrongBefore;
  return arrow.flipped ? AttackOutcome::Flipped : AttackOutcome::Held;
}

}  // namespace

MapPane::MapPane(const QString& name, QWidget* parent)
    : QWidget(parent), map_(new MapView(this)), overlay_(new MapOverlay(*map_)) {
  map_->setObjectName(name);
  map_->setAxisTitles(QStringLiteral("x₁"), QStringLiteral("x₂"));
  map_->setEmptyText(tr("Computing the map …"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(map_);
  points_.setRest({80, 8});
  clock_.start();
  showTitle();
}

void MapPane::showTitle() {
  // Two maps side by side have no room for a sentence.
  map_->setTitle(name_.isEmpty() ? layerTitle(choice_.layer) : name_ + QStringLiteral(": ") + symbolOf(choice_.layer));
}

void MapPane::setRun(std::shared_ptr<const Snapshot> of) {
  if (of == of_) return;
  of_ = std::move(of);
  forget();
  clearPicture();
}

void MapPane::setName(const QString& name) {
  if (name == name_) return;
  name_ = name;
  showTitle();
}

void MapPane::forget() {
  maps_.forget();
  attacks_.forget();
  points_.forget();
  certificates_.forget();
  point_.reset();
  certificate_.reset();
  showProven();
  pace_.forget();
  askedSide_ = 0;
}

void MapPane::clearPicture() {
  shownStep_ = -1;
  shownSide_ = 0;
  layerShown_.clear();
  shownAt_.clear();
  arrowsShown_.reset();
  MapData blank;  // without values, but it keeps the view on the whole square
  blank.columns = blank.rows = 2;
  map_->setMap(std::move(blank));
  overlay_->setField({}, {});
  showArrows();
}

void MapPane::setClassNames(const QStringList& names) {
  map_->setClassNames(names);
}

void MapPane::setPoints(std::vector<MapPoint> points) {
  map_->setPoints(std::move(points));
}

void MapPane::setRings(std::vector<QPointF> chosen, std::optional<QPointF> open) {
  overlay_->setRings(std::move(chosen), open ? &*open : nullptr);
  openAt_ = open;
  showProven();
}

void MapPane::setOpen(std::optional<int64_t> index) {
  if (index == open_) return;
  open_ = index;
  certificates_.invalidate();
  showProven();
}

// Of the weights that are shown, of the open point, in the norm of the balls.
void MapPane::showProven() {
  const CertificateResult* known = certificate_.get();
  const bool shown = known && known->radius && openAt_ && open_ == known->index && known->step == shownStep_ &&
                     known->norm == choice_.attack.norm && !painting_;
  const auto kind = choice_.attack.norm == Norm::L2 ? MapView::Ball::L2 : MapView::Ball::Linf;
  overlay_->setProven(openAt_.value_or(QPointF()), shown ? kind : MapView::Ball::None, shown ? *known->radius : 0);
}

void MapPane::setChoice(const MapChoice& choice) {
  const MapChoice before = std::exchange(choice_, choice);
  if (before.layer != choice.layer || before.field != choice.field) {
    maps_.invalidate();
    pace_.forget();
    showTitle();
  }
  if (before.attack.norm != choice.attack.norm) certificates_.invalidate();
  if (!(before.attack == choice.attack) || (choice.attacks() && !before.attacks())) attacks_.invalidate();
  map_->setLogHeat(choice.log);
  map_->setPointsVisible(choice.points);
  map_->setBoundaryVisible(choice.boundary);
  showBall();
  if (!choice.field) overlay_->setField({}, {});
  showArrows();
  showProven();
}

void MapPane::showBall() {
  const auto kind = choice_.attack.norm == Norm::L2 ? MapView::Ball::L2 : MapView::Ball::Linf;
  map_->setBall(painting_ ? MapView::Ball::None : kind, choice_.attack.epsilon);
}

void MapPane::setPainting(bool painting) {
  painting_ = painting;
  map_->setPaintMode(painting);
  map_->setContextMenuPolicy(painting ? Qt::PreventContextMenu : Qt::CustomContextMenu);  // the right button erases
  showBall();
  showProven();
}

void MapPane::setCursor(std::optional<QPointF> at) {
  map_->setBallCenter(at);
  if (at == cursor_) return;
  cursor_ = at;
  points_.invalidate();
  if (at) return;
  point_.reset();
  Q_EMIT pointChanged();
}

void MapPane::setTheme(const Theme& theme) {
  map_->setTheme(theme);
  overlay_->setTheme(theme);
}

void MapPane::take() {
  if (const auto result = maps_.take()) show(*result);
  if (auto result = attacks_.take()) {
    arrowsShown_ = std::move(result);
    showArrows();
  }
  if (auto result = certificates_.take()) {
    certificate_ = std::move(result);
    showProven();
  }
  if (const auto result = points_.take()) {
    // An answer to where the mouse was a moment ago is still exact there, but it is not what is pointed at.
    if (cursor_ && result->x == cursor_->x() && result->y == cursor_->y()) {
      point_ = *result;
      Q_EMIT pointChanged();
    }
  }
}

template <class Q>
JobHandle<typename Q::Result> MapPane::ask(TrainingSession& session, Q question) const {
  return of_ ? StandingSource(of_, session).ask(std::move(question)) : session.ask(std::move(question));
}

void MapPane::follow(const Moment& now) {
  const bool training = now.training && !of_;
  const int64_t step = of_ ? of_->step() : now.step;
  const auto atStep = of_ ? std::nullopt : now.atStep;
  const int side = pace_.side(training, now.spareCore);
  if (!training && askedSide_ > 0 && askedSide_ < side) maps_.invalidate();  // the training rests: sharpen the picture
  maps_.setRest(pace_.rest(now.spareCore));
  if (maps_.due(step, training)) {
    MapRequest request;
    request.columns = request.rows = askedSide_ = side;
    request.layer = choice_.layer;
    request.fieldEvery = choice_.field ? std::max(1, side / kFieldLines) : 0;
    request.atStep = atStep;
    maps_.started(step, ask(now.session, std::move(request)));
  }
  if (choice_.attacks() && attacks_.due(step, training)) {
    ArrowsRequest request;
    request.most = kAttacked;
    request.attack = choice_.attack;
    request.atStep = atStep;
    attacks_.started(step, ask(now.session, std::move(request)));
  }
  if (open_ && !training && certificates_.due(step, false))
    certificates_.started(step, ask(now.session, CertificateRequest{*open_, choice_.attack.norm, atStep}));
  if (cursor_ && points_.due(step, training)) {
    PointRequest request;
    request.x = cursor_->x();
    request.y = cursor_->y();
    request.atStep = atStep;
    points_.started(step, ask(now.session, std::move(request)));
  }
}

void MapPane::show(const MapResult& result) {
  shownStep_ = result.step;
  shownSide_ = result.columns;
  layerShown_ = result.layer;
  pace_.measured(result.columns * result.rows, result.seconds);
  shownAt_.push_back(clock_.elapsed());
  if (shownAt_.size() > kRemembered) shownAt_.pop_front();
  MapData cells;
  cells.columns = result.columns;
  cells.rows = result.rows;
  cells.xMin = result.xMin;
  cells.xMax = result.xMax;
  cells.yMin = result.yMin;
  cells.yMax = result.yMax;
  cells.prediction = result.prediction;
  cells.confidence = result.confidence;
  cells.heat = result.heat;
  map_->setHeatTitle(heatTitleOf(result.layer));
  map_->setSignedHeat(result.layer == "lambda_min");
  map_->setLayer(result.heat.empty() ? MapView::Layer::Regions : MapView::Layer::Heat);
  map_->setMap(std::move(cells));
  showField(result);
  showProven();
  Q_EMIT mapShown();
}

void MapPane::showField(const MapResult& result) {
  flat_ = false;
  if (!choice_.field) return;
  float largest = 0;
  for (const PlaneEigenvector& v : result.field) largest = std::max(largest, std::abs(v.lambda));
  const double longest = 0.9 * (result.xMax - result.xMin) / kFieldLines;
  std::vector<MapDirection> up, down;
  for (const PlaneEigenvector& v : result.field) {
    if (!(std::abs(v.lambda) > 1e-3F * largest)) continue;  // where nothing bends, no direction is special
    // The square root keeps small curvature in sight beside large.
    const double length = longest * (0.25 + 0.75 * std::sqrt(std::abs(v.lambda) / largest));
    (v.lambda > 0 ? up : down).push_back({v.x, v.y, v.dx * length, v.dy * length});
  }
  flat_ = !result.field.empty() && up.empty() && down.empty();
  overlay_->setField(std::move(up), std::move(down));
}

void MapPane::showArrows() {
  std::vector<MapArrow> arrows;
  if (choice_.attacks() && arrowsShown_)
    for (const AttackArrow& a : arrowsShown_->arrows)
      arrows.push_back({QPointF(a.x, a.y), QPointF(a.toX, a.toY), outcomeOf(a)});
  overlay_->setArrows(choice_.arrows ? arrows : std::vector<MapArrow>{});
  const auto kind = !choice_.balls || !arrowsShown_         ? MapView::Ball::None
                    : arrowsShown_->attack.norm == Norm::L2 ? MapView::Ball::L2
                                                            : MapView::Ball::Linf;
  overlay_->setBalls(arrows, kind, arrowsShown_ ? arrowsShown_->attack.epsilon : 0);
  Q_EMIT arrowsChanged();
}

double MapPane::mapsPerSecond() const {
  if (shownAt_.size() < 3 || clock_.elapsed() - shownAt_.back() > kRateWindow) return 0;
  const auto span = static_cast<double>(shownAt_.back() - shownAt_.front());
  return span > 0 ? 1000.0 * static_cast<double>(shownAt_.size() - 1) / span : 0;
}

QString MapPane::error() const {
  for (const std::string& error : {maps_.error(), attacks_.error(), points_.error(), certificates_.error()})
    if (!error.empty()) return refusalText(error);
  return {};
}

}  // namespace hessianlab
