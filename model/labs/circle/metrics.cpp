// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/labs/circle/metrics.h"

namespace hessianlab {

namespace {

using enum RecordKind;
using enum Metric::Better;

std::vector<Metric> circleColumns() {
  return {
      {.key = "train_loss",
       .kind = Step,
       .title = "training loss",
       .axis = "loss",
       .curve = "train",
       .word = "loss",
       .better = Lower},
      {.key = "test_loss",
       .kind = Test,
       .title = "loss all around",
       .axis = "loss",
       .curve = "all around",
       .word = "all around",
       .better = Lower},
      {.key = "error_low",
       .kind = Probe,
       .title = "missing of the low frequency",
       .axis = "harmonics",
       .curve = "low κ₁",
       .word = "κ₁",
       .better = Lower},
      {.key = "error_middle",
       .kind = Probe,
       .title = "missing of the middle frequency",
       .axis = "harmonics",
       .curve = "middle κ₂",
       .word = "κ₂",
       .better = Lower},
      {.key = "error_high",
       .kind = Probe,
       .title = "missing of the high frequency",
       .axis = "harmonics",
       .curve = "high κ₃",
       .word = "κ₃",
       .better = Lower},
      {.key = "error_sparse",
       .kind = Probe,
       .title = "error in the sparsest piece",
       .axis = "pieces",
       .curve = "sparsest piece",
       .better = Lower},
      {.key = "error_dense",
       .kind = Probe,
       .title = "error in the densest piece",
       .axis = "pieces",
       .curve = "densest piece",
       .better = Lower},
  };
}

std::vector<MetricAxis> circleAxes() {
  return {
      {.name = "loss",
       .title = "Loss",
       .label = "mean (f − y)²",
       .help = "Mean squared error of the samples and of points all around the circle.",
       .log = true},
      {.name = "harmonics",
       .title = "Error of each harmonic",
       .label = "amplitude of f − y",
       .help = "How much of each frequency of the target is still missing: the amplitude of that frequency in f − y. "
               "Low frequencies go first: their share shrinks in a time that grows with κ².",
       .log = true},
      {.name = "pieces",
       .title = "Error where points are few and many",
       .label = "mean (f − y)²",
       .help = "Mean squared error against the target without noise, in the sparsest and in the densest piece of the "
               "circle. The time to learn a harmonic grows with 1/density: no moment of stopping is right for both.",
       .whileEmpty = "For several pieces: Density of the pieces.",
       .log = true},
  };
}

}  // namespace

const MetricList& circleMetrics() {
  static const MetricList list({circleColumns(),
                                circleAxes(),
                                {{"test_loss", "test_loss"}, {"error_high", "error_high"}},
                                {{"test_loss", false, "Loss", "Mean squared error all around the circle"},
                                 {"error_high", false, "High κ₃", "What is missing of the high frequency"}}});
  return list;
}

}  // namespace hessianlab
