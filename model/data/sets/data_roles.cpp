// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/sets/data_roles.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <map>

#include "model/base/error.h"
#include "model/base/gzip.h"
#include "model/base/lowered.h"
#include "model/base/words.h"

namespace hessianlab {

namespace fs = std::filesystem;

namespace {

constexpr std::array kRoleNames{"training pictures", "training labels", "test pictures", "test labels"};
constexpr std::array kRoleKeys{"train_images", "train_labels", "test_images", "test_labels"};

// Where `word` stands; a single letter must stand alone.
std::size_t placeOf(const std::string& name, const std::string& word) {
  for (std::size_t at = name.find(word); at != std::string::npos; at = name.find(word, at + 1)) {
    const auto letter = [&](std::size_t i) {
      return i < name.size() && std::isalnum(static_cast<unsigned char>(name[i])) != 0;
    };
    if (word.size() > 1 || ((at == 0 || !letter(at - 1)) && !letter(at + 1))) return at;
  }
  return std::string::npos;
}

std::size_t firstOf(const std::string& name, std::initializer_list<const char*> words) {
  std::size_t first = std::string::npos;
  for (const char* word : words) first = std::min(first, placeOf(name, word));
  return first;
}

struct Places {
  std::size_t train, test, images, labels;
};

Places placesIn(const std::string& text) {
  const std::string name = lowered(text);
  return {firstOf(name, {"train"}), firstOf(name, {"test", "t10k"}), firstOf(name, {"image", "img", "x"}),
          firstOf(name, {"label", "target", "y"})};
}

std::vector<fs::path> entriesIn(const fs::path& folder, bool folders) {
  constexpr std::size_t kMost = 20000;
  std::vector<fs::path> found;
  std::error_code error, ignored;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end && found.size() < kMost;
       entry.increment(error)) {
    if (entry->path().filename().string().starts_with(".")) continue;
    if (folders ? entry->is_directory(ignored) : entry->is_regular_file(ignored)) found.push_back(entry->path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace

std::optional<std::size_t> roleOf(const std::string& name) {
  const Places at = placesIn(name);
  constexpr std::size_t kNone = std::string::npos;
  if ((at.train == kNone) == (at.test == kNone) || (at.images == kNone) == (at.labels == kNone)) return std::nullopt;
  return (at.train != kNone ? 0u : 2u) + (at.images != kNone ? 0u : 1u);
}

std::string prefixOf(const std::string& name) {
  const Places at = placesIn(name);
  return name.substr(0, std::min({at.train, at.test, at.images, at.labels, name.size()}));
}

std::vector<Parameter> fourFileSettings() {
  const auto setting = [](std::size_t role) {
    return Parameter::text(kRoleKeys[role])
        .titled(std::string("File of the ") + kRoleNames[role])
        .meaningWhenEmpty("found by its name")
        .saying(std::string("The file in the folder that holds the ") + kRoleNames[role] +
                ". Empty: found by the words in its name.")
        .advanced();
  };
  return {setting(kTrainImages), setting(kTrainLabels), setting(kTestImages), setting(kTestLabels)};
}

std::optional<FourFiles> findFour(const fs::path& path, const ParameterSet& settings,
                                  const std::function<bool(const fs::path&)>& fits, const std::string& kind) {
  std::error_code ignored;
  const bool one = fs::is_regular_file(path, ignored);
  const fs::path folder = one ? path.parent_path() : path;
  std::map<std::string, FourFiles> sets;  // by prefix
  for (const fs::path& file : sortedFiles(folder.empty() ? "." : folder)) {
    const std::string name = file.filename().string(), prefix = prefixOf(name);
    const auto role = roleOf(name);
    if (!role || (one && prefix != prefixOf(path.filename().string())) || !fits(file)) continue;
    fs::path& place = sets[prefix].files[*role];
    if (place.empty()) place = file;  // the plain one stands before "….gz"
  }
  FourFiles chosen;
  bool any = false;
  for (std::size_t role = 0; role < kRoleKeys.size(); ++role)
    if (const std::string& name = word(settings, kRoleKeys[role]); !name.empty()) {
      chosen.files[role] = folder / name;
      any = true;
    }
  std::vector<std::string> complete;
  for (const auto& [prefix, set] : sets)
    if (std::none_of(set.files.begin(), set.files.end(), [](const fs::path& file) { return file.empty(); }))
      complete.push_back(prefix);
  const bool allChosen =
      std::none_of(chosen.files.begin(), chosen.files.end(), [](const fs::path& file) { return file.empty(); });
  if (sets.empty() && !any) return std::nullopt;
  if (!allChosen) {
    if (complete.size() > 1 && !any)
      throw InputError(folder.string() + " holds several sets (" + joined(complete) +
                       "); give one of the files instead of the folder, such as " +
                       sets[complete.front()].files[kTrainImages].string());
    const auto& source = complete.empty() ? (sets.empty() ? chosen : sets.begin()->second) : sets[complete.front()];
    chosen.prefix = complete.empty() ? "" : complete.front();
    for (std::size_t role = 0; role < kRoleKeys.size(); ++role)
      if (chosen.files[role].empty()) chosen.files[role] = source.files[role];
  }
  std::vector<std::string> missing;
  for (std::size_t role = 0; role < kRoleKeys.size(); ++role)
    if (chosen.files[role].empty()) missing.emplace_back(kRoleNames[role]);
  if (!missing.empty())
    throw InputError(folder.string() + " lacks the " + joined(missing) + " among its " + kind +
                     "; copy all four files there, or name them (dataset." + kRoleKeys[0] + " … " + kRoleKeys[3] + ")");
  chosen.folder = folder;
  return chosen;
}

std::vector<fs::path> sortedFiles(const fs::path& folder) {
  return entriesIn(folder, false);
}

std::vector<fs::path> sortedFolders(const fs::path& folder) {
  return entriesIn(folder, true);
}

std::string beginningOf(const fs::path& file) {
  constexpr std::size_t kPacked = 4096, kBeginning = 512;
  std::string bytes(kPacked, '\0');
  std::ifstream stream(file, std::ios::binary);
  stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(stream.gcount(), 0)));
  if (!isGzip(bytes)) return bytes;
  try {
    const std::vector<uint8_t> plain = gunzip(bytes, kBeginning, file.string());
    return {plain.begin(), plain.end()};
  } catch (const InputError&) {
    return bytes;  // a damaged file is refused where it is read
  }
}

}  // namespace hessianlab
