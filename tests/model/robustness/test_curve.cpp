// SPDX-License-Identifier: GPL-3.0-or-later
// Robustness curves: exact for a linear network, monotone, the same for a sample whatever is measured beside it, and
// honest when cancelled.
#include <QtTest>
#include <cmath>
#include <set>
#include <thread>

#include "model/base/error.h"
#include "model/robustness/curve.h"
#include "tests/support/planar_cases.h"

using namespace hessianlab;
using namespace hessianlab::reference;

class TestCurve : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void isExactForALinearNetwork_data() {
    QTest::addColumn<QString>("norm");
    QTest::newRow("linf") << "linf";
    QTest::newRow("l2") << "l2";
  }
  void isExactForALinearNetwork() {
    QFETCH(QString, norm);
    const Network network = linear();
    Dataset set = points(300, 2);
    const std::vector<double> epsilons{0, 0.013, 0.029, 0.071, 0.11, 0.23};
    JobControl control;
    const RobustnessResult r = measureRobustness(network, set, request(norm.toStdString(), epsilons), control);
    QVERIFY(r.complete);
    QCOMPARE(control.progress(), 1.0);
    QCOMPARE(r.epsilons, epsilons);
    QCOMPARE(r.samples, int64_t{300});
    QCOMPARE(r.attacks.size(), std::size_t{2});

    const Tensor margin = margins(network, set);
    const double slope = norm == "linf" ? 8 : std::sqrt(34.0);
    for (std::size_t k = 0; k < epsilons.size(); ++k) {
      const Tensor gap = margin - epsilons[k] * slope;
      QVERIFY(gap.abs().min().item<double>() > 1e-5);  // no sample so near the limit that rounding decides
      QCOMPARE(r.accuracy[k], (gap > 0).to(torch::kFloat64).mean().item<double>());
      QVERIFY(r.interval95[k].first <= r.accuracy[k] && r.accuracy[k] <= r.interval95[k].second);
      QVERIFY(r.interval95[k].first < r.interval95[k].second);
    }
    QCOMPARE(r.accuracy[0], r.cleanAccuracy);
    QVERIFY(r.accuracy.front() > r.accuracy.back());
    for (std::size_t i = 0; i < 300; ++i) {
      const double m = margin[static_cast<int64_t>(i)].item<double>();
      std::optional<double> expected;
      for (const double epsilon : epsilons) {
        if (!expected && m < epsilon * slope) expected = epsilon;
      }
      QVERIFY(r.correct[i] == (m > 0));
      QVERIFY(r.smallestEpsilon[i] == (m > 0 ? expected : std::optional<double>(0)));
      QCOMPARE(r.indices[i], static_cast<int64_t>(i));
    }
  }

  void fallsMonotonicallyAndTakesTheWorstAttackPerSample() {
    const Network network = curved();
    Dataset set = points(300, 3);
    labelBy(network, set, 30);  // a tenth wrong
    JobControl control;
    std::vector<double> epsilons;
    for (int i = 0; i <= 12; ++i) epsilons.push_back(0.01 * i);
    const RobustnessResult r = measureRobustness(network, set, request("linf", epsilons), control);
    QCOMPARE(r.cleanAccuracy, 0.9);
    for (std::size_t k = 0; k < epsilons.size(); ++k) {
      for (const AttackCurve& attack : r.attacks) {
        QVERIFY(r.accuracy[k] <= attack.accuracy[k]);
        if (k > 0) QVERIFY(attack.accuracy[k] <= attack.accuracy[k - 1]);
      }
      if (k > 0) QVERIFY(r.accuracy[k] <= r.accuracy[k - 1]);
    }
    QVERIFY2(r.accuracy.back() < 0.6 && r.accuracy[1] > 0.6,
             qPrintable(QString("%1 %2").arg(r.accuracy[1]).arg(r.accuracy.back())));
  }

  // The attack that is named broke the sample where it fell, by itself, and none before it in the list did.
  void saysWhichAttackBrokeASample() {
    const Network network = curved();
    Dataset set = points(200, 3);
    labelBy(network, set, 20);
    JobControl control;
    const std::vector<double> epsilons{0, 0.01, 0.02, 0.03, 0.05, 0.08};
    RobustnessRequest r = request("linf", epsilons, 200);
    r.attacks = {"fgsm", "pgd", "pgd:steps=3"};
    const RobustnessResult all = measureRobustness(network, set, r, control);
    QCOMPARE(all.attacks[1].attack, std::string("pgd"));
    QCOMPARE(all.attacks[2].attack, std::string("pgd:steps=3"));
    QVERIFY(all.attacks[2].settings.find("\"steps\":3") != std::string::npos);
    std::vector<RobustnessResult> alone;
    for (const std::string& attack : std::vector<std::string>(r.attacks)) {
      r.attacks = {attack};
      alone.push_back(measureRobustness(network, set, r, control));
    }
    std::set<int> breakers;
    for (std::size_t i = 0; i < 200; ++i) {
      int first = -1;
      std::optional<double> least;
      for (std::size_t a = 0; a < 3; ++a) {
        const auto& smallest = alone[a].smallestEpsilon[i];
        if (!smallest || (least && *smallest >= *least)) continue;
        least = smallest;
        first = static_cast<int>(a);
      }
      if (!all.correct[i]) first = -1;
      QVERIFY(all.smallestEpsilon[i] == least);
      QCOMPARE(all.brokenBy[i], first);
      breakers.insert(all.brokenBy[i]);
    }
    QVERIFY(breakers.contains(-1) && breakers.contains(0) && breakers.contains(1));
  }

  void goesOnUntilNothingIsLeft_data() {
    QTest::addColumn<QString>("norm");
    QTest::addColumn<double>("limit");
    QTest::newRow("linf") << "linf" << 1.0;
    QTest::newRow("l2") << "l2" << std::sqrt(2.0);
  }
  void goesOnUntilNothingIsLeft() {
    QFETCH(QString, norm);
    QFETCH(double, limit);
    const Network network = linear();
    Dataset set = points(60, 2);
    labelBy(network, set, 6);
    JobControl control;
    RobustnessRequest r = request(norm.toStdString(), {0, 0.01});
    const RobustnessResult grid = measureRobustness(network, set, r, control);
    QVERIFY(grid.accuracy.back() > 0.5);
    r.untilZero = true;
    const RobustnessResult all = measureRobustness(network, set, r, control);
    QCOMPARE(control.progress(), 1.0);
    QCOMPARE(all.accuracy.back(), 0.0);
    QVERIFY(all.accuracy[all.accuracy.size() - 2] > 0);  // and no further
    QVERIFY(all.epsilons.back() <= limit);
    for (std::size_t k = 0; k < 2; ++k) QCOMPARE(all.accuracy[k], grid.accuracy[k]);
    for (std::size_t k = 2; k + 1 < all.epsilons.size(); ++k)  // steps of 0.01, 0.02, 0.04, …
      QVERIFY(std::abs(all.epsilons[k] - 0.01 * std::pow(2.0, static_cast<double>(k) - 1)) < 1e-12);

    // One that says the same everywhere never falls: it ends where the ball covers the box.
    const Network constant = linear();
    torch::NoGradGuard noGrad;
    constant.parameters()[0].zero_();
    const RobustnessResult held = measureRobustness(constant, set, r, control);
    QCOMPARE(held.epsilons.back(), limit);
    QCOMPARE(held.accuracy.back(), held.cleanAccuracy);
    QVERIFY(held.cleanAccuracy > 0);
  }

  void aSamplesResultDoesNotDependOnItsBatch() {
    const Network network = curved();
    const Dataset set = points(300, 3);
    JobControl control;
    const std::vector<double> epsilons{0, 0.02, 0.04, 0.06};
    const RobustnessResult all = measureRobustness(network, set, request("l2", epsilons), control);
    const RobustnessResult few = measureRobustness(network, set, request("l2", epsilons, 40), control);
    QCOMPARE(few.samples, int64_t{40});
    for (std::size_t i = 0; i < 40; ++i) QVERIFY(few.smallestEpsilon[i] == all.smallestEpsilon[i]);
    QCOMPARE(measureRobustness(network, set, request("l2", epsilons, 100000), control).samples, int64_t{300});
  }

  void refusesWhatCannotBeMeasured() {
    const Network network = linear();
    const Dataset set = points(10, 2);
    JobControl control;
    const auto measure = [&](const RobustnessRequest& r) { measureRobustness(network, set, r, control); };
    for (const std::vector<double>& bad :
         {std::vector<double>{}, {0.1, 0.1}, {0.2, 0.1}, {-0.1}, {0, std::numeric_limits<double>::infinity()}})
      QVERIFY_THROWS_EXCEPTION(InputError, measure(request("linf", bad)));
    QVERIFY_THROWS_EXCEPTION(InputError, measure(request("l1", {0.1})));
    QVERIFY_THROWS_EXCEPTION(InputError, measure(request("linf", {0.1}, 0)));
    RobustnessRequest r = request("linf", {0.1});
    for (const std::vector<std::string>& bad : {std::vector<std::string>{},
                                                {"pgd", "pgd"},
                                                {"fgms"},
                                                {"pgd", ""},
                                                {"pgd:steps=5", "pgd:steps=5"},
                                                {"pgd:stops=5"},
                                                {"pgd:steps"},
                                                {"pgd:steps=5:steps=6"},
                                                {"pgd:steps=many"},
                                                {"pgd:steps=0"},
                                                {"pgd:"}}) {
      r.attacks = bad;
      QVERIFY_THROWS_EXCEPTION(InputError, measure(r));
    }
  }

  void cancellingKeepsWhatIsDone() {
    const Network network = curved();
    const Dataset set = points(300, 3);
    JobControl early;
    early.cancel();
    const RobustnessResult nothing = measureRobustness(network, set, request("linf", {0, 0.1}), early);
    QVERIFY(!nothing.complete && nothing.epsilons.empty());

    std::vector<double> epsilons;
    for (int i = 0; i < 1000; ++i) epsilons.push_back(1e-5 * i);
    JobControl control;
    std::jthread canceller([&](std::stop_token stop) {
      while (!stop.stop_requested() && control.progress() < 0.005) std::this_thread::yield();
      control.cancel();
    });
    const RobustnessResult part = measureRobustness(network, set, request("linf", epsilons), control);
    QVERIFY(!part.complete);
    QVERIFY(part.epsilons.size() >= 4 && part.epsilons.size() < 1000);
    QCOMPARE(part.accuracy.size(), part.epsilons.size());
    QCOMPARE(part.interval95.size(), part.epsilons.size());
    JobControl whole;
    const RobustnessResult same = measureRobustness(network, set, request("linf", part.epsilons), whole);
    QCOMPARE(same.accuracy, part.accuracy);
    for (std::size_t a = 0; a < part.attacks.size(); ++a) QCOMPARE(part.attacks[a].accuracy, same.attacks[a].accuracy);
  }
};

QTEST_GUILESS_MAIN(TestCurve)
#include "test_curve.moc"
