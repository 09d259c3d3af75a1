// SPDX-License-Identifier: GPL-3.0-or-later
// A robustness curve taken apart: which samples fall at which point.
#include <QtTest>
#include <cmath>

#include "model/robustness/flips.h"
#include "tests/support/curve_results.h"

using namespace hessianlab;

class TestFlips : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theFlipsAreTheDropOfTheCurve() {
    const RobustnessResult result = tenSamples(0);
    std::size_t all = 0;
    for (std::size_t k = 0; k < result.epsilons.size(); ++k) {
      const auto flips = flipsAt(result, k);
      const double before = k == 0 ? 1 : result.accuracy[k - 1];
      QCOMPARE(flips.size(), static_cast<std::size_t>(std::lround(10 * (before - result.accuracy[k]))));
      all += flips.size();
    }
    QCOMPARE(all, std::size_t{7});
    const auto flips = flipsAt(result, 1);
    QCOMPARE(flips[0].attack, std::string("fgsm"));
    QCOMPARE(flips[1].index, int64_t{3});
    QCOMPARE(flips[2].attack, std::string("pgd"));
    QVERIFY(flipsAt(result, 9).empty());
    RobustnessResult old;  // a file that lists no samples
    old.epsilons = {0, 0.1};
    QVERIFY(flipsAt(old, 1).empty() && !listsSamples(old));
  }
};

QTEST_GUILESS_MAIN(TestFlips)
#include "test_flips.moc"
