// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson while somebody writes it: the words of the file, of which nothing needs to be complete or right yet. Whether
// it is a lesson is for parseLesson() to say. Pure: no Torch, no Qt. Any thread.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "model/formats/lesson.h"

namespace hessianlab {

struct DraftChoice {
  std::string answer, when, because;  // `when` of the last choice is not written
  bool expected = false;
  bool operator==(const DraftChoice&) const = default;
};

struct DraftStep {
  std::string heading;
  std::vector<std::string> text;                         // paragraphs
  std::string preset;                                    // empty: the settings of the step before
  std::vector<std::pair<std::string, std::string>> set;  // key and value; a value that is no JSON is a word
  std::string view;
  std::vector<std::string> show, hide, marks, reveal;
  bool asks = false;  // whether question and choices are written
  std::string question;
  std::vector<DraftChoice> choices;
  std::string run;
  std::vector<std::string> measure;
  bool operator==(const DraftStep&) const = default;
};

struct LessonDraft {
  std::string title, summary;
  int minutes = 10, order = 100;
  std::vector<DraftStep> steps;
  bool operator==(const LessonDraft&) const = default;
};

LessonDraft draftOf(const Lesson& lesson);

// A lesson file, or what is to become one: of a draft of a lesson the same text as toJson(lesson).
std::string toJson(const LessonDraft& draft);

// What toJson(draft) wrote; what is missing stays empty. InputError, which `origin` begins: it was written by somebody
// else.
LessonDraft parseDraft(const std::string& text, const std::string& origin);

// Groups of controls hidden in step `step`, as hiddenIn() of a lesson.
std::vector<std::string> hiddenIn(const LessonDraft& draft, std::size_t step);

// Makes exactly these groups hidden in step `step`; the steps after it keep what they hide and show.
void hideIn(LessonDraft& draft, std::size_t step, const std::vector<std::string>& groups);

// The runs that the steps before `end` train, in their order.
std::vector<std::string> runsBefore(const LessonDraft& draft, std::size_t end);

}  // namespace hessianlab
