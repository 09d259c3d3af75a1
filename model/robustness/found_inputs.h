// SPDX-License-Identifier: GPL-3.0-or-later
// The adversarial inputs that an evaluation finds, kept so that they can be shown later exactly as they were.
#pragma once

#include <torch/types.h>

#include <cstdint>
#include <optional>
#include <vector>

#include "model/attacks/attack.h"
#include "model/nn/network.h"
#include "model/questions/robustness.h"

namespace hessianlab {

class AdversarialSearch;

// One input per sample, the one that the curve speaks of: found within the smallest ε of the grid, by the first attack
// of the list that got there, and of those the nearest. Copies share the inputs. One thread at a time.
class FoundInputs {
 public:
  // Keeps those of the first samples, as many as fit into kKeptInputBytes with all that is shown beside them.
  FoundInputs(std::vector<double> grid, const Network& network, int64_t samples);

  // What attack `a` returned for `rows` (int64): the inputs, and how far away they are, float64, ∞ where it failed.
  void offer(std::size_t a, const torch::Tensor& rows, const torch::Tensor& x, const torch::Tensor& distance);

  // Of the samples that `result` counts as broken, with what the network makes of them, by a pass of its own: what the
  // network gets right after all (a tie; single precision where it computes in double) is left out. Interrupted where a
  // StopScope wants it.
  std::vector<FoundInput> described(const Network& network, const AdversarialSearch& search,
                                    const RobustnessResult& result) const;

 private:
  struct Kept {
    std::size_t place = 0;  // in the grid
    std::size_t attack = 0;
    double distance = 0;
    torch::Tensor x;  // inputShape, on the CPU
  };

  std::vector<double> grid_;
  std::vector<std::optional<Kept>> kept_;
};

}  // namespace hessianlab
