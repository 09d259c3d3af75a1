// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/jobs/cores.h"

#if defined(__linux__)
#include <sched.h>
#endif

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <thread>

#include "model/jobs/cgroup.h"

namespace hessianlab {

namespace fs = std::filesystem;

namespace {

// "150000 100000", or "max 100000" without a limit.
std::optional<double> quotaOfVersion2(const fs::path& folder) {
  std::ifstream stream(folder / "cpu.max");
  double quota = 0, period = 0;
  if (stream >> quota >> period && quota > 0 && period > 0) return quota / period;
  return {};
}

std::optional<double> quotaOfVersion1(const fs::path& folder) {
  const auto quota = firstNumber(folder / "cpu.cfs_quota_us"), period = firstNumber(folder / "cpu.cfs_period_us");
  if (quota && period && *quota > 0 && *period > 0) return *quota / *period;
  return {};
}

std::optional<int64_t> wanted() {
  return openMpThreads(std::getenv("OMP_NUM_THREADS"));
}

}  // namespace

int64_t coresOfAffinity() {
#if defined(__linux__)
  // A set for as many processors as the kernel knows: a fixed one is too small for the largest machines.
  for (int processors = 1024; processors <= (1 << 20); processors *= 2) {
    cpu_set_t* set = CPU_ALLOC(static_cast<std::size_t>(processors));
    if (!set) break;
    const std::size_t size = CPU_ALLOC_SIZE(static_cast<std::size_t>(processors));
    const bool known = sched_getaffinity(0, size, set) == 0;
    const int count = known ? CPU_COUNT_S(size, set) : 0;
    CPU_FREE(set);
    if (known) return std::max(1, count);
  }
#endif
  return std::max<int64_t>(1, static_cast<int64_t>(std::thread::hardware_concurrency()));
}

std::optional<double> cgroupQuota(const fs::path& root) {
  return leastLimit(root, "cpu", quotaOfVersion2, quotaOfVersion1);
}

std::optional<int64_t> openMpThreads(const char* text) {
  if (!text) return {};
  char* end = nullptr;
  const long count = std::strtol(text, &end, 10);
  const bool whole = end != text && (*end == '\0' || *end == ',' || *end == ' ');
  if (!whole || count < 1 || count > 1024) return {};
  return count;
}

int64_t usableCores() {
  static const int64_t cores = [] {
    int64_t count = coresOfAffinity();
    // Rounded down: a group that wants more than its share is stopped for the rest of each period.
    if (const auto quota = cgroupQuota(); quota && *quota < static_cast<double>(count))
      count = static_cast<int64_t>(std::floor(*quota));
    return std::max<int64_t>(1, count);
  }();
  return cores;
}

int64_t threadsForTraining() {
  return wanted().value_or(std::max<int64_t>(1, usableCores() - 1));
}

int64_t threadsForMeasuring() {
  return wanted().value_or(usableCores());
}

}  // namespace hessianlab
