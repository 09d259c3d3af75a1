// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/labs/catalogue.h"

#include <algorithm>

#include "model/base/error.h"
#include "model/base/words.h"

// A new lab: a folder that defines this function, and its line here.
#define HESSIANLAB_LABS(X) \
  X(classifierLab)         \
  X(circleLab)             \
  X(graphLab)              \
  X(landmarksLab)

namespace hessianlab {

#define HESSIANLAB_DECLARE(name) LabDefinition name();
HESSIANLAB_LABS(HESSIANLAB_DECLARE)
#undef HESSIANLAB_DECLARE

const std::vector<LabDefinition>& labCatalogue() {
#define HESSIANLAB_LIST(name) name(),
  static const std::vector<LabDefinition> all{HESSIANLAB_LABS(HESSIANLAB_LIST)};
#undef HESSIANLAB_LIST
  return all;
}

const LabDefinition& labOf(const ExperimentConfig& config) {
  const std::vector<LabDefinition>& all = labCatalogue();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const LabDefinition& lab) { return lab.entry.name == config.lab; });
  if (found != all.end()) return *found;
  std::vector<std::string> names;
  for (const LabDefinition& lab : all) names.push_back(lab.entry.name);
  throw InputError(unknownWord(config.lab, names, "lab"));
}

int64_t threadsWanted(const ExperimentConfig& config) {
  return config.has("training.threads") ? config.integer("training.threads") : 0;
}

}  // namespace hessianlab
