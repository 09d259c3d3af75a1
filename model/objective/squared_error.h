// SPDX-License-Identifier: GPL-3.0-or-later
// Squared error: ℓ = ‖z − t‖², ∂ℓ/∂z = 2(z − t), S = 2I. Target: B×C values, or B class indices, which stand for their
// one-hot rows.
#pragma once

#include "model/objective/objective.h"

namespace hessianlab {

const Objective& squaredError();

}  // namespace hessianlab
