// SPDX-License-Identifier: GPL-3.0-or-later
// model.safetensors of a network that finds landmarks: all its layers by name, those of the tasks as well, and the
// shape in the metadata.
#pragma once

#include <string>

#include "model/labs/landmarks/network.h"

namespace hessianlab {

// The content of such a file.
std::string landmarkNetworkText(const LandmarkNetwork& network);

// The network in such a content, which has to be of this shape. InputError, which begins with `origin`, otherwise.
LandmarkNetwork landmarkNetworkFrom(const std::string& content, const LandmarkShape& shape, const std::string& origin);

}  // namespace hessianlab
