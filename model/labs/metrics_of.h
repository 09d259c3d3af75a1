// SPDX-License-Identifier: GPL-3.0-or-later
// Which numbers an experiment reports. Free of Torch and of Qt; any thread.
#pragma once

#include "model/base/metric.h"
#include "model/formats/config.h"

namespace hessianlab {

// The list of the lab that `config` belongs to; it lives as long as the program.
const MetricList& metricsOf(const ExperimentConfig& config);

}  // namespace hessianlab
