// SPDX-License-Identifier: GPL-3.0-or-later
// Draws for one face: a sequence that the seed and the face's number decide (SplitMix64, Steele et al. 2014; normal
// deviates by Box and Muller 1958).
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>

namespace hessianlab {

class FaceRandom {
 public:
  FaceRandom(uint64_t seed, uint64_t index) : state_(seed) {
    state_ = next() ^ (index * 0xD1342543DE82EF95ULL);
    state_ = next();
  }

  double uniform() { return static_cast<double>(next() >> 11) * 0x1p-53; }  // [0, 1)
  double uniform(double low, double high) { return low + (high - low) * uniform(); }
  double normal() {
    const double u = 1 - uniform(), v = uniform();
    return std::sqrt(-2 * std::log(u)) * std::cos(2 * std::numbers::pi * v);
  }
  double trait() { return std::clamp(normal(), -2.5, 2.5); }

 private:
  uint64_t next() {
    uint64_t z = state_ += 0x9E3779B97F4A7C15ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
  }

  uint64_t state_;
};

}  // namespace hessianlab
