// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/slices/slice_controls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "ui/parts/elided_label.h"
#include "ui/parts/number_box.h"
#include "ui/parts/sample_picker.h"

namespace hessianlab {

namespace {

constexpr double kLeastReach = 0.01, kMostReach = 20;  // the box [0,1]^784 is 28 across
constexpr int kReachPositions = 300;                   // of the slider, equal factors apart
constexpr double kPictureReach = 3, kPlanarReach = 0.3;

struct DirectionWords {
  const char *name, *title, *label, *sentence, *help;
};
constexpr DirectionWords kChoices[] = {
    {"gradient", QT_TRANSLATE_NOOP("Direction", "Gradient g"), QT_TRANSLATE_NOOP("Direction", "gradient"),
     QT_TRANSLATE_NOOP("Direction", "the gradient"),
     QT_TRANSLATE_NOOP("Direction", "g = ∂ℓ/∂x: the direction in which the loss grows fastest")},
    {"eigenvector", QT_TRANSLATE_NOOP("Direction", "Top eigenvector of H"),
     QT_TRANSLATE_NOOP("Direction", "eigenvector"), QT_TRANSLATE_NOOP("Direction", "the top eigenvector"),
     QT_TRANSLATE_NOOP("Direction",
                       "The eigenvector of H = ∂²ℓ/∂x² for its largest |eigenvalue|: the direction in which the loss "
                       "bends most")},
    {"attack", QT_TRANSLATE_NOOP("Direction", "PGD attack"), QT_TRANSLATE_NOOP("Direction", "PGD"),
     QT_TRANSLATE_NOOP("Direction", "the PGD attack"),
     QT_TRANSLATE_NOOP("Direction",
                       "From the sample to what the attack PGD finds in the ε-ball; norm and ε stand in the bar at the "
                       "top")},
    {"random", QT_TRANSLATE_NOOP("Direction", "Random"), QT_TRANSLATE_NOOP("Direction", "random"),
     QT_TRANSLATE_NOOP("Direction", "a random direction"),
     QT_TRANSLATE_NOOP(
         "Direction",
         "All directions are equally likely. Among many pixels it is nearly at right angles to g, and the "
         "loss hardly changes")},
};

QString translated(const char* words) {
  return QCoreApplication::translate("Direction", words);
}

int toPosition(double reach) {
  const double share = std::log(reach / kLeastReach) / std::log(kMostReach / kLeastReach);
  return static_cast<int>(std::lround(share * kReachPositions));
}

double toReach(int position) {
  const double exact =
      kLeastReach * std::pow(kMostReach / kLeastReach, static_cast<double>(position) / kReachPositions);
  return QString::number(exact, 'g', 2).toDouble();
}

}  // namespace

QString directionName(const std::string& direction) {
  for (const DirectionWords& choice : kChoices)
    if (direction == choice.name) return translated(choice.sentence);
  return QString::fromStdString(direction);
}

QString directionLabel(const std::string& direction) {
  for (const DirectionWords& choice : kChoices)
    if (direction == choice.name) return translated(choice.label);
  return QString::fromStdString(direction);
}

SliceControls::SliceControls(ViewChoice<SliceChoice>& choice, SampleSelection& samples, QWidget* parent)
    : QWidget(parent), choice_(choice) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  upper_ = new QHBoxLayout;
  below_ = new QHBoxLayout;
  auto* lower = new QHBoxLayout;
  column->addLayout(upper_);
  column->addLayout(below_);
  column->addLayout(lower);

  first_ = makeChoice("slices.first", &SliceChoice::first,
                      tr("Direction of the curve on the left and of the plane's horizontal axis"));
  second_ = makeChoice("slices.second", &SliceChoice::second,
                       tr("Second direction of the plane: what is left of it at right angles to the first"));
  auto* along = new QLabel(tr("A&long"), this);
  along->setBuddy(first_);
  auto* across = new QLabel(tr("a&cross to it"), this);
  across->setBuddy(second_);
  buildReach();
  reachLabel_ = new QLabel(tr("&Reach"), this);
  reachLabel_->setBuddy(reach_);
  for (QWidget* widget : std::initializer_list<QWidget*>{along, first_, across, second_}) upper_->addWidget(widget);
  setNarrow(false);

