// SPDX-License-Identifier: GPL-3.0-or-later
// The distance of each sample to its nearest adversarial input, finer than the grid of a curve.
#pragma once

#include <optional>
#include <vector>

#include "model/robustness/search.h"

namespace hessianlab {

// Bisection on ε per sample, between the last ε of `epsilons` (ascending) that it withstood (0 before the first) and
// the nearest example found: eight halvings with every attack that is not minimal by itself, up to 1/256 of a step of
// the grid. Samples that nothing has broken stay open. An attack that misses by bad luck costs precision, never truth:
// what `search.found` holds afterwards are distances of examples that were found. Reports 0…1 to the search's control;
// Interrupted if cancelled, with what was found until then kept.
void bisectDistances(AdversarialSearch& search, const std::vector<double>& epsilons);

// The least distance that at least half of the samples do not exceed; nullopt where more than half have none (∞).
std::optional<double> medianDistance(const torch::Tensor& nearest);

}  // namespace hessianlab
