// SPDX-License-Identifier: GPL-3.0-or-later
// Signs of life. A thread of its own beats in a store that rank 0 holds, and reads the others': a rank may compute or
// measure for hours, but one that has died, or that no message reaches, is found out within seconds.
#pragma once

#include <torch/types.h>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

namespace c10d {
class Store;
}

namespace hessianlab {

class Heartbeat {
 public:
  static constexpr std::chrono::milliseconds kEvery{500}, kSilence{6000};

  // Makes this rank known to be alive. All must have done so before any listens.
  Heartbeat(c10::intrusive_ptr<c10d::Store> store, int64_t rank, int64_t size);
  ~Heartbeat();  // ends the thread, within a beat

  void listen();
  void requireAll() const;  // RunError
  // A connection broke: waits a little for the reason. Throws RunError.
  [[noreturn]] void lose();
  bool lost() const { return lost_; }
  void fail(const std::string& why) noexcept;  // tells the others
  void end();                                  // all is done, so that silence means nothing

 private:
  void run();
  void beat();
  void giveUp(std::string why);

  const c10::intrusive_ptr<c10d::Store> store_;
  const int64_t rank_, size_;
  int64_t beats_ = 0;
  std::atomic<bool> lost_ = false;
  mutable std::mutex mutex_;
  std::condition_variable changed_;
  bool ending_ = false;
  std::string why_;  // it is lost
  std::vector<std::string> last_;
  std::vector<std::chrono::steady_clock::time_point> seen_;
  std::thread thread_;
};

}  // namespace hessianlab
