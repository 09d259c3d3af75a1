// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/records.h"

namespace hessianlab {

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
