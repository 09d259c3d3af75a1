// SPDX-License-Identifier: GPL-3.0-or-later
// One training run as the window remembers it: its settings and every number it sent. Outlives its session, so that old
// curves stay while a new run trains.
#pragma once

#include <QString>
#include <QStringList>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "model/base/record_table.h"
#include "model/formats/config.h"
#include "model/formats/run_label.h"
#include "model/questions/robustness.h"
#include "model/robustness/trust.h"

namespace hessianlab {

class Snapshot;  // model/questions/snapshot.h

struct Run {
  explicit Run(const MetricList& metrics) : records(metrics) {}  // of its lab; outlives it

  int id = 0;
  int color = 0;  // index into the palette of runs
  QString name;
  QString notes;
  QStringList tags;
  bool ticked = true;
  ExperimentConfig config;
  Progress progress;

  RecordTable records;
  std::map<Norm, std::shared_ptr<const RobustnessResult>> robustness;  // newest curve in each norm
  std::optional<Norm> evaluatedNorm;                                   // of the newest of them; nullopt: none yet
  // Its last weights, once its session is gone; nullptr: it still has one, it has pictures, or it came from a folder.
  std::shared_ptr<const Snapshot> frozen;
  QString folder;         // it is kept there; empty: in memory only
  bool live = false;      // a slot of this window has it
  QString status;         // "interrupted", of a run read from a folder; empty: progress.state says it
  QString problem;        // why its folder cannot be read; empty: it can
  bool imported = false;  // trained elsewhere: its weights are looked at, and training begins a run of its own
  // Of a branch; nullopt: it began with weights of its own. It counts its steps from there.
  std::optional<RunOrigin> origin;

  QString title() const;       // its name; what it is where it has not begun
  QString originText() const;  // "from run 2 at step 300"; empty where it is no branch

  // Seconds of training when `step` was done.
  double secondsAt(int64_t step) const;
  double epochAt(int64_t step) const;  // epochs that were done then
  void keep(std::shared_ptr<const RobustnessResult> result);
  // What keeps `result` from speaking of the present weights: "epoch 2" (it was measured then, and more training
  // followed), "of earlier weights", "incomplete"; empty: nothing.
  QString caveat(const RobustnessResult& result) const;
  // The newest in any norm; nullptr: none yet.
  std::shared_ptr<const RobustnessResult> lastEvaluation() const {
    return evaluatedNorm ? robustnessIn(*evaluatedNorm) : nullptr;
  }
  // nullptr: not measured in this norm.
  std::shared_ptr<const RobustnessResult> robustnessIn(Norm norm) const;
  // Measured accuracy at the smallest grid ε not below `epsilon`; nullopt: not measured in this norm, or ε beyond the
  // grid.
  std::optional<double> robustAccuracy(Norm norm, double epsilon) const;
};

// What the checks say about its last evaluation; nullptr: there is no run.
Trust trustIn(const Run* run);

}  // namespace hessianlab
