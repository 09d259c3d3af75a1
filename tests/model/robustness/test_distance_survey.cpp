// SPDX-License-Identifier: GPL-3.0-or-later
// Distances to the nearest mistake: against the closed form of a linear network, and by looking around the point on a
// curved one.
#include <QtTest>
#include <cmath>

#include "model/base/error.h"
#include "model/curvature/report.h"
#include "model/robustness/distance_survey.h"
#include "tests/support/message_of.h"
#include "tests/support/planar_cases.h"

using namespace hessianlab;
using namespace hessianlab::reference;

class TestDistanceSurvey : public QObject {
  Q_OBJECT

  static DistanceRequest ask(const std::string& norm, const std::string& attack, int64_t samples) {
    DistanceRequest request;
    request.survey.samples = samples;
    request.attack = {attack, parseNorm(norm)};
    return request;
  }
  // Some point at this distance from `x`, or nearer along the same ray, has another class than y.
  static bool somePointIsWrong(const Network& network, const Tensor& x, int64_t y, double distance, bool l2) {
    constexpr int64_t kRays = 20000;
    const Tensor angle = at::arange(kRays, torch::kFloat64) * (2 * M_PI / kRays);
    Tensor ray = at::stack({angle.cos(), angle.sin()}, 1);
    if (!l2) ray = ray / ray.abs().amax(1, true);
    return network.logits((x + ray * distance).clamp(0, 1)).argmax(1).ne(y).any().item<bool>();
  }

 private Q_SLOTS:
  void ofALinearNetworkTheyAreTheClosedForm_data() {
    QTest::addColumn<QString>("norm");
    QTest::addColumn<QString>("attack");
    QTest::addColumn<double>("dual");
    QTest::newRow("linf") << "linf"
                          << "deepfool" << 8.0;
    QTest::newRow("l2") << "l2"
                        << "deepfool" << std::sqrt(34.0);
    QTest::newRow("cw") << "l2"
                        << "cw:iterations=300" << std::sqrt(34.0);
  }
  void ofALinearNetworkTheyAreTheClosedForm() {
    QFETCH(QString, norm);
    QFETCH(QString, attack);
    QFETCH(double, dual);
    const Network network = linear();
    const Dataset set = points(60, 2);
    JobControl control;
    const DistanceResult result =
        measureDistances(network, set, ask(norm.toStdString(), attack.toStdString(), 40), control);
    QVERIFY(result.complete);
    QCOMPARE(control.progress(), 1.0);
    QCOMPARE(result.distance.size(), std::size_t{40});
    QCOMPARE(result.survey.samples.size(), std::size_t{40});
    const Tensor margin = margins(network, set);
    int found = 0;
    for (std::size_t i = 0; i < 40; ++i) {
      const double m = margin[static_cast<int64_t>(i)].item<double>(), exact = m / dual;
      QCOMPARE(result.survey.samples[i].index, static_cast<int64_t>(i));
      QVERIFY(std::abs(result.survey.samples[i].margin - m) < 1e-5);
      QVERIFY(result.distance[i].has_value());
      if (m <= 0) {
        QCOMPARE(*result.distance[i], 0.0);
        continue;
      }
      ++found;
      // Never nearer than the boundary (but for single precision), and within what each attack promises: DeepFool is
      // pulled back onto it along the exact direction, the other descends to it in steps of Adam.
      QVERIFY2(*result.distance[i] >= exact * (1 - 1e-4) - 1e-6, qPrintable(QString::number(i)));
      QVERIFY2(*result.distance[i] <= exact * (attack == "deepfool" ? 1.001 : 1.05) + 1e-4,
               qPrintable(QString("%1: %2 against %3").arg(i).arg(*result.distance[i]).arg(exact)));
    }
    QVERIFY(found > 10 && found < 40);
  }

  void atThatDistanceThereIsAMistake() {
    const Network network = curved();
    Dataset set = points(40, 3);
    labelBy(network, set, 5);
    JobControl control;
    for (const char* norm : {"linf", "l2"}) {
      const DistanceResult result = measureDistances(network, set, ask(norm, "deepfool", 40), control);
      int found = 0;
      torch::NoGradGuard noGrad;
      for (std::size_t i = 0; i < 40; ++i) {
        const auto row = static_cast<int64_t>(i);
        if (i < 5) QCOMPARE(result.distance[i].value_or(-1), 0.0);
        if (!result.distance[i] || *result.distance[i] == 0) continue;
        ++found;
        const Tensor x = set.testX.slice(0, row, row + 1).to(torch::kFloat64);
        // A little beyond, so that a ray of the fan passes on the wrong side of a boundary that is touched at one
        // point.
        QVERIFY2(somePointIsWrong(network, x, set.testY[row].item<int64_t>(), *result.distance[i] * 1.001 + 1e-7,
                                  std::string(norm) == "l2"),
                 norm);
      }
      QVERIFY(found > 20);
    }
  }

  void chosenSamplesComeInTheirOrder() {
    const Network network = linear();
    const Dataset set = points(60, 2);
    JobControl control;
    DistanceRequest request = ask("l2", "deepfool", 10);
    const DistanceResult all = measureDistances(network, set, ask("l2", "deepfool", 60), control);
    request.survey.indices = {51, 3, 17};
    const DistanceResult some = measureDistances(network, set, request, control);
    QCOMPARE(some.distance.size(), std::size_t{3});
    for (std::size_t i = 0; i < 3; ++i) {
      const auto index = static_cast<std::size_t>(request.survey.indices[i]);
      QCOMPARE(some.survey.samples[i].index, request.survey.indices[i]);
      QVERIFY(std::abs(some.survey.samples[i].norm - all.survey.samples[index].norm) < 1e-9);
      QVERIFY(std::abs(some.distance[i].value() - all.distance[index].value()) < 1e-6);
    }
  }

  void refusalsAndCancellation() {
    const Network network = linear();
    const Dataset set = points(10, 2);
    JobControl control;
    const auto say = [&](const DistanceRequest& r) {
      return messageOf([&] { measureDistances(network, set, r, control); });
    };
    QCOMPARE(say(ask("linf", "pgd", 5)),
             std::string("attack 'pgd' does not look for the nearest adversarial input; choose deepfool, or cw in l2"));
    QVERIFY(say(ask("linf", "cw", 5)).find("l2") != std::string::npos);
    DistanceRequest outside = ask("l2", "deepfool", 5);
    outside.survey.indices = {10};
    QCOMPARE(say(outside), std::string("index 10 is outside the test set; it must be from 0 to 9"));
    control.cancel();
    QVERIFY_THROWS_EXCEPTION(Interrupted, measureDistances(network, set, ask("l2", "deepfool", 5), control));
  }
};

QTEST_GUILESS_MAIN(TestDistanceSurvey)
#include "test_distance_survey.moc"
