// SPDX-License-Identifier: GPL-3.0-or-later
// MapTab: how it is put together and how it follows the session. See map_tab_paint.cpp for the points.
#include "ui/views/map/map_tab.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "model/jobs/cores.h"
#include "model/questions/dataset_info.h"
#include "ui/parts/bold.h"
#include "ui/runs/run_controller.h"
#include "ui/views/map/map_controls.h"
#include "ui/views/map/map_pane.h"
#include "ui/views/map/map_tools.h"
#include "ui/views/map/point_readout.h"
#include "ui/words/attack_words.h"
#include "ui/words/config_access.h"
#include "ui/words/engine_text.h"
#include "viz/map/map_overlay.h"
#include "viz/map/map_view.h"

namespace hessianlab {

namespace {

constexpr int kSideWidth = 232;
const auto kExamplePreset = QStringLiteral("moons-hessian");

QLabel* heading(const QString& text, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  makeBold(*label);
  return label;
}

}  // namespace

MapTab::MapTab(const ViewPlace& place)
    : NetworkView(place),
      shared_(sharedOf<MapTab>(place)),
      own_(new MapPane(QStringLiteral("plot.map"), this)),
      other_(new MapPane(QStringLiteral("plot.map.compared"), this)) {
  setContent(buildPage());
  offerExample(tr("Try the two moons"), kExamplePreset, QStringLiteral("map.example"));
  for (MapPane* pane : {own_, other_}) {
    addKeys(*pane);
    link(*pane);
    shared_->panes.push_back(pane);
    shared_->plane.add(pane->map());
  }
  connect(&shared_->plane, &SharedPlane::hovered, this, &MapTab::hover);
  connect(&shared_->plane, &SharedPlane::hoverLeft, this, &MapTab::leave);
  connect(&shared_->choice, &ChoiceSignal::changed, this, &MapTab::followChoice);
  connect(&document_, &LabDocument::attackChanged, this, &MapTab::applyChoice);
  connect(&document_, &LabDocument::configChanged, this, &MapTab::showPoints);
  connect(&document_.samples(), &SampleSelection::openChanged, this, &MapTab::showRings);
  connect(&document_.samples(), &SampleSelection::brushedChanged, this, &MapTab::showRings);
  connect(&slot_, &RunSlot::sessionChanged, this, &MapTab::offerRuns);
  connect(&controller_, &RunController::runAdded, this, &MapTab::offerRuns);
  connect(&controller_, &RunController::runsRemoved, this, &MapTab::offerRuns);
  connect(&controller_, &RunController::runRelabelled, this, &MapTab::offerRuns);
  for (const auto signal : {&RunController::pendingChanged, &RunController::stateChanged})
    connect(&controller_, signal, this, &MapTab::showCount);
  connect(&slot_, &RunSlot::failed, this, [this] {
    if (!loaded_) own_->clearPicture();  // of a network that is gone
  });
  connect(tools_, &MapTools::clearWanted, this, &MapTab::clearPoints);
  connect(tools_, &MapTools::trainWanted, this, &MapTab::trainOnPoints);
  connect(&own_->map(), &MapView::painted, this, &MapTab::stroke);
  connect(&own_->map(), &MapView::paintFinished, this, &MapTab::endStroke);
  connect(own_, &MapPane::mapShown, this, &MapTab::showPace);
  for (MapPane* pane : {own_, other_}) connect(pane, &MapPane::mapShown, this, [this] { shared_->shareColours(); });
  connect(own_, &MapPane::arrowsChanged, this, &MapTab::showOutcomes);
  offerRuns();
  applyChoice();
  showPoints();
}

Sight MapTab::sees(const CatalogueEntry& lab, const DatasetInfo* data) {
  if (NetworkView::sees(lab, data) == Sight::Nothing || !data) return NetworkView::sees(lab, data);
  return data->planar ? Sight::MadeFor : Sight::Nothing;
}

MapTab::~MapTab() {
  std::erase_if(shared_->panes, [this](const MapPane* pane) { return pane == own_ || pane == other_; });
  shared_->shareColours();
}

QWidget* MapTab::buildPage() {
  auto* page = new QWidget(this);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(8, 6, 8, 6);
  controls_ = new MapControls(shared_->choice, document_.catalogues().attacks, page);
  column->addWidget(controls_);
  auto* row = new QHBoxLayout;
  row->addWidget(own_, 1);
  row->addWidget(other_, 1);
  other_->hide();
  side_ = buildSide();
  row->addWidget(side_);
  column->addLayout(row, 1);
  return page;
}

QWidget* MapTab::buildSide() {
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(4, 0, 4, 0);
  column->setSpacing(5);
  tools_ = new MapTools(shared_->choice, content);
  readout_ = new PointReadout(content);
  outcomes_ = new QLabel(content);
  outcomes_->setObjectName(QStringLiteral("map.outcomes"));
  outcomes_->setTextFormat(Qt::RichText);
  outcomes_->setWordWrap(true);
  outcomes_->hide();
  column->addWidget(heading(tr("Under the cursor"), content));
  column->addWidget(readout_);
  column->addWidget(outcomes_);
  column->addWidget(heading(tr("Tool"), content));
  column->addWidget(tools_);
  column->addStretch(1);
  auto* scroll = new QScrollArea(this);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  const int bar = scroll->verticalScrollBar()->sizeHint().width();
  scroll->setFixedWidth(std::max(kSideWidth, content->minimumSizeHint().width() + bar));
  scroll->setAccessibleName(tr("What the map shows"));
  scroll->setWidget(content);
  return scroll;
}

void MapTab::addKeys(MapPane& pane) {
  const auto add = [&](int key, auto action) {
    auto* shortcut = new QShortcut(QKeySequence(key), &pane);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, action);
  };
  add(Qt::Key_L, [this] { tools_->setTool(MapTool::Look); });
  add(Qt::Key_P, [this] { tools_->setTool(MapTool::Paint); });
  add(Qt::Key_M, [this] { tools_->setTool(MapTool::Move); });
  add(Qt::Key_E, [this] { tools_->setTool(MapTool::Erase); });
  for (int k = 0; k < kMostPaintedClasses; ++k) add(Qt::Key_0 + k, [this, k] { tools_->setPaintClass(k); });
}

