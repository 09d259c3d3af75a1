// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/training/classifier.h"

#include <torch/csrc/autograd/autograd.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>

#include "model/base/random.h"
#include "model/curvature/report.h"
#include "model/data/chosen_samples.h"
#include "model/distributed/place.h"
#include "model/jobs/machine_speed.h"
#include "model/jobs/memory.h"
#include "model/nn/architectures.h"
#include "model/nn/classifier_snapshot.h"
#include "model/nn/finite.h"
#include "model/nn/on_device.h"
#include "model/nn/operations/parameter.h"
#include "model/nn/weights_file.h"
#include "model/samples/directions.h"
#include "model/training/classifier_metrics.h"
#include "model/training/pass.h"
#include "model/training/state.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();
// From norms below this an optimiser's step leads to finite weights whatever its settings: learning rate and weight
// decay are at most 100, and momentum piles up at most 10⁴ gradients. So what is kept is always finite.
constexpr double kMostNorm = 1e15;

// Independent streams of the one seed a user sees.
enum Stream : uint64_t { kInitialisation = 1, kOrder = 2, kRegularizer = 3, kProbe = 4, kNewLayers = 5 };

uint64_t streamSeed(const TrainingSettings& settings, Stream stream) {
  return mixSeed(static_cast<uint64_t>(settings.seed), stream);
}

double secondsSince(std::chrono::steady_clock::time_point begin) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

torch::Device deviceOf(const TrainingSettings& settings) {
  if (settings.device == "cpu") return torch::kCPU;
  if (const int64_t gpus = gpusFound(); gpus > 0) {
    const std::optional<RankPlace> place = rankPlace();  // one of several on this machine takes a GPU of its own
    return {torch::kCUDA, static_cast<c10::DeviceIndex>(place ? place->local % gpus : 0)};
  }
  throw InputError("training.device is '" + settings.device +
                   "', but this program runs on the processor only; use cpu");
}

Network makeNetwork(const Choice& architecture, const TrainingSettings& settings, const Dataset& dataset,
                    torch::Device device) {
  // Weights and their gradients, the optimiser's two moments, what it computes with them, and copies for those who
  // look.
  constexpr double kCopies = 8;
  const double memory = usableMemory(), each = kCopies * (settings.precision == "double" ? 8 : 4);
  const ParameterLimit limit(static_cast<int64_t>(std::min(memory / each, static_cast<double>(kMostParameters))),
                             "more parameters than can be trained in " +
                                 std::to_string(static_cast<int64_t>(memory / 1e6)) + " MB of memory; make it smaller");
  const Network network(
      architectureJson(architecture, dataset.inputShape, dataset.classes(), dataset.mean, dataset.std),
      streamSeed(settings, kInitialisation));
  // The same draws in both precisions: runs that differ in nothing else begin at the same weights.
  const Network typed = network.to(settings.precision == "double" ? torch::kFloat64 : torch::kFloat32);
  return onDevice(typed, device);
}

// What learns. The others give up their gradients: they cost no backward pass, and no optimiser moves them.
std::vector<Tensor> learnedOf(const Network& network, int64_t frozen) {
  std::vector<Tensor> learned;
  const auto count = static_cast<int64_t>(network.operations().size());
  int64_t last = 0;  // with weights, counted from 1
  for (int64_t i = 0; i < count; ++i)
    for (Tensor* parameter : network.operations()[static_cast<std::size_t>(i)]->parameters()) {
      last = i + 1;
      if (i < frozen)
        parameter->set_requires_grad(false);
      else
        learned.push_back(*parameter);
    }
  const std::string begin = "training.freeze is " + std::to_string(frozen);
  if (frozen > count)
    throw InputError(begin + ", but the network has only " + std::to_string(count) + " operations; freeze fewer");
  if (frozen > 0 && learned.empty())
    throw InputError(begin + ", which leaves nothing to learn: the last operation with weights is number " +
                     std::to_string(last) + "; freeze fewer");
  return learned;
}

}  // namespace

