// SPDX-License-Identifier: GPL-3.0-or-later
// CIFAR-10 in its binary layout: any non-empty set of data_batch_N.bin, test_batch.bin, and the names of the classes in
// batches.meta.txt where that is there.
#include <algorithm>
#include <cstring>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/data/sets/data_folders.h"
#include "model/data/sets/definition.h"
#include "model/formats/cifar.h"

namespace hessianlab {

namespace fs = std::filesystem;
using torch::Tensor;

namespace {

constexpr int kMostBatches = 99;
constexpr char kArchiveFolder[] = "cifar-10-batches-bin";  // what the published archive unpacks to

const std::vector<std::string>& usualNames() {
  static const std::vector<std::string> names{"airplane", "automobile", "bird",  "cat",  "deer",
                                              "dog",      "frog",       "horse", "ship", "truck"};
  return names;
}

bool isFile(const fs::path& path) {
  std::error_code ignored;
  return fs::is_regular_file(path, ignored);
}

std::vector<fs::path> batchesIn(const fs::path& folder) {
  std::vector<fs::path> files;
  for (int n = 1; n <= kMostBatches; ++n) {
    fs::path file = folder / ("data_batch_" + std::to_string(n) + ".bin");
    if (isFile(file)) files.push_back(std::move(file));
  }
  return files;
}

// The folder with both parts of the set.
fs::path findCifar10(const std::string& path) {
  std::string looked;
  for (const fs::path& place : dataFolders("cifar-10", path, false)) {
    looked += (looked.empty() ? "" : ", ") + place.string();
    for (const fs::path& folder : {place, place / kArchiveFolder}) {
      const bool train = !batchesIn(folder).empty(), test = isFile(folder / "test_batch.bin");
      if (train && test) return folder;
      if (train || test)
        throw InputError("CIFAR-10 in " + folder.string() +
                         " is incomplete: " + (train ? "test_batch.bin" : "data_batch_1.bin") +
                         " is missing; copy all files of the binary version");
    }
  }
  throw InputError("CIFAR-10 was not found in " + looked +
                   "; unpack its binary version and set the data set's folder (dataset.path) to it");
}

// The records of `files` one after the other.
void readPart(const std::vector<fs::path>& files, int64_t classes, Tensor& x, Tensor& y) {
  std::vector<Tensor> pixels, labels;
  for (const fs::path& file : files) {
    const CifarRecords records = parseCifar(readFile(file), classes, file.string());
    const int64_t count = records.count;
    Tensor part = at::empty({count, kCifarChannels, kCifarSide, kCifarSide}, torch::kUInt8);
    std::memcpy(part.data_ptr<uint8_t>(), records.pixels.data(), static_cast<std::size_t>(part.numel()));
    pixels.push_back(part);
    labels.push_back(at::empty({count}, torch::kUInt8));
    std::memcpy(labels.back().data_ptr<uint8_t>(), records.labels.data(), static_cast<std::size_t>(count));
  }
  x = at::cat(pixels);
  y = at::cat(labels).to(torch::kInt64);
}

Dataset loadCifar10(const ParameterSet& settings) {
  const fs::path folder = findCifar10(word(settings, "path"));
  Dataset set;
  set.classNames = usualNames();
  if (const fs::path names = folder / "batches.meta.txt"; isFile(names))
    set.classNames = parseClassNames(readFile(names), set.classes(), names.string());
  readPart(batchesIn(folder), set.classes(), set.trainX, set.trainY);
  readPart({folder / "test_batch.bin"}, set.classes(), set.testX, set.testY);
  keepChosen(set, settings);
  set.inputShape = {kCifarChannels, kCifarSide, kCifarSide};
  standardise(set);
  return set;
}

}  // namespace

std::vector<DatasetDefinition> cifar10Sets() {
  CatalogueEntry entry;
  entry.name = "cifar-10";
  entry.title = "CIFAR-10";
  entry.help = "60 000 colour 32×32 pictures of animals and vehicles in ten classes (Krizhevsky 2009).";
  entry.traits = {trait::kPictures, trait::kFilled};
  entry.parameters = fileSettings();
  return {{entry, [](const ParameterSet& settings, int64_t) { return loadCifar10(settings); }}};
}

}  // namespace hessianlab
