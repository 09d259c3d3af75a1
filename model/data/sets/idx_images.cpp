// SPDX-License-Identifier: GPL-3.0-or-later
// MNIST-like picture sets in four IDX files: one line each.
#include <filesystem>
#include <memory>
#include <utility>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/base/sha256.h"
#include "model/data/sets/data_roles.h"
#include "model/data/sets/definition.h"
#include "model/data/sets/image_files.h"
#include "model/data/sets/published.h"
#include "model/formats/idx.h"
#include "model/formats/idx_array.h"
#include "model/jobs/memory.h"

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

// Sets of this kind have the same names of files and the same sizes, so that one is easily taken for another.
void requireNoOther(const ImageSet& known, const fs::path& file, const IdxImages& images,
                    const std::vector<uint8_t>& labels, bool test) {
  const std::string pixels = test ? sha256(images.pixels.data(), images.pixels.size()) : std::string();
  const std::string answers = sha256(labels.data(), labels.size());
  for (const PublishedSet& other : kPublishedSets)
    if (known.name != std::string(other.name) &&
        (pixels == other.testPixels || answers == (test ? other.testLabels : other.trainLabels)))
      throw InputError(file.string() + " belongs to " + other.title + ", not to " + known.title +
                       "; choose the data set '" + other.name + "', or another folder");
}

void readPart(const ImageSet& known, const fs::path& imageFile, const fs::path& labelFile, bool test, Tensor& x,
              Tensor& y) {
  constexpr double kCopies = 2;  // what is chosen of it is copied
  IdxImages images = parseIdxImages(readFile(imageFile), imageFile.string(), usableMemory() / kCopies);
  const auto labels =
      parseIdxLabels(readFile(labelFile), static_cast<int64_t>(known.classNames.size()), labelFile.string());
  if (static_cast<int64_t>(labels.size()) != images.count)
    throw InputError(imageFile.string() + " holds " + std::to_string(images.count) + " images, but " +
                     labelFile.string() + " holds " + std::to_string(labels.size()) +
                     " labels; they must belong together");
  requireNoOther(known, imageFile, images, labels, test);
  const int64_t count = images.count;
  // Not copied: the tensor keeps what was read.
  auto pixels = std::make_shared<std::vector<uint8_t>>(std::move(images.pixels));
  uint8_t* const values = pixels->data();
  x = at::from_blob(
      values, {count, 1, images.height, images.width}, [pixels = std::move(pixels)](void*) mutable { pixels.reset(); },
      torch::kUInt8);
  y = at::empty({count}, torch::kInt64);
  auto target = y.accessor<int64_t, 1>();
  for (int64_t i = 0; i < count; ++i) target[i] = labels[static_cast<std::size_t>(i)];
}

ImageFiles filesOf(const ImageSet& known, const ParameterSet& settings) {
  return findImageFiles({known.name, known.title, known.howToGet, word(settings, "path"), known.bareFolder});
}

Dataset loadImages(const ImageSet& known, const ParameterSet& settings) {
  const ImageFiles files = filesOf(known, settings);
  Dataset set;
  set.classNames = known.classNames;
  readPart(known, files.trainImages, files.trainLabels, false, set.trainX, set.trainY);
  readPart(known, files.testImages, files.testLabels, true, set.testX, set.testY);
  if (set.trainX.sizes().slice(1) != set.testX.sizes().slice(1)) {
    throw InputError(files.trainImages.string() + " and " + files.testImages.string() +
                     " hold images of different sizes; they must belong together");
  }
  keepChosen(set, settings);
  set.inputShape = set.trainX.sizes().slice(1).vec();
  standardise(set);
  return set;
}

SetShape shapeOf(const ImageSet& known, const ParameterSet& settings) {
  const fs::path pictures = filesOf(known, settings).trainImages;
  const IdxPictures header = parseIdxPicturesHeader(beginningOf(pictures), pictures.string());
  return {{header.channels, header.height, header.width}, static_cast<int64_t>(known.classNames.size())};
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
    entry.parameters = fileSettings();
    all.push_back({entry, [&known](const ParameterSet& settings, int64_t) { return loadImages(known, settings); },
                   [&known](const ParameterSet& settings) { filesOf(known, settings); },
                   [&known](const ParameterSet& settings) { return shapeOf(known, settings); }});
  }
  return all;
}

}  // namespace hessianlab
