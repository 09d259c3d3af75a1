// SPDX-License-Identifier: GPL-3.0-or-later
// Margins of logits: linear in z almost everywhere, so S = 0.
#pragma once

#include "model/objective/objective.h"

namespace hessianlab {

// max_{k≠y} z_k − z_y (Carlini & Wagner 2017): above 0 exactly where the sample is misclassified. Target: B class
// indices.
const Objective& margin();

// z_t − z_y. Target: B×2, the columns y and t ≠ y.
const Objective& targetedMargin();

}  // namespace hessianlab
