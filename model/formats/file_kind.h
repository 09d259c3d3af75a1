// SPDX-License-Identifier: GPL-3.0-or-later
// What a file is that is not what was expected, for messages. Pure. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace hessianlab {

// By its first bytes: "an HTML page", "a ZIP archive or a PyTorch checkpoint", …; empty where they say nothing.
std::string fileKind(std::string_view bytes);

// "it is an HTML page" where that is known, else `otherwise`.
std::string itIs(std::string_view bytes, const std::string& otherwise);

}  // namespace hessianlab
