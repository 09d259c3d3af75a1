// SPDX-License-Identifier: GPL-3.0-or-later
// model.safetensors of a network on the circle: w, b and a, with a format of its own in the metadata.
#pragma once

#include <filesystem>

#include "model/labs/circle/network.h"

namespace hessianlab {

// Atomic. RunError names the path and the reason.
void saveCircleNetwork(const std::filesystem::path& path, const CircleNetwork& network);

// InputError: it is not such a file, or its shapes do not fit together.
CircleNetwork loadCircleNetwork(const std::filesystem::path& path);

}  // namespace hessianlab
