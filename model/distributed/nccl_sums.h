// SPDX-License-Identifier: GPL-3.0-or-later
// Sums of what lies on GPUs, over LibTorch's c10d with NCCL: it goes from one to the other and never by the processors.
#pragma once

#include <torch/types.h>

#include <functional>
#include <memory>

namespace c10d {
class Store;
}

namespace hessianlab {

class NcclSums {
 public:
  virtual ~NcclSums() = default;

  // Begins to replace `values` by their sum over all ranks, behind what their GPU has been given to compute. The answer
  // says, without waiting, whether it is done; once it has said so, what the GPU is given next finds the sum. Both
  // throw what c10d throws where a rank is lost, or two have one GPU.
  virtual std::function<bool()> begin(const at::Tensor& values) = 0;
  // Without waiting for messages that will never come: a rank is lost, and the process ends soon.
  virtual void abandon() = 0;
};

bool canUseNccl();  // built with it

// Of ranks that each have a GPU of their own; all call it. Only where canUseNccl().
std::unique_ptr<NcclSums> makeNcclSums(const c10::intrusive_ptr<c10d::Store>& store, int64_t rank, int64_t size);

}  // namespace hessianlab
