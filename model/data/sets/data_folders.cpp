// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/sets/data_folders.h"

#include <cstdlib>
#include <sstream>

namespace hessianlab {

namespace fs = std::filesystem;

namespace {

std::string environment(const char* name, const std::string& fallback = {}) {
  const char* value = std::getenv(name);
  return value && *value ? value : fallback;
}

}  // namespace

std::vector<fs::path> dataFolders(const std::string& name, const std::string& path, bool bareFolder) {
  if (!path.empty()) return {path};
  std::vector<fs::path> folders;
  const std::string own = environment("HESSIANLAB_DATA");
  if (!own.empty()) folders.push_back(fs::path(own) / name);
  const std::string home = environment("HOME", "/");
  folders.push_back(fs::path(environment("XDG_DATA_HOME", home + "/.local/share")) / "hessianlab/datasets" / name);
  std::istringstream shared(environment("XDG_DATA_DIRS", "/usr/local/share:/usr/share"));
  for (std::string folder; std::getline(shared, folder, ':');) {
    if (folder.empty()) continue;
    folders.push_back(fs::path(folder) / "hessianlab/datasets" / name);
    folders.push_back(fs::path(folder) / "datasets" / name);
  }
  if (!own.empty() && bareFolder) folders.emplace_back(own);
  return folders;
}

}  // namespace hessianlab
