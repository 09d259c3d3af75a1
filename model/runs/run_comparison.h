// SPDX-License-Identifier: GPL-3.0-or-later
// Several runs in one table: the settings in which they differ, what they reached, and how robust they are beside each
// other on the same samples. Free of Torch and of Qt.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "model/formats/config.h"
#include "model/robustness/paired.h"
#include "model/runs/run_history.h"

namespace hessianlab {

struct ComparedRun {
  std::string name, folder;
  RunHistory history;
};

// InputError as readRunHistory. The name is that of its label, or of the folder.
ComparedRun openedForComparison(const std::filesystem::path& folder, const Catalogues& catalogues, Edited edited);

// A number or a word of one run; neither: it is not known.
struct ComparedCell {
  std::optional<double> number;
  std::string text;
  bool share = false;                 // a number of 0 … 1 that people read as a percentage
  std::optional<double> spread = {};  // of a mean: the sample standard deviation
};

struct RunComparison {
  std::vector<std::string> titles;               // one per column: the run, its settings, what it reached
  std::size_t settings = 0;                      // how many of them are settings, after the first
  std::vector<std::vector<ComparedCell>> cells;  // one row per run
  struct Pair {
    std::string first, second;  // names of runs
    std::optional<PairedComparison> paired;
    std::string why;  // where there is none
  };
  std::vector<Pair> pairs;  // each further run against the first; empty: nothing was attacked
};

// `epsilon`: where robustness is compared; nullopt: at the largest that two of them have in common.
RunComparison compareRuns(const std::vector<ComparedRun>& runs, const Catalogues& catalogues,
                          const std::optional<double>& epsilon);

// Runs that differ in nothing but the seed as one row, with means and spreads over the seeds; the first column says how
// many they are. A mean stands only where all of them have the number. No pairs. `table`: compareRuns(runs).
RunComparison overSeeds(const RunComparison& table, const std::vector<ComparedRun>& runs, const Catalogues& catalogues);

enum class TableFormat { Text, Csv, Markdown, Latex };

// "text", "csv", "markdown", "latex".
const std::vector<std::string>& tableFormatNames();
TableFormat parseTableFormat(const std::string& name);  // one of these

// With a newline at its end. Numbers have four significant digits, but for CSV, where they have all; what is not known
// is "–", in CSV nothing. In CSV spreads have columns of their own.
std::string toText(const RunComparison& comparison, TableFormat format);
std::string toText(const RunComparison::Pair& pair);  // one line
std::string toJson(const RunComparison& comparison);  // format 1
// The words of the table, titles first, as they stand in that format.
std::vector<std::vector<std::string>> shownCells(const RunComparison& comparison, TableFormat format);

}  // namespace hessianlab
