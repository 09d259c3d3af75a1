// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the main window: everything that has no place in the tool bar, and the keys that a person may look up.
#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QDockWidget>
#include <QFileDialog>
#include <QMenuBar>
#include <QSettings>
#include <QUrl>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/formats/shared_experiment.h"
#include "ui/data/data_opening.h"
#include "ui/experiment/experiment_panel.h"
#include "ui/experiment/transport_bar.h"
#include "ui/export/plot_export.h"
#include "ui/guide/first_steps.h"
#include "ui/palette/command_palette.h"
#include "ui/parts/kept_settings.h"
#include "ui/runs/load_run.h"
#include "ui/runs/runs_panel.h"
#include "ui/views/lab_view.h"
#include "ui/views/robustness/robustness_tab.h"
#include "ui/window/check_report.h"
#include "ui/window/help_boxes.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/status_line.h"
#include "ui/window/time_scrubber.h"
#include "ui/window/view_area.h"
#include "ui/words/engine_text.h"
#include "viz/base/left_to_right.h"
#include "viz/base/plot_widget.h"

namespace hessianlab {

namespace {

constexpr qsizetype kMostWorkspaces = 8;  // that are remembered
const QString kWorkspaces = QStringLiteral("workspaces");

QStringList recentWorkspaces() {
  return keepsSettings() ? QSettings().value(kWorkspaces).toStringList() : QStringList();
}

void rememberWorkspace(const QString& folder) {
  if (!keepsSettings()) return;
  QStringList folders = recentWorkspaces();
  folders.removeAll(folder);
  folders.prepend(folder);
  QSettings().setValue(kWorkspaces, folders.mid(0, kMostWorkspaces));
}

constexpr const char* kExperimentSuffix = ".hessianlab";
constexpr std::size_t kLargestConfig = std::size_t{1} << 20;

QFileDialog* makeDialog(QWidget* parent, const QString& title, QFileDialog::AcceptMode accept,
                        QFileDialog::FileMode mode) {
  auto* dialog = new QFileDialog(parent, title);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(accept);
  dialog->setFileMode(mode);
  if (mode != QFileDialog::Directory) {
    dialog->setNameFilters(
        {QObject::tr("Settings (*.json)"),
         QObject::tr("Experiment, with view and attack (*%1)").arg(QLatin1String(kExperimentSuffix))});
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
      dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    dialog->setDefaultSuffix(QStringLiteral("json"));
  }
  return dialog;
}

}  // namespace

void MainWindow::buildMenus() {
  fillFileMenu();
  QMenu* edit = menuBar()->addMenu(tr("&Edit"));
  edit->addActions({bar_->undo, bar_->redo});
  edit->addSeparator();
  auto* copy = edit->addAction(tr("&Copy experiment"), this, &MainWindow::copyExperiment);
  copy->setObjectName(QStringLiteral("copyExperiment"));
  copy->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
  copy->setToolTip(tr("Data, network, settings and view as one line of text, to send to somebody"));
  auto* paste = edit->addAction(tr("&Paste experiment"), this, &MainWindow::pasteExperiment);
  paste->setObjectName(QStringLiteral("pasteExperiment"));
  paste->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
  paste->setToolTip(tr("Sets everything as in the line of text that somebody sent"));
  edit->addSeparator();
  auto* layers = edit->addAction(tr("Edit &layers …"), this, [this] { experiment_->editLayers(); });
  layers->setObjectName(QStringLiteral("editLayers"));
  layers->setToolTip(tr("The operations of the network: what each gives, holds and costs"));
  const auto offerLayers = [this, layers] { layers->setEnabled(experiment_->hasLayers()); };
  connect(&document_, &LabDocument::configChanged, layers, offerLayers);
  offerLayers();
  edit->setToolTipsVisible(true);

  QMenu* train = menuBar()->addMenu(tr("&Train"));
  train->addActions({bar_->run, bar_->step, bar_->epoch, bar_->stop, bar_->reset});
  train->addSeparator();
  train->addActions({bar_->newSeed, bar_->lockSeed});
  train->addSeparator();
  train->addAction(bar_->twin);
  QMenu* time = train->addMenu(tr("&Look back"));
  time->addActions({time_->first, time_->previous, time_->next, time_->newest, time_->live});
  time->addSeparator();
  time->addAction(time_->branch);
  train->addSeparator();
  auto* evaluate = train->addAction(tr("&Evaluate robustness"), this, [this] {
    raiseView(QStringLiteral("robustness"));
    if (auto* tab = qobject_cast<RobustnessTab*>(view(QStringLiteral("robustness")))) tab->evaluate();
  });
  evaluate->setObjectName(QStringLiteral("evaluateRobustness"));
  evaluate->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));

  auto* compare = train->addAction(tr("Co&mpare the ticked runs …"), runs_, &RunsPanel::compareTicked);
  compare->setObjectName(QStringLiteral("compareTicked"));

  auto* studies = train->addAction(tr("St&udies …"), this, &MainWindow::openStudies);
  studies->setObjectName(QStringLiteral("openStudies"));
  studies->setToolTip(tr("Penalties, strengths and seeds compared: many runs, here or on a cluster"));

  auto* checks = train->addAction(tr("&Can it be trusted? …"), report_, &CheckReport::open);
  checks->setObjectName(QStringLiteral("showChecks"));

  QMenu* views = menuBar()->addMenu(tr("&View"));
  for (QDockWidget* dock : views_->docks()) {
    QAction* show = views->addAction(dock->windowTitle(), dock, [dock] {
      dock->show();
      dock->raise();
    });
    show->setObjectName(QStringLiteral("show.") + dock->objectName().section(u'.', 1));
  }
  views->addSeparator();
  for (const char* name : {"dock.experiment", "dock.lessons", "dock.runs"})
    views->addAction(findChild<QDockWidget*>(QString::fromLatin1(name))->toggleViewAction());
  auto* detach = views->addAction(tr("&Float this tab"), this, [this] {
    if (QDockWidget* dock = views_->front()) dock->setFloating(!dock->isFloating());
  });
  detach->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
  auto* fit = views->addAction(tr("F&it plots"), this, [this] {
    for (PlotWidget* plot : views_->frontPlots()) plot->fit();
  });
  fit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
  views->addSeparator();
  palette_ = new CommandPalette([this] { return commands(); }, this);
  auto* find = views->addAction(tr("Find a &command …"), palette_, &CommandPalette::open);
  find->setObjectName(QStringLiteral("findCommand"));
  find->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
  auto* present = views->addAction(tr("&Presentation size"), this, &MainWindow::setPresenting);
  present->setObjectName(QStringLiteral("presentationSize"));
  present->setCheckable(true);
  present->setShortcut(QKeySequence(Qt::Key_F8));
  auto* full =
      views->addAction(tr("F&ull screen"), this, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
  full->setObjectName(QStringLiteral("fullScreen"));
  full->setShortcut(QKeySequence(Qt::Key_F11));
  addChannelMenu(*views);
  addThemeActions(*views);
  addLanguageMenu(*views);

  fillLessonMenu();
  QMenu* help = menuBar()->addMenu(tr("&Help"));
  auto* steps = help->addAction(tr("&First steps"), this, [this] { firstSteps_->start(); });
  steps->setObjectName(QStringLiteral("firstStepsAgain"));
  auto* guide = help->addAction(tr("&Guide"), this, &MainWindow::openGuide);
  guide->setObjectName(QStringLiteral("openGuide"));
  help->addSeparator();
  help->addAction(tr("&Keys and mouse"), QKeySequence(Qt::Key_F1), this, [this] { showKeys(this); });
  help->addAction(tr("&About HessianLab"), this, [this] { showAbout(this); });
}

