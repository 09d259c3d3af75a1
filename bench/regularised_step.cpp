// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/regularised_step.h"

#include "model/objective/cross_entropy.h"
#include "model/training/pass.h"

namespace hessianlab::bench {

void backward(const std::vector<torch::Tensor>& parameters, const torch::Tensor& objective) {
  for (torch::Tensor p : parameters) p.mutable_grad() = torch::Tensor();
  objective.backward();
}

void regularisedStep(Regularizer& regularizer, const Network& network, const Batch& batch,
                     torch::Generator& generator) {
  Pass pass(network, crossEntropy(), batch.x, batch.y, regularizer.share());
  const RegularizedLoss result = regularizedLoss(regularizer, pass, {}, generator);
  backward(network.parameters(), result.penalty.defined() ? result.loss + result.penalty : result.loss);
}

}  // namespace hessianlab::bench
