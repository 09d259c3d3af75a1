// SPDX-License-Identifier: GPL-3.0-or-later
// Two evaluations on the same samples: counts, exact test and interval against numbers worked out elsewhere.
#include <QtTest>
#include <cmath>
#include <random>

#include "model/robustness/paired.h"

using namespace hessianlab;

class TestPaired : public QObject {
  Q_OBJECT

  // Samples 0 … n−1; `fallen` holds the smallest ε of each, 0 where it is wrong as it is, −1 where it holds.
  static RobustnessResult result(std::vector<double> fallen, std::vector<double> epsilons = {0, 0.1, 0.2}) {
    RobustnessResult made;
    made.epsilons = std::move(epsilons);
    for (std::size_t i = 0; i < fallen.size(); ++i) {
      made.indices.push_back(static_cast<int64_t>(i));
      made.correct.push_back(fallen[i] != 0);
      made.smallestEpsilon.push_back(fallen[i] < 0 ? std::nullopt : std::optional(fallen[i]));
    }
    made.samples = static_cast<int64_t>(fallen.size());
    return made;
  }

 private Q_SLOTS:
  void theExactTestIsThatOfTheTextbook() {
    // Two-sided binomial test of k out of n at 1/2, summed by hand.
    QCOMPARE(mcNemarExact(0, 0), 1.0);
    QVERIFY(std::abs(mcNemarExact(0, 5) - 0.0625) < 1e-12);          // 2/32
    QVERIFY(std::abs(mcNemarExact(1, 8) - 2 * 10.0 / 512) < 1e-12);  // 2 (1 + 9) / 2^9
    QVERIFY(std::abs(mcNemarExact(8, 1) - 2 * 10.0 / 512) < 1e-12);
    QCOMPARE(mcNemarExact(4, 4), 1.0);
    QVERIFY(mcNemarExact(0, 2000) < 1e-300 || mcNemarExact(0, 2000) == 0);
    QVERIFY(std::abs(mcNemarExact(450, 550) - 0.0017305360849763) < 1e-9);  // 2 Σ C(1000, k≤450) / 2^1000 in integers
  }

  void eachSampleIsComparedWithItself() {
    const RobustnessResult first = result({-1, 0.2, 0.1, 0, -1, 0.2}), second = result({-1, 0.1, 0.1, -1, 0.1, 0.2});
    std::string why;
    const auto at = comparePaired(first, second, 0.1, why);
    QVERIFY(at);
    QCOMPARE(at->epsilon, 0.1);
    QCOMPARE(at->samples, int64_t{6});
    QCOMPARE(at->onlyFirst, int64_t{2});   // 1 and 4
    QCOMPARE(at->onlySecond, int64_t{1});  // 3, which the first has wrong
    QVERIFY(std::abs(at->difference - 1.0 / 6) < 1e-15);
    QVERIFY(at->ci95.first < at->difference && at->ci95.second > at->difference);
    const auto largest = comparePaired(first, second, std::nullopt, why);
    QCOMPARE(largest->epsilon, 0.2);
  }

  void onlySamplesOfBothCount() {
    RobustnessResult first = result({-1, -1, 0.1}), second = result({0.1, 0.1, 0.1});
    second.indices = {2, 1, 9};
    std::string why;
    const auto compared = comparePaired(first, second, 0.1, why);
    QCOMPARE(compared->samples, int64_t{2});
    QCOMPARE(compared->onlyFirst, int64_t{1});
  }

  void whatCannotBeComparedSaysWhy() {
    std::string why;
    RobustnessResult other = result({-1}, {0.05});
    QVERIFY(!comparePaired(result({-1}), other, std::nullopt, why));
    QVERIFY(why.find("no ε in common") != std::string::npos);
    QVERIFY(!comparePaired(result({-1}), result({-1}), -1.0, why));
    other = result({-1});
    other.norm = Norm::L2;
    QVERIFY(!comparePaired(result({-1}), other, std::nullopt, why) && why.find("norms") != std::string::npos);
    other = result({-1});
    other.complete = false;
    QVERIFY(!comparePaired(result({-1}), other, std::nullopt, why) && why.find("not complete") != std::string::npos);
    other = result({-1});
    other.indices = {7};
    QVERIFY(!comparePaired(result({-1}), other, std::nullopt, why) &&
            why.find("different samples") != std::string::npos);
  }

  // Of 95 % intervals about 95 % must hold the truth.
  void theIntervalCoversTheTruth() {
    std::mt19937 random(7);
    constexpr double kFirst = 0.15, kSecond = 0.1;  // shares that only one of them withstands
    int covered = 0;
    constexpr int kTries = 2000, kSamples = 200;
    for (int i = 0; i < kTries; ++i) {
      std::vector<double> one, two;
      for (int k = 0; k < kSamples; ++k) {
        const double u = std::uniform_real_distribution<double>()(random);
        one.push_back(u < kFirst ? -1 : u < kFirst + kSecond ? 0.1 : u < 0.6 ? -1 : 0.1);
        two.push_back(u < kFirst ? 0.1 : u < kFirst + kSecond ? -1 : u < 0.6 ? -1 : 0.1);
      }
      std::string why;
      const auto compared = comparePaired(result(one), result(two), 0.1, why);
      covered += compared->ci95.first <= kFirst - kSecond && compared->ci95.second >= kFirst - kSecond;
    }
    QVERIFY2(covered > 0.93 * kTries && covered < 0.975 * kTries, qPrintable(QString::number(covered)));
  }
};

QTEST_GUILESS_MAIN(TestPaired)
#include "test_paired.moc"
