// SPDX-License-Identifier: GPL-3.0-or-later
// How long one call takes, in seconds.
#pragma once

#include <chrono>
#include <ctime>

namespace hessianlab::bench {

template <class Work>
double secondsOf(const Work& work) {
  const auto begin = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

// Of the processor, on all threads of this process: whoever else uses the machine does not count.
template <class Work>
double processorSecondsOf(const Work& work) {
  const std::clock_t begin = std::clock();
  work();
  return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

}  // namespace hessianlab::bench
