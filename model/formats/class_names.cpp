// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/class_names.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <set>

#include "model/base/error.h"
#include "model/base/message.h"
#include "model/formats/file_kind.h"

namespace hessianlab {

namespace {

// Without the empty ones at the end.
std::vector<std::string_view> linesOf(std::string_view text) {
  while (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
  std::vector<std::string_view> lines;
  while (!text.empty() && lines.size() <= static_cast<std::size_t>(2 * kMostClasses)) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    while (!line.empty() && (line.back() == '\r' || line.back() == ' ')) line.remove_suffix(1);
    lines.push_back(line);
  }
  while (!lines.empty() && lines.back().empty()) lines.pop_back();
  return lines;
}

[[noreturn]] void refuseNames(std::string_view text, const std::string& origin) {
  throw InputError(origin + " must hold the names of the classes, one a line, each once, at most " +
                   std::to_string(kMostClasses) + " (" + itIs(text, "it does not") + "); mend it or remove it");
}

std::optional<int64_t> takeNumber(std::string_view& line) {
  line.remove_prefix(std::min(line.find_first_not_of(" \t,"), line.size()));
  int64_t value = 0;
  const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), value);
  if (error != std::errc() || value < 0) return std::nullopt;
  line.remove_prefix(static_cast<std::size_t>(end - line.data()));
  return value;
}

}  // namespace

std::vector<std::string> parseLabelNames(std::string_view text, const std::string& origin) {
  std::vector<std::string> names;
  for (const std::string_view line : linesOf(text)) names.emplace_back(line);
  const bool readable = std::all_of(names.begin(), names.end(), [](const std::string& name) {
    return !name.empty() && name.size() <= 200 &&
           std::all_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) >= ' '; });
  });
  const bool once = std::set<std::string>(names.begin(), names.end()).size() == names.size();
  if (names.empty() || names.size() > static_cast<std::size_t>(kMostClasses) || !readable || !once)
    refuseNames(text, origin);
  return names;
}

std::map<int64_t, std::string> parseLetterMapping(std::string_view text, const std::string& origin) {
  std::map<int64_t, std::string> names;
  const auto refuse = [&](std::size_t line) {
    throw InputError(origin + ", line " + std::to_string(line) +
                     ": must hold a label and the codes of its letters, such as '1 65 97'; mend it or remove it");
  };
  std::size_t number = 0;
  for (std::string_view line : linesOf(text)) {
    ++number;
    const auto label = takeNumber(line);
    std::string letters;
    while (!line.empty()) {
      const auto code = takeNumber(line);
      constexpr int64_t kFirstLetter = 33, kLastLetter = 126;
      if (!code || *code < kFirstLetter || *code > kLastLetter) refuse(number);
      letters += static_cast<char>(*code);
    }
    if (!label || letters.empty() || letters.size() > 8 || *label > kMostClasses ||
        !names.emplace(*label, letters).second)
      refuse(number);
  }
  if (names.empty()) refuse(1);
  return names;
}

}  // namespace hessianlab
