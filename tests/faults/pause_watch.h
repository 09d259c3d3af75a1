// SPDX-License-Identifier: GPL-3.0-or-later
// Where a thread stands while it does not answer, or where it dies: its stack on standard error.
#pragma once

#include <execinfo.h>
#include <pthread.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <chrono>
#include <csignal>
#include <stop_token>
#include <thread>

namespace hessianlab {

// Made, and told of each beat, on the thread that is watched.
class PauseWatch {
 public:
  explicit PauseWatch(std::chrono::milliseconds longest) {
    std::signal(SIGUSR2, [](int) { printStack(); });
    std::signal(SIGSEGV, [](int signal) {
      printStack();
      std::signal(signal, SIG_DFL);
      std::raise(signal);
    });
    thread_ = std::jthread([this, longest, watched = pthread_self()](const std::stop_token& stop) {
      for (long told = 0; !stop.stop_requested(); std::this_thread::sleep_for(longest / 8)) {
        const long beat = beats_;
        if (beat == told || Clock::now() - last_.load() < longest) continue;
        told = beat;
        pthread_kill(watched, SIGUSR2);
      }
    });
  }
  void beat() {
    last_ = Clock::now();
    ++beats_;
  }

 private:
  static void printStack() {
    std::array<void*, 60> frames{};
    const int depth = backtrace(frames.data(), static_cast<int>(frames.size()));
    backtrace_symbols_fd(frames.data(), depth, STDERR_FILENO);
  }
  using Clock = std::chrono::steady_clock;
  std::atomic<Clock::time_point> last_{Clock::now()};
  std::atomic<long> beats_ = 0;
  std::jthread thread_;
};

}  // namespace hessianlab
