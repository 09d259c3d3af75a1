// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/dataset.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <filesystem>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/data/sets/image_files.h"
#include "model/data/sets/painted.h"
#include "model/data/sets/planar.h"
#include "model/formats/idx.h"

namespace hessianlab {

namespace fs = std::filesystem;
using torch::Tensor;

namespace {

constexpr double kLeastDeviation = 1e-3;  // pictures of one colour must not be divided by 0

// An MNIST-like data set: one line each.
struct ImageSet {
  const char* name;
  const char* title;
  const char* help;
  const char* howToGet;
  bool bareFolder;  // $HESSIANLAB_DATA itself may be its folder
  std::vector<std::string> classNames;
};

const std::vector<ImageSet>& imageSets() {
  static const std::vector<ImageSet> all{
      {"fashion-mnist",
       "Fashion-MNIST",
       "70 000 grey 28×28 pictures of clothes in ten classes (Xiao, Rasul, Vollgraf 2017).",
       "install Debian's package dataset-fashion-mnist, or set the data set's folder (dataset.path) to one that holds "
       "its four IDX files",
       false,
       {"T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"}},
      {"mnist",
       "MNIST digits",
       "70 000 grey 28×28 pictures of handwritten digits (LeCun, Cortes, Burges).",
       "put its four IDX files into a folder and set HESSIANLAB_DATA or the data set's folder (dataset.path) to it",
       true,
       {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}},
  };
  return all;
}

void readPart(const fs::path& imageFile, const fs::path& labelFile, int64_t limit, int64_t classes, Tensor& x,
              Tensor& y) {
  const IdxImages images = parseIdxImages(readFile(imageFile), imageFile.string());
  const auto labels = parseIdxLabels(readFile(labelFile), classes, labelFile.string());
  if (static_cast<int64_t>(labels.size()) != images.count)
    throw InputError(imageFile.string() + " holds " + std::to_string(images.count) + " images, but " +
                     labelFile.string() + " holds " + std::to_string(labels.size()) +
                     " labels; they must belong together");
  const int64_t count = limit > 0 ? std::min(limit, images.count) : images.count;
  x = at::empty({count, 1, images.height, images.width}, torch::kUInt8);
  std::memcpy(x.data_ptr<uint8_t>(), images.pixels.data(), static_cast<std::size_t>(x.numel()));
  y = at::empty({count}, torch::kInt64);
  auto target = y.accessor<int64_t, 1>();
  for (int64_t i = 0; i < count; ++i) target[i] = labels[static_cast<std::size_t>(i)];
}

// Mean and standard deviation of each channel from the counts of its 256 values: exact integers, so they do not depend
// on the number of threads, and no float copy of the pictures is made.
void measure(Dataset& set) {
  for (int64_t channel = 0; channel < set.inputShape[0]; ++channel) {
    const Tensor counts = at::bincount(set.trainX.select(1, channel).flatten(), {}, 256);
    const auto count = counts.accessor<int64_t, 1>();
    double n = 0, sum = 0, squares = 0;  // below 2⁵³: exact
    for (int64_t value = 0; value < 256; ++value) {
      const auto c = static_cast<double>(count[value]), v = static_cast<double>(value);
      n += c;
      sum += c * v;
      squares += c * v * v;
    }
    const double mean = sum / n;
    set.mean.push_back(mean / 255);
    set.std.push_back(std::max(kLeastDeviation, std::sqrt(std::max(0.0, squares / n - mean * mean)) / 255));
  }
}

Dataset loadImages(const ImageSet& known, const DatasetConfig& config) {
  const ImageFiles files = findImageFiles(config, known.title, known.howToGet, known.bareFolder);
  Dataset set;
  set.name = known.name;
  set.classNames = known.classNames;
  readPart(files.trainImages, files.trainLabels, config.trainSamples, set.classes(), set.trainX, set.trainY);
  readPart(files.testImages, files.testLabels, config.testSamples, set.classes(), set.testX, set.testY);
  if (set.trainX.sizes().slice(1) != set.testX.sizes().slice(1)) {
    throw InputError(files.trainImages.string() + " and " + files.testImages.string() +
                     " hold images of different sizes; they must belong together");
  }
  set.inputShape = set.trainX.sizes().slice(1).vec();
  measure(set);
  return set;
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
    for (const ImageSet& known : imageSets()) {
      CatalogueEntry entry;
      entry.name = known.name;
      entry.title = known.title;
      entry.help = known.help;
      result.push_back(std::move(entry));
    }
    const Catalogue& planar = planarCatalogue();
    result.insert(result.end(), planar.begin(), planar.end());
    result.push_back(paintedEntry());
    return result;
  }();
  return catalogue;
}

Dataset loadDataset(const DatasetConfig& config, int64_t seed) {
  require(datasetCatalogue(), config.name, "data set");
  for (const ImageSet& known : imageSets()) {
    if (config.name == known.name) return loadImages(known, config);
  }
  return config.name == kPaintedSet ? paintedDataset(config) : generatePlanar(config, seed);
}

}  // namespace hessianlab
