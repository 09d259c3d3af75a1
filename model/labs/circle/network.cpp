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

CircleNetwork CircleNetwork::deepened(int64_t more, double scale, uint64_t seed) const {
  const int64_t half = a.numel() / 2;
  torch::Generator generator = makeGenerator(seed);
  CircleNetwork network = clone();
  network.gain = 2 / (scale * std::sqrt(static_cast<double>(half)));
  for (int64_t layer = 0; layer < more; ++layer) {
    const Tensor drawn = at::empty({half, half}, a.options()).normal_(0, scale / std::numbers::sqrt2, generator);
    network.deeper.push_back({drawn.repeat({2, 1, 1}), at::zeros({2, 1, half}, a.options())});
  }
  // Signs that cancel within a copy: with equal ones the means of two units' gradients would add up.
  const Tensor signs = 1 - 2 * at::remainder(at::arange(half, a.options()), 2);
  network.a = at::cat({signs, -signs});
  return network;
}

CircleNetwork CircleNetwork::clone() const {
  CircleNetwork copy{w.detach().clone(), b.detach().clone(), a, {}, gain};
  for (const Layer& layer : deeper) copy.deeper.push_back({layer.w.detach().clone(), layer.b.detach().clone()});
  return copy;
}

int64_t CircleNetwork::bytes() const {
  std::size_t sum = 0;
  for (const Tensor& tensor : weights()) sum += tensor.nbytes();
  return static_cast<int64_t>(sum);
}

std::vector<Tensor> CircleNetwork::weights() const {
  return learned(true);
}

std::vector<Tensor> CircleNetwork::learned(bool bias) const {
  std::vector<Tensor> all{w};
  if (bias) all.push_back(b);
  for (const Layer& layer : deeper) {
    all.push_back(layer.w);
    if (bias) all.push_back(layer.b);
  }
  return all;
}

Tensor CircleNetwork::outputs(const Tensor& x) const {
  Tensor hidden = at::relu(at::linear(x, w, b));  // n×m
  if (!deeper.empty()) {
    hidden = hidden.view({x.size(0), 2, -1}).transpose(0, 1);  // 2×n×p
    for (const Layer& layer : deeper) hidden = at::relu(at::baddbmm(layer.b, hidden, layer.w.transpose(1, 2), 1, gain));
    hidden = hidden.transpose(0, 1).reshape({x.size(0), a.numel()});
  }
  return hidden.matmul(a) / std::sqrt(static_cast<double>(a.numel()));
}

std::vector<std::string> circleWeightNames(int64_t layers) {
  std::vector<std::string> names{"w", "b"};
  for (int64_t layer = 2; layer < layers; ++layer)
    for (const char* kind : {"w", "b"}) names.push_back(kind + std::to_string(layer));
  return names;
}

Tensor onCircle(const Tensor& angles) {
  return at::stack({at::cos(angles), at::sin(angles)}, 1);
}

Tensor evenAngles(int64_t count) {
  return at::arange(count, torch::kFloat64) * (2 * std::numbers::pi / static_cast<double>(count));
}

}  // namespace hessianlab
