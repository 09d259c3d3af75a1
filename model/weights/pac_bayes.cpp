// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/weights/pac_bayes.h"

#include "model/curvature/eigen.h"

namespace hessianlab {

using torch::Tensor;

LayerPosterior::LayerPosterior(const Tensor& outputs, const Tensor& inputs, double precision) {
  Tensor ofOutputs, ofInputs;
  std::tie(ofOutputs, outputVectors_) = eigenOf(outputs);
  std::tie(ofInputs, inputVectors_) = eigenOf(inputs);
  curvature_ = at::outer(ofOutputs.clamp_min(0), ofInputs.clamp_min(0)) * precision;
}

Tensor LayerPosterior::variances(double lambda) const {
  return (curvature_ + 1 / lambda).reciprocal();
}

Tensor LayerPosterior::move(const Tensor& epsilon, double lambda) const {
  return at::mm(at::mm(outputVectors_, variances(lambda).sqrt() * epsilon), inputVectors_.t());
}

GaussianDivergence LayerPosterior::divergence(double lambda) const {
  const Tensor shrunk = variances(lambda) / lambda;  // 1 where the loss does not bend
  GaussianDivergence result;
  result.trace = (shrunk - 1).sum().item<double>();
  result.volume = -shrunk.log().sum().item<double>();
  return result;
}

}  // namespace hessianlab
