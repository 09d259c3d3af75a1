// SPDX-License-Identifier: GPL-3.0-or-later
// A small data set of three classes and what it takes to train on it step by step.
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "model/nn/classifier_snapshot.h"
#include "model/training/classifier.h"
#include "model/training/pass.h"
#include "regularizers/catalogue.h"
#include "tests/support/choices.h"
#include "tests/support/plain_autograd.h"
#include "tests/support/records.h"

namespace hessianlab::reference {

inline std::shared_ptr<const Dataset> stripes(int64_t train = 50, int64_t test = 30) {
  torch::Generator generator = makeGenerator(31);
  auto set = std::make_shared<Dataset>();
  set->name = "points";
  set->planar = true;
  set->inputShape = {2};
  set->mean = {0.5, 0.4}, set->std = {0.3, 0.2};
  set->classNames = {"left", "middle", "right"};
  set->trainX = at::empty({train, 2}).uniform_(0, 1, generator);
  set->testX = at::empty({test, 2}).uniform_(0, 1, generator);
  const auto label = [](const Tensor& x) { return (x.select(1, 0) * 3).to(torch::kInt64).clamp_max(2); };
  set->trainY = label(set->trainX), set->testY = label(set->testX);
  return set;
}

// 50 points in batches of 16: four steps an epoch, the last of two samples.
inline ExperimentConfig configuration(int64_t epochs = 3) {
  ExperimentConfig config;
  config.set("dataset.name", "points");
  config["architecture"] = chosenNetwork("mlp-2d", "softplus", 4, {8, 6});
  config["regularizer"] = {"none", {}};
  config.set("optimizer.learning_rate", 0.02);
  config.set("training.epochs", epochs);
  config.set("training.batch_size", 16);
  config.set("training.probe_samples", 12);
  return config;
}

inline Classifier makeClassifier(const ExperimentConfig& config, std::shared_ptr<const Dataset> set = stripes()) {
  return {config, std::move(set),
          regularizerCatalogue()->create(config["regularizer"].name, config["regularizer"].parameters)};
}

// What the loop hands to a regularizer, step by step. Adds no penalty.
struct Seen {
  std::vector<Tensor> x, y;
  std::vector<StepContext> contexts;
};
class Recorder final : public Regularizer {
 public:
  using Penalty = std::function<Tensor(const Network&, int64_t step)>;
  explicit Recorder(std::shared_ptr<Seen> seen, Penalty penalty = {})
      : seen_(std::move(seen)), penalty_(std::move(penalty)) {}
  Tensor penalty(Pass& pass, const StepContext& context, torch::Generator&) override {
    seen_->x.push_back(pass.x()), seen_->y.push_back(pass.target()), seen_->contexts.push_back(context);
    return penalty_ ? penalty_(pass.network(), context.step) : Tensor();
  }

 private:
  std::shared_ptr<Seen> seen_;
  Penalty penalty_;
};

// The network that a snapshot holds.
inline const Network& networkOf(const Snapshot& snapshot) {
  return dynamic_cast<const ClassifierSnapshot&>(snapshot).network();
}

inline bool sameWeights(const Network& a, const Network& b) {
  const auto mine = a.parameters(), theirs = b.parameters();
  bool same = mine.size() == theirs.size();
  for (std::size_t i = 0; same && i < mine.size(); ++i) same = at::equal(mine[i], theirs[i]);
  return same;
}

// Without the clock.
inline std::vector<double> numbersOf(const Record& r) {
  return {static_cast<double>(r.step), r.epoch, number(r, "train_loss"), number(r, "penalty"),
          number(r, "train_accuracy")};
}
inline std::vector<double> train(Classifier& subject, int64_t steps) {
  std::vector<double> result;
  for (int64_t i = 0; i < steps; ++i) {
    const auto one = numbersOf(subject.step());
    result.insert(result.end(), one.begin(), one.end());
  }
  return result;
}

}  // namespace hessianlab::reference
