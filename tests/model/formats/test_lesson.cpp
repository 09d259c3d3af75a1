// SPDX-License-Identifier: GPL-3.0-or-later
// Lesson files: what is read, that it survives being written, and one sentence for each thing that is wrong.
#include <QtTest>
#include <nlohmann/json.hpp>

#include "model/formats/lesson.h"
#include "model/training/classifier_metrics.h"
#include "tests/support/message_of.h"

using namespace hessianlab;
using nlohmann::json;

class TestLesson : public QObject {
  Q_OBJECT

  static json twoSteps() {
    return json::parse(R"({
      "format": 1, "title": "T", "summary": "S", "minutes": 5, "order": 3,
      "steps": [
        {"heading": "H", "text": ["one", "two"], "preset": "moons-plain",
         "set": {"training.epochs": 3, "regularizer.iterations": 2, "regularizer.name": "hessian-norm",
                 "architecture.hidden": [8, 8], "architecture.activation": "relu"},
         "view": "map", "hide": ["runs", "experiment"], "marks": "map.balls", "run": "a", "measure": "a.test_accuracy"},
        {"heading": "H2", "text": "three", "show": ["runs"], "reveal": ["map.arrows", "map.slope"],
         "predict": {"question": "Q", "choices": [
           {"answer": "less", "when": "b.test_loss < 0.5 * a.test_loss", "because": "b1"},
           {"answer": "more", "because": "b2", "expected": true}]},
         "run": "b", "measure": ["b.start.test_accuracy", "a.test_loss"]}]})");
  }
  static const QuantityList& known() {
    static const QuantityList list(classifierMetrics());
    return list;
  }
  static Lesson parse(const json& file) { return parseLesson(file.dump(), "l", "l.json", known()); }
  static std::string refusal(const json& file) {
    return messageOf([&] { parse(file); });
  }

 private Q_SLOTS:
  void everythingIsRead() {
    const Lesson lesson = parse(twoSteps());
    QCOMPARE(lesson.name, std::string("l"));
    QCOMPARE(lesson.title, std::string("T"));
    QCOMPARE(lesson.minutes, 5);
    QCOMPARE(lesson.order, 3);
    QCOMPARE(lesson.steps.size(), std::size_t{2});
    const LessonStep& first = lesson.steps[0];
    QCOMPARE(first.text, (std::vector<std::string>{"one", "two"}));
    QCOMPARE(first.preset, std::string("moons-plain"));
    // The choice of a regularizer comes before its own settings.
    QCOMPARE(first.set.front(), (std::pair<std::string, std::string>("regularizer.name", "\"hessian-norm\"")));
    QCOMPARE(first.set.size(), std::size_t{5});
    QCOMPARE(first.run, std::string("a"));
    QVERIFY(!first.predict);
    QCOMPARE(first.marks, std::vector<std::string>{"map.balls"});
    QVERIFY(first.reveal.empty());
    QCOMPARE(lesson.steps[1].reveal, (std::vector<std::string>{"map.arrows", "map.slope"}));
    const LessonStep& second = lesson.steps[1];
    QCOMPARE(second.text, std::vector<std::string>{"three"});
    QCOMPARE(second.predict->choices.size(), std::size_t{2});
    QVERIFY(second.predict->choices[0].when && !second.predict->choices[1].when);
    QVERIFY(!second.predict->choices[0].expected && second.predict->choices[1].expected);
  }

  void whatIsWrittenReadsTheSame() {
    const Lesson lesson = parse(twoSteps());
    const std::string written = toJson(lesson);
    QCOMPARE(QString::fromStdString(toJson(parseLesson(written, "l", "again", known()))),
             QString::fromStdString(written));
  }

  void quantitiesAreGatheredOverAllSteps() {
    const Lesson lesson = parse(twoSteps());
    QStringList a, b, told;
    for (const Quantity& quantity : quantitiesOf(lesson, "a")) a << QString::fromStdString(quantity.text());
    for (const Quantity& quantity : quantitiesOf(lesson, "b")) b << QString::fromStdString(quantity.text());
    for (const Expression& expression : toldBy(lesson.steps[1])) told << QString::fromStdString(expression.text());
    QCOMPARE(a, (QStringList{"a.test_accuracy", "a.test_loss"}));
    QCOMPARE(b, (QStringList{"b.test_loss", "b.start.test_accuracy"}));
    QCOMPARE(told, (QStringList{"b.test_loss", "a.test_loss", "b.start.test_accuracy"}));  // each once
  }

  void theFirstChoiceThatHoldsIsWhatHappened() {
    const LessonQuestion question = *parse(twoSteps()).steps[1].predict;
    QCOMPARE(happened(question, {{"a.test_loss", 1.0}, {"b.test_loss", 0.4}}), std::size_t{0});
    QCOMPARE(happened(question, {{"a.test_loss", 1.0}, {"b.test_loss", 0.6}}), std::size_t{1});
    QCOMPARE(happened(question, {{"a.test_loss", 1.0}, {"b.test_loss", std::nan("")}}), std::size_t{1});
    QVERIFY_EXCEPTION_THROWN(happened(question, {{"a.test_loss", 1.0}}), RunError);
  }

  void hidingAddsUpAndShowingTakesAway() {
    const Lesson lesson = parse(twoSteps());
    QCOMPARE(hiddenIn(lesson, 0), (std::vector<std::string>{"runs", "experiment"}));
    QCOMPARE(hiddenIn(lesson, 1), std::vector<std::string>{"experiment"});
  }

  void refusals_data() {
    QTest::addColumn<QString>("patch");  // JSON patch
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const char* patch, const char* says) {
      QTest::newRow(name) << QString::fromUtf8(patch) << QString::fromUtf8(says);
    };
    row("unknown key", R"([{"op":"add","path":"/titel","value":"x"}])",
        "l.json: lesson: unknown key 'titel'; did you mean 'title'?");
    row("unknown key of a step", R"([{"op":"add","path":"/steps/1/predicts","value":1}])",
        "l.json: steps[1]: unknown key 'predicts'; did you mean 'predict'?");
    row("unknown key of a choice", R"([{"op":"add","path":"/steps/1/predict/choices/0/if","value":1}])",
        "l.json: steps[1].predict.choices[0]: unknown key 'if'; known: answer, when, because, expected");
    row("nothing to wait for",
        R"([{"op":"add","path":"/steps/2","value":{"heading":"H","text":"t","reveal":"map.arrows"}}])",
        "l.json: steps[2]: reveal waits for the outcome of the step, which asks nothing and trains nothing; write "
        "'marks' instead");
    row("no title", R"([{"op":"remove","path":"/title"}])", "l.json: lesson: 'title' is missing");
    row("empty title", R"([{"op":"replace","path":"/title","value":""}])", "l.json: lesson: title is empty");
    row("title is a number", R"([{"op":"replace","path":"/title","value":3}])",
        "l.json: lesson: title must be a text in quotes");
    row("two lines", R"([{"op":"replace","path":"/steps/0/text/0","value":"a\nb"}])",
        "l.json: steps[0]: text[0] holds a control character; begin a new paragraph with a new entry of the list");
    row("minutes", R"([{"op":"replace","path":"/minutes","value":0}])",
        "l.json: lesson: minutes must be a whole number from 1 to 240");
    row("half a minute", R"([{"op":"replace","path":"/minutes","value":1.5}])",
        "l.json: lesson: minutes must be a whole number from 1 to 240");
    row("another format", R"([{"op":"replace","path":"/format","value":2}])",
        "l.json: format is 2; this version reads 1");
    row("no steps", R"([{"op":"replace","path":"/steps","value":[]}])",
        "l.json: lesson: steps must be a list of 1 to 40 steps");
    row("no preset", R"([{"op":"remove","path":"/steps/0/preset"}])",
        "l.json: steps[0]: 'preset' is missing; the first step names the experiment to begin with");
    row("set is a list", R"([{"op":"replace","path":"/steps/0/set","value":["a"]}])",
        "l.json: steps[0]: set must be an object such as {\"training.epochs\": 30}");
    row("a run's name", R"([{"op":"replace","path":"/steps/0/run","value":"A run"}])",
        "l.json: steps[0]: run 'A run' cannot be a name; use small letters, digits and _, at most 24");
    row("a run twice", R"([{"op":"replace","path":"/steps/1/run","value":"a"}])",
        "l.json: steps[1]: the run 'a' is trained in an earlier step already; name this one anew");
    row("a run of later", R"([{"op":"replace","path":"/steps/0/measure","value":"b.test_loss"}])",
        "l.json: steps[0]: b.test_loss asks for a run that no step so far trains");
    row("a misspelt quantity", R"([{"op":"replace","path":"/steps/0/measure","value":"a.hessian_norm_medium"}])",
        "l.json: steps[0]: measure: unknown quantity 'hessian_norm_medium'; did you mean 'hessian_norm_median'?");
    row("one choice", R"([{"op":"remove","path":"/steps/1/predict/choices/0"}])",
        "l.json: steps[1].predict: choices must be a list of 2 to 6 answers");
    row("none expected", R"([{"op":"remove","path":"/steps/1/predict/choices/1/expected"}])",
        "l.json: steps[1].predict: choices: 0 are marked \"expected\": true; mark the one that the lesson is made to "
        "show");
    row("both expected", R"([{"op":"add","path":"/steps/1/predict/choices/0/expected","value":true}])",
        "l.json: steps[1].predict: choices: 2 are marked \"expected\": true; mark the one that the lesson is made to "
        "show");
    row("expected is no yes", R"([{"op":"replace","path":"/steps/1/predict/choices/1/expected","value":1}])",
        "l.json: steps[1].predict.choices[1]: expected must be true or false");
    row("no when", R"([{"op":"remove","path":"/steps/1/predict/choices/0/when"}])",
        "l.json: steps[1].predict.choices[0]: 'when' is missing");
    row("a when too many", R"([{"op":"add","path":"/steps/1/predict/choices/1/when","value":"1 < 2"}])",
        "l.json: steps[1].predict.choices[1]: when has no place in the last choice, which stands for all that the "
        "others do not say; leave it out");
    row("when without a comparison", R"([{"op":"replace","path":"/steps/1/predict/choices/0/when","value":"1 + 2"}])",
        "l.json: steps[1].predict.choices[0]: when: at character 6 of '1 + 2' stands nothing; expected <, <=, > or >=");
  }
  void refusals() {
    QFETCH(QString, patch);
    QFETCH(QString, says);
    const json changed = twoSteps().patch(json::parse(patch.toStdString()));
    QCOMPARE(QString::fromStdString(refusal(changed)), says);
  }

  void notEvenJson() {
    QVERIFY(
        messageOf([] { parseLesson("{", "l", "l.json", known()); }).starts_with("l.json: not valid JSON (at line 1"));
    QCOMPARE(messageOf([] { parseLesson("[]", "l", "l.json", known()); }),
             std::string("l.json: lesson: must be an object in braces"));
    QCOMPARE(messageOf([] { parseLesson(R"({"title": "a", "title": "b"})", "l", "l.json", known()); }),
             std::string("l.json: the key 'title' stands there twice"));
  }
};

QTEST_GUILESS_MAIN(TestLesson)
#include "test_lesson.moc"
