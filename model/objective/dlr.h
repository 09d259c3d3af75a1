// SPDX-License-Identifier: GPL-3.0-or-later
// Difference of logits ratio, blind to the scale of the logits (Croce & Hein 2020, arXiv 2003.01690). Piecewise a
// quotient n/D of linear functions of z: S = −(n'D'ᵀ + D'n'ᵀ)/D² + 2(n/D) D'D'ᵀ/D², which is not semidefinite.
#pragma once

#include "model/objective/objective.h"

namespace hessianlab {

// −(z_y − max_{k≠y} z_k) / (z_π1 − z_π3), π sorting the logits downwards (eq. 6). Needs C ≥ 3. Target: B class indices.
const Objective& dlr();

// −(z_y − z_t) / (z_π1 − (z_π3 + z_π4)/2) (eq. 7). Needs C ≥ 4. Target: B×2, the columns y and t ≠ y.
const Objective& targetedDlr();

}  // namespace hessianlab
