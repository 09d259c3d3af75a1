// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/curvature/spectrum.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "model/base/error.h"
#include "model/base/random.h"
#include "model/base/stop_point.h"
#include "model/curvature/krylov.h"
#include "model/curvature/norms.h"
#include "model/data/dataset_view.h"
#include "model/nn/classifier_snapshot.h"
#include "model/objective/careful_cross_entropy.h"
#include "model/questions/answers.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr int64_t kDenseInputs = 32;
constexpr int64_t kMostSpectrumSteps = 600;
constexpr double kTolerance = 1e-6;  // of a residual, relative to the norm
constexpr double kNothing = 1e-12;   // of the norm: what is smaller is rounding

enum class HessianPart { Whole, Network };

// One sample, as often as a pass needs it.
struct Sample {
  const Network& network;
  Tensor x, y;

  InputHessian hessian(int64_t copies = 1) const {
    Shape sizes = network.inputShape();
    sizes.insert(sizes.begin(), copies);
    return InputHessian(network, carefulCrossEntropy(), x.expand(sizes).contiguous(), y.expand({copies}).contiguous());
  }
};

// Rows of v (m×d) times the matrix; the Hessian holds m copies of the sample.
Tensor product(const InputHessian& hessian, HessianPart part, const Tensor& v) {
  const Tensor shaped = v.reshape(hessian.input().sizes());
  return (part == HessianPart::Whole ? hessian.apply(shaped) : hessian.applyNetworkPart(shaped)).flatten(1);
}

// k eigenpairs, largest magnitude first.
struct Pairs {
  Tensor values;   // k
  Tensor vectors;  // k×d
  int64_t products = 0;

  void keep(int64_t count) {
    const Tensor order = values.abs().argsort(0, true).slice(0, 0, count);
    values = values.index_select(0, order);
    vectors = vectors.index_select(0, order);
  }
  void dropZeros() {
    const Tensor size = values.abs();
    const Tensor kept = (size > size.max() * kNothing).nonzero().squeeze(1);
    values = values.index_select(0, kept);
    vectors = vectors.index_select(0, kept);
  }
};

Pairs densePairs(const Sample& sample, HessianPart part) {
  const int64_t d = sample.network.inputSize();
  const Tensor matrix = product(sample.hessian(d), part, at::eye(d, torch::kFloat64));
  const auto [values, vectors] = at::linalg_eigh((matrix + matrix.t()) * 0.5);
  Pairs pairs{values, vectors.t().contiguous(), d};
  pairs.keep(d);
  return pairs;
}

Pairs classPairs(const Sample& sample) {
  const GaussNewton gn = gaussNewton(sample.hessian(), true);
  Pairs pairs{gn.eigenvalues[0], gn.vectors[0], sample.network.classes()};
  pairs.keep(std::min(sample.network.classes() - 1, sample.network.inputSize()));
  pairs.dropZeros();
  return pairs;
}

Pairs lanczosPairs(const Sample& sample, HessianPart part, int64_t count, torch::Generator& generator) {
  const InputHessian hessian = sample.hessian();
  const int64_t most = std::min(sample.network.inputSize(), kMostSpectrumSteps);
  Krylov krylov([&](const Tensor& v) { return product(hessian, part, v); },
                randomDirections(hessian.input(), generator).flatten(1), most);
  Pairs pairs;
  for (int64_t nextLook = count + 4; krylov.steps() < most;) {
    krylov.advance();
    const bool last = krylov.steps() == most || krylov.exhausted();
    if (krylov.steps() < nextLook && !last) continue;
    const RitzPairs ritz = krylov.ritz();
    pairs.values = ritz.values[0];
    pairs.vectors = ritz.coefficients[0].t();  // rows: coordinates
    const Tensor order = pairs.values.abs().argsort(0, true).slice(0, 0, count);
    const double norm = pairs.values.abs().max().item<double>();
    const double worst = ritz.residual[0].index_select(0, order).max().item<double>();
    if (last || worst <= kTolerance * norm) break;
    nextLook = krylov.steps() + std::max<int64_t>(8, krylov.steps() / 4);
  }
  pairs.products = krylov.steps();
  pairs.keep(count);
  pairs.dropZeros();
  pairs.vectors = krylov.vectors(pairs.vectors.unsqueeze(0))[0];
  return pairs;
}

