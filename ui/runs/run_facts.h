// SPDX-License-Identifier: GPL-3.0-or-later
// What a filter can ask of a run of the window (model/runs/run_filter.h): its settings by key, title and sign, its
// newest numbers, its name, state, tags and notes. Any thread.
#pragma once

#include "model/formats/config.h"
#include "model/runs/run_filter.h"
#include "ui/runs/run.h"

namespace hessianlab {

RunFacts factsOf(const Run& run, const Catalogues& catalogues);

}  // namespace hessianlab
