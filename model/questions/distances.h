// SPDX-License-Identifier: GPL-3.0-or-later
// What a search for the nearest adversarial input of chosen samples asks for and brings, with the curvature at the same
// weights. No tensor, no Qt type.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/questions/attack_choice.h"
#include "model/questions/curvature.h"
#include "model/questions/question.h"

namespace hessianlab {

struct DistanceRequest {
  using Result = struct DistanceResult;
  using About = ClassifierSnapshot;
  static constexpr Lane lane() { return Lane::Long; }

  CurvatureRequest survey;  // which samples, and how their curvature is measured
  // One that looks for the nearest example: deepfool, or cw in L2. Its ε does not count: it may go as far as it must.
  AttackChoice attack{"deepfool"};
  std::optional<int64_t> atStep = {};  // a stored step to ask about; nullopt: the newest weights
};

struct DistanceResult {
  int64_t step = 0;  // of the weights
  AttackChoice attack;
  CurvatureResult survey;
  // One per sample of the survey: the distance of the nearest adversarial input that was found. 0: it is misclassified
  // as it is; nullopt: none was found.
  std::vector<std::optional<double>> distance;
  bool complete = true;  // false: cancelled; survey and distance hold the samples that were done
  double seconds = 0;
};

extern template struct Answers<DistanceRequest>;

}  // namespace hessianlab
