// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/starting_point.h"

#include "model/base/error.h"
#include "model/labs/catalogue.h"

namespace hessianlab {

void requireBranch(const ExperimentConfig& start, const ExperimentConfig& config) {
  const LabDefinition& lab = labOf(start);
  if (config.lab != start.lab)
    throw InputError("a branch goes on in the laboratory of its run (" + lab.entry.title +
                     "), but another was chosen; set it back, or reset to start afresh");
  lab.requireBranch(start, config);
}

}  // namespace hessianlab
