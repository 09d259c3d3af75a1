// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/labs/circle/descent.h"

#include <torch/csrc/autograd/autograd.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numbers>

#include "model/base/error.h"
#include "model/base/random.h"
#include "model/labs/circle/metrics.h"
#include "model/labs/circle/weights_file.h"
#include "model/objective/squared_error.h"
#include "model/training/state.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr int64_t kAround = 720;  // points for the test and the harmonics; more than twice the highest frequency

// Independent streams of the one seed a user sees.
enum CircleStream : uint64_t { kSampleStream = 1, kDirectionStream = 2 };

uint64_t circleSeed(const ExperimentConfig& config, CircleStream stream) {
  return mixSeed(static_cast<uint64_t>(config.integer("training.seed")), stream);
}

double secondsFrom(std::chrono::steady_clock::time_point begin) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

Tensor sampleAngles(const ExperimentConfig& config) {
  const int64_t count = config.integer("data.samples");
  if (config.word("data.spacing") == "even") return evenAngles(count);
  torch::Generator generator = makeGenerator(circleSeed(config, kSampleStream));
  return at::empty({count}, torch::kFloat64).uniform_(0, 2 * std::numbers::pi, generator);
}

}  // namespace

std::shared_ptr<const CircleTask> makeCircleTask(const ExperimentConfig& config) {
  CircleTask task;
  task.target.frequencies = {config.integer("target.low"), config.integer("target.middle"),
                             config.integer("target.high")};
  task.angles = sampleAngles(config);
  task.x = onCircle(task.angles);
  task.y = task.target.values(task.angles);
  return std::make_shared<const CircleTask>(std::move(task));
}

CircleNetwork makeCircleNetwork(const ExperimentConfig& config) {
  const int64_t pairs = config.integer("network.pairs");
  const double scale = config.number("network.scale");
  return config.word("network.directions") == "even"
             ? CircleNetwork::even(pairs, scale)
             : CircleNetwork::random(pairs, scale, circleSeed(config, kDirectionStream));
}

CircleDescent::CircleDescent(const ExperimentConfig& config)
    : task_(makeCircleTask(config)),
      network_(makeCircleNetwork(config)),
      rate_(config.number("descent.learning_rate")),
      reportEvery_(config.integer("training.report_every")),
      totalSteps_(config.integer("training.steps")) {
  totalSteps_ = (totalSteps_ + reportEvery_ - 1) / reportEvery_ * reportEvery_;
  network_.w.requires_grad_(true);
  network_.b.requires_grad_(true);
}

Record CircleDescent::step() {
  const auto begin = std::chrono::steady_clock::now();
  const Tensor outputs = network_.outputs(task_->x).unsqueeze(1), target = task_->y.unsqueeze(1);
  const Tensor loss = squaredError().sum(outputs, target) * 0.5;
  const auto gradients = torch::autograd::grad({loss}, {network_.w, network_.b});
  const double sum = loss.item<double>();
  if (!std::isfinite(sum + gradients[0].norm().item<double>() + gradients[1].norm().item<double>()))
    throw RunError("the loss is no longer finite at step " + std::to_string(stepsDone_ + 1) +
                   "; lower the learning rate (the last good weights are kept)");
  {
    std::lock_guard lock(weights_);
    torch::NoGradGuard noGrad;
    network_.w.add_(gradients[0], -rate_);
    network_.b.add_(gradients[1], -rate_);
    ++stepsDone_;
  }
  cost_.training += secondsFrom(begin);
  return recordNow(RecordKind::Step, {2 * sum / static_cast<double>(task_->y.numel())});
}

Tensor CircleDescent::missing() const {
  torch::NoGradGuard noGrad;
  const Tensor angles = evenAngles(kAround);
  return network_.outputs(onCircle(angles)) - task_->target.values(angles);
}

std::optional<Record> CircleDescent::test(const Stop& /*stop*/) {
  const auto begin = std::chrono::steady_clock::now();
  const double loss = missing().square().mean().item<double>();
  cost_.tests += secondsFrom(begin);
  return recordNow(RecordKind::Test, {loss});
}

Record CircleDescent::probe() {
  const auto begin = std::chrono::steady_clock::now();
  const Tensor rest = missing();
  std::vector<double> amplitudes;
  for (const int64_t k : task_->target.frequencies) amplitudes.push_back(amplitudeOf(rest, k));
  cost_.probes += secondsFrom(begin);
  return recordNow(RecordKind::Probe, std::move(amplitudes));
}

Record CircleDescent::recordNow(RecordKind kind, std::vector<double> values) const {
  return {kind, stepsDone_, timeline().epoch(), cost_.training, std::move(values), std::nullopt};
}

std::shared_ptr<const Snapshot> CircleDescent::snapshot() const {
  std::lock_guard lock(weights_);
  return std::make_shared<const CircleSnapshot>(network_.clone(), task_, stepsDone_);
}

void CircleDescent::setWeights(const Tensor& w, const Tensor& b) {
  torch::NoGradGuard noGrad;
  network_.w.copy_(w);
  network_.b.copy_(b);
}

void CircleDescent::startFrom(const Snapshot& weights) {
  const auto* other = dynamic_cast<const CircleSnapshot*>(&weights);
  if (!other || other->network().w.sizes() != network_.w.sizes())
    throw InputError("the weights to begin with belong to another network; choose the ones of their run");
  std::lock_guard lock(weights_);
  setWeights(other->network().w, other->network().b);
}

State CircleDescent::state() const {
  State state;
  state.put("w", network_.w);
  state.put("b", network_.b);
  state.put(cost_);
  state.numbers["step"] = static_cast<double>(stepsDone_);
  state.numbers["steps"] = static_cast<double>(totalSteps_);
  return state;
}

void CircleDescent::restore(const State& state) {
  // All that may refuse comes before anything is changed.
  const Tensor &w = state.tensor("w", network_.w), &b = state.tensor("b", network_.b);
  const int64_t step = state.count("step"), steps = state.count("steps");
  cost_ = state.cost();
  std::lock_guard lock(weights_);
  setWeights(w, b);
  stepsDone_ = step;
  totalSteps_ = steps;
}

Timeline CircleDescent::timeline() const {
  return {stepsDone_, totalSteps_, reportEvery_, 1, reportEvery_};
}

void CircleDescent::extendTo(int64_t epochs) {
  totalSteps_ = std::max(totalSteps_, epochs * reportEvery_);
}

std::string CircleDescent::weightsText() const {
  return circleNetworkText(network_);
}

}  // namespace hessianlab
