// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/picture_source.h"

#include <QDir>
#include <QMetaObject>
#include <algorithm>
#include <optional>

#include "model/runs/saved_run.h"
#include "ui/runs/run_controller.h"

namespace hessianlab {

struct PictureSource::Opened {
  QString folder;
  std::optional<SavedRun> run;  // the job's thread opens and reads it
};

PictureSource::PictureSource(RunController& controller, QObject* parent) : QObject(parent), controller_(controller) {}

QString PictureSource::whyNot(const Run& run) const {
  if (const TrainingSession* session = controller_.sessionOf(run)) {
    if (session->datasetInfo()) return {};
    return QStringLiteral("The network of this run is not there: its data set is not loaded.");
  }
  if (!run.folder.isEmpty()) return {};
  return QStringLiteral(
      "The network of this run is gone: only the present run and run folders that were opened can show "
      "their pictures.");
}

bool PictureSource::keeps(const Run& run, int64_t step) const {
  const TrainingSession* session = controller_.sessionOf(run);
  if (!session) return false;
  const std::vector<int64_t> steps = session->storedSteps();
  return std::binary_search(steps.begin(), steps.end(), step);
}

JobHandle<PicturesResult> PictureSource::pictures(const Run& run, PicturesRequest request) {
  if (!whyNot(run).isEmpty()) return {};
  if (TrainingSession* session = controller_.sessionOf(run)) return session->pictures(std::move(request));
  if (!opened_ || opened_->folder != run.folder) {
    opened_ = std::make_shared<Opened>();
    opened_->folder = run.folder;
  }
  if (!pool_)
    pool_ = std::make_unique<JobPool>([this] {
      QMetaObject::invokeMethod(
          this, [this] { Q_EMIT arrived(); }, Qt::QueuedConnection);
    });
  return pool_->submit(Lane::Quick, [opened = opened_, regularizers = controller_.regularizers(),
                                     request = std::move(request), step = run.progress.step](JobControl& control) {
    if (!opened->run) opened->run.emplace(QDir::toNativeSeparators(opened->folder).toStdString(), regularizers);
    PicturesResult result = opened->run->pictures(request, control);
    result.step = step;
    return result;
  });
}

}  // namespace hessianlab
