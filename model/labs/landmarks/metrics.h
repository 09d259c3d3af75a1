// SPDX-License-Identifier: GPL-3.0-or-later
// The named numbers of a network that finds landmarks. Plain words, free of Torch; any thread.
#pragma once

#include "model/base/metric.h"

namespace hessianlab {

const MetricList& landmarkMetrics();

// The place of each number in the values of its record, for who fills them in.
namespace landmarks {
enum StepValue : std::size_t { kTrainLoss, kInputLoss, kOutputLoss, kInputWeight, kOutputWeight, kStepValues };
enum ProbeValue : std::size_t { kValidationLoss, kValidationNrmse, kProbeValues };
enum TestValue : std::size_t { kTestLoss, kTestNrmse, kTestFound, kTestArea, kTestValues };
}  // namespace landmarks

}  // namespace hessianlab
