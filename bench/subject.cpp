// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/subject.h"

#include "model/attacks/catalogue.h"
#include "model/base/random.h"
#include "model/runs/catalogues.h"
#include "model/training/classifier.h"
#include "regularizers/catalogue.h"

namespace hessianlab::bench {

std::shared_ptr<const Dataset> fashionMnist() {
  static const auto dataset = std::make_shared<const Dataset>(loadDataset({"fashion-mnist", {}}, 1));
  return dataset;
}

Subject trainedSubject(const std::string& architecture, const std::string& activation, int64_t steps,
                       const std::string& dataset, const std::string& regularizer) {
  const auto regularizers = regularizerCatalogue();
  ExperimentConfig config;
  config.set("dataset.name", dataset);
  config.set("architecture.name", architecture);
  config.set("architecture.activation", activation);
  config["regularizer"] = {regularizer, {}};
  config = validated(config, allCatalogues(*regularizers), "bench");
  const auto data =
      dataset == "fashion-mnist" ? fashionMnist() : std::make_shared<const Dataset>(loadDataset(config["dataset"], 1));
  const Choice chosen = config["regularizer"];
  Classifier subject(config, data, regularizers->create(chosen.name, chosen.parameters));
  for (int64_t i = 0; i < steps; ++i) subject.step();
  return {architecture, activation, subject.network().clone(), data};
}

Accuracies accuraciesOf(const Network& network, const Dataset& data, int64_t steps) {
  torch::NoGradGuard noGrad;
  const int64_t tested = std::min<int64_t>(500, data.testSize());
  AttackTask task;
  task.x = data.testInputs(0, tested);
  task.y = data.testY.narrow(0, 0, tested);
  task.epsilon = 1;
  for (int64_t i = 0; i < tested; ++i) task.seeds.push_back(mixSeed(1, static_cast<uint64_t>(i)));
  const torch::Tensor right = network.logits(task.x).argmax(1) == task.y;
  const Perturbed attacked = makeAttack("pgd", Norm::L2, {{"steps", static_cast<double>(steps)}})->run(network, task);
  const auto share = [](const torch::Tensor& is) { return is.to(torch::kFloat64).mean().item<double>(); };
  return {share(right), share(attacked.success.logical_not())};
}

Batch testBatch(int64_t rows) {
  return {fashionMnist()->testInputs(0, rows), fashionMnist()->testY.narrow(0, 0, rows)};
}

}  // namespace hessianlab::bench
