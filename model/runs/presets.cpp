// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runs/presets.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/base/strict_json.h"

namespace hessianlab {

namespace fs = std::filesystem;

namespace {

struct Loaded {
  Preset preset;
  bool isDefault = false;
};

Loaded loadPreset(const fs::path& file, const Catalogues& catalogues) {
  const std::string origin = file.string();
  nlohmann::json document = parseStrictJson(readFile(file, std::size_t{1} << 20), origin);
  if (!document.is_object()) throw InputError(origin + ": a preset must be a JSON object");
  const auto takeText = [&](const char* key) {
    if (!document.contains(key) || !document[key].is_string())
      throw InputError(origin + ": '" + key + "' is missing or is not a text");
    std::string text = document[key].get<std::string>();
    document.erase(key);
    return text;
  };
  Loaded loaded;
  loaded.preset.name = file.stem().string();
  loaded.preset.title = takeText("title");
  loaded.preset.description = takeText("description");
  if (document.contains("default")) {
    if (!document["default"].is_boolean()) throw InputError(origin + ": 'default' must be true or false");
    loaded.isDefault = document["default"].get<bool>();
    document.erase("default");
  }
  loaded.preset.config = parseConfig(document.dump(), catalogues, origin);
  return loaded;
}

}  // namespace

std::vector<Preset> loadPresets(const fs::path& folder, const Catalogues& catalogues) {
  std::error_code error;
  std::vector<fs::path> files;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
    if (entry->path().extension() == ".json") files.push_back(entry->path());
  if (error) throw InputError("cannot read the presets in " + folder.string() + ": " + error.message());
  std::sort(files.begin(), files.end());

  std::vector<Loaded> all;
  for (const fs::path& file : files) all.push_back(loadPreset(file, catalogues));
  std::stable_partition(all.begin(), all.end(), [](const Loaded& loaded) { return loaded.isDefault; });
  std::vector<Preset> presets;
  for (Loaded& loaded : all) presets.push_back(std::move(loaded.preset));
  return presets;
}

}  // namespace hessianlab
