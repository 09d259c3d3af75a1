// SPDX-License-Identifier: GPL-3.0-or-later
// model.safetensors of a network on the circle: w, b and a, and of a deep one w2, b2, … and the
// gain, with a format of its own in the metadata.
#pragma once

#include <cstdint>
#include <string>

#include "model/labs/circle/network.h"

namespace hessianlab {

// The content of such a file.
std::string circleNetworkText(const CircleNetwork& network);

// The network of so many layers in such a content. InputError, which begins with `origin`: it is none, or its shapes do
// not fit together.
CircleNetwork circleNetworkFrom(const std::string& content, const std::string& origin, int64_t layers);

}  // namespace hessianlab
