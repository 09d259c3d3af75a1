// SPDX-License-Identifier: GPL-3.0-or-later
// The lab of graphs: a network learns the classes of all nodes from the labels of a few, and its outputs are held near
// those of the neighbours. After Yang, Ma, Cheng 2021, "Rethinking Graph Regularization for Graph Neural Networks",
// AAAI.
#include "model/base/error.h"
#include "model/labs/definition.h"
#include "model/labs/graph/metrics.h"
#include "model/labs/graph/sections.h"
#include "model/labs/graph/training.h"
#include "model/labs/graph/weights_file.h"

namespace hessianlab {

namespace {

std::vector<Section> sectionsOfGraph(const RegularizerFactory& /*regularizers*/) {
  return graphSections();
}

int64_t epochsOfGraph(const ExperimentConfig& config) {
  return config.integer("training.epochs");
}

std::unique_ptr<Experiment> makeGraphExperiment(const ExperimentConfig& config,
                                                const RegularizerFactory& /*regularizers*/) {
  return std::make_unique<GraphTraining>(config, makeGraphTask(config));
}

// The weights can only be read beside the graph: how many there are depends on its features and classes.
OpenedRun openGraph(const ExperimentConfig& config, const std::string& weights, const std::string& origin) {
  return [config, weights, origin](int64_t step) -> std::shared_ptr<const Snapshot> {
    const auto task = makeGraphTask(config);
    return std::make_shared<const GraphSnapshot>(graphNetworkFrom(weights, origin, makeGraphNetwork(config, *task)),
                                                 task, step);
  };
}

// The same weights may go on with another penalty, another learning rate or another seed.
void requireGraphBranch(const ExperimentConfig& start, const ExperimentConfig& config) {
  const std::string begin = "a branch goes on with the ", end = "; set it back, or reset to start afresh";
  if (!(config["network"] == start["network"]))
    throw InputError(begin + "network of its run (" + start["network"].name + "), but the network was changed" + end);
  if (!(config["data"] == start["data"]))
    throw InputError(begin + "graph of its run (" + start["data"].name + "), but the graph was changed" + end);
}

}  // namespace

LabDefinition graphLab() {
  CatalogueEntry entry;
  entry.name = "graph";
  entry.title = "Graphs";
  entry.help =
      "A network learns the classes of all nodes of a graph from the labels of a few, with a penalty on how far "
      "its outputs are from those of the neighbours.";
  entry.source = "Yang, Ma, Cheng 2021, arXiv 2009.02027";
  return {entry, sectionsOfGraph, graphMetrics, epochsOfGraph, makeGraphExperiment, openGraph, requireGraphBranch};
}

}  // namespace hessianlab
