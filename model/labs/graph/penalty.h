// SPDX-License-Identifier: GPL-3.0-or-later
// What the loss on a graph is penalised by: that the outputs of a node differ from those of its neighbours.
//   P-reg (Yang, Ma, Cheng 2021, arXiv 2009.02027):  R = (1/N) Σ_i φ(z_i, z'_i),  Z' = Â^k Z,
//     squared error  φ = ½ ‖z'_i − z_i‖²
//     cross-entropy  φ = −Σ_j p_ij log q_ij          P = softmax(Z), Q = softmax(Z')
//     KL             φ = Σ_j p_ij log(p_ij/q_ij)     = cross-entropy less the entropy of P
//   graph Laplacian:  R = (1/N) Σ_{(i,j) ∈ E} ‖y_i − y_j‖²,  Y = P or Z.
// Both Z and Z' are differentiated.
#pragma once

#include <torch/types.h>

#include <cstdint>
#include <string>

#include "model/base/section.h"
#include "model/labs/graph/graph.h"

namespace hessianlab {

const Catalogue& graphPenaltyCatalogue();

struct GraphPenaltySettings {
  explicit GraphPenaltySettings(const Choice& choice);  // validated

  std::string name;             // "none" | "p-reg" | "laplacian"
  double strength = 0;          // μ; 0: nothing is added, and nothing is drawn for it
  std::string distance;         // "squared error" | "cross-entropy" | "kl"
  std::string matrix;           // Â: "random walk" | "with self-loops"
  int64_t times = 1;            // k
  bool twice = false;           // Z' of a second pass, with its own dropout
  bool ofProbabilities = true;  // of the Laplacian

  bool active() const { return name != "none" && strength > 0; }
  bool needsSecondPass() const { return active() && name == "p-reg" && twice; }
};

// R of these settings on one graph, in one precision. Immutable; any thread.
class GraphPenalty {
 public:
  GraphPenalty(const GraphPenaltySettings& settings, const NodeGraph& graph, torch::ScalarType type);

  // z, other: nodes × classes; `other` is what is propagated: z itself, or the outputs of a second pass. Without μ.
  torch::Tensor value(const torch::Tensor& z, const torch::Tensor& other) const;

 private:
  GraphPenaltySettings settings_;
  SparseMatrix matrix_;    // Â, or D − A
  torch::Tensor counted_;  // nodes × 1: 1, or 0 for a node without neighbours, of which D⁻¹A knows nothing
  double count_ = 0;
};

}  // namespace hessianlab
