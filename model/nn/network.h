// SPDX-License-Identifier: GPL-3.0-or-later
// A chain of operations from inputs in [0,1] to logits, with forward, tangent, adjoint and Taylor passes.
//
// Threads: const members may be called from several threads at once as long as nobody changes the parameters meanwhile;
// clone() makes an independent copy for that.
#pragma once

#include <torch/types.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "model/nn/operation.h"

namespace hessianlab {

// One recorded forward pass of B rows: what the other passes need.
struct Tape {
  std::vector<OperationCache> caches;  // one per operation
  torch::Tensor logits;                // B×C; with graph if recorded with one
  int64_t rows = 0;
};

class Network {
 public:
  // `architecture` is the JSON of a network: {"input":[c,h,w],"classes":C,"operations":[…]}. Weights are drawn
  // uniformly from ±1/√fan_in (LibTorch's default) with a generator of their own. InputError: the JSON is not a
  // network.
  Network(const std::string& architecture, uint64_t seed);
  Network(Network&&) noexcept;
  Network& operator=(Network&&) noexcept;
  ~Network();

  Network clone() const;                          // deep copy, same dtype
  Network to(torch::ScalarType dtype) const;      // deep copy in another floating type
  void copyParametersFrom(const Network& other);  // same architecture and dtype

  const std::string& architecture() const { return architecture_; }  // canonical JSON
  const Shape& inputShape() const { return inputShape_; }
  int64_t inputSize() const;  // number of values in one input
  int64_t classes() const { return classes_; }
  bool smooth() const { return smooth_; }  // false: piecewise linear, H = JᵀSJ exactly
  torch::ScalarType dtype() const;

  const std::vector<std::unique_ptr<Operation>>& operations() const { return operations_; }

  // Leaves that require gradients, in the order of the operations.
  std::vector<torch::Tensor> parameters() const;
  std::vector<std::pair<std::string, torch::Tensor>> namedParameters() const;  // "0.weight", "0.bias", "1.weight", …

  // x: B×inputShape → B×C. Differentiable when gradients are enabled. Where the calling
  // thread has a StopScope (model/stop_point.h), this and all other passes throw Interrupted within some tens of
  // milliseconds once it wants that.
  torch::Tensor logits(const torch::Tensor& x) const;

  // A forward pass that remembers. Builds an autograd graph exactly when gradients are enabled. Of first order: only
  // pushforward and pullback may follow.
  Tape record(const torch::Tensor& x, Order order = Order::Second) const;

  // J t: tangents of inputs (m·B×inputShape) to tangents of logits (m·B×C).
  torch::Tensor pushforward(const Tape& tape, const torch::Tensor& t) const;

  // Jᵀ d: cotangents of logits (m·B×C) to cotangents of inputs (m·B×inputShape). No graph.
  torch::Tensor pullback(const Tape& tape, const torch::Tensor& d) const;

  // The same for the B cotangents of the loss itself; also stores in the tape what secondOrder needs.
  torch::Tensor pullbackOfLoss(Tape& tape, const torch::Tensor& d) const;

  // The tangent pass along v and the adjoint's tangent: H v for a loss whose logit cotangent is the one given to
  // pullbackOfLoss and whose logit Hessian maps ż to `curvature(ż)`. v: B×inputShape. No graph.
  template <class LogitCurvature>
  torch::Tensor hessianProduct(const Tape& tape, const torch::Tensor& v, const LogitCurvature& curvature) const {
    std::vector<torch::Tensor> tangents;
    const torch::Tensor speed = pushforwardRecording(tape, v, tangents);
    return secondOrderPullback(tape, curvature(speed), tangents);
  }

  // Taylor components ȧ and ä of the logits along x+tv: B×C (ä ≡ 0) or 2B×C. Differentiable in the weights if the tape
  // was recorded with a graph; v is a constant.
  torch::Tensor taylor(const Tape& tape, const torch::Tensor& v) const;

 private:
  Network() = default;
  torch::Tensor pushforwardRecording(const Tape& tape, const torch::Tensor& v,
                                     std::vector<torch::Tensor>& tangents) const;
  torch::Tensor secondOrderPullback(const Tape& tape, torch::Tensor d,
                                    const std::vector<torch::Tensor>& tangents) const;

  std::string architecture_;
  Shape inputShape_;
  int64_t classes_ = 0;
  bool smooth_ = false;
  std::vector<std::unique_ptr<Operation>> operations_;
};

}  // namespace hessianlab
