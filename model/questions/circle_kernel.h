// SPDX-License-Identifier: GPL-3.0-or-later
// Eigenvalues and eigenfunctions of the tangent kernel at the samples of the circle, beside the closed form (Basri et
// al. 2020, eq. 11–20). Free of Torch and of Qt.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "model/questions/question.h"

namespace hessianlab {

class CircleSnapshot;  // model/labs/circle/snapshot.h

struct CircleKernelRequest {
  using Result = struct CircleKernelResult;
  using About = CircleSnapshot;
  static constexpr Lane lane() { return Lane::Quick; }

  int64_t frequencies = 20;            // 1…200: those of 0 … frequencies are told, as many as there are samples for
  int64_t shown = 5;                   // whose eigenfunction is told, 0…frequencies
  std::optional<int64_t> atStep = {};  // makes no difference: the kernel is that of the start
};

struct CircleKernelResult {
  int64_t step = 0;
  struct Local {                     // how fast an eigenfunction turns in one piece of the circle
    std::optional<double> measured;  // of the frequency that fits best; nullopt: too few samples of it
    std::optional<double> expected;  // q √p/Z; nullopt: no closed form
  };
  struct Frequency {
    int64_t q = 0;
    double larger = 0, smaller = 0;  // the two eigenvalues ÷ n; one and the same for q = 0
    std::optional<double> expected;  // closed form: of two layers with a bias
    std::vector<Local> local;        // per piece, for q ≥ 1; empty without a bias
  };
  std::vector<Frequency> frequencies;
  std::optional<double> slope;       // of log eigenvalue against log q, from q = 5 on; nullopt: too few
  std::vector<double> density;       // of the pieces, per radian
  int64_t shown = 0;                 // whose eigenfunction these are
  std::vector<double> angle, value;  // at the samples, by angle; of the larger eigenvalue, largest entry 1
};

extern template struct Answers<CircleKernelRequest>;

}  // namespace hessianlab
