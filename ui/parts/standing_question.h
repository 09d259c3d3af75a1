// SPDX-License-Identifier: GPL-3.0-or-later
// A question that a view asks again and again to keep a picture of the training network fresh: at most one job at a
// time, the newest request next, and while the network trains a rest between two jobs, so that asking stays a small
// share of the machine. GUI thread only.
#pragma once

#include <QElapsedTimer>
#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>

#include "model/jobs/job.h"
#include "ui/words/certainty_words.h"

namespace hessianlab {

// The rest between two jobs while the network trains: this many times what the last one took, and at least so many
// milliseconds; and so many between the beginnings of two. The default lets the answers take at most a ninth of the
// time.
struct AskingRest {
  int64_t least = 250;
  double factor = 8;
  int64_t period = 0;
};

template <class Result>
class StandingQuestion {
 public:
  void setRest(const AskingRest& rest) { rest_ = rest; }

  // What is asked for has changed: the next job is due as soon as the present one is done.
  void invalidate() { stale_ = true; }

  // The session is gone: neither the running job nor its result counts any more.
  void forget() {
    handle_.cancel();
    handle_ = {};
    stale_ = true;
    askedStep_ = -1;
    error_.clear();
  }

  bool busy() const { return handle_.valid(); }
  double progress() const { return handle_.progress(); }  // 0…1 of the running job
  const std::string& error() const { return error_; }     // of the last job; empty if it worked

  // Call whenever the session woke up: the result that has just come, once; nullptr otherwise. `Result` says of which
  // `step` it is.
  std::shared_ptr<const Result> take() {
    if (!handle_.valid() || !handle_.finished()) return nullptr;
    auto result = handle_.state() == JobState::Done ? handle_.result() : nullptr;
    error_ = inWindowWords(handle_.error());
    handle_ = {};
    if (result) askedStep_ = result->step;  // a network that trains may have been further than was known
    lastMilliseconds_ = clock_.elapsed();
    clock_.restart();
    return result;
  }

  // Should a job be started that asks about the network of `step`?
  bool due(int64_t step, bool training) const {
    if (busy()) return false;
    if (stale_) return true;
    if (step == askedStep_) return false;
    const auto earned = static_cast<int64_t>(rest_.factor * static_cast<double>(lastMilliseconds_));
    const int64_t rest = std::max({rest_.least, earned, rest_.period - lastMilliseconds_});
    return !training || clock_.elapsed() >= rest;
  }

  void started(int64_t step, JobHandle<Result> handle) {
    handle_ = std::move(handle);
    askedStep_ = step;
    stale_ = false;
    clock_.start();
  }

 private:
  JobHandle<Result> handle_;
  QElapsedTimer clock_;  // since the job began, then since it ended
  int64_t askedStep_ = -1, lastMilliseconds_ = 0;
  bool stale_ = true;
  AskingRest rest_;
  std::string error_;
};

}  // namespace hessianlab
