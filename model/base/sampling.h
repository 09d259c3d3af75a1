// SPDX-License-Identifier: GPL-3.0-or-later
// Which samples of a set are taken where not all are. Files and the command line write "first" and "balanced".
#pragma once

#include <string>

namespace hessianlab {

// The first N, as other tools do, so that results compare; or as many of each class, drawn once and for all.
enum class Sampling { First, Balanced };

const char* toString(Sampling sampling);          // "first", "balanced"
Sampling parseSampling(const std::string& name);  // InputError on any other word

}  // namespace hessianlab
