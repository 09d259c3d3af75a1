// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/engine_texts.h"

#include <algorithm>
#include <cctype>
#include <cstddef>

#include "model/labs/catalogue.h"
#include "model/lessons/lesson_library.h"
#include "model/nn/operation_catalogue.h"
#include "model/robustness/trust.h"
#include "ui/words/parameter_words.h"

namespace hessianlab {

namespace {

// Of the report on gradient masking, and the classes of the data sets that have words for them.
constexpr const char* kChecks[] = {"one-step",  "convergence",  "larger-epsilon",     "large-epsilon",
                                   "linearity", "confidence",   "vanishing-gradient", "logit-scale",
                                   "precision", "random-noise", "gradient-free"};
constexpr const char* kClasses[] = {"T-shirt/top", "Trouser", "Pullover",   "Dress",    "Coat",       "Sandal", "Shirt",
                                    "Sneaker",     "Bag",     "Ankle boot", "airplane", "automobile", "bird",   "cat",
                                    "deer",        "dog",     "frog",       "horse",    "ship",       "truck"};

// What the file of a run says it is.
constexpr const char* kStates[] = {"failed", "finished", "interrupted", "paused", "running", "stopped", "unreadable"};

// Of the bounds on the accuracy under attack.
constexpr const char* kBounds[] = {"Provable curvature",
                                   "Linear region",
                                   "Global Lipschitz constant",
                                   "Slope and curvature of the loss",
                                   "Slope and curvature of the margins",
                                   "Margin curvature, from above",
                                   "Linear bounds",
                                   "Second-order expansion",
                                   "Best certificate"};

class Texts {
 public:
  // Symbols such as "λ" are the same in every language.
  void add(const std::string& text) {
    const auto letters = std::count_if(text.begin(), text.end(), [](unsigned char c) { return std::isalpha(c) != 0; });
    if (letters > 1) all.insert(text);
  }
  void add(const Parameter& parameter) {
    for (const std::string& text : {parameter.title, shortWords(parameter), parameter.help, parameter.emptyMeans})
      add(text);
    for (std::size_t place = 0; place < parameter.choices.size(); ++place) add(choiceWords(parameter, place));
  }
  void add(const CatalogueEntry& entry) {
    for (const std::string& text : {entry.title, entry.help, entry.cost}) add(text);
    for (const Parameter& parameter : entry.parameters) add(parameter);
  }
  void add(const Section& section) {
    for (const std::string& text : {section.boxTitle, section.foldTitle}) add(text);
    add(section.chooser);
    for (const Catalogue* entries : {&section.entries, &section.unlisted})
      for (const CatalogueEntry& entry : *entries) add(entry);
  }
  void add(const MetricList& metrics) {
    for (const Metric& metric : metrics.all())
      for (const std::string& text : {metric.title, metric.curve}) add(text);
    for (const MetricAxis& axis : metrics.axes())
      for (const std::string& text : {axis.title, axis.label, axis.help, axis.whileEmpty}) add(text);
    for (const MetricColumn& column : metrics.table())
      for (const std::string& text : {column.title, column.help}) add(text);
  }
  void add(const Lesson& lesson) {
    for (const std::string& text : {lesson.title, lesson.summary}) add(text);
    for (const LessonStep& step : lesson.steps) {
      add(step.heading);
      add(step.run);
      for (const std::string& paragraph : step.text) add(paragraph);
      if (!step.predict) continue;
      add(step.predict->question);
      for (const LessonChoice& choice : step.predict->choices)
        for (const std::string& text : {choice.answer, choice.because}) add(text);
    }
  }

  std::set<std::string> all;
};

}  // namespace

std::set<std::string> engineTexts(const Catalogues& catalogues, const std::vector<Preset>& presets,
                                  const std::vector<Lesson>& lessons) {
  Texts texts;
  for (const LabSections& lab : catalogues.labs) {
    texts.add(lab.entry);
    for (const Section& section : lab.sections) texts.add(section);
  }
  for (const CatalogueEntry& attack : catalogues.attacks) texts.add(attack);
  for (const CatalogueEntry& operation : operationCatalogue()) texts.add(operation);
  for (const LabDefinition& lab : labCatalogue()) texts.add(lab.metrics());
  for (const QuantityKind& kind : lessonQuantities().kinds()) texts.add(kind.title);
  for (const char* check : kChecks) texts.add(checkTitle(check));
  for (const char* state : kStates) texts.add(std::string(state));
  for (const char* bound : kBounds) texts.add(std::string(bound));
  for (const char* name : kClasses) texts.add(std::string(name));
  for (int label = 0; label < kMostPaintedClasses; ++label) texts.add("class " + std::to_string(label));
  for (const Preset& preset : presets)
    for (const std::string& text : {preset.title, preset.description}) texts.add(text);
  for (const Lesson& lesson : lessons) texts.add(lesson);
  return texts.all;
}

}  // namespace hessianlab
