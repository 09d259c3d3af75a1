// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/results.h"

#include <cstdio>
#include <stdexcept>

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

}  // namespace hessianlab::cli
