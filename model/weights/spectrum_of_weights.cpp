// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>

#include "model/base/error.h"
#include "model/base/random.h"
#include "model/base/stop_point.h"
#include "model/data/chosen_samples.h"
#include "model/jobs/job.h"
#include "model/nn/classifier_snapshot.h"
#include "model/objective/cross_entropy.h"
#include "model/questions/answers.h"
#include "model/questions/weights.h"
#include "model/weights/eigenpairs.h"
#include "model/weights/kronecker.h"
#include "model/weights/layer_curvature.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr int64_t kRows = 500;       // of a batch
constexpr int64_t kShares = 10;      // singular values that are told
constexpr double kTolerance = 1e-5;  // of Lanczos' residuals, relative to the largest eigenvalue
constexpr double kConverged = 1e-4;  // of the residuals by products of their own

std::vector<float> floatsOf(const Tensor& values) {
  const Tensor flat = values.to(torch::kFloat32).flatten().contiguous();
  return {flat.data_ptr<float>(), flat.data_ptr<float>() + flat.numel()};
}

WeightEigenpair pairOf(const TopPairs& all, int64_t i, int64_t rows, const Tensor& meanInput) {
  WeightEigenpair pair;
  pair.value = all.values[i].item<double>();
  pair.residual = all.residual[i].item<double>();
  const Tensor matrix = all.vectors[i].to(torch::kFloat64).reshape({rows, -1});
  const auto [u, s, v] = at::linalg_svd(matrix, false);
  const Tensor shares = s.square() / s.square().sum();
  for (int64_t k = 0; k < std::min(kShares, shares.numel()); ++k) pair.shares.push_back(shares[k].item<double>());
  pair.firstShare = pair.shares.front();
  pair.right = floatsOf(v[0]);
  if (meanInput.defined() && meanInput.norm().item<double>() > 0)
    pair.alongMeanInput = (v[0].dot(meanInput).abs() / meanInput.norm()).item<double>();
  pair.direction = floatsOf(matrix);
  return pair;
}

// A layer whose columns are the network's inputs, one by one, or the taps of a convolution.
void describeColumns(const Network& network, std::size_t operation, LayerWeights& result) {
  const auto set = [&](const Shape& picture) {
    if (picture.size() != 3 || (picture[0] != 1 && picture[0] != 3)) return;
    result.channels = static_cast<int>(picture[0]);
    result.height = static_cast<int>(picture[1]);
    result.width = static_cast<int>(picture[2]);
  };
  if (const Tensor& weight = *weightOf(*network.operations()[operation]); weight.dim() == 4)
    return set(weight.sizes().slice(1).vec());
  for (std::size_t i = 0; i < operation; ++i) {
    const std::string op = network.operations()[i]->describe().value("op", "");
    if (op != "normalise" && op != "flatten") return;
  }
  set(network.inputShape());
}

WeightLayer asMatrix(const Tensor& weight) {
  return {{}, weight.size(0), weight.numel() / weight.size(0)};
}

LayerWeights measure(LayerCurvature& layer, const WeightsRequest& request, JobControl& control) {
  torch::Generator generator = makeGenerator(static_cast<uint64_t>(request.seed));
  const Tensor mean = layer.dense() ? layer.meanInput() : Tensor();
  const bool centred = request.centred && layer.dense();
  if (centred) layer.centreInputs();
  const Tensor& weight = layer.weight();
  const TopPairs pairs =
      topPairs([&](const Tensor& v) { return layer.apply(v.reshape(weight.sizes())).flatten(); }, weight.numel(),
               request.top, kTolerance, generator, weight.options(), [&](double done) { control.setProgress(done); });
  LayerWeights result;
  static_cast<WeightLayer&>(result) = asMatrix(weight);
  result.products = pairs.products;
  result.converged = pairs.residual.max().item<double>() <= kConverged;
  result.centred = centred;
  if (mean.defined()) result.meanInput = floatsOf(mean);
  for (int64_t i = 0; i < pairs.values.numel(); ++i) result.pairs.push_back(pairOf(pairs, i, result.rows, mean));
  if (layer.dense()) result.kronecker = kroneckerFactors(layer, pairs.vectors, generator);
  return result;
}

}  // namespace

std::vector<double> eigenspaceOverlap(const LayerWeights& a, const LayerWeights& b) {
  const auto matrix = [](const LayerWeights& layer) {
    std::vector<Tensor> rows;
    for (const WeightEigenpair& pair : layer.pairs) rows.push_back(torch::tensor(pair.direction));
    return at::stack(rows);
  };
  if (a.pairs.empty() || b.pairs.empty() || a.rows != b.rows || a.columns != b.columns) return {};
  return overlaps(matrix(a), matrix(b));
}

WeightsResult answer(const ClassifierSnapshot& snapshot, const WeightsRequest& request, JobControl& control) {
  const StopScope stop(control.question());
  const auto begin = std::chrono::steady_clock::now();
  torch::NoGradGuard noGrad;
  if (request.top < 1 || request.top > 100)
    throw InputError("top is " + std::to_string(request.top) + "; it must be from 1 to 100");
  const Network network = request.doublePrecision ? snapshot.network().to(torch::kFloat64) : snapshot.network().clone();
  const std::vector<std::size_t> all = weightLayers(network);
  if (all.empty()) throw InputError("this network has no layer with weights");
  if (request.layer && (*request.layer < 0 || *request.layer >= static_cast<int64_t>(all.size())))
    throw InputError("layer is " + std::to_string(*request.layer) + "; this network has the layers 0 to " +
                     std::to_string(all.size() - 1));
  const Dataset& dataset = snapshot.dataset();
  const Tensor chosen = chosenSamples(dataset.trainY, request.samples, request.sampling);
  WeightsResult result;
  result.samples = chosen.numel();
  result.seed = request.seed;
  result.sampling = request.sampling;
  result.remark = remarkOn(chosen, dataset.trainY, dataset.classNames, request.sampling, "training samples",
                           "a balanced choice (--sampling balanced)");
  result.exact = !network.smooth();
  for (const std::size_t operation : all) {
    result.all.push_back(asMatrix(*weightOf(*network.operations()[operation])));
    result.all.back().operation = network.operations()[operation]->describe().value("op", "");
  }
  const std::size_t from = request.layer ? static_cast<std::size_t>(*request.layer) : 0;
  const std::size_t to = request.layer ? from + 1 : all.size();
  for (std::size_t i = from; i < to; ++i) {
    const auto share = [&](std::size_t k) { return static_cast<double>(k - from) / static_cast<double>(to - from); };
    const ProgressShare part(control, share(i), share(i + 1));
    LayerCurvature layer(network, all[i], crossEntropy());
    for (int64_t first = 0; first < chosen.numel(); first += kRows) {
      const Tensor rows = chosen.slice(0, first, std::min(first + kRows, chosen.numel()));
      layer.add(dataset.trainInputs(rows).to(network.dtype()), dataset.trainY.index_select(0, rows));
    }
    result.loss = layer.loss();
    result.layers.push_back(measure(layer, request, control));
    result.layers.back().layer = static_cast<int64_t>(i);
    describeColumns(network, all[i], result.layers.back());
    result.layers.back().operation = result.all[i].operation;
  }
  result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  return result;
}

template struct Answers<WeightsRequest>;

}  // namespace hessianlab
