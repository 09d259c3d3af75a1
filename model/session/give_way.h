// SPDX-License-Identifier: GPL-3.0-or-later
// Who goes first where there are more busy threads than cores.
#pragma once

#if defined(__linux__)
#include <sys/resource.h>
#endif

namespace hessianlab {

// From here on the calling thread, and the threads that it starts, get about a tenth of what the others get where both
// want the same core. Changes nothing on an idle core, nor where the system knows no such thing.
inline void giveWay() {
#if defined(__linux__)
  constexpr int kTenth = 10;                    // of 19; each step is a factor of 1.25
  setpriority(PRIO_PROCESS, 0, kTenth);         // on Linux 0 means this thread, not the process
#endif
}

}  // namespace hessianlab
