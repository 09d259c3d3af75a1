// SPDX-License-Identifier: GPL-3.0-or-later
// Which pictures a folder holds, and of which classes: train/CLASS/… and test/CLASS/…, or CLASS/… alone. Free of Torch.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace hessianlab {

struct ListedPicture {
  std::string file;  // its path; as text, which takes a fifth of the memory
  int64_t label = 0;
  bool test = false;  // only where the folder itself is divided
  uint64_t bytes = 0;
  int64_t changed = 0;  // when, in the file system's own count
};

struct PictureListing {
  std::filesystem::path folder;
  bool divided = false;                 // by the folders train and test
  std::vector<std::string> classNames;  // of the class folders: numbers by size, other names by their bytes
  std::vector<ListedPicture> pictures;  // by part, class and name
  std::string digest() const;           // of all names, parts, sizes and times, in this order
};

// By its name's ending: PNG, JPEG and those of other kinds, which are named as unreadable.
bool isPictureName(const std::filesystem::path& file);
// The folder holds class folders with pictures, in train and test or directly. Looks at few files.
bool looksLikePictureFolder(const std::filesystem::path& folder);

// InputError in one sentence: there are no class folders with pictures, only one, more than 1,000, classes of the test
// part that have no training pictures, or a class without any.
PictureListing listPictures(const std::filesystem::path& folder);

}  // namespace hessianlab
