// SPDX-License-Identifier: GPL-3.0-or-later
// How much the network itself bends, without the softmax. Free of Torch and of Qt.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/questions/question.h"

namespace hessianlab {

struct LogitCurvatureRequest {
  using Result = struct LogitCurvatureResult;
  using About = ClassifierSnapshot;
  static constexpr Lane lane() { return Lane::Survey; }

  int64_t samples = 200;  // first N test samples; at least 1
  int64_t seed = 1;
  std::optional<int64_t> atStep = {};  // a stored step to ask about; nullopt: the newest weights
};

struct LogitCurvatureResult {
  int64_t step = 0;
  int64_t iterations = 0;
  std::vector<int64_t> indices;
  std::vector<double> norm;  // ‖∇²(z_a − z_b)‖ of the two likeliest classes a, b; 0 for piecewise-linear networks
  std::string remark;        // where these samples do not stand for the set, a sentence or two
  double residualMax = 0;  // worst ‖M²v − ‖Mv‖²v‖/‖Mv‖² over the samples with norm > 0
};

extern template struct Answers<LogitCurvatureRequest>;

}  // namespace hessianlab
