// SPDX-License-Identifier: GPL-3.0-or-later
// What each of the programs settles about its own process before anything else: how OpenMP's workers wait, and how the
// allocator treats freed pages.
#pragma once

namespace hessianlab {

// Re-executes the program with OMP_WAIT_POLICY=passive and a short GOMP_SPINCOUNT if the first is unset, because
// libgomp reads them when it loads: workers that spin for long make training on a busy small machine ten times slower.
// Call first in main(); returns if nothing has to be done.
void ensurePassiveOpenMp(char** argv);

}  // namespace hessianlab
