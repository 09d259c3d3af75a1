// SPDX-License-Identifier: GPL-3.0-or-later
// What evaluate and curvature found, into the run's folder.
#pragma once

#include <filesystem>
#include <string>

namespace hessianlab::cli {

// FOLDER/`name`, bound to the run. Where it cannot be written, the content is printed instead, and RunError says why.
void writeResult(const std::filesystem::path& folder, const std::string& name, const std::string& content);

// A file that was named on the command line, looked at before the work. InputError: it cannot be made there.
void requirePlace(const std::filesystem::path& file);

}  // namespace hessianlab::cli
