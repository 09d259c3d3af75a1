// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/jobs/machine_speed.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <ATen/detail/CUDAHooksInterface.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <functional>

#include "model/base/error.h"
#include "model/jobs/cores.h"
#include "model/jobs/job.h"
#include "model/jobs/memory.h"

namespace hessianlab {

namespace {

double secondsOfOne(const std::function<void()>& work) {
  const auto begin = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

// The least time of one call, of as many as fit into `seconds`, at least two: the first pays for what is set up.
double leastSeconds(double seconds, const JobControl& control, const std::function<void()>& work) {
  double least = secondsOfOne(work), spent = least;
  for (int calls = 1; calls < 2 || spent < seconds; ++calls) {
    if (control.cancelled()) throw Interrupted();
    const double one = secondsOfOne(work);
    least = std::min(least, one);
    spent += one;
  }
  return least;
}

// Matrices grow until a product takes a while, so that a fast machine is measured with large ones and a slow one soon.
double gemmRate(double seconds, const JobControl& control) {
  constexpr double kWhile = 0.02;
  constexpr int64_t kSmallest = 256, kLargest = 4096;
  for (int64_t n = kSmallest;; n *= 2) {
    const at::Tensor a = at::rand({n, n}), b = at::rand({n, n});
    at::Tensor c = at::empty({n, n});
    const auto product = [&] { at::mm_out(c, a, b); };
    const double first = leastSeconds(0, control, product);
    if (first < kWhile && n < kLargest) continue;
    const double cube = static_cast<double>(n) * static_cast<double>(n) * static_cast<double>(n);
    return 2 * cube / std::min(first, leastSeconds(seconds, control, product)) * 1e-9;
  }
}

// a = b + s c of STREAM (McCalpin 1995): arrays of at least four times the last cache, and 3 · 8 bytes counted for each
// of their numbers.
double triadRate(double seconds, const JobControl& control) {
  const long cache = ::sysconf(_SC_LEVEL3_CACHE_SIZE);
  const auto bytes = std::max<int64_t>(int64_t{64} << 20, 4 * static_cast<int64_t>(std::max(0L, cache)));
  if (static_cast<double>(3 * bytes) > usableMemory() / 4) return 0;
  const at::Tensor b = at::ones({bytes / 8}, at::kDouble), c = at::ones({bytes / 8}, at::kDouble);
  at::Tensor a = at::empty_like(b);
  return 3 * static_cast<double>(bytes) / leastSeconds(seconds, control, [&] { at::add_out(a, b, c, 3.0); }) * 1e-9;
}

}  // namespace

MachineSpeed measureSpeed(JobControl& control) {
  struct Threads {
    int before = at::get_num_threads();
    ~Threads() { at::set_num_threads(before); }
  } setBack;
  MachineSpeed speed{.threads = threadsForMeasuring()};
  at::set_num_threads(1);
  speed.gemmOneThread = gemmRate(0.4, control);
  control.setProgress(0.3);
  at::set_num_threads(static_cast<int>(speed.threads));
  speed.gemm = speed.threads == 1 ? speed.gemmOneThread : gemmRate(0.5, control);
  control.setProgress(0.6);
  speed.bandwidth = triadRate(0.5, control);
  control.setProgress(1);
  return speed;
}

int64_t gpusFound() {
  return at::hasCUDA() ? at::detail::getCUDAHooks().getNumGPUs() : 0;
}

bool computesOnCuda() {
  return gpusFound() > 0;
}

}  // namespace hessianlab
