// SPDX-License-Identifier: GPL-3.0-or-later
// The lessons that there are, and the settings that each of their steps asks for. Free of Torch and of Qt. Any thread.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "model/formats/lesson.h"
#include "model/runs/presets.h"

namespace hessianlab {

// What a lesson may measure: of each run what its lab records.
const QuantityList& lessonQuantities();

// Parses a lesson and checks it as a whole: its settings against the presets and the catalogues, its attacks, its
// expressions. `origin` (a file name; empty: none) begins every InputError, which names the place.
Lesson checkedLesson(const std::string& text, const std::string& name, const std::string& origin,
                     const std::vector<Preset>& presets, const Catalogues& catalogues);

// The same of a file, called by its name.
Lesson loadLesson(const std::filesystem::path& file, const std::vector<Preset>& presets, const Catalogues& catalogues);

// Every *.json of `folder` (resources/lessons), by lab in the order of the catalogue, by order and then by name; empty
// where there is no such folder. InputError on the first bad file.
std::vector<Lesson> loadLessons(const std::filesystem::path& folder, const std::vector<Preset>& presets,
                                const Catalogues& catalogues);

// The lab that its first step begins in. The lesson is a checked one of these presets.
const CatalogueEntry& labOf(const Lesson& lesson, const std::vector<Preset>& presets);

// The settings in each step: its preset or those of the step before, changed by its `set`. InputError names the lesson
// and the step.
std::vector<ExperimentConfig> settingsOf(const Lesson& lesson, const std::vector<Preset>& presets,
                                         const Catalogues& catalogues);

}  // namespace hessianlab
