// SPDX-License-Identifier: GPL-3.0-or-later
// Slurm, asked by its own programs.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/slurm/queue.h"

namespace hessianlab::cli {

// InputError: Slurm's programs are not here.
void requireSlurm();

// Submits a script; the number of its job. InputError: Slurm refuses it, with its reason. RunError: it has not
// answered, and may have taken it.
std::string submitScript(const std::filesystem::path& script);

// What Slurm knows of the tasks of these jobs; nullopt: it does not answer. It forgets jobs minutes after their end.
std::optional<TaskStates> queueOf(const std::vector<std::string>& jobs);

// The same from its accounts, which not every cluster keeps.
TaskStates accountsOf(const std::vector<std::string>& jobs);

// The number of the job with this name; empty: Slurm knows none. InputError: it does not answer.
std::string jobNamed(const std::string& name);

std::size_t mostTasks();  // of one array

}  // namespace hessianlab::cli