Classifier::Classifier(const ExperimentConfig& config, std::shared_ptr<const Dataset> dataset,
                       std::unique_ptr<Regularizer> regularizer, const Objective& objective, OfStrength ofStrength,
                       std::optional<torch::Device> device)
    : config_(config),
      settings_(config["training"]),
      dataset_(std::move(dataset)),
      regularizer_(std::move(regularizer)),
      ofStrength_(std::move(ofStrength)),
      changes_(changesOf(config)),
      objective_(objective),
      device_(device ? *device : deviceOf(settings_)),
      network_(makeNetwork(config["architecture"], settings_, *dataset_, device_)),
      learned_(learnedOf(network_, settings_.freeze)),
      optimizer_(OptimizerSettings(config["optimizer"]), learned_),
      order_(dataset_->trainSize(), settings_.batchSize, streamSeed(settings_, kOrder)),
      generator_(makeGenerator(streamSeed(settings_, kRegularizer))),
      directions_(std::make_shared<DirectionsMemory>()),
      totalEpochs_(settings_.epochs) {
  regularizer_->requireFit(network_);
  if (regularizer_->takesTurns()) {
    OptimizerSettings own(config["optimizer"]);
    own.weightDecay = 0;  // weights decay in the turn of the loss
    penaltyOptimizer_.emplace(std::move(own), learned_, "penalty_optimizer.");
  }
  if (config.has(live_setting::kStrength)) strength_ = config.number(live_setting::kStrength);
  const int64_t probes = std::min(settings_.probeSamples, dataset_->testSize());
  probeX_ = onDevice(dataset_->testInputs(0, probes).to(network_.dtype()), device_);
  probeY_ = onDevice(dataset_->testY.slice(0, 0, probes), device_);
  probeRemark_ = remarkOnTest(at::arange(probes, torch::kInt64), *dataset_, Sampling::First, {});
}

// What holds is read off the list and the step alone: a run that is trained again, or goes on from an earlier state,
// takes the same steps.
void Classifier::takeUpChanges() {
  if (changes_.empty()) return;
  const double rate = valueAfter(stepsDone_, live_setting::kLearningRate, config_, changes_);
  optimizer_.setBaseRate(rate);
  if (penaltyOptimizer_) penaltyOptimizer_->setBaseRate(rate);
  if (!strength_) return;
  const double strength = valueAfter(stepsDone_, live_setting::kStrength, config_, changes_);
  if (strength == *strength_) return;
  regularizer_ = ofStrength_(strength);
  strength_ = strength;
}

Record Classifier::step() {
  if (!device_.is_cpu() && !ranks_) return stepUnread();
  const auto begin = std::chrono::steady_clock::now();
  takeUpChanges();
  const Tensor index = ranks_ ? ownPart(order_.next()) : order_.next();
  const auto [x, y] = trainSamples(index);
  std::vector<double> values(classifier::kStepValues);
  WeightsLock weights(weights_, std::defer_lock);
  const bool inTurns = penaltyOptimizer_ && !regularizer_->weighsNothing();
  const bool hasPenalty = inTurns ? descendInTurns(x, y, values, weights) : descend(x, y, values, weights);
  weights.unlock();
  values[classifier::kLearningRate] = optimizer_.lastRate();
  bookStep(secondsSince(begin), hasPenalty);
  const Record record = recordNow(RecordKind::Step, std::move(values));

  if (hasPenalty && x.size(0) > 0 && timesPlainStep()) timePlainStep(x, y);
  return record;
}

std::pair<Tensor, Tensor> Classifier::trainSamples(const Tensor& index) const {
  return {onDevice(dataset_->trainInputs(index).to(network_.dtype()), device_),
          onDevice(dataset_->trainY.index_select(0, index), device_)};
}

Tensor Classifier::accuracyOn(const Tensor& outputs, const Tensor& y) const {
  return objective_.correct(outputs, y).value().to(torch::kFloat64).mean();
}

