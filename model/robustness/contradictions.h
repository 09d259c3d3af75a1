// SPDX-License-Identifier: GPL-3.0-or-later
// What can only be an error of this program: a certificate that an attack refutes. Looked for in every evaluation, and
// never drawn in silence. Torch-free, pure function, any thread.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/questions/robustness.h"

namespace hessianlab {

// One sentence for each certificate of `bounds` that has a radius which is no number, or is above the distance of an
// adversarial input that was found: `nearest`, per sample, 0 where the clean input is wrong, ∞ where nothing was found.
// Such certificates are marked as refuted. `indices`: of the samples.
std::vector<std::string> contradictions(std::vector<BoundCurve>& bounds, const std::vector<int64_t>& indices,
                                        const std::vector<double>& nearest);

}  // namespace hessianlab
