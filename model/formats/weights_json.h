// SPDX-License-Identifier: GPL-3.0-or-later
// weights.json: the curvature in the weights of a run's layers. Numbers that are not finite are null.
#pragma once

#include <string>

#include "model/questions/weights.h"

namespace hessianlab {

// Without the eigenvectors. `against`: of each layer the overlap with another run's eigenspaces; empty: none was asked
// for.
std::string toJson(const WeightsResult& result, const std::vector<std::vector<double>>& against = {});

}  // namespace hessianlab
