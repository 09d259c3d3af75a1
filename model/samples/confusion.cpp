// SPDX-License-Identifier: GPL-3.0-or-later
// Answers which classes the network takes for which.
#include "model/questions/confusion.h"

#include <algorithm>
#include <memory>

#include "model/attacks/catalogue.h"
#include "model/base/stop_point.h"
#include "model/nn/classifier_snapshot.h"
#include "model/nn/sample_outputs.h"
#include "model/questions/answers.h"
#include "model/robustness/seeds.h"

namespace hessianlab {

using torch::Tensor;

namespace {

// What the network takes `rows` for under the attack: int64, on the CPU.
Tensor predictedUnderAttack(const ClassifierSnapshot& snapshot, const Attack& attack, const AttackChoice& choice,
                            const Tensor& rows) {
  AttackTask task;
  task.x = testInputsFor(snapshot.network(), snapshot.dataset(), rows);
  task.y = snapshot.dataset().testY.index_select(0, rows).to(task.x.device());
  task.epsilon = choice.epsilon;
  task.seeds = attackSeeds(choice.seed, attack.name(), rows);
  return attack.run(snapshot.network(), task).prediction.cpu();
}

}  // namespace

// A pass over the samples in the network's own type. NotFinite if it says nothing of some samples; Interrupted if
// cancelled.
ConfusionResult answer(const ClassifierSnapshot& snapshot, const ConfusionRequest& request, JobControl& control) {
  constexpr int64_t kPlainBatch = 500, kAttackedBatch = 125;
  const Network& network = snapshot.network();
  const Dataset& dataset = snapshot.dataset();
  const StopScope stop(control.question());
  torch::NoGradGuard noGrad;
  const std::unique_ptr<Attack> attack =
      request.attack ? makeAttackFromText(request.attack->text, request.attack->norm) : nullptr;
  ConfusionResult result;
  result.attack = request.attack;
  result.classes = network.classes();
  result.counts.assign(static_cast<std::size_t>(result.classes * result.classes), 0);
  const int64_t samples = request.samples > 0 ? std::min(request.samples, dataset.testSize()) : dataset.testSize();
  const auto count = [&](const Tensor& rows, const Tensor& outputs) {
    const Tensor clean = outputs.argmax(1).cpu();
    const Tensor predicted = attack ? predictedUnderAttack(snapshot, *attack, *request.attack, rows) : clean;
    const auto first = rows[0].item<int64_t>(), last = first + rows.numel();
    for (int64_t i = first; i < last; ++i) {
      const auto label = dataset.testY[i].item<int64_t>(), prediction = predicted[i - first].item<int64_t>();
      result.label.push_back(static_cast<int>(label));
      result.clean.push_back(static_cast<int>(clean[i - first].item<int64_t>()));
      result.prediction.push_back(static_cast<int>(prediction));
      ++result.counts[static_cast<std::size_t>(label * result.classes + prediction)];
      result.right += label == prediction ? 1 : 0;
    }
    control.setProgress(static_cast<double>(last) / static_cast<double>(samples));
  };
  forTestOutputs(network, dataset, torch::arange(samples, torch::kInt64), attack ? kAttackedBatch : kPlainBatch, count);
  return result;
}
template struct Answers<ConfusionRequest>;

}  // namespace hessianlab
