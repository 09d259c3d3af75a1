// SPDX-License-Identifier: GPL-3.0-or-later
// Several runs in one table: the settings in which they differ, what they reached, and how robust they are beside each
// other on the same samples. Free of Torch and of Qt.
#pragma once

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

// A number or a word of one run; neither: it is not known.
struct ComparedCell {
  std::optional<double> number;
  std::string text;
  bool share = false;  // a number of 0 … 1 that people read as a percentage
};

struct RunComparison {
  std::vector<std::string> titles;               // one per column
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

enum class TableFormat { Text, Csv, Markdown, Latex };

// With a newline at its end. Numbers have four significant digits, but for CSV, where they have all; what is not known
// is "–", in CSV nothing.
std::string toText(const RunComparison& comparison, TableFormat format);
std::string toJson(const RunComparison& comparison);  // format 1

}  // namespace hessianlab
