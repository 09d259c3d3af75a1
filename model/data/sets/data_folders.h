// SPDX-License-Identifier: GPL-3.0-or-later
// Where data sets that come in files are looked for. Pure; no Torch. Any thread.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace hessianlab {

// `path` alone where it is not empty; otherwise, in this order,
//   $HESSIANLAB_DATA/NAME, $XDG_DATA_HOME/hessianlab/datasets/NAME,
//   DIR/hessianlab/datasets/NAME and DIR/datasets/NAME for each DIR of $XDG_DATA_DIRS,
//   $HESSIANLAB_DATA itself where `bareFolder` allows it.
std::vector<std::filesystem::path> dataFolders(const std::string& name, const std::string& path, bool bareFolder);

}  // namespace hessianlab