void MainWindow::fillFileMenu() {
  QMenu* file = menuBar()->addMenu(tr("&File"));
  file->addAction(tr("&Open settings …"), QKeySequence::Open, this, &MainWindow::openConfig);
  file->addAction(tr("&Save settings …"), QKeySequence::Save, this, &MainWindow::saveConfig);
  file->addAction(tr("Open &run folder …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), this, &MainWindow::openRun);
  auto* openData = file->addAction(tr("Open &data …"), QKeySequence(Qt::CTRL | Qt::Key_D), data_, &DataOpening::ask);
  openData->setObjectName(QStringLiteral("openData"));
  openData->setToolTip(tr("Your own pictures, arrays, points or tables: a file or a folder"));
  QMenu* recent = file->addMenu(tr("Re&cent data"));
  recent->setObjectName(QStringLiteral("recentData"));
  recent->setToolTipsVisible(true);
  const auto fill = [this, recent] { data_->fillMenu(*recent); };
  connect(data_, &DataOpening::recentChanged, recent, fill);  // for those who look for a command
  connect(recent, &QMenu::aboutToShow, data_, fill);
  fill();
  addNetworkActions(*file);
  QMenu* workspace = file->addMenu(tr("&Workspace"));
  workspace->setToolTipsVisible(true);
  connect(workspace, &QMenu::aboutToShow, this, [this, workspace] { fillWorkspaceMenu(*workspace); });
  file->addSeparator();
  file->addMenu(export_->menu());
  addNetworkExports(*file);
  file->addAction(findChild<QAction*>(QStringLiteral("reportRun")));
  file->addSeparator();
  file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
}

void MainWindow::openConfig() {
  QFileDialog* dialog = makeDialog(this, tr("Open settings"), QFileDialog::AcceptOpen, QFileDialog::ExistingFile);
  connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openSettings);
  dialog->open();
}

void MainWindow::openSettings(const QString& path) {
  try {
    const std::string text = readFile(path.toStdString(), kLargestConfig);
    const QString what = tr("settings from %1").arg(path);
    if (isSharedExperiment(text)) return takeExperiment(text, what);
    document_.replaceConfig(parseConfig(text, catalogues_, path.toStdString()), what);
  } catch (const std::exception& error) {
    status_->showError(refusalText(error));
  }
}

void MainWindow::saveConfig() {
  QFileDialog* dialog = makeDialog(this, tr("Save settings"), QFileDialog::AcceptSave, QFileDialog::AnyFile);
  dialog->selectFile(QStringLiteral("config.json"));
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
    try {
      const bool line = path.endsWith(QLatin1String(kExperimentSuffix));
      writeFileAtomically(path.toStdString(), line ? experimentLine() + "\n" : toJson(document_.config(), catalogues_));
      status_->showNote(tr("Saved %1").arg(path));
    } catch (const std::exception& error) {
      status_->showError(refusalText(error));
    }
  });
  dialog->open();
}

