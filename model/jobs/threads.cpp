// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/jobs/threads.h"

#include <ATen/Parallel.h>

#include "model/jobs/cores.h"

namespace hessianlab {

void configureThreads(int64_t threads) {
  // One core stays free for the window, for its questions and for whatever else runs: threads that wait for one that is
  // not scheduled lose far more than that core gives.
  at::set_num_threads(static_cast<int>(threads > 0 ? threads : threadsForTraining()));
}

int64_t threadCount() {
  return at::get_num_threads();
}

}  // namespace hessianlab
