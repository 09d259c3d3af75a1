// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/batch_order.h"

#include <algorithm>

#include "model/base/random.h"

namespace hessianlab {

BatchOrder::BatchOrder(int64_t samples, int64_t batchSize, uint64_t seed)
    : samples_(samples), batchSize_(std::min(batchSize, samples)), seed_(seed) {
  TORCH_CHECK(samples >= 1 && batchSize >= 1, "BatchOrder: needs at least one sample and a batch of one");
}

int64_t BatchOrder::stepsPerEpoch() const {
  return (samples_ + batchSize_ - 1) / batchSize_;
}

void BatchOrder::seek(int64_t position) {
  position_ = position;
}

void BatchOrder::shuffle(int64_t epoch) {
  torch::Generator generator = makeGenerator(mixSeed(seed_, static_cast<uint64_t>(epoch)));
  permutation_ = at::randperm(samples_, generator, torch::TensorOptions().dtype(torch::kInt64));
  shuffledEpoch_ = epoch;
}

torch::Tensor BatchOrder::next() {
  const int64_t epoch = position_ / stepsPerEpoch(), batch = position_ % stepsPerEpoch();
  if (epoch != shuffledEpoch_) shuffle(epoch);
  ++position_;
  return permutation_.slice(0, batch * batchSize_, std::min((batch + 1) * batchSize_, samples_));
}

}  // namespace hessianlab
