// SPDX-License-Identifier: GPL-3.0-or-later
// The named numbers of a training on a graph. Plain words, free of Torch; any thread.
#pragma once

#include "model/base/metric.h"

namespace hessianlab {

const MetricList& graphMetrics();

// The place of each number in the values of its record, for who fills them in.
namespace graph_metric {
enum StepValue : std::size_t { kTrainLoss, kPenalty, kTrainAccuracy, kStepValues };
enum TestValue : std::size_t {
  kTestLoss,
  kValidationAccuracy,
  kTestAccuracy,
  kTestAtBest,
  kWithin,
  kBetween,
  kRatio,
  kTestValues
};
}  // namespace graph_metric

}  // namespace hessianlab
