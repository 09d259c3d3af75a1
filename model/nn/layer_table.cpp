// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/layer_table.h"

#include <nlohmann/json.hpp>

#include "model/base/error.h"
#include "model/nn/architectures.h"
#include "model/nn/graph.h"
#include "model/nn/operation_builder.h"
#include "model/nn/operation_error.h"
#include "model/nn/operations/parameter.h"
#include "model/nn/own_layers.h"

namespace hessianlab {

using nlohmann::json;

namespace {

// Of data that nobody has looked at: sizes do not depend on it.
std::vector<double> anyChannels(const Shape& input, double value) {
  return std::vector<double>(static_cast<std::size_t>(input[0]), value);
}

// Says what `attempt` is refused for; nullopt where it is not.
template <class Attempt>
std::optional<LayerTable::Problem> refusalOf(const Attempt& attempt) {
  try {
    attempt();
    return std::nullopt;
  } catch (const OperationError& error) {
    return LayerTable::Problem{error.operation(), error.said()};
  } catch (const InputError& error) {
    const std::string said = error.what(), begin = "architecture: ";
    return LayerTable::Problem{std::nullopt, said.starts_with(begin) ? said.substr(begin.size()) : said};
  }
}

// The wiring of as many operations as it makes sense for. What is wrong with the next one goes into `problem`.
Graph wiringOf(const json& operations, std::optional<LayerTable::Problem>& problem) {
  json begun = operations;
  Graph graph;
  while (true) {
    const auto refused = refusalOf([&] { graph = Graph::unfinished(begun); });
    if (!refused) return graph;
    problem = refused;
    begun.erase(begun.begin() + static_cast<std::ptrdiff_t>(*refused->row), begun.end());
  }
}

}  // namespace

LayerTable layerTable(const std::string& text, const std::vector<int64_t>& input, int64_t classes) {
  const json operations =
      completeOwnLayers(parseOwnLayers(text, input, classes), classes, anyChannels(input, 0), anyChannels(input, 1));
  LayerTable table;
  table.rows.resize(operations.size());
  const Graph graph = wiringOf(operations, table.problem);
  for (std::size_t i = 0; i < graph.size(); ++i)
    for (const Graph::Source& source : graph.sources(i)) table.rows[i].reads.push_back(source.value);
  const SizesOnly sizes;
  OperationBuilder builder(input, graph);
  const auto refused = refusalOf([&] {
    for (std::size_t i = 0; i < graph.size(); ++i) {
      LayerRow& row = table.rows[i];
      const auto operation = builder.make(operations[i]);
      row.output = operation->outputShape();
      row.multiplyAdds = operation->flops();
      for (const torch::Tensor* parameter : operation->parameters()) row.parameters += parameter->numel();
      table.parameters += row.parameters;
      table.multiplyAdds += row.multiplyAdds;
    }
  });
  if (refused) table.problem = refused;  // it stands before what the wiring lacks
  if (!table.problem) table.problem = refusalOf([&] { Graph{operations}; });
  if (table.problem) return table;
  table.problem = refusalOf([&] { builder.requireLogits(classes); });
  if (table.problem) table.problem->row = operations.size() - 1;
  return table;
}

std::string operationsOf(const Choice& network, const std::vector<int64_t>& input, int64_t classes) {
  json operations = json::parse(
      architectureJson(network, input, classes, anyChannels(input, 0), anyChannels(input, 1)))["operations"];
  if (network.parameters.contains("layers"))
    return parseOwnLayers(word(network.parameters, "layers"), input, classes).dump();
  operations[0].erase("mean");
  operations[0].erase("std");
  operations.back().erase("out");
  return operations.dump();
}

}  // namespace hessianlab
