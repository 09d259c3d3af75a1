// SPDX-License-Identifier: GPL-3.0-or-later
// model.safetensors: weights as N.weight and N.bias in LibTorch's shapes, the architecture JSON and a checksum in the
// metadata.
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "model/formats/safetensors.h"
#include "model/nn/network.h"

namespace hessianlab {

// The content of such a file.
std::string networkText(const Network& network);

// Atomic. RunError names the path and the reason.
void saveNetwork(const std::filesystem::path& path, const Network& network);

// A network of ours: needs the architecture in the metadata and a right checksum. InputError, which begins with
// `origin`, otherwise.
Network networkFrom(const std::string& content, const std::string& origin);
Network loadNetwork(const std::filesystem::path& path);

// Parameters by name, F32 or F64.
std::map<std::string, RawTensor> tensorsOf(const Network& network);
// The other way round: `architecture` with the tensors of `file`, which has these and no others, by this program's
// names.
Network networkWith(const SafetensorsFile& file, const std::string& architecture, const std::string& origin);

// Weights made elsewhere for a known architecture (JSON). Shapes must match exactly; how far names may differ, and what
// is left out, says nn/foreign_weights.h, and `notes` hold what was done. Types: F32, F64 (all or none), and F16 and
// BF16, which are widened. `prefix`: only the tensors whose names begin so count, and without it.
Network loadForeignNetwork(const std::filesystem::path& weights, const std::string& architecture,
                           std::vector<std::string>* notes = nullptr, const std::string& prefix = {});

}  // namespace hessianlab
