// SPDX-License-Identifier: GPL-3.0-or-later
// model.safetensors: weights as N.weight and N.bias in LibTorch's shapes, the architecture JSON and a checksum in the
// metadata.
#pragma once

#include <filesystem>
#include <string>

#include "model/nn/network.h"

namespace hessianlab {

// The content of such a file.
std::string networkText(const Network& network);

// Atomic. RunError names the path and the reason.
void saveNetwork(const std::filesystem::path& path, const Network& network);

// A network of ours: needs the architecture in the metadata and a right checksum. InputError otherwise.
Network loadNetwork(const std::filesystem::path& path);

// Weights made elsewhere for a known architecture (JSON); names, shapes and types must match exactly.
Network loadForeignNetwork(const std::filesystem::path& weights, const std::string& architecture);

}  // namespace hessianlab
