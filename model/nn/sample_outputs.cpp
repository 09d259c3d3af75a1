// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/sample_outputs.h"

#include <algorithm>

#include "model/nn/finite.h"

namespace hessianlab {

using torch::Tensor;

Tensor testInputsFor(const Network& network, const Dataset& dataset, const Tensor& rows) {
  const Tensor x = dataset.testInputs(rows);
  const auto parameters = network.parameters();
  return parameters.empty() ? x : x.to(parameters[0].device(), network.dtype());
}

void forTestOutputs(const Network& network, const Dataset& dataset, const Tensor& rows, int64_t batch,
                    const std::function<void(const Tensor& rows, const Tensor& outputs)>& look) {
  torch::NoGradGuard noGrad;
  int64_t bad = 0;
  for (int64_t first = 0; first < rows.numel(); first += batch) {
    const Tensor some = rows.slice(0, first, std::min(first + batch, rows.numel()));
    try {
      const Tensor outputs = network.logits(testInputsFor(network, dataset, some));
      if (bad == 0) look(some, outputs);
    } catch (const NotFinite& error) {
      bad += error.rows();
    }
  }
  if (bad > 0) throw NotFinite("the network's outputs", network.dtype(), bad, rows.numel());
}

}  // namespace hessianlab
