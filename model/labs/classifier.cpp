// SPDX-License-Identifier: GPL-3.0-or-later
// The lab of classifiers: pictures or points of the plane, a network, a penalty.
#include "model/labs/classifier.h"

#include <utility>

#include "model/base/error.h"
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
  return {entry,          sectionsOfClassifier, classifierMetrics,      epochsOfClassifier,
          makeClassifier, openClassifier,       requireClassifierBranch};
}

}  // namespace hessianlab
