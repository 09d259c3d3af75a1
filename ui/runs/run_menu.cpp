// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/run_menu.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMenu>
#include <QPixmap>
#include <QUrl>
#include <algorithm>

#include "model/labs/catalogue.h"
#include "ui/runs/comparison_window.h"
#include "ui/runs/run_controller.h"
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

RunMenu::RunMenu(LabDocument& document, RunController& controller, WorkspaceRuns& workspace, QWidget* window)
    : QObject(window), document_(document), controller_(controller), workspace_(workspace), window_(window) {}

void RunMenu::fill(QMenu& menu, const Runs& runs) {
  const std::shared_ptr<const Run>& run = runs.front();
  menu.setToolTipsVisible(true);
  if (runs.size() == 1) {
    addTraining(menu, *run);
    menu.addSeparator();
    menu.addAction(QStringLiteral("Rename"), this, &RunMenu::renameWanted);
    if (run->problem.isEmpty())
      menu.addAction(QStringLiteral("Use its settings"), this, [this, run] {
        document_.replaceConfig(run->config, QStringLiteral("settings of %1").arg(run->name));
      });
    if (!run->folder.isEmpty()) addFolder(menu, *run);
    menu.addSeparator();
  }
  if (runs.size() > 1)
    menu.addAction(QStringLiteral("Compare …"), this, [this, runs] { compare(runs); })
        ->setToolTip(QStringLiteral("Their settings, what they reached, and who withstands what, in one table"));
  addTicks(menu, runs);
  addColors(menu, runs);
  menu.addSeparator();
  QAction* removal =
      menu.addAction(runs.size() == 1 ? QStringLiteral("Remove") : QStringLiteral("Remove %1 runs").arg(runs.size()),
                     this, [this, runs] { remove(runs); });
  const auto training = std::find_if(runs.begin(), runs.end(),
                                     [](const auto& each) { return each->progress.state == RunState::Running; });
  removal->setEnabled(training == runs.end());
  if (training != runs.end())
    removal->setToolTip((*training)->live ? QStringLiteral("Pause it first: it is training")
                                          : QStringLiteral("Another program is training it"));
}

void RunMenu::remove(const Runs& runs) {
  if (runs.size() > 1) document_.undoStack().beginMacro(QStringLiteral("remove %1 runs").arg(runs.size()));
  for (const auto& run : runs)
    if (!workspace_.discard(run->id)) controller_.remove(run->id);
  if (runs.size() > 1) document_.undoStack().endMacro();
}

void RunMenu::addTraining(QMenu& menu, const Run& run) {
  const QString problem = whyNotOn(run, controller_);
  const auto add = [&](const QString& text, const QString& help, const auto& act) {
    QAction* action = menu.addAction(text, this, act);
    action->setEnabled(problem.isEmpty());
    action->setToolTip(problem.isEmpty() ? help : problem);
  };
  const bool finished = run.progress.state == RunState::Finished;
  add(finished ? QStringLiteral("Continue for %1 epochs more").arg(labOf(run.config).epochs(run.config))
               : QStringLiteral("Continue"),
      QStringLiteral("Trains on from its last save, as if it had never been interrupted"),
      [this, id = run.id] { controller_.continueRun(id, std::nullopt); });
  add(QStringLiteral("Continue for …"), QStringLiteral("Trains it by so many epochs more"), [this, id = run.id] {
    for (const auto& each : controller_.runs())
      if (each->id == id) return askEpochs(*each);
  });
  add(QStringLiteral("Show its network"), QStringLiteral("Makes it the present run: all views show its network"),
      [this, id = run.id] { controller_.bringBack(id); });
}

void RunMenu::askEpochs(const Run& run) {
  auto* dialog = new QInputDialog(window_);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(QStringLiteral("Continue %1").arg(run.name));
  dialog->setLabelText(QStringLiteral("Epochs more:"));
  dialog->setInputMode(QInputDialog::IntInput);
  dialog->setIntRange(1, 1000000);
  dialog->setIntValue(static_cast<int>(labOf(run.config).epochs(run.config)));
  connect(dialog, &QInputDialog::intValueSelected, this,
          [this, id = run.id](int more) { controller_.continueRun(id, more); });
  dialog->open();
}

void RunMenu::compare(const Runs& runs) {
  Runs readable = runs;
  std::erase_if(readable, [](const auto& run) { return !run->problem.isEmpty(); });
  if (readable.empty()) return;
  auto* window = new ComparisonWindow(comparedRuns(readable), document_.catalogues(), std::nullopt, window_);
  window->show();
}

void RunMenu::addTicks(QMenu& menu, const Runs& runs) {
  const auto tick = [this](const Runs& which, bool ticked) {
    for (const auto& run : which)
      if (run->ticked != ticked) controller_.setTicked(run->id, ticked);
  };
  const auto all = [this] { return Runs(controller_.runs().begin(), controller_.runs().end()); };
  const QString only = runs.size() == 1 ? QStringLiteral("Draw only this") : QStringLiteral("Draw only these");
  menu.addAction(only, this, [tick, all, runs] {
    tick(all(), false);
    tick(runs, true);
  });
  menu.addAction(QStringLiteral("Draw all"), this, [tick, all] { tick(all(), true); });
  menu.addAction(QStringLiteral("Draw none"), this, [tick, all] { tick(all(), false); });
}

void RunMenu::addColors(QMenu& menu, const Runs& runs) {
  QMenu* colors = menu.addMenu(QStringLiteral("Colour"));
  const auto count = static_cast<int>(theme_.runs.size());
  for (int color = 0; color < count; ++color) {
    QPixmap swatch(14, 14);
    swatch.fill(theme_.run(color));
    QAction* action =
        colors->addAction(QIcon(swatch), QStringLiteral("Colour %1").arg(color + 1), this, [this, runs, color] {
          for (const auto& run : runs) controller_.setColor(run->id, color);
        });
    action->setCheckable(true);
    action->setChecked(runs.front()->color % count == color);
  }
}

void RunMenu::addFolder(QMenu& menu, const Run& run) {
  menu.addAction(QStringLiteral("Open folder"), this,
                 [folder = run.folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
  menu.addAction(QStringLiteral("Copy command line"), this, [folder = run.folder] {
    QGuiApplication::clipboard()->setText(QStringLiteral("hessianlab-cli resume ") + quotedForShell(folder));
  });
}

}  // namespace hessianlab
