// SPDX-License-Identifier: GPL-3.0-or-later
// Steps per second over the last few seconds, for the ETA. One thread.
#pragma once

#include <chrono>
#include <deque>

namespace hessianlab {

class Speedometer {
 public:
  void tick() {
    const auto now = Clock::now();
    ticks_.push_back(now);
    while (ticks_.size() > 2 && now - ticks_.front() > kWindow) ticks_.pop_front();
  }
  void reset() { ticks_.clear(); }
  double perSecond() const {
    if (ticks_.size() < 2) return 0;
    const double seconds = std::chrono::duration<double>(ticks_.back() - ticks_.front()).count();
    return seconds > 0 ? static_cast<double>(ticks_.size() - 1) / seconds : 0;
  }

 private:
  using Clock = std::chrono::steady_clock;
  static constexpr std::chrono::seconds kWindow{4};
  std::deque<Clock::time_point> ticks_;
};

}  // namespace hessianlab
