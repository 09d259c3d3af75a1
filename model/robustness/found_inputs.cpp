// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/robustness/found_inputs.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

#include "model/data/dataset_view.h"
#include "model/robustness/search.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr int64_t kFoundBatch = 125;

int64_t bytesOfOne(const Network& network) {
  constexpr int64_t kPair = 2;  // before and after
  return kPair * static_cast<int64_t>(sizeof(float)) * (network.inputSize() + network.classes());
}

std::vector<float> plainFloats(const Tensor& t) {
  const Tensor values = t.to(torch::kCPU, torch::kFloat32).contiguous();
  return {values.data_ptr<float>(), values.data_ptr<float>() + values.numel()};
}

}  // namespace

FoundInputs::FoundInputs(std::vector<double> grid, const Network& network, int64_t samples)
    : grid_(std::move(grid)),
      kept_(static_cast<std::size_t>(std::min(samples, kKeptInputBytes / bytesOfOne(network)))) {}

void FoundInputs::offer(std::size_t a, const Tensor& rows, const Tensor& x, const Tensor& distance) {
  for (int64_t i = 0; i < rows.numel(); ++i) {
    const auto row = static_cast<std::size_t>(rows[i].item<int64_t>());
    const double here = distance[i].item<double>();
    if (row >= kept_.size() || !std::isfinite(here)) continue;
    const auto place = static_cast<std::size_t>(std::lower_bound(grid_.begin(), grid_.end(), here) - grid_.begin());
    std::optional<Kept>& kept = kept_[row];
    if (kept && std::tie(kept->place, kept->attack, kept->distance) <= std::tie(place, a, here)) continue;
    kept = Kept{place, a, here, x[i].cpu().clone()};
  }
}

std::vector<FoundInput> FoundInputs::described(const Network& network, const AdversarialSearch& search,
                                               const RobustnessResult& result) const {
  std::vector<int64_t> list;
  std::vector<FoundInput> inputs;
  std::vector<Tensor> adversarial;
  for (std::size_t i = 0; i < kept_.size(); ++i) {
    const auto& smallest = result.smallestEpsilon[i];
    const std::optional<Kept>& kept = kept_[i];
    FoundInput input;
    input.attack = result.brokenBy[i];
    if (!smallest) continue;
    const auto row = static_cast<int64_t>(i);
    const Tensor x = search.inputs(torch::tensor({row}, torch::kInt64))[0].cpu();
    // Wrong from the start: no attack has touched it.
    if (result.correct[i] && (!kept || static_cast<int>(kept->attack) != input.attack)) continue;
    list.push_back(row);
    adversarial.push_back(result.correct[i] ? kept->x : x);
    input.index = result.indices[i];
    input.original = toPicture(x);
    input.adversarial = toPicture(adversarial.back());
    const Tensor delta = (adversarial.back() - x).flatten();
    input.distanceL2 = at::linalg_vector_norm(delta, 2).item<double>();
    input.distanceLinf = delta.abs().max().item<double>();
    inputs.push_back(std::move(input));
  }
  std::vector<FoundInput> shown;
  for (std::size_t first = 0; first < list.size(); first += kFoundBatch) {
    const std::size_t last = std::min(first + kFoundBatch, list.size());
    const Tensor rows = torch::tensor(std::vector<int64_t>(list.begin() + static_cast<std::ptrdiff_t>(first),
                                                           list.begin() + static_cast<std::ptrdiff_t>(last)),
                                      torch::kInt64);
    const Tensor x = search.inputs(rows), y = search.labels(rows).cpu();
    const std::vector<Tensor> some(adversarial.begin() + static_cast<std::ptrdiff_t>(first),
                                   adversarial.begin() + static_cast<std::ptrdiff_t>(last));
    const Tensor before = at::softmax(network.logits(x), 1).cpu();
    const Tensor after = at::softmax(network.logits(at::stack(some).to(torch::kFloat32).to(x.options())), 1).cpu();
    for (std::size_t i = first; i < last; ++i) {
      const auto at = static_cast<int64_t>(i - first);
      FoundInput& input = inputs[i];
      input.label = y[at].item<int64_t>();
      input.prediction = before[at].argmax().item<int64_t>();
      input.adversarialPrediction = after[at].argmax().item<int64_t>();
      if (input.adversarialPrediction == input.label) continue;
      input.probabilities = plainFloats(before[at]);
      input.adversarialProbabilities = plainFloats(after[at]);
      shown.push_back(std::move(input));
    }
  }
  return shown;
}

}  // namespace hessianlab
