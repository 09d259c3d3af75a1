// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/curvature/report.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <optional>

#include "model/base/error.h"
#include "model/base/random.h"
#include "model/base/stop_point.h"
#include "model/curvature/judged_norm.h"
#include "model/data/chosen_samples.h"
#include "model/data/dataset_view.h"
#include "model/nn/classifier_snapshot.h"
#include "model/nn/finite.h"
#include "model/nn/sample_outputs.h"
#include "model/objective/margin.h"
#include "model/questions/answers.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr int64_t kReportChunk = 64;
constexpr double kReportTolerance = 1e-3;

struct Estimator {
  const char* name;
  int64_t defaultIterations;
};
constexpr Estimator kEstimators[] = {{"exact", 0}, {"power", 20}, {"lanczos", 32}, {"ascent", 20}};

NormResult estimate(const std::string& name, const CurvatureRequest& request, int64_t iterations, const InputHessian& h,
                    Judge judge, torch::Generator& g) {
  if (name == "exact") return exactNorm(h, g, judge);
  if (name == "lanczos") return lanczosNorm(h, iterations, Start::Random, g, kReportTolerance, {}, judge);
  if (name == "ascent") return ascentNorm(h, iterations, kAscentStep, g, kReportTolerance, {}, judge);
  if (request.start == "both") return restartedPowerNorm(h, iterations, g, kReportTolerance, judge);
  const Start start = request.start == "gradient" ? Start::Gradient : Start::Random;
  return powerNorm(h, iterations, start, g, kReportTolerance, {}, judge);
}

const Estimator& findEstimator(const std::string& name) {
  for (const Estimator& estimator : kEstimators) {
    if (name == estimator.name) return estimator;
  }
  throw InputError("unknown estimator '" + name + "'; known are exact, power, lanczos, ascent, auto");
}

std::vector<double> toDoubles(const Tensor& t) {
  const Tensor values = t.detach().cpu().to(torch::kFloat64).contiguous();
  return {values.data_ptr<double>(), values.data_ptr<double>() + values.numel()};
}

Quantiles quantiles(const Tensor& values) {
  const Tensor q = at::quantile(values.cpu().to(torch::kFloat64), torch::tensor({0.1, 0.5, 0.9}, torch::kFloat64));
  const auto v = toDoubles(q);
  return {v[0], v[1], v[2]};
}

