// SPDX-License-Identifier: GPL-3.0-or-later
// Who goes first where there are more busy threads than cores.
#pragma once

#if defined(__linux__)
#include <sys/resource.h>

#include <algorithm>
#endif

namespace hessianlab {

// From here on the calling thread, and the threads that it starts, get about a tenth of what the others get where both
// want the same core. Changes nothing on an idle core, nor where the system knows no such thing.
inline void giveWay() {
#if defined(__linux__)
  constexpr int kTenth = 10, kLowest = 19;  // each step of niceness is a factor of 1.25
  setpriority(PRIO_PROCESS, 0, std::min(kLowest, getpriority(PRIO_PROCESS, 0) + kTenth));  // 0: this thread, on Linux
#endif
}

}  // namespace hessianlab
