// SPDX-License-Identifier: GPL-3.0-or-later
// A certificate from a provable bound on the margins' curvature (Singla & Feizi 2020, arXiv 2006.00731): with g and h
// the largest |σ'| and |σ''| of a layer, everywhere
//   |vᵀ∇²m_k v| ≤ K_k = Σ_l h_l (Π_{j≤l} ‖W_j‖ Π_{j<l} g_j)² · max_i (δ_l)_i,  δ_last = |w_y − w_k|,  δ_{l−1} = g_l
//   |W_l|ᵀ δ_l,
// and from slope and curvature at the input follows the reach. Networks of affine operations and activations that bend
// finitely. In a graph the product becomes the Lipschitz constant of what activation l reads, branches added up, and δ
// sums where several operations read one result: ∇²m = Σ_l J_lᵀ diag(σ''(a_l) ⊙ δ_l) J_l holds with the whole J_l and
// δ_l.
#include <cmath>

#include "model/curvature/input_hessian.h"
#include "model/nn/join.h"
#include "model/robustness/bounds/definition.h"
#include "model/robustness/bounds/layer_bounds.h"

namespace hessianlab {

using torch::Tensor;

namespace {

std::string curvatureObstacle(const Network&, const LayerBounds& layers) {
  return layers.obstacle(
      [](const Layer& layer) {
        return layer.operation->elementwise() && std::isfinite(layer.stretch) && std::isfinite(layer.bend);
      },
      "can bend without limit");
}

}  // namespace

Tensor provableCurvature(const LayerBounds& layers) {
  const int64_t classes = layers.marginWeights().size(0);
  const Network& network = layers.network();
  const std::vector<Layer>& hidden = layers.hidden();
  Tensor curvature = at::zeros({classes * classes}, layers.marginWeights().options());
  Shape sizes = network.operations().back()->inputShape();
  sizes.insert(sizes.begin(), classes * classes);
  Graph::Cotangents cotangents = network.graph().cotangents(layers.marginWeights().reshape(sizes));
  network.graph().backward(
      cotangents, network.operations().size(), 0,
      [&](std::size_t i, const Tensor& delta) { return asJoin(*network.operations()[i]).split(delta); },
      [&](std::size_t i, const Tensor& delta) {
        if (i == hidden.size()) return delta;  // the weights of the margins stand before the last operation
        if (hidden[i].absolute) return hidden[i].spreadBack(delta);
        const double before = layers.stretchBefore(i);
        curvature = curvature + delta.flatten(1).amax(1) * (hidden[i].bend * before * before);
        return delta * hidden[i].stretch;
      });
  return curvature.reshape({classes, classes});
}

namespace {

Tensor curvatureRadii(const Network& network, const LayerBounds& layers, const BoundSamples& samples, Norm norm) {
  const Tensor slope =  // B×C
      at::linalg_vector_norm(marginGradients(network, samples.x, samples.y), 2, 2) + slopeRounding(samples);
  const Tensor curvature = provableCurvature(layers).index_select(0, samples.y);
  const Tensor reach = secondOrderReach(margins(samples.logits, samples.y), slope, curvature);
  return fromL2(reach.amin(1), norm, network.inputSize());
}

}  // namespace

BoundDefinition curvatureBound() {
  return {"curvature", "Provable curvature", true, curvatureObstacle, curvatureRadii};
}

}  // namespace hessianlab
