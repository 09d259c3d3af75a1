// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/robustness/distance_survey.h"
#include "model/robustness/whole_box.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "model/attacks/catalogue.h"
#include "model/base/error.h"
#include "model/base/stop_point.h"
#include "model/curvature/report.h"
#include "model/nn/classifier_snapshot.h"
#include "model/questions/answers.h"
#include "model/robustness/seeds.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr std::size_t kSurveyBatch = 32;  // progress moves after each
constexpr double kShareOfSurvey = 0.1;    // of the progress; the attack takes most of the time

void attackBatch(const Network& network, const Dataset& dataset, const Attack& attack, int64_t seed,
                 const std::vector<int64_t>& indices, DistanceResult& result) {
  const Tensor rows = torch::tensor(indices, torch::kInt64);
  AttackTask task;
  task.x = dataset.testInputs(rows).to(network.dtype());
  task.y = dataset.testY.index_select(0, rows);
  task.epsilon = wholeBox(attack.norm(), network.inputSize());
  task.seeds = attackSeeds(seed, attack.name(), rows);
  const Tensor wrong = network.logits(task.x).argmax(1).ne(task.y);
  const Perturbed found = attack.run(network, task);
  const Tensor distance = attack.norm() == Norm::Linf ? found.distanceLinf : found.distanceL2;
  for (int64_t i = 0; i < rows.numel(); ++i) {
    if (wrong[i].item<bool>())
      result.distance.emplace_back(0);
    else if (found.success[i].item<bool>())
      result.distance.emplace_back(distance[i].item<double>());
    else
      result.distance.emplace_back();
  }
}

}  // namespace

DistanceResult measureDistances(const Network& network, const Dataset& dataset, const DistanceRequest& request,
                                JobControl& control) {
  const auto attack = makeAttackFromText(request.attack.text, request.attack.norm);
  if (!attack->minimal())
    throw InputError("attack '" + request.attack.text +
                     "' does not look for the nearest adversarial input; choose deepfool, or cw in l2");
  const auto begin = std::chrono::steady_clock::now();
  torch::NoGradGuard noGrad;
  DistanceResult result;
  result.attack = request.attack;
  {
    ProgressShare share(control, 0, kShareOfSurvey);
    result.survey = measureCurvature(network, dataset, request.survey, control);
  }
  ProgressShare share(control, kShareOfSurvey, 1);
  std::vector<CurvatureSample>& samples = result.survey.samples;
  const StopScope stop(control.question());
  try {
    for (std::size_t first = 0; first < samples.size(); first += kSurveyBatch) {
      if (control.cancelled()) throw Interrupted();
      std::vector<int64_t> indices;
      for (std::size_t i = first; i < std::min(first + kSurveyBatch, samples.size()); ++i)
        indices.push_back(samples[i].index);
      attackBatch(network, dataset, *attack, request.attack.seed, indices, result);
      control.setProgress(static_cast<double>(result.distance.size()) / static_cast<double>(samples.size()));
    }
  } catch (const Interrupted&) {
    if (result.distance.empty()) throw;
    samples.resize(result.distance.size());
    result.complete = false;
  }
  result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  return result;
}

DistanceResult answer(const ClassifierSnapshot& snapshot, const DistanceRequest& request, JobControl& control) {
  return measureDistances(snapshot.network(), snapshot.dataset(), request, control);
}
template struct Answers<DistanceRequest>;

}  // namespace hessianlab
