// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/message.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <new>
#include <system_error>

#include "model/base/words.h"

namespace hessianlab {

namespace {

constexpr std::size_t kMostOfAWord = 120, kMostOfAMessage = 1000, kMostNames = 40;

struct Character {
  char32_t code = 0;
  std::size_t bytes = 1;
  bool valid = false;
};

// The UTF-8 character at the beginning of `text`, which is not empty. Overlong forms, surrogates and what lies beyond
// U+10FFFF are none.
Character firstCharacter(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<uint8_t>(text[i]); };
  const uint8_t lead = byte(0);
  if (lead < 0x80) return {lead, 1, true};
  const std::size_t bytes = lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4 || text.size() < bytes) return {lead, 1, false};
  char32_t code = lead & (0xff >> (bytes + 1));
  for (std::size_t i = 1; i < bytes; ++i) {
    if ((byte(i) & 0xc0) != 0x80) return {lead, 1, false};
    code = code << 6 | (byte(i) & 0x3f);
  }
  constexpr char32_t kLeast[] = {0, 0, 0x80, 0x800, 0x10000};
  const bool surrogate = code >= 0xd800 && code <= 0xdfff;
  if (code < kLeast[bytes] || code > 0x10ffff || surrogate) return {lead, 1, false};
  return {code, bytes, true};
}

// Characters that change what others look like, or cannot be seen.
bool isHidden(char32_t code) {
  return code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0x200b && code <= 0x200f) ||
         (code >= 0x2028 && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f) || code == 0xfeff || code == 0xad ||
         code >= 0xe0000;
}

std::string escape(const Character& c) {
  char text[16];
  if (c.code == '\n') return "\\n";
  if (c.code == '\t') return "\\t";
  if (c.code == '\r') return "\\r";
  if (!c.valid || c.code < 0x80)
    std::snprintf(text, sizeof text, "\\x%02x", static_cast<unsigned>(c.code));
  else
    std::snprintf(text, sizeof text, "\\u%04x", static_cast<unsigned>(c.code));
  return text;
}

// One piece for each character shown.
std::vector<std::string> pieces(std::string_view text) {
  std::vector<std::string> result;
  while (!text.empty()) {
    const Character c = firstCharacter(text);
    result.push_back(c.valid && !isHidden(c.code) ? std::string(text.substr(0, c.bytes)) : escape(c));
    text.remove_prefix(c.bytes);
  }
  return result;
}

template <class Iterator>
std::string joinedPieces(Iterator begin, Iterator end) {
  std::string text;
  for (; begin != end; ++begin) text += *begin;
  return text;
}

// Two thirds of what is kept are the beginning.
std::string cut(const std::vector<std::string>& all, std::size_t most) {
  if (all.size() <= most) return joinedPieces(all.begin(), all.end());
  const auto tail = static_cast<std::ptrdiff_t>(most / 3), head = static_cast<std::ptrdiff_t>(most) - 1 - tail;
  return joinedPieces(all.begin(), all.begin() + head) + "…" + joinedPieces(all.end() - tail, all.end());
}

// No more of a text is looked at than can be shown: a megabyte of it costs nothing.
std::string_view looked(std::string_view text, std::size_t most, std::string& shortened) {
  const std::size_t enough = 4 * most;
  if (text.size() <= 2 * enough) return text;
  shortened = std::string(text.substr(0, enough)) + std::string(text.substr(text.size() - enough));
  return shortened;
}

}  // namespace

std::string printable(std::string_view text, std::size_t most) {
  std::string shortened;
  return cut(pieces(looked(text, most, shortened)), most);
}

std::string plainMessage(std::string_view message) {
  std::string shortened;
  message = looked(message, kMostOfAMessage, shortened);
  std::string text;
  while (!message.empty()) {
    const std::size_t space = message.find(' ');
    text += printable(message.substr(0, space), kMostOfAWord);
    if (space == std::string_view::npos) break;
    text += ' ';
    message.remove_prefix(space + 1);
  }
  return cut(pieces(text), kMostOfAMessage);
}

std::string failureWords(const std::exception& error) {
  const std::string text = error.what();
  const bool noMemory = dynamic_cast<const std::bad_alloc*>(&error) ||
                        text.find("can't allocate memory") != std::string::npos;  // the tensor library's words
  if (noMemory) return "there is not enough memory for this; take a smaller network, a smaller batch or fewer samples";
  if (const auto* system = dynamic_cast<const std::system_error*>(&error);
      system && system->code() == std::errc::resource_unavailable_try_again)
    return "the system starts no more threads for this; allow more of them (ulimit -u) or more memory (ulimit -v), or "
           "give --threads 1";
  return plainMessage(text.substr(0, text.find('\n')));  // a backtrace follows
}

std::string didYouMean(const std::string& word, const std::vector<std::string>& known) {
  if (known.empty()) return {};
  const std::string near = nearestWord(word, known);
  if (!near.empty()) return "; did you mean '" + near + "'?";
  if (known.size() <= kMostNames) return "; known: " + joined(known);
  const std::vector<std::string> first(known.begin(), known.begin() + kMostNames);
  return "; known: " + joined(first) + " and " + std::to_string(known.size() - kMostNames) + " more";
}

}  // namespace hessianlab
