// SPDX-License-Identifier: GPL-3.0-or-later
// A graph of operations from inputs in [0,1] to logits, with forward, tangent, adjoint and Taylor passes. Most are a
// chain; where one reads several results (nn/join.h), values flowing forward are joined, and cotangents flowing back
// are split there and summed where several operations read one result.
//
// Threads: const members may be called from several threads at once as long as nobody changes the parameters meanwhile;
// clone() makes an independent copy for that.
#pragma once

#include <torch/types.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "model/nn/graph.h"
#include "model/nn/operation.h"

namespace hessianlab {

// One recorded forward pass of B rows: what the other passes need.
struct Tape {
  std::vector<OperationCache> caches;  // one per operation
  torch::Tensor logits;                // B×C; with graph if recorded with one
  int64_t rows = 0;
  std::vector<torch::Tensor> named = {};  // results of the operations that have a name, in their order
};

// A tangent pass: what each operation that is smooth or has parameters reads of it, and ż.
struct Tangents {
  std::vector<torch::Tensor> read;
  torch::Tensor speed;
};

class Network {
 public:
  // `architecture` is the JSON of a network: {"input":[c,h,w],"classes":C,"operations":[…]}. Weights are drawn
  // uniformly from ±1/√fan_in (LibTorch's default) with a generator of their own, but for operations that begin in a
  // way of their own. InputError: the JSON is not a network.
  Network(const std::string& architecture, uint64_t seed);
  // A chain of operations with the parameters they have, for those that no JSON describes. The last gives one flat
  // value, the logits.
  explicit Network(std::vector<std::unique_ptr<Operation>> chain);
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
  bool smooth() const { return firstSmooth_ < operations_.size(); }  // false: piecewise linear, H = JᵀSJ exactly
  torch::ScalarType dtype() const;

  const std::vector<std::unique_ptr<Operation>>& operations() const { return operations_; }
  const Graph& graph() const { return graph_; }

  // Leaves that require gradients, in the order of the operations.
  std::vector<torch::Tensor> parameters() const;
  std::vector<std::pair<std::string, torch::Tensor>> namedParameters() const;  // "0.weight", "0.bias", "1.weight", …

  // Without gradients every pass throws NotFinite (model/nn/finite.h) where outputs or derivatives come out that are
  // not finite: nobody takes an argmax of NaN.

  // x: B×inputShape → B×C. Differentiable when gradients are enabled. Where the calling
  // thread has a StopScope (model/stop_point.h), this and all other passes throw Interrupted within some tens of
  // milliseconds once it wants that.
  torch::Tensor logits(const torch::Tensor& x) const;

  // A forward pass that remembers. Builds an autograd graph exactly when gradients are enabled. Of first order: only
  // pushforward and pullback may follow.
  Tape record(const torch::Tensor& x, Order order = Order::Second) const;

  // One forward pass of all rows, and the tape of its first `rows` as if they had been recorded alone: what a penalty
  // on a part of the batch differentiates further, while the graph of `logits` is that of all. 1 ≤ rows ≤ B.
  struct PartlyRecorded {
    torch::Tensor logits;  // B×C
    Tape beginning;        // of `rows` rows
  };
  PartlyRecorded recordBeginning(const torch::Tensor& x, int64_t rows) const;

  // What the operation called `name` gave in a recorded pass, B×its shape, with the tape's graph: a hidden
  // representation, for penalties on it. InputError: no operation has that name.
  torch::Tensor features(const Tape& tape, const std::string& name) const;

  // J t: tangents of inputs (m·B×inputShape) to tangents of logits (m·B×C).
  torch::Tensor pushforward(const Tape& tape, const torch::Tensor& t) const;

  // Jᵀ d: cotangents of logits (m·B×C) to cotangents of inputs (m·B×inputShape). No graph.
  torch::Tensor pullback(const Tape& tape, const torch::Tensor& d) const;

  // The same for the B cotangents of the loss itself; also stores in the tape what secondOrder needs, and of a pass
  // with a graph what curveTerms does (model/nn/curve_terms.h).
  torch::Tensor pullbackOfLoss(Tape& tape, const torch::Tensor& d) const;
  // Its two halves: what stores, down to the first operation with curvature of its own; and, once, the rest of the way.
  Graph::Cotangents recordPullback(Tape& tape, const torch::Tensor& d) const;
  torch::Tensor finishPullback(Tape& tape, Graph::Cotangents halfway) const;

  // The tangent pass along v and the adjoint's tangent: H v for a loss whose logit cotangent is the one given to
  // recordPullback and whose logit Hessian maps ż to `curvature(ż)`. v: B×inputShape. `kept` gets the tangent pass. No
  // graph.
  template <class LogitCurvature>
  torch::Tensor hessianProduct(const Tape& tape, const torch::Tensor& v, const LogitCurvature& curvature,
                               Tangents* kept = nullptr) const {
    std::vector<torch::Tensor> tangents;
    const torch::Tensor speed = pushforwardRecording(tape, v, &tangents, kept != nullptr);
    if (kept) *kept = {tangents, speed};
    return secondOrderPullback(tape, curvature(speed), tangents);
  }

  // Taylor components ȧ and ä of the logits along x+tv: B×C (ä ≡ 0) or 2B×C. Differentiable in the weights if the tape
  // was recorded with a graph; v is a constant.
  torch::Tensor taylor(const Tape& tape, const torch::Tensor& v) const;

 private:
  Network() = default;
  Tape record(const torch::Tensor& x, Order order, int64_t curvedRows) const;
  void finish();  // what follows from operations and graph

  // One walk each way, of all passes; each operation's rows go through `apply` piece by piece where the thread may be
  // stopped. Called with (operation, rows): apply; see, before it; done, with its result.
  struct Nothing;
  template <class Apply, class See, class Done = Nothing>
  torch::Tensor walk(const torch::Tensor& input, const Apply& apply, const See& see, const Done& done = {}) const;
  template <class Apply, class See>
  void walkBack(Graph::Cotangents& cotangents, std::size_t from, std::size_t to, const Apply& apply,
                const See& see) const;
  template <class Apply>
  torch::Tensor walkBack(const torch::Tensor& output, const Apply& apply) const;  // the whole way
  torch::Tensor joined(std::size_t operation, std::vector<torch::Tensor> parts) const;

  torch::Tensor pushforwardRecording(const Tape& tape, const torch::Tensor& v, std::vector<torch::Tensor>* tangents,
                                     bool learned = false) const;  // what smooth operations read; learned ones, too
  torch::Tensor secondOrderPullback(const Tape& tape, const torch::Tensor& d,
                                    const std::vector<torch::Tensor>& tangents) const;

  std::string architecture_;
  Shape inputShape_;
  int64_t classes_ = 0;
  std::size_t firstSmooth_ = 0;  // the number of operations: none is
  std::vector<std::unique_ptr<Operation>> operations_;
  Graph graph_;
};

}  // namespace hessianlab
