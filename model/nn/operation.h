// SPDX-License-Identifier: GPL-3.0-or-later
// A layer that knows its own first and second derivatives, so that Hessian-vector products need no autograd graph and
// the weight gradient of a curvature penalty needs only a first-order backward pass (Taylor mode; Griewank & Walther,
// "Evaluating Derivatives", ch. 13; the products are Pearlmutter's R-operator, 1994).
//
// Rows: a forward pass has B rows. Tangents and cotangents may have m·B rows: m stacked directions, direction-major
// (row m·B + b belongs to sample b), which keeps every layer one matrix product or convolution.
#pragma once

#include <torch/types.h>

#include <limits>
#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace hessianlab {

using Shape = std::vector<int64_t>;  // of one sample, without the batch dimension

// The most parameters of an operation, and of a network. Makers refuse more before they allocate.
constexpr int64_t kMostParameters = int64_t{1} << 28;

// How far a recorded pass will be differentiated: first derivatives alone (attacks) cost less.
enum class Order { First, Second };

// What one operation remembers of one forward pass.
struct OperationCache {
  Order order = Order::Second;
  int64_t curvedRows = 0;  // second order for so many first rows alone; 0: for all
  torch::Tensor input;     // a, B rows; carries the graph if the pass was recorded with one
  torch::Tensor first;     // activations: σ'(a)
  torch::Tensor second;    // smooth activations in second order: σ''(a); undefined otherwise
  torch::Tensor bend;      // smooth activations, after the adjoint pass: σ''(a) ⊙ δ_out
  torch::Tensor delta;     // δ_out itself, where the pass was recorded with a graph
  torch::Tensor index;     // max pooling: position of each maximum in its plane, B×C×h×w
};

// What is provably true of an operation whatever its input. ∞: nothing is known.
struct Limits {
  double stretch = std::numeric_limits<double>::infinity();  // sup ‖J‖₂; of an activation sup |σ'|
  double bend = std::numeric_limits<double>::infinity();     // of an activation sup |σ''|, ∞ where σ' jumps
  std::vector<double> kinks = {};  // of a piecewise-linear activation: where σ' jumps; empty: it is none
};

struct NamedParameter {
  const char* name;  // "weight"
  torch::Tensor* value;
};

class Operation {
 public:
  explicit Operation(Shape inputShape) : inputShape_(std::move(inputShape)) {}
  virtual ~Operation() = default;
  Operation(const Operation&) = delete;
  Operation& operator=(const Operation&) = delete;

  virtual nlohmann::json describe() const = 0;           // as it stands in an architecture's "operations"
  virtual std::unique_ptr<Operation> clone() const = 0;  // deep: parameters are copied
  virtual Shape outputShape() const = 0;
  const Shape& inputShape() const { return inputShape_; }

  // What others would have to guess by its name. An operation that says nothing of itself is taken for the worst.
  virtual bool smooth() const { return false; }       // has curvature of its own: σ'' is not zero almost everywhere
  virtual bool affine() const { return false; }       // J is the same at every input (nn/affine_operation.h)
  virtual bool elementwise() const { return false; }  // a value depends on the one at its place alone, by one σ for all
  virtual Limits limits() const { return {}; }
  virtual double flops() const { return 0; }  // multiply–adds of its matrix product or convolution for one sample
  // Weight, then bias; empty for most operations. Leaves that require gradients.
  virtual std::vector<NamedParameter> namedParameters() { return {}; }
  std::vector<torch::Tensor*> parameters();
  // Draws the parameters a network begins with: uniformly from ±1/√fan_in, LibTorch's default. No graph.
  virtual void initialise(torch::Generator& generator);
  // How much each value of the result can change at most where each value of the input changes by at most `change` (not
  // negative). Undefined: nothing is known, or it is affine, where |A| says it.
  virtual torch::Tensor spread(const torch::Tensor& change) const;

  // Differentiable by autograd. a: B×inputShape → B×outputShape.
  virtual torch::Tensor forward(const torch::Tensor& a) const = 0;

  // Fills what tangent, adjoint, secondOrder and taylor need; cache.input is set by the caller. No graph.
  virtual void record(OperationCache& /*cache*/) const {}

  // forward and record in one: what both compute is computed once. cache.input is set by the caller.
  virtual torch::Tensor forwardRecording(const torch::Tensor& a, OperationCache& cache) const;

  // J ȧ, for m·B rows.
  virtual torch::Tensor tangent(const torch::Tensor& t, const OperationCache& cache) const = 0;

  // Jᵀ δ, for m·B rows. No graph.
  virtual torch::Tensor adjoint(const torch::Tensor& d, const OperationCache& cache) const = 0;

  // Prepares secondOrder: stores σ''(a) ⊙ δ_out for the B rows of the loss's own adjoint δ_out.
  virtual void recordAdjoint(const torch::Tensor& /*delta*/, OperationCache& /*cache*/) const {}

  // The adjoint's own tangent, B rows: Jᵀ δ̇_out + σ''(a) ⊙ ȧ_in ⊙ δ_out.
  virtual torch::Tensor secondOrder(const torch::Tensor& d, const torch::Tensor& /*tangentIn*/,
                                    const OperationCache& cache) const {
    return adjoint(d, cache);
  }

  // Pushes the Taylor components of a curve x+tv through, differentiably in weights and in cache.input. `jets` holds ȧ
  // (B rows), or ȧ and ä stacked (2·B rows); a smooth activation turns the former into the latter.
  virtual torch::Tensor taylor(const torch::Tensor& jets, const OperationCache& cache) const {
    return tangent(jets, cache);
  }

 private:
  Shape inputShape_;
};

// s ⊙ t where t has m·B rows and s has B.
torch::Tensor timesRows(const torch::Tensor& t, const torch::Tensor& s);

// Pictures laid out with the channels of a pixel side by side, which convolutions and pooling are faster on; a view
// where there is one channel. Other tensors are returned as they are.
torch::Tensor channelsLast(const torch::Tensor& t);

}  // namespace hessianlab
