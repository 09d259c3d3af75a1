// SPDX-License-Identifier: GPL-3.0-or-later
// The lab of classifiers: pictures or points of the plane, a network, a penalty.
#include "model/labs/classifier.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "model/base/error.h"
#include "model/base/number_text.h"
#include "model/base/shape_text.h"
#include "model/data/dataset.h"
#include "model/labs/classifier_sections.h"
#include "model/labs/definition.h"
#include "model/nn/architectures.h"
#include "model/nn/classifier_snapshot.h"
#include "model/nn/weights_file.h"
#include "model/samples/directions.h"
#include "model/training/classifier.h"
#include "model/training/classifier_metrics.h"

namespace hessianlab {

namespace {

using nlohmann::json;

LabSections sectionsWith(const Catalogue& regularizers) {
  return classifierSections(datasetCatalogue(), architectureCatalogue(), regularizers);
}

std::vector<Section> sectionsOfClassifier(const RegularizerFactory& regularizers) {
  return sectionsWith(regularizers.entries()).sections;
}

int64_t epochsOfClassifier(const ExperimentConfig& config) {
  return config.integer("training.epochs");
}

std::shared_ptr<const Dataset> loadData(const ExperimentConfig& config) {
  return std::make_shared<const Dataset>(loadDataset(config["dataset"], config.integer("training.seed")));
}

std::unique_ptr<Experiment> makeClassifier(const ExperimentConfig& config, const RegularizerFactory& regularizers) {
  const auto ofStrength = [&regularizers, regularizer = config["regularizer"]](double strength) mutable {
    regularizer.parameters["strength"] = strength;
    return regularizers.create(regularizer.name, regularizer.parameters);
  };
  const Choice& regularizer = config["regularizer"];
  return std::make_unique<Classifier>(config, loadData(config),
                                      regularizers.create(regularizer.name, regularizer.parameters), crossEntropy(),
                                      ofStrength);
}

OpenedRun openClassifier(const ExperimentConfig& config, const std::string& weights, const std::string& origin) {
  auto network = std::make_shared<const Network>(networkFrom(weights, origin));
  return [config, network, origin](int64_t step) -> std::shared_ptr<const Snapshot> {
    auto dataset = loadData(config);
    requireFit(*network, *dataset, origin);
    return std::make_shared<const ClassifierSnapshot>(network, std::move(dataset), step,
                                                      std::make_shared<DirectionsMemory>());
  };
}

// "cnn-small, relu"; one that brings its layers has activations of its own.
std::string wordsForNetwork(const ExperimentConfig& config) {
  const std::string& name = config["architecture"].name;
  return config.has("architecture.layers") ? name : name + ", " + config.word("architecture.activation");
}

// All but the network and the data may differ: regularizer, optimiser, batches, epochs, precision (the weights are
// rounded), and for pictures the seed. The seed of a generated data set draws its points, so there it must be the same.
void requireClassifierBranch(const ExperimentConfig& start, const ExperimentConfig& config) {
  const std::string begin = "a branch goes on with the ";
  if (!(config["architecture"] == start["architecture"]))
    throw InputError(begin + "network of its run (" + wordsForNetwork(start) +
                     "), but the network was changed; set it back, or reset to start afresh");
  if (!(config["dataset"] == start["dataset"]))
    throw InputError(begin + "data of its run (" + start["dataset"].name +
                     "), but the data set was changed; set it back, or reset to start afresh");
  const bool seeded = require(datasetCatalogue(), config["dataset"].name, "data set").is(trait::kSeeded);
  const int64_t seed = start.integer("training.seed");
  if (seeded && config.integer("training.seed") != seed)
    throw InputError(begin + "data of its run, whose points were drawn with seed " + std::to_string(seed) +
                     "; set the seed back, or reset to start afresh");
}

// "linear with out 100".
std::string wordsForOperation(const json& operation) {
  std::string words;
  for (const auto& [key, value] : operation.items())
    if (key != "op" && key != "name")
      words += (words.empty() ? " with " : ", ") + key + " " +
               (value.is_number() ? numberText(value.get<double>()) : value.dump());
  return operation.value("op", std::string()) + words;
}

// What an operation must share with the one whose weights it takes. By which mean and deviation inputs are normalised
// the data decide, and how many values the last layer gives the number of their classes.
json sharedPart(json operation, bool last) {
  if (operation["op"] == "normalise") operation.erase("mean"), operation.erase("std");
  if (last) operation.erase("out");
  return operation;
}

// Transfer (Belharbi 2018, ch. 4): all layers of the source, but for the last one where the classes are others in
// number, which is drawn anew.
void beginClassifier(Experiment& experiment, const std::string& weights, const std::string& origin) {
  auto& classifier = dynamic_cast<Classifier&>(experiment);
  const Network source = networkFrom(weights, origin);
  const Network& own = classifier.network();
  const std::string begin = origin + ": its network does not fit: ";
  const std::string end = "; choose the network of that run (architecture), or begin from another run";
  if (source.inputShape() != own.inputShape())
    throw InputError(begin + "it reads inputs of " + timesText(source.inputShape()) + " values, and the data have " +
                     timesText(own.inputShape()) + "; choose data of that kind, or begin from another run");
  const json theirs = json::parse(source.architecture())["operations"],
             mine = json::parse(own.architecture())["operations"];
  if (theirs.size() != mine.size())
    throw InputError(begin + "it has " + std::to_string(theirs.size()) + " operations, and this one has " +
                     std::to_string(mine.size()) + end);
  std::size_t last = 0;  // with weights
  for (std::size_t i = 0; i < mine.size(); ++i)
    if (!own.operations()[i]->parameters().empty()) last = i;
  for (std::size_t i = 0; i < mine.size(); ++i)
    if (sharedPart(theirs[i], i == last) != sharedPart(mine[i], i == last))
      throw InputError(begin + "its operation " + std::to_string(i + 1) + " is " + wordsForOperation(theirs[i]) +
                       ", and here it is " + wordsForOperation(mine[i]) + end);
  if (source.classes() == own.classes()) return classifier.beginWith(source, mine.size(), {});
  classifier.beginWith(source, last,
                       "The last layer (operation " + std::to_string(last + 1) + ") is made anew, as the network of " +
                           origin + " tells " + std::to_string(source.classes()) +
                           " classes apart and these data have " + std::to_string(own.classes()) + ".");
}

}  // namespace

void requireFit(const Network& network, const Dataset& dataset, const std::string& origin) {
  if (network.inputShape() != dataset.inputShape)
    throw InputError(origin + ": the network reads inputs of " + timesText(network.inputShape()) +
                     " values, but those of the data set '" + dataset.name + "' have " + timesText(dataset.inputShape) +
                     "; choose the data set that it was trained on");
  if (network.classes() != dataset.classes())
    throw InputError(origin + ": the network knows " + std::to_string(network.classes()) +
                     " classes, but the data set '" + dataset.name + "' has " + std::to_string(dataset.classes()) +
                     "; choose the data set that it was trained on");
}

LabDefinition classifierLab() {
  CatalogueEntry entry = sectionsWith({}).entry;
  entry.traits.insert(trait::kClasses);
  return {entry,          sectionsOfClassifier, classifierMetrics,       epochsOfClassifier,
          makeClassifier, openClassifier,       requireClassifierBranch, beginClassifier};
}

}  // namespace hessianlab
