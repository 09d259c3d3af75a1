// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/lesson.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "model/base/catalogue.h"
#include "model/base/error.h"
#include "model/base/message.h"
#include "model/base/strict_json.h"

namespace hessianlab {

namespace {

using json = nlohmann::json;
using ordered_json = nlohmann::ordered_json;

constexpr int kLessonFormat = 1;
constexpr std::size_t kMostSteps = 40, kMostTexts = 40, kMostChoices = 6;

// One object of the file and where it stands. Every read names the place in its refusal.
class LessonSection {
 public:
  LessonSection(const json& object, std::string where, const std::vector<std::string>& keys)
      : object_(object), where_(std::move(where)) {
    if (!object.is_object()) throw InputError(where_ + ": must be an object in braces");
    for (const auto& [key, value] : object.items())
      if (std::find(keys.begin(), keys.end(), key) == keys.end())
        throw InputError(where_ + ": unknown key '" + printable(key) + "'" + didYouMean(key, keys));
  }

  std::string place(const std::string& key) const { return where_ + ": " + key; }
  const json* find(const std::string& key) const {
    const auto found = object_.find(key);
    return found == object_.end() ? nullptr : &*found;
  }
  const json& require(const std::string& key) const {
    if (const json* value = find(key)) return *value;
    throw InputError(where_ + ": '" + key + "' is missing");
  }
  std::string text(const std::string& key) const { return textOf(require(key), place(key)); }
  std::string textOr(const std::string& key) const {
    const json* value = find(key);
    return value ? textOf(*value, place(key)) : std::string();
  }
  int integer(const std::string& key, int usual, int lowest, int highest) const {
    const json* value = find(key);
    if (!value) return usual;
    const bool fits = value->is_number_integer() && *value >= lowest && *value <= highest;
    if (!fits)
      throw InputError(place(key) + " must be a whole number from " + std::to_string(lowest) + " to " +
                       std::to_string(highest));
    return value->get<int>();
  }
  bool flag(const std::string& key) const {
    const json* value = find(key);
    if (value && !value->is_boolean()) throw InputError(place(key) + " must be true or false");
    return value && value->get<bool>();
  }
  // One text, or a list of them.
  std::vector<std::string> texts(const std::string& key) const {
    const json* value = find(key);
    if (!value) return {};
    if (!value->is_array()) return {textOf(*value, place(key))};
    if (value->size() > kMostTexts)
      throw InputError(place(key) + " has more than " + std::to_string(kMostTexts) + " entries");
    std::vector<std::string> all;
    for (const json& one : *value) all.push_back(textOf(one, place(key) + "[" + std::to_string(all.size()) + "]"));
    return all;
  }

  static std::string textOf(const json& value, const std::string& where) {
    if (!value.is_string()) throw InputError(where + " must be a text in quotes");
    const auto& text = value.get_ref<const std::string&>();
    if (text.empty()) throw InputError(where + " is empty");
    if (std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }))
      throw InputError(where + " holds a control character; begin a new paragraph with a new entry of the list");
    return text;
  }

 private:
  const json& object_;
  std::string where_;
};

LessonChoice readChoice(const json& value, const QuantityList& known, const std::string& where, bool last) {
  const LessonSection section(value, where, {"answer", "when", "because", "expected"});
  LessonChoice choice;
  choice.answer = section.text("answer");
  choice.because = section.text("because");
  choice.expected = section.flag("expected");
  if (last && section.find("when"))
    throw InputError(section.place("when") +
                     " has no place in the last choice, which stands for all that the others do "
                     "not say; leave it out");
  if (!last) choice.when = Condition::parse(section.text("when"), known, section.place("when"));
  return choice;
}

