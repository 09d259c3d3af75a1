// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map_tab.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/run_controller.h"
#include "viz/map_view.h"

namespace hessianlab {

namespace {

constexpr int kCells = 120;  // along each side
const auto kExamplePreset = QStringLiteral("moons-hessian");

}  // namespace

MapTab::MapTab(LabDocument& document, RunController& controller)
    : NetworkView(document, controller), map_(new MapView(this)) {
  map_->setObjectName(QStringLiteral("plot.map"));
  map_->setTitle(QStringLiteral("What the network decides"));
  map_->setAxisTitles(QStringLiteral("x₁"), QStringLiteral("x₂"));
  map_->setEmptyText(QStringLiteral("Computing the map …"));

  auto* page = new QWidget(this);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(8, 6, 8, 6);
  column->addWidget(buildControls());
  column->addWidget(map_, 1);
  setContent(page);
  offerExample(QStringLiteral("Try the two moons"), kExamplePreset, QStringLiteral("map.example"));

  connect(&document_, &LabDocument::lookChanged, this, &MapTab::showBall);
  connect(map_, &MapView::hovered, this, [this](double x, double y) { reading_->setText(map_->valueText(x, y)); });
  connect(map_, &MapView::hoverLeft, reading_, &QLabel::clear);
  showBall();
}

QWidget* MapTab::buildControls() {
  auto* bar = new QWidget(this);
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  auto* label = new QLabel(QStringLiteral("Sho&w"), bar);
  layer_ = new QComboBox(bar);
  layer_->setObjectName(QStringLiteral("map.layer"));
  layer_->addItem(QStringLiteral("Decision regions"), QStringLiteral("none"));
  layer_->addItem(QStringLiteral("Curvature ‖H‖"), QStringLiteral("hessian"));
  layer_->addItem(QStringLiteral("Slope ‖g‖"), QStringLiteral("gradient"));
  layer_->setToolTip(
      QStringLiteral("Colour of the plane: the predicted class (paler where the network is unsure), or how "
                     "strongly the loss bends or rises there if the prediction is taken as the truth"));
  label->setBuddy(layer_);
  logHeat_ = new QCheckBox(QStringLiteral("&Log colours"), bar);
  logHeat_->setObjectName(QStringLiteral("map.log"));
  logHeat_->setToolTip(QStringLiteral("Logarithmic colour scale: shows small curvature beside large"));
  logHeat_->setEnabled(false);
  connect(logHeat_, &QCheckBox::toggled, map_, &MapView::setLogHeat);
  logHeat_->setChecked(true);  // curvature spans decades
  auto* points = new QCheckBox(QStringLiteral("&Points"), bar);
  points->setObjectName(QStringLiteral("map.points"));
  points->setChecked(true);
  points->setToolTip(QStringLiteral("Training points filled, test points hollow"));
  connect(points, &QCheckBox::toggled, map_, &MapView::setPointsVisible);
  auto* boundary = new QCheckBox(QStringLiteral("&Boundary"), bar);
  boundary->setObjectName(QStringLiteral("map.boundary"));
  boundary->setChecked(true);
  boundary->setToolTip(QStringLiteral("Line where the decision changes"));
  connect(boundary, &QCheckBox::toggled, map_, &MapView::setBoundaryVisible);
  connect(layer_, &QComboBox::currentIndexChanged, this, [this] {
    const bool heat = layer_->currentIndex() != 0;
    logHeat_->setEnabled(heat);
    map_->setTitle(!heat                         ? QStringLiteral("What the network decides")
                   : layer_->currentIndex() == 1 ? QStringLiteral("How strongly the loss bends")
                                                 : QStringLiteral("How steep the loss is"));
    look_.invalidate();
    follow();
  });
  reading_ = new QLabel(bar);
  reading_->setObjectName(QStringLiteral("map.reading"));
  reading_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  for (QWidget* widget : std::initializer_list<QWidget*>{label, layer_, logHeat_, points, boundary})
    row->addWidget(widget);
  row->addWidget(reading_, 1);
  return bar;
}

QString MapTab::whyNothing(const DatasetInfo& info) const {
  if (info.planar) return {};
  return QStringLiteral(
      "A map needs a data set of points in the plane.\nThe present one has pictures: the Pictures tab shows them.");
}

void MapTab::begin(const DatasetInfo* info) {
  look_.forget();
  shownStep_ = -1;
  if (!info) return map_->clear();
  QStringList names;
  for (const std::string& name : info->classNames) names << QString::fromStdString(name);
  map_->setClassNames(names);
  showPoints();
}

void MapTab::showPoints() {
  std::vector<MapPoint> points;
  for (const bool test : {false, true}) {
    const auto set = session().planarPoints(test);
    if (!set) continue;
    for (std::size_t i = 0; i < set->x.size(); ++i) points.push_back({set->x[i], set->y[i], set->label[i], test});
  }
  map_->setPoints(std::move(points));
}

void MapTab::showBall() {
  const LabSettings& settings = document_.settings();
  map_->setBall(settings.norm == "l2" ? MapView::Ball::L2 : MapView::Ball::Linf, settings.epsilon());
}

void MapTab::follow() {
  if (const auto result = look_.take()) show(*result);
  if (!look_.error().empty()) reading_->setText(QString::fromStdString(look_.error()));
  if (!looking()) return;
  const int64_t step = controller_.lookStep();
  if (!look_.due(step, controller_.running())) return;
  MapRequest request;
  request.columns = request.rows = kCells;
  request.layer = layer_->currentData().toString().toStdString();
  request.atStep = controller_.rewoundTo();
  look_.started(step, session().map(std::move(request)));
}

void MapTab::show(const MapResult& result) {
  shownStep_ = result.step;
  layerShown_ = result.layer;
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
  map_->setHeatTitle(result.layer == "gradient" ? QStringLiteral("‖g‖") : QStringLiteral("‖H‖, exact"));
  map_->setLayer(result.heat.empty() ? MapView::Layer::Regions : MapView::Layer::Heat);
  map_->setMap(std::move(cells));
}

void MapTab::setTheme(const Theme& theme) {
  map_->setTheme(theme);
}

std::vector<PlotWidget*> MapTab::plots() const {
  return {map_};
}

}  // namespace hessianlab