void MapTab::link(MapPane& pane) {
  connect(&pane.map(), &MapView::clicked, this, [this, &pane](double x, double y) { openNearest(pane, x, y); });
  const int column = &pane == own_ ? 0 : 1;
  connect(&pane, &MapPane::pointChanged, this, [this, &pane, column] {
    if (pane.point()) readout_->showExact(column, *pane.point(), classNames_);
  });
}

void MapTab::setSideBySide(bool on) {
  side_->setVisible(!on);  // tools and read-out; the line above the map reads the cell under the cursor
  controls_->setCompareVisible(!on);
}

QString MapTab::whyNothing(const DatasetInfo& info) const {
  if (info.planar) return {};
  return tr(
      "A map needs a data set of points in the plane.\nThe present one has pictures: the Pictures tab shows them.");
}

bool MapTab::staysWithoutData() const {
  return document_.planar();
}

int64_t MapTab::shownStep() const {
  return own_->shownStep();
}

int MapTab::shownSide() const {
  return own_->shownSide();
}

const std::string& MapTab::layerShown() const {
  return own_->layerShown();
}

void MapTab::begin(const DatasetInfo* info) {
  own_->forget();
  other_->forget();
  loaded_ = info != nullptr;
  trainSet_ = testSet_ = {};
  if (info) {
    classNames_.clear();
    for (const std::string& name : info->classNames) classNames_ << engineText(name);
    trainSet_ = pointsOf(session().beginning(), false).value_or(PlanarPoints());
    testSet_ = pointsOf(session().beginning(), true).value_or(PlanarPoints());
  }
  if (!loaded_ && !staysWithoutData()) own_->clearPicture();
  own_->setClassNames(classNames_);
  tools_->setClassNames(classNames_);
  showPoints();
  showRings();
}

void MapTab::follow() {
  own_->take();
  other_->take();
  if (!own_->error().isEmpty()) controls_->setPaceText(own_->error());
  if (!mayAsk() || !loaded_) return;
  const bool spareCore = slot_.current()->progress.threads < usableCores();
  const MapPane::Moment moment{session(), slot_.viewedStep(), slot_.rewoundTo(), slot_.advancing(), spareCore};
  own_->follow(moment);
  if (other_->run()) other_->follow(moment);
}

void MapTab::followChoice() {
  if (shared_->choice->compared != compared_) compare();
  applyChoice();
}

void MapTab::applyChoice() {
  MapChoice choice = *shared_->choice;
  choice.attack = document_.attack(choice.attack.text);
  own_->setPainting(choice.tool != MapTool::Look);
  own_->setChoice(choice);
  other_->setChoice(choice);
  shared_->shareColours();
  showOutcomes();
  follow();
}

void MapTab::showPace() {
  QString text = tr("step %1 · %2 × %2 cells").arg(own_->shownStep()).arg(own_->shownSide());
  if (const double rate = own_->mapsPerSecond(); rate > 0 && slot_.running())
    text += tr(" · %1 maps a second").arg(rate, 0, 'f', 0);
  if (own_->isFlat()) text = tr("H is 0 all over: there are no eigenvectors · step %1").arg(own_->shownStep());
  controls_->setPaceText(text);
}

