// SPDX-License-Identifier: GPL-3.0-or-later
// Every attack by name: one line per attack in catalogue.cpp.
#pragma once

#include <memory>
#include <string>

#include "model/attacks/attack.h"
#include "model/catalogue.h"

namespace hessianlab {

const Catalogue& attackCatalogue();

// Parameters that are not given take their defaults. InputError on an unknown name, an unknown parameter or a value out
// of range.
std::unique_ptr<Attack> makeAttack(const std::string& name, Norm norm, const ParameterSet& parameters = {});

}  // namespace hessianlab
