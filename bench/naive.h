// SPDX-License-Identifier: GPL-3.0-or-later
// The peer: the Hessian penalty, its norm estimates and PGD as published code writes them, by LibTorch's autograd
// alone. Third-order graphs, no knowledge of the network. Plain on purpose: the engine is measured and tested against
// it.
#pragma once

#include <torch/csrc/autograd/autograd.h>
#include <torch/types.h>

#include <functional>
#include <vector>

#include "model/curvature/input_hessian.h"
#include "model/nn/network.h"

namespace hessianlab::naive {

using torch::Tensor;

struct Losses {
  Tensor loss, penalty;  // scalars with graph
  Tensor estimate;       // B, ‖Hv‖, detached
};

// ∇ₓ of the summed loss with a graph behind it, and the mean loss.
struct Gradient {
  Tensor input, loss, gradient;
};

inline Gradient gradientWithGraph(const Network& network, const Tensor& x, const Tensor& y) {
  Gradient result;
  result.input = x.detach().clone().requires_grad_(true);
  const Tensor losses = at::cross_entropy_loss(network.logits(result.input), y, {}, at::Reduction::None);
  result.loss = losses.mean();
  result.gradient = torch::autograd::grad({losses.sum()}, {result.input}, {}, true, true)[0];
  return result;
}

inline Tensor product(const Gradient& g, const Tensor& v, bool graph) {
  return torch::autograd::grad({g.gradient}, {g.input}, {v}, true, graph)[0];
}

inline Losses finish(const Gradient& g, const Tensor& v) {
  const Tensor norm = rowNorm(product(g, v, true));
  return {g.loss, norm.mean(), norm.detach()};
}

// n power steps without a graph, then ‖Hv‖ with one.
inline Losses powerPenalty(const Network& network, const Tensor& x, const Tensor& y, Tensor v, int64_t steps) {
  const Gradient g = gradientWithGraph(network, x, y);
  for (int64_t i = 0; i < steps; ++i) v = normaliseRows(product(g, v, false));
  return finish(g, v);
}

// n Lanczos steps without re-orthogonalisation (Cui et al. 2022), then ‖Hv‖ with a graph for the Ritz vector of largest
// |Ritz value|.
inline Losses lanczosPenalty(const Network& network, const Tensor& x, const Tensor& y, const Tensor& start,
                             int64_t steps) {
  const Gradient g = gradientWithGraph(network, x, y);
  const int64_t rows = x.size(0);
  Tensor ritzVector;
  {
    torch::NoGradGuard noGrad;
    std::vector<Tensor> basis{start};
    Tensor t = at::zeros({rows, steps, steps}, x.options());
    Tensor previous, beta;
    for (int64_t i = 0; i < steps; ++i) {
      Tensor w;
      {
        torch::AutoGradMode grad(true);
        w = product(g, basis.back(), false).detach();
      }
      const Tensor alpha = rowDot(w, basis.back());
      t.select(1, i).select(1, i).copy_(alpha);
      w = w - scaleRows(basis.back(), alpha);
      if (previous.defined()) w = w - scaleRows(previous, beta);
      if (i + 1 == steps) break;
      beta = rowNorm(w);
      t.select(1, i).select(1, i + 1).copy_(beta);
      t.select(1, i + 1).select(1, i).copy_(beta);
      previous = basis.back();
      basis.push_back(normaliseRows(w));
    }
    const auto [values, vectors] = at::linalg_eigh(t);
    const Tensor best = values.abs().argmax(1).reshape({rows, 1, 1}).expand({rows, steps, 1});
    const Tensor weights = vectors.gather(2, best).squeeze(2);
    Tensor sum = at::zeros_like(start);
    for (int64_t i = 0; i < steps; ++i) sum += scaleRows(basis[static_cast<std::size_t>(i)], weights.select(1, i));
    ritzVector = normaliseRows(sum);
  }
  return finish(g, ritzVector);
}

// PGD in L∞ from a given start, every sample taking every step. gradientAt: of the loss, at a leaf.
inline Tensor pgd(const std::function<Tensor(const Tensor&)>& gradientAt, const Tensor& x, const Tensor& start,
                  double epsilon, int64_t steps) {
  const double length = 2.5 * epsilon / static_cast<double>(steps);
  Tensor current = start.detach();
  for (int64_t i = 0; i < steps; ++i) {
    const Tensor input = current.detach().clone().requires_grad_(true), gradient = gradientAt(input);
    torch::NoGradGuard noGrad;
    current = input + gradient.sign() * length;
    current = at::min(at::max(current, x - epsilon), x + epsilon).clamp(0, 1);
  }
  return current.detach();
}

inline Tensor pgd(const Network& network, const Tensor& x, const Tensor& y, const Tensor& start, double epsilon,
                  int64_t steps) {
  const auto gradientAt = [&](const Tensor& input) {
    const Tensor loss = at::cross_entropy_loss(network.logits(input), y, {}, at::Reduction::Sum);
    return torch::autograd::grad({loss}, {input})[0];
  };
  return pgd(gradientAt, x, start, epsilon, steps);
}

}  // namespace hessianlab::naive
