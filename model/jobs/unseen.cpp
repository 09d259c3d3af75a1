// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/jobs/unseen.h"

#include <chrono>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>

namespace hessianlab {

namespace {

constexpr std::chrono::milliseconds kLook{10};  // from one look at the stop points to the next

struct UnseenWork {
  std::mutex mutex;
  std::condition_variable changed;
  bool over = false;
  std::exception_ptr error;

  void wait() {
    std::unique_lock lock(mutex);
    while (!over) {
      changed.wait_for(lock, kLook);
      if (over) return;
      lock.unlock();
      stopPoint();
      lock.lock();
    }
  }
  void end(std::exception_ptr with) {
    {
      std::lock_guard lock(mutex);
      over = true;
      error = std::move(with);
    }
    changed.notify_all();
  }
};

struct UnseenThread {
  std::shared_ptr<UnseenWork> work;
  std::jthread thread;  // joins at the end of the thread that owns it
};

}  // namespace

void runUnseen(std::function<void()> work) {
  thread_local UnseenThread own;
  if (own.work) own.work->wait();
  if (own.thread.joinable()) own.thread.join();
  own.work = std::make_shared<UnseenWork>();
  const std::shared_ptr<UnseenWork> state = own.work;
  own.thread = std::jthread([state, work = std::move(work)]() mutable {
    std::exception_ptr error;
    try {
      work();
    } catch (...) {
      error = std::current_exception();
    }
    work = nullptr;  // what it holds goes before anybody hears of the end
    state->end(std::move(error));
  });
  state->wait();
  if (state->error) std::rethrow_exception(state->error);
}

}  // namespace hessianlab
