// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/jobs/threads.h"

#include <ATen/Parallel.h>

#include "model/jobs/thread_choice.h"

namespace hessianlab {

void configureThreads(int64_t threads) {
  at::set_num_threads(static_cast<int>(threads > 0 ? threads : threadsByDefault()));
}

int64_t threadCount() {
  return at::get_num_threads();
}

}  // namespace hessianlab
