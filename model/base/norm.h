// SPDX-License-Identifier: GPL-3.0-or-later
// In which norm an attack's change is measured. Files and the command line write "linf" and "l2".
#pragma once

#include <string>

namespace hessianlab {

enum class Norm { Linf, L2 };

const char* toString(Norm norm);          // "linf", "l2"
Norm parseNorm(const std::string& name);  // InputError on any other word

}  // namespace hessianlab
