// SPDX-License-Identifier: GPL-3.0-or-later
// The slow, independent channel: everything by LibTorch's own autograd, written as one would on paper.
#pragma once

#include <torch/csrc/autograd/autograd.h>
#include <torch/types.h>

#include <string>
#include <utility>
#include <vector>

#include "model/base/random.h"
#include "model/nn/network.h"

namespace hessianlab::reference {

using torch::Tensor;

inline Tensor lossPerSample(const Network& network, const Tensor& x, const Tensor& y) {
  return at::cross_entropy_loss(network.logits(x), y, {}, at::Reduction::None);
}

inline Tensor gradient(const Network& network, const Tensor& x, const Tensor& y, bool createGraph) {
  const Tensor input = x.requires_grad() ? x : x.detach().clone().requires_grad_(true);
  return torch::autograd::grad({lossPerSample(network, input, y).sum()}, {input}, {}, true, createGraph)[0];
}

// d×d Hessian of each sample's loss, B×d×d, row by row through double backward.
inline Tensor denseHessian(const Network& network, const Tensor& x, const Tensor& y) {
  const Tensor input = x.detach().clone().requires_grad_(true);
  const Tensor g = gradient(network, input, y, true).flatten(1);
  std::vector<Tensor> rows;
  for (int64_t i = 0; i < g.size(1); ++i) {
    const Tensor row = torch::autograd::grad({g.select(1, i).sum()}, {input}, {}, true, false, true)[0];
    rows.push_back((row.defined() ? row : at::zeros_like(input)).flatten(1));
  }
  return at::stack(rows, 1).detach();
}

// vᵀHv per sample with a third-order graph: what the Taylor pass must reproduce in value and weight gradient.
inline Tensor curvatureAlong(const Network& network, const Tensor& x, const Tensor& y, const Tensor& v) {
  const Tensor input = x.detach().clone().requires_grad_(true);
  const Tensor g = gradient(network, input, y, true);
  const Tensor hv = torch::autograd::grad({(g * v).sum()}, {input}, {}, true, true)[0];
  return (hv * v).flatten(1).sum(1);
}

inline std::vector<Tensor> weightGradients(const Network& network, const Tensor& scalar) {
  auto result = torch::autograd::grad({scalar}, network.parameters(), {}, true, false, true);
  const auto parameters = network.parameters();
  for (std::size_t i = 0; i < result.size(); ++i) {
    if (!result[i].defined()) result[i] = at::zeros_like(parameters[i]);
  }
  return result;
}

inline Tensor flat(const std::vector<Tensor>& tensors) {
  std::vector<Tensor> pieces;
  for (const Tensor& t : tensors) pieces.push_back(t.detach().flatten());
  return at::cat(pieces);
}

// ‖a − b‖ / max(‖b‖, floor): scale-free, and safe where both vanish.
inline double relativeError(const Tensor& a, const Tensor& b, double floor = 1e-6) {
  const double scale = std::max(b.norm().item<double>(), floor);
  return (a - b).norm().item<double>() / scale;
}

// Small networks in float64 that use every operation; weights are scaled up so that nothing is near linear.
struct Case {
  std::string name;
  std::string architecture;
};

inline std::vector<Case> cases() {
  std::vector<Case> result;
  for (const char* sigma : {R"("relu")", R"("leaky_relu","slope":0.2)", R"("softplus","beta":4)", R"("tanh")",
                            R"("sigmoid")", R"("elu","alpha":1.3)", R"("silu")", R"("gelu")"}) {
    const std::string act = std::string(R"({"op":)") + sigma + "}";
    const std::string label = std::string(sigma).substr(1, std::string(sigma).find('"', 1) - 1);
    result.push_back({label + "-mlp", R"({"input":[6],"classes":4,"operations":[{"op":"linear","out":8},)" + act +
                                          R"(,{"op":"linear","out":7},)" + act + R"(,{"op":"linear","out":4}]})"});
    result.push_back(
        {label + "-cnn-max",
         R"({"input":[2,7,6],"classes":3,"operations":[{"op":"normalise","mean":[0.4,0.5],"std":[0.3,0.6]},)"
         R"({"op":"conv2d","out":3,"kernel":3,"padding":1},)" +
             act + R"(,{"op":"max_pool2d","kernel":2},{"op":"conv2d","out":4,"kernel":2,"stride":2},)" + act +
             R"(,{"op":"flatten"},{"op":"linear","out":3}]})"});
    result.push_back({label + "-cnn-avg",
                      R"({"input":[1,8,8],"classes":3,"operations":[{"op":"conv2d","out":3,"kernel":3,"stride":2},)" +
                          act +
                          R"(,{"op":"avg_pool2d","kernel":2,"stride":1},{"op":"flatten"},{"op":"linear","out":5},)" +
                          act + R"(,{"op":"linear","out":3}]})"});
  }
  // Graphs: a residual network, and flat branches that are added and put side by side.
  for (const char* sigma : {R"("relu")", R"("softplus","beta":4)", R"("tanh")"}) {
    const std::string act = std::string(R"({"op":)") + sigma + "}";
    const std::string label = std::string(sigma).substr(1, std::string(sigma).find('"', 1) - 1);
    result.push_back(
        {label + "-residual",
         R"({"input":[2,6,5],"classes":3,"operations":[{"op":"normalise","mean":[0.4,0.5],"std":[0.3,0.6]},)"
         R"({"op":"conv2d","out":3,"kernel":3,"padding":1},)" +
             act + R"(,{"op":"channel_affine","name":"a"},{"op":"conv2d","out":4,"kernel":3,"stride":2,"padding":1},)" +
             act +
             R"(,{"op":"conv2d","out":4,"kernel":3,"padding":1},{"op":"channel_affine","scale":0.7,"name":"b"},)"
             R"({"op":"conv2d","out":4,"kernel":1,"stride":2,"inputs":["a"],"name":"c"},{"op":"add","inputs":["b","c"]},)" +
             act + R"(,{"op":"global_avg_pool2d"},{"op":"linear","out":3}]})"});
    result.push_back({label + "-branches",
                      R"({"input":[6],"classes":4,"operations":[{"op":"linear","out":7,"name":"a"},)" + act +
                          R"(,{"op":"linear","out":4,"name":"b"},{"op":"linear","out":3,"inputs":["a"],"name":"c"},)"
                          R"({"op":"concat","inputs":["b","c"]},)" +
                          act + R"(,{"op":"linear","out":7,"name":"d"},{"op":"add","inputs":["d","a"]},)" + act +
                          R"(,{"op":"channel_affine"},{"op":"linear","out":4}]})"});
  }
  return result;
}

// Every case in batches of 1, 3 and 128.
inline std::vector<std::pair<Case, int64_t>> withBatches() {
  std::vector<std::pair<Case, int64_t>> result;
  for (const Case& c : cases()) {
    for (const int64_t rows : {1, 3, 128})
      result.emplace_back(Case{c.name + "-" + std::to_string(rows), c.architecture}, rows);
  }
  return result;
}

inline Network makeDouble(const std::string& architecture, double scale = 2) {
  Network network = Network(architecture, 7).to(torch::kFloat64);
  torch::NoGradGuard noGrad;
  for (Tensor p : network.parameters()) p.mul_(scale);
  return network;
}

struct Batch {
  Tensor x, y;
};

inline Batch makeBatch(const Network& network, int64_t rows, uint64_t seed = 3) {
  torch::Generator generator = makeGenerator(seed);
  Shape sizes = network.inputShape();
  sizes.insert(sizes.begin(), rows);
  const auto options = torch::TensorOptions().dtype(network.dtype());
  return {at::empty(sizes, options).uniform_(0, 1, generator),
          at::empty({rows}, torch::kInt64).random_(0, network.classes(), generator)};
}

}  // namespace hessianlab::reference