void MainWindow::openRun() {
  QFileDialog* dialog = makeDialog(this, tr("Open a run folder"), QFileDialog::AcceptOpen, QFileDialog::Directory);
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
    try {
      controller_.addSaved(loadRun(path, catalogues_));
      status_->showNote(tr("Opened %1").arg(path));
    } catch (const std::exception& error) {
      status_->showError(refusalText(error));
    }
  });
  dialog->open();
}

void MainWindow::fillWorkspaceMenu(QMenu& menu) {
  menu.clear();
  QAction* choose = menu.addAction(tr("&Choose a folder …"), this, &MainWindow::chooseWorkspace);
  choose->setToolTip(tr("The folder that keeps the runs; the table shows all that are in it"));
  if (workspace_.folder().isEmpty()) return;
  menu.addAction(tr("&Open it in the file manager"), this,
                 [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(workspace_.folder())); });
  menu.addSeparator();
  QStringList folders = recentWorkspaces();
  if (!folders.contains(workspace_.folder())) folders.prepend(workspace_.folder());
  for (const QString& folder : folders) {
    QAction* action = menu.addAction(leftToRight(folder), this, [this, folder] { openWorkspace(folder); });
    action->setCheckable(true);
    action->setChecked(folder == workspace_.folder());
  }
}

void MainWindow::offerToContinue(const QString& folder) {
  const auto offer = [this, folder] {
    const int row = workspace_.reading() ? -1 : runList_.rowOfFolder(folder);
    if (row < 0) return;
    const Run& run = *runList_.runs()[static_cast<std::size_t>(row)];
    if (run.live || !run.problem.isEmpty()) return;
    message_->offer(tr("%1 was training when the window was closed. It is saved as it was at step %2.")
                        .arg(run.name)
                        .arg(run.progress.step),
                    tr("Continue"), [this, id = run.id] { controller_.continueRun(id, std::nullopt); });
  };
  connect(&workspace_, &WorkspaceRuns::changed, message_, offer, Qt::SingleShotConnection);
}

void MainWindow::chooseWorkspace() {
  QFileDialog* dialog =
      makeDialog(this, tr("Choose the folder that keeps the runs"), QFileDialog::AcceptOpen, QFileDialog::Directory);
  if (!workspace_.folder().isEmpty()) dialog->setDirectory(workspace_.folder());
  connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openWorkspace);
  dialog->open();
}

void MainWindow::openWorkspace(const QString& folder) {
  try {
    workspace_.open(folder);
    rememberWorkspace(workspace_.folder());
    status_->showNote(tr("Runs are kept in %1").arg(folder));
  } catch (const std::exception& error) {
    status_->showError(refusalText(error));
  }
}

}  // namespace hessianlab
