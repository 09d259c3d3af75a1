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

namespace hessianlab {

using nlohmann::json;
using torch::Tensor;

namespace {

constexpr double kRoundUp = 1 + 1e-9;  // what is proven below is proven up to rounding, about 1e-13

int64_t count(const Shape& shape) {
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

struct Steepness {
  double stretch, bend;
};

// sup |σ'| and sup |σ''|, rounded up; ∞ where σ' jumps.
//   softplus: σ' = s(βa) ≤ 1, σ'' = β s(1−s) ≤ β/4        tanh: 1, and 4/(3√3) = 0.76980… at tanh² = 1/3
//   sigmoid: 1/4, and 1/(6√3) = 0.09622…                   silu: 1.09984 at a ≈ 2.3994, 1/2 at 0
//   gelu: 1.12890 at a = √2, √(2/π) = 0.79788… at 0        elu: σ' jumps by 1−α at 0, σ'' = α e^a ≤ α
Steepness steepness(const json& activation) {
  constexpr double kKink = std::numeric_limits<double>::infinity();
  const std::string op = activation.at("op");
  if (op == "relu") return {1, kKink};
  if (op == "leaky_relu") return {std::max(1.0, std::abs(activation.at("slope").get<double>())), kKink};
  if (op == "softplus") return {1, activation.at("beta").get<double>() / 4};
  if (op == "tanh") return {1, 0.76981};
  if (op == "sigmoid") return {0.25, 0.09623};
  if (op == "silu") return {1.09985, 0.5};
  if (op == "gelu") return {1.12905, 0.79789};
  if (op == "elu") {
    const double alpha = activation.at("alpha").get<double>();
    return {std::max(1.0, std::abs(alpha)), alpha == 1 ? 1 : kKink};
  }
  return {kKink, kKink};  // unknown: nothing can be proven
}

// Each pixel belongs to at most ⌈k/s⌉² windows, so squares of changes add up to at most that many times theirs.
double poolingStretch(const json& pooling) {
  return std::ceil(pooling.at("kernel").get<double>() / pooling.at("stride").get<double>());
}

std::shared_ptr<const Operation> withAbsoluteWeights(const Operation& operation) {
  std::unique_ptr<Operation> copy = operation.clone();
  torch::NoGradGuard noGrad;
  const auto parameters = copy->parameters();
  if (!parameters.empty()) parameters[0]->abs_();  // the bias does not stretch
  return copy;
}

bool isAffine(const std::string& op) {
  return op == "linear" || op == "conv2d" || op == "avg_pool2d" || op == "normalise" || op == "flatten";
}

}  // namespace

Tensor Layer::spread(const Tensor& t) const {
  return absolute->tangent(t, {});
}
Tensor Layer::spreadBack(const Tensor& d) const {
  return absolute->adjoint(d, {});
}

bool endsLinear(const Network& network) {
  const auto& operations = network.operations();
  return !operations.empty() && operations.back()->describe().at("op") == "linear";
}

double spectralNormBound(const Operation& operation, const Operation& absolute, int64_t largestMatrix) {
  torch::NoGradGuard noGrad;
  const json spec = operation.describe();
  if (spec.at("op") == "flatten") return 1;
  const int64_t in = count(operation.inputShape()), out = count(operation.outputShape());
  const auto options = torch::TensorOptions().dtype(torch::kFloat64);
  if (spec.at("op") == "linear") return largestSingularValue(*operation.clone()->parameters()[0]);
  if (in * out <= largestMatrix) {
    const Tensor unit = at::eye(in, options).reshape(rowsOf(in, operation.inputShape()));
    return largestSingularValue(operation.tangent(unit, {}).flatten(1));
  }
  const Tensor columnSums = absolute.adjoint(at::ones(rowsOf(1, operation.outputShape()), options), {});
  const Tensor rowSums = absolute.tangent(at::ones(rowsOf(1, operation.inputShape()), options), {});
  double bound = std::sqrt(columnSums.max().item<double>() * rowSums.max().item<double>()) * kRoundUp;
  if (spec.at("op") == "conv2d") {
    const Tensor kernel = *operation.clone()->parameters()[0];  // out × in × k × k
    const auto flattened = [&kernel](std::vector<int64_t> order, int64_t rowAxes) {
      return kernel.permute(order).flatten(0, rowAxes - 1).flatten(1);
    };
    const double root = std::sqrt(static_cast<double>(kernel.size(2) * kernel.size(3)));
    for (const Tensor& matrix : {flattened({0, 2, 1, 3}, 2), flattened({0, 3, 1, 2}, 2), flattened({0, 1, 2, 3}, 1),
                                 flattened({0, 2, 3, 1}, 3)})
      bound = std::min(bound, root * largestSingularValue(matrix));
  }
  return bound;
}

LayerBounds::LayerBounds(const Network& network) {
  torch::NoGradGuard noGrad;
  const auto& operations = network.operations();
  for (std::size_t i = 0; i + 1 < operations.size(); ++i) {
    Layer layer;
    layer.operation = operations[i].get();
    const json spec = layer.operation->describe();
    const std::string op = spec.at("op");
    if (op == "max_pool2d") {
      layer.kind = Layer::Kind::MaxPool;
      layer.stretch = poolingStretch(spec);
    } else if (isAffine(op)) {
      layer.absolute = withAbsoluteWeights(*layer.operation);
      layer.stretch = spectralNormBound(*layer.operation, *layer.absolute);
    } else {
      layer.kind = Layer::Kind::Activation;
      const Steepness limits = steepness(spec);
      layer.stretch = limits.stretch;
      layer.bend = limits.bend;
    }
    hidden_.push_back(std::move(layer));
  }
  const Tensor last = *operations.back()->clone()->parameters()[0];
  marginWeights_ = (last.unsqueeze(1) - last.unsqueeze(0)).abs().detach();
}

}  // namespace hessianlab
