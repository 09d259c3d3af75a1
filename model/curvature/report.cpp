// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/curvature/report.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <optional>

#include "model/base/error.h"
#include "model/base/random.h"
#include "model/base/stop_point.h"
#include "model/curvature/norms.h"
#include "model/data/chosen_samples.h"
#include "model/data/dataset_view.h"
#include "model/nn/classifier_snapshot.h"
#include "model/nn/finite.h"
#include "model/nn/sample_outputs.h"
#include "model/objective/careful_cross_entropy.h"
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

// What is reported of a few samples, in float64 whatever they were computed in.
class RowsOfReport {
 public:
  RowsOfReport(const InputHessian& hessian, const NormResult& norm)
      : prediction_(hessian.logits().argmax(1)), converged_(norm.converged) {
    const Tensor missing = at::full_like(norm.norm, std::numeric_limits<double>::quiet_NaN());
    const auto orMissing = [&](const Tensor& values) { return values.defined() ? values : missing; };
    const Tensor gradient = rowNorm(hessian.gradient());
    requireFinite(at::stack({norm.norm, gradient, hessian.loss()}, 1), "‖H‖, ‖g‖ or the losses", true);
    values_ = at::stack({hessian.loss(), norm.norm, gradient, norm.residual, orMissing(norm.lambdaMax),
                         orMissing(norm.lambdaMin), std::get<0>(hessian.probabilities().max(1)),
                         -margin().value(hessian.logits(), hessian.target()), hessian.logits().abs().amax(1),
                         at::full_like(norm.norm, static_cast<double>(norm.iterations))})
                  .to(torch::kFloat64)
                  .contiguous();
  }

  // Rows that single precision cannot decide: squares of their entries underflow, or the rounding of their logits alone
  // moves the odds, and with them ‖H‖, by a share of a percent.
  Tensor beyondSingle(torch::ScalarType type) const {
    constexpr double kLeast = 1e-15, kMostLogit = 500;
    if (type == torch::kFloat64) return at::empty({0}, torch::kInt64);
    const Tensor tiny = at::minimum(values_[kNorm], values_[kGradient]) < kLeast;
    return tiny.logical_or(values_[kLogit] > kMostLogit).nonzero().squeeze(1);
  }

  void replace(const Tensor& rows, const RowsOfReport& by) {
    values_.index_copy_(1, rows, by.values_);
    prediction_.index_copy_(0, rows, by.prediction_);
    converged_.index_copy_(0, rows, by.converged_);
  }

  CurvatureSample sample(int64_t i) const {
    const auto at = [&](Row row) { return values_[row][i].item<double>(); };
    const auto ifKnown = [&](Row row) { return std::isnan(at(row)) ? std::nullopt : std::optional<double>(at(row)); };
    CurvatureSample sample;
    sample.prediction = prediction_[i].item<int64_t>();
    sample.loss = at(kLoss);
    sample.norm = at(kNorm);
    sample.lambdaMax = ifKnown(kLambdaMax);
    sample.lambdaMin = ifKnown(kLambdaMin);
    sample.gradientNorm = at(kGradient);
    sample.residual = at(kResidual);
    sample.iterations = static_cast<int64_t>(at(kIterations));
    sample.converged = converged_[i].item<bool>();
    sample.confidence = at(kConfidence);
    sample.margin = at(kMargin);
    return sample;
  }

 private:
  enum Row { kLoss, kNorm, kGradient, kResidual, kLambdaMax, kLambdaMin, kConfidence, kMargin, kLogit, kIterations };
  Tensor values_;  // Row×B
  Tensor prediction_, converged_;
};

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
  const Network measured = network.to(wide ? torch::kFloat64 : network.dtype());
  std::optional<Network> precise;  // for samples that need it

  const StopScope stop(control.question());
  torch::NoGradGuard noGrad;
  forTestOutputs(measured, dataset, chosen, kReportChunk, [](const Tensor&, const Tensor&) {});  // refused at once
  CurvatureResult result;
  result.estimator = estimator.name;
  result.iterations = iterations;
  result.seed = request.seed;
  result.sampling = request.sampling;
  if (!byHand) {
    result.remark = remarkOn(chosen, dataset.testY, dataset.classNames, request.sampling, "test samples",
                             "a balanced choice (--sampling balanced)");
    if (result.remark.empty()) result.remark = dataset.testRemark;
  }
  if (request.from) {
    result.samples = request.from->samples;
    result.inDouble = request.from->inDouble;
  }
  for (auto first = static_cast<int64_t>(result.samples.size()); first < samples; first += kReportChunk) {
    const int64_t last = std::min(first + kReportChunk, samples);
    const Tensor rows = chosen.slice(0, first, last), y = dataset.testY.index_select(0, rows);
    const auto measure = [&](const Network& with, const Tensor& some, const Tensor& labels) {
      torch::Generator generator =
          makeGenerator(mixSeed(static_cast<uint64_t>(request.seed), static_cast<uint64_t>(first)));
      const InputHessian hessian(with, carefulCrossEntropy(), testInputsFor(with, dataset, some), labels);
      return RowsOfReport(hessian, estimate(estimator.name, request, iterations, hessian, generator));
    };
    RowsOfReport chunk = measure(measured, rows, y);
    if (const Tensor lost = chunk.beyondSingle(measured.dtype()); lost.numel() > 0) {
      if (!precise) precise = network.to(torch::kFloat64);
      chunk.replace(lost, measure(*precise, rows.index_select(0, lost), y.index_select(0, lost)));
      result.inDouble += lost.numel();
    }
    for (int64_t i = 0; i < last - first; ++i) {
      CurvatureSample sample = chunk.sample(i);
      sample.index = rows[i].item<int64_t>();
      sample.label = y[i].item<int64_t>();
      result.samples.push_back(sample);
    }
    if (request.keep && last < samples) request.keep(result);
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
