// SPDX-License-Identifier: GPL-3.0-or-later
// The four parts of a set in files (or in the arrays of one file), told apart by the words in their names. Free of
// Torch. Any thread.
#pragma once

#include <array>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "model/base/catalogue.h"

namespace hessianlab {

constexpr std::size_t kTrainImages = 0, kTrainLabels = 1, kTestImages = 2, kTestLabels = 3;

// By its words: "train" or "test" or "t10k"; "images" or "imgs" or a lone x; "labels" or "targets" or a lone y.
std::optional<std::size_t> roleOf(const std::string& name);

// What stands before the first of these words: "emnist-letters-".
std::string prefixOf(const std::string& name);

struct FourFiles {
  std::array<std::filesystem::path, 4> files;
  std::string prefix;
  std::filesystem::path folder;
};

// "train_images" … "test_labels": each the name of a file in the folder; empty: found by its words.
std::vector<Parameter> fourFileSettings();

// The four files in `path`, a folder, or one of the four. `fits`: the file may be one of them. nullopt: there is not
// one of them. InputError: one is missing (`kind`, "IDX files", in the message), or the folder holds several sets.
std::optional<FourFiles> findFour(const std::filesystem::path& path, const ParameterSet& settings,
                                  const std::function<bool(const std::filesystem::path&)>& fits,
                                  const std::string& kind);

// The regular files in a folder, sorted by name, hidden ones left out, at most 20,000; empty where it is none.
std::vector<std::filesystem::path> sortedFiles(const std::filesystem::path& folder);
std::vector<std::filesystem::path> sortedFolders(const std::filesystem::path& folder);

// The first bytes of a file; of a gzip file the first that it unpacks to. Empty where it cannot be read.
std::string beginningOf(const std::filesystem::path& file);

}  // namespace hessianlab
