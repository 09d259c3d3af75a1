// SPDX-License-Identifier: GPL-3.0-or-later
// The list of settings that change while a run trains: one text that reads back, strict, and what holds when.
#include <QtTest>

#include "model/base/error.h"
#include "model/formats/setting_changes.h"
#include "tests/support/message_of.h"
#include "tests/support/small_catalogues.h"

using namespace hessianlab;

class TestSettingChanges : public QObject {
  Q_OBJECT

  const Catalogues catalogues_ = smallCatalogues();

  ExperimentConfig moons(const std::string& changes = {}) const {
    ExperimentConfig config;
    config["dataset"].name = "moons";
    config["regularizer"] = {"hessian-norm", {{"strength", 0.01}}};
    config.set("training.changes", changes);
    return validated(config, catalogues_, "test");
  }
  std::string refusal(const std::string& changes) const {
    return messageOf([&] { moons(changes); });
  }

 private Q_SLOTS:
  void theTextReadsBack() {
    const SettingChanges changes{{0, "regularizer.strength", 0.1},
                                 {7, "optimizer.learning_rate", 1e-7},
                                 {7, "regularizer.strength", 1.0 / 3},
                                 {1000000, "regularizer.strength", 0}};
    QCOMPARE(parseSettingChanges(toText(changes), "x"), changes);
    QCOMPARE(toText(changes).substr(0, 27), std::string("0: regularizer.strength=0.1"));
    QVERIFY(parseSettingChanges("", "x").empty());
  }

  void aFileHasItInOneForm() {
    QCOMPARE(moons(" 9:optimizer.learning_rate = 0.01;3: regularizer.strength=1/4 ").word("training.changes"),
             std::string("3: regularizer.strength=0.25; 9: optimizer.learning_rate=0.01"));
    const ExperimentConfig config = moons("3: regularizer.strength=0.25");
    QVERIFY(parseConfig(toJson(config, catalogues_), catalogues_, "test") == config);
    QVERIFY(withSetting(moons(), "training.changes=3: regularizer.strength=0.25", catalogues_) == config);
    QVERIFY(withSetting(config, "training.changes=", catalogues_) == moons());
  }

