// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/labs/graph/network.h"

#include <ATen/Dispatch.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "model/base/random.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr int64_t kLeastDraws = 8192;    // for a thread of its own
constexpr double kAttentionSlope = 0.2;  // of the leaky ReLU in the attention of Veličković et al.

// Picks row which[e] of a matrix for each e.
SparseMatrix picking(std::vector<int64_t> which, int64_t rows, torch::ScalarType type) {
  const auto count = static_cast<int64_t>(which.size());
  std::vector<int64_t> offset(which.size() + 1);
  std::iota(offset.begin(), offset.end(), 0);
  return {std::make_shared<const SparsePattern>(count, rows, std::move(offset), std::move(which)),
          at::ones({count}, type)};
}

std::vector<int64_t> rowsOf(const SparsePattern& pattern) {
  std::vector<int64_t> rows;
  rows.reserve(pattern.column.size());
  for (std::size_t row = 0; row + 1 < pattern.offset.size(); ++row)
    rows.insert(rows.end(), static_cast<std::size_t>(pattern.offset[row + 1] - pattern.offset[row]),
                static_cast<int64_t>(row));
  return rows;
}

// For each entry the largest value among those of its row, column by column: what a softmax may subtract.
Tensor largestOfRow(const Tensor& values, const SparsePattern& pattern) {
  Tensor out = values.detach().contiguous().clone();
  const int64_t width = out.size(1);
  AT_DISPATCH_FLOATING_TYPES(out.scalar_type(), "largest of a row", [&] {
    auto* data = out.data_ptr<scalar_t>();
    for (std::size_t row = 0; row + 1 < pattern.offset.size(); ++row) {
      const int64_t begin = pattern.offset[row], end = pattern.offset[row + 1];
      for (int64_t k = 0; k < width; ++k) {
        scalar_t most = data[begin * width + k];
        for (int64_t e = begin; e < end; ++e) most = std::max(most, data[e * width + k]);
        for (int64_t e = begin; e < end; ++e) data[e * width + k] = most;
      }
    }
  });
  return out;
}

Tensor droppedOf(const Tensor& x, GraphDropout* dropout) {
  return dropout ? (*dropout)(x) : x;
}

// X W + b with the entries of X dropped.
Tensor firstLayer(const GraphInputs& inputs, const Tensor& weight, GraphDropout* dropout) {
  return dropout ? product((*dropout)(inputs.features), weight) : product(inputs.features, weight);
}

// h: nodes × (heads · width). Each node takes a weighted mean of its neighbours and itself; the weights of a head are
// the softmax of leaky(a·h_receiver + b·h_sender).
Tensor attended(const GraphInputs& inputs, const Tensor& h, const Tensor& toReceiver, const Tensor& toSender,
                GraphDropout* dropout) {
  const int64_t nodes = h.size(0), heads = toReceiver.size(0), width = toReceiver.size(1);
  const Tensor parts = h.view({nodes, heads, width});
  const Tensor receiver = (parts * toReceiver).sum(-1), sender = (parts * toSender).sum(-1);
  const Tensor score =
      at::leaky_relu(product(inputs.receiver, receiver) + product(inputs.sender, sender), kAttentionSlope);
  const Tensor power = at::exp(score - largestOfRow(score, *inputs.propagation.pattern));
  const Tensor attention = power / product(inputs.receiver, transposedProduct(inputs.receiver, power));
  const int64_t entries = score.size(0);
  const Tensor messages =
      droppedOf(attention, dropout).unsqueeze(2) * product(inputs.sender, h).view({entries, heads, width});
  return transposedProduct(inputs.receiver, messages.view({entries, heads * width}));
}

struct WeightDrawing {
  torch::Generator generator;
  torch::ScalarType type;
  GraphNetwork& network;

