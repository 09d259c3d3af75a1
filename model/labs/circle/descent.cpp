// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/labs/circle/descent.h"

#include <torch/csrc/autograd/autograd.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numbers>

#include "model/base/error.h"
#include "model/base/random.h"
#include "model/base/stop_point.h"
#include "model/labs/circle/metrics.h"
#include "model/labs/circle/weights_file.h"
#include "model/objective/squared_error.h"
#include "model/training/state.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr int64_t kMostOfDeep = 1000;                                    // pairs of units of a layer: 16 MB of weights
constexpr int64_t kNumbersAtOnce = int64_t{1} << 24, kFewestAtOnce = 4;  // samples × weights; samples
constexpr int64_t kAround = 720;  // points for the test and the harmonics; more than twice the highest frequency

// Independent streams of the one seed a user sees.
enum CircleStream : uint64_t { kSampleStream = 1, kDirectionStream = 2, kNoiseStream = 3, kDeeperStream = 4 };

uint64_t circleSeed(const ExperimentConfig& config, CircleStream stream) {
  return mixSeed(static_cast<uint64_t>(config.integer("training.seed")), stream);
}

double secondsFrom(std::chrono::steady_clock::time_point begin) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

Tensor sampleAngles(const ExperimentConfig& config, const CircleDensity& density) {
  const int64_t count = config.integer("data.samples");
  const bool even = config.word("data.spacing") == "even";
  Tensor angles;
  if (even) {
    angles = evenAngles(count);
  } else {
    torch::Generator generator = makeGenerator(circleSeed(config, kSampleStream));
    angles = at::empty({count}, torch::kFloat64).uniform_(0, 2 * std::numbers::pi, generator);
  }
  if (density.pieces() == 1) return angles;  // the same all around
  // Through the inverse of the distribution; even ones from the middle of their share, so that none lies on a border.
  auto* values = angles.data_ptr<double>();
  const double shift = even ? 0.5 / static_cast<double>(count) : 0;
  for (int64_t i = 0; i < count; ++i) values[i] = density.angleAt(values[i] / (2 * std::numbers::pi) + shift);
  return angles;
}

Tensor noiseOf(const ExperimentConfig& config) {
  torch::Generator generator = makeGenerator(circleSeed(config, kNoiseStream));
  return at::empty({config.integer("data.samples")}, torch::kFloat64)
      .normal_(0, config.number("data.noise"), generator);
}

// Mean of the values over the angles that `chosen` takes; NaN where it takes none.
template <class Chosen>
double meanWhere(const Tensor& angles, const Tensor& values, const Chosen& chosen) {
  const double *at = angles.data_ptr<double>(), *value = values.data_ptr<double>();
  double sum = 0;
  int64_t count = 0;
  for (int64_t i = 0; i < angles.numel(); ++i)
    if (chosen(at[i])) sum += value[i], ++count;
  return count ? sum / static_cast<double>(count) : std::nan("");
}

}  // namespace

std::shared_ptr<const CircleTask> makeCircleTask(const ExperimentConfig& config) {
  CircleTask task;
  task.target.frequencies = {config.integer("target.low"), config.integer("target.middle"),
                             config.integer("target.high")};
  task.target.amplitudes = {config.number("target.low_amplitude"), config.number("target.middle_amplitude"),
                            config.number("target.high_amplitude")};
  const std::string& formula = config.word("data.density_formula");
  task.density = formula.empty() ? CircleDensity(config.widths("data.density"))
                                 : CircleDensity::ofFormula(formula, "data.density_formula");
  task.angles = sampleAngles(config, task.density);
  task.x = onCircle(task.angles);
  task.y = task.target.values(task.angles);
  if (config.number("data.noise") > 0) task.y = task.y + noiseOf(config);
  task.bias = config.flag("network.bias");
  task.rate = config.number("descent.learning_rate");
  task.start = makeCircleNetwork(config);
  task.kernel = std::make_shared<const CircleKernel>(task.angles, task.bias, task.start.layers());
  return std::make_shared<const CircleTask>(std::move(task));
}

CircleNetwork makeCircleNetwork(const ExperimentConfig& config) {
  const int64_t pairs = config.integer("network.pairs"), layers = config.integer("network.layers");
  const double scale = config.number("network.scale");
  if (layers > 2 && pairs > kMostOfDeep)
    throw InputError("network.pairs is " + std::to_string(pairs) + "; a network of " + std::to_string(layers) +
                     " layers has at most " + std::to_string(kMostOfDeep) +
                     " pairs of units, each joined with all of the next layer; lower it");
  const CircleNetwork two = config.word("network.directions") == "even"
                                ? CircleNetwork::even(pairs, scale)
                                : CircleNetwork::random(pairs, scale, circleSeed(config, kDirectionStream));
  return layers == 2 ? two : two.deepened(layers - 2, scale, circleSeed(config, kDeeperStream));
}

CircleDescent::CircleDescent(const ExperimentConfig& config)
    : task_(makeCircleTask(config)),
      network_(makeCircleNetwork(config)),
      reportEvery_(config.integer("training.report_every")),
      totalSteps_(config.integer("training.steps")) {
  totalSteps_ = (totalSteps_ + reportEvery_ - 1) / reportEvery_ * reportEvery_;
  learns(network_, task_->bias);
}

