// SPDX-License-Identifier: GPL-3.0-or-later
// Answers where the nodes of a graph are drawn, and what a network says of them.
#include "model/questions/answers.h"

#include <algorithm>
#include <string>

#include "model/base/error.h"
#include "model/base/stop_point.h"
#include "model/labs/graph/force_layout.h"
#include "model/labs/graph/measures.h"
#include "model/labs/graph/snapshot.h"
#include "model/questions/graph_layout.h"
#include "model/questions/graph_outputs.h"

namespace hessianlab {

using torch::Tensor;

namespace {

void requireNumber(const char* what, int64_t value, int64_t least, int64_t most) {
  if (value < least || value > most)
    throw InputError(std::string(what) + " is " + std::to_string(value) + "; it must be from " + std::to_string(least) +
                     " to " + std::to_string(most));
}

// Â; a node without neighbours keeps what it has.
SparseMatrix carrying(const NodeGraph& graph, bool withSelfLoops) {
  if (withSelfLoops) return normalisedWithSelf(graph);
  const SparsePattern& neighbours = *graph.neighbours;
  std::vector<int64_t> offset{0}, column;
  std::vector<double> values;
  for (std::size_t i = 0; i < static_cast<std::size_t>(graph.nodes); ++i) {
    const int64_t begin = neighbours.offset[i], end = neighbours.offset[i + 1];
    if (begin == end) {
      column.push_back(static_cast<int64_t>(i));
      values.push_back(1);
    }
    for (int64_t e = begin; e < end; ++e) {
      column.push_back(neighbours.column[static_cast<std::size_t>(e)]);
      values.push_back(1.0 / static_cast<double>(end - begin));
    }
    offset.push_back(std::ssize(column));
  }
  return {std::make_shared<const SparsePattern>(graph.nodes, graph.nodes, std::move(offset), std::move(column)),
          at::tensor(values, torch::kFloat64)};
}

std::vector<double> columnOf(const Tensor& matrix, int64_t column) {
  const Tensor values = matrix.select(1, column).contiguous();
  return {values.data_ptr<double>(), values.data_ptr<double>() + values.numel()};
}

// The first two principal directions; of two opposite ones that whose largest part is positive.
void project(const Tensor& z, GraphOutputs& into) {
  const Tensor centred = z - z.mean(0, true);
  const auto [values, vectors] = at::linalg_eigh(centred.t().matmul(centred));
  const int64_t width = z.size(1);
  Tensor two = at::stack({vectors.select(1, width - 1), vectors.select(1, std::max<int64_t>(0, width - 2))}, 1);
  for (int64_t k = 0; k < 2; ++k) {
    const Tensor direction = two.select(1, k);
    if (direction[direction.abs().argmax()].item<double>() < 0) direction.neg_();
  }
  const Tensor places = centred.matmul(two);
  into.x = columnOf(places, 0);
  into.y = columnOf(places, 1);
  const double all = values.sum().item<double>();
  into.shown = all > 0 ? values.slice(0, width - 2).sum().item<double>() / all : 1;
}

// Of each node the part that it is in.
std::vector<NodeRole> rolesOf(const NodeGraph& graph) {
  std::vector<NodeRole> role(static_cast<std::size_t>(graph.nodes), NodeRole::None);
  const auto mark = [&](const std::vector<int64_t>& nodes, NodeRole part) {
    for (const int64_t node : nodes) role[static_cast<std::size_t>(node)] = part;
  };
  mark(graph.train, NodeRole::Train);
  mark(graph.validation, NodeRole::Validation);
  mark(graph.test, NodeRole::Test);
  return role;
}

}  // namespace

GraphLayout answer(const GraphSnapshot& snapshot, const GraphLayoutRequest& request, JobControl& control) {
  const NodeGraph& graph = snapshot.task().graph;
  requireNumber("most", request.most, 2, 1000);
  requireNumber("centre", request.centre, 0, graph.nodes - 1);
  const StopScope scope(control.question());
  GraphLayout layout;
  layout.centre = request.centre;
  layout.nodes = graph.nodes;
  layout.edges = graph.edges;
  const NodeGraph& drawn = graph.drawn ? *graph.drawn : graph;
  if (graph.drawn) layout.drawn = {drawn.edges, drawn.labels, rolesOf(drawn), drawn.classes};
  if (graph.nodes <= request.most) {
    for (int64_t i = 0; i < graph.nodes; ++i) layout.shown.push_back(i);
  } else {
    layout.shown = nodesAround(graph.nodes, drawn.edges, request.centre, request.most);
  }
  std::vector<int64_t> place(static_cast<std::size_t>(graph.nodes), -1);
  for (std::size_t i = 0; i < layout.shown.size(); ++i)
    place[static_cast<std::size_t>(layout.shown[i])] = static_cast<int64_t>(i);
  std::vector<std::pair<int64_t, int64_t>> inside;
  for (const auto& [a, b] : drawn.edges) {
    const int64_t from = place[static_cast<std::size_t>(a)], to = place[static_cast<std::size_t>(b)];
    if (from >= 0 && to >= 0) inside.emplace_back(from, to);
  }
  PlanePlaces places = forceLayout(std::ssize(layout.shown), inside, static_cast<uint64_t>(request.seed));
  layout.x = std::move(places.x);
  layout.y = std::move(places.y);
  return layout;
}
template struct Answers<GraphLayoutRequest>;

GraphOutputs answer(const GraphSnapshot& snapshot, const GraphOutputsRequest& request, JobControl& control) {
  requireNumber("times", request.times, 0, kMostGraphTimes);
  const StopScope scope(control.question());
  torch::NoGradGuard noGrad;
  const GraphTask& task = snapshot.task();
  const NodeGraph& graph = task.graph;
  GraphOutputs result;
  result.times = request.times;
  result.classes = graph.classes;
  result.label = graph.labels;
  result.role = rolesOf(graph);
  const SparseMatrix matrix = carrying(graph, request.withSelfLoops);
  Tensor z = snapshot.network().outputs(task.inputs, nullptr).to(torch::kFloat64);
  for (int64_t k = 0; k <= kMostGraphTimes; ++k) {
    stopPoint();
    if (k > 0) z = product(matrix, z);
    result.trainAccuracy.push_back(graphAccuracy(z, graph.labels, graph.train));
    result.validationAccuracy.push_back(graphAccuracy(z, graph.labels, graph.validation));
    result.testAccuracy.push_back(graphAccuracy(z, graph.labels, graph.test));
    const ClassDistances distances = classDistances(z, graph.labels, graph.classes);
    result.within.push_back(distances.within);
    result.between.push_back(distances.between);
    if (k != request.times) continue;
    const auto [most, which] = at::softmax(z, 1).max(1);
    result.confidence = columnOf(most.unsqueeze(1), 0);
    const Tensor answers = which.contiguous();
    result.answer.assign(answers.data_ptr<int64_t>(), answers.data_ptr<int64_t>() + answers.numel());
    project(z, result);
  }
  return result;
}
template struct Answers<GraphOutputsRequest>;

}  // namespace hessianlab
