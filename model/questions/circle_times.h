// SPDX-License-Identifier: GPL-3.0-or-later
// After how many steps cos κθ alone is learned in each piece of the circle: by the network from its start, by the
// kernel of infinitely many units, and in closed form (Basri et al. 2020, theorem 1 and eq. 13). Free of Torch and of
// Qt.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "model/questions/question.h"

namespace hessianlab {

class CircleSnapshot;  // model/labs/circle/snapshot.h

struct CircleTimesRequest {
  using Result = struct CircleTimes;
  using About = CircleSnapshot;
  static constexpr Lane lane() { return Lane::Long; }

  std::vector<int64_t> frequencies = {3, 4, 5, 6, 8, 10, 12, 16, 20, 24};  // 1…64
  std::vector<int64_t> ofNetwork = {};  // those that a network is trained on, too; among the frequencies
  double delta = 0.05;                  // learned: ½ mean (f − y)² < δ/n away from the borders of the piece
  std::optional<int64_t> atStep = {};   // makes no difference: the kernel is that of the start
};

struct CircleTimes {
  int64_t step = 0;
  struct Piece {
    std::optional<int64_t> network, kernel;  // steps; nullopt: not asked, not within `most`, or
                                             // fewer than four samples a wave
    std::optional<double> expected;          // closed form: of two layers with a bias, and of
                                             // a density that is constant in the piece
  };
  struct Frequency {
    int64_t kappa = 0;
    std::vector<Piece> pieces;
  };
  static constexpr int64_t most = 1000000;    // steps of the kernel; a network takes at most twice those of the kernel
  static constexpr int64_t leastOfSlope = 6;  // below, pieces hold too little of a wave
  std::vector<Frequency> frequencies;
  std::vector<double> density;                // of the pieces, per radian
  std::vector<std::optional<double>> slopes;  // per piece: of log steps of the kernel against log κ, κ ≥ leastOfSlope
};

extern template struct Answers<CircleTimesRequest>;

}  // namespace hessianlab
