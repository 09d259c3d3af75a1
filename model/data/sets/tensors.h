// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader found, as a data set of tensors: the pixels are not copied.
#pragma once

#include "model/data/dataset.h"
#include "model/data/sets/plain_set.h"

namespace hessianlab {

// Of `settings`: "train_samples", "test_samples" and "sampling".
Dataset pictureSet(PlainPictures set, const ParameterSet& settings);
Dataset tableSet(const PlainTable& set, const ParameterSet& settings);

}  // namespace hessianlab
