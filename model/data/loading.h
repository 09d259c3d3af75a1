// SPDX-License-Identifier: GPL-3.0-or-later
// How the loading of a data set is watched without a word in every call: whoever starts it opens a scope on its thread,
// and the readers report there. Without a scope reports go nowhere, and stop points (model/base/stop_point.h) work as
// everywhere. Free of Torch and of Qt.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/jobs/job.h"

namespace hessianlab {

// What a reader did to the data beyond reading.
struct LoadReport {
  std::vector<std::string> notes;         // a sentence each: "The labels began at 1 and were shifted to begin at 0."
  int64_t skipped = 0;                    // files that could not be read and were left out
  std::vector<std::string> skippedFiles;  // the first of them, each with the reason
  bool testDrawn = false;                 // the test part was drawn here, as the data were not divided
  // The beginning of a table as it stands in the file: the columns that are read, the class last; at most 24 rows.
  std::vector<std::string> columns;
  std::vector<std::vector<std::string>> rows;
};

// While it lives, what is loaded on this thread reports here and stops where `control` is cancelled. Innermost wins.
class LoadScope {
 public:
  LoadScope(LoadReport& report, JobControl& control);
  ~LoadScope();
  LoadScope(const LoadScope&) = delete;
  LoadScope& operator=(const LoadScope&) = delete;

 private:
  friend struct Loading;
  LoadReport& report_;
  JobControl& control_;
  const LoadScope* outer_;
};

// While it lives, what is loaded on this thread may leave the training part out, and statistics of it, where reading
// that part takes long: for questions about test samples alone.
class TestPartAlone {
 public:
  TestPartAlone();
  ~TestPartAlone();
  TestPartAlone(const TestPartAlone&) = delete;
  TestPartAlone& operator=(const TestPartAlone&) = delete;
};

// The readers' side. On the thread that loads.
struct Loading {
  static void note(const std::string& sentence);
  static void skipped(const std::string& fileAndReason);
  static void testDrawn();
  static void table(std::vector<std::string> columns, std::vector<std::vector<std::string>> rows);
  static void progress(double fraction);  // 0…1
  static bool testAlone();                // the training part may be left out
  static void stopPoint();                // throws Interrupted where it was asked to stop
};

}  // namespace hessianlab
