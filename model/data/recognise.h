// SPDX-License-Identifier: GPL-3.0-or-later
// Which kind of data set a file or a folder is. Free of Torch. Any thread.
#pragma once

#include <filesystem>
#include <string>

namespace hessianlab {

struct RecognisedData {
  std::string name;            // of the catalogue: what dataset.name takes
  std::filesystem::path path;  // what dataset.path takes: absolute
};

// Looks at names and first bytes, and at little more. InputError in one sentence where it is none that can be read:
// what it looks like instead, and what to do.
RecognisedData recogniseData(const std::filesystem::path& path);

}  // namespace hessianlab
