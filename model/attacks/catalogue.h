// SPDX-License-Identifier: GPL-3.0-or-later
// Every attack by name: one line per attack in catalogue.cpp.
#pragma once

#include <memory>
#include <string>

#include "model/attacks/attack.h"
#include "model/base/catalogue.h"

namespace hessianlab {

const Catalogue& attackCatalogue();

// Parameters that are not given take their defaults. InputError on an unknown name, an unknown parameter, a value out
// of range, or a norm that the attack does not work in.
std::unique_ptr<Attack> makeAttack(const std::string& name, Norm norm, const ParameterSet& parameters = {});

// An attack as one text: NAME, or NAME:KEY=VALUE:KEY=VALUE…, for example "pgd:steps=100:restarts=5". InputError: as
// above; a setting without a value, named twice, or not of its kind.
std::unique_ptr<Attack> makeAttackFromText(const std::string& spec, Norm norm);

// Whether the attack called `name` works in this norm. InputError on an unknown name.
bool worksIn(const std::string& name, Norm norm);

}  // namespace hessianlab
