// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/catalogues.h"

#include <ATen/Parallel.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <thread>

#include "model/attacks/catalogue.h"
#include "model/data/dataset.h"
#include "model/error.h"
#include "model/files/atomic_file.h"
#include "model/nn/activations.h"
#include "model/nn/architectures.h"
#include "model/training/regularizer.h"

namespace hessianlab {

namespace fs = std::filesystem;
using nlohmann::json;

Catalogues allCatalogues(const RegularizerFactory& regularizers) {
  return {datasetCatalogue(), architectureCatalogue(), activationCatalogue(), regularizers.entries(), attackCatalogue()};
}

std::vector<Preset> loadPresets(const fs::path& folder, const Catalogues& catalogues) {
  std::error_code error;
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    if (entry.path().extension() == ".json") files.push_back(entry.path());
  }
  if (error) throw InputError("cannot read the presets in " + folder.string() + ": " + error.message());
  std::sort(files.begin(), files.end());

  std::vector<Preset> presets;
  for (const fs::path& file : files) {
    json document = json::parse(readFile(file, std::size_t{1} << 20), nullptr, false);
    const auto isText = [&](const char* key) { return document.contains(key) && document[key].is_string(); };
    if (!document.is_object() || !isText("title") || !isText("description"))
      throw InputError(file.string() + ": a preset is a JSON object with title, description and the keys of config.json");
    Preset preset{file.stem().string(), document["title"].get<std::string>(), document["description"].get<std::string>(), {}};
    const bool first = document.value("default", false);
    for (const char* own : {"title", "description", "default"}) document.erase(own);
    preset.config = parseConfig(document.dump(), catalogues, file.string());
    presets.insert(first ? presets.begin() : presets.end(), std::move(preset));
  }
  return presets;
}

fs::path resourceFolder() {
  std::error_code ignored;
  std::vector<fs::path> candidates;
  if (const char* own = std::getenv("HESSIANLAB_RESOURCES"); own && *own) candidates.emplace_back(own);
  const fs::path program = fs::read_symlink("/proc/self/exe", ignored);
  candidates.push_back(program.parent_path().parent_path() / "share/hessianlab");
  candidates.emplace_back(HESSIANLAB_SOURCE_RESOURCES);
  for (const fs::path& candidate : candidates) {
    if (fs::is_directory(candidate / "presets", ignored)) return candidate;
  }
  throw InputError("the program's resources were not found; set HESSIANLAB_RESOURCES to the folder that holds presets/");
}

void configureThreads(int64_t threads) {
  const auto cores = static_cast<int64_t>(std::max(1U, std::thread::hardware_concurrency()));
  at::set_num_threads(static_cast<int>(threads > 0 ? threads : cores));
}

int64_t threadCount() { return at::get_num_threads(); }

void ensurePassiveOpenMp(char** argv) {
  if (std::getenv("OMP_WAIT_POLICY")) return;
  setenv("OMP_WAIT_POLICY", "passive", 1);
  execv("/proc/self/exe", argv);  // returns only where it fails: then go on, only slower
}

}  // namespace hessianlab
