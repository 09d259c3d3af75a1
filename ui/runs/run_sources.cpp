// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/run_sources.h"

#include <QDir>
#include <QMetaObject>
#include <algorithm>

#include "model/runs/saved_run.h"
#include "ui/runs/run_controller.h"

namespace hessianlab {

RunSources::RunSources(RunController& controller, QObject* parent) : QObject(parent), controller_(controller) {}
RunSources::~RunSources() = default;

QString RunSources::whyNot(const Run& run) const {
  if (const TrainingSession* session = controller_.sessionOf(run)) {
    if (session->loaded()) return {};
    return QStringLiteral("The network of this run is not there: its data set is not loaded.");
  }
  if (!run.folder.isEmpty()) return {};
  return QStringLiteral(
      "The network of this run is gone: only the present run and run folders that were opened can show "
      "their pictures.");
}

bool RunSources::keeps(const Run& run, int64_t step) const {
  const TrainingSession* session = controller_.sessionOf(run);
  if (!session) return false;
  const std::vector<int64_t> steps = session->storedSteps();
  return std::binary_search(steps.begin(), steps.end(), step);
}

Source* RunSources::of(const Run& run) {
  if (!whyNot(run).isEmpty()) return nullptr;
  if (TrainingSession* session = controller_.sessionOf(run)) return session;
  if (!jobs_)
    jobs_ = std::make_unique<JobPool>([this] {
      QMetaObject::invokeMethod(
          this, [this] { Q_EMIT arrived(); }, Qt::QueuedConnection);
    });
  if (!opened_ || openedFolder_ != run.folder) {
    opened_ = std::make_unique<SavedRun>(QDir::toNativeSeparators(run.folder).toStdString(), controller_.regularizers(),
                                         *jobs_);
    openedFolder_ = run.folder;
  }
  return opened_.get();
}

}  // namespace hessianlab
