// SPDX-License-Identifier: GPL-3.0-or-later
// The second-order certificate for one ball; its radii are in the catalogue of bounds.
#pragma once

#include <torch/types.h>

#include <vector>

#include "model/robustness/bounds/ball/expansion.h"

namespace hessianlab {

// Every margin z_label − z_k stays above `lost` in the region. errors: as MarginExpansion takes them. False: not
// proven.
bool secondOrderCertifies(const ExpansionPlan& plan, const Region& region, int64_t label,
                          const std::vector<torch::Tensor>& errors, double lost);

}  // namespace hessianlab
