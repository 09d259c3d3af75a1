// SPDX-License-Identifier: GPL-3.0-or-later
// Linear bounds carried backwards (CROWN: Zhang et al. 2018, arXiv 1811.00866) over a region of inputs: each activation
// is replaced by a line below or above it, by the sign of what is multiplied with it, until a linear function of the
// input is left, whose minimum over ball and box is known.
//
// One thread. Gradients must be disabled.
#pragma once

#include <torch/types.h>

#include <vector>

#include "model/robustness/bounds/ball/region.h"
#include "model/robustness/bounds/ball/unit_graph.h"

namespace hessianlab {

// Multiplications that the intervals of one layer may take; a layer that would take more has them by interval
// arithmetic alone.
constexpr double kMostIntervalWork = 1.5e9;

class LinearPass {
 public:
  // errors: of the pre-activations of each layer, what rounding may have done to them; empty: unknown. `graph` has no
  // unknown operation; it, region and errors must outlive the pass.
  LinearPass(const UnitGraph& graph, const Region& region, const std::vector<torch::Tensor>& errors);

  // What the pre-activations of layer l can be. Layers before it must be settled. Of one that is settled: no wider.
  ValueInterval before(std::size_t layer);
  // Takes the interval of layer l, or a tighter one from elsewhere, for what follows.
  void settle(std::size_t layer, const ValueInterval& interval);

  // Every layer in turn.
  void settleAll();

  // At least the value of each row of logits (R×C) anywhere in the region, less what rounding may have done. All layers
  // must be settled.
  torch::Tensor lowest(const torch::Tensor& rows) const;

  const ValueInterval& interval(std::size_t layer) const { return intervals_[layer]; }

 private:
  struct Pool {
    torch::Tensor index, beaten, most;  // of the largest lower bound; 1 where nothing else can be larger; the maximum
  };
  ValueInterval byIntervals(std::size_t value);
  ValueInterval byRows(std::size_t layer) const;
  ValueInterval byCompactRows(std::size_t layer) const;
  torch::Tensor throughLayer(std::size_t layer, const torch::Tensor& here, LinearRows& rows) const;
  torch::Tensor throughPool(std::size_t pool, const torch::Tensor& here, LinearRows& rows) const;
  void settlePool(std::size_t pool, const ValueInterval& read);
  torch::Tensor toInput(LinearRows& rows) const;

  const UnitGraph& graph_;
  const Region& region_;
  const std::vector<torch::Tensor>& errors_;
  std::vector<UnitLines> lines_;
  std::vector<ValueInterval> intervals_;
  std::vector<ValueInterval> values_;  // of each value of the network, as far as they are known
  std::vector<Pool> pools_;
};

}  // namespace hessianlab