void learns(const CircleNetwork& network, bool bias) {
  for (const Tensor& tensor : network.learned(bias)) tensor.requires_grad_(true);
}

bool CircleGradients::finite() const {
  double all = sum;
  for (const Tensor& slope : slopes) all += slope.norm().item<double>();
  return std::isfinite(all);
}

namespace {

CircleGradients gradientsOf(const CircleNetwork& network, const std::vector<Tensor>& learned, const Tensor& x,
                            const Tensor& y) {
  const Tensor outputs = network.outputs(x), target = y.unsqueeze(1);
  const Tensor loss = squaredError().sum(outputs.unsqueeze(1), target) * 0.5;
  return {torch::autograd::grad({loss}, learned), outputs.detach() - y, loss.item<double>()};
}

}  // namespace

// Of a large network some samples at a time, with a stop point before each.
CircleGradients circleGradients(const CircleNetwork& network, const Tensor& x, const Tensor& y, bool bias) {
  const std::vector<Tensor> learned = network.learned(bias);
  int64_t numbers = 0;
  for (const Tensor& tensor : learned) numbers += tensor.numel();
  const int64_t atOnce = std::max(kFewestAtOnce, kNumbersAtOnce / numbers), count = x.size(0);
  stopPoint();
  if (count <= atOnce) return gradientsOf(network, learned, x, y);
  CircleGradients all;
  std::vector<Tensor> residuals;
  for (int64_t first = 0; first < count; first += atOnce) {
    stopPoint();
    const int64_t last = std::min(first + atOnce, count);
    const CircleGradients part = gradientsOf(network, learned, x.slice(0, first, last), y.slice(0, first, last));
    if (first == 0)
      all.slopes = part.slopes;
    else
      for (std::size_t i = 0; i < learned.size(); ++i) all.slopes[i].add_(part.slopes[i]);
    residuals.push_back(part.residuals);
    all.sum += part.sum;
  }
  all.residuals = at::cat(residuals);
  return all;
}

void takeStep(const CircleNetwork& network, const CircleGradients& gradients, double rate, bool bias) {
  torch::NoGradGuard noGrad;
  const std::vector<Tensor> learned = network.learned(bias);
  for (std::size_t i = 0; i < learned.size(); ++i) learned[i].add_(gradients.slopes[i], -rate);
}

Record CircleDescent::step() {
  const auto begin = std::chrono::steady_clock::now();
  const CircleGradients slope = circleGradients(network_, task_->x, task_->y, task_->bias);
  if (!slope.finite())
    throw RunError("the loss is no longer finite at step " + std::to_string(stepsDone_ + 1) +
                   "; lower the learning rate (the last good weights are kept)");
  {
    std::lock_guard lock(weights_);
    takeStep(network_, slope, task_->rate, task_->bias);
    ++stepsDone_;
  }
  cost_.training += secondsFrom(begin);
  return recordNow(RecordKind::Step, {2 * slope.sum / static_cast<double>(task_->y.numel())});
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
  const CircleDensity& density = task_->density;
  const Tensor around = evenAngles(kAround), squares = rest.square();
  const std::size_t sparse = density.sparsest(), dense = density.densest();
  const auto within = [&](std::size_t piece) { return [&, piece](double at) { return density.pieceOf(at) == piece; }; };
  const double none = std::nan("");  // one piece is neither
  amplitudes.push_back(sparse == dense ? none : meanWhere(around, squares, within(sparse)));
  amplitudes.push_back(sparse == dense ? none : meanWhere(around, squares, within(dense)));
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

void CircleDescent::setWeights(const std::vector<Tensor>& weights) {
  torch::NoGradGuard noGrad;
  const std::vector<Tensor> own = network_.weights();
  for (std::size_t i = 0; i < own.size(); ++i) own[i].copy_(weights[i]);
}

void CircleDescent::startFrom(const Snapshot& weights) {
  const auto* other = dynamic_cast<const CircleSnapshot*>(&weights);
  if (!other || other->network().w.sizes() != network_.w.sizes() || other->network().layers() != network_.layers())
    throw InputError("the weights to begin with belong to another network; choose the ones of their run");
  std::lock_guard lock(weights_);
  setWeights(other->network().weights());
}

State CircleDescent::state() const {
  State state;
  const std::vector<std::string> names = circleWeightNames(network_.layers());
  for (std::size_t i = 0; i < names.size(); ++i) state.put(names[i], network_.weights()[i]);
  state.put(cost_);
  state.numbers["step"] = static_cast<double>(stepsDone_);
  state.numbers["steps"] = static_cast<double>(totalSteps_);
  return state;
}

void CircleDescent::restore(const State& state) {
  // All that may refuse comes before anything is changed.
  const std::vector<std::string> names = circleWeightNames(network_.layers());
  std::vector<Tensor> weights;
  for (std::size_t i = 0; i < names.size(); ++i) weights.push_back(state.tensor(names[i], network_.weights()[i]));
  const int64_t step = state.count("step"), steps = state.count("steps");
  cost_ = state.cost();
  std::lock_guard lock(weights_);
  setWeights(weights);
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
