// SPDX-License-Identifier: GPL-3.0-or-later
// All that a session knows of what it trains: a classifier, a regression on a circle, … Each lab makes its own kind
// (model/labs). The header is free of Torch and of Qt.
//
// Threads: one thread steps, tests, probes, saves and restores; snapshot() may be called from any thread meanwhile.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/base/records.h"
#include "model/formats/setting_changes.h"

namespace hessianlab {

class Ranks;     // model/distributed/ranks.h
class Snapshot;  // model/questions/snapshot.h
struct State;    // model/training/state.h

// How far a training is and when it reports.
struct Timeline {
  int64_t step = 0, totalSteps = 0;  // done; of the whole run
  int64_t stepsPerEpoch = 1;         // at the end of each epoch it is tested and saved
  int64_t logEvery = 1;              // steps from one record in metrics.csv to the next
  int64_t probeEvery = 0;            // steps from one probe to the next; 0: never
  int64_t totalEpochs() const { return totalSteps / stepsPerEpoch; }
  double epoch() const { return static_cast<double>(step) / static_cast<double>(stepsPerEpoch); }
};

class Experiment {
 public:
  // Asked between batches; true: give up.
  using Stop = std::function<bool()>;

  virtual ~Experiment() = default;

  // The whole list of training.changes, where one was added that begins to hold now. A lab without that setting is
  // never told.
  virtual void setChanges(const SettingChanges&) {}

  // One step, by the values that hold for it. RunError where it would lead to numbers that are not finite: the weights
  // are then still those before it.
  virtual Record step() = 0;
  // The same with its values, and with those of all steps before it, whose records step() gave without: a GPU had not
  // computed them yet. In order; empty where there are none. Waits for them. RunError as of step(): the weights are
  // then those before the first of them.
  virtual std::vector<Record> readSteps() { return {}; }
  // On data that it does not learn from; nullopt if it was stopped.
  virtual std::optional<Record> test(const Stop& stop) = 0;
  virtual Record probe() = 0;

  // What trains, as it is between two steps: a copy that nobody changes any more.
  virtual std::shared_ptr<const Snapshot> snapshot() const = 0;

  // Begins with these weights instead of drawing its own; all else is that of a new run. Before the first step.
  // InputError: they are of another kind or another shape.
  virtual void startFrom(const Snapshot& weights) = 0;

  // Everything that resuming to the last bit needs, and the way back: an experiment of the same settings that restores
  // it takes the steps that this one would have taken. InputError: it belongs to another experiment.
  virtual State state() const = 0;
  virtual void restore(const State& state) = 0;

  // InputError in one sentence where several processes cannot train it together.
  virtual void requireShareable() const;
  // From now on each step is one of all ranks, each of which works on its part of the batch. All begin in the state of
  // rank 0. RunError, also from step(): a rank is lost; what trains is then as it was before that step.
  virtual void shareWith(std::shared_ptr<Ranks>) { requireShareable(); }

  virtual Timeline timeline() const = 0;
  virtual void extendTo(int64_t epochs) = 0;  // never shorter than it is
  virtual CostLedger cost() const = 0;

  // The content of model.safetensors; the lab opens it again.
  virtual std::string weightsText() const = 0;
};

}  // namespace hessianlab
