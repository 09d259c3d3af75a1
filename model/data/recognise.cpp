// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/recognise.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <optional>
#include <vector>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/base/gzip.h"
#include "model/base/lowered.h"
#include "model/base/message.h"
#include "model/base/sha256.h"
#include "model/base/words.h"
#include "model/data/sets/cifar_files.h"
#include "model/data/sets/data_roles.h"
#include "model/data/sets/image_files.h"
#include "model/data/sets/own_readers.h"
#include "model/data/sets/picture_listing.h"
#include "model/data/sets/published.h"
#include "model/formats/archive.h"
#include "model/formats/csv_table.h"
#include "model/formats/file_kind.h"
#include "model/formats/idx_array.h"

namespace hessianlab {

namespace fs = std::filesystem;

namespace {

using MaybeName = std::optional<std::string>;

std::string endingOf(const fs::path& file) {
  return lowered(file.extension().string());
}

bool isRegular(const fs::path& path) {
  std::error_code ignored;
  return fs::is_regular_file(path, ignored);
}

// "" and what `cifarPart` knows; the Python versions have the same names without ".bin".
MaybeName cifarNamed(const std::vector<std::string>& names) {
  const auto any = [&](const CifarSet& set) {
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) { return cifarPart(set, name); });
  };
  if (any(kCifar10Set)) return "cifar-10";
  if (any(kCifar100FineSet)) return "cifar-100";
  return std::nullopt;
}

bool isPythonCifar(const std::vector<std::string>& names) {
  return std::find(names.begin(), names.end(), "data_batch_1") != names.end() ||
         std::find(names.begin(), names.end(), "fine_label_names") != names.end() ||
         (std::find(names.begin(), names.end(), "meta") != names.end() &&
          std::find(names.begin(), names.end(), "train") != names.end());
}

[[noreturn]] void refusePythonCifar(const fs::path& path) {
  throw InputError(path.string() +
                   " holds CIFAR as Python pickles, which are never read; get its binary version "
                   "(cifar-10-binary.tar.gz or cifar-100-binary.tar.gz)");
}

// The names in an archive without their folders; the first of them are enough.
std::vector<std::string> namesIn(const fs::path& file) {
  constexpr std::size_t kEnough = 30;
  std::vector<std::string> names;
  Archive archive(file);
  while (names.size() < kEnough && archive.next()) names.push_back(fs::path(archive.name()).filename().string());
  return names;
}

std::string archiveName(const fs::path& file) {
  const std::vector<std::string> names = namesIn(file);
  if (const auto cifar = cifarNamed(names)) return *cifar;
  if (isPythonCifar(names)) refusePythonCifar(file);
  const auto isArray = [](const std::string& name) { return name.ends_with(".npy"); };
  if (!names.empty() && std::all_of(names.begin(), names.end(), isArray)) return "numpy";
  throw InputError(file.string() +
                   " is an archive, not a data set that is read as it is; unpack it and give the folder");
}

std::string tableName(const fs::path& file) {
  constexpr std::size_t kFirstRows = 1 << 16;
  std::string text(kFirstRows, '\0');
  std::ifstream stream(file, std::ios::binary);
  stream.read(text.data(), static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<std::size_t>(std::max<std::streamsize>(stream.gcount(), 0)));
  if (text.size() == kFirstRows) text.resize(std::min(text.rfind('\n'), text.size()));
  return parseCsv(text, "", file.string()).columns.size() == 2 ? "csv-points" : "csv-table";
}

std::string dataInFile(const fs::path& file) {
  const std::string beginning = beginningOf(file), name = file.filename().string(), ending = endingOf(file);
  if (looksLikeIdx(beginning)) return "idx-folder";
  if (const auto cifar = cifarNamed({name})) return *cifar;
  if (ending == ".npy") return "numpy";
  constexpr std::array kArchives{".gz", ".tgz", ".tar", ".zip", ".npz"};
  const bool packed = isZip(beginning) || std::find(kArchives.begin(), kArchives.end(), ending) != kArchives.end();
  if (packed) return archiveName(file);
  if (ending == ".csv" || ending == ".tsv" || ending == ".txt") return tableName(file);
  if (isPictureName(file))
    throw InputError(file.string() +
                     " is a single picture; give the folder that holds a folder of pictures for each "
                     "class");
  throw InputError(file.string() + " is no data set that is known (" + itIs(beginning, "its first bytes say nothing") +
                   "); read are IDX, CIFAR, NumPy and CSV files and folders of pictures");
}

// The known set that these files are, which has names for its classes; otherwise "idx-folder".
std::string knownImages(const fs::path& folder) {
  for (const PublishedSet& set : kPublishedSets) {
    try {
      const ImageFiles files = findImageFiles({set.name, set.title, "", folder.string()});
      const std::vector<int64_t> labels = parseIdxClasses(readBytes(files.testLabels), files.testLabels.string());
      const std::string bytes(labels.begin(), labels.end());
      if (sha256(bytes) == set.testLabels) return set.name;
    } catch (const InputError&) {
      return "idx-folder";  // other names, or damaged: the reader of any files says more
    }
  }
  return "idx-folder";
}

