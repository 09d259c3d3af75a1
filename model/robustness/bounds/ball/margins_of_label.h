// SPDX-License-Identifier: GPL-3.0-or-later
// What certificates that look at one sample at a time need of it.
#pragma once

#include <torch/types.h>

#include <string>
#include <vector>

#include "model/robustness/bounds/ball/unit_graph.h"
#include "model/robustness/bounds/definition.h"

namespace hessianlab {

// Rows e_label − e_k of all other classes, in their order: (C − 1)×C.
torch::Tensor marginRows(int64_t label, int64_t classes);

// What rounding may have taken from the margins of each sample, B values (bounds.h).
torch::Tensor lostToRounding(const Network& network, const BoundSamples& samples);

// What rounding may have done to the pre-activations of each layer of sample i; empty: unknown.
std::vector<torch::Tensor> errorsOfUnits(const UnitGraph& graph, const BoundSamples& samples, int64_t i);

// Why nothing is known of some operation; empty: something is of all.
std::string unknownUnits(const UnitGraph& graph);

}  // namespace hessianlab
