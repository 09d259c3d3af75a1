// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/labs/graph/penalty.h"

#include <algorithm>

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr const char *kSquaredDistance = "squared error", *kCrossEntropyDistance = "cross-entropy", *kKlDistance = "kl";
constexpr const char *kWalkMatrix = "random walk", *kSelfLoopMatrix = "with self-loops";

// D − A.
SparseMatrix laplacianOf(const NodeGraph& graph) {
  const auto pattern = neighboursOf(graph.nodes, graph.edges, true);
  SparseMatrix matrix{pattern, at::empty({pattern->entries()}, torch::kFloat64)};
  for (int64_t row = 0; row < pattern->rows; ++row) {
    const int64_t begin = pattern->offset[static_cast<std::size_t>(row)];
    const int64_t end = pattern->offset[static_cast<std::size_t>(row) + 1];
    for (int64_t e = begin; e < end; ++e)
      matrix.values.data_ptr<double>()[e] =
          pattern->column[static_cast<std::size_t>(e)] == row ? static_cast<double>(end - begin - 1) : -1.0;
  }
  return matrix;
}

Parameter strengthOfPenalty(double value) {
  return Parameter::number("strength")
      .titled("Strength μ")
      .inTables("μ")
      .from(0, 1000)
      .sliding(0, 10)
      .decades()
      .startingAt(value)
      .saying("How much the penalty counts beside the loss of the labelled nodes; 0 switches it off.");
}

}  // namespace

const Catalogue& graphPenaltyCatalogue() {
  static const Catalogue all = [] {
    CatalogueEntry none, preg, laplacian;
    none.name = "none";
    none.title = "None";
    none.help = "The loss of the labelled nodes alone.";
    preg.name = "p-reg";
    preg.title = "P-reg";
    preg.formula = "μ/N · Σ φ(zᵢ, (ÂᵏZ)ᵢ)";
    preg.help = "A node's output should be what its neighbours' outputs say: nodes without a label teach too.";
    preg.source = "Yang, Ma, Cheng 2021, arXiv 2009.02027";
    preg.parameters = {
        strengthOfPenalty(0.5),
        Parameter::choice("distance", {kCrossEntropyDistance, kSquaredDistance, kKlDistance})
            .titled("Distance φ")
            .worded({"cross-entropy", "squared error", "KL divergence"}, "distance")
            .saying("How the difference is measured. Each has a scale of its own, so each needs its own μ; the "
                    "cross-entropy also makes answers more certain."),
        Parameter::choice("matrix", {kWalkMatrix, kSelfLoopMatrix})
            .titled("Matrix Â")
            .worded({"random walk", "with self-loops"}, "matrix")
            .saying("D⁻¹A, the mean of the neighbours, as the paper has it; or D̃^{-1/2}(A+I)D̃^{-1/2}, as the authors' "
                    "program has it."),
        Parameter::integer("times").titled("Steps k").inTables("k").from(1, 50).startingAt(1).saying(
            "How often the outputs are carried to the neighbours before they are compared."),
        Parameter::choice("passes", {"two", "one"})
            .titled("Passes")
            .worded({"two", "one"}, "number of passes")
            .saying("Two: what is propagated comes from a second pass, which drops other values; one: from the same.")
            .advanced()};
    laplacian.name = "laplacian";
    laplacian.title = "Graph Laplacian";
    laplacian.formula = "μ/N · Σ ‖yᵢ − yⱼ‖² over the edges";
    laplacian.help = "The outputs at the two ends of an edge should be the same.";
    laplacian.source = "Zhu, Ghahramani, Lafferty 2003";
    laplacian.parameters = {strengthOfPenalty(1), Parameter::choice("of", {"probabilities", "outputs"})
                                                      .titled("Of")
                                                      .worded({"probabilities", "outputs"}, "quantity")
                                                      .saying("y: the softmax of the outputs, or the outputs.")};
    return Catalogue{none, preg, laplacian};
  }();
  return all;
}

GraphPenaltySettings::GraphPenaltySettings(const Choice& choice) : name(choice.name) {
  const ParameterSet& set = choice.parameters;
  if (name != "none") strength = number(set, "strength");
  if (name == "p-reg") {
    distance = word(set, "distance");
    matrix = word(set, "matrix");
    times = integer(set, "times");
    twice = word(set, "passes") == "two";
  }
  if (name == "laplacian") ofProbabilities = word(set, "of") == "probabilities";
}

GraphPenalty::GraphPenalty(const GraphPenaltySettings& settings, const NodeGraph& graph, torch::ScalarType type)
    : settings_(settings) {
  if (settings.name == "none") return;
  if (settings.name == "laplacian")
    matrix_ = laplacianOf(graph);
  else
    matrix_ = settings.matrix == kWalkMatrix ? randomWalk(graph) : normalisedWithSelf(graph);
  matrix_ = matrix_.to(type);
  Tensor counted = at::ones({graph.nodes, 1}, torch::kFloat64);
  if (settings.matrix == kWalkMatrix) {
    const std::vector<int64_t>& offset = graph.neighbours->offset;
    for (int64_t i = 0; i < graph.nodes; ++i)
      if (offset[static_cast<std::size_t>(i)] == offset[static_cast<std::size_t>(i) + 1]) counted[i].zero_();
  }
  count_ = std::max(1.0, counted.sum().item<double>());
  counted_ = counted.to(type);
}

Tensor GraphPenalty::value(const Tensor& z, const Tensor& other) const {
  if (settings_.name == "none") return at::zeros({}, z.options());
  if (settings_.name == "laplacian") {
    const Tensor y = settings_.ofProbabilities ? at::softmax(z, 1) : z;
    return (y * product(matrix_, y)).sum() / count_;  // tr Yᵀ(D − A)Y
  }
  Tensor moved = other;
  for (int64_t step = 0; step < settings_.times; ++step) moved = product(matrix_, moved);
  if (settings_.distance == kSquaredDistance) return ((moved - z) * counted_).square().sum() * 0.5 / count_;
  const Tensor logQ = at::log_softmax(moved, 1), logP = at::log_softmax(z, 1);
  const Tensor against = settings_.distance == kKlDistance ? logP - logQ : -logQ;
  return (at::exp(logP) * against * counted_).sum() / count_;
}

}  // namespace hessianlab
