// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/jobs/memory.h"

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <limits>

#include "model/jobs/cgroup.h"

// Of jemalloc, where that is the allocator.
extern "C" __attribute__((weak)) int mallctl(const char*, void*, std::size_t*, void*, std::size_t);

namespace hessianlab {

namespace fs = std::filesystem;

double memoryOfGroups(const fs::path& root) {
  const auto version2 = [](const fs::path& folder) { return firstNumber(folder / "memory.max"); };
  const auto version1 = [](const fs::path& folder) { return firstNumber(folder / "memory.limit_in_bytes"); };
  return leastLimit(root, "memory", version2, version1).value_or(std::numeric_limits<double>::infinity());
}

double usableMemory() {
  double bytes = memoryOfGroups();
  rlimit space{};
  if (getrlimit(RLIMIT_AS, &space) == 0 && space.rlim_cur != RLIM_INFINITY)
    bytes = std::min(bytes, static_cast<double>(space.rlim_cur));
  const long pages = sysconf(_SC_PHYS_PAGES), size = sysconf(_SC_PAGESIZE);
  if (pages > 0 && size > 0) bytes = std::min(bytes, static_cast<double>(pages) * static_cast<double>(size));
  return bytes;
}

void returnUnusedMemory() {
  if (mallctl) mallctl("arena.4096.purge", nullptr, nullptr, nullptr, 0);  // 4096: MALLCTL_ARENAS_ALL
}

}  // namespace hessianlab
