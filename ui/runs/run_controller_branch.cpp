// SPDX-License-Identifier: GPL-3.0-or-later
// Branches: runs that begin with the weights of another one, of this window or of a folder; and networks that were
// trained elsewhere, which can be looked at and branched from alone.
#include <QMetaObject>

#include "model/formats/setting_changes.h"
#include "model/jobs/threads.h"
#include "model/labs/catalogue.h"
#include "ui/runs/branch_opening.h"
#include "ui/runs/run_controller.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

RunOrigin originOf(const Run& run, int64_t step) {
  RunOrigin origin{run.name.toStdString(), step, step, run.epochAt(step), run.secondsAt(step)};
  if (!run.origin) return origin;
  origin.stepsBefore += run.origin->stepsBefore;
  origin.epochsBefore += run.origin->epochsBefore;
  origin.secondsBefore += run.origin->secondsBefore;
  return origin;
}

// By which the run went on then. A branch counts its own steps, so what was still to change is left out.
ExperimentConfig settingsAt(const Run& run, int64_t step) {
  ExperimentConfig config = settledAfter(step, run.config);
  dropChanges(config);
  return config;
}

}  // namespace

void RunController::branchFrom(int64_t step) {
  if (!session() || !currentIsListed()) return;
  StartingPoint start;
  try {
    start = session()->startingPoint(step);
    requireBranch(start.config, document_.config());
  } catch (const std::exception& error) {
    Q_EMIT failed(refusalText(error));
    return;
  }
  arm(std::move(start), originOf(*current(), step));
}

void RunController::arm(StartingPoint start, RunOrigin origin) {
  retire();
  forgetBranch();
  origin_ = std::move(origin);
  start_ = std::move(start);
  prepare();
  first().settingsChanged();
}

void RunController::branchFromSaved(int id) {
  const std::shared_ptr<const Run> run = list_.find(id);
  if (!run || anyRunning() || sessionOf(*run)) return;
  if (run->frozen && !run->imported) {
    document_.replaceConfig(settingsAt(*run, run->frozen->step()), tr("settings of %1").arg(run->name));
    return arm({run->frozen, run->config}, originOf(*run, run->frozen->step()));
  }
  open(run, false);
}

void RunController::open(const std::shared_ptr<const Run>& run, bool toLook) {
  if (run->folder.isEmpty()) return;
  using For = BranchOpening::For;
  opening_ = std::make_unique<BranchOpening>(run, toLook ? For::Looking : For::Branch, [this] {
    QMetaObject::invokeMethod(
        this, [this] { takeOpened(); }, Qt::QueuedConnection);
  });
  // Its last save may be under way.
  retired_.whenGone(run->folder, [this, run] {
    if (!opening_ || opening_->run() != run) return;
    opening_->begin(regularizers_);
    Q_EMIT stateChanged();
  });
}

void RunController::takeOpened() {
  if (!opening_ || !opening_->finished()) return;
  const std::unique_ptr<BranchOpening> opened = std::move(opening_);
  // Meanwhile it may have left the list, or have been read anew, with other labels.
  const std::shared_ptr<const Run> listed = list_.find(opened->run()->id);
  if (!listed) return Q_EMIT stateChanged();
  const Run& run = *listed;
  const bool toLook = opened->purpose() == BranchOpening::For::Looking;
  const QString why = run.problem.isEmpty() ? opened->error() : run.problem;
  if (const auto start = opened->result(); !start || !run.problem.isEmpty()) {
    const QString problem = toLook ? tr("The network of %1 cannot be shown: %2") : tr("%1 cannot be branched from: %2");
    Q_EMIT failed(problem.arg(run.name, why));
  } else if (!anyRunning() && toLook) {
    lookAt(run, *start);
  } else if (!anyRunning()) {
    document_.replaceConfig(settingsAt(run, start->weights->step()), tr("settings of %1").arg(run.name));
    arm(*start, originOf(run, start->weights->step()));
  }
  Q_EMIT stateChanged();
}

void RunController::lookAt(const Run& run, const StartingPoint& start) {
  endTwin();
  retire();
  forgetBranch();
  document_.replaceConfig(run.config, tr("settings of %1").arg(run.name));
  configureThreads(threadsWanted(run.config));
  try {
    first().look(run, start);
  } catch (const std::exception& error) {
    prepare();
    Q_EMIT failed(refusalText(error));
    return;
  }
  list_.setTicked(run.id, true);
  first().settingsChanged();
}

bool RunController::showsImported() const {
  return currentIsListed() && current()->imported;
}

QString RunController::armedBranch() const {
  return branching() && !currentIsListed() && current() ? current()->originText() : QString();
}

}  // namespace hessianlab