LessonQuestion readQuestion(const json& value, const QuantityList& known, const std::string& where) {
  const LessonSection section(value, where, {"question", "choices"});
  LessonQuestion question;
  question.question = section.text("question");
  const json& choices = section.require("choices");
  if (!choices.is_array() || choices.size() < 2 || choices.size() > kMostChoices)
    throw InputError(section.place("choices") + " must be a list of 2 to " + std::to_string(kMostChoices) + " answers");
  for (std::size_t i = 0; i < choices.size(); ++i)
    question.choices.push_back(
        readChoice(choices[i], known, where + ".choices[" + std::to_string(i) + "]", i + 1 == choices.size()));
  const auto expected = std::count_if(question.choices.begin(), question.choices.end(),
                                      [](const auto& choice) { return choice.expected; });
  if (expected != 1)
    throw InputError(section.place("choices") + ": " + std::to_string(expected) +
                     " are marked \"expected\": true; mark the one that the lesson is made to show");
  return question;
}

LessonStep readStep(const json& value, const QuantityList& known, const std::string& where) {
  const LessonSection section(
      value, where,
      {"heading", "text", "preset", "set", "view", "show", "hide", "marks", "reveal", "predict", "run", "measure"});
  LessonStep step;
  step.heading = section.text("heading");
  section.require("text");
  step.text = section.texts("text");
  step.preset = section.textOr("preset");
  if (const json* set = section.find("set")) {
    if (!set->is_object())
      throw InputError(section.place("set") + " must be an object such as {\"training.epochs\": 30}");
    for (const auto& [key, setting] : set->items()) step.set.emplace_back(key, setting.dump());
    // A regularizer's own settings only make sense once it is chosen.
    std::stable_partition(step.set.begin(), step.set.end(),
                          [](const auto& one) { return one.first.ends_with(".name"); });
  }
  step.view = section.textOr("view");
  step.show = section.texts("show");
  step.hide = section.texts("hide");
  step.marks = section.texts("marks");
  step.reveal = section.texts("reveal");
  if (const json* predict = section.find("predict")) step.predict = readQuestion(*predict, known, where + ".predict");
  step.run = section.textOr("run");
  if (!step.run.empty() && !isRunName(step.run))
    throw InputError(section.place("run") + " '" + step.run +
                     "' cannot be a name; use small letters, digits and _, at most 24");
  for (const std::string& text : section.texts("measure"))
    step.measure.push_back(Expression::parse(text, known, section.place("measure")));
  if (!step.reveal.empty() && !step.predict && step.run.empty())
    throw InputError(
        section.place("reveal") +
        " waits for the outcome of the step, which asks nothing and trains nothing; write 'marks' instead");
  return step;
}

std::vector<Quantity> quantitiesIn(const LessonStep& step) {
  std::vector<Quantity> all;
  const auto add = [&all](const std::vector<Quantity>& more) { all.insert(all.end(), more.begin(), more.end()); };
  if (step.predict)
    for (const LessonChoice& choice : step.predict->choices)
      if (choice.when) add(choice.when->quantities());
  for (const Expression& expression : step.measure) add(expression.quantities());
  return all;
}

void checkRuns(const Lesson& lesson, const std::string& origin) {
  std::set<std::string> trained;
  for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
    const LessonStep& step = lesson.steps[i];
    const std::string where = messagePrefix(origin) + "steps[" + std::to_string(i) + "]";
    if (!step.run.empty() && !trained.insert(step.run).second)
      throw InputError(where + ": the run '" + step.run +
                       "' is trained in an earlier step already; name this one anew");
    for (const Quantity& quantity : quantitiesIn(step))
      if (!trained.contains(quantity.run))
        throw InputError(where + ": " + quantity.text() + " asks for a run that no step so far trains");
  }
}

}  // namespace

