// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson while it is written: whole lessons come back as they were, half ones are kept as they are.
#include <QtTest>

#include "model/base/atomic_file.h"
#include "model/base/resources.h"
#include "model/formats/lesson_draft.h"
#include "model/training/classifier_metrics.h"
#include "tests/support/message_of.h"

using namespace hessianlab;
using Names = std::vector<std::string>;

class TestLessonDraft : public QObject {
  Q_OBJECT

  static const QuantityList& known() {
    static const QuantityList list(classifierMetrics());
    return list;
  }
  static LessonDraft small() {
    LessonDraft draft{"T", "S", 5, 3, {}};
    DraftStep first;
    first.heading = "One";
    first.text = {"a", "b"};
    first.preset = "moons-plain";
    first.set = {{"architecture.activation", "relu"}, {"training.epochs", "3"}};
    first.hide = {"runs", "seed"};
    first.marks = {"map.balls"};
    first.reveal = {"map.arrows", "map.slope"};
    first.run = "a";
    first.measure = {"a.test_loss"};
    DraftStep second;
    second.heading = "Two";
    second.text = {"t"};
    second.asks = true;
    second.question = "Q";
    second.choices = {{"yes", "a.test_loss > 1", "b1", false}, {"no", "what is not written", "b2", true}};
    draft.steps = {first, second};
    return draft;
  }

 private Q_SLOTS:
  void everyShippedLessonComesBackToTheLetter() {
    int lessons = 0;
    for (const auto& entry : std::filesystem::directory_iterator(resourceFolder() / "lessons")) {
      const auto read = [&] { return parseLesson(readFile(entry.path()), entry.path().stem(), entry.path(), known()); };
      // What other laboratories measure is not known here; model_lessons_lesson_runner reads those.
      if (messageOf(read).find("unknown quantity") != std::string::npos) continue;
      const Lesson lesson = read();
      const LessonDraft draft = draftOf(lesson);
      const std::string text = toJson(draft);
      QVERIFY2(text == toJson(lesson), entry.path().c_str());
      QCOMPARE(toJson(parseLesson(text, lesson.name, "again", known())), text);
      QVERIFY(parseDraft(text, "draft") == draft);
      for (std::size_t i = 0; i < lesson.steps.size(); ++i) QCOMPARE(hiddenIn(draft, i), hiddenIn(lesson, i));
      ++lessons;
    }
    QVERIFY(lessons >= 6);
  }

  void aWordNeedsNoQuotes() {
    const Lesson lesson = parseLesson(toJson(small()), "l", "l.json", known());
    QCOMPARE(lesson.steps[0].set[0], (std::pair<std::string, std::string>("architecture.activation", "\"relu\"")));
    QCOMPARE(lesson.steps[0].set[1].second, std::string("3"));
    QVERIFY(!lesson.steps[1].predict->choices[1].when);  // the last answer is for all the rest
  }

  void whatIsUnfinishedIsKept() {
    LessonDraft draft = small();
    draft.title.clear();
    draft.steps[0].preset.clear();
    draft.steps[1].choices[1].when.clear();
    draft.steps[1].choices.push_back({});
    draft.steps.emplace_back();
    LessonDraft kept = draft;
    kept.steps[0].set[0].second = "\"relu\"";
    QVERIFY(parseDraft(toJson(draft), "draft") == kept);
    QVERIFY(parseDraft(toJson(LessonDraft()), "draft") == LessonDraft());
    const std::string refusal = messageOf([&] { parseLesson(toJson(draft), "l", "", known()); });
    QVERIFY2(refusal.find("title is empty") != std::string::npos, refusal.c_str());
  }

  void whatIsNoDraftIsRefused() {
    for (const char* text : {"[]", "3", "{\"steps\": 3}", "{\"title\": 3}", "{\"steps\": [{\"predict\": 1}]}"}) {
      const std::string refusal = messageOf([&] { parseDraft(text, "draft.json"); });
      QVERIFY2(refusal.starts_with("draft.json: this is no draft"), text);
    }
    QVERIFY(!messageOf([] { parseDraft("{", "draft.json"); }).empty());
  }

  void whatIsHiddenIsSaidAsAChange() {
    LessonDraft draft = small();
    QCOMPARE(hiddenIn(draft, 1), (Names{"runs", "seed"}));
    hideIn(draft, 1, {"seed", "tab.map"});
    QCOMPARE(draft.steps[1].hide, Names{"tab.map"});
    QCOMPARE(draft.steps[1].show, Names{"runs"});
    QCOMPARE(hiddenIn(draft, 1), (Names{"seed", "tab.map"}));
    hideIn(draft, 0, {});
    QCOMPARE(draft.steps[0].hide, Names{});
    QCOMPARE(hiddenIn(draft, 1), Names{"tab.map"});
  }

  void runsAreThoseOfTheStepsBefore() {
    LessonDraft draft = small();
    draft.steps[1].run = "b";
    QCOMPARE(runsBefore(draft, 1), Names{"a"});
    QCOMPARE(runsBefore(draft, 2), (Names{"a", "b"}));
    QCOMPARE(runsBefore(draft, 9), (Names{"a", "b"}));
  }
};

QTEST_GUILESS_MAIN(TestLessonDraft)
#include "test_lesson_draft.moc"
