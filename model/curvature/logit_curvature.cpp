// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/curvature/logit_curvature.h"

#include <algorithm>

#include "model/base/error.h"
#include "model/base/random.h"
#include "model/base/stop_point.h"
#include "model/curvature/input_hessian.h"
#include "model/data/chosen_samples.h"
#include "model/nn/classifier_snapshot.h"
#include "model/questions/answers.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr int64_t kIterations = 20;  // products with M² each
constexpr int64_t kLogitChunk = 64;
constexpr double kNoNorm = 1e-30;  // a smaller norm is none

struct ChunkNorms {
  Tensor norm, residual;  // per sample
};

ChunkNorms chunkNorms(const Network& network, const Tensor& x, torch::Generator& generator) {
  Tape tape = network.record(x);
  const Tensor likeliest = std::get<1>(tape.logits.topk(2, 1));
  Tensor cotangent = at::zeros_like(tape.logits);
  cotangent.scatter_(1, likeliest.slice(1, 0, 1), 1.0).scatter_(1, likeliest.slice(1, 1, 2), -1.0);
  network.recordPullback(tape, cotangent);
  // The margin is linear in the logits: no curvature of its own.
  const auto apply = [&](const Tensor& v) {
    return network.hessianProduct(tape, v, [](const Tensor& speed) { return at::zeros_like(speed); });
  };
  Tensor v = randomDirections(x, generator), once, twice;
  for (int64_t i = 0; i < kIterations; ++i) {
    once = apply(v);
    twice = apply(normaliseRows(once));  // M²v ÷ ‖Mv‖: M²v itself may overflow where the norm does not
    if (i + 1 < kIterations) v = normaliseRows(twice);
  }
  const Tensor norm = rowNorm(once), rest = rowNorm(twice - scaleRows(v, norm));
  return {norm, at::where(norm > kNoNorm, rest / norm.clamp_min(kNoNorm), at::zeros_like(rest))};
}

void appendValues(std::vector<double>& to, const Tensor& values) {
  const Tensor wide = values.to(torch::kFloat64).contiguous();
  to.insert(to.end(), wide.data_ptr<double>(), wide.data_ptr<double>() + wide.numel());
}

}  // namespace

LogitCurvatureResult measureLogitCurvature(const Network& network, const Dataset& dataset,
                                           const LogitCurvatureRequest& request, JobControl& control) {
  if (request.samples < 1)
    throw InputError("samples is " + std::to_string(request.samples) + "; it must be at least 1");
  const int64_t samples = std::min(request.samples, dataset.testSize());
  LogitCurvatureResult result;
  result.remark = remarkOnTest(at::arange(samples, torch::kInt64), dataset, Sampling::First, {});
  for (int64_t i = 0; i < samples; ++i) result.indices.push_back(i);
  if (!network.smooth()) {
    result.norm.assign(static_cast<std::size_t>(samples), 0.0);
    return result;
  }
  result.iterations = kIterations;
  std::vector<double> residuals;
  torch::NoGradGuard noGrad;
  const StopScope stop(control.question());
  for (int64_t first = 0; first < samples; first += kLogitChunk) {
    const int64_t last = std::min(first + kLogitChunk, samples);
    torch::Generator generator =
        makeGenerator(mixSeed(static_cast<uint64_t>(request.seed), static_cast<uint64_t>(first)));
    const ChunkNorms chunk = chunkNorms(network, dataset.testInputs(first, last).to(network.dtype()), generator);
    appendValues(result.norm, chunk.norm);
    appendValues(residuals, chunk.residual);
    control.setProgress(static_cast<double>(last) / static_cast<double>(samples));
  }
  result.residualMax = *std::max_element(residuals.begin(), residuals.end());
  return result;
}

LogitCurvatureResult answer(const ClassifierSnapshot& snapshot, const LogitCurvatureRequest& request,
                            JobControl& control) {
  return measureLogitCurvature(snapshot.network(), snapshot.dataset(), request, control);
}
template struct Answers<LogitCurvatureRequest>;

}  // namespace hessianlab
