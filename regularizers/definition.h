// SPDX-License-Identifier: GPL-3.0-or-later
// What the catalogue needs of one regularizer: its description and how to make it.
#pragma once

#include <memory>

#include "model/training/pass.h"
#include "model/training/regularizer.h"

namespace hessianlab {

struct RegularizerDefinition {
  CatalogueEntry entry;
  std::unique_ptr<Regularizer> (*create)(const ParameterSet& parameters);
};

// Settings that several of them share.
Parameter strengthParameter(double defaultValue);
Parameter warmupParameter(double defaultValue = 0.2);
Parameter shareParameter();

}  // namespace hessianlab
