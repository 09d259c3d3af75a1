// SPDX-License-Identifier: GPL-3.0-or-later
// max_pool2d: linear wherever the position of the maximum does not change.
#pragma once

#include "model/nn/operation.h"

namespace hessianlab {

std::unique_ptr<Operation> makeMaxPool2d(const nlohmann::json& spec, const Shape& in);

}  // namespace hessianlab
