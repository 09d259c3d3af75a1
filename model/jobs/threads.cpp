// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/jobs/threads.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <thread>

namespace hessianlab {

void configureThreads(int64_t threads) {
  // One core stays free for the window, for its questions and for whatever else runs: threads that wait for one that is
  // not scheduled lose far more than that core gives.
  const auto cores = static_cast<int64_t>(std::thread::hardware_concurrency());
  at::set_num_threads(static_cast<int>(threads > 0 ? threads : std::max<int64_t>(1, cores - 1)));
}

int64_t threadCount() {
  return at::get_num_threads();
}

}  // namespace hessianlab
