// SPDX-License-Identifier: GPL-3.0-or-later
// The graph laboratory against slow dense forms in float64: sparse products and their gradients, the matrices that
// propagate, each network, each penalty, the distances between classes.
#include <torch/csrc/autograd/autograd.h>

#include <QtTest>
#include <cmath>

#include "model/base/random.h"
#include "model/labs/graph/data.h"
#include "model/labs/graph/measures.h"
#include "model/labs/graph/network.h"
#include "model/labs/graph/penalty.h"

#include "tests/support/message_of.h"

using namespace hessianlab;
using torch::Tensor;

namespace {

// Ten nodes, one of them (9) without a neighbour, one (8) without a label; three features, some of them 0.
NodeGraph smallGraph() {
  NodeGraph graph;
  graph.nodes = 10;
  graph.classes = 3;
  graph.labels = {0, 0, 0, 1, 1, 1, 2, 2, -1, 2};
  graph.edges = {{0, 1}, {0, 2}, {1, 2}, {2, 3}, {3, 4}, {3, 5}, {4, 5}, {5, 6}, {6, 7}, {6, 8}, {7, 8}};
  graph.neighbours = neighboursOf(10, graph.edges, false);
  std::vector<int64_t> offset{0}, column;
  std::vector<double> values;
  for (int64_t i = 0; i < 10; ++i) {
    for (int64_t k = 0; k < 4; ++k)
      if ((i + k) % 3 != 0) {
        column.push_back(k);
        values.push_back(0.3 * static_cast<double>(i + 1) - static_cast<double>(k));
      }
    offset.push_back(std::ssize(column));
  }
  graph.features = {std::make_shared<const SparsePattern>(10, 4, offset, column), at::tensor(values, torch::kFloat64)};
  graph.train = {0, 3, 6};
  graph.validation = {1, 4};
  graph.test = {2, 5, 7};
  return graph;
}

Tensor adjacencyOf(const NodeGraph& graph) {
  Tensor a = at::zeros({graph.nodes, graph.nodes}, torch::kFloat64);
  for (const auto& [i, j] : graph.edges) {
    a[i][j] = 1;
    a[j][i] = 1;
  }
  return a;
}

Tensor featuresOf(const NodeGraph& graph) {
  Tensor x = at::zeros({graph.nodes, graph.features.columns()}, torch::kFloat64);
  const SparsePattern& pattern = *graph.features.pattern;
  for (int64_t i = 0; i < graph.nodes; ++i)
    for (int64_t e = pattern.offset[static_cast<std::size_t>(i)]; e < pattern.offset[static_cast<std::size_t>(i) + 1];
         ++e)
      x[i][pattern.column[static_cast<std::size_t>(e)]] = graph.features.values[e];
  return x;
}

// D̃^{-1/2}(A + I)D̃^{-1/2}
Tensor denseWithSelf(const NodeGraph& graph) {
  const Tensor a = adjacencyOf(graph) + at::eye(graph.nodes, torch::kFloat64);
  const Tensor root = at::diag(a.sum(1).rsqrt());
  return root.matmul(a).matmul(root);
}

// D⁻¹A
Tensor denseWalk(const NodeGraph& graph) {
  const Tensor a = adjacencyOf(graph), degree = a.sum(1, true);
  return at::where(degree > 0, a / degree, at::zeros_like(a));
}

Tensor drawn(int64_t rows, int64_t columns, uint64_t seed) {
  torch::Generator generator = makeGenerator(seed);
  return at::empty({rows, columns}, torch::kFloat64).normal_(0, 1, generator);
}

double apartOf(const Tensor& a, const Tensor& b) {
  return (a - b).abs().max().item<double>();
}

GraphNetworkSettings networkSettings(const char* name, double dropout = 0) {
  Choice choice{name, complete(require(graphNetworkCatalogue(), name, "network"), {}, "network")};
  choice.parameters["dropout"] = dropout;
  choice.parameters["hidden"] = 5.0;
  if (choice.parameters.contains("heads")) choice.parameters["heads"] = 3.0;
  return GraphNetworkSettings(choice);
}

GraphPenaltySettings penaltySettings(const char* name, ParameterSet changes) {
  Choice choice{name, complete(require(graphPenaltyCatalogue(), name, "penalty"), {}, "penalty")};
  for (const auto& [key, value] : changes) choice.parameters[key] = value;
  return GraphPenaltySettings(choice);
}

// One head of Veličković et al., eq. 1–4, pair by pair.
Tensor attentionHead(const NodeGraph& graph, const Tensor& h, const Tensor& receiver, const Tensor& sender) {
  const Tensor a = adjacencyOf(graph) + at::eye(graph.nodes, torch::kFloat64);
  Tensor out = at::zeros_like(h);
  for (int64_t i = 0; i < graph.nodes; ++i) {
    double sum = 0;
    std::vector<double> weight(static_cast<std::size_t>(graph.nodes));
    for (int64_t j = 0; j < graph.nodes; ++j) {
      if (a[i][j].item<double>() == 0) continue;
      const double score = (h[i].dot(receiver) + h[j].dot(sender)).item<double>();
      sum += weight[static_cast<std::size_t>(j)] = std::exp(score > 0 ? score : 0.2 * score);
    }
    for (int64_t j = 0; j < graph.nodes; ++j) out[i] += h[j] * (weight[static_cast<std::size_t>(j)] / sum);
  }
  return out;
}

Tensor slowOutputs(const NodeGraph& graph, const GraphNetwork& network) {
  const Tensor x = featuresOf(graph), s = denseWithSelf(graph);
  const std::vector<Tensor>& w = network.weights;
  const std::string& name = network.settings.name;
  if (name == "gat") {
    const Tensor h = x.matmul(w[0]);
    std::vector<Tensor> heads;
    for (int64_t k = 0; k < 3; ++k)
      heads.push_back(attentionHead(graph, h.slice(1, 5 * k, 5 * k + 5), w[1][k], w[2][k]));
    const Tensor hidden = at::elu(at::cat(heads, 1) + w[3]);
    return attentionHead(graph, hidden.matmul(w[4]), w[5][0], w[6][0]) + w[7];
  }
  if (name == "gcn") return s.matmul(at::relu(s.matmul(x).matmul(w[0]) + w[1])).matmul(w[2]) + w[3];
  const Tensor first = at::relu(x.matmul(w[0]) + w[1]).matmul(w[2]) + w[3];
  if (name == "mlp") return first;
  // Ten steps with α = 0.1 in closed form: Z = (1 − α)^K S^K H + α Σ_{k<K} (1 − α)^k S^k H.
  Tensor sum = at::zeros_like(first), power = at::eye(graph.nodes, torch::kFloat64);
  for (int k = 0; k < 10; ++k) {
    sum = sum + power.matmul(first) * (0.1 * std::pow(0.9, k));
    power = power.matmul(s);
  }
  return sum + power.matmul(first) * std::pow(0.9, 10);
}

// φ pair by pair; `walk`: nodes without a neighbour are left out.
double slowPreg(const std::string& distance, const Tensor& z, const Tensor& moved, const NodeGraph& graph, bool walk) {
  double sum = 0;
  int64_t count = 0;
  const Tensor degree = adjacencyOf(graph).sum(1);
  for (int64_t i = 0; i < graph.nodes; ++i) {
    if (walk && degree[i].item<double>() == 0) continue;
    ++count;
    const Tensor p = at::exp(z[i]) / at::exp(z[i]).sum(), q = at::exp(moved[i]) / at::exp(moved[i]).sum();
    for (int64_t j = 0; j < z.size(1); ++j) {
      const double pj = p[j].item<double>(), qj = q[j].item<double>();
      if (distance == "squared error") sum += 0.5 * std::pow((moved[i][j] - z[i][j]).item<double>(), 2);
      if (distance == "cross-entropy") sum -= pj * std::log(qj);
      if (distance == "kl") sum += pj * std::log(pj / qj);
    }
  }
  return sum / static_cast<double>(count);
}

}  // namespace

