// SPDX-License-Identifier: GPL-3.0-or-later
// A filter takes the runs that it says, and a mistyped one is refused instead of taking none.
#include <QtTest>

#include "model/runs/run_filter.h"
#include "tests/support/message_of.h"

using namespace hessianlab;

class TestRunFilter : public QObject {
  Q_OBJECT

  static RunFacts facts() {
    RunFacts facts;
    facts.values = {{"λ", {0.3}},
                    {"strength", {0.3}},
                    {"data set", {std::string("moons"), std::string("Two moons")}},
                    {"dataset", {std::string("moons"), std::string("Two moons")}},
                    {"state", {std::string("finished")}},
                    {"tag", {std::string("class"), std::string("λ 7")}},
                    {"epoch", {60.0}}};
    facts.words = "run 3 Two moons seen in class";
    return facts;
  }

 private Q_SLOTS:
  void itTakesWhatItSays_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("taken");
    const auto row = [](const char* text, bool taken) { QTest::newRow(text) << QString::fromUtf8(text) << taken; };
    row("", true);
    row("λ > 0.1 and data = moons", true);
    row("λ > 0.3", false);
    row("λ >= 0.3", true);
    row("λ ≥ 0.3 and λ ≤ 0.3", true);
    row("λ = 3e-1", true);
    row("λ != 0.3", false);
    row("λ ≠ 0.2", true);
    row("λ < 3/10", false);
    row("strength<1", true);
    row("data = Two moons", true);
    row("DATA = MOONS", true);
    row("data = moon", false);
    row("data ~ moon", true);
    row("data != circles", true);
    row("data != moons", false);
    row("tag = class AND tag = \"λ 7\"", true);
    row("epoch ~ 6", true);
    row("state = finished and class", true);
    row("in class", true);
    row("elsewhere", false);
  }
  void itTakesWhatItSays() {
    QFETCH(QString, text);
    QFETCH(bool, taken);
    QCOMPARE(RunFilter::parse(text.toStdString()).accepts(facts()), taken);
  }

  void aRunWithoutTheValueIsNotTaken() {
    QVERIFY(!RunFilter::parse("β > 1").accepts(facts()));
    QVERIFY(!RunFilter::parse("β = 1").accepts(facts()));
  }

  void mistakesAreNamed() {
    const auto said = [](const char* text) { return messageOf([&] { RunFilter::parse(text); }); };
    QVERIFY(said("λ >").find("lacks a value") != std::string::npos);
    QVERIFY(said("= 3").find("lacks a name") != std::string::npos);
    QVERIFY(said("data < moons").find("is no number") != std::string::npos);
    QCOMPARE(said("λ > 0.1"), std::string("accepted"));
    const RunFilter typo = RunFilter::parse("state = finished and lambda > 1");
    const RunFacts known = facts();
    QCOMPARE(typo.unknownName({&known}), std::string("lambda"));
    QCOMPARE(typo.unknownName({}), std::string());  // nothing is known of no run
    QCOMPARE(RunFilter::parse("data = x and word").unknownName({&known}), std::string());
  }
};

QTEST_GUILESS_MAIN(TestRunFilter)
#include "test_run_filter.moc"
