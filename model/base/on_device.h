// SPDX-License-Identifier: GPL-3.0-or-later
// Tensors on another device than the processor: a GPU, on which a training can compute. Any thread.
#pragma once

#include <torch/types.h>

namespace hessianlab {

// The same values there; `t` itself where it is there. What goes to a GPU lies in pinned memory meanwhile, so nobody
// waits for the copy: what is computed with it next is queued behind it.
inline torch::Tensor onDevice(const torch::Tensor& t, torch::Device device) {
  if (t.device() == device) return t;
  if (t.is_cpu() && device.is_cuda()) return t.pin_memory().to(device, t.scalar_type(), true);
  return t.to(device);
}

}  // namespace hessianlab
