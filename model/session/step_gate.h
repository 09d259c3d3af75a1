// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps training runs in step: nobody begins a step before all others have done as many. Twins are two runs with one
// gate. A gate with a single run never holds it up, and a run that joins late is waited for until it has caught up.
//
// Sessions take a seat when they are made. A run that was stopped, has failed or is taken apart gives its seat back,
// and the others go on without it; one that is paused or has reached its last epoch keeps it, and the others wait.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <stop_token>
#include <vector>

namespace hessianlab {

// Every member may be called from any thread.
class StepGate {
 public:
  class Seat;

  StepGate() = default;
  StepGate(const StepGate&) = delete;
  StepGate& operator=(const StepGate&) = delete;

  // A place for one run, which has done no step yet. The gate must outlive its seats.
  std::unique_ptr<Seat> join();

 private:
  void change();  // mutex held

  mutable std::mutex mutex_;
  std::condition_variable_any changed_;
  std::vector<const Seat*> seats_;
  uint64_t serial_ = 0;  // grows with everything that may let a waiting run go on
  bool paused_ = false;
};

class StepGate::Seat {
 public:
  explicit Seat(StepGate& gate) : gate_(gate) {}
  ~Seat() { leave(); }
  Seat(const Seat&) = delete;
  Seat& operator=(const Seat&) = delete;

  // Nobody waits for this run any more, and it for nobody. For good.
  void leave();

  // One is paused, all are: each run asks paused() before a step, and pauses itself. Until one of them is told to go
  // on.
  void pauseAll();
  void resumeAll();
  bool paused() const;

  void report(int64_t stepsDone);  // of this run
  bool mayStep() const;            // all others have done at least as many

  // serial(), then whatever decides whether to wait, then waitForChange(): what happens in between is not missed. Also
  // returns when `stop` is requested.
  uint64_t serial() const;
  void waitForChange(uint64_t serial, std::stop_token stop) const;
  void nudge();  // a command came for this run: look again

 private:
  friend class StepGate;
  StepGate& gate_;
  bool seated_ = false;    // guarded by the gate's mutex
  int64_t stepsDone_ = 0;  // likewise
};

}  // namespace hessianlab
