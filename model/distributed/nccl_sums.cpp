// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/distributed/nccl_sums.h"

#ifdef HESSIANLAB_NCCL
#define USE_C10D_NCCL
#include <torch/csrc/distributed/c10d/ProcessGroupNCCL.hpp>
#include <torch/csrc/distributed/c10d/Store.hpp>
#endif

namespace hessianlab {

#ifdef HESSIANLAB_NCCL

namespace {

class C10dSums final : public NcclSums {
 public:
  C10dSums(const c10::intrusive_ptr<c10d::Store>& store, int64_t rank, int64_t size)
      : group_(c10::make_intrusive<c10d::ProcessGroupNCCL>(store, static_cast<int>(rank), static_cast<int>(size))) {}

  std::function<bool()> begin(const at::Tensor& values) override {
    std::vector<at::Tensor> tensors{values};
    return [work = group_->allreduce(tensors)] {
      if (!work->isCompleted()) return false;
      work->wait();  // which only tells the GPU's stream, or throws
      return true;
    };
  }
  void abandon() override { (void)group_.release(); }

 private:
  c10::intrusive_ptr<c10d::ProcessGroupNCCL> group_;
};

}  // namespace

bool canUseNccl() {
  return true;
}

std::unique_ptr<NcclSums> makeNcclSums(const c10::intrusive_ptr<c10d::Store>& store, int64_t rank, int64_t size) {
  return std::make_unique<C10dSums>(store, rank, size);
}

#else

bool canUseNccl() {
  return false;
}

std::unique_ptr<NcclSums> makeNcclSums(const c10::intrusive_ptr<c10d::Store>&, int64_t, int64_t) {
  return nullptr;
}

#endif

}  // namespace hessianlab
