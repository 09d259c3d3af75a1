// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/run_sources.h"

#include <QDir>
#include <QMetaObject>
#include <algorithm>

#include "model/runs/saved_run.h"
#include "ui/runs/run_controller.h"

namespace hessianlab {

// Each holds a data set: Fashion-MNIST takes 55 MB.
static constexpr std::size_t kMostOpened = 4;

// Its weights are others once it has trained on.
static QString weightsOf(const Run& run) {
  return QStringLiteral("%1 %2").arg(run.folder).arg(run.progress.step);
}

RunSources::RunSources(RunController& controller, QObject* parent) : QObject(parent), controller_(controller) {}
RunSources::~RunSources() = default;

QString RunSources::whyNot(const Run& run) const {
  if (const TrainingSession* session = controller_.sessionOf(run)) {
    if (session->loaded()) return {};
    return tr("The network of this run is not there: its data set is not loaded.");
  }
  if (!run.folder.isEmpty()) return {};
  return tr(
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
  const QString weights = weightsOf(run);
  const auto at = std::find_if(opened_.begin(), opened_.end(), [&](const auto& each) { return each.first == weights; });
  if (at != opened_.end()) {
    opened_.splice(opened_.begin(), opened_, at);
  } else {
    opened_.emplace_front(weights, std::make_unique<SavedRun>(QDir::toNativeSeparators(run.folder).toStdString(),
                                                              controller_.regularizers(), *jobs_));
    if (opened_.size() > kMostOpened) opened_.pop_back();
  }
  return opened_.front().second.get();
}

std::optional<DatasetInfo> RunSources::dataOf(const Run& run) const {
  if (const TrainingSession* session = controller_.sessionOf(run)) return describe(session->beginning());
  for (const auto& [weights, opened] : opened_)
    if (weights == weightsOf(run)) return describe(opened->ready());
  return std::nullopt;
}

}  // namespace hessianlab
