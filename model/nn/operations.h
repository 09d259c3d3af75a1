// SPDX-License-Identifier: GPL-3.0-or-later
// The registry of operations: one line per "op" of an architecture JSON.
#pragma once

#include "model/nn/operation.h"

namespace hessianlab {

// Builds the operation that `spec` describes for inputs of shape `in`. InputError names the operation and what is
// wrong.
std::unique_ptr<Operation> makeOperation(const nlohmann::json& spec, const Shape& in);

}  // namespace hessianlab