bool Classifier::timesPlainStep() const {
  constexpr int64_t kFirstTiming = 3, kTimingEvery = 250;  // past the first allocations; then rarely: it costs a step
  return stepsDone_ == kFirstTiming || stepsDone_ % kTimingEvery == 0;
}

bool Classifier::descend(const Tensor& x, const Tensor& y, std::vector<double>& values, WeightsLock& weights) {
  if (ranks_) return descendTogether(x, y, values, weights);
  Pass pass(network_, objective_, x, y, regularizer_->share());
  const RegularizedLoss result = finiteLoss(pass);
  const bool hasPenalty = result.penalty.defined();
  requireUsable(values[classifier::kTrainLoss] = result.loss.item<double>(), "the loss");
  requireUsable(values[classifier::kPenalty] = hasPenalty ? result.penalty.item<double>() : 0, "the penalty");
  optimizer_.zeroGrad();
  (hasPenalty ? result.loss + result.penalty : result.loss).backward();
  requireUsableGradients();
  values[classifier::kTrainAccuracy] = accuracyOn(pass.outputs().detach(), y).item<double>();
  if (!weights.owns_lock()) weights.lock();
  optimizer_.step(stepsDone_, totalSteps());
  ++stepsDone_;
  return hasPenalty;
}

// Nobody sees the weights between the two, and where the second fails they are those before the first.
bool Classifier::descendInTurns(const Tensor& x, const Tensor& y, std::vector<double>& values, WeightsLock& weights) {
  weights.lock();
  const Network before = network_.clone();
  try {
    const std::optional<double> penalty = takePenaltyTurn(x, y);
    descend(x, y, values, weights);
    values[classifier::kPenalty] = penalty.value_or(0);
    return penalty.has_value();
  } catch (const std::exception&) {
    network_.copyParametersFrom(before);
    throw;
  }
}

std::optional<double> Classifier::takePenaltyTurn(const Tensor& x, const Tensor& y) {
  Pass pass(network_, objective_, x, y, regularizer_->share());
  const Tensor penalty = regularizer_->penalty(pass, context(), generator_);
  if (!penalty.defined()) return std::nullopt;
  const auto value = penalty.item<double>();
  requireUsable(value, "the penalty");
  if (!penalty.requires_grad()) return value;  // it is one of layers that are frozen
  penaltyOptimizer_->zeroGrad();
  penalty.backward();
  requireUsableGradients();
  penaltyOptimizer_->step(stepsDone_, totalSteps());
  return value;
}

void Classifier::requireUsable(double value, const char* what) const {
  if (!std::isfinite(value)) throw noLongerUsable(std::string(what) + " is no longer finite");
}

RunError Classifier::noLongerUsable(const std::string& what, int64_t step) {
  return RunError(what + " at step " + std::to_string(step) +
                  "; lower the learning rate or the strength (the last good weights are kept)");
}

RegularizedLoss Classifier::finiteLoss(Pass& pass, bool withPenalty) {
  try {
    if (penaltyOptimizer_ || !withPenalty) return {pass.loss(), {}};
    return regularizedLoss(*regularizer_, pass, context(), generator_);
  } catch (const NotFinite& error) {
    throw noLongerUsable(error.subject() + " are no longer finite");
  }
}

std::string Classifier::problemOf(double loss, double penalty, double gradients, double weights) {
  if (!std::isfinite(loss)) return "the loss is no longer finite";
  if (!std::isfinite(penalty)) return "the penalty is no longer finite";
  for (const auto& [sum, what] : {std::pair{gradients, "the gradient"}, std::pair{weights, "the norm of the weights"}})
    if (!(sum < kMostNorm))
      return std::string(what) + (std::isfinite(sum) ? " has grown beyond all use" : " is no longer finite");
  return {};
}