class TestGraphMath : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void sparseProductsAreDenseOnes() {
    const NodeGraph graph = smallGraph();
    const Tensor x = featuresOf(graph), w = drawn(4, 6, 1), g = drawn(10, 6, 2);
    QVERIFY(apartOf(product(graph.features, w), x.matmul(w)) < 1e-14);
    QVERIFY(apartOf(transposedProduct(graph.features, g), x.t().matmul(g)) < 1e-14);
    QVERIFY(apartOf(graph.features.dense(), x) == 0);
    // A large one, over several threads: row by row the same sums.
    const NodeGraph large = drawBlocks({3, 200, 4, 16, 0.2, 0.1, 1, 7});
    const Tensor wide = drawn(600, 33, 3);
    const SparseMatrix walk = randomWalk(large);
    QVERIFY(apartOf(product(walk, wide), denseWalk(large).matmul(wide)) < 1e-13);
    QVERIFY(apartOf(transposedProduct(walk, wide), denseWalk(large).t().matmul(wide)) < 1e-12);
  }

  // Σ g ∘ (M x): the gradient in x is Mᵀ g.
  void sparseProductsHaveTheirGradient() {
    const NodeGraph graph = smallGraph();
    const Tensor x = featuresOf(graph), g = drawn(10, 6, 2), h = drawn(4, 6, 4);
    Tensor w = drawn(4, 6, 1).requires_grad_(true), v = drawn(10, 6, 5).requires_grad_(true);
    const auto slopes = torch::autograd::grad(
        {(product(graph.features, w) * g).sum() + (transposedProduct(graph.features, v) * h).sum()}, {w, v});
    QVERIFY(apartOf(slopes[0], x.t().matmul(g)) < 1e-14);
    QVERIFY(apartOf(slopes[1], x.matmul(h)) < 1e-14);
    torch::NoGradGuard noGrad;
    QVERIFY(!product(graph.features, w).requires_grad());
  }

  void matricesAreThoseOfTheFormulas() {
    const NodeGraph graph = smallGraph();
    QVERIFY(apartOf(randomWalk(graph).dense(), denseWalk(graph)) < 1e-15);
    QVERIFY(apartOf(normalisedWithSelf(graph).dense(), denseWithSelf(graph)) < 1e-15);
    const SparseMatrix positive{graph.features.pattern, graph.features.values.abs()};
    const Tensor sums = rowNormalised(positive).dense().sum(1);
    QVERIFY(apartOf(sums, at::ones_like(sums)) < 1e-15);
  }

  void networksAreThoseOfThePapers() {
    const NodeGraph graph = smallGraph();
    const GraphInputs inputs(graph, torch::kFloat64);
    for (const char* name : {"gcn", "mlp", "appnp", "gat"}) {
      GraphNetwork network = GraphNetwork::drawn(networkSettings(name), 4, 3, 11, torch::kFloat64);
      for (Tensor& weight : network.weights)
        if (weight.dim() == 1) weight.copy_(drawn(1, weight.numel(), 5)[0]);  // biases too
      const double apart = apartOf(network.outputs(inputs, nullptr), slowOutputs(graph, network));
      QVERIFY2(apart < 1e-12, qPrintable(QString("%1: %2").arg(name).arg(apart)));
      GraphDropout none(0, 1);
      QVERIFY2(at::equal(network.outputs(inputs, &none), network.outputs(inputs, nullptr)), name);
    }
  }

  // By central differences, with dropout (the same draws each time) and with a penalty.
  void gradientsAreSlopes() {
    const NodeGraph graph = smallGraph();
    const GraphInputs inputs(graph, torch::kFloat64);
    for (const char* name : {"gcn", "mlp", "appnp", "gat"}) {
      for (const char* distance : {"squared error", "cross-entropy", "kl"}) {
        GraphNetwork network = GraphNetwork::drawn(networkSettings(name, 0.4), 4, 3, 11, torch::kFloat64);
        const GraphPenalty penalty(penaltySettings("p-reg", {{"distance", distance}, {"matrix", "random walk"}}), graph,
                                   torch::kFloat64);
        const auto value = [&] {
          GraphDropout first(0.4, 21), second(0.4, 22);
          const Tensor z = network.outputs(inputs, &first), other = network.outputs(inputs, &second);
          return graphCrossEntropy(z, graph.labels, graph.train) + penalty.value(z, other) * 0.7;
        };
        for (Tensor& weight : network.weights) {
          if (weight.dim() == 1) weight.copy_(drawn(1, weight.numel(), 5)[0]);  // or ReLU would stand on its kink
          weight.requires_grad_(true);
        }
        const auto slopes = torch::autograd::grad({value()}, network.weights);
        torch::NoGradGuard noGrad;
        for (std::size_t i = 0; i < network.weights.size(); ++i) {
          // Some direction of this weight: h balances rounding (1e-16/h) and curvature (h²).
          const Tensor direction = drawn(1, network.weights[i].numel(), i + 1).view(network.weights[i].sizes());
          const double h = 1e-6, slope = (slopes[i] * direction).sum().item<double>();
          network.weights[i].add_(direction, h);
          const double above = value().item<double>();
          network.weights[i].add_(direction, -2 * h);
          const double below = value().item<double>();
          network.weights[i].add_(direction, h);
          QVERIFY2(std::abs((above - below) / (2 * h) - slope) < 1e-7 * std::max(1.0, std::abs(slope)),
                   qPrintable(QString("%1 %2 %3").arg(name, distance).arg(i)));
        }
      }
    }
  }

  void pRegIsTheSumOverNodes() {
    const NodeGraph graph = smallGraph();
    const Tensor z = drawn(10, 3, 8), other = drawn(10, 3, 9);
    for (const char* distance : {"squared error", "cross-entropy", "kl"}) {
      for (const bool walk : {false, true}) {
        for (const double times : {1.0, 3.0}) {
          const GraphPenalty penalty(penaltySettings("p-reg", {{"distance", distance},
                                                               {"matrix", walk ? "random walk" : "with self-loops"},
                                                               {"times", times}}),
                                     graph, torch::kFloat64);
          Tensor moved = other;
          for (int k = 0; k < static_cast<int>(times); ++k)
            moved = (walk ? denseWalk(graph) : denseWithSelf(graph)).matmul(moved);
          const double expected = slowPreg(distance, z, moved, graph, walk);
          QVERIFY2(std::abs(penalty.value(z, other).item<double>() - expected) < 1e-12, distance);
        }
      }
    }
    // Cross-entropy = KL + entropy of P.
    const auto valueOf = [&](const char* distance) {
      return GraphPenalty(penaltySettings("p-reg", {{"distance", distance}, {"matrix", "with self-loops"}}), graph,
                          torch::kFloat64)
          .value(z, other)
          .item<double>();
    };
    const Tensor p = at::softmax(z, 1);
    const double entropy = -(p * at::log(p)).sum().item<double>() / 10;
    QVERIFY(std::abs(valueOf("cross-entropy") - valueOf("kl") - entropy) < 1e-12);
  }

  // All rows equal: nothing to penalise but what D̃^{-1/2}(A+I)D̃^{-1/2} does to a constant.
  void aConstantCostsNothingOnAWalk() {
    const NodeGraph graph = smallGraph();
    const Tensor z = drawn(1, 3, 8).expand({10, 3}).contiguous();
    for (const char* distance : {"squared error", "kl"}) {
      const GraphPenalty penalty(penaltySettings("p-reg", {{"distance", distance}, {"matrix", "random walk"}}), graph,
                                 torch::kFloat64);
      QVERIFY(std::abs(penalty.value(z, z).item<double>()) < 1e-15);
    }
  }

  void laplacianIsTheSumOverEdges() {
    const NodeGraph graph = smallGraph();
    const Tensor z = drawn(10, 3, 8);
    for (const char* of : {"outputs", "probabilities"}) {
      const Tensor y = std::string(of) == "outputs" ? z : at::softmax(z, 1);
      double sum = 0;
      for (const auto& [i, j] : graph.edges) sum += (y[i] - y[j]).square().sum().item<double>();
      const GraphPenalty penalty(penaltySettings("laplacian", {{"of", of}}), graph, torch::kFloat64);
      QVERIFY2(std::abs(penalty.value(z, z).item<double>() - sum / 10) < 1e-13, of);
    }
  }

  void measuresAreCounted() {
    const NodeGraph graph = smallGraph();
    const Tensor z = drawn(10, 3, 8);
    int64_t right = 0;
    double loss = 0;
    for (const int64_t node : graph.test) {
      const int64_t label = graph.labels[static_cast<std::size_t>(node)];
      right += z[node].argmax().item<int64_t>() == label;
      loss -= std::log((at::exp(z[node][label]) / at::exp(z[node]).sum()).item<double>());
    }
    QCOMPARE(graphAccuracy(z, graph.labels, graph.test), static_cast<double>(right) / 3);
    QVERIFY(std::abs(graphCrossEntropy(z, graph.labels, graph.test).item<double>() - loss / 3) < 1e-13);
    Tensor means = at::zeros({3, 3}, torch::kFloat64);
    means[0] = (z[0] + z[1] + z[2]) / 3;
    means[1] = (z[3] + z[4] + z[5]) / 3;
    means[2] = (z[6] + z[7] + z[9]) / 3;
    double within = 0;
    for (int64_t i = 0; i < 10; ++i)
      if (i != 8) within += (z[i] - means[graph.labels[static_cast<std::size_t>(i)]]).norm().item<double>() / 9;
    const double between =
        ((means[0] - means[1]).norm() + (means[0] - means[2]).norm() + (means[1] - means[2]).norm()).item<double>() / 3;
    const ClassDistances distances = classDistances(z, graph.labels, 3);
    QVERIFY(std::abs(distances.within - within) < 1e-13 && std::abs(distances.between - between) < 1e-13);
    QVERIFY(std::abs(distances.ratio() - between / within) < 1e-12);
  }

  void dropoutKeepsTheMean() {
    GraphDropout dropout(0.3, 5), again(0.3, 5);
    const Tensor ones = at::ones({400, 250}, torch::kFloat64), kept = dropout(ones);
    QVERIFY(at::equal(kept, again(ones)));
    // Of 100,000 draws: five standard deviations of the mean are 5 √(0.3/0.7/1e5) = 0.0104.
    QVERIFY(std::abs(kept.mean().item<double>() - 1) < 0.0104);
    QVERIFY(at::equal(at::where(kept == 0, kept, ones / 0.7), kept));
  }

  void blocksAreDrawnAsAsked() {
    const BlockModel model{3, 70, 4, 32, 0.08, 0.01, 1, 1};
    const NodeGraph graph = drawBlocks(model), again = drawBlocks(model);
    QVERIFY(graph.edges == again.edges && at::equal(graph.features.values, again.features.values));
    QVERIFY(graph.train == again.train && graph.nodes == 210 && graph.classes == 3);
    int64_t within = 0, between = 0;
    for (const auto& [a, b] : graph.edges) {
      QVERIFY(a < b);
      ++(graph.labels[static_cast<std::size_t>(a)] == graph.labels[static_cast<std::size_t>(b)] ? within : between);
    }
    // 7245 pairs within, 14700 between: five standard deviations of a binomial count.
    QVERIFY(std::abs(static_cast<double>(within) - 7245 * 0.08) < 5 * std::sqrt(7245 * 0.08 * 0.92));
    QVERIFY(std::abs(static_cast<double>(between) - 14700 * 0.01) < 5 * std::sqrt(14700 * 0.01 * 0.99));
    QVERIFY(graph.train.size() == 12 && graph.validation.size() == 66 && graph.test.size() == 132);
    std::vector<int64_t> all = graph.train;
    all.insert(all.end(), graph.validation.begin(), graph.validation.end());
    all.insert(all.end(), graph.test.begin(), graph.test.end());
    std::sort(all.begin(), all.end());
    for (int64_t i = 0; i < 210; ++i) QCOMPARE(all[static_cast<std::size_t>(i)], i);
    BlockModel other = model;
    other.seed = 2;
    QVERIFY(drawBlocks(other).edges != graph.edges);
  }

  void editsChangeWhatTheySay() {
    const NodeGraph drawn = drawBlocks({2, 10, 2, 10, 0.3, 0.1, 0.5, 1});
    const auto [cutA, cutB] = drawn.edges[3];
    std::pair<int64_t, int64_t> apart{0, 1};
    while (std::binary_search(drawn.edges.begin(), drawn.edges.end(), apart)) ++apart.second;
    GraphEdits edits;
    edits.classes[4] = 1;
    edits.parts[drawn.train[0]] = NodeRole::Test;
    edits.parts[drawn.test[0]] = NodeRole::Train;
    edits.joined[{cutA, cutB}] = false;
    edits.joined[apart] = true;
    edits.joined[drawn.edges[5]] = true;  // they are neighbours as it is
    const NodeGraph graph = edited(drawn, edits);
    QVERIFY(graph.drawn && graph.drawn->edges == drawn.edges && graph.drawn->labels == drawn.labels);
    for (int64_t i = 0; i < 20; ++i)
      QCOMPARE(graph.labels[static_cast<std::size_t>(i)],
               i == 4 ? int64_t{1} : drawn.labels[static_cast<std::size_t>(i)]);
    const auto holds = [](const std::vector<int64_t>& nodes, int64_t node) {
      return std::count(nodes.begin(), nodes.end(), node) == 1;
    };
    QVERIFY(holds(graph.test, drawn.train[0]) && !holds(graph.train, drawn.train[0]));
    QVERIFY(holds(graph.train, drawn.test[0]) && !holds(graph.test, drawn.test[0]));
    QCOMPARE(graph.train.size() + graph.validation.size() + graph.test.size(), std::size_t{20});
    GraphEdges expected = drawn.edges;
    expected.erase(expected.begin() + 3);
    expected.push_back(apart);
    std::sort(expected.begin(), expected.end());
    QVERIFY(graph.edges == expected);
    QCOMPARE(graph.neighbours->entries(), 2 * std::ssize(expected));
    QVERIFY(at::equal(graph.features.values, drawn.features.values));
    // Nothing changed is the drawn graph.
    QVERIFY(edited(drawn, {}).edges == drawn.edges && edited(drawn, {}).train == drawn.train);
  }

  void editsThatTheGraphCannotHave() {
    const NodeGraph drawn = drawBlocks({2, 10, 1, 10, 0.3, 0.1, 0.5, 1});
    const auto refused = [&](const std::string& text) {
      return messageOf([&] { edited(drawn, parseGraphEdits(text, "data.edits")); });
    };
    QCOMPARE(refused("join 3 20"), std::string("data.edits names node 20, and the graph has nodes 0 to 19; take that "
                                               "edit out, or all of them"));
    QCOMPARE(refused("class 3 2"), std::string("data.edits names class 2, and the graph has classes 0 to 1; take that "
                                               "edit out, or all of them"));
    QCOMPARE(
        refused("part " + std::to_string(drawn.train[0]) + " test; part " + std::to_string(drawn.train[1]) + " test"),
        std::string("data.edits leaves no node in the part 'train'; leave at least one there"));
  }
};

QTEST_GUILESS_MAIN(TestGraphMath)
#include "test_graph_math.moc"
