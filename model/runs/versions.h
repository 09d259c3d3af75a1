// SPDX-License-Identifier: GPL-3.0-or-later
// Which program and libraries these are, for run.json and --version. Free of Torch and of Qt.
#pragma once

#include <map>
#include <string>

namespace hessianlab {

std::map<std::string, std::string> libraryVersions();  // "hessianlab", "libtorch", …

// "PROGRAM 0.1.0", and a line for each library; `more`: those of the program alone.
std::string versionText(const std::string& program, std::map<std::string, std::string> more = {});

}  // namespace hessianlab
