// SPDX-License-Identifier: GPL-3.0-or-later
// The registry of operations: one line per "op" of an architecture JSON.
#pragma once

#include "model/nn/operation.h"

namespace hessianlab {

// Every name that "op" may have.
std::vector<std::string> operationNames();

// Builds the operation that `spec` describes for what it reads: one shape, or several for a join (nn/join.h).
// InputError says which key of the operation is wrong and why; the caller begins the sentence by saying where the
// operation stands.
std::unique_ptr<Operation> makeOperation(const nlohmann::json& spec, const std::vector<Shape>& in);

}  // namespace hessianlab
