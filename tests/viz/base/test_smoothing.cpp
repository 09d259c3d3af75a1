// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <limits>

#include "viz/base/smoothing.h"

using namespace hessianlab;

class TestSmoothing : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void weightZeroChangesNothing() {
    const std::vector<double> y = {3, -1, 4, 1e-9};
    QCOMPARE(smoothed(y, 0), y);
  }

  void aConstantStaysWhereItIsFromTheFirstValueOn() {
    for (const double value : smoothed(std::vector<double>(50, 2.5), 0.99)) {
      QVERIFY(std::abs(value - 2.5) < 1e-12);
    }
  }

  void equalsTheWeightedMeanOfThePast() {
    // The definition, summed directly: weights w^k, k steps back, divided by their sum.
    const std::vector<double> y = {1, 5, 2, 8, 3, -4};
    const double w = 0.7;
    const std::vector<double> fast = smoothed(y, w);
    for (size_t t = 0; t < y.size(); ++t) {
      double sum = 0, weights = 0;
      for (size_t k = 0; k <= t; ++k) {
        sum += std::pow(w, k) * y[t - k];
        weights += std::pow(w, k);
      }
      QVERIFY(std::abs(fast[t] - sum / weights) < 1e-12);
    }
  }

  void aGapIsSkippedAndForgotten() {
    const double nan = std::numeric_limits<double>::quiet_NaN(), inf = std::numeric_limits<double>::infinity();
    const std::vector<double> with = smoothed(std::vector<double>{1, nan, 3, inf, 5}, 0.5);
    const std::vector<double> without = smoothed(std::vector<double>{1, 3, 5}, 0.5);
    QVERIFY(std::isnan(with[1]) && std::isnan(with[3]));
    QCOMPARE(with[2], without[1]);
    QCOMPARE(with[4], without[2]);
  }

  void weightIsClamped() {
    const std::vector<double> y = {1, 9, 4};
    QCOMPARE(smoothed(y, 5), smoothed(y, 0.99));
    QCOMPARE(smoothed(y, -1), y);
    QCOMPARE(smoothed(y, std::numeric_limits<double>::quiet_NaN()), y);
  }
};

QTEST_GUILESS_MAIN(TestSmoothing)
#include "test_smoothing.moc"
