// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/results.h"

#include <cstdio>
#include <stdexcept>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/runs/run_files.h"

namespace hessianlab::cli {

void writeResult(const std::filesystem::path& folder, const std::string& name, const std::string& content) {
  try {
    replaceFiles(folder, {.contents = {{name, content}}});
  } catch (const std::runtime_error& error) {
    std::fputs(content.c_str(), stdout);
    std::fflush(stdout);
    throw RunError(std::string(error.what()) + "; " + name + " is printed on standard output instead");
  }
}

void requirePlace(const std::filesystem::path& file) {
  if (std::filesystem::is_directory(file))
    throw InputError("cannot write " + file.string() + ": it is a folder; name a file");
  requireWritableFolder(file.has_parent_path() ? file.parent_path() : std::filesystem::path("."));
}

}  // namespace hessianlab::cli
