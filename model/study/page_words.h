// SPDX-License-Identifier: GPL-3.0-or-later
// Words, numbers and rows of tables for the pages of studies. Internal to model/study.
#pragma once

#include <cmath>
#include <cstdio>
#include <optional>
#include <string>
#include <vector>

#include "model/base/number_text.h"
#include "model/base/words.h"
#include "model/study/summary.h"

namespace hessianlab::page {

inline std::string fixed(double value, int digits) {
  char text[64];
  std::snprintf(text, sizeof text, "%.*f", digits, value);
  return text;
}

inline std::string significant(double value) {
  char text[64];
  std::snprintf(text, sizeof text, "%.3g", value);
  return text;
}

// "+1.8" points of a difference of accuracies; a true minus sign, as in running text, and none before 0.0.
inline std::string points(double difference) {
  const std::string digits = fixed(100 * std::abs(difference), 1);
  return (digits == "0.0" ? "" : difference < 0 ? "−" : "+") + digits;
}

template <class Text>
std::string withSpread(const std::optional<Spread>& spread, const Text& text) {
  if (!spread) return "–";
  return text(spread->mean) + (spread->deviation ? " ± " + text(*spread->deviation) : "");
}

inline std::string percent(const std::optional<Spread>& spread) {
  return withSpread(spread, [](double share) { return fixed(100 * share, 1); });
}

inline std::string title(const std::string& norm) {
  return norm == "linf" ? "L∞" : "L2";
}

// Markdown passes HTML on; a title is words.
inline std::string withoutHtml(const std::string& text) {
  std::string result;
  for (const char c : text) result += c == '<' ? "&lt;" : c == '&' ? "&amp;" : std::string(1, c);
  return result;
}

template <class Number>
std::string joinedNumbers(const std::vector<Number>& numbers) {
  std::vector<std::string> words;
  for (const Number number : numbers) words.push_back(numberText(static_cast<double>(number)));
  return joined(words);
}

inline std::string percentages(const std::vector<double>& shares) {
  std::vector<std::string> words;
  for (const double share : shares) words.push_back(numberText(std::round(1e4 * share) / 100) + " %");
  return joined(words);
}

inline std::string row(const std::vector<std::string>& cells) {
  std::string text = "|";
  for (const std::string& cell : cells) text += " " + cell + " |";
  return text + "\n";
}

inline std::string header(const std::vector<std::string>& cells) {
  return row(cells) + row(std::vector<std::string>(cells.size(), "---"));
}

inline std::vector<std::optional<double>> strengthsOf(const StudyMethod& method) {
  std::vector<std::optional<double>> strengths(method.strengths.begin(), method.strengths.end());
  if (strengths.empty()) strengths.emplace_back();
  return strengths;
}

}  // namespace hessianlab::page
