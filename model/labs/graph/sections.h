// SPDX-License-Identifier: GPL-3.0-or-later
// What the graph laboratory asks for: data, network, penalty, training. Any thread.
#pragma once

#include <vector>

#include "model/base/section.h"

namespace hessianlab {

std::vector<Section> graphSections();

}  // namespace hessianlab
