// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/curvature/estimator_trace.h"

#include <chrono>
#include <functional>

#include "model/base/error.h"
#include "model/base/random.h"
#include "model/base/stop_point.h"
#include "model/curvature/norms.h"
#include "model/curvature/report.h"
#include "model/data/dataset_view.h"
#include "model/nn/classifier_snapshot.h"
#include "model/objective/careful_cross_entropy.h"
#include "model/questions/answers.h"

namespace hessianlab {

namespace {

using Clock = std::chrono::steady_clock;

double since(Clock::time_point begin) {
  return std::chrono::duration<double>(Clock::now() - begin).count();
}

// An estimator that spends at most so many products.
using TracedRun = std::function<void(const InputHessian&, int64_t products, torch::Generator&, const Watch&)>;

struct TracedEstimator {
  const char *estimator, *start;
  TracedRun run;
};

const std::vector<TracedEstimator>& tracedEstimators() {
  constexpr double kEveryStep = 0;  // no residual is small enough to stop before the products are spent
  const auto power = [](Start start) {
    return [start](const InputHessian& h, int64_t n, torch::Generator& g, const Watch& watch) {
      powerNorm(h, n - 1, start, g, kEveryStep, watch);
    };
  };
  static const std::vector<TracedEstimator> all{
      {"power", "gradient", power(Start::Gradient)},
      {"power", "random", power(Start::Random)},
      {"lanczos", "random",
       [](const InputHessian& h, int64_t n, torch::Generator& g, const Watch& watch) {
         if (!watch)
           lanczosDirection(h, n, Start::Random, g, kEveryStep);  // its residual is none of its own time
         else
           lanczosNorm(h, n, Start::Random, g, kEveryStep, watch);
       }},
      {"ascent", "random",
       [](const InputHessian& h, int64_t n, torch::Generator& g, const Watch& watch) {
         ascentNorm(h, (n - 1) / 2, kAscentStep, g, kEveryStep, watch);
       }},
      {"hutchinson", "random",
       [](const InputHessian& h, int64_t n, torch::Generator& g, const Watch& watch) {
         hutchinsonFrobenius(h, n, g, watch);
       }},
  };
  return all;
}

}  // namespace

EstimatorTrace traceEstimators(const Network& network, const Dataset& dataset, const EstimatorTraceRequest& request,
                               JobControl& control) {
  requireTestIndices(dataset, {request.index});
  if (request.products < 1 || request.products > 1000)
    throw InputError("products is " + std::to_string(request.products) + "; it must be from 1 to 1000");
  torch::NoGradGuard noGrad;
  const torch::Tensor x = dataset.testInputs(request.index, request.index + 1);
  const torch::Tensor y = dataset.testY.slice(0, request.index, request.index + 1);
  const StopScope stop(control.question());
  const auto generator = [&] { return makeGenerator(mixSeed(static_cast<uint64_t>(request.seed), 0)); };

  EstimatorTrace trace;
  trace.index = request.index;
  trace.label = y.item<int64_t>();
  {
    const Network wide = network.to(torch::kFloat64);
    const InputHessian hessian(wide, carefulCrossEntropy(), x.to(torch::kFloat64), y);
    torch::Generator own = generator();
    const auto begin = Clock::now();
    const NormResult exact = exactNorm(hessian, own);
    trace.exactSeconds = since(begin);
    trace.exact = exact.norm.item<double>();
    trace.exactMethod = wide.smooth() ? "lanczos" : "classes";
    trace.exactProducts = exact.products;
    trace.exactResidual = exact.residual.item<double>();
  }

  double done = 1;
  const double parts = 1 + static_cast<double>(tracedEstimators().size());
  for (const TracedEstimator& contender : tracedEstimators()) {
    control.setProgress(done++ / parts);
    EstimatorCurve curve{contender.estimator, contender.start, {}, 0};
    const InputHessian hessian(network, carefulCrossEntropy(), x.to(network.dtype()), y);
    torch::Generator own = generator();
    auto begin = Clock::now();
    double checking = 0;  // not the estimator's own time
    contender.run(hessian, request.products, own, [&](const NormResult& now) {
      EstimatePoint point{now.products, now.norm.item<double>(), std::nullopt, since(begin) - checking};
      const auto checkBegins = Clock::now();
      if (now.vector.defined()) point.residual = measuredResidual(hessian, now.vector).item<double>();
      checking += since(checkBegins);
      curve.points.push_back(point);
    });
    torch::Generator again = generator();
    begin = Clock::now();
    contender.run(hessian, request.products, again, {});
    curve.seconds = since(begin);
    trace.curves.push_back(std::move(curve));
  }
  return trace;
}

EstimatorTrace answer(const ClassifierSnapshot& snapshot, const EstimatorTraceRequest& request, JobControl& control) {
  return traceEstimators(snapshot.network(), snapshot.dataset(), request, control);
}
template struct Answers<EstimatorTraceRequest>;

}  // namespace hessianlab
