// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions that are over while they are taken apart: that waits for a batch to end, so each has a thread of its own.
// GUI thread only; the destructor waits for all of them.
#pragma once

#include <QString>
#include <atomic>
#include <memory>
#include <thread>
#include <vector>

namespace hessianlab {

class TrainingSession;

class RetiredSessions {
 public:
  RetiredSessions() = default;
  ~RetiredSessions();
  RetiredSessions(const RetiredSessions&) = delete;
  RetiredSessions& operator=(const RetiredSessions&) = delete;

  // Stops it, too. What it was given to call may still be called until it is gone.
  // `folder`: of its run; empty: it has none.
  void take(std::unique_ptr<TrainingSession> session, const QString& folder);
  // Until the folder is nobody's any more. At most as long as one batch takes.
  void waitFor(const QString& folder);

 private:
  struct Retired {
    std::shared_ptr<std::atomic<bool>> gone;
    QString folder;
    std::jthread thread;
  };
  std::vector<Retired> retired_;
};

}  // namespace hessianlab
