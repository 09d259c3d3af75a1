// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lessons/lesson_library.h"

#include <algorithm>

#include "model/attacks/catalogue.h"
#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/base/message.h"
#include "model/base/strict_json.h"
#include "model/labs/catalogue.h"
#include "model/labs/metrics_of.h"

namespace hessianlab {

namespace fs = std::filesystem;

namespace {

const ExperimentConfig& presetNamed(const std::string& name, const std::vector<Preset>& presets) {
  std::vector<std::string> names;
  for (const Preset& preset : presets) {
    if (preset.name == name) return preset.config;
    names.push_back(preset.name);
  }
  throw InputError("unknown preset '" + name + "'" + didYouMean(name, names));
}

// Attacks with their settings ("pgd:steps=100"): rather now than after the training.
void requireAttacks(const Lesson& lesson, const std::string& prefix) {
  for (const LessonStep& step : lesson.steps) {
    if (step.run.empty()) continue;
    for (const Quantity& quantity : quantitiesOf(lesson, step.run)) {
      if (quantity.attack.empty()) continue;
      try {
        makeAttackFromText(quantity.attack, parseNorm(quantity.norm));
      } catch (const InputError& error) {
        throw InputError(prefix + quantity.text() + ": " + error.what());
      }
    }
  }
}

// What a run records is said by the lab that it belongs to.
void requireQuantities(const Lesson& lesson, const std::vector<ExperimentConfig>& settings) {
  for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
    const std::string& run = lesson.steps[i].run;
    if (run.empty()) continue;
    const QuantityList known(metricsOf(settings[i]));
    for (const Quantity& quantity : quantitiesOf(lesson, run))
      if (!known.find(quantity.kind.name))
        throw InputError("steps[" + std::to_string(i) + "]: the lab '" + settings[i].lab + "' does not measure " +
                         quantity.text() + didYouMean(quantity.kind.name, known.names()));
  }
}

}  // namespace

const QuantityList& lessonQuantities() {
  static const QuantityList list([] {
    std::vector<const MetricList*> all;
    for (const LabDefinition& lab : labCatalogue()) all.push_back(&lab.metrics());
    return all;
  }());
  return list;
}

Lesson checkedLesson(const std::string& text, const std::string& name, const std::string& origin,
                     const std::vector<Preset>& presets, const Catalogues& catalogues) {
  Lesson lesson = parseLesson(text, name, origin, lessonQuantities());
  const std::string prefix = messagePrefix(origin);
  try {
    requireQuantities(lesson, settingsOf(lesson, presets, catalogues));
  } catch (const InputError& error) {
    throw InputError(prefix + error.what());
  }
  requireAttacks(lesson, prefix);
  return lesson;
}

Lesson loadLesson(const fs::path& file, const std::vector<Preset>& presets, const Catalogues& catalogues) {
  return checkedLesson(readFile(file, std::size_t{1} << 20), file.stem().string(), file.string(), presets, catalogues);
}

std::vector<Lesson> loadLessons(const fs::path& folder, const std::vector<Preset>& presets,
                                const Catalogues& catalogues) {
  std::error_code error;
  if (!fs::is_directory(folder, error)) return {};
  std::vector<fs::path> files;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
    if (entry->path().extension() == ".json") files.push_back(entry->path());
  if (error) throw InputError("cannot read the lessons in " + folder.string() + ": " + error.message());
  std::sort(files.begin(), files.end());
  std::vector<Lesson> lessons;
  for (const fs::path& file : files) lessons.push_back(loadLesson(file, presets, catalogues));
  const auto place = [&presets](const Lesson& lesson) {
    const std::vector<LabDefinition>& labs = labCatalogue();
    const std::string& name = labOf(lesson, presets).name;
    const auto lab = std::find_if(labs.begin(), labs.end(), [&](const auto& one) { return one.entry.name == name; });
    return std::pair(lab - labs.begin(), lesson.order);
  };
  std::stable_sort(lessons.begin(), lessons.end(),
                   [&](const Lesson& a, const Lesson& b) { return place(a) < place(b); });
  return lessons;
}

const CatalogueEntry& labOf(const Lesson& lesson, const std::vector<Preset>& presets) {
  return labOf(presetNamed(lesson.steps.front().preset, presets)).entry;
}

std::vector<ExperimentConfig> settingsOf(const Lesson& lesson, const std::vector<Preset>& presets,
                                         const Catalogues& catalogues) {
  std::vector<ExperimentConfig> settings;
  for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
    const LessonStep& step = lesson.steps[i];
    try {
      ExperimentConfig config = step.preset.empty() ? settings.back() : presetNamed(step.preset, presets);
      for (const auto& [key, value] : step.set) config = withSetting(config, key + "=" + value, catalogues);
      settings.push_back(std::move(config));
    } catch (const InputError& error) {
      throw InputError("steps[" + std::to_string(i) + "]: " + error.what());
    }
  }
  return settings;
}

}  // namespace hessianlab
