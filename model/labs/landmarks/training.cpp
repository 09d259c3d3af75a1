// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/labs/landmarks/training.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>

#include "model/base/random.h"
#include "model/labs/landmarks/faces.h"
#include "model/labs/landmarks/measures.h"
#include "model/labs/landmarks/metrics.h"
#include "model/labs/landmarks/weights_file.h"
#include "model/training/state.h"

namespace hessianlab {

using torch::Tensor;

namespace {

// Independent streams of the one seed that a user sees.
enum LandmarkStream : uint64_t {
  kFaceStream = 1,
  kWeightStream,
  kOrderStream,
  kPictureStream,
  kLabelStream,
  kMaskStream
};
// Faces of a seed stand in one row; each set begins at a place of its own, so that more of one do not change another.
enum FaceSetBegin : uint64_t {
  kTrainBegin = 0,
  kValidationBegin = 1 << 20,
  kPictureBegin = 2 << 20,
  kLabelBegin = 3 << 20
};
constexpr uint64_t kTestSeed = 20150331;  // the test faces are the same in every run

uint64_t landmarkSeed(const ExperimentConfig& config, LandmarkStream stream) {
  return mixSeed(static_cast<uint64_t>(config.integer("training.seed")), stream);
}

double secondsAfter(std::chrono::steady_clock::time_point begin) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

FaceSet makeFaces(uint64_t seed, uint64_t first, int64_t count, const FaceOptions& options) {
  FaceSet set{at::empty({count, kFacePixels}, torch::kFloat32),
              at::empty({count, static_cast<int64_t>(kFaceNumbers)}, torch::kFloat32)};
  for (int64_t i = 0; i < count; ++i) {
    const Face face = makeFace(seed, first + static_cast<uint64_t>(i), options);
    std::copy(face.pixels.begin(), face.pixels.end(), set.x.data_ptr<float>() + i * kFacePixels);
    std::transform(face.points.begin(), face.points.end(),
                   set.y.data_ptr<float>() + i * static_cast<int64_t>(kFaceNumbers),
                   [](double value) { return static_cast<float>(value); });
  }
  return set;
}

Tensor makeShapes(uint64_t seed, uint64_t first, int64_t count) {
  Tensor shapes = at::empty({count, static_cast<int64_t>(kFaceNumbers)}, torch::kFloat32);
  for (int64_t i = 0; i < count; ++i) {
    const FacePoints points = pointsOf(traitsOf(seed, first + static_cast<uint64_t>(i)));
    std::transform(points.begin(), points.end(), shapes.data_ptr<float>() + i * static_cast<int64_t>(kFaceNumbers),
                   [](double value) { return static_cast<float>(value); });
  }
  return shapes;
}

std::vector<Tensor> learnedOf(const LandmarkNetwork& network) {
  std::vector<Tensor> all;
  for (const auto& [name, tensor] : network.named()) all.push_back(tensor);
  return all;
}

Tensor meanSquare(const Tensor& a, const Tensor& b) {
  return (a - b).square().mean();
}

}  // namespace

std::shared_ptr<const LandmarkTask> makeLandmarkTask(const ExperimentConfig& config) {
  const uint64_t seed = landmarkSeed(config, kFaceStream);
  const FaceOptions options{config.number("data.noise"), config.integer("data.occluder")};
  LandmarkTask task;
  task.train = makeFaces(seed, kTrainBegin, config.integer("data.samples"), options);
  task.validation = makeFaces(seed, kValidationBegin, config.integer("data.validation_samples"), options);
  task.test = makeFaces(kTestSeed, 0, config.integer("data.test_samples"), options);
  task.inputWeight = config.number("tasks.input_weight");
  task.outputWeight = config.number("tasks.output_weight");
  task.pictures = task.train.x;
  task.labels = task.train.y;
  const int64_t pictures = config.integer("data.extra_pictures"), labels = config.integer("data.extra_labels");
  if (task.inputWeight > 0 && pictures > 0)
    task.pictures = at::cat({task.pictures, makeFaces(seed, kPictureBegin, pictures, options).x});
  if (task.outputWeight > 0 && labels > 0) task.labels = at::cat({task.labels, makeShapes(seed, kLabelBegin, labels)});
  task.meanShape = task.train.y.mean(0);
  return std::make_shared<const LandmarkTask>(std::move(task));
}

LandmarkShape landmarkShapeOf(const ExperimentConfig& config) {
  LandmarkShape shape;
  shape.widths = {kFacePixels};
  for (const int64_t width : config.widths("network.hidden")) shape.widths.push_back(width);
  shape.widths.push_back(static_cast<int64_t>(kFaceNumbers));
  const std::string& units = config.word("network.units");
  shape.first = units == "relu" ? Unit::Relu : units == "tanh" ? Unit::Tanh : Unit::Sigmoid;
  shape.inputLayers = config.integer("network.input_layers");
  shape.outputLayers = config.integer("network.output_layers");
  if (shape.inputLayers + shape.outputLayers > shape.depth())
    throw InputError("the tasks share " + std::to_string(shape.inputLayers) + " first and " +
                     std::to_string(shape.outputLayers) + " last layers, but the network has " +
                     std::to_string(shape.depth()) + "; lower network.input_layers or network.output_layers, or give " +
                     "it more hidden layers");
  return shape;
}

LandmarkNetwork makeLandmarkNetwork(const ExperimentConfig& config) {
  return LandmarkNetwork::drawn(landmarkShapeOf(config), landmarkSeed(config, kWeightStream));
}

LandmarkTraining::LandmarkTraining(const ExperimentConfig& config)
    : network_(makeLandmarkNetwork(config)),
      task_(makeLandmarkTask(config)),
      optimizer_(OptimizerSettings(config["optimizer"]), learnedOf(network_)),
      order_(task_->train.size(), config.integer("training.batch_size"), landmarkSeed(config, kOrderStream)),
      pictureOrder_(task_->pictures.size(0), config.integer("training.batch_size"),
                    landmarkSeed(config, kPictureStream)),
      labelOrder_(task_->labels.size(0), config.integer("training.batch_size"), landmarkSeed(config, kLabelStream)),
      input_{task_->inputWeight, config.number("tasks.input_until"), config.word("tasks.schedule")},
      output_{task_->outputWeight, config.number("tasks.output_until"), config.word("tasks.schedule")},
      masked_(config.number("tasks.masked")),
      maskSeed_(landmarkSeed(config, kMaskStream)),
      logEvery_(config.integer("training.log_every")),
      plannedSteps_(config.integer("training.epochs") * order_.stepsPerEpoch()),
      totalEpochs_(config.integer("training.epochs")) {
  for (Tensor& tensor : learnedOf(network_)) tensor.requires_grad_(true);
}

// A generator of its own for each step: what is masked depends on the step alone.
Tensor LandmarkTraining::masked(const Tensor& pictures) const {
  if (masked_ <= 0) return pictures;
  torch::Generator generator = makeGenerator(mixSeed(maskSeed_, static_cast<uint64_t>(stepsDone_)));
  return pictures * at::empty_like(pictures).bernoulli_(1 - masked_, generator);
}

LandmarkLosses LandmarkTraining::lossesOf(const Tensor& index, double inputWeight, double outputWeight) {
  LandmarkLosses losses;
  const Tensor x = task_->train.x.index_select(0, index), y = task_->train.y.index_select(0, index);
  losses.points = meanSquare(network_.outputs(x), y);
  if (inputWeight > 0) {
    pictureOrder_.seek(stepsDone_);
    const Tensor all =
        task_->pictures.size(0) > task_->train.size() ? task_->pictures.index_select(0, pictureOrder_.next()) : x;
    losses.pictures = meanSquare(network_.redrawn(masked(all)), all);
  }
  if (outputWeight > 0) {
    labelOrder_.seek(stepsDone_);
    const Tensor all =
        task_->labels.size(0) > task_->train.size() ? task_->labels.index_select(0, labelOrder_.next()) : y;
    losses.shapes = meanSquare(network_.reshaped(all), all);
  }
  return losses;
}

Record LandmarkTraining::step() {
  constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();
  const auto begin = std::chrono::steady_clock::now();
  const double done = static_cast<double>(stepsDone_) / static_cast<double>(plannedSteps_);
  const double inputWeight = input_.at(done), outputWeight = output_.at(done);
  const LandmarkLosses losses = lossesOf(order_.next(), inputWeight, outputWeight);
  Tensor sum = losses.points;
  if (losses.pictures.defined()) sum = sum + losses.pictures * inputWeight;
  if (losses.shapes.defined()) sum = sum + losses.shapes * outputWeight;
  // None rather than 0: what takes part in nothing is left alone, also by the moments of the optimiser.
  for (const auto& [name, tensor] : network_.named()) tensor.mutable_grad().reset();
  sum.backward();
  order_.seek(stepsDone_);  // a step that is refused has taken no batch
  requireUsable(sum);
  {
    std::lock_guard lock(weights_);
    optimizer_.step(stepsDone_, totalSteps());
    ++stepsDone_;
  }
  order_.seek(stepsDone_);
  const auto value = [](const Tensor& loss) { return loss.defined() ? loss.item<double>() : kMissing; };
  std::vector<double> values(landmarks::kStepValues);
  values[landmarks::kTrainLoss] = value(losses.points);
  values[landmarks::kInputLoss] = value(losses.pictures);
  values[landmarks::kOutputLoss] = value(losses.shapes);
  values[landmarks::kInputWeight] = inputWeight;
  values[landmarks::kOutputWeight] = outputWeight;
  cost_.training += secondsAfter(begin);
  return recordNow(RecordKind::Step, std::move(values));
}

RunError LandmarkTraining::noLongerFinite(const char* what) const {
  return RunError(std::string(what) + " at step " + std::to_string(stepsDone_ + 1) +
                  "; lower the learning rate or the weights of the tasks (the last good weights are kept)");
}

// From numbers below this an optimiser's step leads to finite weights, whatever its settings (as in the classifier).
void LandmarkTraining::requireUsable(const Tensor& loss) const {
  constexpr double kMost = 1e15;
  if (!std::isfinite(loss.item<double>())) throw noLongerFinite("the loss is no longer finite");
  torch::NoGradGuard noGrad;
  std::vector<Tensor> norms;
  for (const Tensor& tensor : learnedOf(network_)) {
    norms.push_back(at::linalg_vector_norm(tensor));
    if (tensor.grad().defined()) norms.push_back(at::linalg_vector_norm(tensor.grad()));
  }
  if (!(at::stack(norms).sum().item<double>() < kMost))
    throw noLongerFinite("a weight or a gradient has grown beyond all use");
}

std::optional<Record> LandmarkTraining::test(const Stop& /*stop*/) {
  const auto begin = std::chrono::steady_clock::now();
  torch::NoGradGuard noGrad;
  const Tensor predicted = network_.outputs(task_->test.x);
  const std::vector<double> errors = nrmseOf(predicted, task_->test.y);
  std::vector<double> values(landmarks::kTestValues);
  values[landmarks::kTestLoss] = meanSquare(predicted, task_->test.y).item<double>();
  values[landmarks::kTestNrmse] = meanNrmse(errors);
  values[landmarks::kTestFound] = cdfOf(errors, kGoodFace);
  values[landmarks::kTestArea] = areaUnderCdf(errors);
  cost_.tests += secondsAfter(begin);
  return recordNow(RecordKind::Test, std::move(values));
}

Record LandmarkTraining::probe() {
  const auto begin = std::chrono::steady_clock::now();
  torch::NoGradGuard noGrad;
  const Tensor predicted = network_.outputs(task_->validation.x);
  std::vector<double> values(landmarks::kProbeValues);
  values[landmarks::kValidationLoss] = meanSquare(predicted, task_->validation.y).item<double>();
  values[landmarks::kValidationNrmse] = meanNrmse(nrmseOf(predicted, task_->validation.y));
  cost_.probes += secondsAfter(begin);
  return recordNow(RecordKind::Probe, std::move(values));
}

Record LandmarkTraining::recordNow(RecordKind kind, std::vector<double> values) const {
  return {kind, stepsDone_, timeline().epoch(), cost_.training, std::move(values), std::nullopt};
}

std::shared_ptr<const Snapshot> LandmarkTraining::snapshot() const {
  std::lock_guard lock(weights_);
  return std::make_shared<const LandmarkSnapshot>(network_.clone(), task_, stepsDone_);
}

void LandmarkTraining::startFrom(const Snapshot& weights) {
  const auto* other = dynamic_cast<const LandmarkSnapshot*>(&weights);
  if (!other || !(other->network().shape == network_.shape))
    throw InputError("the weights to begin with belong to another network; choose the ones of their run");
  const auto theirs = other->network().named();
  const auto ours = network_.named();
  std::lock_guard lock(weights_);
  torch::NoGradGuard noGrad;
  for (std::size_t i = 0; i < ours.size(); ++i) Tensor(ours[i].second).copy_(theirs[i].second);
}

State LandmarkTraining::state() const {
  State state;
  for (const auto& [name, tensor] : network_.named()) state.put("weights." + name, tensor);
  optimizer_.write(state);
  state.put(cost_);
  state.numbers["step"] = static_cast<double>(stepsDone_);
  state.numbers["epochs"] = static_cast<double>(totalEpochs_);
  return state;
}

void LandmarkTraining::restore(const State& state) {
  // All that may refuse comes before anything is changed.
  const auto ours = network_.named();
  for (const auto& [name, tensor] : ours) state.tensor("weights." + name, tensor);
  const int64_t step = state.count("step"), epochs = state.count("epochs");
  const CostLedger cost = state.cost();
  optimizer_.read(state);
  torch::NoGradGuard noGrad;
  std::lock_guard lock(weights_);
  for (const auto& [name, tensor] : ours) Tensor(tensor).copy_(state.tensor("weights." + name, tensor));
  stepsDone_ = step;
  totalEpochs_ = epochs;
  order_.seek(step);
  cost_ = cost;
}

Timeline LandmarkTraining::timeline() const {
  return {stepsDone_, totalSteps(), order_.stepsPerEpoch(), logEvery_, order_.stepsPerEpoch()};
}

void LandmarkTraining::extendTo(int64_t epochs) {
  totalEpochs_ = std::max(totalEpochs_, epochs);
}

std::string LandmarkTraining::weightsText() const {
  return landmarkNetworkText(network_);
}

}  // namespace hessianlab
