// SPDX-License-Identifier: GPL-3.0-or-later
// Linear layers alone: softmax regression and multilayer perceptrons.
#pragma once

#include "model/nn/architectures/definition.h"

namespace hessianlab {

Architecture linearArchitecture();
Architecture mlpArchitecture();
Architecture mlp2dArchitecture();

}  // namespace hessianlab
