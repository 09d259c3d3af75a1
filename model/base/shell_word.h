// SPDX-License-Identifier: GPL-3.0-or-later
// Command lines that a person copies into a shell.
#pragma once

#include <string>

namespace hessianlab {

// `text` as one word of a POSIX shell: bare where nothing in it is special, else in single quotes.
std::string shellWord(const std::string& text);

}  // namespace hessianlab
