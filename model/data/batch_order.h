// SPDX-License-Identifier: GPL-3.0-or-later
// The order in which training samples are visited: a fresh permutation every epoch from a generator of its own, so that
// pausing, resuming and looking never change it.
#pragma once

#include <torch/types.h>

#include <cstdint>

namespace hessianlab {

class BatchOrder {
 public:
  // samples ≥ 1, batchSize ≥ 1 (larger than samples: one batch of all). The last, smaller batch of an epoch is kept.
  BatchOrder(int64_t samples, int64_t batchSize, uint64_t seed);

  torch::Tensor next();  // indices of the next batch, int64
  int64_t stepsPerEpoch() const;
  int64_t position() const { return position_; }  // batches handed out so far
  void seek(int64_t position);                    // as if `position` batches had been handed out

 private:
  void shuffle(int64_t epoch);  // the permutation depends on (seed, epoch) only

  int64_t samples_, batchSize_;
  uint64_t seed_;
  int64_t position_ = 0;
  int64_t shuffledEpoch_ = -1;
  torch::Tensor permutation_;
};

}  // namespace hessianlab
