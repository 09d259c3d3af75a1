// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/lesson_draft.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "model/base/error.h"
#include "model/base/strict_json.h"

namespace hessianlab {

namespace {

using nlohmann::ordered_json;

constexpr int kDraftFormat = 1;
constexpr int kMostNumber = 1000;                         // minutes, place in the list
constexpr std::size_t kMostDraft = std::size_t{1} << 20;  // bytes

ordered_json valueOf(const std::string& text) {
  ordered_json value = ordered_json::parse(text, nullptr, false);
  return value.is_discarded() ? ordered_json(text) : value;
}

bool isAmong(const std::vector<std::string>& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

ordered_json toJson(const DraftStep& step) {
  ordered_json one;
  one["heading"] = step.heading;
  one["text"] = step.text;
  const auto put = [&one](const char* key, const auto& value) {
    if (!value.empty()) one[key] = value;
  };
  put("preset", step.preset);
  for (const auto& [key, value] : step.set) one["set"][key] = valueOf(value);
  put("view", step.view);
  put("show", step.show);
  put("hide", step.hide);
  put("marks", step.marks);
  put("reveal", step.reveal);
  if (step.asks) {
    one["predict"]["question"] = step.question;
    one["predict"]["choices"] = ordered_json::array();
    for (const DraftChoice& choice : step.choices) {
      ordered_json answer;
      answer["answer"] = choice.answer;
      if (&choice != &step.choices.back()) answer["when"] = choice.when;
      answer["because"] = choice.because;
      if (choice.expected) answer["expected"] = true;
      one["predict"]["choices"].push_back(answer);
    }
  }
  put("run", step.run);
  put("measure", step.measure);
  return one;
}

int wholeIn(const ordered_json& object, const char* key, int usual) {
  const auto found = object.find(key);
  const bool fits = found != object.end() && found->is_number_integer() && *found >= 0 && *found <= kMostNumber;
  return fits ? found->get<int>() : usual;
}

DraftChoice readChoice(const ordered_json& object) {
  return {object.value("answer", ""), object.value("when", ""), object.value("because", ""),
          object.value("expected", false)};
}

DraftStep readStep(const ordered_json& object) {
  using Names = std::vector<std::string>;
  DraftStep step;
  step.heading = object.value("heading", "");
  step.text = object.value("text", Names());
  step.preset = object.value("preset", "");
  if (const auto set = object.find("set"); set != object.end())
    for (const auto& [key, value] : set->items()) step.set.emplace_back(key, value.dump());
  step.view = object.value("view", "");
  step.show = object.value("show", Names());
  step.hide = object.value("hide", Names());
  step.marks = object.value("marks", Names());
  step.reveal = object.value("reveal", Names());
  step.run = object.value("run", "");
  step.measure = object.value("measure", Names());
  const auto predict = object.find("predict");
  step.asks = predict != object.end();
  if (!step.asks) return step;
  step.question = predict->value("question", "");
  if (const auto choices = predict->find("choices"); choices != predict->end())
    for (const ordered_json& choice : *choices) step.choices.push_back(readChoice(choice));
  return step;
}

}  // namespace

LessonDraft draftOf(const Lesson& lesson) {
  LessonDraft draft{lesson.title, lesson.summary, lesson.minutes, lesson.order, {}};
  for (const LessonStep& step : lesson.steps) {
    DraftStep one;
    one.heading = step.heading;
    one.text = step.text;
    one.preset = step.preset;
    one.set = step.set;
    one.view = step.view;
    one.show = step.show;
    one.hide = step.hide;
    one.marks = step.marks;
    one.reveal = step.reveal;
    one.run = step.run;
    for (const Expression& expression : step.measure) one.measure.push_back(expression.text());
    one.asks = step.predict.has_value();
    if (step.predict) {
      one.question = step.predict->question;
      for (const LessonChoice& choice : step.predict->choices)
        one.choices.push_back({choice.answer, choice.when ? choice.when->text() : "", choice.because, choice.expected});
    }
    draft.steps.push_back(std::move(one));
  }
  return draft;
}

std::string toJson(const LessonDraft& draft) {
  ordered_json root;
  root["format"] = kDraftFormat;
  root["title"] = draft.title;
  root["summary"] = draft.summary;
  root["minutes"] = draft.minutes;
  root["order"] = draft.order;
  root["steps"] = ordered_json::array();
  for (const DraftStep& step : draft.steps) root["steps"].push_back(toJson(step));
  return root.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

LessonDraft parseDraft(const std::string& text, const std::string& origin) {
  const ordered_json root = parseStrictOrderedJson(text, origin, kMostDraft);
  try {
    LessonDraft draft;
    draft.title = root.value("title", "");
    draft.summary = root.value("summary", "");
    draft.minutes = wholeIn(root, "minutes", draft.minutes);
    draft.order = wholeIn(root, "order", draft.order);
    if (const auto steps = root.find("steps"); steps != root.end())
      for (const ordered_json& step : *steps) draft.steps.push_back(readStep(step));
    return draft;
  } catch (const ordered_json::exception&) {
    throw InputError(messagePrefix(origin) + "this is no draft of a lesson");
  }
}

std::vector<std::string> hiddenIn(const LessonDraft& draft, std::size_t step) {
  std::vector<std::string> hidden;
  for (std::size_t i = 0; i <= step && i < draft.steps.size(); ++i) {
    for (const std::string& name : draft.steps[i].hide)
      if (!isAmong(hidden, name)) hidden.push_back(name);
    for (const std::string& name : draft.steps[i].show) std::erase(hidden, name);
  }
  return hidden;
}

void hideIn(LessonDraft& draft, std::size_t step, const std::vector<std::string>& groups) {
  const std::vector<std::string> before = step > 0 ? hiddenIn(draft, step - 1) : std::vector<std::string>();
  DraftStep& one = draft.steps.at(step);
  one.hide.clear();
  one.show.clear();
  for (const std::string& name : groups)
    if (!isAmong(before, name) && !isAmong(one.hide, name)) one.hide.push_back(name);
  for (const std::string& name : before)
    if (!isAmong(groups, name)) one.show.push_back(name);
}

std::vector<std::string> runsBefore(const LessonDraft& draft, std::size_t end) {
  std::vector<std::string> runs;
  for (std::size_t i = 0; i < end && i < draft.steps.size(); ++i)
    if (!draft.steps[i].run.empty()) runs.push_back(draft.steps[i].run);
  return runs;
}

}  // namespace hessianlab
