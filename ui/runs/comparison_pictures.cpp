// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/comparison_pictures.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/parts/bold.h"
#include "ui/parts/picture_strip.h"
#include "ui/parts/sample_picker.h"
#include "ui/runs/run_controller.h"
#include "ui/words/attack_words.h"
#include "ui/words/config_access.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

constexpr int kRestMilliseconds = 150;
constexpr int kStripHeight = 150;

// A number means the same picture in both, whatever they were trained with.
bool sameTestSet(const ExperimentConfig& a, const ExperimentConfig& b) {
  Choice first = a["dataset"], second = b["dataset"];
  for (Choice* choice : {&first, &second}) choice->parameters.erase("train_samples");
  return first == second;
}

}  // namespace

ComparisonPictures::ComparisonPictures(LabDocument& document, RunController& controller, QWidget* parent)
    : QWidget(parent), document_(document), controller_(controller), sources_(controller) {
  auto* column = new QVBoxLayout(this);
  column->addWidget(buildBar());
  auto* titles = new QHBoxLayout;
  titles->setSpacing(8);
  for (const int i : PictureStrip::columns(PictureStrip::Content::Attack)) {
    auto* heading = new QLabel(i == PictureStrip::kBars ? tr("Belief, %") : PictureStrip::columnTitles()[i], this);
    heading->setAlignment(Qt::AlignCenter);
    heading->setToolTip(PictureStrip::columnHelp()[i]);
    heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    titles->addWidget(heading, PictureStrip::columnStretch(i));
  }
  column->addLayout(titles);
  auto* scroll = new QScrollArea(this);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  auto* inside = new QWidget(scroll);
  list_ = new QVBoxLayout(inside);
  list_->setContentsMargins(0, 0, 0, 0);
  list_->addStretch(1);
  scroll->setWidget(inside);
  column->addWidget(scroll, 1);
  rest_.setSingleShot(true);
  rest_.setInterval(kRestMilliseconds);
  connect(&rest_, &QTimer::timeout, this, &ComparisonPictures::ask);
  connect(&document_, &LabDocument::attackChanged, this, &ComparisonPictures::askSoon);
  connect(&document_.samples(), &SampleSelection::openChanged, this, &ComparisonPictures::askSoon);
  connect(attack_, &QComboBox::currentIndexChanged, this, &ComparisonPictures::askSoon);
  connect(&sources_, &RunSources::arrived, this, &ComparisonPictures::collect);
  connect(&controller_, &RunController::updated, this, &ComparisonPictures::collect);
  // The network of the present run may be another, or one that is gone.
  connect(&controller_, &RunController::sessionChanged, this, &ComparisonPictures::askSoon);
  connect(&controller_, &RunController::dataLoaded, this, &ComparisonPictures::askSoon);
}

QWidget* ComparisonPictures::buildBar() {
  auto* bar = new QWidget(this);
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  sample_ = new SamplePicker(document_.samples(), QStringLiteral("comparison"), bar);
  attack_ = new QComboBox(bar);
  attack_->setObjectName(QStringLiteral("comparison.attack"));
  for (const CatalogueEntry& entry : document_.catalogues().attacks) {
    attack_->addItem(engineText(entry.title), QString::fromStdString(entry.name));
    attack_->setItemData(attack_->count() - 1, engineText(entry.help), Qt::ToolTipRole);
  }
  attack_->setCurrentIndex(std::max(0, attack_->findData(QString::fromStdString(AttackChoice().text))));
  attack_->setToolTip(tr("How the adversarial pictures are made. Norm and ε stand in the bar of the main window"));
  auto* label = new QLabel(tr("&Attack"), bar);
  label->setBuddy(attack_);
  size_ = new QLabel(bar);
  progress_ = new QProgressBar(bar);
  progress_->setObjectName(QStringLiteral("comparison.progress"));
  progress_->setAccessibleName(tr("Networks that have answered"));
  progress_->setFixedWidth(120);
  progress_->setTextVisible(false);
  QSizePolicy kept = progress_->sizePolicy();
  kept.setRetainSizeWhenHidden(true);
  progress_->setSizePolicy(kept);
  progress_->hide();
  for (QWidget* widget : std::initializer_list<QWidget*>{sample_, label, attack_, size_}) row->addWidget(widget);
  row->addStretch(1);
  row->addWidget(progress_);
  return bar;
}

