// SPDX-License-Identifier: GPL-3.0-or-later
// Every operation as its formula, and a network as the formulas of its operations: an oracle that shares nothing with
// the engine's passes.
#pragma once

#include <torch/csrc/autograd/autograd.h>
#include <torch/types.h>

#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <numbers>
#include <string>
#include <vector>

#include "model/nn/operation.h"

namespace hessianlab::reference {

using nlohmann::json;
using torch::Tensor;

// Windows of a B×C×H×W plane as B×C×H'×W'×k×k.
inline Tensor windows(const Tensor& a, int64_t kernel, int64_t stride) {
  return a.unfold(2, kernel, stride).unfold(3, kernel, stride);
}

// The operation as its formula, from functions that the engine does not use. `w`: weight and bias, where there are any.
inline Tensor formula(const json& spec, const Tensor& a, const std::vector<Tensor>& w) {
  const auto op = spec["op"].get<std::string>();
  const auto whole = [&](const char* key, int64_t fallback) { return spec.value(key, fallback); };
  const auto padded = [&](double with) {
    const int64_t p = whole("padding", 0);
    return p == 0 ? a : at::constant_pad_nd(a, {p, p, p, p}, with);
  };
  if (op == "linear") return at::einsum("bi,oi->bo", {a, w[0]}) + w[1];
  if (op == "conv2d") {
    const int64_t d = whole("dilation", 1), span = d * (w[0].size(2) - 1) + 1, groups = whole("groups", 1);
    const Tensor seen = windows(padded(0), span, whole("stride", 1)).slice(4, 0, span, d).slice(5, 0, span, d);
    std::vector<Tensor> parts;  // each group by itself
    for (int64_t g = 0; g < groups; ++g)
      parts.push_back(at::einsum("bchwij,ocij->bohw", {seen.chunk(groups, 1)[g], w[0].chunk(groups, 0)[g]}));
    return at::cat(parts, 1) + w[1].reshape({1, -1, 1, 1});
  }
  if (op == "max_pool2d") {
    const int64_t k = spec["kernel"];
    return windows(padded(-1e30), k, whole("stride", k)).flatten(4).amax(4);
  }
  if (op == "avg_pool2d") {
    const int64_t k = spec["kernel"];
    return windows(padded(0), k, whole("stride", k)).flatten(4).mean(4);
  }
  if (op == "global_avg_pool2d") return a.flatten(2).mean(2);
  if (op == "channel_affine") {
    Shape sizes(static_cast<std::size_t>(a.dim()), 1);
    sizes[1] = -1;
    return a * w[0].reshape(sizes) + w[1].reshape(sizes);
  }
  if (op == "add" || op == "concat") return a;  // of what is joined already
  if (op == "flatten") return a.reshape({a.size(0), -1});
  if (op == "normalise") {
    Shape sizes(static_cast<std::size_t>(a.dim()), 1);
    sizes[1] = -1;
    const auto channels = [&](const char* key) {
      return torch::tensor(spec[key].get<std::vector<double>>(), torch::kFloat64).reshape(sizes);
    };
    return (a - channels("mean")) / channels("std");
  }
  if (op == "relu") return a.clamp_min(0);
  if (op == "leaky_relu") return at::where(a > 0, a, a * spec.value("slope", 0.01));
  if (op == "softplus") {
    const double beta = spec.value("beta", 8.0);
    return at::log1p((a * beta).exp()) / beta;
  }
  if (op == "tanh") return (a.exp() - (-a).exp()) / (a.exp() + (-a).exp());
  if (op == "sigmoid") return 1 / (1 + (-a).exp());
  if (op == "elu") return at::where(a > 0, a, (a.exp() - 1) * spec.value("alpha", 1.0));
  if (op == "silu") return a / (1 + (-a).exp());
  if (op == "gelu_tanh") return a * 0.5 * (1 + ((a + a.pow(3) * 0.044715) * std::sqrt(2 / std::numbers::pi)).tanh());
  if (op == "piecewise_linear") {
    const auto knots = spec["knots"].get<std::vector<double>>(), slopes = spec["slopes"].get<std::vector<double>>();
    Tensor value = (a - knots[0]) * slopes[0] + spec["start"].get<double>();
    for (std::size_t i = 0; i < knots.size(); ++i)
      value = value + (a - knots[i]).clamp_min(0) * (slopes[i + 1] - slopes[i]);
    return value;
  }
  if (op == "pad2d") {
    const auto zeros = [&](const Tensor& beside, int64_t axis, int64_t count) {
      std::vector<int64_t> sizes = beside.sizes().vec();
      sizes[static_cast<std::size_t>(axis)] = count;
      return at::zeros(sizes, beside.options());
    };
    const Tensor tall = at::cat({zeros(a, 2, whole("top", 0)), a, zeros(a, 2, whole("bottom", 0))}, 2);
    return at::cat({zeros(tall, 3, whole("left", 0)), tall, zeros(tall, 3, whole("right", 0))}, 3);
  }
  if (op == "gelu") return a * at::erfc(a * -std::numbers::sqrt2 / 2) / 2;
  return {};
}

// The logits of an architecture's JSON. `parameters`: in the order of the operations.
inline Tensor networkFormula(const json& architecture, const Tensor& x, const std::vector<Tensor>& parameters) {
  std::map<std::string, Tensor> named;
  std::size_t used = 0;
  Tensor before = x;
  for (const json& operation : architecture["operations"]) {
    const auto op = operation["op"].get<std::string>();
    std::vector<Tensor> in;
    for (const json& name : operation.value("inputs", json::array())) in.push_back(named.at(name.get<std::string>()));
    Tensor a = in.empty() ? before : in[0];
    for (std::size_t i = 1; i < in.size() && op == "add"; ++i) a = a + in[i];
    if (op == "concat") a = at::cat(in, 1);
    std::vector<Tensor> own;
    if (op == "linear" || op == "conv2d" || op == "channel_affine") {
      own = {parameters.at(used), parameters.at(used + 1)};
      used += 2;
    }
    before = formula(operation, a, own);
    if (operation.contains("name")) named[operation["name"].get<std::string>()] = before;
  }
  return before;
}

// Zeros where `scalar` does not depend on one of them.
inline std::vector<Tensor> gradients(const Tensor& scalar, const std::vector<Tensor>& of, bool withGraph = true) {
  std::vector<Tensor> result(of.size());
  if (scalar.requires_grad()) result = torch::autograd::grad({scalar}, of, {}, true, withGraph, true);
  for (std::size_t i = 0; i < of.size(); ++i) {
    if (!result[i].defined()) result[i] = at::zeros_like(of[i]);
  }
  return result;
}

}  // namespace hessianlab::reference
