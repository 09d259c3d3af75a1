// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runs_panel.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSaveFile>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/document/lab_document.h"
#include "ui/runs/filtered_runs.h"
#include "ui/runs/grouped_runs.h"
#include "ui/runs/run_controller.h"
#include "ui/runs/run_menu.h"
#include "ui/runs/run_name_delegate.h"
#include "ui/runs/runs_model.h"
#include "ui/runs/table_csv.h"
#include "ui/runs/workspace_runs.h"

namespace hessianlab {

RunsPanel::RunsPanel(LabDocument& document, RunController& controller, WorkspaceRuns& workspace, QWidget* parent)
    : QWidget(parent),
      controller_(controller),
      workspace_(workspace),
      model_(new RunsModel(document, controller, this)),
      filtered_(new FilteredRuns(document.catalogues(), *model_, this)),
      grouped_(new GroupedRuns(document.catalogues(), *model_, *filtered_, this)),
      actions_(new RunMenu(document, controller, workspace, this)),
      table_(new QTableView(this)),
      hint_(new QLabel(tr("Runs stand here side by side once you press ▶. Tick one to draw it in the plots."), this)) {
  filtered_->setSortRole(RunsModel::kSortRole);
  setObjectName(QStringLiteral("runsPanel"));
  hidden_ = {QStringLiteral("tags"), QStringLiteral("notes")};
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
  // A head that names ε grows with it; nobody's own width is taken back.
  connect(model_, &QAbstractItemModel::headerDataChanged, this, [this](Qt::Orientation, int first, int last) {
    QHeaderView* heads = table_->horizontalHeader();
    for (int head = first; head <= last; ++head)
      heads->resizeSection(head, std::max(heads->sectionSize(head), widthOfHead(head)));
  });
  connect(model_, &QAbstractItemModel::dataChanged, this,
          [this](const QModelIndex& from, const QModelIndex& to) { lendWidth(from.row(), to.row()); });
  connect(model_, &QAbstractItemModel::modelReset, this, &RunsPanel::lendAnew);
  connect(table_->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
    if (lending_) return;
    lent_.erase(section);  // a person chose the width
    // Later, for the heads are being laid out.
    if (section == RunsModel::Settings) QMetaObject::invokeMethod(this, &RunsPanel::lendAnew, Qt::QueuedConnection);
  });
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
  filter_->setPlaceholderText(tr("Filter, for example:  λ > 0.1 and data = moons"));
  filter_->setToolTip(
      tr("Shows the runs that fit. Settings, columns, name, state, tag and notes can be asked with "
         "= ≠ < ≤ > ≥, and ~ for “contains”; a word alone is looked for everywhere"));
  filter_->setAccessibleName(tr("Filter of the runs"));
  filter_->setClearButtonEnabled(true);
  count_ = new QLabel(bar);
  count_->setObjectName(QStringLiteral("runs.count"));
  auto* columns = new QToolButton(bar);
  columns->setObjectName(QStringLiteral("runs.columns"));
  columns->setText(tr("Columns"));
  columns->setToolTip(tr("Which columns the table has"));
  columns->setPopupMode(QToolButton::InstantPopup);
  columnMenu_ = new QMenu(columns);
  columns->setMenu(columnMenu_);
  group_ = new QCheckBox(tr("Group seeds"), bar);
  group_->setObjectName(QStringLiteral("runs.group"));
  group_->setToolTip(
      tr("One row for runs that differ in the seed alone: means over the seeds, ± the standard deviation. "
         "The arrow opens it"));
  connect(group_, &QCheckBox::toggled, this, &RunsPanel::setGrouped);
  auto* exports = new QToolButton(bar);
  exports->setObjectName(QStringLiteral("runs.export"));
  exports->setText(tr("Export"));
  exports->setToolTip(tr("The table as it is shown, as CSV with all digits"));
  exports->setPopupMode(QToolButton::InstantPopup);
  auto* exportMenu = new QMenu(exports);
  exportMenu->addAction(tr("Copy as CSV"), this, &RunsPanel::copyCsv)->setObjectName(QStringLiteral("runs.csv.copy"));
  exportMenu->addAction(tr("Save as CSV …"), this, &RunsPanel::saveCsv)->setObjectName(QStringLiteral("runs.csv.save"));
  exports->setMenu(exportMenu);
  row->addWidget(filter_, 1);
  row->addWidget(count_);
  row->addWidget(group_);
  row->addWidget(columns);
  row->addWidget(exports);
  connect(filter_, &QLineEdit::textChanged, this, &RunsPanel::useFilter);
  connect(columnMenu_, &QMenu::aboutToShow, this, &RunsPanel::fillColumnMenu);
  return bar;
}