ComparisonPictures::Row ComparisonPictures::makeRow(std::shared_ptr<const Run> run) {
  Row row;
  row.run = std::move(run);
  row.place = new QWidget(this);
  auto* column = new QVBoxLayout(row.place);
  column->setContentsMargins(0, 0, 0, 6);
  column->setSpacing(2);
  auto* head = new QHBoxLayout;
  row.name = new QLabel(row.run->title(), row.place);
  makeBold(*row.name);
  row.note = new QLabel(row.place);
  row.note->setObjectName(QStringLiteral("comparison.note.%1").arg(row.run->id));
  row.note->setWordWrap(true);
  head->addWidget(row.name);
  head->addWidget(row.note, 1);
  column->addLayout(head);
  row.strip = new PictureStrip(QStringLiteral("comparison.strip.%1").arg(row.run->id), PictureStrip::Content::Attack,
                               row.place);
  row.strip->setObjectName(QStringLiteral("strip.%1").arg(row.run->id));
  row.strip->setMinimumHeight(kStripHeight);
  row.strip->setTheme(theme_);
  column->addWidget(row.strip);
  colorName(row);
  return row;
}

void ComparisonPictures::show(const Runs& runs) {
  cancel();
  for (Row& row : rows_) delete row.place;
  rows_.clear();
  for (const auto& run : runs) {
    rows_.push_back(makeRow(run));
    list_->insertWidget(list_->count() - 1, rows_.back().place);
  }
  askSoon();
}

QString ComparisonPictures::whyNot(const Run& run) const {
  if (isPlanar(document_.catalogues(), run.config))
    return tr("Points of the plane have no pictures: the Map tab shows where they lie.");
  if (!chosenIn(run.config, "dataset", document_.catalogues())) return tr("This laboratory has no pictures.");
  if (!sameTestSet(run.config, rows_.front().run->config))
    return tr("It learned other data than %1, so this sample is another picture there.")
        .arg(rows_.front().run->title());
  return sources_.whyNot(run);
}

void ComparisonPictures::askSoon() {
  due_ = true;
  if (isVisible()) rest_.start();
}

void ComparisonPictures::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (due_) ask();
}

void ComparisonPictures::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  if (!busy()) return;
  cancel();
  due_ = true;
}

void ComparisonPictures::cancel() {
  rest_.stop();
  for (Row& row : rows_) {
    row.job.cancel();
    row.job = {};
  }
  asked_ = answered_ = 0;
  progress_->hide();
}

void ComparisonPictures::ask() {
  cancel();
  due_ = false;
  const LabSettings& settings = document_.settings();
  size_->setText(tr("%1, ε = %2").arg(normSymbol(settings.norm), shortNumber(settings.epsilon())));
  for (Row& row : rows_) {
    const QString why = whyNot(*row.run);
    row.strip->setVisible(why.isEmpty());
    say(row, why.isEmpty() ? tr("attacking …") : why, theme_.mutedText);
    if (!why.isEmpty()) continue;
    PicturesRequest request;
    request.indices = {document_.samples().open()};
    request.attack = document_.attack(attack_->currentData().toString().toStdString());
    row.job = sources_.of(*row.run)->ask(std::move(request));
    ++asked_;
  }
  progress_->setRange(0, std::max(1, asked_));
  progress_->setValue(0);
  progress_->setVisible(asked_ > 0);
}

void ComparisonPictures::collect() {
  for (Row& row : rows_) {
    if (!row.job.valid() || !row.job.finished()) continue;
    const auto result = row.job.result();
    const QString error = refusalText(row.job.error());
    row.job = {};
    ++answered_;
    const auto known = sources_.dataOf(*row.run);
    if (known) sample_->setCount(known->testSamples);
    if (!result || result->rows.empty()) {
      row.strip->clear();
      say(row, error.isEmpty() ? tr("Its network is gone.") : error, theme_.error);
      continue;
    }
    QStringList names;
    if (known)
      for (const std::string& name : known->classNames) names << engineText(name);
    row.strip->setRow(result->rows.front(), names, result->attack.norm);
    say(row, tr("at step %1").arg(result->step), theme_.mutedText);
  }
  progress_->setValue(answered_);
  if (!busy()) progress_->hide();
}

void ComparisonPictures::say(Row& row, const QString& text, const QColor& ink) {
  row.note->setText(text);
  QPalette palette = row.note->palette();
  palette.setColor(QPalette::WindowText, ink);
  row.note->setPalette(palette);
}

void ComparisonPictures::colorName(Row& row) {
  if (theme_.runs.empty()) return;
  row.name->setText(QStringLiteral("<span style='color:%1'>●</span> %2")
                        .arg(theme_.run(row.run->color).name(), row.run->title().toHtmlEscaped()));
}

void ComparisonPictures::setTheme(const Theme& theme) {
  theme_ = theme;
  for (Row& row : rows_) {
    row.strip->setTheme(theme);
    colorName(row);
    say(row, row.note->text(), theme.mutedText);
  }
}

}  // namespace hessianlab
