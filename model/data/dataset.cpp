// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/dataset.h"

#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <optional>
#include <sstream>

#include "model/data/idx.h"
#include "model/data/planar.h"
#include "model/error.h"
#include "model/files/atomic_file.h"

namespace hessianlab {

namespace fs = std::filesystem;
using torch::Tensor;

namespace {

struct ImageSet {
  const char* name;
  const char* title;
  const char* help;
  const char* howToGet;
  std::vector<std::string> classNames;
};

const std::vector<ImageSet>& imageSets() {
  static const std::vector<ImageSet> all{
      {"fashion-mnist", "Fashion-MNIST", "70 000 grey 28×28 pictures of clothes in ten classes (Xiao, Rasul, Vollgraf 2017).",
       "install Debian's package dataset-fashion-mnist, or choose the folder that holds its four files",
       {"T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"}},
      {"mnist", "MNIST digits", "70 000 grey 28×28 pictures of handwritten digits (LeCun, Cortes, Burges).",
       "put its four IDX files into a folder and set HESSIANLAB_DATA to it, or choose that folder",
       {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}},
  };
  return all;
}

std::string environment(const char* name, const std::string& fallback = {}) {
  const char* value = std::getenv(name);
  return value && *value ? value : fallback;
}

std::vector<fs::path> searchFolders(const DatasetConfig& config) {
  if (!config.path.empty()) return {config.path};
  std::vector<fs::path> folders;
  if (const std::string own = environment("HESSIANLAB_DATA"); !own.empty()) {
    folders.push_back(fs::path(own) / config.name);
    folders.emplace_back(own);
  }
  const std::string home = environment("HOME", "/");
  folders.push_back(fs::path(environment("XDG_DATA_HOME", home + "/.local/share")) / "hessianlab/datasets" / config.name);
  std::istringstream shared(environment("XDG_DATA_DIRS", "/usr/local/share:/usr/share"));
  for (std::string folder; std::getline(shared, folder, ':');) {
    if (folder.empty()) continue;
    folders.push_back(fs::path(folder) / "hessianlab/datasets" / config.name);
    folders.push_back(fs::path(folder) / "datasets" / config.name);
  }
  return folders;
}

std::optional<fs::path> findFile(const fs::path& folder, const std::string& stem, const std::string& kind) {
  for (const char* separator : {"-", "."}) {
    for (const char* ending : {".gz", ""}) {
      const fs::path candidate = folder / (stem + separator + kind + ending);
      std::error_code ignored;
      if (fs::is_regular_file(candidate, ignored)) return candidate;
    }
  }
  return std::nullopt;
}

struct Files {
  fs::path trainImages, trainLabels, testImages, testLabels;
};

std::optional<Files> filesIn(const fs::path& folder) {
  const auto a = findFile(folder, "train-images", "idx3-ubyte"), b = findFile(folder, "train-labels", "idx1-ubyte");
  const auto c = findFile(folder, "t10k-images", "idx3-ubyte"), d = findFile(folder, "t10k-labels", "idx1-ubyte");
  if (!a || !b || !c || !d) return std::nullopt;
  return Files{*a, *b, *c, *d};
}

void readPart(const fs::path& imageFile, const fs::path& labelFile, int64_t limit, int64_t classes, Tensor& x, Tensor& y) {
  const IdxImages images = parseIdxImages(readFile(imageFile), imageFile.string());
  const auto labels = parseIdxLabels(readFile(labelFile), classes, labelFile.string());
  if (static_cast<int64_t>(labels.size()) != images.count)
    throw InputError(imageFile.string() + " holds " + std::to_string(images.count) + " images, but " + labelFile.string() +
                     " holds " + std::to_string(labels.size()) + " labels; they must belong together");
  const int64_t count = limit > 0 ? std::min(limit, images.count) : images.count;
  x = at::empty({count, 1, images.height, images.width}, torch::kUInt8);
  std::memcpy(x.data_ptr<uint8_t>(), images.pixels.data(), static_cast<std::size_t>(x.numel()));
  y = at::empty({count}, torch::kInt64);
  auto target = y.accessor<int64_t, 1>();
  for (int64_t i = 0; i < count; ++i) target[i] = labels[static_cast<std::size_t>(i)];
}

Dataset loadImages(const ImageSet& known, const DatasetConfig& config) {
  const auto folders = searchFolders(config);
  std::string looked;
  for (const fs::path& folder : folders) {
    looked += (looked.empty() ? "" : ", ") + folder.string();
    const auto files = filesIn(folder);
    if (!files) continue;
    Dataset set;
    set.name = known.name;
    set.classNames = known.classNames;
    readPart(files->trainImages, files->trainLabels, config.trainSamples, set.classes(), set.trainX, set.trainY);
    readPart(files->testImages, files->testLabels, config.testSamples, set.classes(), set.testX, set.testY);
    if (set.trainX.sizes().slice(1) != set.testX.sizes().slice(1))
      throw InputError(folder.string() + ": training and test images have different sizes; they must belong together");
    set.inputShape = set.trainX.sizes().slice(1).vec();
    const Tensor pixels = set.trainX.to(torch::kFloat32);
    set.mean = {pixels.mean().item<double>() / 255};
    set.std = {std::max(1e-3, pixels.std(false).item<double>() / 255)};
    return set;
  }
  throw InputError(std::string(known.title) + " was not found (looked in " + looked + "); " + known.howToGet);
}

Tensor toUnit(const Tensor& rows) {
  return rows.scalar_type() == torch::kUInt8 ? rows.to(torch::kFloat32).div_(255) : rows;
}

}  // namespace

Tensor Dataset::trainInputs(const Tensor& index) const { return toUnit(trainX.index_select(0, index)); }
Tensor Dataset::testInputs(const Tensor& index) const { return toUnit(testX.index_select(0, index)); }
Tensor Dataset::testInputs(int64_t begin, int64_t end) const { return toUnit(testX.slice(0, begin, end)); }

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
    return result;
  }();
  return catalogue;
}

Dataset loadDataset(const DatasetConfig& config, int64_t seed) {
  require(datasetCatalogue(), config.name, "data set");
  for (const ImageSet& known : imageSets()) {
    if (config.name == known.name) return loadImages(known, config);
  }
  return generatePlanar(config, seed);
}

}  // namespace hessianlab
