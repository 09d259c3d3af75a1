// SPDX-License-Identifier: GPL-3.0-or-later
// robustness.partial.json. Pure.
#pragma once

#include <string>

#include "model/questions/partial_evaluation.h"

namespace hessianlab {

std::string toJson(const PartialEvaluation& partial);

// Reads what toJson wrote. InputError, which `origin` begins: anything else.
PartialEvaluation parsePartialEvaluation(const std::string& text, const std::string& origin);

}  // namespace hessianlab
