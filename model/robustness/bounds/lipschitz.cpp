// SPDX-License-Identifier: GPL-3.0-or-later
// A certificate from the network's global Lipschitz constants: a margin m_k cannot change faster than the layers
// stretch, r ≥ min_k m_k / L_k (Hein & Andriushchenko 2017, arXiv 1705.08475). L2: the product of spectral norms; L∞: a
// perturbation of 1 in every pixel pushed through |W|, which bounds each unit's change, or the L2 radius over √d.
#include "model/robustness/bounds/definition.h"
#include "model/robustness/bounds/layer_bounds.h"

namespace hessianlab {

using torch::Tensor;

namespace {

// The most that each unit of the last hidden layer changes for a perturbation of 1 in L∞, 1×width.
Tensor unitChanges(const Network& network, const LayerBounds& layers) {
  Shape sizes = network.inputShape();
  sizes.insert(sizes.begin(), 1);
  Tensor change = at::ones(sizes, torch::kFloat64);
  for (const Layer& layer : layers.hidden()) {
    if (layer.kind == Layer::Kind::Affine)
      change = layer.spread(change);
    else if (layer.kind == Layer::Kind::MaxPool)
      change = layer.operation->forward(change);
    else
      change = change * layer.stretch;
  }
  return change;
}

Tensor radii(const Network& network, const LayerBounds& layers, const BoundSamples& samples, Norm norm) {
  double stretch = 1;
  for (const Layer& layer : layers.hidden()) stretch *= layer.stretch;
  const Tensor m = margins(samples.logits, samples.y);
  const Tensor l2 = at::linalg_vector_norm(layers.marginWeights(), 2, 2) * stretch;  // C×C
  const Tensor radius = fromL2((m / l2.index_select(0, samples.y)).amin(1), norm, network.inputSize());
  if (norm == Norm::L2) return radius;
  const Tensor linf = at::matmul(layers.marginWeights(), unitChanges(network, layers).squeeze(0));
  return at::maximum(radius, (m / linf.index_select(0, samples.y)).amin(1));
}

bool always(const Network&, const LayerBounds&) {
  return true;
}

}  // namespace

BoundDefinition lipschitzBound() {
  return {"lipschitz", "Global Lipschitz constant", true, always, radii};
}

}  // namespace hessianlab
