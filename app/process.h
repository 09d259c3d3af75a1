// SPDX-License-Identifier: GPL-3.0-or-later
// What each of the programs settles about its own process before anything else: how OpenMP's workers wait, which
// kernels OpenBLAS takes, how the allocator treats freed pages, and what stands in for closed streams. Before main()
// begins, it ends the program with one line and exit code 1 where the system gives too little memory, stack, files or
// threads for the libraries to start.
#pragma once

#include <string>
#include <vector>

namespace hessianlab {

// Re-executes the program where setForLibraries() has something to set, because libraries read it when they load. Call
// first in main(); returns if nothing has to be done.
void ensureSetForLibraries(char** argv);

// Sets these variables where they are unset, for a program that is started next. False: nothing had to be set.
// OMP_WAIT_POLICY=passive and a short GOMP_SPINCOUNT: libgomp's workers that spin for long make training on a busy
// small machine ten times slower. OPENBLAS_CORETYPE, where OpenBLAS does not know the processor.
bool setForLibraries();

// Becomes a fresh process of the same program with these arguments. Returns only where that fails. Call when all that
// is to be kept has been written.
void startAgain(const std::vector<std::string>& arguments);

// A closed standard input, output or error is /dev/null from here on, so that no file of ours takes its place.
void openStandardStreams();

// Whether all that was printed to standard output arrived. Afterwards nothing may be printed.
bool outputArrived();

}  // namespace hessianlab
