// SPDX-License-Identifier: GPL-3.0-or-later
// A certificate for ReLU MLPs: as long as no unit changes sign the network is affine, so within the distance to the
// nearest kink the margins are exact (after Croce, Andriushchenko, Hein 2019, arXiv 1810.07481):
//   r ≥ min( min_units |a_i − kink| / ‖∇a_i‖*, min_k m_k / ‖∇m_k‖* ),  * the dual norm.
// The gradients of all units come from one tangent per coordinate of the input, which is why pictures that pass through
// convolutions are left out.
#include <limits>

#include "model/base/stop_point.h"
#include "model/nn/coordinate_tangents.h"
#include "model/robustness/bounds/definition.h"
#include "model/robustness/bounds/layer_bounds.h"

namespace hessianlab {

using torch::Tensor;

namespace {

bool isPiecewiseLinear(const Operation& operation) {
  return operation.elementwise() && !operation.smooth() && !operation.limits().kinks.empty();
}

std::string linearRegionObstacle(const Network& network, const LayerBounds&) {
  for (const auto& operation : network.operations()) {
    const auto op = operation->describe().at("op").get<std::string>();
    if (operation->smooth()) return "'" + op + "' bends everywhere";
    if (!operation->affine() && !isPiecewiseLinear(*operation)) return "the kinks of '" + op + "' are not known";
    if (operation->flops() > 0 && operation->inputShape().size() > 1)
      return "the gradients of all units of '" + op + "' are too many";
  }
  return {};
}

// What flows through the network for a few samples.
struct AffinePieces {
  Tensor a;  // B×…
  CoordinateTangents tangents;
};

AffinePieces joinedPieces(const Operation& join, const std::vector<AffinePieces>& parts) {
  std::vector<Tensor> values;
  std::vector<CoordinateTangents> tangents;
  for (const AffinePieces& part : parts) {
    values.push_back(part.a);
    tangents.push_back(part.tangents);
  }
  return {asJoin(join).join(values), joined(join, std::move(tangents), values[0].size(0))};
}

// |value| / (‖gradient‖* + slack), ∞ where nothing can move the value. gradient: d×B×units, or d×1×units; the least of
// each sample.
Tensor nearest(const Tensor& value, const Tensor& gradient, const Tensor& slack, Norm norm) {
  const Tensor slope = at::linalg_vector_norm(gradient, norm == Norm::Linf ? 1 : 2, 0).expand_as(value) + slack;
  return at::where(slope > 0, value / slope, at::full_like(value, std::numeric_limits<double>::infinity())).amin(1);
}

// Few samples: all gradients of a layer's units are held at once.
Tensor radiiOfFew(const Network& network, const BoundSamples& samples, Norm norm) {
  const Tensor &x = samples.x, &y = samples.y;
  const int64_t rows = x.size(0), inputs = network.inputSize();
  const bool known = !samples.rounding.empty();
  const Tensor none = at::zeros({1}, x.options());
  Tensor radius = at::full({rows}, std::numeric_limits<double>::infinity(), x.options());
  const auto& operations = network.operations();
  const AffinePieces end = network.graph().forward(
      AffinePieces{x, CoordinateTangents::ofInput(network, x.options())},
      [&](std::size_t i, const std::vector<AffinePieces>& parts) { return joinedPieces(*operations[i], parts); },
      [&](std::size_t i, AffinePieces pieces) {
        stopPoint();
        OperationCache cache;
        cache.input = pieces.a;
        operations[i]->record(cache);
        for (const double kink : operations[i]->limits().kinks) {
          Tensor distance = (pieces.a - kink).abs().flatten(1);
          if (known) distance = (distance - samples.rounding[i].error.flatten(1)).clamp_min(0);
          const Tensor slack = known ? samples.rounding[i].slope.flatten(1) : none;
          radius = at::minimum(radius, nearest(distance, pieces.tangents.byDirection(inputs), slack, norm));
        }
        pieces.tangents.pass(*operations[i], cache, rows);
        pieces.a = operations[i]->forward(pieces.a);
        return pieces;
      });
  const Tensor gradients = end.tangents.byDirection(inputs).expand({inputs, rows, network.classes()});
  const Tensor label = y.reshape({1, rows, 1}).expand({inputs, rows, 1});
  const Tensor m = margins(samples.logits, y);
  return at::minimum(radius, nearest(m, gradients.gather(2, label) - gradients, slopeRounding(samples), norm));
}

Tensor linearRegionRadii(const Network& network, const LayerBounds& /*layers*/, const BoundSamples& samples,
                         Norm norm) {
  constexpr int64_t kFew = 16;
  std::vector<Tensor> parts;
  for (int64_t first = 0; first < samples.x.size(0); first += kFew) {
    const int64_t count = std::min(kFew, samples.x.size(0) - first);
    const auto few = [&](const Tensor& all) { return all.narrow(0, first, count); };
    BoundSamples some{few(samples.x), few(samples.y), few(samples.logits)};
    for (const Rounding& each : samples.rounding) some.rounding.push_back({few(each.error), each.slope});
    parts.push_back(radiiOfFew(network, some, norm));
  }
  return at::cat(parts);
}

}  // namespace

BoundDefinition linearRegionBound() {
  return {"linear-region", "Linear region", true, linearRegionObstacle, linearRegionRadii};
}

}  // namespace hessianlab
