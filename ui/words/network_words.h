// SPDX-License-Identifier: GPL-3.0-or-later
// Networks that brought their layers along, in words instead of JSON. Any thread.
#pragma once

#include <QString>

#include "model/formats/config.h"
#include "model/nn/network_summary.h"

namespace hessianlab {

// "ResNet-like: 62 operations, 272 k parameters".
QString summaryText(const NetworkSummary& summary);

// "20 × Convolution, 17 × ReLU, …", in the order in which they first appear.
QString operationsText(const NetworkSummary& summary);

// The summary of an imported network; empty for others, whose name says what they are.
QString importedText(const ExperimentConfig& config);

}  // namespace hessianlab
