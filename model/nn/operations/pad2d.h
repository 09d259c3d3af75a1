// SPDX-License-Identifier: GPL-3.0-or-later
// pad2d: zeros around a picture, 0 to 64 a side. {"op":"pad2d","top":0,"left":0,"bottom":1,"right":1}
#pragma once

#include "model/nn/operation.h"

namespace hessianlab {

std::unique_ptr<Operation> makePad2d(const nlohmann::json& spec, const Shape& in);

}  // namespace hessianlab
