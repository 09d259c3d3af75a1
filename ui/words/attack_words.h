// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says about an attack and expects of it. Any thread.
#pragma once

#include <QString>
#include <string>
#include <vector>

#include "model/base/catalogue.h"
#include "model/base/norm.h"

namespace hessianlab {

struct RobustnessResult;

// "pgd:steps=100" → "PGD (steps=100)"; a name that the catalogue does not have stays as it is.
QString attackTitle(const Catalogue& attacks, const std::string& text);

// "FGSM, Standard" of several: without what stands in brackets.
QString attackTitles(const Catalogue& attacks, const std::vector<std::string>& texts);
// Of those that a result was found with; empty: with none.
QString attackTitles(const Catalogue& attacks, const RobustnessResult& result);

// "L2" or "L∞".
QString normSymbol(Norm norm);

// Answers within a frame on a handful of pictures, so it may run while a slider moves and after every epoch. Every
// attack that is not known to be quick counts as slow, and so does one with settings of its own.
bool isQuickAttack(const Catalogue& attacks, const std::string& text);

// Those that stand in for a slow attack while something moves.
std::vector<std::string> quickAttacks(const Catalogue& attacks);

// What a person measures with who has chosen nothing: the recommended ones, else the stand-ins, else all there are.
std::vector<std::string> usualAttacks(const Catalogue& attacks);

}  // namespace hessianlab
