// SPDX-License-Identifier: GPL-3.0-or-later
// A network as certificates see it: layers of units (activations of which something is known) with affine operations
// and joins between them, and max pooling, of which only intervals are known. Linear functions of its values are
// carried back to its input, whatever the graph.
//
// Immutable; any thread. Gradients must be disabled.
#pragma once

#include <torch/types.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/nn/affine_operation.h"
#include "model/nn/network.h"
#include "model/robustness/bounds/ball/compact_rows.h"
#include "model/robustness/bounds/ball/unit_curve.h"

namespace hessianlab {

// Linear functions of several values of a network at once, R rows each: rows[v] is R×(size of value v), undefined where
// value v is not among them. Value 0 is the input, value i + 1 the result of operation i. constant: R values. size: the
// sum of the |terms| that the constant was added up from, for what rounding may have done; undefined: nobody asks.
struct LinearRows {
  std::vector<torch::Tensor> rows;
  torch::Tensor constant, size = {};

  void add(const torch::Tensor& factors, const torch::Tensor& values);  // constant += factors · values
  bool ofInputAlone() const;                                            // no other value is read
};

// What each value of a network can be at most and at least.
struct ValueInterval {
  torch::Tensor low, high;
};

class UnitGraph {
 public:
  struct Layer {
    std::size_t operation = 0;
    int64_t units = 0;
    UnitCurve curve;
    std::size_t before = 0, after = 0;  // values: pre-activations and activations
  };

  explicit UnitGraph(const Network& network);  // in float64; must outlive it

  const Network& network() const { return network_; }
  const std::vector<Layer>& layers() const { return layers_; }  // in the order of the operations
  int64_t inputs() const { return inputs_; }
  int64_t classes() const { return network_.classes(); }
  std::size_t lastValue() const { return network_.operations().size(); }
  int64_t sizeOf(std::size_t value) const { return sizes_[value]; }

  // The first operation that is neither affine nor an activation that UnitCurve knows nor max pooling; empty: none is.
  const std::string& unknown() const { return unknown_; }
  const std::vector<std::size_t>& pools() const { return pools_; }  // operations that pool maxima

  // Every value of the network at one input (d values), flat.
  std::vector<torch::Tensor> values(const torch::Tensor& x) const;
  // The value that operation i reads, of what its sources give.
  torch::Tensor readBy(std::size_t operation, const std::vector<torch::Tensor>& values) const;

  // Identity rows [first, first + count) of the pre-activations of layer l, carried to the values of the activations
  // and of the input that they are affine in.
  LinearRows identity(std::size_t layer, int64_t first, int64_t count) const;
  // All of them at once, where they read one layer that reads the input alone and the units of both see little; nullptr
  // elsewhere.
  const CompactRows* compact(std::size_t layer) const { return compact_[layer] ? &*compact_[layer] : nullptr; }
  std::size_t compactSource(std::size_t layer) const { return compactSources_[layer]; }  // that one layer
  const torch::Tensor& compactRows(std::size_t layer) const;                             // units × units of that layer
  LinearRows atLogits(const torch::Tensor& rows) const;                                  // R×C

  // Carries all rows to the input: R×d; constants (biases) are added to `constant`. What an activation, or max pooling,
  // does to the rows R×(size of its result) says `through`: layer or pool, those rows, where to add constants →
  // R×(size of what it reads).
  using Through = std::function<torch::Tensor(std::size_t, const torch::Tensor&, LinearRows&)>;
  torch::Tensor toInput(LinearRows& rows, const Through& throughLayer, const Through& throughPool = {}) const;
  // The identity rows of layer l by |A| in the place of every A, activations left out: 0 where the layer cannot depend
  // on a value of the input, or on the result of a unit, which `see` gets on the way.
  torch::Tensor dependence(std::size_t layer, const std::function<void(std::size_t, const torch::Tensor&)>& see) const;

  // What an affine operation makes of an interval of what it reads, by |A|.
  ValueInterval through(std::size_t operation, const ValueInterval& read) const;

  // Multiplications and additions to carry one row from the pre-activations of layer l to the input; the number of
  // layers: from the logits.
  double workFrom(std::size_t layer) const;
  // The same of all rows of layer l, with what is kept of them.
  double workOf(std::size_t layer) const;

 private:
  enum class Kind { Affine, Units, Pool };
  torch::Tensor shaped(const torch::Tensor& rows, const Shape& shape) const;
  void give(LinearRows& rows, std::size_t operation, torch::Tensor cotangent) const;
  torch::Tensor walk(LinearRows& rows, bool absolute, const Through& throughLayer, const Through& throughPool) const;
  torch::Tensor throughAffine(std::size_t operation, const torch::Tensor& here, LinearRows& rows) const;
  LinearRows startOf(std::size_t layer, int64_t first, int64_t count) const;

  const Network& network_;
  int64_t inputs_;
  std::string unknown_;
  std::vector<Layer> layers_;
  std::vector<std::size_t> pools_;
  std::vector<Kind> kinds_;
  std::vector<std::size_t> places_;    // of an activation its layer, of a pool its place among pools()
  std::vector<int64_t> sizes_;         // of values
  std::vector<torch::Tensor> biases_;  // of affine operations, flat; undefined: 0
  std::vector<std::unique_ptr<Operation>> absolutes_;
  void findCompact(std::size_t layer);
  std::vector<std::optional<CompactRows>> compact_;
  std::vector<std::size_t> compactSources_;
  std::vector<std::optional<LinearRows>> starts_;  // of layers whose identity rows are few enough to be kept
};

}  // namespace hessianlab
