// SPDX-License-Identifier: GPL-3.0-or-later
// linear: a ↦ Wa + b of a flat value. {"op":"linear","out":10}
#pragma once

#include "model/nn/operation.h"

namespace hessianlab {

std::unique_ptr<Operation> makeLinear(const nlohmann::json& spec, const Shape& in);

}  // namespace hessianlab
