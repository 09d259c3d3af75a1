// SPDX-License-Identifier: GPL-3.0-or-later
// What the outputs of a network say of the nodes of a graph, in numbers.
#pragma once

#include <torch/types.h>

#include <cstdint>
#include <vector>

namespace hessianlab {

// Share of `nodes` whose largest output is their label's.
double graphAccuracy(const torch::Tensor& z, const std::vector<int64_t>& labels, const std::vector<int64_t>& nodes);

// Mean cross-entropy of `nodes`, in nats; differentiable in z.
torch::Tensor graphCrossEntropy(const torch::Tensor& z, const std::vector<int64_t>& labels,
                                const std::vector<int64_t>& nodes);

// Over all nodes with a label: mean ‖z_i − m_c‖ to the mean of the node's class, and mean ‖m_a − m_b‖ over the pairs of
// classes that have a node.
struct ClassDistances {
  double within = 0, between = 0;
  double ratio() const { return within > 0 ? between / within : 0; }
};
ClassDistances classDistances(const torch::Tensor& z, const std::vector<int64_t>& labels, int64_t classes);

}  // namespace hessianlab
