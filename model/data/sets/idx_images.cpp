// SPDX-License-Identifier: GPL-3.0-or-later
// MNIST-like picture sets in four IDX files: one line each.
#include <cstring>
#include <filesystem>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/base/sha256.h"
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

// What the published test parts hold: pixels and labels, without the headers.
struct Published {
  const char *name, *title, *pixels, *labels;
};
constexpr Published kPublished[] = {
    {"mnist", "the MNIST digits", "6d87418db22cc8025d05968bec9bd5c3932904b23485740db143a061a2c9d161",
     "ddeff807876a9661a1110d45c266c86239a3a1b7d37da0c3716a7a683c852ff5"},
    {"fashion-mnist", "Fashion-MNIST", "c867c93ff95360594e8ec3287995350b824dd110b11595c0e13d5423f621867a",
     "3d0e6c6ea990b53b6f8f500a41cac93881d981b315f84578b7d915342ade01e9"},
};

// Sets of this kind have the same names of files and the same sizes, so that one is easily taken for another.
void requireNoOther(const ImageSet& known, const fs::path& file, const IdxImages& images,
                    const std::vector<uint8_t>& labels) {
  const std::string pixels = sha256(images.pixels.data(), images.pixels.size());
  const std::string answers = sha256(labels.data(), labels.size());
  for (const Published& other : kPublished)
    if (known.name != std::string(other.name) && (pixels == other.pixels || answers == other.labels))
      throw InputError(file.string() + " belongs to " + other.title + ", not to " + known.title +
                       "; choose the data set '" + other.name + "', or another folder");
}

void readPart(const ImageSet& known, const fs::path& imageFile, const fs::path& labelFile, bool test, Tensor& x,
              Tensor& y) {
  const IdxImages images = parseIdxImages(readFile(imageFile), imageFile.string());
  const auto labels =
      parseIdxLabels(readFile(labelFile), static_cast<int64_t>(known.classNames.size()), labelFile.string());
  if (static_cast<int64_t>(labels.size()) != images.count)
    throw InputError(imageFile.string() + " holds " + std::to_string(images.count) + " images, but " +
                     labelFile.string() + " holds " + std::to_string(labels.size()) +
                     " labels; they must belong together");
  if (test) requireNoOther(known, imageFile, images, labels);
  const int64_t count = images.count;
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
    all.push_back({entry, [&known](const ParameterSet& settings, int64_t) { return loadImages(known, settings); }});
  }
  return all;
}

}  // namespace hessianlab
