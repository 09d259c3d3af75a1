// SPDX-License-Identifier: GPL-3.0-or-later
// A certificate from a provable bound on the margins' curvature (Singla & Feizi 2020, arXiv 2006.00731): with g and h
// the largest |σ'| and |σ''| of a layer, everywhere
//   |vᵀ∇²m_k v| ≤ K_k = Σ_l h_l (Π_{j≤l} ‖W_j‖ Π_{j<l} g_j)² · max_i (δ_l)_i,  δ_last = |w_y − w_k|,  δ_{l−1} = g_l
//   |W_l|ᵀ δ_l,
// and from slope and curvature at the input follows the reach. Smooth networks without max pooling.
#include <cmath>

#include "model/curvature/input_hessian.h"
#include "model/robustness/bounds/definition.h"
#include "model/robustness/bounds/layer_bounds.h"

namespace hessianlab {

using torch::Tensor;

namespace {

bool applies(const Network&, const LayerBounds& layers) {
  for (const Layer& layer : layers.hidden())
    if (layer.kind == Layer::Kind::MaxPool || !std::isfinite(layer.bend)) return false;
  return true;
}

}  // namespace

Tensor provableCurvature(const LayerBounds& layers) {
  const int64_t classes = layers.marginWeights().size(0);
  std::vector<double> before;  // stretch of everything before each layer
  double stretch = 1;
  for (const Layer& layer : layers.hidden()) {
    before.push_back(stretch);
    stretch *= layer.stretch;
  }
  Tensor delta = layers.marginWeights().flatten(0, 1);  // C·C × width
  Tensor curvature = at::zeros({classes * classes}, delta.options());
  for (std::size_t i = layers.hidden().size(); i-- > 0;) {
    const Layer& layer = layers.hidden()[i];
    if (layer.kind == Layer::Kind::Affine) {
      delta = layer.spreadBack(delta);
    } else {
      curvature = curvature + delta.flatten(1).amax(1) * (layer.bend * before[i] * before[i]);
      delta = delta * layer.stretch;
    }
  }
  return curvature.reshape({classes, classes});
}

namespace {

Tensor radii(const Network& network, const LayerBounds& layers, const BoundSamples& samples, Norm norm) {
  const Tensor slope = at::linalg_vector_norm(marginGradients(network, samples.x, samples.y), 2, 2);  // B×C
  const Tensor curvature = provableCurvature(layers).index_select(0, samples.y);
  const Tensor reach = secondOrderReach(margins(samples.logits, samples.y), slope, curvature);
  return fromL2(reach.amin(1), norm, network.inputSize());
}

}  // namespace

BoundDefinition curvatureBound() {
  return {"curvature", "Provable curvature", true, applies, radii};
}

}  // namespace hessianlab
