// SPDX-License-Identifier: GPL-3.0-or-later
// piecewise_linear: a continuous σ whose graph is a polygon, such as hard tanh and ReLU6. Piece i has slopes[i] and
// ends at knots[i]; at knots[0] σ is `start`. {"op":"piecewise_linear","knots":[0,6],"slopes":[0,1,0],"start":0}
#pragma once

#include "model/nn/operation.h"

namespace hessianlab {

std::unique_ptr<Operation> makePiecewiseLinear(const nlohmann::json& spec, const Shape& in);

}  // namespace hessianlab
