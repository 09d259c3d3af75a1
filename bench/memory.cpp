// SPDX-License-Identifier: GPL-3.0-or-later
// Memory that tensors hold during one regularised step, for 1, 4 and 16 products: counted by the allocator itself.
#include <c10/core/CPUAllocator.h>

#include <atomic>

#include "bench/naive.h"
#include "bench/ratios.h"
#include "bench/subject.h"
#include "model/base/random.h"
#include "model/objective/cross_entropy.h"
#include "model/training/pass.h"
#include "model/training/regularizer.h"
#include "regularizers/catalogue.h"

namespace hessianlab::bench {

namespace {

// Hands everything to LibTorch's own allocator and keeps the account.
class CountingAllocator : public c10::Allocator {
 public:
  explicit CountingAllocator(c10::Allocator* real) { real_ = real; }

  c10::DataPtr allocate(std::size_t bytes) const override {
    // The size stands before the block; LibTorch wants the block itself as what is released.
    auto* head = static_cast<char*>(real_->raw_allocate(bytes + kHead));
    *reinterpret_cast<int64_t*>(head) = static_cast<int64_t>(bytes);
    const int64_t now = held_ += static_cast<int64_t>(bytes);
    int64_t most = most_;
    while (now > most && !most_.compare_exchange_weak(most, now)) {
    }
    return {head + kHead, head + kHead, &release, c10::DeviceType::CPU};
  }
  c10::DeleterFnPtr raw_deleter() const override { return &release; }

  static void restart() { most_ = held_.load(); }
  static double mostMegabytesSince(int64_t before) { return static_cast<double>(most_ - before) / 1048576.0; }
  static int64_t held() { return held_; }

 private:
  static constexpr std::size_t kHead = 64;  // keeps LibTorch's alignment
  static void release(void* block) {
    if (!block) return;
    char* head = static_cast<char*>(block) - kHead;
    held_ -= *reinterpret_cast<int64_t*>(head);
    real_->raw_deallocate(head);
  }
  static inline c10::Allocator* real_ = nullptr;
  static inline std::atomic<int64_t> held_{0}, most_{0};
};

template <class Work>
double peakOf(const Work& work) {
  work();  // gradients exist from now on
  CountingAllocator::restart();
  const int64_t before = CountingAllocator::held();
  work();
  return CountingAllocator::mostMegabytesSince(before);
}

}  // namespace

void measureMemory(const Options&, Numbers& numbers) {
  static CountingAllocator counting(c10::GetCPUAllocator());
  c10::Allocator* const before = c10::GetCPUAllocator();
  c10::SetCPUAllocator(&counting, 1);
  const Subject subject = trainedSubject("cnn-small", "softplus", 20);
  const Batch batch = testBatch(128);
  torch::Generator generator = makeGenerator(3);
  const torch::Tensor start = randomDirections(batch.x, generator);
  const std::string name = subject.name() + "/";
  for (const int64_t products : {1, 4, 16}) {
    const auto regularizer = regularizerCatalogue()->create(
        "hessian-norm", {{"iterations", static_cast<double>(products)}, {"warmup", 0.0}});
    numbers["peak_megabytes/ours/" + name + std::to_string(products)] = peakOf([&] {
      Pass pass(subject.network, crossEntropy(), batch.x, batch.y);
      const RegularizedLoss result = regularizedLoss(*regularizer, pass, {}, generator);
      (result.loss + result.penalty).backward();
    });
    numbers["peak_megabytes/naive/" + name + std::to_string(products)] = peakOf([&] {
      const naive::Losses losses = naive::powerPenalty(subject.network, batch.x, batch.y, start, products);
      (losses.loss + 0.3 * losses.penalty).backward();
    });
  }
  const auto plain = regularizerCatalogue()->create("none", {});
  numbers["peak_megabytes/plain/" + name + "0"] = peakOf([&] {
    Pass pass(subject.network, crossEntropy(), batch.x, batch.y);
    regularizedLoss(*plain, pass, {}, generator).loss.backward();
  });
  c10::SetCPUAllocator(before, 1);
}

}  // namespace hessianlab::bench