Pairs pairsOf(const Sample& sample, HessianPart part, int64_t count, torch::Generator& generator) {
  if (sample.network.inputSize() <= kDenseInputs) return densePairs(sample, part);
  if (part == HessianPart::Whole && !sample.network.smooth()) return classPairs(sample);
  return lanczosPairs(sample, part, count, generator);
}

// ‖Av − λv‖/‖A‖ of each pair, by products of its own.
Tensor residuals(const Sample& sample, HessianPart part, const Pairs& pairs) {
  const int64_t count = pairs.values.size(0);
  if (count == 0) return pairs.values;
  const double norm = pairs.values[0].abs().item<double>();
  if (norm == 0) return at::zeros_like(pairs.values);
  const Tensor error = product(sample.hessian(count), part, pairs.vectors) - scaleRows(pairs.vectors, pairs.values);
  return rowNorm(error) / norm;
}

const char* methodOf(const Network& network) {
  return network.inputSize() <= kDenseInputs ? "dense" : network.smooth() ? "lanczos" : "classes";
}

}  // namespace

SpectrumResult measureSpectrum(const Network& network, const Dataset& dataset, const SpectrumRequest& request,
                               JobControl& control) {
  const StopScope stop(control.question());
  requireTestIndices(dataset, {request.index});
  if (request.count < 1 || request.count > 200)
    throw InputError("count is " + std::to_string(request.count) + "; it must be from 1 to 200");
  const auto begin = std::chrono::steady_clock::now();
  torch::NoGradGuard noGrad;
  const Network wide = network.to(torch::kFloat64);
  const Sample sample{wide, dataset.testInputs(request.index, request.index + 1).to(torch::kFloat64),
                      dataset.testY.slice(0, request.index, request.index + 1)};
  torch::Generator generator = makeGenerator(mixSeed(static_cast<uint64_t>(request.seed), 0));

  const InputHessian hessian = sample.hessian();
  SpectrumResult result;
  result.index = request.index;
  result.label = sample.y.item<int64_t>();
  result.prediction = hessian.logits().argmax().item<int64_t>();
  result.confidence = hessian.probabilities().max().item<double>();
  result.gradientNorm = rowNorm(hessian.gradient()).item<double>();
  result.smooth = wide.smooth();
  result.method = methodOf(wide);

  const Pairs pairs = pairsOf(sample, HessianPart::Whole, request.count, generator);
  const Tensor errors = residuals(sample, HessianPart::Whole, pairs);
  result.products = pairs.products;
  for (int64_t i = 0; i < pairs.values.size(0); ++i)
    result.eigenvalues.push_back({pairs.values[i].item<double>(), errors[i].item<double>()});
  control.setProgress(0.5);

  const Tensor softmax = gaussNewton(hessian).eigenvalues[0];
  const int64_t classes = wide.classes();
  for (int64_t i = 0; i < std::min(classes - 1, wide.inputSize()); ++i)
    result.softmaxEigenvalues.push_back(softmax[classes - 1 - i].item<double>());
  result.softmaxNorm = result.softmaxEigenvalues.front();

  if (!pairs.values.numel()) {  // H = 0: no direction is any better than another
    result.eigenvector = toPicture(at::zeros_like(hessian.input()[0]));
  } else {
    result.norm = std::abs(result.eigenvalues.front().value);
    Tensor v = pairs.vectors.slice(0, 0, 1).reshape(hessian.input().sizes());
    if (rowDot(v, hessian.gradient()).item<double>() < 0) v = -v;
    result.alongSoftmax = rowDot(v, hessian.applyObjectivePart(v)).item<double>();
    result.alongNetwork = rowDot(v, hessian.applyNetworkPart(v)).item<double>();
    result.eigenvector = toPicture(v[0]);
  }
  if (wide.smooth()) {
    const Pairs own = pairsOf(sample, HessianPart::Network, 1, generator);
    if (own.values.numel()) {
      result.networkNorm = own.values[0].abs().item<double>();
      result.networkResidual = residuals(sample, HessianPart::Network, own)[0].item<double>();
    }
  }
  result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  return result;
}

SpectrumResult answer(const ClassifierSnapshot& snapshot, const SpectrumRequest& request, JobControl& control) {
  return measureSpectrum(snapshot.network(), snapshot.dataset(), request, control);
}
template struct Answers<SpectrumRequest>;

}  // namespace hessianlab
