// SPDX-License-Identifier: GPL-3.0-or-later
// Against values worked out by hand.
#include <QtTest>
#include <limits>
#include <vector>

#include "viz/base/rank_correlation.h"

using namespace hessianlab;

class TestRankCorrelation : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void anyRisingCurveIsOne() {
    const std::vector<double> x{1, 2, 3, 10}, cubes{1, 8, 27, 1000}, falling{4, 3, 2, -100};
    QCOMPARE(*rankCorrelation(x, cubes), 1.0);
    QCOMPARE(*rankCorrelation(x, falling), -1.0);
  }

  // Without ties it is 1 - 6 Σd² / (n (n² - 1)): here Σd² = 1 + 1 + 4 + 1 + 1 = 8 of five pairs.
  void asSpearmanHasIt() {
    const std::vector<double> x{1, 2, 3, 4, 5}, y{2, 1, 5, 2.5, 3};
    QCOMPARE(*rankCorrelation(x, y), 1 - 6.0 * 8 / 120);
  }

  // Ranks of x: 0, 1.5, 1.5, 3; of y: 0, 1, 2, 3. Σ of products of deviations 4.5, of squares 4.5 and 5.
  void tiesHaveTheMeanOfTheirRanks() {
    const std::vector<double> x{1, 2, 2, 3}, y{10, 20, 30, 40};
    QCOMPARE(*rankCorrelation(x, y), 4.5 / std::sqrt(4.5 * 5));
  }

  void whereThereIsNothingToSayItSaysNothing() {
    const double none = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(!rankCorrelation(std::vector<double>{1, 2}, std::vector<double>{1, 2}));
    QVERIFY(!rankCorrelation(std::vector<double>{1, 1, 1}, std::vector<double>{1, 2, 3}));
    QVERIFY(!rankCorrelation(std::vector<double>{1, none, 3}, std::vector<double>{1, 2, 3}));
    QCOMPARE(*rankCorrelation(std::vector<double>{1, none, 3, 4}, std::vector<double>{1, 2, 3, 4}), 1.0);
  }
};

QTEST_GUILESS_MAIN(TestRankCorrelation)
#include "test_rank_correlation.moc"
