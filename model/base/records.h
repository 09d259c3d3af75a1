// SPDX-License-Identifier: GPL-3.0-or-later
// What a training run reports while it goes on. Plain numbers, immutable once they are in the mailbox: any thread may
// read them.
#pragma once

#include <cstdint>
#include <string>

namespace hessianlab {

struct Quantiles {
  double p10 = 0, median = 0, p90 = 0;
};

// One training step. Losses are batch means of cross-entropy in nats; penalty is λ·R as added to the loss.
struct StepRecord {
  int64_t step = 0;    // 1 after the first step
  double epoch = 0;    // steps / steps per epoch
  double seconds = 0;  // spent in steps alone so far
  double trainLoss = 0;
  double penalty = 0;
  double trainAccuracy = 0;  // of this batch, 0…1
};

// Curvature of the loss with respect to the input on the fixed probe batch.
struct ProbeRecord {
  int64_t step = 0;
  double epoch = 0;
  Quantiles hessianNorm;   // ‖H‖ per sample
  Quantiles gradientNorm;  // ‖g‖ per sample
  double lambdaMinMedian = 0;
  double confidenceMean = 0;    // mean of max_k p_k
  double normalisedMedian = 0;  // median of ‖H‖/‖g‖
  std::string estimator;        // "power", "lanczos", "exact"
  int64_t iterations = 0;
  double residualMax = 0;  // worst ‖Hv−λv‖/‖Hv‖ over the probe
  double convergedFraction = 0;
  int64_t samples = 0;
  double seconds = 0;  // cost of this probe
};

// Accuracy and loss on the test set, at the end of an epoch (and at step 0).
struct EvaluationRecord {
  int64_t step = 0;
  double epoch = 0;
  double testAccuracy = 0;
  double testLoss = 0;
};

// Seconds spent so far in each activity.
struct CostLedger {
  double training = 0;    // forward and backward of the plain loss, optimiser
  double penalty = 0;     // the regularizer
  double probes = 0;      // curvature probes
  double evaluation = 0;  // test accuracy, attacks and looks do not count: they run elsewhere
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
  std::string message;  // why it failed or stopped; empty otherwise
};

}  // namespace hessianlab
