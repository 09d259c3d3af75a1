// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/labs/metrics_of.h"

#include "model/training/classifier_metrics.h"

namespace hessianlab {

const MetricList& metricsOf(const ExperimentConfig&) {
  return classifierMetrics();  // every experiment so far trains a classifier
}

}  // namespace hessianlab