  void whatCannotBeIsRefused_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("words") << "later"
                           << "is not STEP: SETTING=VALUE";
    QTest::newRow("no step") << ": regularizer.strength=1"
                             << "is not STEP: SETTING=VALUE";
    QTest::newRow("half a step") << "1.5: regularizer.strength=1"
                                 << "is not STEP: SETTING=VALUE";
    QTest::newRow("before the start") << "-1: regularizer.strength=1"
                                      << "is not STEP: SETTING=VALUE";
    QTest::newRow("no number") << "1: regularizer.strength=much"
                               << "is not STEP: SETTING=VALUE";
    QTest::newRow("no end") << "99999999999999999999: regularizer.strength=1"
                            << "is not STEP: SETTING=VALUE";
    QTest::newRow("no setting") << "1: =1"
                                << "is not STEP: SETTING=VALUE";
    QTest::newRow("twice") << "1: regularizer.strength=1; 1: regularizer.strength=2"
                           << "twice at step 1";
    QTest::newRow("fixed") << "1: training.batch_size=8"
                           << "cannot change while it trains";
    QTest::newRow("unknown") << "1: regularizer.strenth=8"
                             << "cannot change while it trains";
    QTest::newRow("out of range") << "1: optimizer.learning_rate=1000"
                                  << "between 1e-09 and 100";
    QTest::newRow("negative") << "1: regularizer.strength=-1"
                              << "between 0 and";
  }
  void whatCannotBeIsRefused() {
    QFETCH(QString, text);
    QFETCH(QString, says);
    const std::string message = refusal(text.toStdString());
    QVERIFY2(message.starts_with("test: training.changes") && message.find(says.toStdString()) != std::string::npos,
             message.c_str());
  }

  void aPenaltyThatIsNotThereHasNoStrength() {
    ExperimentConfig config = moons();
    config["regularizer"] = {"none", {}};
    config.set("training.changes", "1: regularizer.strength=1");
    const std::string message = messageOf([&] { validated(config, catalogues_, "test"); });
    QVERIFY2(message.find("'none' does not have") != std::string::npos, message.c_str());
    dropChanges(config, "regularizer.strength");
    QCOMPARE(validated(config, catalogues_, "test").word("training.changes"), std::string());
  }

  void thereIsAnEndToThem() {
    std::string text;
    for (std::size_t i = 0; i <= kMostChanges; ++i) text += std::to_string(i) + ": regularizer.strength=1;";
    QVERIFY(refusal(text).find("more than 1000") != std::string::npos);
    ExperimentConfig full = moons(text.substr(0, text.rfind("1000:")));
    QCOMPARE(changesOf(full).size(), kMostChanges);
    const std::string message = messageOf([&] { withChange(full, {2000, "regularizer.strength", 2}, catalogues_); });
    QVERIFY2(message.find("begin a new one") != std::string::npos, message.c_str());
  }

  void whatHoldsWhen() {
    const ExperimentConfig config =
        moons("3: regularizer.strength=0.5; 5: optimizer.learning_rate=0.1; 8: regularizer.strength=2");
    const SettingChanges changes = changesOf(config);
    const auto strength = [&](int64_t step) { return valueAfter(step, "regularizer.strength", config, changes); };
    QCOMPARE(strength(0), 0.01);
    QCOMPARE(strength(2), 0.01);
    QCOMPARE(strength(3), 0.5);
    QCOMPARE(strength(7), 0.5);
    QCOMPARE(strength(100), 2.0);
    QCOMPARE(valueAfter(4, "optimizer.learning_rate", config, changes), 0.001);
    QCOMPARE(valueAfter(5, "optimizer.learning_rate", config, changes), 0.1);
    const ExperimentConfig then = settledAfter(5, config);
    QCOMPARE(then.number("regularizer.strength"), 0.5);
    QCOMPARE(then.number("optimizer.learning_rate"), 0.1);
    QCOMPARE(then.word("training.changes"), std::string("8: regularizer.strength=2"));
    QVERIFY(settledAfter(0, config) == config);
  }

  void oneMoreTakesThePlaceOfOneAtItsStep() {
    const auto change = [&](const ExperimentConfig& config, int64_t step, double value) {
      return withChange(config, {step, "regularizer.strength", value}, catalogues_);
    };
    const ExperimentConfig one = change(moons(), 4, 0.5);
    QCOMPARE(one.word("training.changes"), std::string("4: regularizer.strength=0.5"));
    QCOMPARE(change(one, 4, 0.7).word("training.changes"), std::string("4: regularizer.strength=0.7"));
    QVERIFY(change(one, 4, 0.01) == moons());  // back at once: nothing has changed
    QVERIFY(change(one, 9, 0.5) == one);       // holds anyway
    QCOMPARE(change(one, 2, 0.3).word("training.changes"),
             std::string("2: regularizer.strength=0.3; 4: regularizer.strength=0.5"));
  }

  void whatCanChange() {
    QCOMPARE(liveSettings(moons()), (std::vector<std::string>{"regularizer.strength", "optimizer.learning_rate"}));
    ExperimentConfig plain = moons();
    plain["regularizer"] = {"none", {}};
    QCOMPARE(liveSettings(plain), (std::vector<std::string>{"optimizer.learning_rate"}));
    plain["training"].parameters.erase("changes");  // of a lab that knows no such thing
    QVERIFY(liveSettings(plain).empty() && changesOf(plain).empty() && settledAfter(10, plain) == plain);
  }
};

QTEST_GUILESS_MAIN(TestSettingChanges)
#include "test_setting_changes.moc"