Lesson parseLesson(const std::string& text, const std::string& name, const std::string& origin,
                   const QuantityList& known) {
  const json root = parseStrictJson(text, origin);
  const std::string prefix = messagePrefix(origin);
  const LessonSection section(root, prefix + "lesson", {"format", "title", "summary", "minutes", "order", "steps"});
  if (const json* format = section.find("format"); format && *format != kLessonFormat)
    throw InputError(prefix + "format is " + format->dump() + "; this version reads " + std::to_string(kLessonFormat));
  Lesson lesson;
  lesson.name = name;
  lesson.title = section.text("title");
  lesson.summary = section.text("summary");
  lesson.minutes = section.integer("minutes", lesson.minutes, 1, 240);
  lesson.order = section.integer("order", lesson.order, 0, 1000);
  const json& steps = section.require("steps");
  if (!steps.is_array() || steps.empty() || steps.size() > kMostSteps)
    throw InputError(section.place("steps") + " must be a list of 1 to " + std::to_string(kMostSteps) + " steps");
  for (std::size_t i = 0; i < steps.size(); ++i)
    lesson.steps.push_back(readStep(steps[i], known, prefix + "steps[" + std::to_string(i) + "]"));
  if (lesson.steps.front().preset.empty())
    throw InputError(prefix + "steps[0]: 'preset' is missing; the first step names the experiment to begin with");
  checkRuns(lesson, origin);
  return lesson;
}

std::string toJson(const Lesson& lesson) {
  ordered_json root;
  root["format"] = kLessonFormat;
  root["title"] = lesson.title;
  root["summary"] = lesson.summary;
  root["minutes"] = lesson.minutes;
  root["order"] = lesson.order;
  for (const LessonStep& step : lesson.steps) {
    ordered_json one;
    one["heading"] = step.heading;
    one["text"] = step.text;
    const auto put = [&one](const char* key, const auto& value) {
      if (!value.empty()) one[key] = value;
    };
    put("preset", step.preset);
    for (const auto& [key, value] : step.set) one["set"][key] = ordered_json::parse(value);
    put("view", step.view);
    put("show", step.show);
    put("hide", step.hide);
    put("marks", step.marks);
    put("reveal", step.reveal);
    if (step.predict) {
      one["predict"]["question"] = step.predict->question;
      for (const LessonChoice& choice : step.predict->choices) {
        ordered_json answer;
        answer["answer"] = choice.answer;
        if (choice.when) answer["when"] = choice.when->text();
        answer["because"] = choice.because;
        if (choice.expected) answer["expected"] = true;
        one["predict"]["choices"].push_back(answer);
      }
    }
    put("run", step.run);
    std::vector<std::string> measure;
    for (const Expression& expression : step.measure) measure.push_back(expression.text());
    put("measure", measure);
    root["steps"].push_back(one);
  }
  return root.dump(2) + "\n";
}

std::vector<Quantity> quantitiesOf(const Lesson& lesson, const std::string& run) {
  std::vector<Quantity> all;
  for (const LessonStep& step : lesson.steps)
    for (const Quantity& quantity : quantitiesIn(step))
      if (quantity.run == run && std::find(all.begin(), all.end(), quantity) == all.end()) all.push_back(quantity);
  return all;
}

std::vector<Expression> toldBy(const LessonStep& step) {
  std::vector<Expression> told;
  std::set<std::string> texts;
  const auto tell = [&](const Expression& expression) {
    const Quantity* sole = expression.soleQuantity();
    if (texts.insert(sole ? sole->text() : expression.text()).second) told.push_back(expression);
  };
  if (step.predict)
    for (const LessonChoice& choice : step.predict->choices)
      if (choice.when)
        for (const Quantity& quantity : choice.when->quantities()) tell(Expression::of(quantity));
  for (const Expression& expression : step.measure) tell(expression);
  return told;
}

std::size_t happened(const LessonQuestion& question, const Values& values) {
  std::size_t i = 0;
  while (question.choices[i].when && !question.choices[i].when->holds(values)) ++i;
  return i;
}

std::vector<std::string> hiddenIn(const Lesson& lesson, std::size_t step) {
  std::vector<std::string> hidden;
  for (std::size_t i = 0; i <= step && i < lesson.steps.size(); ++i) {
    for (const std::string& name : lesson.steps[i].hide)
      if (std::find(hidden.begin(), hidden.end(), name) == hidden.end()) hidden.push_back(name);
    for (const std::string& name : lesson.steps[i].show) std::erase(hidden, name);
  }
  return hidden;
}

}  // namespace hessianlab
