// SPDX-License-Identifier: GPL-3.0-or-later
// A study's cells on a cluster: submits them as job arrays, one task a cell, follows them, and submits again what did
// not come to its end. All that it knows stands in OUT/slurm, so any number of programs may follow one study, and each
// may be ended at any moment.
#pragma once

#include <cstdio>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/slurm/submission.h"

namespace hessianlab::cli {

struct SlurmStudy {
  std::filesystem::path out;                            // the study's folder, absolute
  std::string plan;                                     // the text of STUDY.json
  std::vector<std::string> missing;                     // cells that are not done, seed by seed
  std::function<bool(const std::string& cell)> isDone;  // InputError: its folder cannot be read
  std::string collect;                                  // the command line that collects it later
};

enum class SlurmWish { Follow, SubmitOnly, Collect };

// The names of those that failed; nullopt: they were only submitted. A line for each that ends goes to `told`.
// InputError: there is no Slurm, or it refuses the job. Interrupted: the array goes on;
// how to follow or to cancel it is said.
std::optional<std::vector<std::string>> runOnSlurm(const SlurmStudy& study, const SlurmOptions& options, SlurmWish wish,
                                                   std::FILE* told);

}  // namespace hessianlab::cli