void RunsPanel::buildTable() {
  table_->setObjectName(QStringLiteral("runsTable"));
  table_->setAccessibleName(tr("Runs"));
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
  table_->horizontalHeader()->setHighlightSections(false);
  table_->horizontalHeader()->setTextElideMode(Qt::ElideRight);
  table_->horizontalHeader()->setSectionResizeMode(RunsModel::Settings, QHeaderView::Stretch);
  sizeColumns();
  auto* names = new RunNameDelegate(table_);
  table_->setItemDelegateForColumn(RunsModel::Name, names);
  const auto toggle = [this](const QModelIndex& index) { grouped_->setOpen(index, !grouped_->isOpen(index)); };
  connect(names, &RunNameDelegate::toggled, this, toggle);
  connect(table_, &QTableView::activated, this, [this, toggle](const QModelIndex& index) {
    if (grouped() && grouped_->isGroup(index)) toggle(index);
  });
  table_->installEventFilter(this);
  connect(table_, &QTableView::customContextMenuRequested, this, &RunsPanel::openMenu);
  auto* remove = new QAction(this);
  remove->setShortcut(QKeySequence::Delete);
  remove->setShortcutContext(Qt::WidgetShortcut);
  connect(remove, &QAction::triggered, this, [this] {
    if (const auto runs = selectedRuns(); !runs.empty()) actions_->remove(runs);
  });
  table_->addAction(remove);
}

bool RunsPanel::grouped() const {
  return table_->model() == grouped_;
}

void RunsPanel::setGrouped(bool on) {
  group_->setChecked(on);
  if (on == grouped()) return;
  QHeaderView* header = table_->horizontalHeader();
  const QByteArray state = header->saveState();
  const std::unique_ptr<QItemSelectionModel> before(table_->selectionModel());
  grouped_->setActive(on);
  if (on)
    table_->setModel(grouped_);
  else
    table_->setModel(filtered_);
  // Qt's headers make a selection for each model, and forget it when the table gives them its own.
  for (const QHeaderView* each : {table_->horizontalHeader(), table_->verticalHeader()})
    for (auto* left : each->findChildren<QItemSelectionModel*>(QString(), Qt::FindDirectChildrenOnly))
      if (left != each->selectionModel()) delete left;
  keepSelection();
  header->restoreState(state);
  table_->model()->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
  sizeColumns();
}

// Folding is done anew whenever a run comes, goes or overtakes another; what is selected stays so. Connected after the
// table, which forgets its selection in its own turn.
void RunsPanel::keepSelection() {
  delete keeper_;
  keeper_ = nullptr;
  if (!grouped()) return;
  keeper_ = new QObject(this);
  auto selected = std::make_shared<std::pair<std::vector<int>, int>>();
  connect(grouped_, &QAbstractItemModel::modelAboutToBeReset, keeper_, [this, selected] {
    *selected = {};
    for (const QModelIndex& index : table_->selectionModel()->selectedRows())
      for (const int id : grouped_->idsBehind(index)) selected->first.push_back(id);
    const auto current = grouped_->idsBehind(table_->currentIndex());
    if (!current.empty()) selected->second = current.front();
  });
  connect(grouped_, &QAbstractItemModel::modelReset, keeper_, [this, selected] {
    QItemSelection rows;
    for (int row = 0; row < grouped_->rowCount(); ++row) {
      const QModelIndex index = grouped_->index(row, 0);
      const auto ids = grouped_->idsBehind(index);
      const auto was = [&](int id) {
        return std::find(selected->first.begin(), selected->first.end(), id) != selected->first.end();
      };
      if (ids.front() == selected->second && !table_->currentIndex().isValid())
        table_->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
      if (std::all_of(ids.begin(), ids.end(), was)) rows.select(index, index);
    }
    table_->selectionModel()->select(rows, QItemSelectionModel::Select | QItemSelectionModel::Rows);
  });
}

