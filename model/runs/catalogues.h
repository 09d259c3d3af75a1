// SPDX-License-Identifier: GPL-3.0-or-later
// All that can be chosen, gathered from where it is defined, for the window and the command line. Free of Torch and of
// Qt.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "model/formats/config.h"

namespace hessianlab {

class RegularizerFactory;

// The complete catalogues; the regularizers come from the factory that the application wires in.
Catalogues allCatalogues(const RegularizerFactory& regularizers);

struct Preset {
  std::string name;         // file name without ".json": "fashion-mnist-hessian"
  std::string title;        // "Fashion-MNIST, input-Hessian penalty"
  std::string description;  // one sentence
  ExperimentConfig config;
};

// Reads every *.json of `folder` (resources/presets) in name order, the default first. A preset is a config.json with
// the extra keys "title", "description" and optionally "default": true. InputError on the first bad file.
std::vector<Preset> loadPresets(const std::filesystem::path& folder, const Catalogues& catalogues);

// Where resources/ lies: $HESSIANLAB_RESOURCES, else beside the program (…/share/hessianlab), else the source tree it
// was built from. InputError where none exists.
std::filesystem::path resourceFolder();

// What to do before the first Torch call in main(): number of threads. 0: the machine's choice, all cores but one.
void configureThreads(int64_t threads);
int64_t threadCount();

// Re-executes the program with OMP_WAIT_POLICY=passive and a short GOMP_SPINCOUNT if the first is unset, because
// libgomp reads them when it loads: workers that spin for long make training on a busy small machine ten times slower.
// Call first in main(); returns if nothing has to be done.
void ensurePassiveOpenMp(char** argv);

}  // namespace hessianlab
