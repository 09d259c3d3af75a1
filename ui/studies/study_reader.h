// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at the folder of a study on a thread of its own, again and again, whoever works on it: a program of this
// machine or a cluster. The wake-up comes from that thread and must only post a payload-free event.
#pragma once

#include <QString>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "model/study/cell.h"
#include "model/study/plan.h"

namespace hessianlab {

// One of each cell of the plan.
struct StudyState {
  std::vector<CellState> states;
  std::vector<std::optional<CellResult>> results;  // of those that are done
  std::vector<QString> problems;                   // why a cell cannot be read; empty: it can
  bool worked = false;                             // some program of this machine works on it now
  std::size_t done() const;
};

class StudyReader {
 public:
  StudyReader(std::shared_ptr<const StudyPlan> plan, QString folder, Catalogues catalogues,
              std::function<void()> wakeUp);
  ~StudyReader();

  std::shared_ptr<const StudyState> take();  // the newest; nullptr: nothing has been read yet

 private:
  void main(std::stop_token stop);
  bool look(StudyState& state, std::stop_token stop) const;  // true: something is new

  const std::shared_ptr<const StudyPlan> plan_;
  const QString folder_;
  const Catalogues catalogues_;
  const std::function<void()> wakeUp_;
  std::mutex mutex_;
  std::condition_variable_any wanted_;
  std::shared_ptr<const StudyState> newest_;
  std::jthread thread_;  // last: joined first
};

// Where the cell's run lies.
QString cellFolder(const QString& study, const StudyCell& cell);

}  // namespace hessianlab
