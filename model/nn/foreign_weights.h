// SPDX-License-Identifier: GPL-3.0-or-later
// Weights made elsewhere: other names for the same tensors, and tensors that are no weights. Any thread.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "model/formats/safetensors.h"

namespace hessianlab {

using WantedTensors = std::vector<std::pair<std::string, std::vector<int64_t>>>;  // name and shape, in order

// Only the tensors whose names begin with `prefix`, which is left away. InputError, which begins with `origin`: there
// are none.
SafetensorsFile belowPrefix(SafetensorsFile file, const std::string& prefix, const std::string& origin);

// `file` with this program's names, where there is one way to read it:
//   "model.0.weight" is "0.weight" where all names begin like that;
//   "1.weight", "3.weight" (torch's nn.Sequential numbers its activations, too) are "0.weight", "1.weight" where all
//   names are numbers and all shapes fit in that order;
//   "fc1.weight", "fc1.bias", "fc2.weight" too, in the order of their names (fc2 before fc10), where all shapes fit.
// Empty tensors and counters (whole numbers that nobody wants) are left out. Whatever was done is said in `notes`.
SafetensorsFile adapted(SafetensorsFile file, const WantedTensors& wanted, std::vector<std::string>& notes);

// InputErrors that name what is there and what is wanted: where a wanted tensor is missing, or one is not wanted.
void requireNames(const SafetensorsFile& file, const WantedTensors& wanted, const std::string& origin);
void requireNoOthers(const SafetensorsFile& file, const WantedTensors& wanted, const std::string& origin);

}  // namespace hessianlab
