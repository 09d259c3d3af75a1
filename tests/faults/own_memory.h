// SPDX-License-Identifier: GPL-3.0-or-later
// What memory this process takes, in MiB.
#pragma once

#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <fstream>

// 0 where the allocator is not jemalloc.
extern "C" __attribute__((weak)) int mallctl(const char*, void*, std::size_t*, void*, std::size_t);

namespace hessianlab {

// What is the process's own: code that is read from the libraries' files as it is first used does not count.
inline double memoryMiB() {
  long pages = 0, resident = 0, fromFiles = 0;
  std::ifstream("/proc/self/statm") >> pages >> resident >> fromFiles;
  return static_cast<double>(resident - fromFiles) * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1 << 20);
}

// What the program holds, without what the allocator keeps for later; 0 where it is not jemalloc.
inline double heapMiB(const char* statistic) {
  std::size_t bytes = 0, size = sizeof bytes;
  std::uint64_t epoch = 1;
  if (!mallctl || mallctl("epoch", nullptr, nullptr, &epoch, sizeof epoch) != 0 ||
      mallctl(statistic, &bytes, &size, nullptr, 0) != 0)
    return 0;
  return static_cast<double>(bytes) / (1 << 20);
}
inline double allocatedMiB() {
  return heapMiB("stats.allocated");
}

}  // namespace hessianlab