// What is reported of the samples that were measured together, but for index and label.
std::vector<CurvatureSample> samplesOf(const JudgedNorm& judged, const Tensor& y) {
  const NormResult& norm = judged.norm;
  const auto loss = toDoubles(judged.loss), norms = toDoubles(norm.norm), gradients = toDoubles(judged.gradientNorm);
  const auto residuals = toDoubles(norm.residual), confidences = toDoubles(judged.probabilities.amax(1));
  const auto margins = toDoubles(-margin().value(judged.logits, y));
  const auto orNothing = [](const Tensor& values) {
    return values.defined() ? toDoubles(values) : std::vector<double>{};
  };
  const auto largest = orNothing(norm.lambdaMax), least = orNothing(norm.lambdaMin);
  std::vector<CurvatureSample> samples(loss.size());
  // Of tensors that lie in one piece: asking each element costs more than some networks' products.
  const Tensor predictions = judged.prediction.contiguous(), converged = norm.converged.contiguous();
  for (std::size_t i = 0; i < samples.size(); ++i) {
    CurvatureSample& sample = samples[i];
    sample.prediction = predictions.data_ptr<int64_t>()[i];
    sample.loss = loss[i];
    sample.norm = norms[i];
    if (!largest.empty()) sample.lambdaMax = largest[i];
    if (!least.empty()) sample.lambdaMin = least[i];
    sample.gradientNorm = gradients[i];
    sample.residual = residuals[i];
    sample.iterations = judged.iterations.data_ptr<int64_t>()[i];
    sample.converged = converged.data_ptr<bool>()[i];
    sample.confidence = confidences[i];
    sample.margin = margins[i];
  }
  return samples;
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
  const bool byHand = !request.indices.empty();
  const Tensor chosen = byHand ? torch::tensor(request.indices, torch::kInt64)
                               : chosenSamples(dataset.testY, request.samples, request.sampling);
  const int64_t samples = chosen.numel();
  const int64_t iterations = request.iterations > 0 ? request.iterations : estimator.defaultIterations;
  // Exact means exact: a residual of 1e-6 is out of reach of single precision.
  const bool wide = request.doublePrecision || estimator.name == std::string("exact");
  std::optional<Network> copy;
  if (network.dtype() != torch::kFloat64) copy = network.to(torch::kFloat64);
  const Network& precise = copy ? *copy : network;
  const Network* measured = wide ? &precise : &network;

  const StopScope stop(control.question());
  torch::NoGradGuard noGrad;
  CurvatureResult result;
  result.estimator = estimator.name;
  result.iterations = iterations;
  result.seed = request.seed;
  result.sampling = request.sampling;
  if (!byHand) result.remark = remarkOnTest(chosen, dataset, request.sampling, request.remedy);
  if (request.from) {
    result.samples = request.from->samples;
    result.inDouble = request.from->inDouble;
  }
  for (auto first = static_cast<int64_t>(result.samples.size()); first < samples; first += kReportChunk) {
    // Where single precision fails half of the samples, asking it first only costs.
    if (2 * result.inDouble > first) measured = &precise;
    const int64_t last = std::min(first + kReportChunk, samples);
    const Tensor rows = chosen.slice(0, first, last).contiguous(), y = dataset.testY.index_select(0, rows);
    EstimateDraws draws(mixSeed(static_cast<uint64_t>(request.seed), static_cast<uint64_t>(first)));
    const NormEstimate estimateOf = [&](const InputHessian& hessian, Judge judge) {
      return estimate(estimator.name, request, iterations, hessian, judge, draws.of(judge));
    };
    JudgedNorm judged;
    try {
      judged = judgedNorm(*measured, precise, testInputsFor(precise, dataset, rows), y, estimateOf);
    } catch (const NotFinite&) {
      // If it is the outputs, on how many of all samples.
      forTestOutputs(*measured, dataset, chosen, kReportChunk, [](const Tensor&, const Tensor&) {});
      throw;
    }
    for (CurvatureSample& sample : samplesOf(judged, y)) {
      const int64_t row = static_cast<int64_t>(result.samples.size()) - first;
      sample.index = rows.data_ptr<int64_t>()[row];
      sample.label = y.data_ptr<int64_t>()[row];
      result.samples.push_back(sample);
    }
    if (copy && !wide) result.inDouble += measured == &network ? judged.inDouble : last - first;
    if (request.keep && last < samples) request.keep(result);
    control.setProgress(static_cast<double>(last) / static_cast<double>(samples));
  }
  result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  return result;
}

CurvatureProbe probeCurvature(const Network& network, const Tensor& x, const Tensor& y, uint64_t seed) {
  constexpr int64_t kLanczosSteps = 16;
  const auto begin = std::chrono::steady_clock::now();
  const Network wide = network.to(torch::kFloat64);
  EstimateDraws draws(seed);
  const JudgedNorm judged = judgedNorm(network, wide, x, y, [&draws](const InputHessian& hessian, Judge judge) {
    return affordableNorm(hessian, kLanczosSteps, Start::Gradient, draws.of(judge), kReportTolerance, judge);
  });
  const NormResult& norm = judged.norm;
  const Tensor& gradient = judged.gradientNorm;
  CurvatureProbe probe;
  probe.hessianNorm = quantiles(norm.norm);
  probe.gradientNorm = quantiles(gradient);
  probe.lambdaMinMedian = quantiles(norm.lambdaMin).median;
  probe.confidenceMean = judged.probabilities.amax(1).mean().item<double>();
  probe.normalisedMedian = quantiles(norm.norm / gradient.clamp_min(std::numeric_limits<double>::min())).median;
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