void MapTab::showOutcomes() {
  const auto& arrows = own_->arrows();
  const bool shown = arrows && own_->choice().attacks();
  outcomes_->setVisible(shown);
  own_->map().setNote({});
  if (!shown) return;
  int flipped = 0, held = 0, wrong = 0;
  for (const AttackArrow& a : arrows->arrows) (a.wrong ? wrong : a.flipped ? flipped : held) += 1;
  const QString head =
      tr("%1, ε = %2: of %3 test points ")
          .arg(attackTitle(document_.catalogues().attacks, arrows->attack.text), shortNumber(arrows->attack.epsilon))
          .arg(arrows->arrows.size());
  const QStringList parts{tr("%1 flipped").arg(flipped), tr("%1 held").arg(held), tr("%1 wrong before").arg(wrong)};
  own_->map().setNote(head + parts.join(QStringLiteral(", ")));
  // The words are the legend of the colours on the map.
  QStringList colored;
  const std::array outcomes{AttackOutcome::Flipped, AttackOutcome::Held, AttackOutcome::WrongBefore};
  for (qsizetype i = 0; i < parts.size(); ++i)
    colored << tr("<span style='color:%1'><b>%2</b></span>")
                   .arg(MapOverlay::color(outcomes[static_cast<std::size_t>(i)], theme_).name(), parts[i]);
  outcomes_->setText(head + colored.join(QStringLiteral(", ")));
}

void MapTab::offerRuns() {
  std::vector<MapControls::Comparable> runs;
  for (const auto& run : controller_.runs()) {
    if (!run->frozen || !pointsOf(run->frozen, true)) continue;
    QString what = QString::fromStdString(run->config["regularizer"].name);
    if (const ParameterValue* strength = run->config.find("regularizer.strength"))
      what += QStringLiteral(", λ ") + displayText(*strength);
    runs.push_back({run->id, QStringLiteral("%1 (%2)").arg(run->name, what)});
  }
  controls_->setComparable(runs);
  compare();
}

void MapTab::compare() {
  compared_ = shared_->choice->compared;
  std::shared_ptr<const Run> chosen;
  for (const auto& run : controller_.runs())
    if (run->id == compared_) chosen = run;
  const bool shown = chosen && chosen->frozen;
  const QString ownName = slot_.currentIsListed() ? slot_.current()->name : tr("untrained");
  own_->setName(shown ? ownName : QString());
  other_->setVisible(shown);
  readout_->setColumns(shown ? QStringList{ownName, chosen->name} : QStringList{});
  other_->setRun(shown ? chosen->frozen : nullptr);
  if (shown) {
    other_->setName(tr("%1, step %2").arg(chosen->name).arg(chosen->frozen->step()));
    std::vector<MapPoint> points;
    for (const bool test : {false, true}) {
      const PlanarPoints set = pointsOf(chosen->frozen, test).value();
      for (std::size_t i = 0; i < set.x.size(); ++i) points.push_back({set.x[i], set.y[i], set.label[i], test});
    }
    QStringList names;
    const DatasetInfo info = describe(chosen->frozen).value();
    for (const std::string& name : info.classNames) names << engineText(name);
    other_->setClassNames(names);
    other_->setPoints(std::move(points));
    other_->map().setZoom(own_->map().zoom());
  }
  shared_->shareColours();
  follow();
}

void MapTab::Shared::shareColours() {
  for (const MapPane* pane : panes) {
    MapView::HeatRange range;
    int together = 0;
    for (const MapPane* each : panes) {
      const auto extent = each->layerShown() == pane->layerShown() ? each->map().heatExtent() : std::nullopt;
      if (!extent) continue;
      range =
          range ? std::pair(std::min(range->first, extent->first), std::max(range->second, extent->second)) : *extent;
      ++together;
    }
    pane->map().setHeatRange(together > 1 ? range : std::nullopt);
  }
}

void MapTab::hover(const MapView* over, double x, double y) {
  own_->setCursor(QPointF(x, y));
  other_->setCursor(QPointF(x, y));
  const QString text = (over == &other_->map() ? other_ : own_)->map().valueText(x, y);
  readout_->pointAt(x, y, text);
  if (side_->isHidden()) controls_->setPaceText(text);
  follow();
}

void MapTab::leave() {
  own_->setCursor(std::nullopt);
  other_->setCursor(std::nullopt);
  readout_->clear();
  if (side_->isHidden()) showPace();
}

void MapTab::setTheme(const Theme& theme) {
  theme_ = theme;
  own_->setTheme(theme);
  other_->setTheme(theme);
  tools_->setTheme(theme);
  readout_->setTheme(theme);
  showOutcomes();
}

std::vector<PlotWidget*> MapTab::plots() const {
  // Not yet on screen, both: that is when the window gives each plot its menu.
  if (other_->run() || !isVisible()) return {&own_->map(), &other_->map()};
  return {&own_->map()};
}

}  // namespace hessianlab
