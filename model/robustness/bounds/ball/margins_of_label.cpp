// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/robustness/bounds/ball/margins_of_label.h"

namespace hessianlab {

using torch::Tensor;

Tensor marginRows(int64_t label, int64_t classes) {
  const Tensor unit = at::eye(classes, torch::kFloat64);
  return at::cat({unit[label] - unit.slice(0, 0, label), unit[label] - unit.slice(0, label + 1, classes)});
}

Tensor lostToRounding(const Network& network, const BoundSamples& samples) {
  const Tensor label = samples.y.unsqueeze(1);
  return (network.logits(samples.x).gather(1, label) - samples.logits.gather(1, label)).squeeze(1).clamp_min(0);
}

std::vector<Tensor> errorsOfUnits(const UnitGraph& graph, const BoundSamples& samples, int64_t i) {
  std::vector<Tensor> errors;
  if (samples.rounding.empty()) return errors;
  for (const auto& layer : graph.layers()) errors.push_back(samples.rounding[layer.operation].error[i].flatten());
  return errors;
}

std::string unknownUnits(const UnitGraph& graph) {
  return graph.unknown().empty() ? "" : "nothing is known of '" + graph.unknown() + "' on an interval";
}

}  // namespace hessianlab
