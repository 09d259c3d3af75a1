// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/labs/graph/metrics.h"

namespace hessianlab {

namespace {

using enum RecordKind;
using enum Metric::Better;

std::vector<Metric> graphColumns() {
  return {
      {.key = "train_loss",
       .kind = Step,
       .title = "training loss",
       .unit = "nats",
       .axis = "loss",
       .curve = "train",
       .word = "loss",
       .better = Lower},
      {.key = "penalty",
       .kind = Step,
       .title = "penalty",
       .unit = "nats",
       .axis = "penalty",
       .curve = "μ·R",
       .word = "penalty"},
      {.key = "train_accuracy",
       .kind = Step,
       .title = "training accuracy",
       .axis = "accuracy",
       .curve = "train",
       .share = true,
       .better = Higher},
      {.key = "test_loss",
       .kind = Test,
       .title = "test loss",
       .unit = "nats",
       .axis = "loss",
       .curve = "test",
       .better = Lower},
      {.key = "validation_accuracy",
       .kind = Test,
       .title = "validation accuracy",
       .axis = "accuracy",
       .curve = "validation",
       .word = "validation",
       .share = true,
       .better = Higher},
      {.key = "test_accuracy",
       .kind = Test,
       .title = "test accuracy",
       .axis = "accuracy",
       .curve = "test",
       .word = "test",
       .share = true,
       .better = Higher},
      {.key = "test_at_best",
       .kind = Test,
       .title = "test accuracy at the best validation accuracy",
       .axis = "accuracy",
       .curve = "test at best validation",
       .word = "test at best validation",
       .share = true,
       .better = Higher},
      {.key = "within_distance",
       .kind = Test,
       .title = "distance within a class",
       .axis = "distances",
       .curve = "within a class",
       .better = Lower},
      {.key = "between_distance",
       .kind = Test,
       .title = "distance between classes",
       .axis = "distances",
       .curve = "between classes",
       .better = Higher},
      {.key = "distance_ratio", .kind = Test, .title = "distance between classes ÷ within a class", .better = Higher},
  };
}

std::vector<MetricAxis> graphAxes() {
  return {
      {.name = "accuracy",
       .title = "Accuracy",
       .label = "share correct",
       .help = "Share of nodes that are classified correctly: of those whose label is learned from (with dropout), of "
               "those for validation and for testing, and of the test nodes at the step whose validation accuracy was "
               "the best so far.",
       .range = {{0, 1}}},
      {.name = "loss",
       .title = "Loss",
       .label = "cross-entropy (nats)",
       .help = "Cross-entropy −log p(true class) of the nodes whose label is learned from, and of the test nodes.",
       .range = {{0, 0}}},
      {.name = "penalty",
       .title = "Penalty",
       .label = "μ · R (nats)",
       .help = "What the penalty adds to the loss: its strength μ times how far the outputs of the nodes are from "
               "those of their neighbours.",
       .whileEmpty = "No penalty yet",
       .announcedBy = "penalty.strength",
       .range = {{0, 0.01}}},
      {.name = "distances",
       .title = "Distances between outputs",
       .label = "Euclidean distance",
       .help = "Mean distance of a node's output to the mean of its class, and mean distance between the means of two "
               "classes, over all nodes that have a label.",
       .range = {{0, 0}}},
  };
}

}  // namespace

const MetricList& graphMetrics() {
  static const MetricList list(
      {graphColumns(),
       graphAxes(),
       {{"validation_accuracy", "validation_accuracy"},
        {"clean_accuracy", "test_at_best"},
        {"last_accuracy", "test_accuracy"},
        {"distance_ratio", "distance_ratio"}},
       {{"test_at_best", false, "Test", "Test accuracy at the best validation accuracy"},
        {"validation_accuracy", true, "Validation", "Best accuracy of the validation nodes"},
        {"distance_ratio", false, "Ratio", "Distance of the outputs between classes ÷ within a class"}},
       {{"train_accuracy", "test_accuracy"}}});
  return list;
}

}  // namespace hessianlab
