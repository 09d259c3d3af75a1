// SPDX-License-Identifier: GPL-3.0-or-later
// Where the files lie that come with the program.
#pragma once

#include <filesystem>

namespace hessianlab {

// resources/: $HESSIANLAB_RESOURCES, else beside the program (…/share/hessianlab), else the source tree it was built
// from. InputError where none exists.
std::filesystem::path resourceFolder();

}  // namespace hessianlab
