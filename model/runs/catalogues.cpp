// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runs/catalogues.h"

#include "model/attacks/catalogue.h"
#include "model/jobs/machine_speed.h"
#include "model/labs/catalogue.h"

namespace hessianlab {

void offerCuda(Catalogues& catalogues) {
  for (LabSections& lab : catalogues.labs)
    for (Section& section : lab.sections)
      for (CatalogueEntry& entry : section.entries)
        for (Parameter& parameter : entry.parameters) {
          if (section.key != "training" || parameter.key != "device") continue;
          parameter.choices = {"cpu", "cuda"};
          parameter.formerChoices.clear();
          parameter.place = Parameter::Place::Advanced;
        }
}

Catalogues allCatalogues(const RegularizerFactory& regularizers) {
  Catalogues all;
  for (const LabDefinition& lab : labCatalogue()) all.labs.push_back({lab.entry, lab.sections(regularizers)});
  all.attacks = attackCatalogue();
  if (computesOnCuda()) offerCuda(all);
  return all;
}

}  // namespace hessianlab
