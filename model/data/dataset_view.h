// SPDX-License-Identifier: GPL-3.0-or-later
// A data set as plain values for those who know no tensors.
#pragma once

#include "model/data/dataset.h"
#include "model/questions/dataset_info.h"
#include "model/questions/picture.h"

namespace hessianlab {

DatasetInfo describe(const Dataset& dataset);

// Indices outside the test set are left out.
std::vector<Picture> picturesOf(const Dataset& dataset, const std::vector<int64_t>& testIndices);
std::vector<int64_t> labelsOf(const Dataset& dataset, const std::vector<int64_t>& testIndices);

PlanarPoints pointsOf(const Dataset& dataset, bool test);  // planar sets only

// InputError in one sentence where an index is outside the test set.
void requireTestIndices(const Dataset& dataset, const std::vector<int64_t>& indices);

// One sample's values (any shape a network takes) as a picture.
Picture toPicture(const torch::Tensor& sample);

}  // namespace hessianlab
