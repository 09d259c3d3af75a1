// SPDX-License-Identifier: GPL-3.0-or-later
// Answers what the first layer says of one sample.
#include "model/questions/feature_maps.h"

#include <torch/types.h>

#include <algorithm>
#include <string>

#include "model/base/error.h"
#include "model/nn/classifier_snapshot.h"
#include "model/questions/answers.h"

namespace hessianlab {

// The operations up to the first with weights of its own for each unit, which in every network come one after the
// other, and the activation after it. InputError: there is no such sample. RunError: there is no such layer.
FeatureMapsResult answer(const ClassifierSnapshot& snapshot, const FeatureMapsRequest& request, JobControl&) {
  const torch::NoGradGuard off;
  const Network& network = snapshot.network();
  const Dataset& dataset = snapshot.dataset();
  if (request.index < 0 || request.index >= dataset.testSize())
    throw InputError("there is no test sample " + std::to_string(request.index));
  const Graph& graph = network.graph();
  const auto follows = [&](std::size_t i) { return graph.sources(i).size() == 1 && graph.sources(i)[0].value == i; };
  torch::Tensor value = dataset.testInputs(torch::tensor({request.index})).to(network.dtype());
  FeatureMapsResult result;
  result.index = request.index;
  bool found = false;
  for (std::size_t i = 0; i < graph.size() && !result.activated && follows(i); ++i) {
    Operation& operation = *network.operations()[i];
    if (found && !operation.elementwise()) break;
    value = operation.forward(value);
    result.activated = found;
    const auto parameters = operation.namedParameters();
    found = found || (!parameters.empty() && parameters.front().value->dim() >= 2);
  }
  if (!found) throw RunError("this network has no first layer with weights of its own for each unit");
  torch::Tensor maps = value[0].to(torch::kFloat32).cpu();
  if (maps.dim() == 1) maps = maps.reshape({maps.size(0), 1, 1});
  result.units = maps.size(0);
  maps = maps.narrow(0, 0, std::clamp<int64_t>(request.most, 1, result.units)).contiguous();
  const auto size = static_cast<std::size_t>(maps.size(1) * maps.size(2));
  for (int64_t unit = 0; unit < maps.size(0); ++unit) {
    const float* first = maps[unit].data_ptr<float>();
    result.maps.push_back(
        {1, static_cast<int>(maps.size(1)), static_cast<int>(maps.size(2)), std::vector<float>(first, first + size)});
  }
  return result;
}
template struct Answers<FeatureMapsRequest>;

}  // namespace hessianlab
