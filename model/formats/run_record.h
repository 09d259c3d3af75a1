// SPDX-License-Identifier: GPL-3.0-or-later
// run.json: what ran, as opposed to what was asked for.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace hessianlab {

// nullopt: not measured.
struct RunValues {
  std::optional<double> cleanAccuracy, loss;  // on the test set
  std::optional<double> hessianNormMedian, gradientNormMedian;
  std::optional<int64_t> step;  // at which cleanAccuracy was measured; of equal ones the first
  bool operator==(const RunValues&) const = default;
};

struct RunRecord {
  std::string status = "running";  // running | paused | finished | stopped | failed
  std::string message;             // why it failed; empty otherwise
  int64_t steps = 0;
  double epochs = 0;
  double trainSeconds = 0;  // steps alone
  double wallSeconds = 0;
  int64_t peakMemoryBytes = 0;
  int64_t threads = 0;
  std::string device = "cpu";
  int64_t seed = 0;
  std::string host;
  std::map<std::string, std::string> versions;
  RunValues final, best;  // the latest of each value, and the best of each by itself
  double costTraining = 0, costPenalty = 0, costProbes = 0, costEvaluation = 0;  // seconds
  bool operator==(const RunRecord&) const = default;
};

std::string toJson(const RunRecord& record);  // numbers that are not finite become null

// Reads what toJson wrote; keys it does not know are left to newer versions. `origin` begins every InputError.
RunRecord parseRunRecord(const std::string& json, const std::string& origin);

}  // namespace hessianlab
