// SPDX-License-Identifier: GPL-3.0-or-later
// The operations that a network may have, in words: what each does, its settings, and how one begins. Free of Torch.
// Any thread.
#pragma once

#include "model/base/catalogue.h"

namespace hessianlab {

// One entry for every name that "op" may have, in the order in which they are offered. Its parameters say which
// settings it takes, whatever kind their values have in the JSON: "kernel" with a help of one sentence.
const Catalogue& operationCatalogue();

// The settings of a new operation, as layer_lines.h writes them: "out 32, kernel 3, padding 1".
std::string firstSettings(const std::string& op);

// The setting holds a list of numbers even where it has but one: the mean of each channel.
bool isNumberList(const std::string& key);

}  // namespace hessianlab
