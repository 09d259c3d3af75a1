// SPDX-License-Identifier: GPL-3.0-or-later
// Tables in text form: points of the plane (two columns of numbers and a class), and samples of any other number of
// columns. One file that is divided by a seed, or a folder with train.csv and test.csv.
#include <algorithm>
#include <cmath>
#include <limits>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/base/message.h"
#include "model/base/number_text.h"
#include "model/base/words.h"
#include "model/data/loading.h"
#include "model/data/sets/data_roles.h"
#include "model/data/sets/own_readers.h"
#include "model/formats/class_names.h"
#include "model/formats/csv_table.h"

namespace hessianlab {

namespace fs = std::filesystem;

namespace {

constexpr int64_t kMostPointClasses = 10, kFewestRows = 10;
constexpr double kMargin = 0.05;  // of the unit square, kept free around the points

struct CsvFiles {
  fs::path all, train, test;  // one file, or two
};

bool isTable(const fs::path& file) {
  const std::string ending = file.extension().string();
  return ending == ".csv" || ending == ".tsv" || ending == ".CSV" || ending == ".TSV";
}

CsvFiles csvFilesIn(const fs::path& path) {
  std::error_code ignored;
  if (!fs::is_directory(path, ignored)) return {path, {}, {}};
  std::vector<fs::path> tables;
  CsvFiles files;
  for (const fs::path& file : sortedFiles(path)) {
    if (!isTable(file)) continue;
    tables.push_back(file);
    if (file.stem() == "train") files.train = file;
    if (file.stem() == "test") files.test = file;
  }
  if (!files.train.empty() && !files.test.empty()) return files;
  if (tables.size() == 1) return {tables.front(), {}, {}};
  throw InputError(path.string() + " holds " + (tables.empty() ? "no" : std::to_string(tables.size())) +
                   " CSV files; give one of them, or a folder with train.csv and test.csv");
}

CsvTable readTable(const fs::path& file, const std::string& label) {
  CsvTable table = parseCsv(readFile(file, kMostCsvBytes), label, file.string());
  Loading::stopPoint();
  return table;
}

void requireColumns(const CsvTable& table, bool points, const fs::path& file) {
  const std::size_t count = table.columns.size();
  if (points && count != 2)
    throw InputError(file.string() + " has " + std::to_string(count) + (count == 1 ? " column" : " columns") +
                     " of numbers beside the class '" + printable(table.labelColumn) +
                     "'; points have two: choose the data set csv-table, or name another column of classes "
                     "(dataset.label)");
  if (!points && count == 2)
    throw InputError(file.string() + " has two columns of numbers beside the class '" + printable(table.labelColumn) +
                     "'; choose the data set csv-points");
}

std::vector<int64_t> numbersOf(const std::vector<std::string>& labels, const std::vector<std::string>& names) {
  std::map<std::string, int64_t> places;
  for (std::size_t k = 0; k < names.size(); ++k) places[names[k]] = static_cast<int64_t>(k);
  std::vector<int64_t> numbers;
  for (const std::string& label : labels) numbers.push_back(places.at(label));
  return numbers;
}

void requireClasses(const std::vector<std::string>& names, const CsvTable& table, bool points, const fs::path& file) {
  const int64_t most = points ? kMostPointClasses : kMostClasses;
  if (static_cast<int64_t>(names.size()) > most)
    throw InputError(file.string() + ": the column '" + printable(table.labelColumn) + "' has " +
                     std::to_string(names.size()) + " different values, but at most " + std::to_string(most) +
                     " classes can be told apart; name the column of the classes (dataset.label)");
  if (names.size() < 2)
    throw InputError(file.string() + ": the column '" + printable(table.labelColumn) +
                     "' has only one value; a classifier needs at least two classes");
}

// The rows whose place in `order` is wanted.
TablePart chosenRows(const CsvTable& table, const std::vector<int64_t>& labels, const std::vector<int64_t>& rows) {
  const auto columns = static_cast<std::ptrdiff_t>(table.columns.size());
  TablePart part;
  part.count = static_cast<int64_t>(rows.size());
  part.columns = columns;
  for (const int64_t row : rows) {
    const auto begin = table.values.begin() + row * columns;
    part.values.insert(part.values.end(), begin, begin + columns);
    part.labels.push_back(labels[static_cast<std::size_t>(row)]);
  }
  return part;
}

PlainTable readDivided(const fs::path& file, const ParameterSet& settings, bool points, CsvTable& table) {
  table = readTable(file, word(settings, "label"));
  requireColumns(table, points, file);
  if (table.rows < kFewestRows)
    throw InputError(file.string() + " has " + std::to_string(table.rows) + (table.rows == 1 ? " row" : " rows") +
                     "; at least " + std::to_string(kFewestRows) + " are needed to train and test");
  PlainTable set;
  set.classNames = classesOf(table.labels);
  requireClasses(set.classNames, table, points, file);
  const auto seed = static_cast<uint64_t>(integer(settings, "split_seed"));
  const double share = number(settings, "test_share");
  const std::vector<int64_t> labels = numbersOf(table.labels, set.classNames);
  const std::vector<bool> test = drawnForTest(labels, static_cast<int64_t>(set.classNames.size()), share, seed);
  std::vector<int64_t> trainRows, testRows;
  for (const int64_t row : shuffledOrder(table.rows, seed))
    (test[static_cast<std::size_t>(row)] ? testRows : trainRows).push_back(row);
  if (trainRows.empty() || testRows.empty())
    throw InputError(file.string() + ": no class has two rows, so none could be kept for testing; add rows");
  set.train = chosenRows(table, labels, trainRows);
  set.test = chosenRows(table, labels, testRows);
  Loading::testDrawn();
  Loading::note("Of each class " + numberText(std::round(100 * share * 100) / 100) +
                " % of the rows were drawn for testing with seed " + std::to_string(seed) + ".");
  return set;
}

PlainTable readTwo(const CsvFiles& files, const ParameterSet& settings, bool points, CsvTable& table) {
  table = readTable(files.train, word(settings, "label"));
  requireColumns(table, points, files.train);
  const CsvTable test = readTable(files.test, word(settings, "label"));
  if (test.columns != table.columns || test.labelColumn != table.labelColumn)
    throw InputError(files.train.string() + " and " + files.test.string() +
                     " have different columns; they must belong together");
  PlainTable set;
  std::vector<std::string> all = table.labels;
  all.insert(all.end(), test.labels.begin(), test.labels.end());
  set.classNames = classesOf(all);
  requireClasses(set.classNames, table, points, files.train);
  const auto seed = static_cast<uint64_t>(integer(settings, "split_seed"));
  set.train = chosenRows(table, numbersOf(table.labels, set.classNames), shuffledOrder(table.rows, seed));
  set.test = chosenRows(test, numbersOf(test.labels, set.classNames), shuffledOrder(test.rows, seed));
  return set;
}

struct Extent {
  double least = std::numeric_limits<double>::infinity(), most = -std::numeric_limits<double>::infinity();
  double length() const { return most - least; }
};

std::vector<Extent> extentsOf(const PlainTable& set) {
  std::vector<Extent> extents(static_cast<std::size_t>(set.train.columns));
  for (const TablePart* part : {&set.train, &set.test})
    for (std::size_t i = 0; i < part->values.size(); ++i) {
      Extent& extent = extents[i % extents.size()];
      extent.least = std::min(extent.least, part->values[i]);
      extent.most = std::max(extent.most, part->values[i]);
    }
  return extents;
}

// Each column from its least and largest value to margin … 1 − margin; `common`: all of them by the factor of the
// longest. A column with one value stands in the middle.
void scaleToUnit(PlainTable& set, const std::vector<Extent>& extents, double margin, bool common) {
  double longest = 0;
  for (const Extent& extent : extents) longest = std::max(longest, extent.length());
  for (TablePart* part : {&set.train, &set.test})
    for (std::size_t i = 0; i < part->values.size(); ++i) {
      const Extent& extent = extents[i % extents.size()];
      const double length = common ? longest : extent.length();
      // Halves, so that extents near the largest numbers do not overflow.
      const double middle = extent.least / 2 + extent.most / 2;
      const double share = length > 0 ? (part->values[i] - middle) / length : 0;
      part->values[i] = std::clamp(0.5 + (1 - 2 * margin) * share, 0.0, 1.0);
    }
}

void requireFiniteExtents(const std::vector<Extent>& extents, const fs::path& path) {
  for (const Extent& extent : extents)
    if (!std::isfinite(extent.length()))
      throw InputError(path.string() + ": its numbers lie too far apart to be scaled; choose another unit");
}

void showBeginning(const CsvTable& table) {
  constexpr int64_t kFirstRows = 24;
  std::vector<std::string> columns = table.columns;
  columns.push_back(table.labelColumn);
  std::vector<std::vector<std::string>> rows;
  for (int64_t row = 0; row < std::min(kFirstRows, table.rows); ++row) {
    std::vector<std::string> cells;
    for (std::size_t k = 0; k < table.columns.size(); ++k)
      cells.push_back(numberText(table.values[static_cast<std::size_t>(row) * table.columns.size() + k]));
    cells.push_back(table.labels[static_cast<std::size_t>(row)]);
    rows.push_back(std::move(cells));
  }
  Loading::table(std::move(columns), std::move(rows));
}

void noteColumns(const CsvTable& table) {
  showBeginning(table);
  if (!table.leftOut.empty()) Loading::note("Columns of text were left out: " + printable(joined(table.leftOut)) + ".");
  Loading::note("The class stands in the column '" + printable(table.labelColumn) + "'.");
}

PlainTable readAny(const ParameterSet& settings, bool points, CsvTable& table, std::vector<Extent>& extents) {
  const fs::path path = requirePath(settings, points ? "the CSV file of the points" : "the CSV file of the table");
  const CsvFiles files = csvFilesIn(path);
  PlainTable set =
      files.all.empty() ? readTwo(files, settings, points, table) : readDivided(files.all, settings, points, table);
  extents = extentsOf(set);
  requireFiniteExtents(extents, path);
  noteColumns(table);
  return set;
}

Parameter labelSetting() {
  return Parameter::text("label")
      .titled("Column of the classes")
      .inTables("classes")
      .meaningWhenEmpty("found")
      .saying(
          "Name of the column that holds the class, or its number from 1. Empty: the one called label, class, "
          "target or species; otherwise the only one with text; otherwise the last.")
      .advanced();
}

}  // namespace

PlainTable readCsvPoints(const ParameterSet& settings) {
  CsvTable table;
  std::vector<Extent> extents;
  PlainTable set = readAny(settings, true, table, extents);
  const bool common = word(settings, "scaling") == "common";
  scaleToUnit(set, extents, kMargin, common);
  const auto span = [&](std::size_t axis) {
    return "'" + printable(table.columns[axis]) + "' from " + numberText(extents[axis].least) + " … " +
           numberText(extents[axis].most);
  };
  Loading::note(common ? "Both axes were scaled by one factor into 0.05 … 0.95: " + span(0) + ", " + span(1) + "."
                       : "Each axis was scaled to 0.05 … 0.95 of the unit square: " + span(0) + ", " + span(1) + ".");
  return set;
}

PlainTable readCsvTable(const ParameterSet& settings) {
  CsvTable table;
  std::vector<Extent> extents;
  PlainTable set = readAny(settings, false, table, extents);
  scaleToUnit(set, extents, 0, false);
  Loading::note("Each of the " + std::to_string(extents.size()) +
                " columns was scaled to 0 … 1, where attacks stay; the network's first layer standardises it to mean 0 "
                "and deviation 1.");
  return set;
}

std::vector<Parameter> csvPointsSettings() {
  std::vector<Parameter> settings{
      labelSetting(), Parameter::choice("scaling", {"each", "common"})
                          .titled("Scaling")
                          .worded({"each axis by itself", "both axes by one factor"}, "scaling")
                          .saying("How the points are brought into the unit square. One factor for both keeps angles "
                                  "and distances as they are.")
                          .advanced()};
  for (Parameter& setting : splitSettings()) settings.push_back(std::move(setting));
  return settings;
}

std::vector<Parameter> csvTableSettings() {
  std::vector<Parameter> settings{labelSetting()};
  for (Parameter& setting : splitSettings()) settings.push_back(std::move(setting));
  return settings;
}

}  // namespace hessianlab