  void glorot(const char* name, int64_t in, int64_t out, std::vector<int64_t> shape) {
    const double limit = std::sqrt(6.0 / static_cast<double>(in + out));
    add(name, at::empty(shape, torch::kFloat64).uniform_(-limit, limit, generator));
  }
  void zeros(const char* name, int64_t count) { add(name, at::zeros({count}, torch::kFloat64)); }
  void add(const char* name, const Tensor& values) {
    network.names.emplace_back(name);
    network.weights.push_back(values.to(type));
  }
};

CatalogueEntry networkEntry(const char* name, const char* title, const char* help, const char* source) {
  CatalogueEntry entry;
  entry.name = name;
  entry.title = title;
  entry.help = help;
  entry.source = source;
  entry.parameters = {Parameter::integer("hidden")
                          .titled("Hidden units")
                          .inTables("hidden")
                          .from(1, 1024)
                          .decades()
                          .startingAt(64)
                          .saying("Width of the layer in the middle."),
                      Parameter::number("dropout").titled("Dropout").from(0, 0.95).startingAt(0.5).saying(
                          "Share of the features and of the hidden values that is left out of each step, drawn anew.")};
  return entry;
}

}  // namespace

const Catalogue& graphNetworkCatalogue() {
  static const Catalogue all = [] {
    CatalogueEntry gcn = networkEntry("gcn", "GCN", "Two layers, each of which averages over the neighbours.",
                                      "Kipf & Welling 2017, eq. 9");
    CatalogueEntry mlp = networkEntry("mlp", "MLP", "Two layers that see a node's own features and no edge.", "");
    CatalogueEntry appnp = networkEntry("appnp", "APPNP", "An MLP whose outputs then walk along the edges.",
                                        "Gasteiger, Bojchevski, Günnemann 2019, eq. 4");
    appnp.parameters.push_back(Parameter::integer("steps")
                                   .titled("Steps of the walk K")
                                   .inTables("K")
                                   .from(0, 100)
                                   .startingAt(10)
                                   .saying("How often the outputs are averaged over the neighbours."));
    appnp.parameters.push_back(Parameter::number("teleport")
                                   .titled("Restart α")
                                   .inTables("α")
                                   .from(0, 1)
                                   .startingAt(0.1)
                                   .saying("Share of its own first answer that a node keeps at each step."));
    CatalogueEntry gat = networkEntry("gat", "GAT", "Two layers that learn how much each neighbour counts.",
                                      "Veličković et al. 2018, eq. 1–6");
    gat.parameters[0] = Parameter::integer("hidden")
                            .titled("Units of a head")
                            .inTables("hidden")
                            .from(1, 256)
                            .decades()
                            .startingAt(8)
                            .saying("Width of each head of the first layer.");
    gat.parameters.push_back(Parameter::integer("heads").titled("Heads").from(1, 16).startingAt(8).saying(
        "How many ways to weigh the neighbours the first layer has; the second has one."));
    return Catalogue{gcn, mlp, appnp, gat};
  }();
  return all;
}

GraphNetworkSettings::GraphNetworkSettings(const Choice& choice) : name(choice.name) {
  const ParameterSet& set = choice.parameters;
  hidden = integer(set, "hidden");
  dropout = number(set, "dropout");
  if (name == "appnp") {
    steps = integer(set, "steps");
    teleport = number(set, "teleport");
  }
  if (name == "gat") heads = integer(set, "heads");
}

GraphInputs::GraphInputs(const NodeGraph& graph, torch::ScalarType type)
    : features(graph.features.to(type)), propagation(normalisedWithSelf(graph).to(type)) {
  const SparsePattern& pattern = *propagation.pattern;
  receiver = picking(rowsOf(pattern), pattern.rows, type);
  sender = picking(pattern.column, pattern.rows, type);
}

GraphDropout::GraphDropout(double share, uint64_t seed) : share_(share), next_(seed) {}

