// SPDX-License-Identifier: GPL-3.0-or-later
// Operations that are affine in their input: linear, conv2d, avg_pool2d, normalise, flatten.
#pragma once

#include "model/nn/operation.h"

namespace hessianlab {

// Each maker reads its keys from `spec` ({"op":"conv2d","out":16,…}) and checks them against the input's shape.
// InputError names the operation, the key and what is wanted. Parameters begin as zeros.
std::unique_ptr<Operation> makeLinear(const nlohmann::json& spec, const Shape& in);
std::unique_ptr<Operation> makeConv2d(const nlohmann::json& spec, const Shape& in);
std::unique_ptr<Operation> makeAvgPool2d(const nlohmann::json& spec, const Shape& in);
std::unique_ptr<Operation> makeNormalise(const nlohmann::json& spec, const Shape& in);
std::unique_ptr<Operation> makeFlatten(const nlohmann::json& spec, const Shape& in);

}  // namespace hessianlab
