// SPDX-License-Identifier: GPL-3.0-or-later
// Weights made elsewhere: other names for the same tensors, and tensors that are no weights. Any thread.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "model/formats/safetensors.h"

namespace hessianlab {

using WantedTensors = std::vector<std::pair<std::string, std::vector<int64_t>>>;  // name and shape, in order

// `file` with this program's names, where there is one way to read it:
//   "model.0.weight" is "0.weight" where all names begin like that;
//   "1.weight", "3.weight" (torch's nn.Sequential numbers its activations, too) are "0.weight", "1.weight" where all
//   names are numbers and all shapes fit in that order.
// Empty tensors and counters (whole numbers that nobody wants) are left out. Whatever was done is said in `notes`.
SafetensorsFile adapted(SafetensorsFile file, const WantedTensors& wanted, std::vector<std::string>& notes);

// InputErrors that name what is there and what is wanted: where a wanted tensor is missing, or one is not wanted.
void requireNames(const SafetensorsFile& file, const WantedTensors& wanted, const std::string& origin);
void requireNoOthers(const SafetensorsFile& file, const WantedTensors& wanted, const std::string& origin);

}  // namespace hessianlab
