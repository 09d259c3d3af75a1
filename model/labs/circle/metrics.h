// SPDX-License-Identifier: GPL-3.0-or-later
// The named numbers of a regression on the circle. Plain words, free of Torch; any thread.
#pragma once

#include "model/base/metric.h"

namespace hessianlab {

const MetricList& circleMetrics();

// The place of each number in the values of its record, for who fills them in.
namespace circle {
enum StepValue : std::size_t { kTrainLoss, kStepValues };
enum ProbeValue : std::size_t {
  kErrorLow,
  kErrorMiddle,
  kErrorHigh,
  kErrorSparse,
  kErrorDense,
  kNoiseLearned,
  kProbeValues
};
enum TestValue : std::size_t { kTestLoss, kTestValues };
}  // namespace circle

}  // namespace hessianlab
