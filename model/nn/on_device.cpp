// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/on_device.h"

namespace hessianlab {

using torch::Tensor;

Network onDevice(const Network& network, torch::Device device) {
  Network result = network.clone();
  for (const auto& operation : result.operations())
    for (Tensor* p : operation->parameters()) *p = onDevice(p->detach(), device).set_requires_grad(true);
  return result;
}

}  // namespace hessianlab
