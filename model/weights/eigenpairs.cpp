// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/weights/eigenpairs.h"

#include <algorithm>

#include "model/curvature/eigen.h"
#include "model/curvature/krylov.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr int64_t kMostSteps = 400;
constexpr int64_t kMostDense = 1000;
constexpr double kFactorTolerance = 1e-8;

}  // namespace

TopPairs topPairs(const std::function<Tensor(const Tensor&)>& apply, int64_t dimension, int64_t count, double tolerance,
                  torch::Generator& generator, const torch::TensorOptions& options,
                  const std::function<void(double)>& done) {
  const int64_t most = std::min(dimension, kMostSteps);
  count = std::min(count, dimension);
  Tensor start = at::empty({1, dimension}, options).normal_(0, 1, generator);
  start /= start.norm();
  Krylov krylov([&](const Tensor& v) { return apply(v[0]).unsqueeze(0); }, start, most);
  RitzPairs ritz;
  Tensor order;
  for (int64_t nextLook = std::min(most, 2 * count + 10);;) {
    krylov.advance();
    if (done) done(static_cast<double>(krylov.steps()) / static_cast<double>(most));
    const bool last = krylov.steps() == most || krylov.exhausted();
    if (krylov.steps() < nextLook && !last) continue;
    ritz = krylov.ritz();
    order = ritz.values[0].argsort(0, true).slice(0, 0, count);
    const double largest = ritz.values[0].max().item<double>();
    const double worst = ritz.residual[0].index_select(0, order).max().item<double>();
    if (last || (order.numel() == count && worst <= tolerance * largest)) break;
    nextLook = krylov.steps() + std::max<int64_t>(8, krylov.steps() / 8);
  }
  TopPairs pairs;
  pairs.products = krylov.steps();
  pairs.values = ritz.values[0].index_select(0, order).clamp_min(0);
  pairs.vectors = krylov.vectors(ritz.coefficients[0].t().index_select(0, order).unsqueeze(0))[0];
  pairs.residual = at::zeros_like(pairs.values);
  const double largest = pairs.values[0].item<double>();
  for (int64_t i = 0; largest > 0 && i < pairs.values.numel(); ++i) {
    const Tensor v = pairs.vectors[i];
    const Tensor error = apply(v).to(torch::kFloat64) - pairs.values[i] * v.to(torch::kFloat64);
    pairs.residual[i] = error.norm() / largest;
  }
  return pairs;
}

TopPairs topPairs(const Tensor& matrix, int64_t count, torch::Generator& generator) {
  if (matrix.size(0) > kMostDense)
    return topPairs([&](const Tensor& v) { return at::mv(matrix, v); }, matrix.size(0), count, kFactorTolerance,
                    generator, matrix.options());
  const auto [values, vectors] = eigenOf(matrix);
  const Tensor order = values.argsort(0, true).slice(0, 0, count);
  TopPairs pairs;
  pairs.values = values.index_select(0, order).clamp_min(0);
  pairs.vectors = vectors.t().index_select(0, order).contiguous();
  pairs.residual = at::zeros_like(pairs.values);
  return pairs;
}

}  // namespace hessianlab
