// SPDX-License-Identifier: GPL-3.0-or-later
// Names, ranges and messages of the catalogues.
#include <QtTest>
#include <cmath>
#include <limits>

#include "model/base/catalogue.h"
#include "tests/support/message_of.h"
#include "tests/support/small_catalogues.h"

using namespace hessianlab;

class TestCatalogue : public QObject {
  Q_OBJECT

  const Catalogue regularizers_ = smallRegularizers();
  const CatalogueEntry& hessian_ = *find(regularizers_, "hessian-norm");

 private Q_SLOTS:
  void nearestWordByEditDistance() {
    const std::vector<std::string> known{"strength", "iterations", "warmup", "estimator"};
    QCOMPARE(nearestWord("strenght", known), std::string("strength"));
    QCOMPARE(nearestWord("iteration", known), std::string("iterations"));
    QCOMPARE(nearestWord("warm_up", known), std::string("warmup"));
    QCOMPARE(nearestWord("Estimater", known), std::string("estimator"));
    QCOMPARE(nearestWord("", known), std::string());
    QCOMPARE(nearestWord("momentum", known), std::string());  // a suggestion that is far off harms
    QCOMPARE(nearestWord("softmax", {"softplus", "relu"}), std::string());
    QCOMPARE(nearestWord("resume", {"lesson", "train", "list"}), std::string());
    QCOMPARE(nearestWord("export", {"import", "train"}), std::string());
    QCOMPARE(nearestWord("pdg", {"fgsm", "pgd"}), std::string("pgd"));  // neighbours swapped
    QCOMPARE(nearestWord("Max-Pool2d", {"max_pool2d"}), std::string("max_pool2d"));
    // The beginning, or the end behind a point, of one word alone.
    QCOMPARE(nearestWord("estim", known), std::string("estimator"));
    QCOMPARE(nearestWord("strength", {"regularizer.strength", "seed"}), std::string("regularizer.strength"));
    QCOMPARE(nearestWord("moons", {"moons-plain", "moons-hessian"}), std::string());
    QCOMPARE(nearestWord("anything", {}), std::string());
    QCOMPARE(nearestWord("ab", {"xy", "ac", "abc"}), std::string("ac"));  // 2, 1, 1: the first of the nearest
  }

  void findAndRequire() {
    QVERIFY(find(regularizers_, "nothing") == nullptr);
    QCOMPARE(&require(regularizers_, "hessian-norm", "regularizer"), &hessian_);
    QCOMPARE(messageOf([&] { require(regularizers_, "hesian-norm", "regularizer"); }),
             std::string("unknown regularizer 'hesian-norm'; did you mean 'hessian-norm'? known: none, input-gradient, "
                         "hessian-norm"));
    QCOMPARE(messageOf([] { require({}, "x", "attack"); }), std::string("unknown attack 'x'; none is known"));
    QCOMPARE(messageOf([] { require({}, "a\nb", "attack"); }), std::string("unknown attack 'a\\nb'; none is known"));
  }

  void completeFillsTheDefaults() {
    const ParameterSet set = complete(hessian_, {{"strength", 0.7}}, "regularizer");
    QCOMPARE(set.size(), std::size_t{4});
    QCOMPARE(number(set, "strength"), 0.7);
    QCOMPARE(integer(set, "iterations"), int64_t{1});
    QCOMPARE(word(set, "estimator"), std::string("power"));
    QCOMPARE(flag(complete(regularizers_[1], {{"squared", false}}, "regularizer"), "squared"), false);
    QVERIFY(complete(regularizers_[0], {}, "regularizer").empty());
  }

  void rangesAreInclusive() {
    QCOMPARE(number(complete(hessian_, {{"strength", 0.0}}, "r"), "strength"), 0.0);
    QCOMPARE(number(complete(hessian_, {{"strength", 1000.0}}, "r"), "strength"), 1000.0);
  }

  void refusals_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("value");
    QTest::addColumn<QString>("message");
    QTest::newRow("below") << "strength" << 0 << "regularizer.strength is -1; it must be between 0 and 1000";
    QTest::newRow("above") << "strength" << 1 << "regularizer.strength is 1000.5; it must be between 0 and 1000";
    QTest::newRow("nan") << "strength" << 2 << "regularizer.strength is nan; it must be between 0 and 1000";
    QTest::newRow("infinite") << "strength" << 3 << "regularizer.strength is inf; it must be between 0 and 1000";
    QTest::newRow("kind") << "strength" << 4 << "regularizer.strength is 'much'; it must be between 0 and 1000";
    QTest::newRow("switch") << "strength" << 5 << "regularizer.strength is true; it must be between 0 and 1000";
    QTest::newRow("broken number") << "iterations" << 6
                                   << "regularizer.iterations is 1.5; it must be a whole number between 0 and 50";
    QTest::newRow("choice") << "estimator" << 4
                            << "regularizer.estimator is 'much'; it must be one of power, lanczos, ascent";
    QTest::newRow("choice kind") << "estimator" << 6
                                 << "regularizer.estimator is 1.5; it must be one of power, lanczos, ascent";
    QTest::newRow("unknown") << "strenght" << 6
                             << "regularizer: unknown key 'strenght' for hessian-norm; did you mean 'strength'? known: "
                                "strength, iterations, estimator, warmup";
  }
  void refusals() {
    QFETCH(QString, key);
    QFETCH(int, value);
    QFETCH(QString, message);
    const std::vector<ParameterValue> values{
        -1.0, 1000.5, std::nan(""), std::numeric_limits<double>::infinity(), std::string("much"), true, 1.5};
    const ParameterSet given{{key.toStdString(), values[static_cast<std::size_t>(value)]}};
    QCOMPARE(QString::fromStdString(messageOf([&] { complete(hessian_, given, "regularizer"); })), message);
  }

  void anEntryWithoutSettingsTakesNone() {
    QCOMPARE(messageOf([&] {
               complete(regularizers_[0], {{"strength", 1.0}}, "regularizer");
             }),
             std::string("regularizer: unknown key 'strength' for none; it has no settings"));
  }

  void freeTextTakesAnyText() {
    const Parameter path = Parameter::text("path");
    QCOMPARE(std::get<std::string>(checked(path, std::string("/any where"), "path")), std::string("/any where"));
    QCOMPARE(messageOf([&] { checked(path, 3.0, "path"); }), std::string("path is 3; it must be a text in quotes"));
  }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "test_catalogue.moc"
