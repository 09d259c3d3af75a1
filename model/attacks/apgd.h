// SPDX-License-Identifier: GPL-3.0-or-later
// Auto-PGD (Croce & Hein 2020, arXiv 2003.01690, algorithm 1): projected gradient ascent with momentum whose step
// begins at 2ε and halves when it stops paying, so that nobody has to choose a step length. The engine of apgd-ce,
// apgd-dlr and apgd-t.
#pragma once

#include <vector>

#include "model/attacks/attack.h"
#include "model/objective/objective.h"

namespace hessianlab {

// The iterations after which step lengths are reconsidered: the first after 0.22 n, then windows that shrink by 0.03 n
// down to 0.06 n. For n = 100: 22, 41, 57, 70, 80, 87, 93, 99. n ≥ 1; no value above n.
std::vector<int64_t> apgdCheckpoints(int64_t iterations);

// Climbs the objective from `start` (one input per sample, in ball and box); `target` as lookAtLoss takes it. Every
// sample has its own step, its own history and leaves when it is fooled. At a checkpoint a sample halves its step and
// goes back to its best point if at most ρ of the steps since the last one raised its loss, or if its best is no better
// than at the last checkpoint and the step was not halved there. Returns per sample the first input that is
// misclassified, otherwise the one of largest loss. Gradients are disabled by the caller. Interrupted where a
// StopScope wants it.
torch::Tensor climb(const Network& network, const AttackTask& task, Norm norm, int64_t iterations, double rho,
                    const torch::Tensor& start, const Objective& objective, const torch::Tensor& target = {});

}  // namespace hessianlab
