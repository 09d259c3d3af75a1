// SPDX-License-Identifier: GPL-3.0-or-later
// What a network on the circle predicts all around it, beside what it should and what the kernel of infinitely many
// units would after as many steps. Free of Torch and of Qt.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/questions/question.h"

namespace hessianlab {

class CircleSnapshot;  // model/labs/circle/snapshot.h

struct CircleCurveRequest {
  using Result = struct CircleCurve;
  using About = CircleSnapshot;
  static constexpr Lane lane() { return Lane::Quick; }

  int64_t points = 720;                // 2…100000, at equal distances from 0
  std::optional<int64_t> atStep = {};  // a stored step to look at; nullopt: the newest weights
};

struct CircleCurve {
  int64_t step = 0;
  std::vector<double> angle, target, prediction;  // one value per point; radians in [0, 2π)
  std::vector<double> kernel;                     // from f = 0; empty where it is not known
  std::string whyNoKernel;                        // a sentence, where it is empty
  std::vector<double> sampleAngle, sampleValue;   // what the network learns from
  std::vector<double> density;                    // of the pieces, per radian; the first begins at 0
};

extern template struct Answers<CircleCurveRequest>;

}  // namespace hessianlab
