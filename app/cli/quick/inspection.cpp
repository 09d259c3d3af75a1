// SPDX-License-Identifier: GPL-3.0-or-later
// datasets inspect without tensors: the same readers, counted as they come.
#include "app/cli/quick/quick.h"
#include "model/data/inspect.h"
#include "model/data/sets/image_files.h"
#include "model/data/sets/own_readers.h"
#include "model/data/suggestion.h"

namespace hessianlab {

namespace {

std::vector<int64_t> countsOf(const std::vector<int64_t>& labels, std::size_t classes) {
  std::vector<int64_t> counts(classes, 0);
  for (const int64_t label : labels) ++counts[static_cast<std::size_t>(label)];
  return counts;
}

template <class Plain>
void count(const Plain& set, DataInspection& result) {
  result.classNames = set.classNames;
  result.trainCounts = countsOf(set.train.labels, set.classNames.size());
  result.testCounts = countsOf(set.test.labels, set.classNames.size());
  result.trainSamples = set.train.count;
  result.testSamples = set.test.count;
}

void count(const PlainPictures& set, DataInspection& result) {
  count<PlainPictures>(set, result);
  result.shape = {set.train.channels, set.train.height, set.train.width};
  if (!set.remark.empty()) result.remarks.push_back(set.remark);
}

void count(const PlainTable& set, DataInspection& result) {
  count<PlainTable>(set, result);
  result.shape = {set.train.columns};
}

void read(const std::string& name, const ParameterSet& settings, DataInspection& result) {
  if (name == "idx-folder") return count(readIdxFolder(settings), result);
  if (name == "numpy") return count(readNumpyArrays(settings), result);
  if (name == "picture-folder") return count(readPictureFolder(settings), result);
  if (name == "csv-points") return count(readCsvPoints(settings), result);
  if (name == "csv-table") return count(readCsvTable(settings), result);
  for (const ImageSet& known : imageSets())
    if (name == known.name) return count(readImages(known, word(settings, "path")), result);
  throw cli::NeedsEngine();
}

}  // namespace

// Without examples and points, which the command line does not show.
DataInspection inspectData(const Choice& choice, JobControl& control) {
  const CatalogueEntry& entry = require(cli::known().catalogues.choices("dataset"), choice.name, "data set");
  DataInspection result;
  result.choice = {entry.name, ownSettings(entry, choice.parameters, "dataset")};
  // Which samples are taken where not all are is drawn by tensors.
  for (const char* key : {"train_samples", "test_samples"})
    if (number(result.choice.parameters, key) != 0) throw cli::NeedsEngine();
  result.title = entry.title;
  result.planar = entry.is(trait::kPlane);
  {
    const LoadScope scope(result.report, control);
    read(entry.name, result.choice.parameters, result);
  }
  suggest(result, result.choice, entry);
  return result;
}

}  // namespace hessianlab
