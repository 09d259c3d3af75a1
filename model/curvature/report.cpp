// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/curvature/report.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>

#include "model/base/error.h"
#include "model/base/random.h"
#include "model/base/stop_point.h"
#include "model/curvature/norms.h"
#include "model/data/dataset_view.h"
#include "model/nn/classifier_snapshot.h"
#include "model/objective/cross_entropy.h"
#include "model/objective/margin.h"
#include "model/questions/answers.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr int64_t kReportChunk = 64;

struct Estimator {
  const char* name;
  int64_t defaultIterations;
};
constexpr Estimator kEstimators[] = {{"exact", 0}, {"power", 20}, {"lanczos", 32}, {"ascent", 20}};

NormResult estimate(const std::string& name, const CurvatureRequest& request, int64_t iterations, const InputHessian& h,
                    torch::Generator& g) {
  if (name == "exact") return exactNorm(h, g);
  if (name == "lanczos") return lanczosNorm(h, iterations, Start::Random, g);
  if (name == "ascent") return ascentNorm(h, iterations, kAscentStep, g);
  if (request.start == "both") return restartedPowerNorm(h, iterations, g);
  return powerNorm(h, iterations, request.start == "gradient" ? Start::Gradient : Start::Random, g);
}

const Estimator& findEstimator(const std::string& name) {
  for (const Estimator& estimator : kEstimators) {
    if (name == estimator.name) return estimator;
  }
  throw InputError("unknown estimator '" + name + "'; known are exact, power, lanczos, ascent, auto");
}

std::vector<double> toDoubles(const Tensor& t) {
  const Tensor values = t.detach().to(torch::kFloat64).contiguous();
  return {values.data_ptr<double>(), values.data_ptr<double>() + values.numel()};
}

Quantiles quantiles(const Tensor& values) {
  const Tensor q = at::quantile(values.to(torch::kFloat64), torch::tensor({0.1, 0.5, 0.9}, torch::kFloat64));
  const auto v = toDoubles(q);
  return {v[0], v[1], v[2]};
}

}  // namespace

CurvatureResult measureCurvature(const Network& network, const Dataset& dataset, const CurvatureRequest& request,
                                 JobControl& control) {
  const std::string cheapest = network.smooth() ? "lanczos" : "exact";
  const Estimator& estimator = findEstimator(request.estimator == "auto" ? cheapest : request.estimator);
  if (request.iterations < 0 || request.iterations > 10000)
    throw InputError("iterations is " + std::to_string(request.iterations) + "; it must be from 0 (default) to 10000");
  if (request.samples < 1)
    throw InputError("samples is " + std::to_string(request.samples) + "; it must be at least 1");
  if (request.start != "random" && request.start != "gradient" && request.start != "both")
    throw InputError("unknown start '" + request.start + "'; known are random, gradient, both");
  const auto begin = std::chrono::steady_clock::now();
  requireTestIndices(dataset, request.indices);
  std::vector<int64_t> indices = request.indices;
  if (indices.empty()) {
    indices.resize(static_cast<std::size_t>(std::min(request.samples, dataset.testSize())));
    std::iota(indices.begin(), indices.end(), 0);
  }
  const Tensor chosen = torch::tensor(indices, torch::kInt64);
  const int64_t samples = chosen.numel();
  const int64_t iterations = request.iterations > 0 ? request.iterations : estimator.defaultIterations;
  // Exact means exact: a residual of 1e-6 is out of reach of single precision.
  const bool wide = request.doublePrecision || estimator.name == std::string("exact");
  const auto dtype = wide ? torch::kFloat64 : network.dtype();
  const Network measured = network.to(dtype);

  const StopScope stop(control.question());
  CurvatureResult result;
  result.estimator = estimator.name;
  result.iterations = iterations;
  result.seed = request.seed;
  for (int64_t first = 0; first < samples; first += kReportChunk) {
    const int64_t last = std::min(first + kReportChunk, samples);
    torch::NoGradGuard noGrad;
    const Tensor rows = chosen.slice(0, first, last);
    const Tensor x = dataset.testInputs(rows).to(dtype);
    const Tensor y = dataset.testY.index_select(0, rows);
    torch::Generator generator =
        makeGenerator(mixSeed(static_cast<uint64_t>(request.seed), static_cast<uint64_t>(first)));
    const InputHessian hessian(measured, crossEntropy(), x, y);
    const NormResult norm = estimate(estimator.name, request, iterations, hessian, generator);
    const auto norms = toDoubles(norm.norm), gradients = toDoubles(rowNorm(hessian.gradient()));
    const auto losses = toDoubles(hessian.loss()), residuals = toDoubles(norm.residual);
    const auto margins = toDoubles(-margin().value(hessian.logits(), y));
    const auto confidences = toDoubles(std::get<0>(hessian.probabilities().max(1)));
    const Tensor prediction = hessian.logits().argmax(1);
    std::vector<double> top, bottom;
    if (norm.lambdaMax.defined()) top = toDoubles(norm.lambdaMax);
    if (norm.lambdaMin.defined()) bottom = toDoubles(norm.lambdaMin);
    for (int64_t i = 0; i < last - first; ++i) {
      const auto at = static_cast<std::size_t>(i);
      CurvatureSample sample;
      sample.index = indices[static_cast<std::size_t>(first + i)];
      sample.label = y[i].item<int64_t>();
      sample.prediction = prediction[i].item<int64_t>();
      sample.loss = losses[at];
      sample.norm = norms[at];
      if (!top.empty()) sample.lambdaMax = top[at];
      if (!bottom.empty()) sample.lambdaMin = bottom[at];
      sample.gradientNorm = gradients[at];
      sample.residual = residuals[at];
      sample.iterations = norm.iterations;
      sample.converged = norm.converged[i].item<bool>();
      sample.confidence = confidences[at];
      sample.margin = margins[at];
      result.samples.push_back(sample);
    }
    control.setProgress(static_cast<double>(last) / static_cast<double>(samples));
  }
  result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  return result;
}

CurvatureProbe probeCurvature(const Network& network, const Tensor& x, const Tensor& y, uint64_t seed) {
  constexpr int64_t kLanczosSteps = 16;
  const auto begin = std::chrono::steady_clock::now();
  torch::NoGradGuard noGrad;
  torch::Generator generator = makeGenerator(seed);
  const InputHessian hessian(network, crossEntropy(), x, y);
  const NormResult norm = affordableNorm(hessian, kLanczosSteps, Start::Gradient, generator);
  const Tensor gradient = rowNorm(hessian.gradient());
  CurvatureProbe probe;
  probe.hessianNorm = quantiles(norm.norm);
  probe.gradientNorm = quantiles(gradient);
  probe.lambdaMinMedian = quantiles(norm.lambdaMin).median;
  probe.confidenceMean = std::get<0>(hessian.probabilities().max(1)).mean().item<double>();
  probe.normalisedMedian = quantiles(norm.norm / gradient.clamp_min(1e-30)).median;
  probe.basis.quantity = "‖H‖";
  probe.basis.estimator = norm.estimator;
  probe.basis.iterations = norm.iterations;
  probe.basis.residualMax = norm.residual.max().item<double>();
  probe.basis.convergedFraction = norm.converged.to(torch::kFloat64).mean().item<double>();
  probe.basis.samples = x.size(0);
  probe.basis.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  return probe;
}

CurvatureResult answer(const ClassifierSnapshot& snapshot, const CurvatureRequest& request, JobControl& control) {
  return measureCurvature(snapshot.network(), snapshot.dataset(), request, control);
}
template struct Answers<CurvatureRequest>;

}  // namespace hessianlab
