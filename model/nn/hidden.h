// SPDX-License-Identifier: GPL-3.0-or-later
// What the operations inside a network give: hidden representations, for penalties on them and for those who look.
// An operation is named by people as the lists of layers number it, from 1, or by the name that its network gives it.
#pragma once

#include <torch/types.h>

#include <functional>
#include <string>
#include <vector>

#include "model/nn/network.h"

namespace hessianlab {

// The logits, after `see` was told what each operation gave, in their order. As Network::logits otherwise.
torch::Tensor forwardSeeing(const Network& network, const torch::Tensor& x,
                            const std::function<void(std::size_t operation, const torch::Tensor& given)>& see);

struct HiddenPass {
  torch::Tensor hidden;  // B×what the operation gives
  torch::Tensor logits;  // B×C, the bits of Network::logits
};
// One forward pass, differentiable when gradients are enabled. x: B×inputShape.
HiddenPass hiddenPass(const Network& network, const torch::Tensor& x, std::size_t operation);

// Operations that give a representation which the network has learned: all but the last, from the first with weights.
std::vector<std::size_t> hiddenOperations(const Network& network);

// The one of these that `word` means: its number from 1, its name, or, where it is empty, what the last operation
// reads. InputError: there is none; `setting` ("regularizer.layer") begins the sentence.
std::size_t hiddenOperation(const Network& network, const std::string& word, const std::string& setting);

}  // namespace hessianlab
