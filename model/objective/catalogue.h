// SPDX-License-Identifier: GPL-3.0-or-later
// Every objective by name: one line each in catalogue.cpp.
#pragma once

#include <string>

#include "model/base/catalogue.h"

namespace hessianlab {

class Objective;

const Catalogue& objectiveCatalogue();

// The objective called `name`. InputError on an unknown one.
const Objective& objectiveNamed(const std::string& name);

}  // namespace hessianlab
