// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runs_panel.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

#include "model/labs/catalogue.h"
#include "ui/runs/run_controller.h"
#include "ui/runs/runs_model.h"
#include "ui/runs/workspace_runs.h"

namespace hessianlab {

namespace {

// As one word of a POSIX shell.
QString quotedForShell(QString text) {
  return u'\'' + text.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

// Why a run cannot go on from its folder; empty: it can.
QString whyNotOn(const Run& run, const RunController& controller) {
  if (run.live) return QStringLiteral("It is the present run: ▶ trains it on");
  if (!run.problem.isEmpty()) return run.problem;
  if (run.folder.isEmpty()) return QStringLiteral("It was kept in memory only, and its network is gone");
  if (run.progress.state == RunState::Running) return QStringLiteral("Another program is training it");
  if (controller.anyRunning()) return QStringLiteral("Pause the present run first");
  return {};
}

}  // namespace

RunsPanel::RunsPanel(LabDocument& document, RunController& controller, WorkspaceRuns& workspace, QWidget* parent)
    : QWidget(parent),
      document_(document),
      controller_(controller),
      workspace_(workspace),
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
  connect(&controller_, &RunController::runAdded, this, &RunsPanel::scrollToPresent);
  showHint();
}

void RunsPanel::showHint() {
  const bool none = model_->rowCount() == 0;
  table_->setVisible(!none);
  hint_->setVisible(none);
}

void RunsPanel::scrollToPresent() {
  if (!controller_.currentIsListed()) return;
  table_->doItemsLayout();  // the scroll bar knows of the new row
  for (int row = 0; row < model_->rowCount(); ++row)
    if (model_->runId(row) == controller_.current()->id)
      table_->scrollTo(sorted_->mapFromSource(model_->index(row, RunsModel::Name)));
}

std::shared_ptr<const Run> RunsPanel::selectedRun() const {
  const QModelIndex index = sorted_->mapToSource(table_->currentIndex());
  return index.isValid() ? controller_.runs()[static_cast<std::size_t>(index.row())] : nullptr;
}

void RunsPanel::openMenu(const QPoint& position) {
  const std::shared_ptr<const Run> run = selectedRun();
  if (!run) return;
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->setToolTipsVisible(true);
  addTraining(*menu, *run);
  menu->addSeparator();
  menu->addAction(QStringLiteral("Rename"), this,
                  [this] { table_->edit(table_->currentIndex().siblingAtColumn(RunsModel::Name)); });
  if (run->problem.isEmpty()) menu->addAction(QStringLiteral("Use its settings"), this, &RunsPanel::useSettings);
  if (!run->folder.isEmpty()) addFolder(*menu, *run);
  menu->addSeparator();
  QAction* remove = menu->addAction(QStringLiteral("Remove"), this, &RunsPanel::removeSelected);
  const bool trains = run->progress.state == RunState::Running;
  remove->setEnabled(!trains);
  if (trains)
    remove->setToolTip(run->live ? QStringLiteral("Pause it first: it is training")
                                 : QStringLiteral("Another program is training it"));
  menu->popup(table_->viewport()->mapToGlobal(position));
}

void RunsPanel::addTraining(QMenu& menu, const Run& run) {
  const QString problem = whyNotOn(run, controller_);
  const auto add = [&](const QString& text, const QString& help, const auto& act) {
    QAction* action = menu.addAction(text, this, act);
    action->setEnabled(problem.isEmpty());
    action->setToolTip(problem.isEmpty() ? help : problem);
  };
  const bool finished = run.progress.state == RunState::Finished;
  const auto epochs = static_cast<int>(labOf(run.config).epochs(run.config));
  add(finished ? QStringLiteral("Continue for %1 epochs more").arg(epochs) : QStringLiteral("Continue"),
      QStringLiteral("Trains on from its last save, as if it had never been interrupted"),
      [this, id = run.id] { controller_.continueRun(id, std::nullopt); });
  add(QStringLiteral("Continue for …"), QStringLiteral("Trains it by so many epochs more"),
      [this, id = run.id, epochs] {
        auto* dialog = new QInputDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(QStringLiteral("Continue"));
        dialog->setLabelText(QStringLiteral("Epochs more:"));
        dialog->setInputMode(QInputDialog::IntInput);
        dialog->setIntRange(1, 1000000);
        dialog->setIntValue(epochs);
        connect(dialog, &QInputDialog::intValueSelected, this,
                [this, id](int more) { controller_.continueRun(id, more); });
        dialog->open();
      });
  add(QStringLiteral("Show its network"), QStringLiteral("Makes it the present run: all views show its network"),
      [this, id = run.id] { controller_.bringBack(id); });
}

void RunsPanel::addFolder(QMenu& menu, const Run& run) {
  menu.addAction(QStringLiteral("Open folder"), this,
                 [folder = run.folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
  menu.addAction(QStringLiteral("Copy command line"), this, [folder = run.folder] {
    QGuiApplication::clipboard()->setText(QStringLiteral("hessianlab-cli resume ") + quotedForShell(folder));
  });
}

void RunsPanel::removeSelected() {
  const std::shared_ptr<const Run> run = selectedRun();
  if (run && !workspace_.discard(run->id)) controller_.remove(run->id);
}

void RunsPanel::useSettings() {
  if (const std::shared_ptr<const Run> run = selectedRun())
    document_.replaceConfig(run->config, QStringLiteral("settings of %1").arg(run->name));
}

void RunsPanel::setTheme(const Theme& theme) {
  model_->setTheme(theme);
  QPalette palette = hint_->palette();
  palette.setColor(QPalette::WindowText, theme.mutedText);
  hint_->setPalette(palette);
}

}  // namespace hessianlab
