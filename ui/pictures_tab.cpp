// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures_tab.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>
#include <numeric>

#include "ui/attack_words.h"
#include "ui/config_access.h"
#include "ui/elided_label.h"
#include "ui/picture_strip.h"
#include "ui/run_controller.h"

namespace hessianlab {

namespace {

constexpr int kStrips = 4;
constexpr int kRestMilliseconds = 350;  // ε has come to rest

}  // namespace

PicturesTab::PicturesTab(LabDocument& document, RunController& controller) : NetworkView(document, controller) {
  auto* page = new QWidget(this);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(8, 6, 8, 6);
  column->addWidget(buildControls());

  auto* rows = new QWidget;
  auto* list = new QVBoxLayout(rows);
  list->setContentsMargins(0, 0, 0, 0);
  auto* titles = new QHBoxLayout;
  titles->setSpacing(8);
  const QStringList names = PictureStrip::columnTitles(), help = PictureStrip::columnHelp();
  for (int i = 0; i < names.size(); ++i) {
    auto* title = new QLabel(names[i], rows);
    title->setAlignment(Qt::AlignCenter);
    title->setToolTip(help[i]);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    titles->addWidget(title, PictureStrip::columnStretch(i));
  }
  list->addLayout(titles);
  for (int i = 0; i < kStrips; ++i) {
    strips_.push_back(new PictureStrip(QStringLiteral("picture.%1").arg(i), PictureStrip::Content::All, rows));
    list->addWidget(strips_.back(), 1);
  }
  auto* scroll = new QScrollArea(page);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidget(rows);
  column->addWidget(scroll, 1);
  setContent(page);
  connect(&document_, &LabDocument::lookChanged, this, &PicturesTab::followEpsilon);
  rest_.setSingleShot(true);
  rest_.setInterval(kRestMilliseconds);
  connect(&rest_, &QTimer::timeout, this, &PicturesTab::follow);
}

QWidget* PicturesTab::buildControls() {
  auto* bar = new QWidget(this);
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  auto* attackLabel = new QLabel(QStringLiteral("&Attack"), bar);
  attack_ = new QComboBox(bar);
  attack_->setObjectName(QStringLiteral("pictures.attack"));
  for (const CatalogueEntry& entry : document_.catalogues().attacks) {
    attack_->addItem(QString::fromStdString(entry.title), QString::fromStdString(entry.name));
    attack_->setItemData(attack_->count() - 1, QString::fromStdString(entry.help), Qt::ToolTipRole);
  }
  attack_->setCurrentIndex(std::max(0, attack_->findData(QStringLiteral("pgd"))));
  attack_->setToolTip(QStringLiteral("How the adversarial pictures are made. Norm and ε stand in the bar at the top."));
  attackLabel->setBuddy(attack_);
  const auto ask = [this] {
    look_.invalidate();
    follow();
  };
  connect(attack_, &QComboBox::currentIndexChanged, this, ask);

  auto* firstLabel = new QLabel(QStringLiteral("&From picture"), bar);
  first_ = new QSpinBox(bar);
  first_->setObjectName(QStringLiteral("pictures.first"));
  first_->setRange(0, 0);
  first_->setKeyboardTracking(false);
  first_->setToolTip(QStringLiteral("Number of the first picture shown, in the test set"));
  firstLabel->setBuddy(first_);
  connect(first_, &QSpinBox::valueChanged, this, ask);
  const auto page = [&](const QString& text, const char* name, int direction, const QString& help) {
    auto* button = new QPushButton(text, bar);
    button->setObjectName(QString::fromLatin1(name));
    button->setToolTip(help);
    connect(button, &QPushButton::clicked, this,
            [this, direction] { first_->setValue(first_->value() + direction * kStrips); });
    return button;
  };
  row->addWidget(attackLabel);
  row->addWidget(attack_);
  row->addSpacing(8);
  row->addWidget(firstLabel);
  row->addWidget(first_);
  row->addWidget(
      page(QStringLiteral("◀ &Previous"), "pictures.previous", -1, QStringLiteral("The four pictures before")));
  row->addWidget(page(QStringLiteral("&Next ▶"), "pictures.next", 1, QStringLiteral("The next four pictures")));
  note_ = new ElidedLabel(bar);
  note_->setObjectName(QStringLiteral("pictures.note"));
  note_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  row->addWidget(note_, 1);
  return bar;
}

QString PicturesTab::whyNothing(const DatasetInfo& info) const {
  if (!info.planar) return {};
  return QStringLiteral(
      "This data set has points of the plane, not pictures.\nThe Map tab shows them with the network's "
      "decisions and curvature.");
}

void PicturesTab::begin(const DatasetInfo* info) {
  look_.forget();
  shownStep_ = -1;
  note_->setText({});
  for (PictureStrip* strip : strips_) strip->clear();
  if (!info) return;
  classNames_.clear();
  for (const std::string& name : info->classNames) classNames_ << QString::fromStdString(name);
  testSamples_ = info->testSamples;
  const QSignalBlocker quiet(first_);
  first_->setRange(0, static_cast<int>(std::max<int64_t>(0, info->testSamples - kStrips)));
  first_->setSuffix(QStringLiteral(" of %1").arg(info->testSamples));
}

std::vector<int64_t> PicturesTab::indices() const {
  std::vector<int64_t> indices(static_cast<std::size_t>(std::min<int64_t>(kStrips, testSamples_)));
  std::iota(indices.begin(), indices.end(), first_->value());
  return indices;
}

std::string PicturesTab::attack() const {
  return attack_->currentData().toString().toStdString();
}

void PicturesTab::followEpsilon() {
  if (isQuickAttack(attack())) {
    look_.invalidate();
    return follow();
  }
  look_.forget();  // an answer for an ε that is gone would only keep the processor busy
  rest_.start();
  note_->setText(QStringLiteral("%1 is slow: it runs once ε rests").arg(attack_->currentText()));
}

void PicturesTab::follow() {
  if (const auto result = look_.take()) show(*result);
  if (!look_.error().empty()) note_->setText(QString::fromStdString(look_.error()));
  if (!looking()) return;
  const int64_t step = controller_.lookStep();
  if (rest_.isActive() || !look_.due(step, controller_.running())) return;
  PicturesRequest request;
  request.indices = indices();
  request.attack = attack();
  request.norm = document_.settings().norm;
  request.epsilon = document_.settings().epsilon();
  request.seed = document_.config().training.seed;
  if (!isQuickAttack(request.attack)) note_->setText(QStringLiteral("%1 is at work …").arg(attack_->currentText()));
  request.atStep = controller_.rewoundTo();
  look_.started(step, session().pictures(std::move(request)));
}

void PicturesTab::show(const PicturesResult& result) {
  shownStep_ = result.step;
  ++looks_;
  int64_t fooled = 0;
  for (std::size_t i = 0; i < strips_.size(); ++i) {
    if (i >= result.rows.size()) {
      strips_[i]->clear();
      continue;
    }
    strips_[i]->setRow(result.rows[i], classNames_);
    fooled += result.rows[i].attackSucceeded ? 1 : 0;
  }
  note_->setText(QStringLiteral("ε = %1 · step %2 · %5 of %6 wrong · ‖H‖: %3, %4 products")
                     .arg(shortNumber(result.epsilon))
                     .arg(result.step)
                     .arg(QString::fromStdString(result.estimator))
                     .arg(result.iterations)
                     .arg(fooled)
                     .arg(result.rows.size()));
}

void PicturesTab::setTheme(const Theme& theme) {
  for (PictureStrip* strip : strips_) strip->setTheme(theme);
}

}  // namespace hessianlab