  picker_ = new SamplePicker(samples, QStringLiteral("slices"), this);
  hold_ = new QCheckBox(tr("&Keep the scale"), this);
  hold_->setObjectName(QStringLiteral("slices.hold"));
  hold_->setToolTip(
      tr("While the network trains, the vertical axis and the distance of the level lines may grow but not "
         "shrink, so that one sees the penalty flatten the loss. Another question begins anew"));
  connect(hold_, &QCheckBox::toggled, this,
          [this](bool on) { choice_.change([on](SliceChoice& next) { next.holdsScale = on; }); });
  reading_ = new ElidedLabel(this);
  reading_->setObjectName(QStringLiteral("slices.reading"));
  reading_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  lower->addWidget(picker_);
  lower->addSpacing(8);
  lower->addWidget(hold_);
  lower->addWidget(reading_, 1);

  connect(&choice_, &ChoiceSignal::changed, this, &SliceControls::showChoice);
  showChoice();
}

void SliceControls::setNarrow(bool narrow) {
  QBoxLayout* row = narrow ? below_ : upper_;
  for (QWidget* widget : std::initializer_list<QWidget*>{reachLabel_, slider_, reach_}) row->addWidget(widget);
  row->setStretchFactor(slider_, 1);
  for (QComboBox* box : {first_, second_}) {
    box->setSizeAdjustPolicy(narrow ? QComboBox::AdjustToMinimumContentsLengthWithIcon
                                    : QComboBox::AdjustToContentsOnFirstShow);
    box->setMinimumContentsLength(narrow ? 4 : 0);
  }
}

QComboBox* SliceControls::makeChoice(const char* name, std::string SliceChoice::*direction, const QString& help) {
  auto* box = new QComboBox(this);
  box->setObjectName(QString::fromLatin1(name));
  for (const DirectionWords& choice : kChoices) {
    box->addItem(translated(choice.title), QString::fromLatin1(choice.name));
    box->setItemData(box->count() - 1, translated(choice.help), Qt::ToolTipRole);
  }
  box->setToolTip(help);
  connect(box, &QComboBox::currentIndexChanged, this, [this, box, direction] {
    choice_.change([&](SliceChoice& choice) { choice.*direction = box->currentData().toString().toStdString(); });
  });
  return box;
}

void SliceControls::buildReach() {
  const auto help = tr("How far to look on both sides of the sample, as L2 length in input space");
  slider_ = new QSlider(Qt::Horizontal, this);
  slider_->setObjectName(QStringLiteral("slices.reach.slider"));
  slider_->setRange(0, kReachPositions);
  slider_->setMinimumWidth(70);
  slider_->setToolTip(help);
  slider_->setAccessibleName(tr("Reach"));
  reach_ = new NumberBox(true, this);
  reach_->setObjectName(QStringLiteral("slices.reach"));
  reach_->setRange(kLeastReach, kMostReach);
  reach_->setToolTip(help);
  const auto take = [this](double reach) { choice_.change([reach](SliceChoice& choice) { choice.reach = reach; }); };
  connect(slider_, &QSlider::valueChanged, this, [take](int position) { take(toReach(position)); });
  connect(reach_, &QDoubleSpinBox::valueChanged, this, take);
}

void SliceControls::showChoice() {
  const QSignalBlocker a(first_), b(second_), c(slider_), d(reach_), e(hold_);
  first_->setCurrentIndex(first_->findData(QString::fromStdString(choice_->first)));
  second_->setCurrentIndex(second_->findData(QString::fromStdString(choice_->second)));
  reach_->setValue(choice_->reach);
  slider_->setValue(toPosition(choice_->reach));
  hold_->setChecked(choice_->holdsScale);
}

void SliceControls::suggestReach(bool planar) {
  choice_.change([planar](SliceChoice& choice) {
    if (planar == choice.planar) return;
    choice.planar = planar;
    choice.reach = planar ? kPlanarReach : kPictureReach;
  });
}

void SliceControls::setReading(const QString& text) {
  reading_->setText(text);
}

}  // namespace hessianlab
