// SPDX-License-Identifier: GPL-3.0-or-later
// The quick half of hessianlab-cli: what it can answer without the engine. One thread.
#pragma once

#include "app/cli/quick/known.h"

namespace hessianlab::cli {

// What was written at the build, read at the first call.
const Known& known();

// Thrown, before anything was printed, by what finds that it takes the engine after all.
struct NeedsEngine {};

}  // namespace hessianlab::cli
