// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/labs/graph/data.h"

#include <algorithm>
#include <filesystem>
#include <numeric>
#include <optional>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/base/random.h"
#include "model/data/sets/data_folders.h"
#include "model/formats/graph_text.h"
#include "model/labs/graph/missing.h"

namespace hessianlab {

namespace fs = std::filesystem;
using torch::Tensor;

namespace {

// Independent streams of the seed of a drawn graph.
enum BlockStream : uint64_t { kEdgeStream = 1, kFeatureStream = 2, kSplitStream = 3 };

CatalogueEntry citations(const char* name, const char* title, const char* help, const char* source) {
  CatalogueEntry entry;
  entry.name = name;
  entry.title = title;
  entry.help = help;
  entry.source = source;
  entry.parameters = {Parameter::folderName("path")
                          .titled("Folder")
                          .meaningWhenEmpty("found by itself")
                          .saying("The folder of its three text files; empty: where data sets usually are.")
                          .advanced()};
  return entry;
}

CatalogueEntry blockEntry() {
  CatalogueEntry entry;
  entry.name = graph_data::kBlocks;
  entry.title = "Blocks";
  entry.help = "A random graph of a few groups, drawn here: nodes of one group are neighbours more often.";
  entry.source = "Holland, Laskey, Leinhardt 1983 (stochastic block model)";
  entry.parameters = {
      Parameter::integer("blocks").titled("Blocks").from(2, 10).startingAt(3).saying("How many groups, or classes."),
      Parameter::integer("nodes")
          .titled("Nodes of each")
          .inTables("nodes")
          .from(10, 300)
          .decades()
          .startingAt(70)
          .saying("How many nodes each block has."),
      Parameter::integer("labelled")
          .titled("Labels of each")
          .inTables("labels")
          .from(1, 100)
          .startingAt(4)
          .saying("Nodes of each block whose label is learned from; a third of the others says when it is best."),
      Parameter::number("within")
          .titled("Edges within")
          .inTables("p in")
          .from(0, 1)
          .sliding(0, 0.3)
          .startingAt(0.04)
          .saying("The probability that two nodes of one block are neighbours."),
      Parameter::number("between")
          .titled("Edges between")
          .inTables("p out")
          .from(0, 1)
          .sliding(0, 0.1)
          .startingAt(0.006)
          .saying("The probability that two nodes of different blocks are neighbours."),
      Parameter::integer("features")
          .titled("Features")
          .from(10, 256)
          .startingAt(32)
          .saying("Numbers that each node brings; one of them tells its block, under the noise.")
          .advanced(),
      Parameter::number("noise").titled("Noise").from(0, 10).sliding(0, 3).startingAt(0.5).saying(
          "Standard deviation of the noise on every feature, whose part that tells the block is 1."),
      Parameter::integer("graph_seed")
          .titled("Seed of the graph")
          .from(0, 999999)
          .startingAt(1)
          .saying("Of the edges, the noise and the choice of labels; the seed of the training draws the rest.")
          .advanced(),
      Parameter::text("edits")
          .titled("Edits")
          .meaningWhenEmpty("none")
          .saying(
              "What was changed in the drawn graph: class 12 2; part 5 train; join 3 70; cut 4 8. It is done with the "
              "mouse in the tab Graph.")
          .outOfPanel()};
  return entry;
}

std::string pathsOf(const std::vector<fs::path>& folders) {
  std::string text;
  for (const fs::path& folder : folders) text += (text.empty() ? "" : ", ") + folder.string();
  return text;
}

// The names of a graph's files, and where they lie.
struct GraphPlace {
  std::string nodes, edges, split;
  std::optional<fs::path> folder;
  std::string problem;  // why there is no folder
};

GraphPlace placeOfGraph(const std::string& name, const std::string& path) {
  GraphPlace place{name + ".nodes.txt", name + ".edges.txt", name + ".split.txt", {}, {}};
  std::vector<fs::path> folders = dataFolders("graphs/" + name, path, false);
  if (path.empty())
    for (const fs::path& folder : dataFolders(name, {}, true)) folders.push_back(folder);
  const auto found = std::find_if(folders.begin(), folders.end(), [&](const fs::path& folder) {
    std::error_code none;
    return fs::is_regular_file(folder / place.nodes, none);
  });
  if (found != folders.end())
    place.folder = *found;
  else
    place.problem = "the graph '" + name + "' was not found (looked for " + place.nodes + " in " + pathsOf(folders) +
                    "); put " + place.nodes + ", " + place.edges + " and " + place.split +
                    " into one folder and set the graph's folder (data.path) to it, or choose 'blocks', which is "
                    "drawn here";
  return place;
}

NodeGraph citationGraph(const std::string& name, const std::string& path) {
  const GraphPlace place = placeOfGraph(name, path);
  if (!place.folder) throw InputError(place.problem);
  const fs::path nodes = *place.folder / place.nodes, edges = *place.folder / place.edges,
                 split = *place.folder / place.split;
  const std::string nodesText = readFile(nodes, kMostGraphBytes);
  const std::string edgesText = readFile(edges, kMostGraphBytes);
  const std::string splitText = readFile(split, kMostGraphBytes);
  GraphText text = parseGraph({nodesText, edgesText, splitText, nodes.string(), edges.string(), split.string()});
  NodeGraph graph;
  graph.nodes = text.nodes;
  graph.classes = text.classes;
  graph.labels = std::move(text.labels);
  graph.edges = std::move(text.edges);
  graph.neighbours = neighboursOf(graph.nodes, graph.edges, false);
  const auto entries = static_cast<int64_t>(text.feature.size());
  graph.features =
      rowNormalised({std::make_shared<const SparsePattern>(text.nodes, text.features, std::move(text.featureOffset),
                                                           std::move(text.feature)),
                     at::ones({entries}, torch::kFloat64)});
  graph.train = std::move(text.train);
  graph.validation = std::move(text.validation);
  graph.test = std::move(text.test);
  return graph;
}

}  // namespace

const Catalogue& graphDataCatalogue() {
  static const Catalogue all{
      blockEntry(),
      citations(graph_data::kCora, "Cora",
                "2,708 papers on machine learning and who cites whom; 140 of them have a label to learn from.",
                "Sen et al. 2008; split of Yang et al. 2016"),
      citations(graph_data::kCiteseer, "CiteSeer",
                "3,327 papers of six fields and who cites whom; 120 of them have a label to learn from.",
                "Sen et al. 2008; split of Yang et al. 2016")};
  return all;
}

NodeGraph drawBlocks(const BlockModel& model) {
  NodeGraph graph;
  graph.classes = model.blocks;
  graph.nodes = model.blocks * model.nodes;
  for (int64_t i = 0; i < graph.nodes; ++i) graph.labels.push_back(i / model.nodes);
  torch::Generator edges = makeGenerator(mixSeed(model.seed, kEdgeStream));
  const Tensor drawn = at::empty({graph.nodes, graph.nodes}, torch::kFloat64).uniform_(0, 1, edges);
  const auto chance = drawn.accessor<double, 2>();
  for (int64_t a = 0; a < graph.nodes; ++a)
    for (int64_t b = a + 1; b < graph.nodes; ++b)
      if (chance[a][b] < (a / model.nodes == b / model.nodes ? model.within : model.between))
        graph.edges.emplace_back(a, b);
  graph.neighbours = neighboursOf(graph.nodes, graph.edges, false);

  torch::Generator noise = makeGenerator(mixSeed(model.seed, kFeatureStream));
  const int64_t width = std::max(model.features, model.blocks);
  Tensor features = at::empty({graph.nodes, width}, torch::kFloat64).normal_(0, 1, noise) * model.noise;
  std::vector<int64_t> offset{0}, column;
  for (int64_t i = 0; i < graph.nodes; ++i) {
    features[i][i / model.nodes].add_(1);
    for (int64_t k = 0; k < width; ++k) column.push_back(k);
    offset.push_back(std::ssize(column));
  }
  graph.features = {std::make_shared<const SparsePattern>(graph.nodes, width, std::move(offset), std::move(column)),
                    features.flatten()};

  torch::Generator split = makeGenerator(mixSeed(model.seed, kSplitStream));
  const int64_t labelled = std::min(model.labelled, model.nodes / 2);
  const int64_t judges = std::max<int64_t>(1, (model.nodes - labelled) / 3);
  for (int64_t block = 0; block < model.blocks; ++block) {
    const Tensor order = at::randperm(model.nodes, split, torch::kInt64);
    for (int64_t i = 0; i < model.nodes; ++i) {
      const int64_t node = block * model.nodes + order[i].item<int64_t>();
      (i < labelled ? graph.train : i < labelled + judges ? graph.validation : graph.test).push_back(node);
    }
  }
  return graph;
}

std::string whyGraphMissing(const Choice& choice) {
  const CatalogueEntry& entry = require(graphDataCatalogue(), choice.name, "graph");
  if (!entry.has("path")) return {};
  const auto path = choice.parameters.find("path");
  return placeOfGraph(entry.name, path == choice.parameters.end() ? "" : word(choice.parameters, "path")).problem;
}

NodeGraph loadGraph(const Choice& data) {
  const CatalogueEntry& entry = require(graphDataCatalogue(), data.name, "graph");
  const ParameterSet& set = data.parameters;
  if (entry.name != graph_data::kBlocks) return citationGraph(entry.name, word(set, "path"));
  const GraphEdits edits = parseGraphEdits(word(set, "edits"), "data.edits");
  return edited(drawBlocks({integer(set, "blocks"), integer(set, "nodes"), integer(set, "labelled"),
                            integer(set, "features"), number(set, "within"), number(set, "between"),
                            number(set, "noise"), static_cast<uint64_t>(integer(set, "graph_seed"))}),
                edits);
}

}  // namespace hessianlab
