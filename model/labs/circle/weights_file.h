// SPDX-License-Identifier: GPL-3.0-or-later
// model.safetensors of a network on the circle: w, b and a, with a format of its own in the metadata.
#pragma once

#include <filesystem>
#include <string>

#include "model/labs/circle/network.h"

namespace hessianlab {

// The content of such a file.
std::string circleNetworkText(const CircleNetwork& network);

// InputError: it is not such a file, or its shapes do not fit together.
CircleNetwork loadCircleNetwork(const std::filesystem::path& path);

}  // namespace hessianlab
