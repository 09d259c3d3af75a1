// SPDX-License-Identifier: GPL-3.0-or-later
// Every lesson that ships comes out as it means, without a window; and what the runner says when one does not.
#include <QTemporaryDir>
#include <QtTest>
#include <set>

#include "model/base/atomic_file.h"
#include "model/base/resources.h"
#include "model/jobs/threads.h"
#include "model/lessons/lesson_library.h"
#include "model/lessons/lesson_runner.h"
#include "model/runs/catalogues.h"
#include "model/runs/presets.h"
#include "regularizers/catalogue.h"
#include "tests/support/message_of.h"

using namespace hessianlab;

class TestLessonRunner : public QObject {
  Q_OBJECT

  const std::shared_ptr<const RegularizerFactory> regularizers_ = regularizerCatalogue();
  const Catalogues catalogues_ = allCatalogues(*regularizers_);
  std::vector<Preset> presets_;
  std::vector<Lesson> lessons_;

  LessonOutcome run(const Lesson& lesson) const {
    JobControl control;
    return runLesson(lesson, presets_, regularizers_, control);
  }
  // One step that trains for two short epochs.
  static std::string small(const std::string& more, const std::string& set = "") {
    return R"json({"title":"T","summary":"S","steps":[{"heading":"H","text":"t","preset":"moons-plain",
               "set":{"training.epochs":2,"dataset.train_samples":128)json" +
           set + R"json(},"run":"a")json" + more + "}]}";
  }

 private Q_SLOTS:
  void initTestCase() {
    configureThreads(1);
    presets_ = loadPresets(resourceFolder() / "presets", catalogues_);
    lessons_ = loadLessons(resourceFolder() / "lessons", presets_, catalogues_);
  }

  void thereAreSixInTheirOrder() {
    QVERIFY(lessons_.size() >= 6);
    std::set<int> orders;
    for (std::size_t i = 0; i < lessons_.size(); ++i) {
      QVERIFY2(orders.insert(lessons_[i].order).second, lessons_[i].name.c_str());
      if (i > 0) QVERIFY(lessons_[i - 1].order < lessons_[i].order);
    }
  }

  void shippedLessonsComeOutAsTheyMean_data() {
    QTest::addColumn<int>("lesson");
    for (std::size_t i = 0; i < lessons_.size(); ++i) QTest::newRow(lessons_[i].name.c_str()) << static_cast<int>(i);
  }
  void shippedLessonsComeOutAsTheyMean() {
    QFETCH(int, lesson);
    const Lesson& chosen = lessons_[static_cast<std::size_t>(lesson)];
    const LessonOutcome outcome = run(chosen);
    QCOMPARE(outcome.steps.size(), chosen.steps.size());
    int questions = 0;
    for (std::size_t i = 0; i < outcome.steps.size(); ++i) {
      const StepOutcome& step = outcome.steps[i];
      QString told;
      for (const ToldValue& value : step.values) {
        told += QStringLiteral("%1 = %2; ").arg(QString::fromStdString(value.text)).arg(value.value);
        QVERIFY2(std::isfinite(value.value), value.text.c_str());
      }
      QVERIFY2(step.held, qPrintable(QString::fromStdString(step.heading) + ": " + told));
      QCOMPARE(step.happened.has_value(), chosen.steps[i].predict.has_value());
      if (step.happened) ++questions;
    }
    QVERIFY(outcome.held());
    QVERIFY(questions >= 2);
  }

