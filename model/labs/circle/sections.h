// SPDX-License-Identifier: GPL-3.0-or-later
// What the circle laboratory asks for: data, target, network, descent, training. Free of Torch and of Qt; any thread.
#pragma once

#include <vector>

#include "model/base/section.h"

namespace hessianlab {

std::vector<Section> circleSections();

}  // namespace hessianlab
