// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of numbers with a class for each row, as spreadsheets save them: comma, semicolon or tab between the cells,
// with a decimal comma where it is not the comma, quotes as in RFC 4180, with a line of names or without. Pure and
// strict; no Torch. Any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hessianlab {

struct CsvTable {
  std::vector<std::string> columns;  // names of the numeric columns ("column 2" where the file names none)
  std::string labelColumn;           // name of the column that holds the classes
  std::vector<std::string> leftOut;  // names of the other columns, which hold text
  int64_t rows = 0;                  // at least 1
  std::vector<double> values;        // rows × columns.size(), finite
  std::vector<std::string> labels;   // rows; whole numbers without zeros before them
  bool decimalComma = false;         // at least one number has one
  bool header = false;
  char separator = ',';
};

constexpr std::size_t kMostCsvBytes = std::size_t{1} << 28, kMostCsvColumns = 10000;

// `label`: the column of the classes, by its name or its number from 1. Empty: the one called label, class, target,
// species, category, kind or type; otherwise the only one that holds text; otherwise the last. InputError, beginning
// with `origin`: no row, rows of different lengths, a cell that is no number (with its line), no numeric column.
CsvTable parseCsv(std::string_view text, const std::string& label, const std::string& origin);

// The classes of these labels in their order: numbers by size, other texts by their bytes.
std::vector<std::string> classesOf(const std::vector<std::string>& labels);

}  // namespace hessianlab
