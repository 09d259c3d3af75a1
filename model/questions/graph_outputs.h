// SPDX-License-Identifier: GPL-3.0-or-later
// What a network answers on all nodes of a graph, and what it would answer if its outputs were carried along the edges
// k times more: Âᵏ Z. Free of Torch and of Qt.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "model/questions/question.h"

namespace hessianlab {

class GraphSnapshot;  // model/labs/graph/snapshot.h

inline constexpr int64_t kMostGraphTimes = 50;

struct GraphOutputsRequest {
  using Result = struct GraphOutputs;
  using About = GraphSnapshot;
  static constexpr Lane lane() { return Lane::Quick; }

  int64_t times = 0;           // k: 0…kMostGraphTimes
  bool withSelfLoops = false;  // Â = D̃^{-1/2}(A+I)D̃^{-1/2} instead of D⁻¹A
  std::optional<int64_t> atStep = {};
};

enum class NodeRole : uint8_t { None, Train, Validation, Test };

struct GraphOutputs {
  int64_t step = 0;
  int64_t times = 0;
  int64_t classes = 0;
  std::vector<int64_t> label, answer;  // of each node; label −1: none
  std::vector<double> confidence;      // the largest of the softmax
  std::vector<NodeRole> role;
  std::vector<double> x, y;  // the outputs along their first two principal directions
  double shown = 0;          // share of their variance that lies in these two, 0…1
  // For 0, 1, … kMostGraphTimes steps along the edges.
  std::vector<double> trainAccuracy, validationAccuracy, testAccuracy;
  std::vector<double> within, between;  // distances of the outputs, as the metrics have them
};

extern template struct Answers<GraphOutputsRequest>;

}  // namespace hessianlab
