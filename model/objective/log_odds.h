// SPDX-License-Identifier: GPL-3.0-or-later
// The log-odds of being wrong, what attacks climb in place of the cross-entropy: logsumexp_{k≠y} z_k − z_y = log(1/p_y
// − 1), with which ℓ = log(1 + e^value) grows. Once p_y rounds to 1 the cross-entropy and its slope are 0 and an ascent
// along it is blind; this one is taken over the other classes only and stays alive. ∂/∂z = q − e_y with q = softmax
// over k ≠ y, and that of ℓ is (1 − p_y) times as long. S = diag(q) − qqᵀ. Target: B class indices.
#pragma once

#include "model/objective/objective.h"

namespace hessianlab {

const Objective& logOdds();

}  // namespace hessianlab
