// SPDX-License-Identifier: GPL-3.0-or-later
// Samples that shall stand for a whole set: which are taken, and whether they can.
#pragma once

#include <torch/types.h>

#include <string>
#include <vector>

#include "model/base/sampling.h"
#include "model/data/dataset.h"

namespace hessianlab {

// `count` ≥ 1 indices (int64, ascending; all, if there are fewer) of samples with these labels (N, int64). First: the
// first ones. Balanced: the same number of every class, as far as they last, drawn with a fixed seed: the same for
// everybody, and those of a smaller count are among those of a larger one. Any thread.
torch::Tensor chosenSamples(const torch::Tensor& labels, int64_t count, Sampling sampling);

// One sentence where the chosen samples do not stand for the set, empty where they do: classes of the set are not among
// them, or the shares of the classes differ by more than chance: Pearson's χ² against the set's shares, over groups of
// classes with at least 5 expected samples each, with the correction (N−1)/(N−n) for a part of a finite set, has p <
// 0.001. A balanced choice is then only said to weigh the classes, not the set. `noun`: "test samples". `remedy`: how a
// balanced choice is asked for; empty: it cannot be.
std::string remarkOn(const torch::Tensor& chosen, const torch::Tensor& labels,
                     const std::vector<std::string>& classNames, Sampling sampling, const std::string& noun,
                     const std::string& remedy);

// The same of test samples, with what is to be said of the test set itself.
std::string remarkOnTest(const torch::Tensor& chosen, const Dataset& dataset, Sampling sampling,
                         const std::string& remedy);

}  // namespace hessianlab
