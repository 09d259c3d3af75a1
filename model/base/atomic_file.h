// SPDX-License-Identifier: GPL-3.0-or-later
// Whole files, all or nothing: written to a temporary name in the same folder, synced, renamed, folder synced.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace hessianlab {

// RunError names the path and the system's reason (disk full, read-only); the old file is then untouched and no
// temporary is left behind.
void writeFileAtomically(const std::filesystem::path& path, std::string_view content);

// For a file of this program alone, which may be there already: written and synced under its own name. RunError as
// above.
void writeFileSynced(const std::filesystem::path& path, std::string_view content);
void syncFolder(const std::filesystem::path& folder);

// Removes the temporary files that writeFileAtomically left in `folder` where its process was killed.
void sweepTemporaries(const std::filesystem::path& folder);

// InputError names the path and the system's reason. Refuses more than `maxBytes`.
std::string readFile(const std::filesystem::path& path, std::size_t maxBytes = std::size_t{1} << 31);

// Creates `folder` (and parents) and checks that files can be created in it; InputError otherwise.
void requireWritableFolder(const std::filesystem::path& folder);
void requireWritable(const std::filesystem::path& folder);  // the same, but it must be there

}  // namespace hessianlab
