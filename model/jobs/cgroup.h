// SPDX-License-Identifier: GPL-3.0-or-later
// What the control groups of this process allow it (cgroups(7); versions 1 and 2). Free of Torch and of Qt. Any thread.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace hessianlab {

// Reads a limit from a group's folder; empty: the group has none.
using LimitReader = std::function<std::optional<double>(const std::filesystem::path& folder)>;

// The least of the limits that the process's group and all above it have for `controller` ("cpu", "memory"); empty: no
// limit. `root` is where /proc and /sys lie.
std::optional<double> leastLimit(const std::filesystem::path& root, const std::string& controller,
                                 const LimitReader& version2, const LimitReader& version1);

// The first number in a file; empty where there is none ("max").
std::optional<double> firstNumber(const std::filesystem::path& file);

}  // namespace hessianlab
