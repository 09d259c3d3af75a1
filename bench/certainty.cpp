// SPDX-License-Identifier: GPL-3.0-or-later
// How often an estimate of ‖H‖ that is called converged is wrong, and what knowing it costs: eight trained networks,
// 3 000 test samples, each estimator as the command line runs it.
#include <ATen/Parallel.h>

#include <cmath>

#include "bench/ratios.h"
#include "bench/stopwatch.h"
#include "bench/subject.h"
#include "model/base/random.h"
#include "model/curvature/norms.h"
#include "model/curvature/report.h"
#include "model/objective/cross_entropy.h"
#include "model/objective/margin.h"

namespace hessianlab::bench {

using torch::Tensor;

namespace {

constexpr int64_t kChunk = 64;  // as in the report
constexpr double kOff = 0.01;   // more than that is wrong

struct Kind {
  const char *dataset, *architecture, *activation;
  int64_t steps;
};
constexpr Kind kKinds[] = {
    {"moons", "mlp-2d", "softplus", 1920},
    {"moons", "mlp-2d", "relu", 1920},
    {"spirals", "mlp-2d", "tanh", 1920},
    {"blobs", "mlp-2d", "softplus", 1920},
    {"fashion-mnist", "mlp", "softplus", 600},
    {"fashion-mnist", "mlp", "relu", 600},
    {"fashion-mnist", "cnn-small", "softplus", 300},
    {"fashion-mnist", "cnn-small", "relu", 300},
};

// The report without the look besides: the plain estimator on the derivatives that training takes, and what is told of
// each sample, asked as it was when certainty began to be measured.
void plainReport(const std::string& estimator, const Network& network, const Dataset& dataset, int64_t count) {
  torch::NoGradGuard noGrad;
  std::vector<CurvatureSample> samples;
  for (int64_t first = 0; first < count; first += kChunk) {
    const int64_t last = std::min(first + kChunk, count);
    torch::Generator generator = makeGenerator(mixSeed(1, static_cast<uint64_t>(first)));
    const Tensor y = dataset.testY.slice(0, first, last);
    const InputHessian hessian(network, crossEntropy(), dataset.testInputs(first, last), y);
    const Tensor v = estimator == "lanczos" ? lanczosDirection(hessian, 32, Start::Random, generator, 1e-3)
                     : estimator == "power" ? powerDirection(hessian, 20, Start::Random, generator)
                                            : ascentDirection(hessian, 20, kAscentStep, generator);
    const Tensor image = hessian.apply(v), residual = residualOf(v, image).to(torch::kFloat64);
    const Tensor norm = rowNorm(image).to(torch::kFloat64), slope = rowNorm(hessian.gradient()).to(torch::kFloat64);
    const Tensor loss = hessian.loss().to(torch::kFloat64), confidence = hessian.probabilities().amax(1);
    const Tensor margins = -margin().value(hessian.logits(), y), prediction = hessian.logits().argmax(1);
    const Tensor converged = residual <= 1e-3;
    for (int64_t i = 0; i < last - first; ++i) {
      CurvatureSample sample;
      sample.label = y[i].item<int64_t>();
      sample.prediction = prediction[i].item<int64_t>();
      sample.converged = converged[i].item<bool>();
      samples.push_back(sample);
    }
  }
}

struct Tally {
  int64_t converged = 0, wrong = 0, inDouble = 0;
  double worst = 0, now = 0, plain = 0;
};

void count(const CurvatureResult& result, const CurvatureResult& exact, Tally& tally) {
  tally.inDouble += result.inDouble;
  for (std::size_t i = 0; i < result.samples.size(); ++i) {
    if (!result.samples[i].converged) continue;
    const double norm = exact.samples[i].norm;
    const double off = norm > 0 ? std::abs(result.samples[i].norm / norm - 1) : result.samples[i].norm;
    ++tally.converged;
    tally.wrong += off > kOff;
    tally.worst = std::max(tally.worst, off);
  }
}

}  // namespace

void measureCertainty(const Options& options, Numbers& numbers) {
  const int64_t samples = options.quick ? 64 : 375;
  const int rounds = options.quick ? 1 : 3;
  at::set_num_threads(1);
  std::map<std::string, Tally> tallies;
  int64_t all = 0;
  for (const Kind& kind : kKinds) {
    const bool planar = kind.architecture == std::string("mlp-2d");
    if (options.quick && !planar) continue;
    const Subject subject = trainedSubject(kind.architecture, kind.activation, kind.steps, kind.dataset);
    const Dataset& dataset = *subject.dataset;
    all += samples;
    JobControl control;
    const CurvatureResult exact = measureCurvature(subject.network, dataset, {"exact", 0, samples, 1}, control);
    for (const char* estimator : {"power", "lanczos", "ascent"}) {
      Tally& tally = tallies[estimator];
      double now = 0, plain = 0;
      for (int round = 0; round < rounds; ++round) {
        CurvatureResult result;
        now += processorSecondsOf([&] {
          result = measureCurvature(subject.network, dataset, {estimator, 0, samples, 1}, control);
        });
        plain += processorSecondsOf([&] { plainReport(estimator, subject.network, dataset, samples); });
        if (round == 0) count(result, exact, tally);
      }
      const std::string name = std::string(estimator) + "/" + kind.dataset + "-" + subject.name();
      numbers["certainty_cost/" + name] = now / plain;
      tally.now += now;
      tally.plain += plain;
    }
  }
  numbers["certainty_samples"] = static_cast<double>(all);
  for (const auto& [estimator, tally] : tallies) {
    numbers["certainty_converged/" + estimator] = static_cast<double>(tally.converged);
    numbers["certainty_wrong/" + estimator] = static_cast<double>(tally.wrong);
    numbers["certainty_worst_percent/" + estimator] = 100 * tally.worst;
    numbers["certainty_in_double/" + estimator] = static_cast<double>(tally.inDouble);
    numbers["certainty_cost/" + estimator] = tally.now / tally.plain;
  }
}

}  // namespace hessianlab::bench
