// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/samples/directions.h"

#include <algorithm>

#include "model/base/random.h"
#include "model/objective/careful_cross_entropy.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr int64_t kDirectionSteps = 40;  // stops earlier at a residual of 1e-3

bool same(const Tensor& a, const Tensor& b) {
  return a.sizes() == b.sizes() && a.dtype() == b.dtype() && a.equal(b);
}

}  // namespace

Directions directionsAt(const Network& network, const Tensor& x, const Tensor& y, int64_t seed) {
  // In double: a few samples, among them the surest, whose curvature single precision cannot hold.
  const Network wide = network.to(torch::kFloat64);
  const InputHessian hessian(wide, carefulCrossEntropy(), x.to(torch::kFloat64), y);
  Directions found;
  found.logits = network.logits(x);
  found.probabilities = at::softmax(found.logits, 1);
  found.loss = hessian.loss();
  found.gradient = hessian.gradient();
  found.gradientNorm = rowNorm(found.gradient);
  torch::Generator generator = makeGenerator(mixSeed(static_cast<uint64_t>(seed), 0));
  found.curvature = affordableNorm(hessian, kDirectionSteps, Start::Random, generator);
  const Tensor& v = found.curvature.vector;
  found.eigenvector = scaleRows(v, at::where(rowDot(v, found.gradient) < 0, -1.0, 1.0).to(torch::kFloat64));
  return found;
}

std::shared_ptr<const Directions> DirectionsMemory::at(const Network& network, const Tensor& x, const Tensor& y,
                                                       int64_t seed) {
  std::vector<Tensor> weights;
  for (const Tensor& parameter : network.parameters()) weights.push_back(parameter.detach());
  {
    std::lock_guard lock(mutex_);
    if (last_ && seed == seed_ && same(x, x_) && same(y, y_) &&
        std::equal(weights.begin(), weights.end(), weights_.begin(), weights_.end(), same))
      return last_;
  }
  auto found = std::make_shared<const Directions>(directionsAt(network, x, y, seed));
  for (Tensor& weight : weights) weight = weight.clone();
  std::lock_guard lock(mutex_);
  weights_ = std::move(weights);
  x_ = x, y_ = y;
  seed_ = seed;
  last_ = found;
  ++computed_;
  return found;
}

int64_t DirectionsMemory::computed() const {
  std::lock_guard lock(mutex_);
  return computed_;
}

}  // namespace hessianlab
