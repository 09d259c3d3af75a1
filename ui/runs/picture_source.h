// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of any run whose network can be reached: the present one (or its twin) through its session, one opened from
// a folder through its weights on a thread of its own. A run of this session that is over keeps its numbers but not its
// network.
//
// GUI thread only; the work runs elsewhere.
#pragma once

#include <QObject>
#include <QString>
#include <memory>

#include "model/jobs/job_pool.h"
#include "model/questions/pictures.h"
#include "model/session/training_session.h"

namespace hessianlab {

class RunController;
struct Run;

class PictureSource : public QObject {
  Q_OBJECT
 public:
  explicit PictureSource(RunController& controller, QObject* parent = nullptr);

  // Empty if pictures() can answer for `run`; else why not, in one sentence.
  QString whyNot(const Run& run) const;
  // The weights of that step are there: a request may name it as its atStep.
  bool keeps(const Run& run, int64_t step) const;
  // The job's result says of which step the network is. An invalid handle where whyNot() says so.
  JobHandle<PicturesResult> pictures(const Run& run, PicturesRequest request);

 Q_SIGNALS:
  void arrived();  // a job is over; those of the present run also wake the controller

 private:
  struct Opened;  // the run folder that was looked at last

  RunController& controller_;
  std::shared_ptr<Opened> opened_;
  std::unique_ptr<JobPool> pool_;  // one lane is used, so that one thread at a time reads a folder
};

}  // namespace hessianlab
