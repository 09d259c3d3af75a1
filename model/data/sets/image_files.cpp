// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/sets/image_files.h"

#include <algorithm>
#include <array>
#include <optional>

#include "model/base/error.h"
#include "model/data/sets/data_folders.h"

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

std::optional<fs::path> findPart(const fs::path& folder, const Part& part) {
  for (const char* separator : {"-", "."}) {
    for (const char* ending : {"", ".gz"}) {
      const fs::path candidate = folder / (std::string(part.stem) + separator + part.kind + ending);
      std::error_code ignored;
      if (fs::is_regular_file(candidate, ignored)) return candidate;
    }
  }
  return std::nullopt;
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
  throw InputError(wanted.title + " was not found in " + looked + "; " + wanted.howToGet);
}

}  // namespace hessianlab
