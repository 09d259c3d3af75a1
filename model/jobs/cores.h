// SPDX-License-Identifier: GPL-3.0-or-later
// How many cores this process may use, which on a shared machine is fewer than there are: a batch system binds a job to
// some (CPU affinity, cgroups), and OMP_NUM_THREADS says what the person wants. Free of Torch and of Qt. Any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace hessianlab {

// Cores that the affinity of the process and the quota of its cgroup leave, at least 1. Asked once; later changes are
// not seen.
int64_t usableCores();

// Threads where none are asked for (no --threads) and nothing was measured (thread_choice.h), at least 1:
// OMP_NUM_THREADS if it is set, else …
int64_t threadsForTraining();   // all usable cores but one: threads that wait for a core lose more than it gives
int64_t threadsForMeasuring();  // all usable cores

// The parts, for their tests.
int64_t coresOfAffinity();
// Processor time per time that the cgroup of this process may use (1.5: one and a half cores), from cpu.max (version 2)
// or cpu.cfs_quota_us (version 1) of it and of those above it; empty: no limit. `root` is where /proc and /sys lie.
std::optional<double> cgroupQuota(const std::filesystem::path& root = "/");
// The first number of "4" or "4,2"; empty where `text` is none from 1 to 1024.
std::optional<int64_t> openMpThreads(const char* text);

}  // namespace hessianlab
