// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions that are over while they are taken apart: that waits for a batch to end, so each has a thread of its own.
// GUI thread only; the destructor waits for all of them.
#pragma once

#include <QObject>
#include <QString>
#include <functional>
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
  // Calls `then` on this thread when the folder is nobody's any more: at once, or at most a batch and its save later.
  void whenGone(const QString& folder, std::function<void()> then);

 private:
  class End;
  struct Retired {
    std::shared_ptr<End> end;
    QString folder;
    std::jthread thread;
  };
  QObject here_;  // outlives the threads, which post to it
  std::vector<Retired> retired_;
};

}  // namespace hessianlab
