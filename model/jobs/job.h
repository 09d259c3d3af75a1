// SPDX-License-Identifier: GPL-3.0-or-later
// A question that is being answered without touching the training: pictures, a robustness curve, a map.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <string>

namespace hessianlab {

// What a running job reports to and asks of its owner. Any thread.
class JobControl {
 public:
  void cancel() { cancelled_.store(true, std::memory_order_relaxed); }
  bool cancelled() const { return cancelled_.load(std::memory_order_relaxed); }
  // cancelled() for whoever asks through a function (StopScope) while this lives.
  std::function<bool()> question() const {
    return [this] { return cancelled(); };
  }
  void setProgress(double fraction) { progress_.store(begin_ + share_ * fraction, std::memory_order_relaxed); }
  double progress() const { return progress_.load(std::memory_order_relaxed); }  // 0…1

 private:
  friend class ProgressShare;
  double begin_ = 0, share_ = 1;  // what setProgress's 0…1 means; only the working thread touches them
  std::atomic<bool> cancelled_{false};
  std::atomic<double> progress_{0};
};

// While it lives, what a phase of the work reports as 0…1 is from `begin` to `end` of the whole. The working thread
// only.
class ProgressShare {
 public:
  ProgressShare(JobControl& control, double begin, double end)
      : control_(control), begin_(control.begin_), share_(control.share_) {
    control.begin_ = begin_ + share_ * begin;
    control.share_ = share_ * (end - begin);
  }
  ~ProgressShare() { control_.begin_ = begin_, control_.share_ = share_; }
  ProgressShare(const ProgressShare&) = delete;
  ProgressShare& operator=(const ProgressShare&) = delete;

 private:
  JobControl& control_;
  double begin_, share_;
};

enum class JobState { Waiting, Running, Done, Cancelled, Failed };

// The owner's view of one job. Every member may be called from any thread; dropping the last handle cancels nothing.
template <class Result>
class JobHandle {
 public:
  JobHandle() = default;

  bool valid() const { return shared_ != nullptr; }
  void cancel() const {
    if (shared_) shared_->control.cancel();
  }
  double progress() const { return shared_ ? shared_->control.progress() : 0; }
  JobState state() const {
    if (!shared_) return JobState::Cancelled;
    std::lock_guard lock(shared_->mutex);
    return shared_->state;
  }
  bool finished() const {
    const JobState s = state();
    return s == JobState::Done || s == JobState::Cancelled || s == JobState::Failed;
  }
  // The result of a Done job (or what a cancelled one had, if it keeps partial results); nullptr before.
  std::shared_ptr<const Result> result() const {
    if (!shared_) return nullptr;
    std::lock_guard lock(shared_->mutex);
    return shared_->result;
  }
  // Why a Failed job failed, in one sentence.
  std::string error() const {
    if (!shared_) return {};
    std::lock_guard lock(shared_->mutex);
    return shared_->error;
  }

  struct Shared {
    JobControl control;
    mutable std::mutex mutex;
    JobState state = JobState::Waiting;
    std::shared_ptr<const Result> result;
    std::string error;
  };
  explicit JobHandle(std::shared_ptr<Shared> shared) : shared_(std::move(shared)) {}

 private:
  std::shared_ptr<Shared> shared_;
};

}  // namespace hessianlab
