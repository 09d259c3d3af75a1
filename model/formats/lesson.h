// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson: steps that set an experiment, ask for a prediction, train, and compare the prediction with what was
// measured. docs/lessons.md describes the file. Pure data and pure parsing: no Torch, no Qt. Any thread.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/formats/expression.h"

namespace hessianlab {

// One answer to a question. The first whose condition holds is what happened; the last has none and stands for the
// rest.
struct LessonChoice {
  std::string answer;
  std::optional<Condition> when;
  std::string because;    // shown where this is what happened
  bool expected = false;  // what the lesson was made to show; exactly one choice of a question
};

struct LessonQuestion {
  std::string question;
  std::vector<LessonChoice> choices;  // 2 … 6
};

struct LessonStep {
  std::string heading;
  std::vector<std::string> text;                         // paragraphs, light Markdown
  std::string preset;                                    // empty: the settings of the step before
  std::vector<std::pair<std::string, std::string>> set;  // "training.epochs" and its value as JSON; changes only
  std::string view;                                      // tab to raise; empty: none
  std::vector<std::string> show, hide;                   // groups of controls, from this step on
  std::vector<std::string> marks;                        // drawn in the views during this step, and not after it
  std::vector<std::string> reveal;                       // the same, from the moment that the step is done
  std::optional<LessonQuestion> predict;
  std::string run;                  // name of the run that this step trains; empty: none
  std::vector<Expression> measure;  // what is told beside the quantities of the question
};

struct Lesson {
  std::string name;  // file name without ".json"
  std::string title, summary;
  int minutes = 10;  // 1 … 240
  int order = 100;   // place in the list; 0 … 1000
  std::vector<LessonStep> steps;
};

// Parses and checks everything that needs no catalogue: keys, kinds, ranges, expressions of `known` quantities, and
// that a run is trained once and before it is asked for. `origin` (a file name) begins every InputError, which names
// the place ("steps[2].run").
Lesson parseLesson(const std::string& text, const std::string& name, const std::string& origin,
                   const QuantityList& known);

// The file again, format 1: parses back to an equal one.
std::string toJson(const Lesson& lesson);

// What must be measured of `run`, over all steps, each once.
std::vector<Quantity> quantitiesOf(const Lesson& lesson, const std::string& run);

// What step `step` tells: the quantities of its conditions, then its `measure`, each text once.
std::vector<Expression> toldBy(const LessonStep& step);

// The choice that `values` decide for. RunError where a quantity has not been measured.
std::size_t happened(const LessonQuestion& question, const Values& values);

// Groups hidden in step `step`: what it and the steps before it hide, without what they show again.
std::vector<std::string> hiddenIn(const Lesson& lesson, std::size_t step);

}  // namespace hessianlab