MaybeName dataInFolder(const fs::path& folder) {
  const std::vector<fs::path> files = sortedFiles(folder);
  std::vector<std::string> names;
  for (const fs::path& file : files) names.push_back(file.filename().string());
  const auto has = [&](const char* name) { return std::find(names.begin(), names.end(), name) != names.end(); };
  if (has("config.json") && (has("model.safetensors") || has("run.json")))
    throw InputError(folder.string() + " is the folder of a run, not of data; open it as a run");
  if (const auto cifar = cifarNamed(names)) return cifar;
  for (const CifarSet& set : {kCifar10Set, kCifar100FineSet})
    if (has(set.archive) || isRegular(folder / set.archiveFolder / set.test)) return set.name;
  if (isPythonCifar(names)) refusePythonCifar(folder);
  constexpr std::size_t kLookedAt = 64;
  std::size_t looked = 0, arrays = 0, tables = 0;
  for (const fs::path& file : files) {
    const std::string ending = endingOf(file);
    arrays += ending == ".npz" || ending == ".npy";
    tables += ending == ".csv" || ending == ".tsv";
    if (!isPictureName(file) && looked++ < kLookedAt && looksLikeIdx(beginningOf(file))) return knownImages(folder);
  }
  if (arrays > 0) return "numpy";
  if (looksLikePictureFolder(folder)) return "picture-folder";
  if (tables == 0) return std::nullopt;
  if (has("train.csv") && has("test.csv")) return tableName(folder / "train.csv");
  if (tables > 1)
    throw InputError(folder.string() + " holds " + std::to_string(tables) +
                     " tables; give one of them, or a folder with train.csv and test.csv");
  const auto table = std::find_if(files.begin(), files.end(), [](const fs::path& file) {
    return endingOf(file) == ".csv" || endingOf(file) == ".tsv";
  });
  return tableName(*table);
}

[[noreturn]] void refuseFolder(const fs::path& folder) {
  constexpr std::size_t kMostFolders = 50, kShown = 3;
  const std::vector<fs::path> files = sortedFiles(folder), folders = sortedFolders(folder);
  if (files.empty() && folders.empty()) throw InputError(folder.string() + " is empty; choose the folder of the data");
  const auto pictures = static_cast<std::size_t>(std::count_if(files.begin(), files.end(), isPictureName));
  if (pictures > 0)
    throw InputError(folder.string() + " holds " + std::to_string(pictures) +
                     (pictures == 1 ? " picture" : " pictures") +
                     ", but no folder for each class; put the pictures of each class into a folder of its name");
  const auto shownName = [](const fs::path& path) { return printable(path.filename().string(), 40); };
  for (std::size_t i = 0; i < std::min(folders.size(), kMostFolders); ++i) {
    const std::vector<fs::path> within = sortedFiles(folders[i]);
    if (folders.size() == 1 && std::any_of(within.begin(), within.end(), isPictureName))
      throw InputError(folder.string() + " holds pictures of only one class, '" + shownName(folders[i]) +
                       "'; put the pictures of each class into a folder with the name of the class");
    try {
      if (dataInFolder(folders[i]))
        throw InputError(folder.string() + " holds no data itself, but its folder " + folders[i].string() +
                         " does; give that one");
    } catch (const InputError& error) {
      if (std::string_view(error.what()).ends_with("give that one")) throw;
    }
  }
  std::vector<std::string> shown;
  for (const auto* paths : {&files, &folders})
    for (const fs::path& path : *paths)
      if (shown.size() < kShown) shown.push_back(shownName(path));
  const std::size_t all = files.size() + folders.size();
  throw InputError(folder.string() + " holds nothing that is known as data (" + joined(shown) +
                   (all > kShown ? ", …" : "") +
                   "); read are IDX, CIFAR, NumPy and CSV files and folders of pictures by class");
}

}  // namespace

RecognisedData recogniseData(const fs::path& path) {
  std::error_code error;
  const fs::path whole = fs::absolute(path, error).lexically_normal();
  const fs::path shown = whole.has_filename() ? whole : whole.parent_path();
  if (!fs::exists(shown, error)) throw InputError(path.string() + " is not there; check the path");
  if (isRegular(shown)) return {dataInFile(shown), shown};
  if (!fs::is_directory(shown, error)) throw InputError(path.string() + " is neither a file nor a folder");
  fs::directory_iterator(shown, error);
  if (error) throw InputError("cannot look into " + path.string() + ": " + error.message());
  if (const auto name = dataInFolder(shown)) return {*name, shown};
  refuseFolder(shown);
}

}  // namespace hessianlab
