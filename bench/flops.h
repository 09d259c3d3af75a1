// SPDX-License-Identifier: GPL-3.0-or-later
// Floating-point operations of one step, counted from what the network's operations say of themselves: what the ratio
// of two steps would be if nothing but matrix products and convolutions cost time.
#pragma once

#include <cstdint>

#include "model/nn/network.h"

namespace hessianlab::bench {

struct FlopCount {
  double plain = 0;        // forward, weight gradients, input adjoints behind the first layer
  double regularised = 0;  // with the curvature penalty
  double product = 0;      // one Hessian–vector product
  double ratio() const { return regularised / plain; }
};

// Per sample, for `products` Hessian–vector products.
FlopCount countFlops(const Network& network, int64_t products);

}  // namespace hessianlab::bench
