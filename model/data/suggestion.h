// SPDX-License-Identifier: GPL-3.0-or-later
// What to begin with on data that were looked at. Free of Torch and of Qt. Any thread.
#pragma once

#include "model/data/inspect.h"

namespace hessianlab {

// Fills network, epochs, preset and settings from the shape and the number of samples. `choice`: complete, of `entry`.
void suggest(DataInspection& result, const Choice& choice, const CatalogueEntry& entry);

}  // namespace hessianlab
