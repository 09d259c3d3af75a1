// SPDX-License-Identifier: GPL-3.0-or-later
// All texts of the engine that the window shows in the same words every time, for those who translate them
// (scripts/translations). Any thread.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "model/formats/config.h"
#include "model/formats/lesson.h"
#include "model/runs/presets.h"

namespace hessianlab {

// Titles, help and words of settings of every catalogue; the names of the metrics; the lessons and presets.
std::set<std::string> engineTexts(const Catalogues& catalogues, const std::vector<Preset>& presets,
                                  const std::vector<Lesson>& lessons);

}  // namespace hessianlab
