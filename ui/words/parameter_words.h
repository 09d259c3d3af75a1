// SPDX-License-Identifier: GPL-3.0-or-later
// English words for settings that bring none of their own; ui/words/engine_text.h says them in the window's language.
// Any thread.
#pragma once

#include <cstddef>
#include <string>

#include "model/base/parameter.h"

namespace hessianlab {

// For tables: "λ", "train samples".
std::string shortWords(const Parameter& setting);

// Of the choice in place `place`: "ReLU", "Even".
std::string choiceWords(const Parameter& setting, std::size_t place);

}  // namespace hessianlab
