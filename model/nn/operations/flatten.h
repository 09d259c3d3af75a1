// SPDX-License-Identifier: GPL-3.0-or-later
// flatten: a picture as a flat value. {"op":"flatten"}
#pragma once

#include "model/nn/operation.h"

namespace hessianlab {

std::unique_ptr<Operation> makeFlatten(const nlohmann::json& spec, const Shape& in);

}  // namespace hessianlab
