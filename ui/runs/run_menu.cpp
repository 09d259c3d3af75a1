// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/run_menu.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMenu>
#include <QUrl>
#include <algorithm>

#include "model/base/shell_word.h"
#include "model/formats/setting_changes.h"
#include "model/labs/catalogue.h"
#include "ui/runs/comparison_window.h"
#include "ui/runs/run_controller.h"
#include "ui/runs/run_icon.h"
#include "ui/runs/workspace_runs.h"

namespace hessianlab {

namespace {

// Why a run cannot go on from its folder; empty: it can.
QString whyNotOn(const Run& run, const RunController& controller) {
  if (run.live)
    return run.imported ? QObject::tr("It is the network that is shown: ▶ trains it on as a run of its own")
                        : QObject::tr("It is the present run: ▶ trains it on");
  if (!run.problem.isEmpty()) return run.problem;
  if (run.folder.isEmpty()) return QObject::tr("It was kept in memory only, and its network is gone");
  if (run.progress.state == RunState::Running) return QObject::tr("Another program is training it");
  if (controller.anyRunning()) return QObject::tr("Pause the present run first");
  return {};
}

}  // namespace

QString whyNotBegunFrom(const Run& run) {
  if (!run.problem.isEmpty()) return run.problem;
  if (run.folder.isEmpty()) return QObject::tr("It was kept in memory only");
  if (run.progress.state != RunState::Finished) return QObject::tr("It has not finished: train it to its end first");
  return {};
}

RunMenu::RunMenu(LabDocument& document, RunController& controller, WorkspaceRuns& workspace, QWidget* window)
    : QObject(window), document_(document), controller_(controller), workspace_(workspace), window_(window) {}

void RunMenu::setTheme(const Theme& theme) {
  theme_ = theme;
  for (auto* comparison : window_->findChildren<ComparisonWindow*>(Qt::FindDirectChildrenOnly))
    comparison->setTheme(theme);
}

void RunMenu::fill(QMenu& menu, const Runs& runs) {
  const std::shared_ptr<const Run>& run = runs.front();
  menu.setToolTipsVisible(true);
  if (runs.size() == 1) {
    addTraining(menu, *run);
    menu.addSeparator();
    menu.addAction(tr("Rename"), this, &RunMenu::renameWanted);
    if (run->problem.isEmpty())
      menu.addAction(tr("Use its settings"), this,
                     [this, run] { document_.replaceConfig(run->config, tr("settings of %1").arg(run->name)); });
    if (!run->folder.isEmpty()) addFolder(menu, *run);
    if (run->problem.isEmpty())
      menu.addAction(tr("Report …"), this, [this, run] { Q_EMIT reportWanted(run); })
          ->setToolTip(tr("All that was found about it, in one web page or PDF"));
    addExports(menu, run);
    menu.addSeparator();
  }
  if (runs.size() > 1)
    menu.addAction(tr("Compare …"), this, [this, runs] { compare(runs); })
        ->setToolTip(tr("Their settings, what they reached, and who withstands what, in one table"));
  addTicks(menu, runs);
  addColors(menu, runs);
  menu.addSeparator();
  QAction* removal = menu.addAction(runs.size() == 1 ? tr("Remove") : tr("Remove %1 runs").arg(runs.size()), this,
                                    [this, runs] { remove(runs); });
  const auto training = std::find_if(runs.begin(), runs.end(),
                                     [](const auto& each) { return each->progress.state == RunState::Running; });
  removal->setEnabled(training == runs.end());
  if (training != runs.end())
    removal->setToolTip((*training)->live ? tr("Pause it first: it is training")
                                          : tr("Another program is training it"));
}

void RunMenu::remove(const Runs& runs) {
  std::vector<int> kept, others;
  for (const auto& run : runs) (workspace_.has(*run) ? kept : others).push_back(run->id);
  controller_.remove(others);
  workspace_.discard(kept);
}

void RunMenu::addTraining(QMenu& menu, const Run& run) {
  const QString blocked = whyNotOn(run, controller_);
  const auto addUnless = [&](const QString& problem, const QString& text, const QString& help, const auto& act) {
    QAction* action = menu.addAction(text, this, act);
    action->setEnabled(problem.isEmpty());
    action->setToolTip(problem.isEmpty() ? help : problem);
    return action;
  };
  const auto add = [&](const QString& text, const QString& help, const auto& act) {
    const QString elsewhere = tr("It was trained elsewhere: “Train on from here” begins a run with its weights");
    addUnless(run.imported ? elsewhere : blocked, text, help, act);
  };
  const auto epochs = labOf(run.config).epochs(run.config);
  const bool finished = run.progress.state == RunState::Finished;
  add(!finished     ? tr("Continue")
      : epochs == 1 ? tr("Continue for one epoch more")
                    : tr("Continue for %1 epochs more").arg(epochs),
      tr("Trains on from its last save, as if it had never been interrupted"),
      [this, id = run.id] { controller_.continueRun(id, std::nullopt); });
  add(tr("Continue for …"), tr("Trains it by so many epochs more"), [this, id = run.id] {
    for (const auto& each : controller_.runs())
      if (each->id == id) return askEpochs(*each);
  });
  addBranch(menu, run);
  if (run.config.has("training.begin_from"))
    addUnless(whyNotBegunFrom(run), tr("Begin from this run"),
              tr("Its settings, for a new run that begins with its weights: choose other classes of the data and how "
                 "many operations are frozen, then press ⟲ and ▶"),
              [this, name = run.name, config = run.config, folder = run.folder] {
                ExperimentConfig next = config;
                dropChanges(next);
                next.set("training.begin_from", QDir::toNativeSeparators(folder).toStdString());
                document_.replaceConfig(next, tr("begin from %1").arg(name));
              })
        ->setObjectName(QStringLiteral("runs.begin"));
  addUnless(blocked, tr("Show its network"), tr("Makes it the present run: all views show its network"),
            [this, id = run.id] { controller_.bringBack(id); });
}

// The present run branches at the step that is looked at, any other one at its last weights.
void RunMenu::addBranch(QMenu& menu, const Run& run) {
  QString problem;
  if (controller_.anyRunning())
    problem = tr("Pause the present run first");
  else if (run.live && run.progress.step == 0 && !run.imported)
    problem = tr("This run has not trained yet");
  else if (!run.live && !run.frozen)
    problem = whyNotOn(run, controller_);
  QAction* action = menu.addAction(tr("Train on from here (branch)"), this, [this, id = run.id] {
    const bool present = controller_.currentIsListed() && controller_.current()->id == id;
    present ? controller_.branchFrom(controller_.viewedStep()) : controller_.branchFromSaved(id);
  });
  action->setObjectName(QStringLiteral("runs.branch"));
  action->setEnabled(problem.isEmpty());
  action->setToolTip(problem.isEmpty() ? tr("A new run that begins with its last weights and its settings; change "
                                            "what you like, then press ▶")
                                       : problem);
}

void RunMenu::askEpochs(const Run& run) {
  auto* dialog = new QInputDialog(window_);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(tr("Continue %1").arg(run.name));
  dialog->setLabelText(tr("Epochs more:"));
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
  auto* comparison = new ComparisonWindow(std::move(readable), document_, controller_, caption_, window_);
  comparison->setTheme(theme_);
  comparison->show();
}

void RunMenu::addTicks(QMenu& menu, const Runs& runs) {
  const auto tick = [this](const Runs& which, bool ticked) {
    std::vector<int> ids;
    for (const auto& run : which) ids.push_back(run->id);
    controller_.setTicked(ids, ticked);
  };
  const auto all = [this] { return Runs(controller_.runs().begin(), controller_.runs().end()); };
  const QString only = runs.size() == 1 ? tr("Draw only this") : tr("Draw only these");
  menu.addAction(only, this, [tick, all, runs] {
    tick(all(), false);
    tick(runs, true);
  });
  menu.addAction(tr("Draw all"), this, [tick, all] { tick(all(), true); });
  menu.addAction(tr("Draw none"), this, [tick, all] { tick(all(), false); });
}

void RunMenu::addColors(QMenu& menu, const Runs& runs) {
  QMenu* colors = menu.addMenu(tr("Colour"));
  const int count = theme_.runColors();
  for (int color = 0; color < count; ++color) {
    QAction* action =
        colors->addAction(runIcon(color, theme_), tr("Colour %1").arg(color + 1), this, [this, runs, color] {
          for (const auto& run : runs) controller_.setColor(run->id, color);
        });
    action->setCheckable(true);
    action->setChecked(runs.front()->color % count == color);
  }
}

void RunMenu::offerNetworks(const QStringList& titles, const QStringList& helps,
                            std::function<QString(const Run&)> whyNotExported) {
  exports_ = titles;
  exportHelps_ = helps;
  whyNotExported_ = std::move(whyNotExported);
}

void RunMenu::addExports(QMenu& menu, const std::shared_ptr<const Run>& run) {
  if (exports_.isEmpty()) return;
  QMenu* formats = menu.addMenu(tr("Export network"));
  formats->setToolTipsVisible(true);
  const QString problem = whyNotExported_(*run);
  for (int i = 0; i < exports_.size(); ++i) {
    QAction* action = formats->addAction(exports_[i], this, [this, run, i] { Q_EMIT exportWanted(run, i); });
    action->setObjectName(QStringLiteral("runs.export.%1").arg(i));
    action->setEnabled(problem.isEmpty());
    action->setToolTip(problem.isEmpty() ? exportHelps_[i] : problem);
  }
}

void RunMenu::addFolder(QMenu& menu, const Run& run) {
  menu.addAction(tr("Open folder"), this,
                 [folder = run.folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
  menu.addAction(tr("Copy command line"), this, [folder = run.folder, imported = run.imported] {
    const QString command = imported ? QStringLiteral("hessianlab-cli train --from %1 --out NEW")
                                     : QStringLiteral("hessianlab-cli resume %1");
    QGuiApplication::clipboard()->setText(command.arg(QString::fromStdString(shellWord(folder.toStdString()))));
  });
}

}  // namespace hessianlab
