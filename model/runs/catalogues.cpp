// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runs/catalogues.h"

#include "model/attacks/catalogue.h"
#include "model/data/dataset.h"
#include "model/labs/classifier_sections.h"
#include "model/nn/architectures.h"
#include "model/training/regularizer.h"

namespace hessianlab {

Catalogues allCatalogues(const RegularizerFactory& regularizers) {
  return {{classifierSections(datasetCatalogue(), architectureCatalogue(), regularizers.entries())}, attackCatalogue()};
}

}  // namespace hessianlab
