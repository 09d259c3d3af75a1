// SPDX-License-Identifier: GPL-3.0-or-later
// Convolutions one after the other, then linear layers.
#pragma once

#include "model/nn/architectures/definition.h"

namespace hessianlab {

Architecture cnnSmallArchitecture();
Architecture cnnMadryArchitecture();
Architecture cnnWideArchitecture();

}  // namespace hessianlab
