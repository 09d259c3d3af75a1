// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/words.h"

#include <algorithm>
#include <cctype>
#include <limits>
#include <numeric>
#include <utility>

#include "model/base/message.h"

namespace hessianlab {

namespace {

constexpr std::size_t kLongestWord = 200;  // nobody misspells a longer one

// Letters to put in, take out or change, and neighbours to swap ("optimal string alignment"); one row of the table at a
// time.
std::size_t editDistance(const std::string& a, const std::string& b) {
  std::vector<std::size_t> beforeLast, last, row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    beforeLast = std::exchange(last, row);
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = std::min(row[j], beforeLast[j - 2] + 1);
    }
  }
  return row.back();
}

// How far a word may be off. In short words two letters are another word: "export", "import".
std::size_t nearEnough(std::size_t letters) {
  constexpr std::size_t kLong = 7;
  return letters >= kLong ? 2 : letters >= 2 ? 1 : 0;
}

// Neither case nor the sign between words matters: "Conv2d", "max-pool2d".
std::string folded(const std::string& word) {
  std::string result;
  for (const char c : word) result += c == '-' ? '_' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return result;
}

// The known word that begins with `given` or ends with it after a point ("strength" of "regularizer.strength"), where
// there is only one.
std::string onlyCompletion(const std::string& given, const std::vector<std::string>& known) {
  constexpr std::size_t kLeastLetters = 3;
  if (given.size() < kLeastLetters) return {};
  std::string found;
  for (const std::string& candidate : known) {
    const std::string word = folded(candidate);
    if (!word.starts_with(given) && !word.ends_with("." + given)) continue;
    if (!found.empty()) return {};
    found = candidate;
  }
  return found;
}

}  // namespace

std::string nearestWord(const std::string& word, const std::vector<std::string>& known) {
  const std::string given = folded(word);
  std::string nearest;
  std::size_t least = std::numeric_limits<std::size_t>::max();
  if (given.size() > kLongestWord) return nearest;
  for (const std::string& candidate : known) {
    const std::size_t distance = editDistance(given, folded(candidate));
    if (distance < least) {
      least = distance;
      nearest = candidate;
    }
  }
  if (least <= nearEnough(given.size())) return nearest;
  return onlyCompletion(given, known);
}

std::string unknownWord(const std::string& word, const std::vector<std::string>& known, const std::string& what) {
  const std::string begin = "unknown " + what + " '" + oneLine(word) + "'; ";
  if (known.empty()) return begin + "none is known";
  const std::string nearest = nearestWord(word, known);
  return begin + (nearest.empty() ? "" : "did you mean '" + nearest + "'? ") + "known: " + joined(known);
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
  return text;
}

std::string oneLine(const std::string& text) {
  return printable(text);
}

}  // namespace hessianlab
