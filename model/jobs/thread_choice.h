// SPDX-License-Identifier: GPL-3.0-or-later
// How many threads compute where nobody asks for a number: OMP_NUM_THREADS, else what was measured on this machine as
// the fastest (model/training/thread_speed.h), else all usable cores but one. What was measured is kept in a file of
// the person's cache, which may lack, be damaged or be removed at any time. Free of Torch and of Qt. Any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace hessianlab {

struct ThreadSpeed {
  int64_t threads = 1;
  double stepsPerSecond = 0;
  bool operator==(const ThreadSpeed&) const = default;
};

struct MeasuredThreads {
  std::vector<ThreadSpeed> speeds;  // at least one, by their threads
  std::string day;                  // "2026-11-30"
  int64_t best() const;             // the fewest that are at most 5 % slower than the fastest
  bool operator==(const MeasuredThreads&) const = default;
};

// 1, 2, 4, … and `cores` itself.
std::vector<int64_t> threadCandidates(int64_t cores);

// threads.json in $XDG_CACHE_HOME/hessianlab or ~/.cache/hessianlab; empty: there is no such place.
std::filesystem::path measuredThreadsFile();

// What was measured on this machine as it is now: host, processor, cores that it leaves to this process, versions of
// program and libraries. nullopt: nothing, or the file cannot be read.
std::optional<MeasuredThreads> measuredThreads(const std::filesystem::path& file = measuredThreadsFile());

// Keeps it, beside what other machines measured, with today's date. false: it could not be written.
bool keepMeasuredThreads(const std::vector<ThreadSpeed>& speeds,
                         const std::filesystem::path& file = measuredThreadsFile());

// At least 1.
int64_t threadsByDefault();

// The default is worth measuring: there are several cores, and OMP_NUM_THREADS does not decide.
bool threadsAreFree();

// For configureThreads() of a run that goes on: `asked` by its settings (0: they leave it open), else as many as it
// had, so that it takes the same steps to the last bit; where the machine leaves fewer, or OMP_NUM_THREADS says
// otherwise, the default.
int64_t threadsToGoOnWith(int64_t asked, int64_t had);

std::string processorName();  // "AMD EPYC 7763"; "unknown"

}  // namespace hessianlab
