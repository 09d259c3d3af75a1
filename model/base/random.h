// SPDX-License-Identifier: GPL-3.0-or-later
// Random generators of our own. LibTorch's default generator is shared by all threads, so a draw made by a click would
// change the training; nothing in this program touches it.
#pragma once

#include <ATen/CPUGeneratorImpl.h>
#include <torch/types.h>

#include <cstdint>

namespace hessianlab {

inline torch::Generator makeGenerator(uint64_t seed) {
  return at::detail::createCPUGenerator(seed);
}

// A well-mixed seed for an independent purpose `stream` of the same user-visible seed (SplitMix64, Steele et al. 2014).
inline uint64_t mixSeed(uint64_t seed, uint64_t stream) {
  uint64_t z = seed + 0x9E3779B97F4A7C15ULL * (stream + 1);
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
  return z ^ (z >> 31);
}

}  // namespace hessianlab
