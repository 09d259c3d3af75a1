// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a batch a rank works on, and what its means count for in the means of the whole batch.
#pragma once

#include <torch/types.h>

#include "model/base/row_draws.h"

namespace hessianlab {

struct BatchPart {
  torch::Tensor rows;        // of the batch, int64; those that the penalty is taken on come first
  double share = 1;          // of these rows, that the penalty is taken on; 0: none
  double lossWeight = 1;     // Σ over the ranks of weight · mean is the mean of the batch
  double penaltyWeight = 1;  // likewise of the rows of the penalty
  OwnRows draws;             // of the rows of the penalty; where there are none of its own, the first one
};

// A batch of `batch` rows, whose first `share` the penalty is taken on, in parts as even as can be: of the rows with
// penalty, which are dear, as of the others. Every row belongs to exactly one rank.
BatchPart batchPart(int64_t batch, double share, int64_t rank, int64_t ranks);

}  // namespace hessianlab
