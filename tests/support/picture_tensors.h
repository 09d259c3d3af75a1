// SPDX-License-Identifier: GPL-3.0-or-later
// A picture as the batch of one that a network reads, in double precision.
#pragma once

#include <torch/types.h>

#include "model/questions/picture.h"

namespace hessianlab::reference {

inline torch::Tensor toTensor(const Picture& picture) {
  return torch::tensor(picture.values)
      .reshape({1, picture.channels, picture.height, picture.width})
      .to(torch::kFloat64);
}

}  // namespace hessianlab::reference
