// SPDX-License-Identifier: GPL-3.0-or-later
// Threads that answer questions, one for each lane. All of them give way to the training where cores are scarce.
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

#include "model/base/error.h"
#include "model/jobs/give_way.h"
#include "model/jobs/job.h"
#include "model/jobs/lane.h"
#include "model/jobs/memory.h"

namespace hessianlab {

// submit() from the owner's thread; the destructor cancels what is running and joins.
class JobPool {
 public:
  explicit JobPool(std::function<void()> wakeUp) : wakeUp_(std::move(wakeUp)) {
    for (LaneState& lane : lanes_)
      lane.thread = std::jthread([this, &lane](std::stop_token stop) { serve(lane, stop); });
  }
  ~JobPool() {
    for (LaneState& lane : lanes_) {
      lane.thread.request_stop();
      std::lock_guard lock(lane.mutex);
      for (auto& task : lane.queue) task.cancel();
      if (lane.cancelRunning) lane.cancelRunning();
    }
  }
  JobPool(const JobPool&) = delete;
  JobPool& operator=(const JobPool&) = delete;

  // Runs `work(JobControl&)` and puts what it returns in the handle. Interrupted makes the job Cancelled, any other
  // exception Failed with its message. A result returned after a cancellation is kept: it holds what was done.
  template <class Work>
  auto submit(Lane lane, Work work) {
    using Result = std::invoke_result_t<Work&, JobControl&>;
    auto shared = std::make_shared<typename JobHandle<Result>::Shared>();
    Task task;
    task.cancel = [shared] { shared->control.cancel(); };
    task.run = [shared, work = std::move(work)]() mutable { execute<Result>(*shared, work); };
    LaneState& state = lanes_[static_cast<std::size_t>(lane)];
    {
      std::lock_guard lock(state.mutex);
      state.queue.push_back(std::move(task));
    }
    state.ready.notify_one();
    return JobHandle<Result>(shared);
  }

 private:
  struct Task {
    std::function<void()> run, cancel;
  };
  struct LaneState {
    std::mutex mutex;
    std::condition_variable_any ready;
    std::deque<Task> queue;
    std::function<void()> cancelRunning;
    std::jthread thread;
  };

  template <class Result, class Work>
  static void execute(typename JobHandle<Result>::Shared& shared, Work& work) {
    const auto settle = [&shared](JobState state, std::shared_ptr<const Result> result, std::string error) {
      std::lock_guard lock(shared.mutex);
      shared.result = std::move(result);
      shared.error = std::move(error);
      shared.state = state;
    };
    if (shared.control.cancelled()) return settle(JobState::Cancelled, nullptr, {});
    {
      std::lock_guard lock(shared.mutex);
      shared.state = JobState::Running;
    }
    try {
      auto result = std::make_shared<const Result>(work(shared.control));
      shared.control.setProgress(1);
      settle(shared.control.cancelled() ? JobState::Cancelled : JobState::Done, std::move(result), {});
    } catch (const Interrupted&) {
      settle(JobState::Cancelled, nullptr, {});
    } catch (const std::exception& error) {
      settle(JobState::Failed, nullptr, error.what());
    } catch (...) {
      settle(JobState::Failed, nullptr, "unknown error");
    }
  }

  void serve(LaneState& lane, std::stop_token stop) {
    giveWay();
    for (;;) {
      Task task;
      {
        std::unique_lock lock(lane.mutex);
        if (!lane.ready.wait(lock, stop, [&] { return !lane.queue.empty(); })) return;
        task = std::move(lane.queue.front());
        lane.queue.pop_front();
        lane.cancelRunning = task.cancel;
      }
      const auto begin = std::chrono::steady_clock::now();
      task.run();
      // The curve of a large network leaves a gigabyte behind that neither training nor a picture needs.
      if (std::chrono::steady_clock::now() - begin > kLong) returnUnusedMemory();
      {
        std::lock_guard lock(lane.mutex);
        lane.cancelRunning = nullptr;
      }
      if (wakeUp_) wakeUp_();
    }
  }

  static constexpr std::chrono::seconds kLong{5};

  std::function<void()> wakeUp_;
  LaneState lanes_[3];
};

}  // namespace hessianlab