  // A question whose answer is known to be wrong, so that the test above can fail at all.
  void aLessonThatDoesNotHoldSaysSo() {
    const Lesson lesson = parseLesson(small(R"json(,"predict":{"question":"Q","choices":[
        {"answer":"perfect","when":"a.test_accuracy > 1","because":"b","expected":true},
        {"answer":"not","because":"b"}]})json"),
                                      "l", "l.json", lessonQuantities());
    const LessonOutcome outcome = run(lesson);
    QVERIFY(!outcome.held());
    QCOMPARE(outcome.steps[0].happened, std::optional<std::size_t>(1));
    QCOMPARE(outcome.steps[0].values.size(), std::size_t{1});
  }

  void sameSeedSameNumbersAnotherSeedOthers() {
    const Lesson lesson = parseLesson(
        small(
            R"json(,"measure":["a.hessian_norm_median","a.robust_accuracy(pgd, linf, 0.1)","a.logit_curvature_median"])json"),
        "l", "l.json", lessonQuantities());
    const auto once = run(lesson).steps[0].values, again = run(lesson).steps[0].values;
    JobControl control;
    const auto other = runLesson(lesson, presets_, regularizers_, control,
                                 [](ExperimentConfig& config) { config.set("training.seed", 7); })
                           .steps[0]
                           .values;
    for (std::size_t i = 0; i < once.size(); ++i) QCOMPARE(once[i].value, again[i].value);
    QVERIFY(once[0].value != other[0].value);
    QVERIFY(control.progress() > 0.99);
  }

  void cleanAccuracyIsTheAttackOfSizeNothing() {
    const Lesson lesson = parseLesson(
        small(
            R"json(,"measure":["a.robust_accuracy(pgd, linf, 0)","a.robust_accuracy(fgsm, l2, 0)","a.test_accuracy"])json",
            R"json(,"dataset.test_samples":200)json"),
        "l", "l.json", lessonQuantities());
    const auto values = run(lesson).steps[0].values;
    QCOMPARE(values[0].value, values[2].value);
    QCOMPARE(values[1].value, values[2].value);
  }

  void noMoreIsCertifiedThanAttacksLeave() {
    const Lesson lesson = parseLesson(
        small(
            R"json(,"measure":["a.certified_accuracy(linf, 0.02)","a.robust_accuracy(pgd, linf, 0.02)","a.certified_accuracy(linf, 0.3)"])json"),
        "l", "l.json", lessonQuantities());
    const auto values = run(lesson).steps[0].values;
    QVERIFY(values[0].value > 0 && values[0].value <= values[1].value);
    QVERIFY(values[2].value < values[0].value);
  }

  void whatIsNotRecordedIsSaid() {
    const Lesson lesson =
        parseLesson(small(R"json(,"measure":"a.hessian_norm_median")json", R"json(,"training.probe_every":0)json"), "l",
                    "l.json", lessonQuantities());
    try {
      run(lesson);
      QFAIL("no exception");
    } catch (const RunError& error) {
      QCOMPARE(error.what(), "a.hessian_norm_median was not recorded; training.probe_every must be at least 1");
    }
  }

  void cancellingEndsIt() {
    JobControl control;
    control.cancel();
    QVERIFY_EXCEPTION_THROWN(
        runLesson(parseLesson(small(""), "l", "l.json", lessonQuantities()), presets_, regularizers_, control),
        Interrupted);
  }

  void badFilesAreRefusedWhenTheyAreRead() {
    QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath("my.json").toStdString();
    const auto refusal = [&](const std::string& text) {
      writeFileAtomically(file, text);
      std::string message = messageOf([&] { loadLesson(file, presets_, catalogues_); });
      const std::string prefix = file.string() + ": ";
      return message.starts_with(prefix) ? message.substr(prefix.size()) : message;
    };
    QCOMPARE(refusal(small("")), std::string("accepted"));
    QCOMPARE(loadLesson(file, presets_, catalogues_).name, std::string("my"));
    QCOMPARE(refusal(small("", R"json(,"training.epoch":2)json")),
             std::string("steps[0]: unknown key 'training.epoch'; did you mean 'training.epochs'?"));
    QCOMPARE(refusal(small("", R"json(,"dataset.noise":7)json")).substr(0, 24),
             std::string("steps[0]: dataset.noise "));
    // A name of another lab.
    QVERIFY(refusal(small(R"json(,"measure":"a.error_high")json"))
                .starts_with("steps[0]: the lab 'classifier' does not measure a.error_high; known: test_accuracy, "));
    const char* circle = R"json({"title":"T","summary":"S","steps":[{"heading":"H","text":"t",
        "preset":"circle-three-frequencies","run":"a","measure":"%1"}]})json";
    const auto onCircle = [&](const char* name) { return refusal(QString(circle).arg(name).toStdString()); };
    QCOMPARE(onCircle("a.error_high / a.start.error_high"), std::string("accepted"));
    QCOMPARE(onCircle("a.hessian_norm_median").substr(0, 66),
             std::string("steps[0]: the lab 'circle' does not measure a.hessian_norm_median;"));
    QVERIFY(refusal(small(R"json(,"measure":"a.robust_accuracy(pdg, linf, 0.1)")json"))
                .starts_with("a.robust_accuracy(pdg, linf, 0.1): unknown attack 'pdg'; did you mean 'pgd'?"));
    const std::string setting = refusal(small(R"json(,"measure":"a.robust_accuracy(pgd:stepps=3, linf, 0.1)")json"));
    QVERIFY2(setting.starts_with("a.robust_accuracy(pgd:stepps=3, linf, 0.1): ") &&
                 setting.find("stepps") != std::string::npos,
             setting.c_str());
    QCOMPARE(refusal(small(R"json(,"measure":"a.robust_accuracy(pgd:steps=3, linf, 0.1)")json")),
             std::string("accepted"));
    QCOMPARE(
        refusal(R"json({"title":"T","summary":"S","steps":[{"heading":"H","text":"t","preset":"moon-plain"}]})json"),
        std::string("steps[0]: unknown preset 'moon-plain'; did you mean 'moons-plain'?"));
    // One bad file refuses the whole folder; no folder is no lesson.
    QVERIFY(
        messageOf([&] { loadLessons(folder.path().toStdString(), presets_, catalogues_); }).starts_with(file.string()));
    QVERIFY(loadLessons(folder.filePath("none").toStdString(), presets_, catalogues_).empty());
  }

  void settingsGoOnFromStepToStep() {
    const Lesson lesson = parseLesson(R"json({"title":"T","summary":"S","steps":[
      {"heading":"H","text":"t","preset":"moons-plain","set":{"training.epochs":2}},
      {"heading":"H","text":"t","set":{"regularizer.strength":0.5,"regularizer.name":"input-gradient"}},
      {"heading":"H","text":"t"},
      {"heading":"H","text":"t","preset":"moons-hessian"}]})json",
                                      "l", "l.json", lessonQuantities());
    const auto settings = settingsOf(lesson, presets_, catalogues_);
    QCOMPARE(settings[0].integer("training.epochs"), int64_t{2});
    QCOMPARE(settings[1].integer("training.epochs"), int64_t{2});
    QCOMPARE(settings[1]["regularizer"].name, std::string("input-gradient"));
    QCOMPARE(settings[1].number("regularizer.strength"), 0.5);
    QVERIFY(settings[2] == settings[1]);
    QVERIFY(settings[3].integer("training.epochs") != 2);
  }
};

QTEST_GUILESS_MAIN(TestLessonRunner)
#include "test_lesson_runner.moc"
