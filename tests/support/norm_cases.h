// SPDX-License-Identifier: GPL-3.0-or-later
// Networks with the eigenvalues of their dense input Hessians.
#pragma once

#include "model/curvature/norms.h"
#include "model/objective/cross_entropy.h"
#include "tests/support/plain_autograd.h"

namespace hessianlab::reference {

struct Setup {
  Network network;
  Batch batch;
  Tensor eigenvalues;  // B×d ascending
  Tensor norm;         // B
};

inline Setup makeSetup(const std::string& architecture, int64_t rows = 4) {
  Network network = makeDouble(architecture);
  const Batch batch = makeBatch(network, rows);
  const Tensor eigenvalues = at::linalg_eigvalsh(denseHessian(network, batch.x, batch.y));
  return {std::move(network), batch, eigenvalues, std::get<0>(eigenvalues.abs().max(1))};
}

// Large batches of one piecewise-linear and one smooth family: hundreds of products each.
inline bool worthIt(const Case& c, int64_t rows) {
  const bool graph = c.name.ends_with("-residual") || c.name.ends_with("-branches");
  return rows < 128 || c.name == "tanh-residual" ||
         (!graph && (c.name.starts_with("relu") || c.name.starts_with("tanh")));
}

}  // namespace hessianlab::reference
