// SPDX-License-Identifier: GPL-3.0-or-later
// model.safetensors of a network on a graph: its weights by their names, with a format of its own in the metadata.
#pragma once

#include <string>

#include "model/labs/graph/network.h"

namespace hessianlab {

// The content of such a file; float32 and float64.
std::string graphNetworkText(const GraphNetwork& network);

// `like` with the weights in such a content. InputError, which begins with `origin`: it is none, or its weights are not
// those of a network like that one.
GraphNetwork graphNetworkFrom(const std::string& content, const std::string& origin, const GraphNetwork& like);

}  // namespace hessianlab
