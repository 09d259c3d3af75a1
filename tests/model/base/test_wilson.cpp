// SPDX-License-Identifier: GPL-3.0-or-later
// The score interval against its defining equation and against values worked out by hand.
#include <QtTest>

#include "model/base/wilson.h"

using namespace hessianlab;

class TestWilson : public QObject {
  Q_OBJECT

  static bool near(double a, double b) { return std::abs(a - b) < 1e-12; }

 private Q_SLOTS:
  void endsAreClosedForms() {
    const double z2 = 1.959963984540054 * 1.959963984540054;
    for (const int64_t n : {1, 7, 500}) {
      // For no success the upper limit solves p = z√(p(1−p)/n): z²/(n + z²); n successes are its mirror image.
      const double upper = z2 / (static_cast<double>(n) + z2);
      QCOMPARE(wilson95(0, n).first, 0.0);
      QVERIFY(near(wilson95(0, n).second, upper));
      QVERIFY(near(wilson95(n, n).first, 1 - upper));
      QCOMPARE(wilson95(n, n).second, 1.0);
    }
  }

  void limitsSolveTheScoreEquation() {
    // (a − p)² = z² p(1−p)/n at both limits p.
    const double z2 = 1.959963984540054 * 1.959963984540054;
    for (const auto& [k, n] : {std::pair<int64_t, int64_t>{1, 10}, {5, 10}, {37, 500}, {499, 500}}) {
      const auto [low, high] = wilson95(k, n);
      const double a = static_cast<double>(k) / static_cast<double>(n);
      for (const double p : {low, high}) QVERIFY(near((a - p) * (a - p), z2 * p * (1 - p) / static_cast<double>(n)));
      QVERIFY(low < a && a < high && low > 0 && high < 1);
    }
  }

  void fiveOfTen() {
    // centre ½, half-width z√(n/4 + z²/4)/(n + z²) with z² = 3.8414588: 1.9599640·1.8609…/13.8414588 = 0.2634070.
    const auto [low, high] = wilson95(5, 10);
    QVERIFY(std::abs(low - 0.236593) < 1e-6);
    QVERIFY(std::abs(high - 0.763407) < 1e-6);
  }
};

QTEST_GUILESS_MAIN(TestWilson)
#include "test_wilson.moc"
