// SPDX-License-Identifier: GPL-3.0-or-later
// What the catalogue needs of one objective: its description and the one instance there is of it.
#pragma once

#include "model/base/catalogue.h"
#include "model/objective/objective.h"

namespace hessianlab {

struct ObjectiveDefinition {
  CatalogueEntry entry;
  const Objective& (*get)();
};

}  // namespace hessianlab
