// SPDX-License-Identifier: GPL-3.0-or-later
// Robustness curves: exact for a linear network, monotone, the same for a sample whatever is measured beside it, and
// honest when cancelled.
#include <QtTest>
#include <thread>

#include "model/error.h"
#include "model/robustness/curve.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

// Points in [0.3, 0.7]², so that balls of up to 0.3 stay in the box.
Dataset points(int64_t count, int64_t classes) {
  torch::Generator generator = makeGenerator(11);
  Dataset set;
  set.name = "points";
  set.planar = true;
  set.inputShape = {2};
  set.mean = {0.5, 0.5}, set.std = {0.1, 0.1};
  for (int64_t k = 0; k < classes; ++k) set.classNames.push_back(std::to_string(k));
  set.testX = at::empty({count, 2}).uniform_(0.3, 0.7, generator);
  set.testY = at::empty({count}, torch::kInt64).random_(0, classes, generator);
  set.trainX = set.testX, set.trainY = set.testY;
  return set;
}

Network linear() {
  Network network(R"({"input":[2],"classes":2,"operations":[{"op":"linear","out":2}]})", 1);
  torch::NoGradGuard noGrad;
  network.parameters()[0].copy_(torch::tensor({{3.F, -1.F}, {-2.F, 2.F}}));
  network.parameters()[1].copy_(torch::tensor({-0.9F, 0.2F}));
  return network;
}

// Without biases all classes tie at the centre, so the boundaries run through the points.
Network curved() {
  Network network =
      makeDouble(R"({"input":[2],"classes":3,"operations":[{"op":"normalise","mean":[0.5,0.5],"std":[0.1,0.1]},)"
                 R"({"op":"linear","out":16},{"op":"tanh"},{"op":"linear","out":3}]})",
                 3);
  torch::NoGradGuard noGrad;
  for (auto& [name, parameter] : network.namedParameters()) {
    if (name.ends_with("bias")) parameter.zero_();
  }
  return network;
}

RobustnessRequest request(const std::string& norm, std::vector<double> epsilons, int64_t samples = 300) {
  RobustnessRequest result;
  result.norm = norm;
  result.epsilons = std::move(epsilons);
  result.samples = samples;
  return result;
}

}  // namespace

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

    torch::NoGradGuard noGrad;
    const Tensor z = network.logits(set.testX).to(torch::kFloat64);
    const Tensor sign = 1 - 2 * set.testY;  // +1 for class 0
    const Tensor margin = (z.select(1, 0) - z.select(1, 1)) * sign;
    // w = (5, −3): ‖w‖₁ = 8, ‖w‖₂ = √34.
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
    {
      torch::NoGradGuard noGrad;  // mostly right, a tenth wrong
      const Tensor wrong = set.testY.clone();
      set.testY = network.logits(set.testX.to(torch::kFloat64)).argmax(1);
      set.testY.slice(0, 0, 30).copy_((set.testY.slice(0, 0, 30) + 1).remainder(3));
      QVERIFY(!at::equal(wrong, set.testY));
    }
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
    for (const std::vector<std::string>& bad : {std::vector<std::string>{}, {"pgd", "pgd"}, {"fgms"}, {"pgd", ""}}) {
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
