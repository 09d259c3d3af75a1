// SPDX-License-Identifier: GPL-3.0-or-later
// global_avg_pool2d: the mean of each channel, a flat value that a linear layer can read. {"op":"global_avg_pool2d"}
#pragma once

#include "model/nn/operation.h"

namespace hessianlab {

std::unique_ptr<Operation> makeGlobalAvgPool2d(const nlohmann::json& spec, const Shape& in);

}  // namespace hessianlab
