// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/distributed/place.h"

#include <charconv>
#include <cstdlib>
#include <cstring>

#include "model/base/error.h"
#include "model/base/message.h"

namespace hessianlab {

namespace {

constexpr int64_t kMostRanks = 1 << 20;

std::string valueOf(const Variables& variables, const char* name) {
  const char* value = variables(name);
  return value ? value : "";
}

int64_t countOf(const Variables& variables, const char* name, int64_t least, int64_t most) {
  const std::string text = valueOf(variables, name);
  int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error == std::errc() && end == text.data() + text.size() && value >= least && value <= most) return value;
  throw InputError("the variable " + std::string(name) + " is '" + printable(text) + "', and should be a number from " +
                   std::to_string(least) + " to " + std::to_string(most) +
                   "; set RANK, WORLD_SIZE, MASTER_ADDR and MASTER_PORT for each process, or none of them");
}

// Ports that are free for such use, one for each job step: two steps may run on one machine.
uint16_t portOfStep(int64_t job, int64_t step) {
  constexpr int64_t kFirst = 20000, kCount = 10000;
  return static_cast<uint16_t>(kFirst + (job * 17 + step) % kCount);
}

// MASTER_ADDR and MASTER_PORT hold for Slurm too, where they are set.
void takeMaster(const Variables& variables, RankPlace& place) {
  if (variables("MASTER_ADDR")) place.host = valueOf(variables, "MASTER_ADDR");
  if (variables("MASTER_PORT")) place.port = static_cast<uint16_t>(countOf(variables, "MASTER_PORT", 1, 65535));
}

std::optional<RankPlace> placeInStep(const Variables& variables) {
  // Slurm sets the number of tasks of the job for the script of a batch, too, which is one process alone.
  const char* tasks = variables("SLURM_STEP_NUM_TASKS") ? "SLURM_STEP_NUM_TASKS" : "SLURM_NTASKS";
  if (!variables("SLURM_STEP_ID") || !variables("SLURM_PROCID") || !variables(tasks)) return std::nullopt;
  RankPlace place;
  place.size = countOf(variables, tasks, 1, kMostRanks);
  if (place.size == 1) return std::nullopt;
  place.rank = countOf(variables, "SLURM_PROCID", 0, place.size - 1);
  const char* nodes = variables("SLURM_STEP_NODELIST") ? "SLURM_STEP_NODELIST" : "SLURM_JOB_NODELIST";
  place.host = firstHost(valueOf(variables, nodes));
  constexpr int64_t kMost = int64_t{1} << 32;
  place.port = portOfStep(countOf(variables, "SLURM_JOB_ID", 0, kMost), countOf(variables, "SLURM_STEP_ID", 0, kMost));
  takeMaster(variables, place);
  if (variables("SLURM_LOCALID")) place.local = countOf(variables, "SLURM_LOCALID", 0, kMostRanks);
  return place;
}

}  // namespace

std::string firstHost(const std::string& list) {
  std::string name;
  for (std::size_t i = 0; i < list.size() && list[i] != ','; ++i) {
    if (list[i] != '[') {
      name += list[i];
      continue;
    }
    const std::size_t close = std::min(list.find(']', i), list.size());
    name += list.substr(i + 1, std::min(list.find_first_of("-,]", i), close) - i - 1);
    i = close;
  }
  return name;
}

std::optional<RankPlace> rankPlace(const Variables& variables) {
  if (!variables("RANK") && !variables("WORLD_SIZE")) return placeInStep(variables);
  RankPlace place;
  place.size = countOf(variables, "WORLD_SIZE", 1, kMostRanks);
  if (place.size == 1) return std::nullopt;
  place.rank = countOf(variables, "RANK", 0, place.size - 1);
  place.port = static_cast<uint16_t>(countOf(variables, "MASTER_PORT", 1, 65535));
  takeMaster(variables, place);
  if (variables("LOCAL_RANK")) place.local = countOf(variables, "LOCAL_RANK", 0, kMostRanks);
  if (place.host.empty())
    throw InputError("the variable MASTER_ADDR is not set; set it to the machine on which the process of RANK 0 runs");
  return place;
}

std::optional<RankPlace> rankPlace() {
  return rankPlace([](const char* name) { return std::getenv(name); });
}

}  // namespace hessianlab
