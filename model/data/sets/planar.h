// SPDX-License-Identifier: GPL-3.0-or-later
// Generated 2-D sets: moons, circles, spirals, blobs, xor.
#pragma once

#include "model/data/dataset.h"

namespace hessianlab {

const Catalogue& planarCatalogue();

// Points in [0,1]²; 2000 for training and 1000 for testing unless `config` says otherwise. Same seed, same points.
Dataset generatePlanar(const DatasetConfig& config, int64_t seed);

// Fills mean and standard deviation of a set of points from its training points.
void standardise(Dataset& set);

}  // namespace hessianlab
