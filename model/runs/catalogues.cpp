// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runs/catalogues.h"

#include "model/attacks/catalogue.h"
#include "model/labs/catalogue.h"

namespace hessianlab {

Catalogues allCatalogues(const RegularizerFactory& regularizers) {
  Catalogues all;
  for (const LabDefinition& lab : labCatalogue()) all.labs.push_back({lab.entry, lab.sections(regularizers)});
  all.attacks = attackCatalogue();
  return all;
}

}  // namespace hessianlab
