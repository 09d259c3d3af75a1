// SPDX-License-Identifier: GPL-3.0-or-later
// Answers what the first layer looks for.
#include "model/questions/filters.h"

#include <torch/types.h>

#include <algorithm>

#include "model/base/error.h"
#include "model/nn/classifier_snapshot.h"
#include "model/questions/answers.h"

namespace hessianlab {

namespace {

// The first layer's weights as units × channels × height × width. RunError: they are no pictures.
torch::Tensor firstFilters(const Network& network) {
  const Shape& input = network.inputShape();
  if (input.size() != 3) throw RunError("the inputs are points, so the first layer's weights are no pictures");
  for (const auto& [name, weights] : network.namedParameters()) {
    if (!name.ends_with(".weight")) continue;
    if (weights.dim() == 4) return weights;
    if (weights.dim() == 2 && weights.size(1) == network.inputSize())
      return weights.reshape({weights.size(0), input[0], input[1], input[2]});
    break;
  }
  throw RunError("the first layer of this network has no weights that are pictures");
}

}  // namespace

FiltersResult answer(const ClassifierSnapshot& snapshot, const FiltersRequest& request, JobControl&) {
  const torch::NoGradGuard off;
  torch::Tensor filters = firstFilters(snapshot.network()).detach();
  FiltersResult result;
  result.units = filters.size(0);
  const int64_t channels = filters.size(1);
  if (channels != 1 && channels != 3) filters = filters.mean(1, true);
  filters =
      filters.narrow(0, 0, std::clamp<int64_t>(request.most, 1, result.units)).to(torch::kFloat32).cpu().contiguous();
  const auto size = static_cast<std::size_t>(filters.numel() / filters.size(0));
  for (int64_t unit = 0; unit < filters.size(0); ++unit) {
    const float* first = filters[unit].data_ptr<float>();
    result.filters.push_back({static_cast<int>(filters.size(1)), static_cast<int>(filters.size(2)),
                              static_cast<int>(filters.size(3)), std::vector<float>(first, first + size)});
  }
  return result;
}
template struct Answers<FiltersRequest>;

}  // namespace hessianlab
