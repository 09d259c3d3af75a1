// SPDX-License-Identifier: GPL-3.0-or-later
// How much an auxiliary task counts as the training goes on: constant; linear, λ(1 − t/u) until u and 0 after it
// (Belharbi et al. 2015); exponential, λ exp(−t/u), and stairs, λ until u and 0 after it (ESANN 2016, eq. 4). Free of
// Torch; any thread.
#pragma once

#include <string>

namespace hessianlab {

struct TaskWeight {
  double begin = 0;      // λ
  double until = 1;      // u, as a part of the training, above 0
  std::string schedule;  // "constant", "linear", "exponential", "stairs"

  double at(double t) const;  // t ≥ 0: how much of the training that was asked for is done; beyond 1 it goes on
};

}  // namespace hessianlab
