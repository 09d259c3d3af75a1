// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/records.h"

#include <cmath>

namespace hessianlab {

bool isBetter(const Metric& metric, double value, const std::optional<double>& best) {
  if (metric.better == Metric::Better::Neither || std::isnan(value)) return false;
  if (!best) return true;
  return metric.better == Metric::Better::Lower ? value < *best : value > *best;
}

const char* toString(RunState state) {
  switch (state) {
    case RunState::Idle:
      return "idle";
    case RunState::Running:
      return "running";
    case RunState::Paused:
      return "paused";
    case RunState::Finished:
      return "finished";
    case RunState::Stopped:
      return "stopped";
    case RunState::Failed:
      return "failed";
  }
  return "failed";
}

}  // namespace hessianlab
