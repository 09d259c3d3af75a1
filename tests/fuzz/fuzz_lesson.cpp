// SPDX-License-Identifier: GPL-3.0-or-later
// Lesson files: what is accepted survives being written and read again, asks only for runs that are trained, and
// decides every question once its quantities are measured.
#include <algorithm>
#include <string>

#include "model/formats/lesson_draft.h"
#include "model/training/classifier_metrics.h"
#include "tests/fuzz/expect.h"
#include "tests/fuzz/mutate_json.h"

using namespace hessianlab;
using fuzz::accepted;
using fuzz::expect;

int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size) {
  static const QuantityList known(classifierMetrics());
  const std::string json = fuzz::text(data, size);
  if (const auto draft = accepted([&] { return parseDraft(json, "draft.json"); }, "draft.json")) {
    LessonDraft again = parseDraft(toJson(*draft), "again");
    expect(toJson(again) == toJson(*draft), "what is unfinished is kept as it is");
    for (std::size_t i = 0; i < again.steps.size(); ++i) hideIn(again, i, hiddenIn(*draft, i));
  }
  const auto lesson = accepted([&] { return parseLesson(json, "lesson", "lesson.json", known); }, "lesson.json");
  if (!lesson) return 0;
  const std::string written = toJson(*lesson);
  expect(toJson(parseLesson(written, "lesson", "written", known)) == written, "the written file says the same");
  expect(toJson(draftOf(*lesson)) == written, "the editor writes the same");
  Values values;
  for (const LessonStep& step : lesson->steps) {
    if (!step.run.empty())
      for (const Quantity& quantity : quantitiesOf(*lesson, step.run))
        values[quantity.text()] = static_cast<double>(values.size());
    for (const Expression& expression : toldBy(step)) static_cast<void>(expression.value(values));
    if (!step.predict) continue;
    const auto& choices = step.predict->choices;
    expect(happened(*step.predict, values) < choices.size(), "every question comes out somehow");
    expect(std::count_if(choices.begin(), choices.end(), [](const auto& choice) { return choice.expected; }) == 1,
           "one answer is what the lesson shows");
  }
  expect(hiddenIn(*lesson, lesson->steps.size()).size() <= 40 * lesson->steps.size(), "what is hidden was named");
  return 0;
}

std::size_t LLVMFuzzerCustomMutator(uint8_t* data, std::size_t size, std::size_t maxSize, unsigned seed) {
  return fuzz::mutate(data, size, maxSize, seed, fuzz::mutatedJson);
}
