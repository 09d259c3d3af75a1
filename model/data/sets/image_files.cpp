// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/sets/image_files.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <vector>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/base/sha256.h"
#include "model/data/loading.h"
#include "model/data/sets/data_folders.h"
#include "model/data/sets/published.h"
#include "model/formats/idx.h"
#include "model/jobs/memory.h"

namespace hessianlab {

namespace fs = std::filesystem;

namespace {

struct Part {
  const char* stem;
  const char* kind;
};
constexpr std::array<Part, 4> kParts{{{"train-images", "idx3-ubyte"},
                                      {"train-labels", "idx1-ubyte"},
                                      {"t10k-images", "idx3-ubyte"},
                                      {"t10k-labels", "idx1-ubyte"}}};

std::optional<fs::path> findPart(const fs::path& folder, const Part& part, bool within = true) {
  for (const char* separator : {"-", "."}) {
    for (const char* ending : {"", ".gz"}) {
      const fs::path candidate = folder / (std::string(part.stem) + separator + part.kind + ending);
      std::error_code ignored;
      if (fs::is_regular_file(candidate, ignored)) return candidate;
      // Some unpackers make a folder of the archive's name, with the file in it.
      if (within && fs::is_directory(candidate, ignored))
        if (const auto inside = findPart(candidate, part, false)) return inside;
    }
  }
  return std::nullopt;
}

bool holdsAll(const fs::path& folder) {
  return std::all_of(kParts.begin(), kParts.end(),
                     [&](const Part& part) { return findPart(folder, part).has_value(); });
}

// The folders in `folder`, sorted; not too many.
std::vector<fs::path> foldersIn(const fs::path& folder) {
  constexpr std::size_t kMost = 200;
  std::vector<fs::path> folders;
  std::error_code error, ignored;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end && folders.size() < kMost;
       entry.increment(error))
    if (entry->is_directory(ignored)) folders.push_back(entry->path());
  std::sort(folders.begin(), folders.end());
  return folders;
}

std::string lettersOf(const std::string& name) {
  std::string letters;
  for (const char c : name)
    if (std::isalnum(static_cast<unsigned char>(c))) letters += static_cast<char>(std::tolower(c));
  return letters;
}

// The first folder below `folder`, one or two deeper, that holds all four files: torchvision puts them into MNIST/raw.
// `named`: it or the one around it must be called so, but for capitals and hyphens; empty: any.
std::optional<fs::path> deeper(const fs::path& folder, const std::string& named = "") {
  const auto fits = [&](const fs::path& path) {
    return named.empty() || lettersOf(path.filename().string()) == lettersOf(named);
  };
  for (const fs::path& one : foldersIn(folder)) {
    if (fits(one) && holdsAll(one)) return one;
    for (const fs::path& two : foldersIn(one))
      if ((fits(one) || fits(two)) && holdsAll(two)) return two;
  }
  return std::nullopt;
}

// Files of the same kind under other names, as EMNIST's: "emnist-letters-train-images-idx3-ubyte.gz".
std::string otherNames(const fs::path& folder) {
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    const std::string name = entry->path().filename().string();
    if (name.find("-images") != std::string::npos && name.find("idx3") != std::string::npos)
      return "; it holds " + name +
             ", but the four files must be called train-images-idx3-ubyte, "
             "train-labels-idx1-ubyte, t10k-images-idx3-ubyte and t10k-labels-idx1-ubyte (or .gz); the data set "
             "'idx-folder' takes other names and classes";
  }
  return {};
}

// What the folder that a person named holds instead of the files.
std::string insteadIn(const fs::path& folder) {
  if (const auto found = deeper(folder)) return "; its files are in " + found->string() + ": give that folder";
  return otherNames(folder);
}

// $HESSIANLAB_DATA may hold several sets, whose files have the same names, so the folder must bear this one's.
std::string belowTheDataFolder(const WantedImages& wanted) {
  const fs::path last = dataFolders(wanted.name, "", true).back();
  if (last == dataFolders(wanted.name, "", false).back()) return {};  // the variable is not set
  const auto found = deeper(last, wanted.name);
  return found ? "; its files are in " + found->string() + ": give that folder" : std::string();
}

}  // namespace

ImageFiles findImageFiles(const WantedImages& wanted) {
  std::string looked;
  for (const fs::path& folder : dataFolders(wanted.name, wanted.path, wanted.bareFolder)) {
    looked += (looked.empty() ? "" : ", ") + folder.string();
    std::array<std::optional<fs::path>, kParts.size()> found;
    std::string missing;
    for (std::size_t i = 0; i < kParts.size(); ++i) {
      found[i] = findPart(folder, kParts[i]);
      if (!found[i]) missing += (missing.empty() ? "" : ", ") + std::string(kParts[i].stem) + "-" + kParts[i].kind;
    }
    if (missing.empty()) return {*found[0], *found[1], *found[2], *found[3]};
    // A copy that broke off must not be passed over for another one in silence.
    if (std::any_of(found.begin(), found.end(), [](const auto& file) { return file.has_value(); })) {
      throw InputError(wanted.title + " in " + folder.string() + " is incomplete: " + missing +
                       " (or .gz) is missing; copy all four files or remove the others");
    }
  }
  std::string instead;
  for (const fs::path& folder : dataFolders(wanted.name, wanted.path, false))
    if (instead.empty()) instead = insteadIn(folder);
  if (instead.empty() && wanted.path.empty()) instead = belowTheDataFolder(wanted);
  throw InputError(wanted.title + " was not found in " + looked + (instead.empty() ? "; " + wanted.howToGet : instead));
}

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

namespace {

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

PicturePart readPart(const ImageSet& known, const fs::path& imageFile, const fs::path& labelFile, bool test) {
  constexpr double kCopies = 2;  // what is chosen of it is copied
  IdxImages images = parseIdxImages(readFile(imageFile), imageFile.string(), usableMemory() / kCopies);
  const auto labels =
      parseIdxLabels(readFile(labelFile), static_cast<int64_t>(known.classNames.size()), labelFile.string());
  if (static_cast<int64_t>(labels.size()) != images.count)
    throw InputError(imageFile.string() + " holds " + std::to_string(images.count) + " images, but " +
                     labelFile.string() + " holds " + std::to_string(labels.size()) +
                     " labels; they must belong together");
  requireNoOther(known, imageFile, images, labels, test);
  return {images.count, 1, images.height, images.width, std::move(images.pixels), {labels.begin(), labels.end()}};
}

}  // namespace

ImageFiles findImageFiles(const ImageSet& known, const std::string& path) {
  return findImageFiles(WantedImages{known.name, known.title, known.howToGet, path, known.bareFolder});
}

PlainPictures readImages(const ImageSet& known, const std::string& path) {
  const ImageFiles files = findImageFiles(known, path);
  PlainPictures set;
  set.classNames = known.classNames;
  set.test = readPart(known, files.testImages, files.testLabels, true);
  if (Loading::testAlone()) {
    set.train.height = set.test.height, set.train.width = set.test.width;
    return set;
  }
  set.train = readPart(known, files.trainImages, files.trainLabels, false);
  if (set.train.height != set.test.height || set.train.width != set.test.width) {
    throw InputError(files.trainImages.string() + " and " + files.testImages.string() +
                     " hold images of different sizes; they must belong together");
  }
  return set;
}

}  // namespace hessianlab
