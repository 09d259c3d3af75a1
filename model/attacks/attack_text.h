// SPDX-License-Identifier: GPL-3.0-or-later
// An attack and its settings in one word: "pgd", "pgd:steps=100:restarts=5".
#pragma once

#include <memory>
#include <string>

#include "model/attacks/attack.h"

namespace hessianlab {

// Settings that are not given take their defaults. InputError on an unknown attack or key, a key given twice, a value
// of the wrong kind or out of range.
std::unique_ptr<Attack> makeAttackFromText(const std::string& text, Norm norm);

}  // namespace hessianlab
