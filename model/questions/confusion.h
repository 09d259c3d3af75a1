// SPDX-License-Identifier: GPL-3.0-or-later
// Which classes the network takes for which: its prediction for every sample of the test set, as it is or under an
// attack. No tensor, no Qt type; results are immutable, any thread may read them.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "model/questions/attack_choice.h"
#include "model/questions/question.h"

namespace hessianlab {

struct ConfusionRequest {
  using Result = struct ConfusionResult;
  using About = ClassifierSnapshot;
  static constexpr Lane lane() { return Lane::Survey; }

  std::optional<int64_t> atStep = {};       // a stored step to ask about; nullopt: the newest weights
  std::optional<AttackChoice> attack = {};  // nullopt: the samples as they are
  int64_t samples = 0;                      // the first so many; 0: all
};

struct ConfusionResult {
  int64_t step = 0;
  int64_t classes = 0;
  std::optional<AttackChoice> attack;
  std::vector<int> label, clean;  // of each sample: its class, and what the network takes it for as it is
  std::vector<int> prediction;    // the same under the attack where there is one
  std::vector<int64_t> counts;    // classes × classes: row by label, column by prediction
  int64_t right = 0;              // samples on the diagonal

  int64_t count(int64_t ofLabel, int64_t asPrediction) const {
    return counts[static_cast<std::size_t>(ofLabel * classes + asPrediction)];
  }
};

extern template struct Answers<ConfusionRequest>;

}  // namespace hessianlab
