// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv_table.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <set>

#include "model/base/error.h"
#include "model/base/lowered.h"
#include "model/base/message.h"
#include "model/base/number_text.h"
#include "model/formats/file_kind.h"

namespace hessianlab {

namespace {

using Row = std::vector<std::string>;

std::string trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

// One row after the other.
class RowReader {
 public:
  RowReader(std::string_view text, char separator, const std::string& origin)
      : rest_(text), separator_(separator), origin_(origin) {}

  // Empty lines are passed over; false at the end. `line` is that on which the row begins.
  bool next(Row& row, int64_t& line) {
    for (;;) {
      if (rest_.empty()) return false;
      line = line_;
      row.clear();
      readRow(row);
      if (row.size() > 1 || !row.front().empty()) return true;
    }
  }

 private:
  void readRow(Row& row) {
    for (;;) {
      if (row.size() == kMostCsvColumns)
        throw InputError(origin_ + ", line " + std::to_string(line_) + ": has more than " +
                         std::to_string(kMostCsvColumns) + " cells; choose another file");
      row.push_back(readCell());
      if (rest_.empty()) return;
      const char end = rest_.front();
      rest_.remove_prefix(1);
      if (end == '\n') {
        ++line_;
        return;
      }
    }
  }
  std::string readCell() {
    const std::string_view after = rest_.substr(std::min(rest_.find_first_not_of(' '), rest_.size()));
    if (after.empty() || after.front() != '"') {
      const char ends[] = {separator_, '\n', '\0'};
      const std::size_t end = std::min(rest_.find_first_of(ends), rest_.size());
      std::string cell = trimmed(rest_.substr(0, end));
      rest_.remove_prefix(end);
      return cell;
    }
    rest_ = after.substr(1);
    const int64_t begin = line_;
    std::string cell;
    for (;;) {
      const std::size_t quote = rest_.find('"');
      if (quote == std::string_view::npos)
        throw InputError(origin_ + ", line " + std::to_string(begin) + ": a quote is not closed; mend the line");
      cell += rest_.substr(0, quote);
      line_ += std::count(rest_.begin(), rest_.begin() + static_cast<std::ptrdiff_t>(quote), '\n');
      rest_.remove_prefix(quote + 1);
      if (rest_.empty() || rest_.front() != '"') break;
      cell += '"';
      rest_.remove_prefix(1);
    }
    rest_.remove_prefix(std::min(rest_.find_first_not_of(" \r"), rest_.size()));
    if (!rest_.empty() && rest_.front() != separator_ && rest_.front() != '\n')
      throw InputError(origin_ + ", line " + std::to_string(begin) + ": letters follow a closed quote; mend the line");
    return trimmed(cell);
  }

  std::string_view rest_;
  char separator_;
  const std::string& origin_;
  int64_t line_ = 1;
};

std::optional<double> numberIn(const std::string& cell, char separator, bool& decimalComma) {
  std::string text = cell;
  bool comma = false;
  if (separator != ',' && text.find('.') == std::string::npos) {
    const std::size_t at = text.find(',');
    if (at != std::string::npos) text[at] = '.', comma = true;
  }
  const char *begin = text.data(), *end = begin + text.size();
  if (begin != end && *begin == '+') ++begin;
  double value = 0;
  const auto [stop, error] = std::from_chars(begin, end, value);
  if (begin == end || stop != end || error != std::errc() || !std::isfinite(value)) return std::nullopt;
  decimalComma = decimalComma || comma;
  return value;
}

bool isNumber(const std::string& cell, char separator) {
  bool ignored = false;
  return numberIn(cell, separator, ignored).has_value();
}

// What stands outside quotes of the first line, the comma last: it may be a decimal one.
char separatorOf(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of("\r\n"), text.size()));
  bool quoted = false, tab = false;
  for (const char c : text) {
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    if (c == '\n') break;
    if (c == ';') return ';';
    tab = tab || c == '\t';
  }
  return tab ? '\t' : ',';
}

// A first line of names: one of its cells is text above a number, or all are text and no two the same.
bool isHeader(const Row& first, const Row& second, char separator) {
  bool allText = true;
  for (std::size_t i = 0; i < first.size(); ++i) {
    const bool number = isNumber(first[i], separator);
    if (!number && i < second.size() && isNumber(second[i], separator)) return true;
    allText = allText && !number;
  }
  return allText && std::set<std::string>(first.begin(), first.end()).size() == first.size() && first.size() > 1 &&
         std::any_of(second.begin(), second.end(), [&](const std::string& cell) { return isNumber(cell, separator); });
}

