// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/loading.h"

#include <utility>

#include "model/base/error.h"
#include "model/base/stop_point.h"

namespace hessianlab {

namespace {

thread_local const LoadScope* tInnermost = nullptr;
thread_local int tTestAlone = 0;
constexpr std::size_t kMostNamed = 100;

}  // namespace

LoadScope::LoadScope(LoadReport& report, JobControl& control) : report_(report), control_(control), outer_(tInnermost) {
  tInnermost = this;
}

LoadScope::~LoadScope() {
  tInnermost = outer_;
}

TestPartAlone::TestPartAlone() {
  ++tTestAlone;
}

TestPartAlone::~TestPartAlone() {
  --tTestAlone;
}

bool Loading::testAlone() {
  return tTestAlone > 0;
}

void Loading::note(const std::string& sentence) {
  if (tInnermost) tInnermost->report_.notes.push_back(sentence);
}

void Loading::skipped(const std::string& fileAndReason) {
  if (!tInnermost) return;
  LoadReport& report = tInnermost->report_;
  ++report.skipped;
  if (report.skippedFiles.size() < kMostNamed) report.skippedFiles.push_back(fileAndReason);
}

void Loading::testDrawn() {
  if (tInnermost) tInnermost->report_.testDrawn = true;
}

void Loading::table(std::vector<std::string> columns, std::vector<std::vector<std::string>> rows) {
  if (!tInnermost) return;
  tInnermost->report_.columns = std::move(columns);
  tInnermost->report_.rows = std::move(rows);
}

void Loading::progress(double fraction) {
  if (tInnermost) tInnermost->control_.setProgress(fraction);
}

void Loading::stopPoint() {
  if (tInnermost && tInnermost->control_.cancelled()) throw Interrupted();
  hessianlab::stopPoint();
}

}  // namespace hessianlab
