// SPDX-License-Identifier: GPL-3.0-or-later
// What a network says to test samples, batch by batch, or one sentence that it says nothing.
#pragma once

#include <torch/types.h>

#include <functional>

#include "model/data/dataset.h"
#include "model/nn/network.h"

namespace hessianlab {

// Tells `look` the outputs (B×C) of `rows` (int64, of the test set) in batches of at most `batch`, in order. NotFinite,
// after all of them, if there are outputs that are not finite: with how many samples have such. `look` is told nothing
// of a batch that holds one. Interrupted where a StopScope of this thread wants it. Any thread; gradients disabled.
void forTestOutputs(const Network& network, const Dataset& dataset, const torch::Tensor& rows, int64_t batch,
                    const std::function<void(const torch::Tensor& rows, const torch::Tensor& outputs)>& look);

// Test inputs of `rows`, of the network's type and on its device.
torch::Tensor testInputsFor(const Network& network, const Dataset& dataset, const torch::Tensor& rows);

}  // namespace hessianlab