std::size_t labelColumnIn(const Row& names, const Row& sample, char separator, const std::string& label,
                          const std::string& origin) {
  if (!label.empty()) {
    const auto named = std::find(names.begin(), names.end(), label);
    if (named != names.end()) return static_cast<std::size_t>(named - names.begin());
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(label.data(), label.data() + label.size(), number);
    if (error == std::errc() && end == label.data() + label.size() && number >= 1 && number <= names.size())
      return number - 1;
    throw InputError(origin + ": has no column '" + printable(label) + "'" + didYouMean(label, names));
  }
  constexpr std::array kNames{"label", "class", "target", "species", "category", "kind", "type"};
  for (const char* name : kNames)
    for (std::size_t i = 0; i < names.size(); ++i)
      if (lowered(names[i]) == name) return i;
  std::vector<std::size_t> texts;
  for (std::size_t i = 0; i < sample.size(); ++i)
    if (!isNumber(sample[i], separator)) texts.push_back(i);
  return texts.size() == 1 ? texts.front() : names.size() - 1;
}

// "03" and "3.0" are the class 3.
std::string labelOf(const std::string& cell, char separator) {
  bool ignored = false;
  const auto number = numberIn(cell, separator, ignored);
  return number && *number == std::floor(*number) && std::abs(*number) < 1e15 ? numberText(*number + 0.0) : cell;
}

}  // namespace

CsvTable parseCsv(std::string_view text, const std::string& label, const std::string& origin) {
  if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
  if (text.substr(0, 4096).find('\0') != std::string_view::npos)
    throw InputError(origin + ": not a table in text form (" + itIs(text, "it holds bytes of 0") +
                     "); save it as CSV with UTF-8");
  CsvTable table;
  table.separator = separatorOf(text);
  RowReader reader(text, table.separator, origin);
  Row row, first;
  int64_t line = 0, firstLine = 0;
  if (!reader.next(first, firstLine)) throw InputError(origin + ": holds no rows; choose another file");
  const bool more = reader.next(row, line);
  table.header = more && isHeader(first, row, table.separator);
  Row names;
  for (std::size_t i = 0; i < first.size(); ++i)
    names.push_back(table.header && !first[i].empty() ? first[i] : "column " + std::to_string(i + 1));
  if (first.size() < 2)
    throw InputError(origin + ": has only one column (" + itIs(text, "nothing separates cells") +
                     "); points need two numbers and a class, with a comma, semicolon or tab between them");
  const Row sample = table.header ? row : first;
  const std::size_t labelAt = labelColumnIn(names, sample, table.separator, label, origin);
  std::vector<bool> numeric(names.size());
  for (std::size_t i = 0; i < names.size(); ++i) {
    numeric[i] = i != labelAt && i < sample.size() && isNumber(sample[i], table.separator);
    if (i == labelAt)
      table.labelColumn = names[i];
    else
      (numeric[i] ? table.columns : table.leftOut).push_back(names[i]);
  }
  if (table.columns.empty())
    throw InputError(origin + ": has no column of numbers beside '" + printable(table.labelColumn) +
                     "'; choose another file, or name the column of the classes (dataset.label)");
  const auto take = [&](const Row& cells, int64_t at) {
    const std::string where = origin + ", line " + std::to_string(at);
    if (cells.size() != names.size())
      throw InputError(where + ": has " + std::to_string(cells.size()) + " cells, the first line has " +
                       std::to_string(names.size()) + "; mend the line");
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (!numeric[i]) continue;
      const auto value = numberIn(cells[i], table.separator, table.decimalComma);
      if (!value)
        throw InputError(where + ": " +
                         (cells[i].empty()
                              ? "the cell of '" + printable(names[i]) + "' is empty"
                              : "'" + printable(cells[i]) + "' in '" + printable(names[i]) + "' is no number") +
                         "; mend or remove the line");
      table.values.push_back(*value);
    }
    if (cells[labelAt].empty())
      throw InputError(where + ": has no class in '" + printable(names[labelAt]) + "'; mend or remove the line");
    table.labels.push_back(labelOf(cells[labelAt], table.separator));
    ++table.rows;
  };
  if (!table.header) take(first, firstLine);
  for (bool there = more; there; there = reader.next(row, line)) take(row, line);
  return table;
}

std::vector<std::string> classesOf(const std::vector<std::string>& labels) {
  const std::set<std::string> different(labels.begin(), labels.end());
  std::vector<std::string> names(different.begin(), different.end());
  std::vector<std::pair<double, std::string>> numbers;
  for (const std::string& name : names)
    if (const auto value = readNumber(name); value && name.find('/') == std::string::npos)
      numbers.emplace_back(*value, name);
  if (numbers.size() != names.size()) return names;
  std::sort(numbers.begin(), numbers.end());
  std::transform(numbers.begin(), numbers.end(), names.begin(), [](const auto& number) { return number.second; });
  return names;
}

}  // namespace hessianlab
