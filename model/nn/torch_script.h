// SPDX-License-Identifier: GPL-3.0-or-later
// A network as TorchScript: any batch of inputs in [0,1] to logits, in the network's type, parameters inside. The file
// also holds "architecture.json". Any thread.
#pragma once

#include <string>

#include "model/nn/network.h"

namespace hessianlab {

// The bytes of the file.
std::string toTorchScript(const Network& network);

}  // namespace hessianlab
