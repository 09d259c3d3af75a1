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

// |value| / ‖gradient‖*, ∞ where nothing can move the value. gradient: d×B×units, or d×1×units; the least of each
// sample.
Tensor nearest(const Tensor& value, const Tensor& gradient, Norm norm) {
  const Tensor slope = at::linalg_vector_norm(gradient, norm == Norm::Linf ? 1 : 2, 0).expand_as(value);
  return at::where(slope > 0, value / slope, at::full_like(value, std::numeric_limits<double>::infinity())).amin(1);
}

// Few samples: all gradients of a layer's units are held at once.
Tensor radiiOfFew(const Network& network, const Tensor& x, const Tensor& y, const Tensor& logits, Norm norm) {
  const int64_t rows = x.size(0), inputs = network.inputSize();
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
          const Tensor distance = (pieces.a - kink).abs().flatten(1);
          radius = at::minimum(radius, nearest(distance, pieces.tangents.byDirection(inputs), norm));
        }
        pieces.tangents.pass(*operations[i], cache, rows);
        pieces.a = operations[i]->forward(pieces.a);
        return pieces;
      });
  const Tensor gradients = end.tangents.byDirection(inputs).expand({inputs, rows, network.classes()});
  const Tensor label = y.reshape({1, rows, 1}).expand({inputs, rows, 1});
  return at::minimum(radius, nearest(margins(logits, y), gradients.gather(2, label) - gradients, norm));
}

Tensor linearRegionRadii(const Network& network, const LayerBounds& /*layers*/, const BoundSamples& samples,
                         Norm norm) {
  constexpr int64_t kFew = 16;
  std::vector<Tensor> parts;
  for (int64_t first = 0; first < samples.x.size(0); first += kFew) {
    const int64_t count = std::min(kFew, samples.x.size(0) - first);
    parts.push_back(radiiOfFew(network, samples.x.narrow(0, first, count), samples.y.narrow(0, first, count),
                               samples.logits.narrow(0, first, count), norm));
  }
  return at::cat(parts);
}

}  // namespace

BoundDefinition linearRegionBound() {
  return {"linear-region", "Linear region", true, linearRegionObstacle, linearRegionRadii};
}

}  // namespace hessianlab
