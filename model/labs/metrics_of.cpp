// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/labs/metrics_of.h"

#include "model/labs/catalogue.h"

namespace hessianlab {

const MetricList& metricsOf(const ExperimentConfig& config) {
  return labOf(config).metrics();
}

}  // namespace hessianlab
