// SPDX-License-Identifier: GPL-3.0-or-later
// The named numbers of a classifier's training: loss, penalty and accuracy of each step, curvature on the probe batch,
// accuracy and loss on the test set. Plain words, free of Torch; any thread.
#pragma once

#include "model/base/metric.h"

namespace hessianlab {

const MetricList& classifierMetrics();

// The place of each number in the values of its record, for who fills them in.
namespace classifier {
enum StepValue : std::size_t { kTrainLoss, kPenalty, kTrainAccuracy, kLearningRate, kStepValues };
enum ProbeValue : std::size_t {
  kHessianP10,
  kHessianMedian,
  kHessianP90,
  kGradientMedian,
  kLambdaMinMedian,
  kConfidenceMean,
  kGradientP10,
  kGradientP90,
  kNormalisedMedian,
  kProbeValues
};
enum TestValue : std::size_t { kTestAccuracy, kTestLoss, kTestValues };
}  // namespace classifier

}  // namespace hessianlab
