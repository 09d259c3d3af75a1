// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at a workspace on a thread of its own and reads what has changed there. Any thread may ask it; the wake-up
// comes from its thread and must only post a payload-free event.
#pragma once

#include <QString>
#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "model/formats/config.h"
#include "model/runs/workspace.h"
#include "ui/runs/run.h"

namespace hessianlab {

class WorkspaceReader {
 public:
  struct News {
    std::vector<QString> gone;               // folders; one that came back meanwhile is among the runs, too
    std::vector<std::shared_ptr<Run>> runs;  // new ones, and those that have changed, in the order in which they began
    bool complete = false;                   // all that is there has been read once
  };

  WorkspaceReader(Workspace workspace, Catalogues catalogues, std::function<void()> wakeUp);
  ~WorkspaceReader();

  News take();  // since the last call
  void lookNow();
  // Tells of the run in `folder` again, also where nothing of it has changed.
  void readAgain(const std::string& folder);
  // To be done on its thread, in this order: writing a label.
  void doThere(std::function<void()> work);
  // The same, again and again until it says true, and a last time at the end.
  void tryThere(std::function<bool()> work);

 private:
  void main(std::stop_token stop);
  void look(std::stop_token stop);
  void send(std::vector<std::shared_ptr<Run>> runs);

  const Workspace workspace_;
  const Catalogues catalogues_;
  const std::function<void()> wakeUp_;
  std::map<std::string, std::string> marks_;  // of what has been read, by folder; the thread's own
  std::vector<std::function<bool()>> tries_;  // the thread's own

  std::mutex mutex_;
  std::condition_variable_any wanted_;
  News news_;
  std::vector<std::function<void()>> work_;
  bool lookWanted_ = false;
  std::jthread thread_;  // last: joined first
};

}  // namespace hessianlab
