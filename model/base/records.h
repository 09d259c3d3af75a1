// SPDX-License-Identifier: GPL-3.0-or-later
// What a training run reports while it goes on. Plain numbers, immutable once they are in the mailbox: any thread may
// read them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/base/metric.h"

namespace hessianlab {

struct Quantiles {
  double p10 = 0, median = 0, p90 = 0;
};

// How an estimate came about, so that no norm is told without it.
struct Basis {
  std::string quantity;    // what was estimated: "‖H‖"
  std::string estimator;   // "power", "lanczos", "exact"
  int64_t iterations = 0;  // of the estimator
  double residualMax = 0;  // worst ‖Hv−λv‖/‖Hv‖ over the samples
  double convergedFraction = 0;
  int64_t samples = 0;
  double seconds = 0;       // what the estimate cost
  std::string remark = {};  // where the samples do not stand for their set, a sentence or two
};

// What one step, one probe or one test left behind.
struct Record {
  RecordKind kind = RecordKind::Step;
  int64_t step = 0;            // steps done: 1 after the first one
  double epoch = 0;            // steps / steps per epoch
  double seconds = 0;          // spent in steps alone so far
  std::vector<double> values;  // one per metric of the kind, in the order of the lab's list; NaN: no value
  std::optional<Basis> basis;  // where estimated metrics are among them

  double value(MetricPlace place) const { return values[place.at]; }  // of a metric of this kind
};

// Whether `value` is better than the `best` so far: never what is no number, or where the metric has no better end.
bool isBetter(const Metric& metric, double value, const std::optional<double>& best);

// Seconds spent so far in each activity.
struct CostLedger {
  double training = 0;  // forward and backward of the plain loss, optimiser
  double penalty = 0;   // the regularizer
  double probes = 0;    // of curvature
  double tests = 0;     // of the whole test set; attacks and questions do not count: they run elsewhere
};

enum class RunState { Idle, Running, Paused, Finished, Stopped, Failed };
const char* toString(RunState state);  // "idle", "running", "paused", "finished", "stopped", "failed"

struct Progress {
  RunState state = RunState::Idle;
  int64_t step = 0, totalSteps = 0;
  int64_t stepsPerEpoch = 0;
  double epoch = 0;
  int64_t totalEpochs = 0;
  double stepsPerSecond = 0;  // recent
  double etaSeconds = 0;      // to the last epoch, at the recent speed
  CostLedger cost;
  int64_t threads = 0;
  int64_t peakMemoryBytes = 0;
  std::string message;      // why it failed or stopped; empty otherwise
  std::string saveProblem;  // why the last save did not work, so that the folder is behind; empty: it worked
};

}  // namespace hessianlab
