// SPDX-License-Identifier: GPL-3.0-or-later
// Which runs belong together over their seeds, and the mean and spread of their numbers.
#include <QtTest>
#include <cmath>

#include "model/runs/run_groups.h"
#include "tests/support/small_catalogues.h"

using namespace hessianlab;

class TestRunGroups : public QObject {
  Q_OBJECT

  const Catalogues catalogues_ = smallCatalogues();

  std::string key(const char* json) const {
    return settingsButSeed(parseConfig(json, catalogues_, "test"), catalogues_);
  }

 private Q_SLOTS:
  void theSeedAloneDoesNotTellRunsApart() {
    const std::string one = key(R"({"dataset":{"name":"moons"},"training":{"seed":7}})");
    QCOMPARE(key(R"({"dataset":{"name":"moons"},"training":{"seed":8}})"), one);
    QVERIFY(key(R"({"dataset":{"name":"moons","noise":0.2},"training":{"seed":7}})") != one);
    QVERIFY(key(R"({"dataset":{"name":"mnist"},"training":{"seed":7}})") != one);
  }

  void meanAndSampleDeviation() {
    const auto over = overSeeds({1.0, 2.0, 6.0});
    QVERIFY(over && over->spread);
    QCOMPARE(over->mean, 3.0);
    QCOMPARE(*over->spread, std::sqrt((4.0 + 1.0 + 9.0) / 2));
    const auto alone = overSeeds({0.1});
    QVERIFY(alone && !alone->spread);
    QCOMPARE(alone->mean, 0.1);
    // Of equal numbers there is no rounding in it.
    const auto same = overSeeds({0.1, 0.1, 0.1});
    QVERIFY(same->mean == 0.1 && same->spread == 0.0);
  }

  void oneThatIsNotKnownLeavesNoMean() {
    QVERIFY(!overSeeds({1.0, std::nullopt}));
    QVERIFY(!overSeeds({}));
  }
};

QTEST_GUILESS_MAIN(TestRunGroups)
#include "test_run_groups.moc"
