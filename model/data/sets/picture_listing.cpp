// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/sets/picture_listing.h"

#include <algorithm>
#include <array>
#include <map>

#include "model/base/error.h"
#include "model/base/lowered.h"
#include "model/base/message.h"
#include "model/base/sha256.h"
#include "model/data/loading.h"
#include "model/data/sets/data_roles.h"
#include "model/formats/class_names.h"
#include "model/formats/csv_table.h"

namespace hessianlab {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMostPictures = 5000000;

std::vector<fs::path> allFiles(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code error, ignored;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    const std::string name = entry->path().filename().string();
    if (name.starts_with(".") || name == "Thumbs.db" || name == "desktop.ini") continue;
    if (entry->is_directory(ignored)) continue;
    if (files.size() == kMostPictures)
      throw InputError(folder.string() + " holds more files than are read; choose a smaller set");
    files.push_back(entry->path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

bool holdsPictures(const fs::path& folder) {
  const std::vector<fs::path> files = sortedFiles(folder);
  return std::any_of(files.begin(), files.end(), isPictureName);
}

std::vector<fs::path> classFolders(const fs::path& folder) {
  std::vector<fs::path> found = sortedFolders(folder);
  std::erase_if(found, [](const fs::path& each) { return !holdsPictures(each); });
  return found;
}

// The folder of one part, under one of its usual names.
fs::path partFolder(const fs::path& folder, const std::vector<std::string>& names) {
  std::error_code ignored;
  for (const std::string& name : names)
    if (fs::is_directory(folder / name, ignored) && !classFolders(folder / name).empty()) return folder / name;
  return {};
}

fs::path trainFolder(const fs::path& folder) {
  return partFolder(folder, {"train", "training", "Train", "Training"});
}
fs::path testFolder(const fs::path& folder) {
  return partFolder(folder, {"test", "testing", "Test", "Testing", "val", "valid", "validation"});
}

void list(const fs::path& part, bool test, std::map<std::string, std::vector<ListedPicture>>& byClass) {
  for (const fs::path& folder : classFolders(part)) {
    std::vector<ListedPicture>& members = byClass[folder.filename().string()];
    for (const fs::path& file : allFiles(folder)) {
      std::error_code error;
      ListedPicture picture{file.string(), 0, test, fs::file_size(file, error), 0};
      if (error) picture.bytes = 0;
      picture.changed = fs::last_write_time(file, error).time_since_epoch().count();
      members.push_back(std::move(picture));
    }
    Loading::stopPoint();
  }
}

}  // namespace

bool isPictureName(const fs::path& file) {
  const std::string ending = lowered(file.extension().string());
  constexpr std::array kEndings{".png", ".jpg", ".jpeg", ".jpe", ".bmp", ".gif", ".webp", ".tif", ".tiff"};
  return std::find(kEndings.begin(), kEndings.end(), ending) != kEndings.end();
}

bool looksLikePictureFolder(const fs::path& folder) {
  return !trainFolder(folder).empty() || classFolders(folder).size() > 1;
}

PictureListing listPictures(const fs::path& folder) {
  PictureListing listing;
  listing.folder = folder;
  const fs::path train = trainFolder(folder), test = testFolder(folder);
  if (train.empty() != test.empty())
    throw InputError(folder.string() + " has a folder " + (train.empty() ? test : train).filename().string() +
                     " with classes, but none called " + (train.empty() ? "train" : "test") +
                     "; add it, or give the folder of the classes itself to divide it by a seed");
  listing.divided = !train.empty();
  std::map<std::string, std::vector<ListedPicture>> byClass;
  if (listing.divided) {
    list(train, false, byClass);
    list(test, true, byClass);
  } else {
    list(folder, false, byClass);
  }
  if (byClass.size() < 2)
    throw InputError(folder.string() +
                     (byClass.empty() ? " holds no folders with pictures" : " holds pictures of only one class") +
                     "; put the pictures of each class into a folder with the name of the class");
  if (byClass.size() > static_cast<std::size_t>(kMostClasses))
    throw InputError(folder.string() + " holds " + std::to_string(byClass.size()) + " class folders; at most " +
                     std::to_string(kMostClasses) + " classes can be told apart");
  std::vector<std::string> names;
  for (const auto& [name, members] : byClass) names.push_back(name);
  listing.classNames = classesOf(names);
  for (std::size_t k = 0; k < listing.classNames.size(); ++k) {
    std::vector<ListedPicture>& members = byClass[listing.classNames[k]];
    if (listing.divided && std::all_of(members.begin(), members.end(), [](const auto& each) { return each.test; }))
      throw InputError(test.string() + " has the class '" + printable(listing.classNames[k]) + "', which " +
                       train.string() + " has not; give it training pictures or remove it");
    for (ListedPicture& picture : members) {
      picture.label = static_cast<int64_t>(k);
      listing.pictures.push_back(std::move(picture));
    }
  }
  return listing;
}

std::string PictureListing::digest() const {
  Sha256 sum;
  for (const ListedPicture& picture : pictures)
    sum.add(picture.file + '\n' + (picture.test ? "test " : "train ") + std::to_string(picture.bytes) + ' ' +
            std::to_string(picture.changed) + '\n');
  return sum.soFar();
}

}  // namespace hessianlab
