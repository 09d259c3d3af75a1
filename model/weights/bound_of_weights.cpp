// SPDX-License-Identifier: GPL-3.0-or-later
// Answers how far the error of a network with drawn weights is bounded. Each dense layer has its own factors, its bias
// being one more column that reads a 1.
#include <algorithm>
#include <chrono>

#include "model/base/error.h"
#include "model/base/random.h"
#include "model/base/stop_point.h"
#include "model/jobs/job.h"
#include "model/nn/classifier_snapshot.h"
#include "model/objective/cross_entropy.h"
#include "model/questions/answers.h"
#include "model/weights/layer_curvature.h"
#include "model/weights/pac_bayes.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr int64_t kBoundRows = 500;
constexpr int64_t kMostUnits = 1000;  // of a layer: eigenvectors of larger matrices take too long
constexpr uint64_t kInitialStream = 1, kDrawStream = 7;

struct DenseLayer {
  std::size_t operation = 0;
  LayerPosterior posterior;
  bool hasBias = false;
};

// All weights of the network must be those of dense layers.
std::vector<std::size_t> denseLayers(const Network& network) {
  const std::vector<std::size_t> layers = weightLayers(network);
  std::size_t known = 0;
  for (const std::size_t i : layers) {
    Operation& operation = *network.operations()[i];
    const Tensor& weight = *weightOf(operation);
    if (weight.dim() != 2 || weight.size(0) >= kMostUnits || weight.size(1) >= kMostUnits)
      throw InputError("the bound needs dense layers of fewer than " + std::to_string(kMostUnits) +
                       " inputs and units; this network has others");
    known += operation.parameters().size();
  }
  if (layers.empty() || known != network.parameters().size())
    throw InputError("the bound needs a network whose weights are all those of dense layers, such as mlp");
  return layers;
}

Tensor withOnes(const Tensor& moments, const Tensor& mean) {
  const Tensor column = mean.unsqueeze(1);
  return at::cat({at::cat({moments, column}, 1), at::cat({column.t(), at::ones({1, 1}, mean.options())}, 1)});
}

// A wrong answer of each sample, summed.
int64_t mistakes(const Network& network, const Tensor& x, const Tensor& y) {
  int64_t wrong = 0;
  for (int64_t first = 0; first < x.size(0); first += kBoundRows) {
    stopPoint();
    const int64_t last = std::min(first + kBoundRows, x.size(0));
    wrong += network.logits(x.slice(0, first, last)).argmax(1).ne(y.slice(0, first, last)).sum().item<int64_t>();
  }
  return wrong;
}

Tensor flatParameters(const Network& network) {
  std::vector<Tensor> all;
  for (const Tensor& p : network.parameters()) all.push_back(p.detach().to(torch::kFloat64).flatten());
  return at::cat(all);
}

void moveWeights(Network& network, const Network& from, const std::vector<DenseLayer>& layers, double lambda,
                 torch::Generator& generator) {
  for (const DenseLayer& layer : layers) {
    const auto target = network.operations()[layer.operation]->namedParameters();
    const auto source = from.operations()[layer.operation]->namedParameters();
    const Tensor& weight = *weightOf(*from.operations()[layer.operation]);
    const int64_t rows = weight.size(0), columns = weight.size(1) + (layer.hasBias ? 1 : 0);
    const Tensor epsilon = at::empty({rows, columns}, torch::kFloat64).normal_(0, 1, generator);
    const Tensor move = layer.posterior.move(epsilon, lambda).to(weight.scalar_type());
    for (std::size_t i = 0; i < target.size(); ++i) {
      const bool isWeight = target[i].value->dim() == 2;
      target[i].value->copy_(*source[i].value +
                             (isWeight ? move.narrow(1, 0, weight.size(1)) : move.select(1, columns - 1)));
    }
  }
}

}  // namespace

PacBayesResult answer(const ClassifierSnapshot& snapshot, const PacBayesRequest& request, JobControl& control) {
  const StopScope stop(control.question());
  const auto begin = std::chrono::steady_clock::now();
  torch::NoGradGuard noGrad;
  if (request.prior < 0 || request.prior >= kPriorVariances)
    throw InputError("prior is " + std::to_string(request.prior) + "; it must be from 0 to " +
                     std::to_string(kPriorVariances - 1));
  if (request.samples < 2 || request.draws < 1 || !(request.curvatureWeight > 0))
    throw InputError("the bound needs two samples, one draw and a positive curvature weight at least");
  const Network network = snapshot.network().clone();
  const Dataset& dataset = snapshot.dataset();
  if (dataset.trainSize() < 2) throw InputError("the bound needs two training samples at least");
  const int64_t n = std::min(request.samples, dataset.trainSize());
  const Tensor x = dataset.trainInputs(at::arange(n)).to(network.dtype()), y = dataset.trainY.slice(0, 0, n);

  PacBayesResult result;
  result.samples = n;
  result.draws = request.draws;
  result.seed = request.seed;
  result.prior = request.prior;
  result.curvatureWeight = request.curvatureWeight;
  const double precision = static_cast<double>(n) * request.curvatureWeight;
  std::vector<DenseLayer> layers;
  for (const std::size_t operation : denseLayers(network)) {
    stopPoint();
    LayerCurvature curvature(network, operation, crossEntropy());
    for (int64_t first = 0; first < n; first += kBoundRows)
      curvature.add(x.slice(0, first, std::min(first + kBoundRows, n)),
                    y.slice(0, first, std::min(first + kBoundRows, n)));
    const bool hasBias = network.operations()[operation]->parameters().size() > 1;
    const Tensor moments = curvature.inputMoments();
    layers.push_back({operation,
                      LayerPosterior(curvature.outputCurvature(),
                                     hasBias ? withOnes(moments, curvature.meanInput()) : moments, precision),
                      hasBias});
    result.parameters += layers.back().posterior.size();
  }
  const Network initial =
      Network(network.architecture(), mixSeed(static_cast<uint64_t>(request.seed), kInitialStream)).to(network.dtype());
  const double distance = (flatParameters(network) - flatParameters(initial)).square().sum().item<double>();
  for (int64_t place = 0; place < kPriorVariances; ++place) {
    stopPoint();
    const double lambda = priorVariance(place);
    GaussianDivergence whole;
    for (const DenseLayer& layer : layers) {
      const GaussianDivergence own = layer.posterior.divergence(lambda);
      whole.trace += own.trace, whole.volume += own.volume;
    }
    whole.distance = distance / lambda;
    result.divergence.push_back(whole);
  }

  result.trainError = static_cast<double>(mistakes(network, x, y)) / static_cast<double>(n);
  Network drawn = network.clone();
  torch::Generator generator = makeGenerator(mixSeed(static_cast<uint64_t>(request.seed), kDrawStream));
  double sum = 0;
  for (int64_t draw = 0; draw < request.draws; ++draw) {
    control.setProgress(static_cast<double>(draw) / static_cast<double>(request.draws));
    moveWeights(drawn, network, layers, priorVariance(request.prior), generator);
    sum += static_cast<double>(mistakes(drawn, x, y)) / static_cast<double>(n);
  }
  // Each draw gives a number in [0, 1], independent of the others given the samples.
  const auto draws = static_cast<double>(request.draws);
  const double half = std::sqrt(std::log(2 / (PacBayesResult::kDelta / 2)) / (2 * draws));
  result.empirical = sum / draws;
  result.empiricalLow = std::max(0.0, result.empirical - half);
  result.empiricalHigh = std::min(1.0, result.empirical + half);
  result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  return result;
}
template struct Answers<PacBayesRequest>;

}  // namespace hessianlab
