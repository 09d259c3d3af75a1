// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/confusion/confusion_tab.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "model/questions/dataset_info.h"
#include "ui/document/lab_document.h"
#include "ui/parts/elided_label.h"
#include "ui/parts/shrinking_box.h"
#include "ui/parts/text_color.h"
#include "ui/runs/run_slot.h"
#include "ui/views/confusion/class_table.h"
#include "ui/views/view_place.h"
#include "ui/words/attack_words.h"
#include "ui/words/config_access.h"
#include "ui/words/engine_text.h"
#include "viz/base/text_tools.h"
#include "viz/map/confusion_matrix.h"

namespace hessianlab {

ConfusionTab::ConfusionTab(const ViewPlace& place)
    : NetworkView(place),
      shared_(sharedOf<ConfusionTab>(place)),
      matrix_(new ConfusionMatrix(this)),
      table_(new ClassTable(this)),
      note_(new ElidedLabel(this)),
      picked_(new ElidedLabel(this)),
      all_(new QPushButton(tr("Sho&w all samples"), this)) {
  matrix_->setObjectName(QStringLiteral("confusion.matrix"));
  matrix_->setEmptyText(tr("Asking the network …"));
  note_->setObjectName(QStringLiteral("confusion.note"));
  picked_->setObjectName(QStringLiteral("confusion.picked"));
  picked_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  for (ElidedLabel* label : {note_, picked_}) label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  note_->setToolTip(
      tr("Each row holds the test samples of one class, each column what the network takes them for. The "
         "diagonal is right."));
  all_->setObjectName(QStringLiteral("confusion.all"));
  all_->setToolTip(tr("Let go of the cell: all views show every sample again (Escape)"));

  auto* page = new QWidget(this);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(8, 6, 8, 6);
  auto* row = new QHBoxLayout;
  row->addWidget(buildQuestion());
  row->addWidget(note_, 1);
  auto* below = new QHBoxLayout;
  below->addWidget(picked_, 1);
  below->addWidget(all_);
  auto* middle = new QHBoxLayout;
  middle->addWidget(matrix_, 1);
  middle->addWidget(table_, 1);
  column->addLayout(row);
  column->addLayout(middle, 1);
  column->addLayout(below);
  setContent(page);
  connect(table_, &ClassTable::classChosen, this, [this](int label) { choose(label, ConfusionMatrix::kWholeRow); });
  connect(shared_.get(), &ChoiceSignal::changed, this, &ConfusionTab::askAnew);
  connect(&document_, &LabDocument::attackChanged, this, [this] {
    if (!(*shared_)->attack.empty()) askAnew();
  });
  connect(matrix_, &ConfusionMatrix::cellChosen, this, &ConfusionTab::choose);
  connect(matrix_, &ConfusionMatrix::letGo, this, [this] { document_.samples().clear(); });
  connect(all_, &QPushButton::clicked, this, [this] { document_.samples().clear(); });
  connect(&document_.samples(), &SampleSelection::brushedChanged, this, &ConfusionTab::followSelection);
  followSelection();
}

QWidget* ConfusionTab::buildQuestion() {
  auto* bar = new QWidget(this);
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  auto* attackLabel = new QLabel(tr("&Attack"), bar);
  attack_ = new ShrinkingBox(14, bar);
  attack_->setObjectName(QStringLiteral("confusion.attack"));
  attack_->addItem(tr("none"), QString());
  attack_->setItemData(0, tr("The test samples as they are"), Qt::ToolTipRole);
  for (const CatalogueEntry& entry : document_.catalogues().attacks) {
    attack_->addItem(engineText(entry.title), QString::fromStdString(entry.name));
    attack_->setItemData(attack_->count() - 1, engineText(entry.help), Qt::ToolTipRole);
  }
  attack_->setToolTip(
      tr("What is done to the samples before the network is asked. Norm and ε stand in the bar at the top"));
  attackLabel->setBuddy(attack_);
  auto* samplesLabel = new QLabel(tr("&of"), bar);
  samples_ = new QComboBox(bar);
  samples_->setObjectName(QStringLiteral("confusion.samples"));
  for (const int count : {200, 500, 1000}) samples_->addItem(tr("first %1").arg(count), count);
  samples_->addItem(tr("all"), 0);
  samplesLabel->setBuddy(samples_);
  for (QWidget* widget : std::initializer_list<QWidget*>{attackLabel, attack_, samplesLabel, samples_})
    row->addWidget(widget);
  connect(attack_, &QComboBox::currentIndexChanged, this, [this] {
    shared_->change(
        [this](ConfusionChoice& choice) { choice.attack = attack_->currentData().toString().toStdString(); });
  });
  connect(samples_, &QComboBox::currentIndexChanged, this, [this] {
    shared_->change([this](ConfusionChoice& choice) { choice.samples = samples_->currentData().toInt(); });
  });
  showChoice();
  return bar;
}

void ConfusionTab::showChoice() {
  const QSignalBlocker a(attack_), b(samples_);
  const ConfusionChoice& choice = **shared_;
  attack_->setCurrentIndex(attack_->findData(QString::fromStdString(choice.attack)));
  samples_->setCurrentIndex(samples_->findData(static_cast<int>(choice.samples)));
  samples_->setEnabled(!choice.attack.empty());
  samples_->setToolTip(choice.attack.empty()
                           ? tr("Without an attack the network is asked about the whole test set: that costs little")
                           : tr("How many test samples are attacked; more take longer and tell more"));
}

// What runs answers another question.
void ConfusionTab::askAnew() {
  showChoice();
  question_.forget();
  follow();
}

void ConfusionTab::setSideBySide(bool on) {
  table_->setVisible(!on);
}

QString ConfusionTab::whyNothing(const DatasetInfo&) const {
  return {};
}

void ConfusionTab::begin(const DatasetInfo* info) {
  question_.forget();
  shown_.reset();
  problem_.clear();
  classNames_.clear();
  if (info)
    for (const std::string& name : info->classNames) classNames_ << engineText(name);
  draw();
}

void ConfusionTab::follow() {
  if (const auto result = question_.take()) {
    shown_ = result;
    draw();
  }
  if (question_.error() != problem_ && !question_.error().empty()) {
    note_->setText(refusalText(question_.error()));
    Q_EMIT message(note_->text());
  }
  problem_ = question_.error();
  if (!mayAsk()) return;
  askIfDue();
  // A long attack says how far it is, where nothing that it found is there to see.
  const std::string& attack = (*shared_)->attack;
  const bool answered = shown_ && shown_->attack && *shown_->attack == document_.attack(attack);
  if (question_.busy() && !attack.empty() && !answered)
    note_->setText(tr("%1 is at work: %2").arg(attack_->currentText(), percentText(question_.progress())));
}

void ConfusionTab::askIfDue() {
  const int64_t step = slot_.viewedStep();
  if (!question_.due(step, slot_.advancing())) return;
  ConfusionRequest request;
  request.atStep = slot_.rewoundTo();
  if (const ConfusionChoice& choice = **shared_; !choice.attack.empty()) {
    request.attack = document_.attack(choice.attack);
    request.samples = choice.samples;
  }
  question_.started(step, session().ask(request));
}

void ConfusionTab::draw() {
  if (!shown_) {
    matrix_->clear();
    table_->setRowCount(0);
    note_->setText({});
    return;
  }
  matrix_->setCounts(static_cast<int>(shown_->classes), shown_->counts, classNames_);
  table_->present(*shown_, classNames_);
  const auto samples = static_cast<double>(shown_->label.size());
  const QString right = percentText(samples > 0 ? static_cast<double>(shown_->right) / samples : 0);
  note_->setText(!shown_->attack
                     ? tr("step %1 · %2 of %3 test samples right, %4")
                           .arg(shown_->step)
                           .arg(shown_->right)
                           .arg(shown_->label.size())
                           .arg(right)
                     : tr("step %1 · %2 of %3 test samples right under %4, %5 ε %6: %7")
                           .arg(shown_->step)
                           .arg(shown_->right)
                           .arg(shown_->label.size())
                           .arg(attackTitle(document_.catalogues().attacks, shown_->attack->text),
                                normSymbol(shown_->attack->norm), shortNumber(shown_->attack->epsilon), right));
}

void ConfusionTab::choose(int row, int column) {
  if (!shown_) return;
  std::vector<int64_t> indices;
  for (std::size_t i = 0; i < shown_->label.size(); ++i)
    if (shown_->label[i] == row && (column == ConfusionMatrix::kWholeRow || shown_->prediction[i] == column))
      indices.push_back(static_cast<int64_t>(i));
  if (indices.empty()) {
    Q_EMIT message(tr("%1 is never taken for %2").arg(matrix_->name(row), matrix_->name(column)));
    return;
  }
  why_ = column == ConfusionMatrix::kWholeRow ? tr("all of %1").arg(matrix_->name(row))
         : column == row                      ? tr("%1 recognised").arg(matrix_->name(row))
                                              : tr("%1 taken for %2").arg(matrix_->name(row), matrix_->name(column));
  if (shown_->attack) why_ += tr(" under %1").arg(attackTitle(document_.catalogues().attacks, shown_->attack->text));
  why_ += tr(" at step %1").arg(shown_->step);
  const int64_t first = indices.front();
  matrix_->setChosen(ConfusionMatrix::Cell{row, column});
  document_.samples().brush(std::move(indices), why_);
  document_.samples().setOpen(first);
  followSelection();
}

void ConfusionTab::followSelection() {
  const SampleSelection& samples = document_.samples();
  const bool any = !samples.brushed().empty();
  if (!any || samples.why() != why_) matrix_->setChosen(std::nullopt);
  all_->setEnabled(any);
  picked_->setText(any ? tr("%1 selected: %2").arg(samples.brushed().size()).arg(samples.why())
                       : tr("Click a cell to see its samples in the other views"));
}

void ConfusionTab::setTheme(const Theme& theme) {
  matrix_->setTheme(theme);
  colorText(*picked_, theme.mutedText);
}

}  // namespace hessianlab
