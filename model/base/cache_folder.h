// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person's files lie that can be made again: $XDG_CACHE_HOME/hessianlab, else ~/.cache/hessianlab. Any thread.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <string>

namespace hessianlab {

// Empty: there is no such place. It need not exist.
inline std::filesystem::path personalCacheFolder() {
  const auto variable = [](const char* name) {
    const char* value = std::getenv(name);
    return value && *value == '/' ? std::string(value) : std::string();  // a relative one counts for nothing
  };
  const std::string own = variable("XDG_CACHE_HOME"), home = variable("HOME");
  if (own.empty() && home.empty()) return {};
  return std::filesystem::path(own.empty() ? home + "/.cache" : own) / "hessianlab";
}

}  // namespace hessianlab
