// SPDX-License-Identifier: GPL-3.0-or-later
// Words in messages: the nearest one to a misspelt one, lists of them, and texts from outside in one line.
#pragma once

#include <string>
#include <vector>

namespace hessianlab {

// The known word nearest to `word`, at most two letters away, or else the only one that it begins; empty: none is.
std::string nearestWord(const std::string& word, const std::vector<std::string>& known);

// "unknown WHAT 'WORD'; did you mean 'NEAREST'? known: …"
std::string unknownWord(const std::string& word, const std::vector<std::string>& known, const std::string& what);

std::string joined(const std::vector<std::string>& words);  // "a, b, c"

// Messages are one line, whatever was given: as printable() (message.h), at most 120 characters.
std::string oneLine(const std::string& text);

}  // namespace hessianlab
