// SPDX-License-Identifier: GPL-3.0-or-later
// model.safetensors of a network on the circle: w, b and a, with a format of its own in the metadata.
#pragma once

#include <string>

#include "model/labs/circle/network.h"

namespace hessianlab {

// The content of such a file.
std::string circleNetworkText(const CircleNetwork& network);

// The network in such a content. InputError, which begins with `origin`: it is none, or its shapes do not fit together.
CircleNetwork circleNetworkFrom(const std::string& content, const std::string& origin);

}  // namespace hessianlab
