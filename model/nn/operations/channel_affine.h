// SPDX-License-Identifier: GPL-3.0-or-later
// channel_affine: a weight and a bias for each channel of a picture, or for each value of a flat one. The weights begin
// at "scale" (1 by default) and the biases at 0, so that a branch of a residual network can start small (Zhang,
// Dauphin, Ma 2019, arXiv 1901.09321). {"op":"channel_affine","scale":0.1}
#pragma once

#include "model/nn/operation.h"

namespace hessianlab {

std::unique_ptr<Operation> makeChannelAffine(const nlohmann::json& spec, const Shape& in);

}  // namespace hessianlab
