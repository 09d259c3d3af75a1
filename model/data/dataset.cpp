// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/dataset.h"

#include "model/base/error.h"
#include "model/data/loading.h"
#include "model/data/missing.h"
#include "model/data/sets/definition.h"

// A new family of data sets: a file in model/data/sets that defines this function, and its line here.
#define HESSIANLAB_DATASETS(X) \
  X(idxImageSets)              \
  X(noisyDigitSets)            \
  X(cifarSets)                 \
  X(generatedSets)             \
  X(paintedSets)               \
  X(pictureFolderSets)         \
  X(idxFolderSets)             \
  X(numpySets)                 \
  X(csvSets)

namespace hessianlab {

using torch::Tensor;

#define HESSIANLAB_DECLARE(name) std::vector<DatasetDefinition> name();
HESSIANLAB_DATASETS(HESSIANLAB_DECLARE)
#undef HESSIANLAB_DECLARE

namespace {

const std::vector<DatasetDefinition>& datasetDefinitions() {
  static const std::vector<DatasetDefinition> all = [] {
    std::vector<DatasetDefinition> result;
#define HESSIANLAB_LIST(name) name,
    for (auto family : {HESSIANLAB_DATASETS(HESSIANLAB_LIST)})
#undef HESSIANLAB_LIST
      for (DatasetDefinition& definition : family()) result.push_back(std::move(definition));
    return result;
  }();
  return all;
}

Tensor toUnit(const Tensor& rows) {
  return rows.scalar_type() == torch::kUInt8 ? rows.to(torch::kFloat32).div_(255) : rows;
}

}  // namespace

Tensor Dataset::trainInputs(const Tensor& index) const {
  return toUnit(trainX.index_select(0, index));
}
Tensor Dataset::testInputs(const Tensor& index) const {
  return toUnit(testX.index_select(0, index));
}
Tensor Dataset::testInputs(int64_t begin, int64_t end) const {
  return toUnit(testX.slice(0, begin, end));
}

const Catalogue& datasetCatalogue() {
  static const Catalogue catalogue = [] {
    Catalogue result;
    for (const DatasetDefinition& definition : datasetDefinitions()) result.push_back(definition.entry);
    return result;
  }();
  return catalogue;
}

namespace {

const DatasetDefinition& datasetDefinition(const Choice& choice) {
  const Catalogue& catalogue = datasetCatalogue();
  const CatalogueEntry& entry = require(catalogue, choice.name, "data set");
  return datasetDefinitions()[static_cast<std::size_t>(&entry - catalogue.data())];
}

}  // namespace

Dataset loadDataset(const Choice& choice, int64_t seed) {
  const DatasetDefinition& definition = datasetDefinition(choice);
  const CatalogueEntry& entry = definition.entry;
  Dataset set = definition.load(ownSettings(entry, choice.parameters, "dataset"), seed);
  set.name = entry.name;
  set.planar = entry.is(trait::kPlane);
  return set;
}

SetShape shapeOfSet(const Choice& choice, JobControl& control) {
  const DatasetDefinition& definition = datasetDefinition(choice);
  LoadReport report;
  const LoadScope scope(report, control);
  if (definition.shape) {
    const ParameterSet settings = ownSettings(definition.entry, choice.parameters, "dataset");
    SetShape shape = definition.shape(settings);
    shape.classes = chosenClasses(settings, shape.classes);
    return shape;
  }
  const Dataset set = loadDataset(choice, 1);
  return {set.inputShape, set.classes()};
}

std::string whyMissing(const Choice& choice) {
  const DatasetDefinition& definition = datasetDefinition(choice);
  const ParameterSet settings = ownSettings(definition.entry, choice.parameters, "dataset");
  if (!definition.locate) return {};
  try {
    definition.locate(settings);
  } catch (const InputError& error) {
    return error.what();
  }
  return {};
}

}  // namespace hessianlab