void Classifier::requireUsableGradients() const {
  torch::NoGradGuard noGrad;
  std::vector<Tensor> weights, gradients;
  for (const Tensor& p : network_.parameters()) {
    weights.push_back(at::linalg_vector_norm(p));
    if (p.grad().defined()) gradients.push_back(at::linalg_vector_norm(p.grad()));
  }
  const auto sum = [](const std::vector<Tensor>& norms) { return at::stack(norms).sum().item<double>(); };
  const std::string problem = problemOf(0, 0, sum(gradients), sum(weights));
  if (!problem.empty()) throw noLongerUsable(problem);
}

void Classifier::timePlainStep(const Tensor& x, const Tensor& y) {
  const auto wait = [this](const Tensor& t) {
    if (!device_.is_cpu()) t.sum().item<double>();
  };
  wait(x);
  const auto begin = std::chrono::steady_clock::now();
  const Tensor loss = objective_.mean(network_.logits(x), y);
  wait(torch::autograd::grad({loss}, learned_).front());
  const double seconds = secondsSince(begin);
  plainStepSeconds_ = plainStepSeconds_ > 0 ? 0.5 * (plainStepSeconds_ + seconds) : seconds;
  cost_.training += seconds;
}

void Classifier::bookStep(double seconds, bool hasPenalty) {
  const double plain = hasPenalty && plainStepSeconds_ > 0 ? std::min(seconds, plainStepSeconds_) : seconds;
  cost_.training += plain;
  cost_.penalty += seconds - plain;
}

Record Classifier::recordNow(RecordKind kind, std::vector<double> values) const {
  return {kind, stepsDone_, timeline().epoch(), cost_.training + cost_.penalty, std::move(values), std::nullopt};
}

std::optional<Record> Classifier::test(const Stop& stop) {
  constexpr int64_t kBatch = 500;
  const auto begin = std::chrono::steady_clock::now();
  torch::NoGradGuard noGrad;
  double loss = 0;
  int64_t correct = 0;
  for (int64_t first = 0; first < dataset_->testSize(); first += kBatch) {
    if (stop()) return std::nullopt;
    const int64_t last = std::min(first + kBatch, dataset_->testSize());
    const Tensor y = onDevice(dataset_->testY.slice(0, first, last), device_);
    try {
      const Tensor logits = network_.logits(onDevice(dataset_->testInputs(first, last).to(network_.dtype()), device_));
      loss += objective_.sum(logits, y).item<double>();
      correct += objective_.correct(logits, y).value().sum().item<int64_t>();
    } catch (const NotFinite&) {
      loss = kMissing;
      break;
    }
  }
  cost_.tests += secondsSince(begin);
  const auto n = static_cast<double>(dataset_->testSize());
  std::vector<double> values(classifier::kTestValues);
  values[classifier::kTestAccuracy] = std::isfinite(loss) ? static_cast<double>(correct) / n : kMissing;
  values[classifier::kTestLoss] = loss / n;
  return recordNow(RecordKind::Test, std::move(values));
}

Record Classifier::probe() {
  CurvatureProbe probe;
  try {
    probe = probeCurvature(network_, probeX_, probeY_, streamSeed(settings_, kProbe));
  } catch (const NotFinite&) {
    return recordNow(RecordKind::Probe, std::vector<double>(classifier::kProbeValues, kMissing));
  }
  cost_.probes += probe.basis.seconds;
  std::vector<double> values(classifier::kProbeValues);
  values[classifier::kHessianP10] = probe.hessianNorm.p10;
  values[classifier::kHessianMedian] = probe.hessianNorm.median;
  values[classifier::kHessianP90] = probe.hessianNorm.p90;
  values[classifier::kGradientP10] = probe.gradientNorm.p10;
  values[classifier::kGradientMedian] = probe.gradientNorm.median;
  values[classifier::kGradientP90] = probe.gradientNorm.p90;
  values[classifier::kLambdaMinMedian] = probe.lambdaMinMedian;
  values[classifier::kConfidenceMean] = probe.confidenceMean;
  values[classifier::kNormalisedMedian] = probe.normalisedMedian;
  Record record = recordNow(RecordKind::Probe, std::move(values));
  record.basis = std::move(probe.basis);
  record.basis->remark = probeRemark_;
  return record;
}

