// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/labs/circle/network.h"

#include <cmath>
#include <numbers>

#include "model/base/random.h"

namespace hessianlab {

using torch::Tensor;

namespace {

CircleNetwork paired(const Tensor& directions, double scale) {
  const int64_t half = directions.numel();
  CircleNetwork network;
  network.w = (onCircle(directions) * scale).repeat({2, 1});
  network.b = at::zeros({2 * half}, directions.options());
  network.a = at::cat({at::ones({half}, directions.options()), -at::ones({half}, directions.options())});
  return network;
}

}  // namespace

CircleNetwork CircleNetwork::even(int64_t pairs, double scale) {
  return paired(evenAngles(pairs), scale);
}

CircleNetwork CircleNetwork::random(int64_t pairs, double scale, uint64_t seed) {
  torch::Generator generator = makeGenerator(seed);
  return paired(at::empty({pairs}, torch::kFloat64).uniform_(0, 2 * std::numbers::pi, generator), scale);
}

CircleNetwork CircleNetwork::clone() const {
  return {w.detach().clone(), b.detach().clone(), a};
}

int64_t CircleNetwork::bytes() const {
  return static_cast<int64_t>(w.nbytes() + b.nbytes());
}

Tensor CircleNetwork::outputs(const Tensor& x) const {
  return at::relu(at::linear(x, w, b)).matmul(a) / std::sqrt(static_cast<double>(a.numel()));
}

Tensor onCircle(const Tensor& angles) {
  return at::stack({at::cos(angles), at::sin(angles)}, 1);
}

Tensor evenAngles(int64_t count) {
  return at::arange(count, torch::kFloat64) * (2 * std::numbers::pi / static_cast<double>(count));
}

}  // namespace hessianlab
