// SPDX-License-Identifier: GPL-3.0-or-later
// kernel.json: the tangent kernel of a run on the circle and the steps of each frequency. What is not known is null.
#pragma once

#include <string>

#include "model/questions/circle_kernel.h"
#include "model/questions/circle_times.h"

namespace hessianlab {

// Without the eigenfunction.
std::string toJson(const CircleKernelResult& kernel, const CircleTimes& times, const std::string& weightsSha256);

}  // namespace hessianlab
