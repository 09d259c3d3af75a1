// SPDX-License-Identifier: GPL-3.0-or-later
// Whom to ask about a run: its session while that lives (also a twin's), or the folder that it was opened from. A run
// of this session that is over keeps its numbers but not its network.
//
// GUI thread only; the work runs elsewhere.
#pragma once

#include <QObject>
#include <QString>
#include <cstdint>
#include <list>
#include <memory>
#include <optional>
#include <utility>

#include "model/questions/dataset_info.h"

namespace hessianlab {

class JobPool;
class RunController;
class SavedRun;
class Source;
struct Run;

class RunSources : public QObject {
  Q_OBJECT
 public:
  explicit RunSources(RunController& controller, QObject* parent = nullptr);
  ~RunSources() override;

  // Empty if `run` can be asked about; else why not, in one sentence.
  QString whyNot(const Run& run) const;
  // The weights of that step are there: a question may name it as its atStep.
  bool keeps(const Run& run, int64_t step) const;
  // nullptr where whyNot() says so. To be asked at once: the session may be another after the next event.
  Source* of(const Run& run);
  // Its data; nullopt: not loaded yet. A folder's are there once a question about it was answered.
  std::optional<DatasetInfo> dataOf(const Run& run) const;

 Q_SIGNALS:
  void arrived();  // a job about a folder is over; those of a session wake the controller

 private:
  RunController& controller_;
  std::unique_ptr<JobPool> jobs_;                                    // about folders
  std::list<std::pair<QString, std::unique_ptr<SavedRun>>> opened_;  // those that were asked about last, newest first
};

}  // namespace hessianlab
