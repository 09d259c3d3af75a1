// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/curvature/comparison.h"

#include <algorithm>
#include <chrono>
#include <functional>

#include "model/base/error.h"
#include "model/base/random.h"
#include "model/base/stop_point.h"
#include "model/curvature/norms.h"
#include "model/curvature/report.h"
#include "model/data/chosen_samples.h"
#include "model/nn/classifier_snapshot.h"
#include "model/nn/sample_outputs.h"
#include "model/objective/careful_cross_entropy.h"
#include "model/questions/answers.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr int64_t kComparisonChunk = 64;
using Run = std::function<NormResult(const InputHessian&, int64_t, torch::Generator&)>;

struct Contender {
  const char *estimator, *start;
  std::vector<int64_t> iterations;
  Run run;
};

// What the penalty of hessian-norm takes: |vᵀHv| at the last iterate, not ‖Hv‖ (method: Rayleigh quotient).
NormResult rayleigh(const InputHessian& hessian, int64_t iterations, torch::Generator& generator) {
  NormResult result;
  result.products = iterations;
  result.norm = hessian.curvature(powerDirection(hessian, iterations, Start::Gradient, generator)).abs();
  return result;
}

const std::vector<Contender>& contenders() {
  const auto power = [](Start start) {
    return [start](const InputHessian& h, int64_t n, torch::Generator& g) { return powerNorm(h, n, start, g, 0); };
  };
  static const std::vector<Contender> all{
      {"power-rayleigh", "gradient", {0, 1, 2, 4, 8, 16}, rayleigh},
      {"power", "gradient", {0, 1, 2, 4, 8, 16}, power(Start::Gradient)},
      {"power", "random", {1, 2, 4, 8, 16}, power(Start::Random)},
      {"power",
       "both",
       {1, 2, 4, 8},
       [](const InputHessian& h, int64_t n, torch::Generator& g) { return restartedPowerNorm(h, n, g, 0); }},
      {"lanczos",
       "random",
       {2, 4, 8, 16},
       [](const InputHessian& h, int64_t n, torch::Generator& g) { return lanczosNorm(h, n, Start::Random, g, 0); }},
      {"ascent",
       "random",
       {1, 2, 4, 8},
       [](const InputHessian& h, int64_t n, torch::Generator& g) { return ascentNorm(h, n, kAscentStep, g, 0); }},
  };
  return all;
}

struct Samples {
  const Network& network;
  const Dataset& dataset;
  const Tensor& chosen;
  int64_t seed;

  template <class Look>
  double each(JobControl& control, const Look& look) const {
    torch::NoGradGuard noGrad;
    const auto begin = std::chrono::steady_clock::now();
    const StopScope stop(control.question());
    for (int64_t first = 0; first < chosen.numel(); first += kComparisonChunk) {
      const Tensor rows = chosen.slice(0, first, std::min(first + kComparisonChunk, chosen.numel()));
      torch::Generator generator = makeGenerator(mixSeed(static_cast<uint64_t>(seed), static_cast<uint64_t>(first)));
      look(InputHessian(network, carefulCrossEntropy(), testInputsFor(network, dataset, rows),
                        dataset.testY.index_select(0, rows)),
           generator);
    }
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  }
};

EstimatorTrial judge(const Tensor& estimate, const Tensor& exact, const Tensor& residual) {
  EstimatorTrial trial;
  // A norm that is nothing beside the others is rounding, and so is its share.
  const Tensor known = exact > exact.max() * 1e-6;
  trial.meanShare = (estimate.sum() / exact.sum()).item<double>();
  trial.worstShare = (estimate.masked_select(known) / exact.masked_select(known)).min().item<double>();
  if (residual.defined()) {
    trial.residualMedian = residual.median().item<double>();
    trial.residualMax = residual.max().item<double>();
  }
  return trial;
}

}  // namespace

EstimatorComparison compareEstimators(const Network& network, const Dataset& dataset,
                                      const EstimatorComparisonRequest& request, JobControl& control) {
  if (request.samples < 1)
    throw InputError("samples is " + std::to_string(request.samples) + "; it must be at least 1");
  const Tensor chosen = chosenSamples(dataset.testY, request.samples, request.sampling);
  EstimatorComparison result;
  result.samples = chosen.numel();
  result.seed = request.seed;
  result.sampling = request.sampling;
  result.remark = remarkOnTest(chosen, dataset, request.sampling, CurvatureRequest().remedy);

  std::vector<Tensor> exact;
  const Network wide = network.to(torch::kFloat64);
  result.exactSeconds = Samples{wide, dataset, chosen, request.seed}.each(
      control, [&](const InputHessian& h, torch::Generator& g) { exact.push_back(exactNorm(h, g).norm); });
  const Tensor truth = at::cat(exact);
  if (!(truth.sum().item<double>() > 0))
    throw InputError("every exact norm is 0, so that nothing can be compared; train the network first");

  const Network& measured = request.doublePrecision ? wide : network;
  const Samples samples{measured, dataset, chosen, request.seed};
  double done = 0, all = 0;
  for (const Contender& contender : contenders()) all += static_cast<double>(contender.iterations.size());
  for (const Contender& contender : contenders()) {
    for (const int64_t iterations : contender.iterations) {
      std::vector<Tensor> norms, residuals;
      int64_t products = 0;
      const double seconds = samples.each(control, [&](const InputHessian& h, torch::Generator& g) {
        const NormResult norm = contender.run(h, iterations, g);
        norms.push_back(norm.norm.to(torch::kFloat64));
        if (norm.residual.defined()) residuals.push_back(norm.residual.to(torch::kFloat64));
        products = norm.products;
      });
      EstimatorTrial trial = judge(at::cat(norms), truth, residuals.empty() ? Tensor() : at::cat(residuals));
      trial.estimator = contender.estimator;
      trial.start = contender.start;
      trial.iterations = iterations;
      trial.products = products;
      trial.seconds = seconds;
      result.trials.push_back(std::move(trial));
      control.setProgress(++done / all);
    }
  }
  return result;
}

EstimatorComparison answer(const ClassifierSnapshot& snapshot, const EstimatorComparisonRequest& request,
                           JobControl& control) {
  return compareEstimators(snapshot.network(), snapshot.dataset(), request, control);
}
template struct Answers<EstimatorComparisonRequest>;

}  // namespace hessianlab
