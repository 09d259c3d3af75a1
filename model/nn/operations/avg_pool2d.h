// SPDX-License-Identifier: GPL-3.0-or-later
// avg_pool2d: the mean of each window; padding counts as zeros, as LibTorch does unless told otherwise.
// {"op":"avg_pool2d","kernel":2,"stride":2,"padding":0}
#pragma once

#include "model/nn/operation.h"

namespace hessianlab {

std::unique_ptr<Operation> makeAvgPool2d(const nlohmann::json& spec, const Shape& in);

}  // namespace hessianlab
