// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of a table in a terminal, which count letters and not bytes.
#pragma once

#include <algorithm>
#include <string>

namespace hessianlab::cli {

inline std::size_t lettersIn(const std::string& text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

inline std::string padded(const std::string& text, std::size_t width) {
  const std::size_t letters = lettersIn(text);
  return text + std::string(letters < width ? width - letters : 0, ' ');
}

}  // namespace hessianlab::cli
