// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runs/versions.h"

#include <torch/version.h>

namespace hessianlab {

std::map<std::string, std::string> libraryVersions() {
  return {{"hessianlab", HESSIANLAB_VERSION}, {"libtorch", TORCH_VERSION}};
}

std::string versionText(const std::string& program, std::map<std::string, std::string> more) {
  std::map<std::string, std::string> versions = libraryVersions();
  std::string text = program + " " + versions.at("hessianlab");
  versions.erase("hessianlab");
  versions.merge(more);
  for (const auto& [library, version] : versions) text += "\n" + library + " " + version;
  return text;
}

}  // namespace hessianlab
