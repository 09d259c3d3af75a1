// SPDX-License-Identifier: GPL-3.0-or-later
// MNIST-like picture sets in four IDX files: one line each.
#include <cstring>
#include <filesystem>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/data/sets/definition.h"
#include "model/data/sets/image_files.h"
#include "model/formats/idx.h"

namespace hessianlab {

namespace fs = std::filesystem;
using torch::Tensor;

namespace {

struct ImageSet {
  const char* name;
  const char* title;
  const char* help;
  const char* howToGet;
  bool bareFolder;  // $HESSIANLAB_DATA itself may be its folder
  bool filled;      // its pictures are filled to the edges
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
       true,
       {"T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"}},
      {"mnist",
       "MNIST digits",
       "70 000 grey 28×28 pictures of handwritten digits (LeCun, Cortes, Burges).",
       "put its four IDX files into a folder and set HESSIANLAB_DATA or the data set's folder (dataset.path) to it",
       true,
       false,
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

Dataset loadImages(const ImageSet& known, const ParameterSet& settings) {
  const ImageFiles files =
      findImageFiles({known.name, known.title, known.howToGet, word(settings, "path"), known.bareFolder});
  Dataset set;
  set.classNames = known.classNames;
  readPart(files.trainImages, files.trainLabels, integer(settings, "train_samples"), set.classes(), set.trainX,
           set.trainY);
  readPart(files.testImages, files.testLabels, integer(settings, "test_samples"), set.classes(), set.testX, set.testY);
  if (set.trainX.sizes().slice(1) != set.testX.sizes().slice(1)) {
    throw InputError(files.trainImages.string() + " and " + files.testImages.string() +
                     " hold images of different sizes; they must belong together");
  }
  set.inputShape = set.trainX.sizes().slice(1).vec();
  standardise(set);
  return set;
}

}  // namespace

std::vector<DatasetDefinition> idxImageSets() {
  std::vector<DatasetDefinition> all;
  for (const ImageSet& known : imageSets()) {
    CatalogueEntry entry;
    entry.name = known.name;
    entry.title = known.title;
    entry.help = known.help;
    entry.traits = {trait::kPictures};
    if (known.filled) entry.traits.insert(trait::kFilled);
    entry.parameters = sampleCounts();
    entry.parameters.insert(entry.parameters.begin(), folderSetting());
    all.push_back({entry, [&known](const ParameterSet& settings, int64_t) { return loadImages(known, settings); }});
  }
  return all;
}

}  // namespace hessianlab