bool RunsPanel::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  const int key = static_cast<QKeyEvent*>(event)->key();
  const QModelIndex current = table_->currentIndex();
  if (key == Qt::Key_Space) {
    toggleTicks();
    return true;
  }
  if (grouped() && grouped_->isGroup(current) &&
      (key == Qt::Key_Plus || key == Qt::Key_Minus || key == Qt::Key_Right || key == Qt::Key_Left)) {
    grouped_->setOpen(current, key == Qt::Key_Plus || key == Qt::Key_Right);
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

void RunsPanel::toggleTicks() {
  const auto runs = selectedRuns();
  const bool all = std::all_of(runs.begin(), runs.end(), [](const auto& run) { return run->ticked; });
  std::vector<int> ids;
  for (const auto& run : runs) ids.push_back(run->id);
  if (!ids.empty()) controller_.setTicked(ids, !all);
}

QString RunsPanel::csv() const {
  std::vector<int> columns;
  for (int place = 0; place < model_->columnCount(); ++place) {
    const int column = table_->horizontalHeader()->logicalIndex(place);
    if (!table_->isColumnHidden(column)) columns.push_back(column);
  }
  return tableCsv(*table_->model(), columns);
}

void RunsPanel::copyCsv() {
  QGuiApplication::clipboard()->setText(csv());
  Q_EMIT message(tr("The table is in the clipboard as CSV"));
}

void RunsPanel::saveCsv() {
  auto* dialog = new QFileDialog(this, tr("Save the table of runs"), QStringLiteral("runs.csv"), tr("CSV (*.csv)"));
  dialog->setObjectName(QStringLiteral("runs.csv.dialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(QStringLiteral("csv"));
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
    QSaveFile file(path);
    const QByteArray text = csv().toUtf8();
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    Q_EMIT message(saved ? tr("Saved %1").arg(path) : tr("%1 cannot be written: %2").arg(path, file.errorString()));
  });
  dialog->open();
}

QModelIndex RunsPanel::shownIndex(int modelRow) const {
  const QModelIndex filtered = filtered_->mapFromSource(model_->index(modelRow, RunsModel::Name));
  return grouped() ? grouped_->mapFromSource(filtered) : filtered;
}

std::vector<int> RunsPanel::modelRows(const QModelIndex& shown) const {
  if (!shown.isValid()) return {};
  if (grouped()) return grouped_->runsBehind(shown);
  return {filtered_->mapToSource(shown).row()};
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
  count_->setText(workspace_.reading()   ? tr("reading … %1").arg(all)
                  : filtered_->filters() ? tr("%1 of %2 runs").arg(shown).arg(all)
                  : all == 1             ? tr("1 run")
                                         : tr("%1 runs").arg(all));
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
    if (model_->runId(row) == controller_.current()->id) table_->scrollTo(shownIndex(row));
}

std::vector<std::shared_ptr<const Run>> RunsPanel::selectedRuns() const {
  std::vector<std::shared_ptr<const Run>> runs;
  const auto add = [&](const QModelIndex& index) {
    for (const int row : modelRows(index)) {
      const auto& run = model_->held(row);
      if (std::find(runs.begin(), runs.end(), run) == runs.end()) runs.push_back(run);
    }
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

void RunsPanel::compareTicked() {
  const auto runs = controller_.shownRuns();
  if (runs.size() < 2) return Q_EMIT message(tr("Tick two runs or more in the table to compare them"));
  actions_->compare(runs);
}

void RunsPanel::setTheme(const Theme& theme) {
  const bool otherLetters = theme.scale != theme_.scale;
  theme_ = theme;
  if (otherLetters) sizeColumns();
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
