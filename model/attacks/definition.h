// SPDX-License-Identifier: GPL-3.0-or-later
// What the catalogue needs of one attack: its description and how to make it.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "model/attacks/attack.h"
#include "model/base/catalogue.h"

namespace hessianlab {

struct AttackDefinition {
  CatalogueEntry entry;
  std::unique_ptr<Attack> (*create)(Norm norm, const ParameterSet& parameters);  // parameters are complete
  std::vector<Norm> norms = {Norm::Linf, Norm::L2};                              // it is defined in these
};

}  // namespace hessianlab
