// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-cli lesson: runs a lesson without a window and says of each question whether it came out as meant.
#include <cstdio>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <optional>

#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "model/base/error.h"
#include "model/base/message.h"
#include "model/base/resources.h"
#include "model/lessons/lesson_library.h"
#include "model/lessons/lesson_runner.h"
#include "model/runs/catalogues.h"

namespace hessianlab::cli {

namespace {

struct Options {
  std::string lesson;
  std::optional<int64_t> seed;
  bool json = false;
};

// A file is told by its ending; everything else is the name of a lesson that ships with the program.
Lesson chosenLesson(const std::string& given, const std::vector<Preset>& presets, const Catalogues& catalogues) {
  if (given.ends_with(".json")) return loadLesson(given, presets, catalogues);
  std::vector<std::string> names;
  for (Lesson& lesson : loadLessons(resourceFolder() / "lessons", presets, catalogues)) {
    if (lesson.name == given) return std::move(lesson);
    names.push_back(lesson.name);
  }
  throw InputError("unknown lesson '" + printable(given) + "'" + didYouMean(given, names));
}

nlohmann::ordered_json toJson(const Lesson& lesson, const LessonOutcome& outcome) {
  nlohmann::ordered_json root{{"lesson", lesson.name}, {"held", outcome.held()}};
  for (std::size_t i = 0; i < outcome.steps.size(); ++i) {
    const StepOutcome& step = outcome.steps[i];
    nlohmann::ordered_json one{{"heading", step.heading}};
    if (!step.run.empty()) one["run"] = step.run;
    for (const ToldValue& told : step.values) one["measured"][told.text] = told.value;
    if (step.happened) {
      const LessonChoice& choice = lesson.steps[i].predict->choices[*step.happened];
      one["question"] = lesson.steps[i].predict->question;
      one["answer"] = choice.answer;
      one["because"] = choice.because;
      one["held"] = step.held;
    }
    root["steps"].push_back(one);
  }
  return root;
}

void print(const Lesson& lesson, const LessonOutcome& outcome) {
  std::printf("%s\n", lesson.title.c_str());
  for (std::size_t i = 0; i < outcome.steps.size(); ++i) {
    const StepOutcome& step = outcome.steps[i];
    if (step.run.empty() && !step.happened && step.values.empty()) continue;
    std::printf("\n%zu. %s\n", i + 1, step.heading.c_str());
    for (const ToldValue& told : step.values) std::printf("   %-58s %.4g\n", told.text.c_str(), told.value);
    if (!step.happened) continue;
    const LessonQuestion& question = *lesson.steps[i].predict;
    std::printf("   %s\n   %s %s\n", question.question.c_str(), step.held ? "✓" : "✗",
                question.choices[*step.happened].answer.c_str());
  }
  std::printf("\n%s\n", outcome.held() ? "Every question came out as the lesson means it."
                                       : "Not every question came out as the lesson means it (✗).");
}

int run(const Options& options, Regularizers regularizers) {
  const Catalogues catalogues = allCatalogues(*regularizers);
  const auto presets = loadPresets(resourceFolder() / "presets", catalogues);
  const Lesson lesson = chosenLesson(options.lesson, presets, catalogues);
  JobControl control;
  LessonOutcome outcome;
  withProgress("running", control, [&] {
    outcome = runLesson(lesson, presets, regularizers, control, [&](ExperimentConfig& config) {
      if (options.seed) config.set("training.seed", *options.seed);
    });
  });
  if (options.json)
    std::printf("%s\n", toJson(lesson, outcome).dump(2).c_str());
  else
    print(lesson, outcome);
  return outcome.held() ? kDone : kFailed;
}

}  // namespace

void addLesson(CLI::App& app, Regularizers regularizers, int& code) {
  auto options = std::make_shared<Options>();
  CLI::App* command =
      app.add_subcommand("lesson", "Run a lesson without a window; exit 0 if every question comes out as it means");
  command->add_option("lesson", options->lesson, "name ('list lessons' shows them) or file (.json)")->required();
  command->add_option("--seed", options->seed, "of every training, in place of the lesson's own")
      ->check(CLI::Range(int64_t{0}, int64_t{9007199254740991}));
  command->add_flag("--json", options->json, "print JSON");
  command->footer(
      "Examples:\n  hessianlab-cli lesson what-curvature-is\n  hessianlab-cli lesson my-lesson.json --seed 3");
  command->callback([options, regularizers, &code] { code = run(*options, regularizers); });
}

}  // namespace hessianlab::cli
