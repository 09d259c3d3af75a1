// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runs_panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/document/lab_document.h"
#include "ui/runs/filtered_runs.h"
#include "ui/runs/run_controller.h"
#include "ui/runs/run_menu.h"
#include "ui/runs/runs_model.h"
#include "ui/runs/workspace_runs.h"

namespace hessianlab {

RunsPanel::RunsPanel(LabDocument& document, RunController& controller, WorkspaceRuns& workspace, QWidget* parent)
    : QWidget(parent),
      controller_(controller),
      workspace_(workspace),
      model_(new RunsModel(document, controller, this)),
      filtered_(new FilteredRuns(document.catalogues(), controller, this)),
      actions_(new RunMenu(document, controller, workspace, this)),
      table_(new QTableView(this)),
      hint_(new QLabel(
          QStringLiteral("Runs stand here side by side once you press ▶. Tick one to draw it in the plots."), this)) {
  filtered_->setSourceModel(model_);
  filtered_->setSortRole(RunsModel::kSortRole);
  setObjectName(QStringLiteral("runsPanel"));
  hidden_ = {QStringLiteral("Tags"), QStringLiteral("Notes")};
  bar_ = buildBar();
  buildTable();
  hint_->setAlignment(Qt::AlignCenter);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(8, 2, 8, 4);
  column->setSpacing(3);
  column->addWidget(bar_);
  column->addWidget(table_);
  column->addWidget(hint_, 1);
  connect(actions_, &RunMenu::renameWanted, this,
          [this] { table_->edit(table_->currentIndex().siblingAtColumn(RunsModel::Name)); });
  connect(model_, &RunsModel::columnsChanged, this, &RunsPanel::sizeColumns);
  connect(model_, &QAbstractItemModel::modelReset, this, &RunsPanel::showHint);
  connect(filtered_, &QAbstractItemModel::rowsInserted, this, &RunsPanel::showCount);
  connect(filtered_, &QAbstractItemModel::rowsRemoved, this, &RunsPanel::showCount);
  connect(&controller_, &RunController::runAdded, this, &RunsPanel::scrollToPresent);
  connect(&workspace_, &WorkspaceRuns::changed, this, &RunsPanel::showHint);
  showHint();
}

QWidget* RunsPanel::buildBar() {
  auto* bar = new QWidget(this);
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  filter_ = new QLineEdit(bar);
  filter_->setObjectName(QStringLiteral("runs.filter"));
  filter_->setPlaceholderText(QStringLiteral("Filter, for example:  λ > 0.1 and data = moons"));
  filter_->setToolTip(
      QStringLiteral("Shows the runs that fit. Settings, columns, name, state, tag and notes can be asked with "
                     "= ≠ < ≤ > ≥, and ~ for “contains”; a word alone is looked for everywhere"));
  filter_->setAccessibleName(QStringLiteral("Filter of the runs"));
  filter_->setClearButtonEnabled(true);
  count_ = new QLabel(bar);
  count_->setObjectName(QStringLiteral("runs.count"));
  auto* columns = new QToolButton(bar);
  columns->setObjectName(QStringLiteral("runs.columns"));
  columns->setText(QStringLiteral("Columns"));
  columns->setToolTip(QStringLiteral("Which columns the table has"));
  columns->setPopupMode(QToolButton::InstantPopup);
  columnMenu_ = new QMenu(columns);
  columns->setMenu(columnMenu_);
  row->addWidget(filter_, 1);
  row->addWidget(count_);
  row->addWidget(columns);
  connect(filter_, &QLineEdit::textChanged, this, &RunsPanel::useFilter);
  connect(columnMenu_, &QMenu::aboutToShow, this, &RunsPanel::fillColumnMenu);
  return bar;
}

void RunsPanel::buildTable() {
  table_->setObjectName(QStringLiteral("runsTable"));
  table_->setAccessibleName(QStringLiteral("Runs"));
  table_->setModel(filtered_);
  table_->setSortingEnabled(true);
  table_->sortByColumn(RunsModel::Name, Qt::AscendingOrder);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
  table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
  table_->setAlternatingRowColors(true);
  table_->setShowGrid(false);
  table_->setWordWrap(false);
  table_->setContextMenuPolicy(Qt::CustomContextMenu);
  table_->verticalHeader()->hide();
  table_->verticalHeader()->setDefaultSectionSize(table_->fontMetrics().height() + 8);
  table_->horizontalHeader()->setHighlightSections(false);
  table_->horizontalHeader()->setSectionResizeMode(RunsModel::Settings, QHeaderView::Stretch);
  sizeColumns();
  connect(table_, &QTableView::customContextMenuRequested, this, &RunsPanel::openMenu);
  auto* remove = new QAction(this);
  remove->setShortcut(QKeySequence::Delete);
  remove->setShortcutContext(Qt::WidgetShortcut);
  connect(remove, &QAction::triggered, this, [this] {
    if (const auto runs = selectedRuns(); !runs.empty()) actions_->remove(runs);
  });
  table_->addAction(remove);
}

void RunsPanel::sizeColumns() {
  QHeaderView* header = table_->horizontalHeader();
  const auto wide = [this](const QString& sample) { return table_->fontMetrics().horizontalAdvance(sample) + 24; };
  header->resizeSection(RunsModel::Name, wide(QStringLiteral("● ☑ run 10 copy")));
  header->resizeSection(RunsModel::State, wide(QStringLiteral("✓ interrupted")));
  header->resizeSection(RunsModel::Epoch, wide(QStringLiteral("10.0 / 100")));
  for (int column = RunsModel::FirstMetric; column < model_->robustColumn(); ++column) {
    const QString title = model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    header->resizeSection(column, wide(title + QStringLiteral(" ▲")));
  }
  header->resizeSection(model_->robustColumn(), wide(QStringLiteral("L∞ ε = 0.055")));
  header->resizeSection(model_->tagsColumn(), wide(QStringLiteral("class, seen")));
  header->resizeSection(model_->notesColumn(), wide(QStringLiteral("what is worth remembering")));
  hideColumns();
}

void RunsPanel::setHiddenColumns(const QStringList& titles) {
  hidden_ = titles;
  hideColumns();
}

void RunsPanel::hideColumns() {
  for (int column = RunsModel::Settings; column < model_->columnCount(); ++column)
    table_->setColumnHidden(column,
                            hidden_.contains(model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
}

void RunsPanel::fillColumnMenu() {
  columnMenu_->clear();
  for (int column = RunsModel::Settings; column < model_->columnCount(); ++column) {
    const QString title = model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QAction* action = columnMenu_->addAction(title);
    action->setCheckable(true);
    action->setChecked(!table_->isColumnHidden(column));
    connect(action, &QAction::toggled, this, [this, title](bool shown) {
      shown ? static_cast<void>(hidden_.removeAll(title)) : hidden_.append(title);
      hideColumns();
    });
  }
}

void RunsPanel::useFilter() {
  const QString problem = filtered_->setFilter(filter_->text());
  QPalette palette = filter_->palette();
  palette.setColor(QPalette::Text, problem.isEmpty() ? theme_.text : theme_.error);
  filter_->setPalette(palette);
  showCount();
  if (!problem.isEmpty()) count_->setText(problem);
}

void RunsPanel::showCount() {
  const int shown = filtered_->rowCount(), all = model_->rowCount();
  count_->setText(workspace_.reading()   ? QStringLiteral("reading … %1").arg(all)
                  : filtered_->filters() ? QStringLiteral("%1 of %2 runs").arg(shown).arg(all)
                  : all == 1             ? QStringLiteral("1 run")
                                         : QStringLiteral("%1 runs").arg(all));
}

void RunsPanel::showHint() {
  const bool none = model_->rowCount() == 0;
  table_->setVisible(!none);
  bar_->setVisible(!none);
  hint_->setVisible(none);
  showCount();
}

void RunsPanel::scrollToPresent() {
  if (!controller_.currentIsListed()) return;
  table_->doItemsLayout();  // the scroll bar knows of the new row
  for (int row = 0; row < model_->rowCount(); ++row)
    if (model_->runId(row) == controller_.current()->id)
      table_->scrollTo(filtered_->mapFromSource(model_->index(row, RunsModel::Name)));
}

std::vector<std::shared_ptr<const Run>> RunsPanel::selectedRuns() const {
  std::vector<std::shared_ptr<const Run>> runs;
  const auto add = [&](const QModelIndex& index) {
    const QModelIndex source = filtered_->mapToSource(index);
    if (!source.isValid()) return;
    const auto& run = controller_.runs()[static_cast<std::size_t>(source.row())];
    if (std::find(runs.begin(), runs.end(), run) == runs.end()) runs.push_back(run);
  };
  add(table_->currentIndex());
  for (const QModelIndex& index : table_->selectionModel()->selectedRows()) add(index);
  return runs;
}

void RunsPanel::openMenu(const QPoint& position) {
  const auto runs = selectedRuns();
  if (runs.empty()) return;
  auto* menu = new QMenu(this);
  menu->setObjectName(QStringLiteral("runs.menu"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  actions_->fill(*menu, runs);
  menu->popup(table_->viewport()->mapToGlobal(position));
}

void RunsPanel::setTheme(const Theme& theme) {
  theme_ = theme;
  model_->setTheme(theme);
  actions_->setTheme(theme);
  for (QLabel* label : {hint_, count_}) {
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, theme.mutedText);
    label->setPalette(palette);
  }
  useFilter();
}

}  // namespace hessianlab
