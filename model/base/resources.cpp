// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/resources.h"

#include <cstdlib>
#include <system_error>
#include <vector>

#include "model/base/error.h"

namespace hessianlab {

namespace fs = std::filesystem;

fs::path resourceFolder() {
  std::error_code ignored;
  std::vector<fs::path> candidates;
  if (const char* own = std::getenv("HESSIANLAB_RESOURCES"); own && *own) candidates.emplace_back(own);
  const fs::path folder = fs::read_symlink("/proc/self/exe", ignored).parent_path();  // bin, or libexec/hessianlab
  candidates.push_back(folder.parent_path() / "share/hessianlab");
  candidates.push_back(folder.parent_path().parent_path() / "share/hessianlab");
  candidates.emplace_back(HESSIANLAB_SOURCE_RESOURCES);
  for (const fs::path& candidate : candidates)
    if (fs::is_directory(candidate / "presets", ignored)) return candidate;
  throw InputError(
      "the program's resources were not found; set HESSIANLAB_RESOURCES to the folder that holds presets/");
}

}  // namespace hessianlab
