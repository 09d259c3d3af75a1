// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/step_gate.h"

#include <algorithm>

namespace hessianlab {

std::unique_ptr<StepGate::Seat> StepGate::join() {
  auto seat = std::make_unique<Seat>(*this);
  std::lock_guard lock(mutex_);
  seat->seated_ = true;
  seats_.push_back(seat.get());
  change();
  return seat;
}

void StepGate::change() {
  ++serial_;
  changed_.notify_all();
}

void StepGate::Seat::leave() {
  std::lock_guard lock(gate_.mutex_);
  if (!seated_) return;
  seated_ = false;
  std::erase(gate_.seats_, this);
  gate_.change();
}

void StepGate::Seat::pauseAll() {
  std::lock_guard lock(gate_.mutex_);
  if (!seated_) return;
  gate_.paused_ = true;
  gate_.change();
}

void StepGate::Seat::resumeAll() {
  std::lock_guard lock(gate_.mutex_);
  if (seated_) gate_.paused_ = false;
}

bool StepGate::Seat::paused() const {
  std::lock_guard lock(gate_.mutex_);
  return seated_ && gate_.paused_;
}

void StepGate::Seat::report(int64_t stepsDone) {
  std::lock_guard lock(gate_.mutex_);
  stepsDone_ = stepsDone;
  gate_.change();
}

bool StepGate::Seat::mayStep() const {
  std::lock_guard lock(gate_.mutex_);
  if (!seated_) return true;
  return std::all_of(gate_.seats_.begin(), gate_.seats_.end(),
                     [this](const Seat* other) { return other->stepsDone_ >= stepsDone_; });
}

uint64_t StepGate::Seat::serial() const {
  std::lock_guard lock(gate_.mutex_);
  return gate_.serial_;
}

void StepGate::Seat::waitForChange(uint64_t serial, std::stop_token stop) const {
  std::unique_lock lock(gate_.mutex_);
  gate_.changed_.wait(lock, stop, [&] { return gate_.serial_ != serial; });
}

void StepGate::Seat::nudge() {
  std::lock_guard lock(gate_.mutex_);
  gate_.change();
}

}  // namespace hessianlab
