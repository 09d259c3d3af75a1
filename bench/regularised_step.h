// SPDX-License-Identifier: GPL-3.0-or-later
// A training step's gradients as the trainer takes them, without the optimiser, which costs all the same.
#pragma once

#include <vector>

#include "bench/subject.h"
#include "model/training/regularizer.h"

namespace hessianlab::bench {

// From none: what was there of earlier steps is let go.
void backward(const std::vector<torch::Tensor>& parameters, const torch::Tensor& objective);

// Of loss and penalty, if there is one, on the regularizer's share of the batch.
void regularisedStep(Regularizer& regularizer, const Network& network, const Batch& batch, torch::Generator& generator);

}  // namespace hessianlab::bench
