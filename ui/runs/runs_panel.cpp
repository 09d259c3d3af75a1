// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runs_panel.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/runs/run_controller.h"
#include "ui/runs/runs_model.h"

namespace hessianlab {

RunsPanel::RunsPanel(LabDocument& document, RunController& controller, QWidget* parent)
    : QWidget(parent),
      document_(document),
      controller_(controller),
      model_(new RunsModel(document, controller, this)),
      sorted_(new QSortFilterProxyModel(this)),
      table_(new QTableView(this)),
      hint_(new QLabel(
          QStringLiteral("Runs stand here side by side once you press ▶. Tick one to draw it in the plots."), this)) {
  sorted_->setSourceModel(model_);
  sorted_->setSortRole(RunsModel::kSortRole);
  table_->setObjectName(QStringLiteral("runsTable"));
  table_->setAccessibleName(QStringLiteral("Runs"));
  table_->setModel(sorted_);
  table_->setSortingEnabled(true);
  table_->sortByColumn(RunsModel::Name, Qt::AscendingOrder);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setSelectionMode(QAbstractItemView::SingleSelection);
  table_->setAlternatingRowColors(true);
  table_->setShowGrid(false);
  table_->setWordWrap(false);
  table_->setContextMenuPolicy(Qt::CustomContextMenu);
  table_->verticalHeader()->hide();
  table_->verticalHeader()->setDefaultSectionSize(table_->fontMetrics().height() + 8);
  QHeaderView* header = table_->horizontalHeader();
  header->setHighlightSections(false);
  const auto wide = [this](const QString& sample) { return table_->fontMetrics().horizontalAdvance(sample) + 24; };
  header->resizeSection(RunsModel::Name, wide(QStringLiteral("● ☑ run 10 copy")));
  header->setSectionResizeMode(RunsModel::Settings, QHeaderView::Stretch);
  header->resizeSection(RunsModel::State, wide(QStringLiteral("✓ finished")));
  header->resizeSection(RunsModel::Epoch, wide(QStringLiteral("10.0 / 100")));
  const auto sizeNumbers = [this, header, wide] {
    for (int column = RunsModel::FirstMetric; column < model_->robustColumn(); ++column) {
      const QString title = model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
      header->resizeSection(column, wide(title + QStringLiteral(" ▲")));
    }
    header->resizeSection(model_->robustColumn(), wide(QStringLiteral("L∞ ε = 0.055")));
  };
  sizeNumbers();
  connect(model_, &RunsModel::columnsChanged, this, sizeNumbers);
  connect(table_, &QTableView::customContextMenuRequested, this, &RunsPanel::openMenu);

  auto* remove = new QAction(this);
  remove->setShortcut(QKeySequence::Delete);
  remove->setShortcutContext(Qt::WidgetShortcut);
  connect(remove, &QAction::triggered, this, &RunsPanel::removeSelected);
  table_->addAction(remove);

  hint_->setAlignment(Qt::AlignCenter);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(8, 2, 8, 4);
  column->addWidget(table_);
  column->addWidget(hint_, 1);
  connect(model_, &QAbstractItemModel::modelReset, this, &RunsPanel::showHint);
  showHint();
}

void RunsPanel::showHint() {
  const bool none = model_->rowCount() == 0;
  table_->setVisible(!none);
  hint_->setVisible(none);
}

int RunsPanel::selectedRun() const {
  const QModelIndex index = sorted_->mapToSource(table_->currentIndex());
  return index.isValid() ? model_->runId(index.row()) : 0;
}

void RunsPanel::openMenu(const QPoint& position) {
  const int id = selectedRun();
  if (id == 0) return;
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->setToolTipsVisible(true);
  menu->addAction(QStringLiteral("Rename"), this,
                  [this] { table_->edit(table_->currentIndex().siblingAtColumn(RunsModel::Name)); });
  menu->addAction(QStringLiteral("Use its settings"), this, &RunsPanel::useSettings);
  QAction* remove = menu->addAction(QStringLiteral("Remove"), this, &RunsPanel::removeSelected);
  const bool trains = std::any_of(controller_.runs().begin(), controller_.runs().end(), [id](const auto& run) {
    return run->id == id && run->progress.state == RunState::Running;
  });
  remove->setEnabled(!trains);
  if (trains) remove->setToolTip(QStringLiteral("Pause it first: it is training"));
  menu->popup(table_->viewport()->mapToGlobal(position));
}

void RunsPanel::removeSelected() {
  if (const int id = selectedRun()) controller_.remove(id);
}

void RunsPanel::useSettings() {
  const int id = selectedRun();
  for (const auto& run : controller_.runs())
    if (run->id == id) return document_.replaceConfig(run->config, QStringLiteral("settings of %1").arg(run->name));
}

void RunsPanel::setTheme(const Theme& theme) {
  model_->setTheme(theme);
  QPalette palette = hint_->palette();
  palette.setColor(QPalette::WindowText, theme.mutedText);
  hint_->setPalette(palette);
}

}  // namespace hessianlab
