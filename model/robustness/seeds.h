// SPDX-License-Identifier: GPL-3.0-or-later
// One seed per sample and attack, so that a random start does not depend on what else is in the batch.
#pragma once

#include <torch/types.h>

#include <string>
#include <vector>

#include "model/base/random.h"

namespace hessianlab {

// rows: indices in the test set, int64 on the CPU.
inline std::vector<uint64_t> attackSeeds(int64_t seed, const std::string& attack, const torch::Tensor& rows) {
  uint64_t hash = 0xCBF29CE484222325ULL;  // FNV-1a: the same on every platform, unlike std::hash
  for (const char c : attack) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
  const uint64_t stream = mixSeed(static_cast<uint64_t>(seed), hash);
  std::vector<uint64_t> seeds;
  for (int64_t i = 0; i < rows.numel(); ++i)
    seeds.push_back(mixSeed(stream, static_cast<uint64_t>(rows[i].item<int64_t>())));
  return seeds;
}

}  // namespace hessianlab
