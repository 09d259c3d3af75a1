// SPDX-License-Identifier: GPL-3.0-or-later
// The networks of the graph laboratory: features of all nodes in, one row of outputs Z per node out. Message passing
// mixes rows, so they stand beside the engine's Network, which reads samples one by one.
//   gcn    Z = Ŝ σ(Ŝ X W₁ + b₁) W₂ + b₂                    Kipf and Welling 2017, eq. 9
//   mlp    Z = σ(X W₁ + b₁) W₂ + b₂                        no edge is used
//   appnp  Z₀ = H of the mlp, Z ← (1 − α) Ŝ Z + α H         Gasteiger et al. 2019, eq. 4
//   gat    two layers of attention over the neighbours      Veličković et al. 2018, eq. 1–6
// with Ŝ = D̃^{-1/2}(A + I)D̃^{-1/2}, σ = ReLU (gat: ELU), and dropout before each layer's weights while it trains.
#pragma once

#include <torch/types.h>

#include <cstdint>
#include <string>
#include <vector>

#include "model/base/section.h"
#include "model/labs/graph/graph.h"

namespace hessianlab {

const Catalogue& graphNetworkCatalogue();

struct GraphNetworkSettings {
  explicit GraphNetworkSettings(const Choice& choice);  // validated

  std::string name;     // "gcn" | "mlp" | "appnp" | "gat"
  int64_t hidden = 0;   // gat: of each head
  double dropout = 0;   // share that is dropped while it trains
  int64_t steps = 0;    // of appnp
  double teleport = 0;  // α of appnp
  int64_t heads = 0;    // of gat
};

// What the networks read of a graph, in one precision. Immutable; copies share everything; any thread.
struct GraphInputs {
  GraphInputs(const NodeGraph& graph, torch::ScalarType type);

  SparseMatrix features, propagation;  // X, Ŝ
  // Of each entry of A + I its row and its column, as matrices of entries × nodes that pick them.
  SparseMatrix receiver, sender;
};

// Draws what is dropped. One per pass that trains.
class GraphDropout {
 public:
  GraphDropout(double share, uint64_t seed);
  torch::Tensor operator()(const torch::Tensor& x);  // 0 with that probability, else x/(1 − share)
  SparseMatrix operator()(const SparseMatrix& x);    // of its entries

 private:
  double share_;
  uint64_t next_;
};

struct GraphNetwork {
  GraphNetworkSettings settings;
  std::vector<std::string> names;  // of the weights
  std::vector<torch::Tensor> weights;

  // Glorot and Bengio's weights (uniform), biases 0; drawn in float64, then rounded.
  static GraphNetwork drawn(const GraphNetworkSettings& settings, int64_t features, int64_t classes, uint64_t seed,
                            torch::ScalarType type);

  GraphNetwork clone() const;
  int64_t bytes() const;

  // Z: nodes × classes. Differentiable in the weights where they require it; `dropout` nullptr: nothing is dropped.
  torch::Tensor outputs(const GraphInputs& inputs, GraphDropout* dropout) const;
};

}  // namespace hessianlab
