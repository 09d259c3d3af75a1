// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/map/map_controls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/parts/elided_label.h"
#include "ui/parts/shrinking_box.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

constexpr int kLetters = 12, kLayerLetters = 17;  // twins' maps are narrow

}  // namespace

MapControls::MapControls(ViewChoice<MapChoice>& choice, const Catalogue& attacks, QWidget* parent)
    : QWidget(parent), choice_(choice) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  auto* first = new QHBoxLayout;
  auto* second = new QHBoxLayout;
  column->addLayout(first);
  column->addLayout(second);

  auto* label = new QLabel(tr("Sho&w"), this);
  layer_ = new ShrinkingBox(kLayerLetters, this);
  layer_->setObjectName(QStringLiteral("map.layer"));
  layer_->addItem(tr("Decision regions"), QStringLiteral("none"));
  layer_->addItem(tr("Curvature ‖H‖"), QStringLiteral("hessian"));
  layer_->addItem(tr("Slope ‖g‖"), QStringLiteral("gradient"));
  layer_->addItem(tr("Smallest eigenvalue λ min"), QStringLiteral("lambda_min"));
  layer_->setToolTip(
      tr("Colour of the plane: the predicted class (paler where the network is unsure), or how strongly the "
         "loss bends or rises there if the prediction is taken as the truth. λ min below 0 (blue): the loss "
         "bends down in some direction"));
  label->setBuddy(layer_);
  log_ = box(tr("&Log colours"), "map.log", {}, &MapChoice::log);
  points_ = box(tr("&Points"), "map.points", tr("Training points filled, test points hollow"), &MapChoice::points);
  boundary_ = box(tr("&Boundary"), "map.boundary", tr("Line where the decision changes"), &MapChoice::boundary);
  field_ = box(tr("Ei&genvectors"), "map.field",
               tr("Short lines along the direction in which the loss bends most (eigenvector of H with the "
                  "largest |λ|), longer where it bends more; blue where it bends down"),
               &MapChoice::field);
  pace_ = new ElidedLabel(this);
  pace_->setObjectName(QStringLiteral("map.pace"));
  pace_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  for (QWidget* widget : std::initializer_list<QWidget*>{label, layer_, log_, points_, boundary_})
    first->addWidget(widget);
  first->addWidget(pace_, 1);

  arrows_ = box(tr("Attac&k arrows"), "map.arrows",
                tr("Where the attack moves test points (60 of them, evenly spread, or all if there are fewer). "
                   "Red: the decision changed there. Norm and ε stand in the bar at the top"),
                &MapChoice::arrows);
  balls_ = box(tr("ε-ball&s"), "map.balls",
               tr("The ball of radius ε around the same test points. Red: the attack found a point inside "
                  "that is decided wrongly; green, dotted: it found none, which proves nothing"),
               &MapChoice::balls);
  attack_ = new ShrinkingBox(kLetters, this);
  attack_->setObjectName(QStringLiteral("map.attack"));
  attack_->setAccessibleName(tr("Attack"));
  for (const CatalogueEntry& entry : attacks) {
    attack_->addItem(engineText(entry.title), QString::fromStdString(entry.name));
    attack_->setItemData(attack_->count() - 1, engineText(entry.help), Qt::ToolTipRole);
  }
  compareLabel_ = new QLabel(tr("Co&mpare with"), this);
  compare_ = new ShrinkingBox(22, this);
  compare_->setObjectName(QStringLiteral("map.compare"));
  compareLabel_->setBuddy(compare_);
  for (QWidget* widget : std::initializer_list<QWidget*>{field_, arrows_, balls_, attack_}) second->addWidget(widget);
  second->addStretch(1);
  second->addWidget(compareLabel_);
  second->addWidget(compare_);

  showComparable({});
  showChoice();
  connect(&choice_, &ChoiceSignal::changed, this, &MapControls::showChoice);
  connect(layer_, &QComboBox::currentIndexChanged, this, [this] {
    choice_.change([this](MapChoice& next) { next.layer = layer_->currentData().toString().toStdString(); });
  });
  connect(attack_, &QComboBox::currentIndexChanged, this, [this] {
    choice_.change([this](MapChoice& next) { next.attack.text = attack_->currentData().toString().toStdString(); });
  });
  connect(compare_, &QComboBox::currentIndexChanged, this,
          [this] { choice_.change([this](MapChoice& next) { next.compared = compare_->currentData().toInt(); }); });
}

QCheckBox* MapControls::box(const QString& text, const char* name, const QString& help, bool MapChoice::*shown) {
  auto* result = new QCheckBox(text, this);
  result->setObjectName(QLatin1String(name));
  result->setToolTip(help);
  result->setChecked(*choice_.*shown);
  connect(result, &QCheckBox::toggled, this,
          [this, shown](bool on) { choice_.change([=](MapChoice& next) { next.*shown = on; }); });
  connect(&choice_, &ChoiceSignal::changed, result, [this, result, shown] { result->setChecked(*choice_.*shown); });
  return result;
}

void MapControls::showChoice() {
  const QSignalBlocker a(layer_), b(attack_), c(compare_);
  layer_->setCurrentIndex(layer_->findData(QString::fromStdString(choice_->layer)));
  attack_->setCurrentIndex(std::max(0, attack_->findData(QString::fromStdString(choice_->attack.text))));
  compare_->setCurrentIndex(std::max(0, compare_->findData(choice_->compared)));
  showAvailable();
}

void MapControls::showAvailable() {
  const std::string& layer = choice_->layer;
  log_->setEnabled(layer != "none");
  log_->setToolTip(layer == "none" ? tr("Decision regions have no colour scale")
                   : layer == "lambda_min"
                       ? tr("Colours by the logarithm of |λ min| on both sides of 0: shows small values beside large")
                       : tr("Logarithmic colour scale: shows small values beside large"));
  const bool attacks = choice_->attacks();
  attack_->setEnabled(attacks);
  attack_->setToolTip(attacks ? tr("How the points are attacked. Norm and ε stand in the bar at the top")
                              : tr("Tick attack arrows or ε-balls to attack the points"));
}

void MapControls::showComparable(const std::vector<Comparable>& runs) {
  const QSignalBlocker quiet(compare_);
  compare_->clear();
  compare_->addItem(tr("nothing"), -1);
  for (const Comparable& run : runs) compare_->addItem(run.text, run.id);
  compare_->setCurrentIndex(std::max(0, compare_->findData(choice_->compared)));
  compare_->setEnabled(!runs.empty());
  compare_->setToolTip(runs.empty() ? tr("No earlier run of points of the plane is there to compare with: "
                                         "train one, reset, and it is offered here")
                                    : tr("Shows an earlier run, as it was when it ended, beside the present one"));
}

void MapControls::setComparable(const std::vector<Comparable>& runs) {
  showComparable(runs);
  choice_.change([this](MapChoice& next) { next.compared = compare_->currentData().toInt(); });
}

void MapControls::setPaceText(const QString& text) {
  if (text != pace_->text()) pace_->setText(text);
}

void MapControls::setCompareVisible(bool visible) {
  compareLabel_->setVisible(visible);
  compare_->setVisible(visible);
}

}  // namespace hessianlab
