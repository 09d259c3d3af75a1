// SPDX-License-Identifier: GPL-3.0-or-later
// Reading metrics.csv.
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>
#include <set>
#include <string_view>

#include "model/base/error.h"
#include "model/formats/metrics_csv.h"

namespace hessianlab {

namespace {

std::vector<std::string_view> cells(std::string_view line) {
  std::vector<std::string_view> result;
  for (;;) {
    const std::size_t comma = line.find(',');
    result.push_back(line.substr(0, comma));
    if (comma == std::string_view::npos) return result;
    line.remove_prefix(comma + 1);
  }
}

// A cell as a message may quote it: short, and on one line.
std::string brief(std::string_view cell) {
  std::string text(cell.substr(0, 40));
  for (char& c : text)
    if (static_cast<unsigned char>(c) < 0x20) c = '?';
  return text;
}

// The number in a cell; NaN where it is empty.
double numberIn(std::string_view cell, const std::string& column, const std::string& where) {
  if (cell.empty()) return std::numeric_limits<double>::quiet_NaN();
  double value = 0;
  const char* end = cell.data() + cell.size();
  const auto parsed = std::from_chars(cell.data(), end, value);
  if (parsed.ec != std::errc() || parsed.ptr != end || !std::isfinite(value))  // "nan" and "inf" are read as numbers
    throw InputError(where + ": '" + brief(cell) + "' in column " + brief(column) + " is no number");
  return value;
}

// The rows of one file, whose columns are looked up once.
class Rows {
 public:
  Rows(const std::vector<std::string>& names, const MetricList& metrics, const std::string& origin)
      : columns_(metrics.all().size(), kNone) {
    std::set<std::string> seen;
    for (const std::string& name : names)
      if (!seen.insert(name).second)
        throw InputError(origin + ": two columns are called " + brief(name) + "; remove one of them");
    if (!seen.contains("step"))
      throw InputError(origin + ": its first line has no column 'step'; is this a metrics.csv of a run?");
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (names[i] == "step") step_ = i;
      if (names[i] == "epoch") epoch_ = i;
      if (names[i] == "seconds") seconds_ = i;
      for (std::size_t m = 0; m < columns_.size(); ++m)
        if (metrics.all()[m].key == names[i]) columns_[m] = i;
    }
  }

  // One record of each kind of which the row holds a number.
  void take(const std::vector<double>& row, const std::string& where, RecordTable& table) {
    constexpr double kMostWhole = 9007199254740992;  // 2⁵³
    if (!(row[step_] >= 0 && row[step_] <= kMostWhole))
      throw InputError(where + " has no step; is this a metrics.csv of a run?");
    if (row[step_] < last_) throw InputError(where + " has an earlier step than the line before it");
    last_ = row[step_];
    const MetricList& metrics = table.metrics();
    for (const RecordKind kind : {RecordKind::Step, RecordKind::Probe, RecordKind::Test}) {
      Record record{kind, static_cast<int64_t>(row[step_]), or0(row, epoch_), or0(row, seconds_), {}, {}};
      record.values.assign(metrics.count(kind), std::numeric_limits<double>::quiet_NaN());
      bool any = false;
      for (std::size_t m = 0; m < columns_.size(); ++m) {
        const MetricPlace place = metrics.placeOf(m);
        if (place.kind != kind || columns_[m] == kNone || std::isnan(row[columns_[m]])) continue;
        record.values[place.at] = row[columns_[m]];
        any = true;
      }
      if (any) table.append(record);
    }
  }

 private:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
  static double or0(const std::vector<double>& row, std::size_t column) {
    return column == kNone || std::isnan(row[column]) ? 0 : row[column];
  }

  std::size_t step_ = kNone, epoch_ = kNone, seconds_ = kNone;
  double last_ = 0;                   // step
  std::vector<std::size_t> columns_;  // of each metric
};

}  // namespace

RecordTable parseMetrics(const std::string& csv, const MetricList& metrics, const std::string& origin) {
  RecordTable table(metrics);
  std::vector<std::string> names;
  std::optional<Rows> rows;
  std::string_view rest = csv;
  for (int64_t number = 1;; ++number) {
    const std::size_t end = rest.find('\n');
    if (end == std::string_view::npos) break;  // a line without its end was cut off while it was written
    std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end + 1);
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    const auto parts = cells(line);
    if (number == 1) {
      names.assign(parts.begin(), parts.end());
      rows.emplace(names, metrics, origin);
      continue;
    }
    const std::string where = origin + " line " + std::to_string(number);
    if (parts.size() != names.size())
      throw InputError(where + " has " + std::to_string(parts.size()) + " cells where the header has " +
                       std::to_string(names.size()));
    std::vector<double> row;
    for (std::size_t i = 0; i < parts.size(); ++i) row.push_back(numberIn(parts[i], names[i], where));
    rows->take(row, where, table);
  }
  if (names.empty()) throw InputError(origin + " is empty; a metrics.csv begins with a line of column names");
  return table;
}

}  // namespace hessianlab
