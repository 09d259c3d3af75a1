// SPDX-License-Identifier: GPL-3.0-or-later
// An evaluation in words, and what a later one keeps of an earlier. GUI thread only.
#pragma once

#include <QString>
#include <memory>

#include "model/base/catalogue.h"
#include "model/questions/robustness.h"

namespace hessianlab {

struct Run;

// "moons at step 40: 55.0 % (without attack 98.0 %; 200 samples, balanced, PGD)" at `epsilon`; empty where nothing was
// measured in that norm.
QString readingOf(const Run& run, Norm norm, double epsilon, const Catalogue& attacks);

// `later` with the faults of `earlier` where it has no bounds of its own: measuring without them does not mend what was
// found wrong with this program. `earlier` may be null.
std::shared_ptr<const RobustnessResult> withFaultsOf(const std::shared_ptr<const RobustnessResult>& earlier,
                                                     const std::shared_ptr<const RobustnessResult>& later);

}  // namespace hessianlab
