// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/catalogues.h"

#include <ATen/Parallel.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <thread>

#include "model/attacks/catalogue.h"
#include "model/data/dataset.h"
#include "model/nn/activations.h"
#include "model/nn/architectures.h"
#include "model/training/regularizer.h"

namespace hessianlab {

Catalogues allCatalogues(const RegularizerFactory& regularizers) {
  return {datasetCatalogue(), architectureCatalogue(), activationCatalogue(), regularizers.entries(), attackCatalogue()};
}

void configureThreads(int64_t threads) {
  const auto cores = static_cast<int64_t>(std::max(1U, std::thread::hardware_concurrency()));
  at::set_num_threads(static_cast<int>(threads > 0 ? threads : cores));
}

int64_t threadCount() { return at::get_num_threads(); }

void ensurePassiveOpenMp(char** argv) {
  if (std::getenv("OMP_WAIT_POLICY")) return;
  setenv("OMP_WAIT_POLICY", "passive", 1);
  execv("/proc/self/exe", argv);  // returns only where it fails: then go on, only slower
}

}  // namespace hessianlab
