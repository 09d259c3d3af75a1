// SPDX-License-Identifier: GPL-3.0-or-later
// The builder says what it was told, and each kind judges its values in one sentence.
#include <QtTest>
#include <cmath>

#include "model/base/parameter.h"
#include "tests/support/message_of.h"

using namespace hessianlab;

class TestParameter : public QObject {
  Q_OBJECT

  static std::string refusal(const Parameter& parameter, const ParameterValue& value) {
    return messageOf([&] { checked(parameter, value, "s.k"); });
  }

 private Q_SLOTS:
  void theBuilderKeepsEveryWord() {
    const Parameter p = Parameter::number("strength")
                            .titled("Strength λ")
                            .inTables("λ")
                            .from(0, 1000)
                            .sliding(0, 10)
                            .decades()
                            .startingAt(0.3)
                            .saying("Weight.")
                            .onlyWhen("mode", "soft")
                            .advanced();
    QCOMPARE(p.key, std::string("strength"));
    QCOMPARE(p.title, std::string("Strength λ"));
    QCOMPARE(p.shortTitle, std::string("λ"));
    QCOMPARE((std::vector<double>{p.minimum, p.maximum, p.slideMinimum, p.slideMaximum}),
             (std::vector<double>{0, 1000, 0, 10}));
    QVERIFY(p.logarithmic && p.place == Parameter::Place::Advanced);
    QCOMPARE(std::get<double>(p.defaultValue), 0.3);
    QCOMPARE(p.help, std::string("Weight."));
    QCOMPARE(p.conditionKey + "=" + p.conditionValue, std::string("mode=soft"));
  }

  void defaultsOfEachKind() {
    QCOMPARE(std::get<double>(Parameter::integer("n").startingAt(7).defaultValue), 7.0);
    QCOMPARE(std::get<bool>(Parameter::toggle("t").startingAt(true).defaultValue), true);
    QCOMPARE(std::get<bool>(Parameter::toggle("t").defaultValue), false);
    QCOMPARE(std::get<std::string>(Parameter::choice("c", {"a", "b"}).defaultValue), std::string("a"));
    QCOMPARE(std::get<std::string>(Parameter::choice("c", {"a", "b"}).startingAt("b").defaultValue), std::string("b"));
    QVERIFY(std::get<std::string>(Parameter::text("x").defaultValue).empty());
    QVERIFY(Parameter::folderName("x").folder && !Parameter::text("x").folder);
    QVERIFY(std::get<Widths>(Parameter::widths("w").defaultValue).empty());
    QVERIFY(std::get<PaintedPoints>(Parameter::points("p").defaultValue).empty());
    QVERIFY(Parameter::text("x").place == Parameter::Place::Panel);
    QVERIFY(Parameter::text("x").outOfPanel().place == Parameter::Place::None);
  }

  void numbersKeepTheHardRangeNotTheSliders() {
    const Parameter beta = Parameter::number("k").from(0.01, 1e4).sliding(0.1, 1000);
    QCOMPARE(refusal(beta, 1e4), std::string("accepted"));
    QCOMPARE(refusal(beta, 0.01), std::string("accepted"));
    QCOMPARE(refusal(beta, 0.005), std::string("s.k is 0.005; it must be between 0.01 and 10000"));
    QCOMPARE(refusal(beta, std::nan("")), std::string("s.k is nan; it must be between 0.01 and 10000"));
    const Parameter whole = Parameter::integer("k").from(1, 5);
    QCOMPARE(refusal(whole, 2.5), std::string("s.k is 2.5; it must be a whole number between 1 and 5"));
    QCOMPARE(refusal(whole, Widths{2}), std::string("s.k is a list; it must be a whole number between 1 and 5"));
  }

  void choices() {
    const Parameter plain = Parameter::choice("k", {"a", "b"}).alsoReading({"old"});
    for (const char* value : {"a", "b", "old"}) QCOMPARE(refusal(plain, std::string(value)), std::string("accepted"));
    QCOMPARE(refusal(plain, std::string("c")), std::string("s.k is 'c'; it must be one of a, b"));
    QCOMPARE(refusal(Parameter::choice("k", {"cpu"}), std::string("gpu")), std::string("s.k is 'gpu'; it must be cpu"));
    const Parameter noun = Parameter::choice("k", {"relu", "tanh"}).worded({"ReLU", "tanh"}, "activation");
    QCOMPARE(messageOf([&] { checked(noun, std::string("rely"), "file: s.k"); }),
             std::string("file: unknown activation 'rely'; did you mean 'relu'? known: relu, tanh"));
    QCOMPARE(refusal(noun, 3.0), std::string("s.k is 3; it must be one of relu, tanh"));
  }

  void lists() {
    const Parameter widths = Parameter::widths("k").from(1, 100);
    QCOMPARE(refusal(widths, Widths(32, 100)), std::string("accepted"));
    QCOMPARE(refusal(widths, Widths{}), std::string("accepted"));
    QCOMPARE(refusal(widths, Widths(33, 1)), std::string("s.k has more than 32 entries"));
    QCOMPARE(refusal(widths, Widths{5, 101}), std::string("s.k is 101; it must be a whole number between 1 and 100"));
    QCOMPARE(refusal(widths, 5.0), std::string("s.k must be a list of whole numbers, for example [64, 64]"));
    const Parameter points = Parameter::points("k");
    QCOMPARE(refusal(points, PaintedPoints{{0, 1, 9}}), std::string("accepted"));
    const std::string demand =
        " is not a point; it must be [x, y, class] with x and y between 0 and 1 and a class from 0 to 9";
    QCOMPARE(refusal(points, PaintedPoints{{0, 1, 9}, {0, 1.5, 0}}), "s.k[1]" + demand);
    QCOMPARE(refusal(points, PaintedPoints{{0, 1, 10}}), "s.k[0]" + demand);
    QCOMPARE(refusal(points, PaintedPoints(5001)), std::string("s.k has 5001 points; at most 5000 are allowed"));
  }
};

QTEST_GUILESS_MAIN(TestParameter)
#include "test_parameter.moc"
