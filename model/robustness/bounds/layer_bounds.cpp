// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/robustness/bounds/layer_bounds.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <string>

#include "model/base/random.h"
#include "model/base/stop_point.h"
#include "model/curvature/input_hessian.h"
#include "model/curvature/krylov.h"
#include "model/nn/join.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr double kRoundUp = 1 + 1e-9;  // what is proven below is proven up to rounding, about 1e-13

int64_t valuesIn(const Shape& shape) {
  int64_t result = 1;
  for (const int64_t extent : shape) result *= extent;
  return result;
}

Shape rowsOf(int64_t rows, Shape shape) {
  shape.insert(shape.begin(), rows);
  return shape;
}

// The largest eigenvalue of a positive semidefinite matrix, or hardly more: Lanczos proposes it, and a Cholesky factor
// of μI − A proves that none is above μ. All eigenvalues would take ten times as long.
double largestEigenvalue(const Tensor& matrix) {
  constexpr int64_t kMostSteps = 96, kLook = 8;
  constexpr double kResidual = 1e-11;
  const int64_t most = std::min(kMostSteps, matrix.size(0));
  torch::Generator generator = makeGenerator(1);
  Krylov krylov([&](const Tensor& v) { return at::mm(v, matrix); }, randomDirections(matrix.narrow(0, 0, 1), generator),
                most);
  double value = 0;
  for (bool settled = false; !settled;) {
    stopPoint();
    krylov.advance();
    settled = krylov.steps() == most || krylov.exhausted();
    if (!settled && krylov.steps() % kLook != 0) continue;
    const RitzPairs pairs = krylov.ritz();
    value = pairs.values.select(1, -1).item<double>();
    settled = settled || pairs.residual.select(1, -1).item<double>() <= kResidual * value;
  }
  for (double above = 1e-10; value > 0 && above < 1; above *= 10) {
    stopPoint();
    const double bound = value * (1 + above);
    const Tensor rest = at::eye(matrix.size(0), matrix.options()) * bound - matrix;
    if (std::get<1>(at::linalg_cholesky_ex(rest)).item<int>() == 0) return bound;
  }
  return std::max(at::linalg_eigvalsh(matrix).max().item<double>(), 0.0);
}

// By the smaller of AᵀA and AAᵀ.
double largestSingularValue(const Tensor& matrix) {
  const Tensor tall = matrix.size(0) >= matrix.size(1) ? matrix : matrix.t();
  Tensor square = at::zeros({tall.size(1), tall.size(1)}, tall.options());
  constexpr int64_t kFew = 256;
  for (int64_t first = 0; first < tall.size(0); first += kFew) {
    stopPoint();
    const Tensor rows = tall.slice(0, first, first + kFew);
    square.addmm_(rows.t(), rows);
  }
  return std::sqrt(largestEigenvalue(square)) * kRoundUp;
}

constexpr int64_t kSmallMatrix = 4'000'000;

// Aᵀ by its columns: the images of all unit vectors.
Tensor transposedMatrix(const Operation& operation) {
  const int64_t in = valuesIn(operation.inputShape());
  const Tensor unit = at::eye(in, torch::kFloat64).reshape(rowsOf(in, operation.inputShape()));
  return operation.tangent(unit, {}).flatten(1);
}

// A of the last operation, C×(what it reads); undefined where it is not affine, or too large.
Tensor lastMatrix(const Network& network) {
  const auto* last = dynamic_cast<const AffineOperation*>(network.operations().back().get());
  if (!last) return {};
  if (const Tensor matrix = last->matrix(); matrix.defined()) return matrix;
  const int64_t in = valuesIn(last->inputShape());
  return in * in <= kSmallMatrix ? transposedMatrix(*last).t() : Tensor();
}

}  // namespace

std::string Layer::op() const {
  return operation->describe().at("op").get<std::string>();
}
Tensor Layer::spread(const Tensor& t) const {
  return absolute ? absolute->tangent(t, {}) : operation->spread(t);
}
Tensor Layer::spreadBack(const Tensor& d) const {
  return absolute->adjoint(d, {});
}

double spectralNormBound(const AffineOperation& operation, const Operation& absolute, int64_t largestMatrix) {
  torch::NoGradGuard noGrad;
  if (const Tensor matrix = operation.matrix(); matrix.defined()) return largestSingularValue(matrix);
  const int64_t in = valuesIn(operation.inputShape()), out = valuesIn(operation.outputShape());
  if (in * out <= largestMatrix) return largestSingularValue(transposedMatrix(operation));
  const Tensor columnSums = absolute.adjoint(at::ones(rowsOf(1, operation.outputShape()), torch::kFloat64), {});
  const Tensor rowSums = absolute.tangent(at::ones(rowsOf(1, operation.inputShape()), torch::kFloat64), {});
  double bound = std::sqrt(columnSums.max().item<double>() * rowSums.max().item<double>()) * kRoundUp;
  for (const auto& [factor, matrix] : operation.normMatrices())
    bound = std::min(bound, factor * largestSingularValue(matrix));
  return bound;
}

LayerBounds::LayerBounds(const Network& network) : network_(network) {
  torch::NoGradGuard noGrad;
  const auto& operations = network.operations();
  for (std::size_t i = 0; i + 1 < operations.size(); ++i) {
    Layer layer;
    layer.operation = operations[i].get();
    const Limits limits = layer.operation->limits();
    layer.stretch = limits.stretch;
    layer.bend = limits.bend;
    if (const auto* affine = dynamic_cast<const AffineOperation*>(layer.operation)) {
      layer.absolute = affine->absolute();
      if (!std::isfinite(layer.stretch)) layer.stretch = spectralNormBound(*affine, *layer.absolute);
    }
    hidden_.push_back(std::move(layer));
  }
  before_.resize(operations.size());
  network.graph().forward(
      1.0, [&](std::size_t i, const std::vector<double>& parts) { return asJoin(*operations[i]).joinedStretch(parts); },
      [&](std::size_t i, double stretch) {
        before_[i] = stretch;
        return i < hidden_.size() ? stretch * hidden_[i].stretch : stretch;
      });
  if (const Tensor last = lastMatrix(network); last.defined())
    marginWeights_ = (last.unsqueeze(1) - last.unsqueeze(0)).abs();
}

}  // namespace hessianlab
