// SPDX-License-Identifier: GPL-3.0-or-later
// normalise: (a − mean) / std of each channel, without parameters. {"op":"normalise","mean":[0.29],"std":[0.35]}
#pragma once

#include "model/nn/operation.h"

namespace hessianlab {

std::unique_ptr<Operation> makeNormalise(const nlohmann::json& spec, const Shape& in);

}  // namespace hessianlab
