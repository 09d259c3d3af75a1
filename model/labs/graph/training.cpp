// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/labs/graph/training.h"

#include <torch/csrc/autograd/autograd.h>

#include <algorithm>
#include <chrono>
#include <cmath>

#include "model/base/error.h"
#include "model/base/random.h"
#include "model/labs/graph/data.h"
#include "model/labs/graph/measures.h"
#include "model/labs/graph/metrics.h"
#include "model/labs/graph/weights_file.h"
#include "model/training/state.h"

namespace hessianlab {

using torch::Tensor;

namespace {

// Independent streams of the one seed a user sees.
enum GraphStream : uint64_t { kWeightStream = 1, kDropoutStream = 2, kSecondPassStream = 3 };

using GraphClock = std::chrono::steady_clock;

double secondsOf(GraphClock::time_point begin) {
  return std::chrono::duration<double>(GraphClock::now() - begin).count();
}

uint64_t seedOf(const ExperimentConfig& config) {
  return static_cast<uint64_t>(config.integer("training.seed"));
}

Choice adamOf(const ExperimentConfig& config) {
  return {"adam",
          {{"learning_rate", config.number("training.learning_rate")},
           {"weight_decay", config.number("training.weight_decay")}}};
}

}  // namespace

std::shared_ptr<const GraphTask> makeGraphTask(const ExperimentConfig& config, torch::ScalarType type) {
  return std::make_shared<const GraphTask>(loadGraph(config["data"]), type);
}

GraphNetwork makeGraphNetwork(const ExperimentConfig& config, const GraphTask& task) {
  return GraphNetwork::drawn(GraphNetworkSettings(config["network"]), task.graph.features.columns(), task.graph.classes,
                             mixSeed(seedOf(config), kWeightStream), task.inputs.features.values.scalar_type());
}

GraphTraining::GraphTraining(const ExperimentConfig& config, std::shared_ptr<const GraphTask> task)
    : task_(std::move(task)),
      network_(makeGraphNetwork(config, *task_)),
      penaltySettings_(config["penalty"]),
      penalty_(penaltySettings_, task_->graph, task_->inputs.features.values.scalar_type()),
      seed_(seedOf(config)),
      patience_(config.integer("training.patience")),
      totalSteps_(config.integer("training.epochs")) {
  for (Tensor& weight : network_.weights) weight.requires_grad_(true);
  optimizer_ = std::make_unique<ScheduledOptimizer>(OptimizerSettings(adamOf(config)), network_.weights);
}

// A generator of its own for every step, so that nothing but the count of steps has to be kept to go on.
GraphDropout GraphTraining::dropoutOf(uint64_t stream) const {
  return {network_.settings.dropout, mixSeed(mixSeed(seed_, stream), static_cast<uint64_t>(stepsDone_))};
}

Record GraphTraining::step() {
  const auto begin = GraphClock::now();
  const NodeGraph& graph = task_->graph;
  GraphDropout dropout = dropoutOf(kDropoutStream);
  const Tensor z = network_.outputs(task_->inputs, &dropout);
  const Tensor loss = graphCrossEntropy(z, graph.labels, graph.train);
  Tensor whole = loss;
  double added = 0, penaltySeconds = 0;
  if (penaltySettings_.active()) {
    const auto before = GraphClock::now();
    Tensor other = z;
    if (penaltySettings_.needsSecondPass()) {
      GraphDropout second = dropoutOf(kSecondPassStream);
      other = network_.outputs(task_->inputs, &second);
    }
    const Tensor penalty = penalty_.value(z, other) * penaltySettings_.strength;
    added = penalty.item<double>();
    whole = loss + penalty;
    penaltySeconds = secondsOf(before);
  }
  const auto gradients = torch::autograd::grad({whole}, network_.weights);
  double finite = loss.item<double>() + added;
  for (const Tensor& gradient : gradients) finite += gradient.norm().item<double>();
  if (!std::isfinite(finite))
    throw RunError("the loss is no longer finite at step " + std::to_string(stepsDone_ + 1) +
                   "; lower the learning rate (the last good weights are kept)");
  {
    std::lock_guard lock(weights_);
    for (std::size_t i = 0; i < gradients.size(); ++i) network_.weights[i].mutable_grad() = gradients[i];
    optimizer_->step(stepsDone_, totalSteps_);
    ++stepsDone_;
  }
  const double accuracy = graphAccuracy(z, graph.labels, graph.train);
  cost_.penalty += penaltySeconds;
  cost_.training += secondsOf(begin) - penaltySeconds;
  return recordNow(RecordKind::Step, {loss.item<double>(), added, accuracy});
}

std::optional<Record> GraphTraining::test(const Stop& /*stop*/) {
  const auto begin = GraphClock::now();
  torch::NoGradGuard noGrad;
  const NodeGraph& graph = task_->graph;
  const Tensor z = network_.outputs(task_->inputs, nullptr);
  const double validation = graphAccuracy(z, graph.labels, graph.validation);
  const double accuracy = graphAccuracy(z, graph.labels, graph.test);
  if (validation >= bestValidation_) {
    bestValidation_ = validation;
    testAtBest_ = accuracy;
    waitingSince_ = stepsDone_;
  }
  if (patience_ > 0 && stepsDone_ - waitingSince_ >= patience_) totalSteps_ = stepsDone_;
  const ClassDistances distances = classDistances(z, graph.labels, graph.classes);
  const double loss = graphCrossEntropy(z, graph.labels, graph.test).item<double>();
  cost_.tests += secondsOf(begin);
  return recordNow(RecordKind::Test,
                   {loss, validation, accuracy, testAtBest_, distances.within, distances.between, distances.ratio()});
}

Record GraphTraining::probe() {
  return recordNow(RecordKind::Probe, {});
}

Record GraphTraining::recordNow(RecordKind kind, std::vector<double> values) const {
  return {kind, stepsDone_, timeline().epoch(), cost_.training + cost_.penalty, std::move(values), std::nullopt};
}

std::shared_ptr<const Snapshot> GraphTraining::snapshot() const {
  std::lock_guard lock(weights_);
  return std::make_shared<const GraphSnapshot>(network_.clone(), task_, stepsDone_);
}

void GraphTraining::setWeights(const std::vector<Tensor>& weights) {
  torch::NoGradGuard noGrad;
  for (std::size_t i = 0; i < weights.size(); ++i) network_.weights[i].copy_(weights[i]);
}

void GraphTraining::startFrom(const Snapshot& weights) {
  const auto* other = dynamic_cast<const GraphSnapshot*>(&weights);
  bool fits = other && other->network().names == network_.names;
  for (std::size_t i = 0; fits && i < network_.weights.size(); ++i)
    fits = other->network().weights[i].sizes() == network_.weights[i].sizes();
  if (!fits) throw InputError("the weights to begin with belong to another network; choose the ones of their run");
  std::lock_guard lock(weights_);
  setWeights(other->network().weights);
}

State GraphTraining::state() const {
  State state;
  for (std::size_t i = 0; i < network_.weights.size(); ++i) state.put(network_.names[i], network_.weights[i]);
  optimizer_->write(state);
  state.put(cost_);
  state.numbers["step"] = static_cast<double>(stepsDone_);
  state.numbers["steps"] = static_cast<double>(totalSteps_);
  state.numbers["best_validation"] = bestValidation_;
  state.numbers["test_at_best"] = testAtBest_;
  state.numbers["waiting_since"] = static_cast<double>(waitingSince_);
  return state;
}

void GraphTraining::restore(const State& state) {
  // All that may refuse comes before anything is changed.
  std::vector<Tensor> weights;
  for (std::size_t i = 0; i < network_.weights.size(); ++i)
    weights.push_back(state.tensor(network_.names[i], network_.weights[i]));
  const int64_t step = state.count("step"), steps = state.count("steps"), since = state.count("waiting_since");
  const double best = state.number("best_validation"), test = state.number("test_at_best");
  const CostLedger cost = state.cost();
  optimizer_->read(state);
  cost_ = cost;
  std::lock_guard lock(weights_);
  setWeights(weights);
  stepsDone_ = step;
  totalSteps_ = steps;
  bestValidation_ = best;
  testAtBest_ = test;
  waitingSince_ = since;
}

Timeline GraphTraining::timeline() const {
  return {stepsDone_, totalSteps_, 1, 1, 0};
}

void GraphTraining::extendTo(int64_t epochs) {
  if (epochs <= totalSteps_) return;
  totalSteps_ = epochs;
  waitingSince_ = stepsDone_;  // who goes on has patience anew
}

std::string GraphTraining::weightsText() const {
  return graphNetworkText(network_);
}

}  // namespace hessianlab
