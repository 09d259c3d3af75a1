// SPDX-License-Identifier: GPL-3.0-or-later
// How fine a map is computed and how soon the next one follows.
//
// A map of 200 × 200 cells with ‖H‖ is some tens of milliseconds of one core. At rest that is nothing. While the
// network trains, ten maps a second say more than sharp cells, and the training must not be slowed down. So the grid is
// the finest of a few that the time of the last maps, measured inside the job with all that competes for the machine,
// promises to keep within a budget:
//   - a core that the training leaves free (by default it uses all but one) serves both the map and the window, which
//     takes about as long to draw it: 60 ms a map, and at least as long between the beginnings of two. Results are
//     collected thirty times a second, so that is ten to fifteen maps a second;
//   - without a free core every millisecond is the training's: 11 ms a map, then seven times as long a rest.
// Each picture is exact at its cells, however many there are, and of one step.
#pragma once

#include "ui/parts/standing_question.h"

namespace hessianlab {

class MapPace {
 public:
  static constexpr int kFinest = 200;  // cells along each side

  // Cells along each side of the next map.
  int side(bool training, bool spareCore) const {
    if (!training) return kFinest;
    if (secondsPerCell_ <= 0) return kFirst;
    const double budget = spareCore ? 0.06 : 0.011;
    for (const int cells : {200, 160, 130, 100, 80, 60})
      if (cells * cells * secondsPerCell_ <= budget) return cells;
    return 40;
  }

  AskingRest rest(bool spareCore) const { return spareCore ? AskingRest{0, 0, 60} : AskingRest{60, 7}; }

  // One map of so many cells took so long.
  void measured(int cells, double seconds) {
    const double one = seconds / cells;
    secondsPerCell_ = secondsPerCell_ > 0 ? 0.6 * secondsPerCell_ + 0.4 * one : one;
  }

  // Another layer or network costs something else.
  void forget() { secondsPerCell_ = 0; }

 private:
  static constexpr int kFirst = 80;
  double secondsPerCell_ = 0;
};

}  // namespace hessianlab
