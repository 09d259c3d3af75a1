// SPDX-License-Identifier: GPL-3.0-or-later
// What the laboratory of landmarks asks for: faces, network, tasks, optimizer, training. Free of Torch and of Qt; any
// thread.
#pragma once

#include <vector>

#include "model/base/section.h"

namespace hessianlab {

std::vector<Section> landmarkSections();

}  // namespace hessianlab
