// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the table of runs: how wide they are, and which are shown.
#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>
#include <algorithm>
#include <utility>

#include "ui/runs/runs_model.h"
#include "ui/runs/runs_panel.h"

namespace hessianlab {

int RunsPanel::widthOfText(const QString& sample) const {
  return table_->fontMetrics().horizontalAdvance(sample) + 24;
}

int RunsPanel::widthOfHead(int column) const {
  const QString title = model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
  return widthOfText(title + QStringLiteral(" ▲"));
}

void RunsPanel::sizeColumns() {
  QHeaderView* header = table_->horizontalHeader();
  const int means = grouped() ? widthOfText(QStringLiteral("97.3 ± 0.4 %")) : 0;
  table_->verticalHeader()->setDefaultSectionSize(table_->fontMetrics().height() + 8);
  header->resizeSection(RunsModel::Name, widthOfText(tr("● ☑ run 10 copy")));
  header->resizeSection(RunsModel::State, widthOfText(tr("✓ interrupted")));
  header->resizeSection(RunsModel::Epoch, widthOfText(QStringLiteral("10.0 / 100")));
  for (int column = RunsModel::FirstMetric; column <= model_->robustColumn(); ++column)
    header->resizeSection(column, std::max(widthOfHead(column), means));
  header->resizeSection(model_->tagsColumn(), widthOfText(tr("class, seen")));
  header->resizeSection(model_->notesColumn(), widthOfText(tr("what is worth remembering")));
  lent_.clear();
  hideColumns();
  lendWidth(0, model_->rowCount() - 1);
}

// "82.0 % (step 469)" is wider than its head: the settings lend it what they do not need themselves.
void RunsPanel::lendWidth(int firstRow, int lastRow) {
  const QScopedValueRollback lending(lending_, true);
  QHeaderView* header = table_->horizontalHeader();
  int room = header->sectionSize(RunsModel::Settings) - 2 * widthOfHead(RunsModel::Settings);
  for (int column = RunsModel::FirstMetric; column <= model_->robustColumn(); ++column) {
    int wanted = 0;
    for (int row = firstRow; row <= lastRow; ++row) {
      const QModelIndex index = model_->index(row, column);
      if (!index.data(RunsModel::kCaveatRole).toString().isEmpty())
        wanted = std::max(wanted, widthOfText(index.data().toString()));
    }
    const int more = std::min(wanted - header->sectionSize(column), room);
    if (more <= 0 || table_->isColumnHidden(column)) continue;
    header->resizeSection(column, header->sectionSize(column) + more);
    lent_[column] += more;
    room -= more;
  }
}

// As wide as the table is now.
void RunsPanel::lendAnew() {
  const QScopedValueRollback lending(lending_, true);
  QHeaderView* header = table_->horizontalHeader();
  for (const auto& [column, width] : std::exchange(lent_, {}))
    header->resizeSection(column, header->sectionSize(column) - width);
  lendWidth(0, model_->rowCount() - 1);
}

void RunsPanel::setHiddenColumns(const QStringList& names) {
  hidden_ = names;
  hideColumns();
}

void RunsPanel::hideColumns() {
  for (int column = RunsModel::Settings; column < model_->columnCount(); ++column)
    table_->setColumnHidden(column, !model_->isOfUse(column) || hidden_.contains(model_->columnName(column)));
}

void RunsPanel::fillColumnMenu() {
  columnMenu_->clear();
  for (int column = RunsModel::Settings; column < model_->columnCount(); ++column) {
    if (!model_->isOfUse(column)) continue;
    const QString name = model_->columnName(column);
    QAction* action = columnMenu_->addAction(model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    action->setCheckable(true);
    action->setChecked(!table_->isColumnHidden(column));
    connect(action, &QAction::toggled, this, [this, name](bool shown) {
      shown ? static_cast<void>(hidden_.removeAll(name)) : hidden_.append(name);
      hideColumns();
    });
  }
}

}  // namespace hessianlab
