// SPDX-License-Identifier: GPL-3.0-or-later
// conv2d: a convolution with square kernel, in groups of channels that do not see each other and with gaps between its
// taps (dilation), both 1 by default.
// {"op":"conv2d","out":16,"kernel":3,"stride":1,"padding":1,"dilation":1,"groups":1}
#pragma once

#include "model/nn/operation.h"

namespace hessianlab {

std::unique_ptr<Operation> makeConv2d(const nlohmann::json& spec, const Shape& in);

}  // namespace hessianlab