// Half of a million values are drawn in a step, so each comes from a half of a mixed counter; the same in every
// precision and for any number of threads.
Tensor GraphDropout::operator()(const Tensor& x) {
  if (share_ == 0) return x;
  const int64_t count = x.numel(), pairs = (count + 1) / 2;
  const uint64_t begin = next_;
  next_ = mixSeed(next_, 1);
  const auto below = static_cast<uint64_t>(std::llround(share_ * 0x1.0p32));
  Tensor kept = at::empty(x.sizes(), x.options().requires_grad(false));
  AT_DISPATCH_FLOATING_TYPES(x.scalar_type(), "dropout", [&] {
    auto* to = kept.data_ptr<scalar_t>();
    const auto factor = static_cast<scalar_t>(1 / (1 - share_));
    at::parallel_for(0, pairs, kLeastDraws, [&](int64_t from, int64_t end) {
      for (int64_t i = from; i < end; ++i) {
        const uint64_t bits = mixSeed(begin, static_cast<uint64_t>(i) + 2);
        to[2 * i] = (bits & 0xFFFFFFFFU) < below ? scalar_t(0) : factor;
        if (2 * i + 1 < count) to[2 * i + 1] = (bits >> 32) < below ? scalar_t(0) : factor;
      }
    });
  });
  return x * kept;
}

SparseMatrix GraphDropout::operator()(const SparseMatrix& x) {
  return {x.pattern, (*this)(x.values)};
}

GraphNetwork GraphNetwork::drawn(const GraphNetworkSettings& settings, int64_t features, int64_t classes, uint64_t seed,
                                 torch::ScalarType type) {
  GraphNetwork network{settings, {}, {}};
  WeightDrawing draw{makeGenerator(seed), type, network};
  const int64_t hidden = settings.hidden;
  if (settings.name == "gat") {
    const int64_t heads = settings.heads, width = heads * hidden;
    draw.glorot("weight1", features, width, {features, width});
    draw.glorot("receiver1", hidden, 1, {heads, hidden});
    draw.glorot("sender1", hidden, 1, {heads, hidden});
    draw.zeros("bias1", width);
    draw.glorot("weight2", width, classes, {width, classes});
    draw.glorot("receiver2", classes, 1, {1, classes});
    draw.glorot("sender2", classes, 1, {1, classes});
    draw.zeros("bias2", classes);
  } else {
    draw.glorot("weight1", features, hidden, {features, hidden});
    draw.zeros("bias1", hidden);
    draw.glorot("weight2", hidden, classes, {hidden, classes});
    draw.zeros("bias2", classes);
  }
  return network;
}

GraphNetwork GraphNetwork::clone() const {
  GraphNetwork copy{settings, names, {}};
  for (const Tensor& weight : weights) copy.weights.push_back(weight.detach().clone());
  return copy;
}

int64_t GraphNetwork::bytes() const {
  int64_t sum = 0;
  for (const Tensor& weight : weights) sum += static_cast<int64_t>(weight.nbytes());
  return sum;
}

Tensor GraphNetwork::outputs(const GraphInputs& inputs, GraphDropout* dropout) const {
  Tensor hidden = firstLayer(inputs, weights[0], dropout);
  if (settings.name == "gat") {
    hidden = at::elu(attended(inputs, hidden, weights[1], weights[2], dropout) + weights[3]);
    const Tensor second = at::matmul(droppedOf(hidden, dropout), weights[4]);
    return attended(inputs, second, weights[5], weights[6], dropout) + weights[7];
  }
  const bool gcn = settings.name == "gcn";
  if (gcn) hidden = product(inputs.propagation, hidden);
  hidden = droppedOf(at::relu(hidden + weights[1]), dropout);
  const Tensor own = at::matmul(hidden, weights[2]);
  if (gcn) return product(inputs.propagation, own) + weights[3];
  const Tensor first = own + weights[3];
  if (settings.name != "appnp") return first;
  Tensor z = first;
  for (int64_t step = 0; step < settings.steps; ++step)
    z = product(inputs.propagation, z) * (1 - settings.teleport) + first * settings.teleport;
  return z;
}

}  // namespace hessianlab