std::shared_ptr<const Snapshot> Classifier::snapshot() const {
  std::lock_guard lock(weights_);
  return std::make_shared<const ClassifierSnapshot>(std::make_shared<const Network>(onDevice(network_, torch::kCPU)),
                                                    dataset_, stepsDone_, directions_);
}

void Classifier::startFrom(const Snapshot& weights) {
  const auto* other = dynamic_cast<const ClassifierSnapshot*>(&weights);
  if (!other || other->network().architecture() != network_.architecture())
    throw InputError("the weights to begin with belong to another network or other data; choose the ones of their run");
  std::lock_guard lock(weights_);
  network_.copyParametersFrom(other->network().to(network_.dtype()));
}

void Classifier::beginWith(const Network& other, std::size_t operations, const std::string& remark) {
  // Drawn as the other network's were, from the same seed, new layers would begin as those did which its layers have
  // learnt to feed.
  const Network fresh(network_.architecture(), streamSeed(settings_, kNewLayers));
  torch::NoGradGuard noGrad;
  {
    std::lock_guard lock(weights_);
    for (std::size_t i = 0; i < network_.operations().size(); ++i) {
      const Network& from = i < operations ? other : fresh;
      const auto mine = network_.operations()[i]->parameters(), theirs = from.operations()[i]->parameters();
      for (std::size_t p = 0; p < mine.size(); ++p) mine[p]->copy_(*theirs[p]);
    }
  }
  if (remark.empty()) return;
  Dataset told = *dataset_;  // which shares its samples
  told.trainRemark += (told.trainRemark.empty() ? "" : " ") + remark;
  dataset_ = std::make_shared<const Dataset>(std::move(told));
}

State Classifier::state() const {
  State state;
  for (const auto& [name, parameter] : network_.namedParameters()) state.put("weights." + name, parameter);
  optimizer_.write(state);
  if (penaltyOptimizer_) penaltyOptimizer_->write(state);
  state.put("generator", generator_.get_state());
  state.put(cost_);
  state.numbers["step"] = static_cast<double>(stepsDone_);
  state.numbers["epochs"] = static_cast<double>(totalEpochs_);
  state.numbers["plain_step_seconds"] = plainStepSeconds_;
  return state;
}

void Classifier::restore(const State& state) {
  // All that may refuse comes before anything is changed.
  const auto parameters = network_.namedParameters();
  for (const auto& [name, parameter] : parameters) state.tensor("weights." + name, parameter);
  const Tensor generator = state.tensor("generator", generator_.get_state());
  const int64_t step = state.count("step"), epochs = state.count("epochs");
  const double plainStepSeconds = state.number("plain_step_seconds");
  const CostLedger cost = state.cost();
  readOptimizers(state);
  torch::NoGradGuard noGrad;
  {
    std::lock_guard lock(weights_);
    for (auto [name, parameter] : parameters) parameter.copy_(state.tensor("weights." + name, parameter));
    stepsDone_ = step;
  }
  generator_.set_state(generator);
  unread_.clear();
  order_.seek(step);
  totalEpochs_ = epochs;
  plainStepSeconds_ = plainStepSeconds;
  cost_ = cost;
}

// Both, or where the second refuses, neither.
void Classifier::readOptimizers(const State& state) {
  State kept;
  optimizer_.write(kept);
  optimizer_.read(state);
  if (!penaltyOptimizer_) return;
  try {
    penaltyOptimizer_->read(state);
  } catch (const InputError&) {
    optimizer_.read(kept);
    throw;
  }
}

Timeline Classifier::timeline() const {
  return {stepsDone_, totalSteps(), order_.stepsPerEpoch(), settings_.logEvery, settings_.probeEvery};
}

std::string Classifier::weightsText() const {
  return networkText(network_);
}

}  // namespace hessianlab
