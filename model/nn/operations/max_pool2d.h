// SPDX-License-Identifier: GPL-3.0-or-later
// max_pool2d: linear wherever the position of the maximum does not change. Padding is −∞, which never is the maximum.
// {"op":"max_pool2d","kernel":2,"stride":2,"padding":0}
#pragma once

#include "model/nn/operation.h"

namespace hessianlab {

std::unique_ptr<Operation> makeMaxPool2d(const nlohmann::json& spec, const Shape& in);

}  // namespace hessianlab
