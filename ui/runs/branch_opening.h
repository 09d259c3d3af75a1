// SPDX-License-Identifier: GPL-3.0-or-later
// A run's folder that is read, on a thread of its own, so that a branch can begin with its last weights, or that they
// can be looked at. GUI thread only.
#pragma once

#include <QDir>
#include <functional>
#include <memory>
#include <utility>

#include "model/jobs/job_pool.h"
#include "model/runs/saved_run.h"
#include "model/session/starting_point.h"
#include "ui/runs/run.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

class BranchOpening {
 public:
  enum class For { Branch, Looking };
  // `wakeUp` comes from the thread and must only post an event.
  BranchOpening(std::shared_ptr<const Run> run, For purpose, std::function<void()> wakeUp)
      : run_(std::move(run)), purpose_(purpose), pool_(std::move(wakeUp)) {}

  const std::shared_ptr<const Run>& run() const { return run_; }
  For purpose() const { return purpose_; }
  void begin(std::shared_ptr<const RegularizerFactory> regularizers) {
    job_ = pool_.submit(Lane::Quick, [folder = QDir::toNativeSeparators(run_->folder).toStdString(),
                                      regularizers = std::move(regularizers)](JobControl&) {
      const SavedRun saved(folder, regularizers);
      return StartingPoint{saved.snapshot(), saved.config()};
    });
  }
  bool finished() const { return job_.valid() && job_.finished(); }
  std::shared_ptr<const StartingPoint> result() const { return job_.result(); }  // nullptr: error() says why
  QString error() const { return refusalText(job_.error()); }

 private:
  std::shared_ptr<const Run> run_;
  For purpose_;
  JobPool pool_;
  JobHandle<StartingPoint> job_;
};

}  // namespace hessianlab
