// SPDX-License-Identifier: GPL-3.0-or-later
// The 2-D set whose points somebody painted: they stand in the configuration itself (dataset.points).
#pragma once

#include "model/data/dataset.h"

namespace hessianlab {

CatalogueEntry paintedEntry();

// Every fifth point is for testing (isPaintedTest), the others are for training, in their order; train_samples and
// test_samples keep the first of each. Classes run from 0 to the largest that was painted. InputError in one sentence:
// fewer than ten points, or all of one class.
Dataset paintedDataset(const DatasetConfig& config);

}  // namespace hessianlab
