// SPDX-License-Identifier: GPL-3.0-or-later
// Which of several processes this one is, by the variables that torchrun sets for each (RANK, WORLD_SIZE, MASTER_ADDR,
// MASTER_PORT, LOCAL_RANK), or else by those of a job step of Slurm. Free of Torch and of Qt. Any thread.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace hessianlab {

struct RankPlace {
  int64_t rank = 0, size = 1;  // rank 0 listens, keeps the folder and tells
  std::string host;            // where the others find rank 0
  uint16_t port = 0;
  int64_t local = 0;  // among those of its machine, from 0: which GPU it takes
};

using Variables = std::function<const char*(const char* name)>;  // nullptr: it is not set

// Empty where this process is alone. InputError: what is set does not say which of them it is.
std::optional<RankPlace> rankPlace(const Variables& variables);
std::optional<RankPlace> rankPlace();  // of the environment

// "node07" of "node[07-09,12],other": the first name of a list of hosts as Slurm writes them.
std::string firstHost(const std::string& list);

}  // namespace hessianlab
