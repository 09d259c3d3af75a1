// SPDX-License-Identifier: GPL-3.0-or-later
// What reads several results: add (their sum; all of one shape) and concat (their channels one after the other;
// pictures of one size, or flat values). {"op":"add","inputs":["a","b"]}
#pragma once

#include "model/nn/operation.h"

namespace hessianlab {

std::unique_ptr<Operation> makeAdd(const nlohmann::json& spec, const std::vector<Shape>& in);
std::unique_ptr<Operation> makeConcat(const nlohmann::json& spec, const std::vector<Shape>& in);

}  // namespace hessianlab
