// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/samples/attack_arrows.h"

#include <algorithm>

#include "model/attacks/catalogue.h"
#include "model/base/error.h"
#include "model/base/stop_point.h"
#include "model/nn/classifier_snapshot.h"
#include "model/questions/answers.h"
#include "model/robustness/seeds.h"

namespace hessianlab {

using torch::Tensor;

namespace {

std::vector<int64_t> chosen(const ArrowsRequest& request, int64_t testSize) {
  if (request.most < 1) throw InputError("at least one point must be attacked");
  for (const int64_t index : request.indices)
    if (index < 0 || index >= testSize)
      throw InputError("index " + std::to_string(index) + " is outside the test set; it must be from 0 to " +
                       std::to_string(testSize - 1));
  if (!request.indices.empty()) return request.indices;
  const int64_t count = std::min(request.most, testSize);
  std::vector<int64_t> spread;
  for (int64_t i = 0; i < count; ++i) spread.push_back(i * testSize / count);
  return spread;
}

}  // namespace

ArrowsResult attackArrows(const Network& network, const Dataset& dataset, const ArrowsRequest& request,
                          JobControl& control) {
  if (network.inputShape() != Shape{2}) throw InputError("arrows need a 2-D data set; this network has other inputs");
  const auto attack = makeAttackFromText(request.attack.text, request.attack.norm);
  ArrowsResult result;
  result.attack = request.attack;
  const std::vector<int64_t> indices = chosen(request, dataset.testSize());
  if (indices.empty()) return result;

  const StopScope stop(control.question());
  torch::NoGradGuard noGrad;
  const Tensor rows = torch::tensor(indices, torch::kInt64);
  AttackTask task;
  task.x = dataset.testInputs(rows).to(network.dtype());
  task.y = dataset.testY.index_select(0, rows);
  task.epsilon = request.attack.epsilon;
  task.seeds = attackSeeds(request.attack.seed, attack->name(), rows);
  const Tensor before = network.logits(task.x).argmax(1);
  const Perturbed perturbed = attack->run(network, task);
  const Tensor from = task.x.to(torch::kFloat32).contiguous(), to = perturbed.x.to(torch::kFloat32).contiguous();
  for (int64_t i = 0; i < rows.numel(); ++i) {
    AttackArrow arrow;
    arrow.index = indices[static_cast<std::size_t>(i)];
    arrow.label = task.y[i].item<int64_t>();
    arrow.prediction = before[i].item<int64_t>();
    arrow.adversarialPrediction = perturbed.prediction[i].item<int64_t>();
    arrow.x = from[i][0].item<float>(), arrow.y = from[i][1].item<float>();
    arrow.toX = to[i][0].item<float>(), arrow.toY = to[i][1].item<float>();
    arrow.wrong = arrow.prediction != arrow.label;
    arrow.flipped = !arrow.wrong && arrow.adversarialPrediction != arrow.label;
    result.arrows.push_back(arrow);
  }
  return result;
}

ArrowsResult answer(const ClassifierSnapshot& snapshot, const ArrowsRequest& request, JobControl& control) {
  return attackArrows(snapshot.network(), snapshot.dataset(), request, control);
}
template struct Answers<ArrowsRequest>;

}  // namespace hessianlab
