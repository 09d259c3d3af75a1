// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/training/experiment.h"

#include "model/base/error.h"

namespace hessianlab {

void Experiment::requireShareable() const {
  throw InputError(
      "only runs of the lab 'classifier' can be trained by several processes; start this one without RANK and "
      "WORLD_SIZE");
}

}  // namespace hessianlab
