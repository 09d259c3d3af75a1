// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/confusion/confusion_tab.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "model/questions/dataset_info.h"
#include "ui/document/lab_document.h"
#include "ui/parts/elided_label.h"
#include "ui/runs/run_slot.h"
#include "ui/views/view_place.h"
#include "ui/words/engine_text.h"
#include "viz/base/text_tools.h"
#include "viz/map/confusion_matrix.h"

namespace hessianlab {

ConfusionTab::ConfusionTab(const ViewPlace& place)
    : NetworkView(place),
      matrix_(new ConfusionMatrix(this)),
      note_(new QLabel(this)),
      picked_(new ElidedLabel(this)),
      all_(new QPushButton(tr("Show &all samples"), this)) {
  matrix_->setObjectName(QStringLiteral("confusion.matrix"));
  matrix_->setEmptyText(tr("Asking the network about every test sample …"));
  note_->setObjectName(QStringLiteral("confusion.note"));
  picked_->setObjectName(QStringLiteral("confusion.picked"));
  picked_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  for (QLabel* label : std::initializer_list<QLabel*>{note_, picked_})
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  note_->setToolTip(
      tr("Each row holds the test samples of one class, each column what the network takes them for. The "
         "diagonal is right."));
  all_->setObjectName(QStringLiteral("confusion.all"));
  all_->setToolTip(tr("Let go of the cell: all views show every sample again (Escape)"));

  auto* page = new QWidget(this);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(8, 6, 8, 6);
  auto* row = new QHBoxLayout;
  row->addWidget(note_);
  row->addWidget(picked_, 1);
  row->addWidget(all_);
  column->addLayout(row);
  column->addWidget(matrix_, 1);
  setContent(page);
  connect(matrix_, &ConfusionMatrix::cellChosen, this, &ConfusionTab::choose);
  connect(matrix_, &ConfusionMatrix::letGo, this, [this] { document_.samples().clear(); });
  connect(all_, &QPushButton::clicked, this, [this] { document_.samples().clear(); });
  connect(&document_.samples(), &SampleSelection::brushedChanged, this, &ConfusionTab::followSelection);
  followSelection();
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
  if (question_.error() != problem_ && !question_.error().empty())
    Q_EMIT message(QString::fromStdString(question_.error()));
  problem_ = question_.error();
  if (!mayAsk()) return;
  const int64_t step = slot_.viewedStep();
  if (!question_.due(step, slot_.advancing())) return;
  ConfusionRequest request;
  request.atStep = slot_.rewoundTo();
  question_.started(step, session().ask(request));
}

void ConfusionTab::draw() {
  if (!shown_) {
    matrix_->clear();
    note_->setText({});
    return;
  }
  matrix_->setCounts(static_cast<int>(shown_->classes), shown_->counts, classNames_);
  const auto samples = static_cast<double>(shown_->label.size());
  note_->setText(tr("step %1 · %2 of %3 test samples right, %4")
                     .arg(shown_->step)
                     .arg(shown_->right)
                     .arg(shown_->label.size())
                     .arg(percentText(samples > 0 ? static_cast<double>(shown_->right) / samples : 0)));
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
  QPalette palette = picked_->palette();
  palette.setColor(QPalette::WindowText, theme.mutedText);
  picked_->setPalette(palette);
}

}  // namespace hessianlab
