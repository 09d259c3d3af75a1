// SPDX-License-Identifier: GPL-3.0-or-later
// A certificate from the network's global Lipschitz constants: a margin m_k cannot change faster than the layers
// stretch, r ≥ min_k m_k / L_k (Hein & Andriushchenko 2017, arXiv 1705.08475). L2: the product of spectral norms along
// a chain, summed where branches are added and the root of the sum of squares where they are put side by side; L∞: a
// perturbation of 1 in every pixel pushed through |W|, which bounds each unit's change, or the L2 radius over √d.
#include <algorithm>
#include <cmath>

#include "model/nn/join.h"
#include "model/robustness/bounds/definition.h"
#include "model/robustness/bounds/layer_bounds.h"

namespace hessianlab {

using torch::Tensor;

namespace {

std::string lipschitzObstacle(const Network&, const LayerBounds& layers) {
  return layers.obstacle([](const Layer& layer) { return std::isfinite(layer.stretch); },
                         "can stretch nobody knows how far");
}

// The most that each value before the last operation changes for a perturbation of 1 in L∞, 1×(what it reads).
// Undefined where an operation does not say how it spreads.
Tensor unitChanges(const Network& network, const LayerBounds& layers) {
  Shape sizes = network.inputShape();
  sizes.insert(sizes.begin(), 1);
  return network.graph().forward(
      at::ones(sizes, torch::kFloat64),
      [&](std::size_t i, const std::vector<Tensor>& parts) {
        const bool known = std::all_of(parts.begin(), parts.end(), [](const Tensor& part) { return part.defined(); });
        return known ? asJoin(*network.operations()[i]).join(parts) : Tensor();
      },
      [&](std::size_t i, const Tensor& change) {
        return i < layers.hidden().size() && change.defined() ? layers.hidden()[i].spread(change) : change;
      });
}

Tensor lipschitzRadii(const Network& network, const LayerBounds& layers, const BoundSamples& samples, Norm norm) {
  const double stretch = layers.stretchBefore(layers.hidden().size());
  const Tensor m = margins(samples.logits, samples.y);
  const Tensor l2 = at::linalg_vector_norm(layers.marginWeights(), 2, 2) * stretch;  // C×C
  const Tensor radius = fromL2((m / l2.index_select(0, samples.y)).amin(1), norm, network.inputSize());
  if (norm == Norm::L2) return radius;
  const Tensor changes = unitChanges(network, layers);
  if (!changes.defined()) return radius;
  const Tensor linf = at::matmul(layers.marginWeights(), changes.flatten());
  return at::maximum(radius, (m / linf.index_select(0, samples.y)).amin(1));
}

}  // namespace

BoundDefinition lipschitzBound() {
  return {"lipschitz", "Global Lipschitz constant", true, lipschitzObstacle, lipschitzRadii};
}

}  // namespace hessianlab
