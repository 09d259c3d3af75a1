// SPDX-License-Identifier: GPL-3.0-or-later
// run.json: what ran, as opposed to what was asked for.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/base/metric.h"

namespace hessianlab {

// The metrics that a lab sums up in run.json, in its order. nullopt: not measured.
struct RunValues {
  struct Value {
    std::string name;  // MetricSummary::name: "clean_accuracy"
    std::optional<double> number;
    bool operator==(const Value&) const = default;
  };
  std::vector<Value> values;
  std::optional<int64_t> step;  // at which the first of them was measured; of equal ones the first

  RunValues() = default;
  explicit RunValues(const MetricList& metrics);
  std::optional<double> value(std::string_view name) const;  // nullopt also where the lab sums up no such metric
  bool operator==(const RunValues&) const = default;
};

// The run whose weights a run began with.
struct BegunFrom {
  std::string run;            // its id, from its manifest; empty: it has none
  std::string weightsSha256;  // of its model.safetensors
  bool operator==(const BegunFrom&) const = default;
};

struct RunRecord {
  explicit RunRecord(const MetricList& metrics) : final(metrics), best(metrics) {}

  std::string status = "running";  // running | paused | finished | stopped | failed
  std::string message;             // why it failed; empty otherwise
  int64_t steps = 0;
  double epochs = 0;
  double trainSeconds = 0;  // steps alone
  double wallSeconds = 0;
  int64_t peakMemoryBytes = 0;
  int64_t threads = 0;
  int64_t processes = 1;  // that trained it together (model/distributed)
  std::string device = "cpu";
  int64_t seed = 0;
  std::optional<BegunFrom> begunFrom;  // nullopt: the seed drew its weights, or it is a branch
  std::string host;
  std::map<std::string, std::string> versions;
  RunValues final, best;  // the latest of each value, and the best of each by itself
  double costTraining = 0, costPenalty = 0, costProbes = 0, costTests = 0;  // seconds
  bool operator==(const RunRecord&) const = default;
};

std::string toJson(const RunRecord& record);  // numbers that are not finite become null

// Reads what toJson wrote; keys that it or the lab does not know are left to newer versions. `origin` begins every
// InputError.
RunRecord parseRunRecord(const std::string& text, const MetricList& metrics, const std::string& origin);

}  // namespace hessianlab
