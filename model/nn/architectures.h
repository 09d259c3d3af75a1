// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue of architectures (nn/architectures/, one file a family), with any activation in each.
#pragma once

#include <string>
#include <vector>

#include "model/base/section.h"
#include "model/nn/operation.h"

namespace hessianlab {

const Catalogue& architectureCatalogue();

// What `choice` does not say takes the catalogue's value. The architecture JSON for inputs of `inputShape` with
// per-channel `mean` and `std` (the first operation normalises). InputError where the architecture does not fit the
// data, for example a convolution on 2-D points, and where hidden layers are asked of one that has none.
std::string architectureJson(const Choice& choice, const Shape& inputShape, int64_t classes,
                             const std::vector<double>& mean, const std::vector<double>& std);

}  // namespace hessianlab
