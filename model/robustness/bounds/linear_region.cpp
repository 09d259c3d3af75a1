// SPDX-License-Identifier: GPL-3.0-or-later
// A certificate for ReLU MLPs: as long as no unit changes sign the network is affine, so within the distance to the
// nearest kink the margins are exact (after Croce, Andriushchenko, Hein 2019, arXiv 1810.07481):
//   r ≥ min( min_units |a_i| / ‖∇a_i‖*, min_k m_k / ‖∇m_k‖* ),  * the dual norm.
#include <limits>
#include <nlohmann/json.hpp>

#include "model/base/stop_point.h"
#include "model/robustness/bounds/definition.h"
#include "model/robustness/bounds/layer_bounds.h"

namespace hessianlab {

using torch::Tensor;

namespace {

bool applies(const Network& network, const LayerBounds&) {
  if (network.smooth()) return false;
  for (const auto& operation : network.operations()) {
    const std::string op = operation->describe().at("op");
    if (op != "linear" && op != "flatten" && op != "normalise" && op != "relu" && op != "leaky_relu") return false;
  }
  return true;
}

// |value| / ‖gradient‖*, ∞ where nothing can move the value. gradient: …×d.
Tensor distance(const Tensor& value, const Tensor& gradient, Norm norm) {
  const Tensor slope = at::linalg_vector_norm(gradient, norm == Norm::Linf ? 1 : 2, gradient.dim() - 1);
  return at::where(slope > 0, value / slope, at::full_like(value, std::numeric_limits<double>::infinity()));
}

// Few samples: all gradients of a layer's units are held at once.
Tensor radiiOfFew(const Network& network, const Tensor& x, const Tensor& y, Norm norm) {
  const int64_t rows = x.size(0), inputs = network.inputSize();
  Tensor a = x;
  Tensor gradients;  // B × units × d; undefined before the first linear operation, while it is diagonal
  Tensor scale = at::ones({inputs}, x.options());
  Tensor radius = at::full({rows}, std::numeric_limits<double>::infinity(), x.options());
  const auto& operations = network.operations();
  for (std::size_t i = 0; i < operations.size(); ++i) {
    stopPoint();
    const Operation& operation = *operations[i];
    const std::string op = operation.describe().at("op");
    const Tensor out = operation.forward(a).detach();
    if (op == "normalise") {
      Shape sizes = operation.inputShape();
      sizes.insert(sizes.begin(), 1);
      scale = scale * operation.tangent(at::ones(sizes, x.options()), {}).flatten();
    } else if (op == "linear") {
      const Tensor weight = operation.clone()->parameters()[0]->detach();
      gradients = gradients.defined() ? at::matmul(weight, gradients)
                                      : (weight * scale).unsqueeze(0).expand({rows, weight.size(0), inputs});
    } else if (op != "flatten") {
      radius = at::minimum(radius, distance(a.abs(), gradients, norm).amin(1));
      OperationCache cache;
      cache.input = a;
      operation.record(cache);
      gradients = gradients * cache.first.unsqueeze(2);
    }
    a = out;
  }
  const Tensor slopes = gradients.gather(1, y.reshape({rows, 1, 1}).expand({rows, 1, inputs})) - gradients;
  return at::minimum(radius, distance(margins(a, y), slopes, norm).amin(1));
}

Tensor radii(const Network& network, const LayerBounds& /*layers*/, const BoundSamples& samples, Norm norm) {
  constexpr int64_t kFew = 16;
  std::vector<Tensor> parts;
  for (int64_t first = 0; first < samples.x.size(0); first += kFew) {
    const int64_t count = std::min(kFew, samples.x.size(0) - first);
    parts.push_back(radiiOfFew(network, samples.x.narrow(0, first, count), samples.y.narrow(0, first, count), norm));
  }
  return at::cat(parts);
}

}  // namespace

BoundDefinition linearRegionBound() {
  return {"linear-region", "Linear region", true, applies, radii};
}

}  // namespace hessianlab
