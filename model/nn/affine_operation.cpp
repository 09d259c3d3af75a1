// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/affine_operation.h"

#include <ATen/core/grad_mode.h>

namespace hessianlab {

std::unique_ptr<Operation> AffineOperation::absolute() const {
  std::unique_ptr<Operation> copy = clone();
  torch::NoGradGuard noGrad;
  const auto own = copy->parameters();
  if (!own.empty()) own[0]->abs_();
  return copy;
}

}  // namespace hessianlab
