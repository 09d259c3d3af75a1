// SPDX-License-Identifier: GPL-3.0-or-later
// What the catalogue needs of one attack: its description and how to make it.
#pragma once

#include <memory>

#include "model/attacks/attack.h"
#include "model/catalogue.h"

namespace hessianlab {

struct AttackDefinition {
  CatalogueEntry entry;
  std::unique_ptr<Attack> (*create)(Norm norm, const ParameterSet& parameters);  // parameters are complete
};

// One per file of this folder.
AttackDefinition fgsmAttack();
AttackDefinition pgdAttack();

}  // namespace hessianlab
