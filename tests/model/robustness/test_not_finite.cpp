// SPDX-License-Identifier: GPL-3.0-or-later
// Networks whose numbers overflow in single precision, and one without any slope: refused, or measured in double; a
// check that cannot be asked is neither passed nor failed.
#include <torch/utils.h>

#include <QtTest>
#include <algorithm>
#include <cmath>

#include "model/curvature/report.h"
#include "model/nn/classifier_snapshot.h"
#include "model/nn/finite.h"
#include "model/questions/answers.h"
#include "model/questions/confusion.h"
#include "model/questions/pictures.h"
#include "model/robustness/curve.h"
#include "model/robustness/sanity.h"
#include "tests/support/message_of.h"
#include "tests/support/planar_cases.h"
#include "tests/support/sanity_checks.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

constexpr char kPlane[] =
    R"({"input":[2],"classes":2,"operations":[{"op":"linear","out":16},{"op":"relu"},{"op":"linear","out":2}]})";

// Finite weights, all times `factor`.
Network scaled(double factor) {
  Network network(kPlane, 3);
  torch::NoGradGuard noGrad;
  for (const Tensor& p : network.parameters()) p.mul_(factor);
  return network;
}

Dataset labelled() {
  Dataset set = points(60, 2);
  labelBy(scaled(1), set, 25);
  return set;
}

RobustnessRequest asked() {
  RobustnessRequest result = request("l2", {0, 0.05, 0.5}, 60);
  result.bounds = result.sanity = true;
  return result;
}

}  // namespace

class TestNotFinite : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { torch::set_num_threads(1); }

  // Case 4: all weights times 1e30. It called 1.7 % its accuracy and certified 56.7 %.
  void anOverflowingNetworkIsRefused() {
    const auto set = std::make_shared<const Dataset>(labelled());
    const auto network = std::make_shared<const Network>(scaled(1e30));
    const ClassifierSnapshot snapshot(network, set, 0);
    JobControl control;
    const std::string sentence =
        "the network's outputs are not finite in single precision on 60 of 60 samples; use double precision (--double) "
        "or scale the weights down";
    QCOMPARE(messageOf([&] { Answers<RobustnessRequest>::from(snapshot, asked(), control); }), sentence);
    QCOMPARE(messageOf([&] { Answers<ConfusionRequest>::from(snapshot, {}, control); }), sentence);
    for (const char* estimator : {"lanczos", "power", "ascent"}) {
      CurvatureRequest survey;
      survey.estimator = estimator;
      survey.samples = 60;
      QCOMPARE(messageOf([&] { Answers<CurvatureRequest>::from(snapshot, survey, control); }), sentence);
    }
    PicturesRequest pictures;
    pictures.indices = {0, 1};
    QVERIFY_THROWS_EXCEPTION(NotFinite, Answers<PicturesRequest>::from(snapshot, pictures, control));
  }

  void doublePrecisionDecides() {
    const Dataset set = labelled();
    const ClassifierSnapshot huge(std::make_shared<const Network>(scaled(1e30)), std::make_shared<const Dataset>(set),
                                  0);
    const ClassifierSnapshot plain(std::make_shared<const Network>(scaled(1)), std::make_shared<const Dataset>(set), 0);
    RobustnessRequest wide = asked();
    wide.doublePrecision = true;
    JobControl control;
    const RobustnessResult result = Answers<RobustnessRequest>::from(huge, wide, control);
    QCOMPARE(result.cleanAccuracy, Answers<RobustnessRequest>::from(plain, wide, control).cleanAccuracy);
    QVERIFY(result.complete && result.faults.empty());
    // Single precision, which some checks need, cannot follow: they say so, and no sentence holds a number that is
    // none.
    QVERIFY(find(result.sanity, "precision").verdict == SanityCheck::Verdict::NotAsked);
    for (const SanityCheck& check : result.sanity) {
      QVERIFY2(check.detail.find("nan") == std::string::npos && check.detail.find("inf ") == std::string::npos,
               check.detail.c_str());
      QCOMPARE(check.samples > 0, check.verdict != SanityCheck::Verdict::NotAsked);
    }
    for (const BoundCurve& bound : result.bounds)
      for (std::size_t k = 0; bound.certificate && k < result.epsilons.size(); ++k)
        QVERIFY(bound.accuracy[k] <= result.accuracy[k]);
  }

  // Case 5: the outputs of a few samples fit, the gradient does not.
  void anOverflowingGradientIsRefused() {
    Network network = linear();
    {
      torch::NoGradGuard noGrad;
      network.parameters()[0].copy_(torch::tensor({{3e38F, -3e38F}, {-3e38F, 3e38F}}));
    }
    Dataset set = points(20, 2);
    set.testX = set.testX.sub(0.5).mul(0.1).add(0.5);
    labelBy(network, set, 0);
    JobControl control;
    RobustnessRequest few = request("linf", {0, 0.05}, 20);
    QVERIFY_THROWS_EXCEPTION(NotFinite, measureRobustness(network, set, few, control));
    QCOMPARE(measureRobustness(network.to(torch::kFloat64), set, few, control).accuracy.back(), 0.0);
  }

  // A bound whose own numbers overflow is left out with a word; the curve stays.
  void aBoundThatOverflowsIsLeftOut() {
    const Network network = linear().to(torch::kFloat64);
    {
      torch::NoGradGuard noGrad;  // the classes tie at (½, ½), where ‖H‖ is 1e400
      network.parameters()[0].copy_(torch::tensor({{1e200, -1e200}, {-1e200, 1e200}}, torch::kFloat64));
      network.parameters()[1].zero_();
    }
    Dataset set = points(20, 2);
    set.testX.fill_(0.5);
    labelBy(network, set, 0);
    RobustnessRequest few = request("l2", {0, 0.05}, 20);
    few.attacks = {"noise"};
    few.bounds = true;
    JobControl control;
    const RobustnessResult result = measureRobustness(network, set, few, control);
    QVERIFY(result.complete && result.accuracy.size() == 2);
    std::string said;
    for (const std::string& why : result.boundsLeftOut) said += why + "\n";
    QVERIFY2(said.find("left out: ") != std::string::npos && said.find("not finite") != std::string::npos,
             said.c_str());
  }

  // Case 6: norms that overflow where outputs and derivatives do not.
  void normsThatOverflowAreRefused() {
    const Network network = linear();
    Dataset set = points(10, 2);
    set.testX.fill_(0.5);
    {
      torch::NoGradGuard noGrad;
      network.parameters()[0].copy_(torch::tensor({{1e22F, -1e22F}, {-1e22F, 1e22F}}));  // the classes tie at (½, ½)
      network.parameters()[1].zero_();
    }
    CurvatureRequest survey;
    survey.samples = 10;
    JobControl control;
    for (const char* estimator : {"lanczos", "power", "ascent"}) {
      survey.estimator = estimator;
      QVERIFY_THROWS_EXCEPTION(NotFinite, measureCurvature(network, set, survey, control));
    }
    survey.estimator = "exact";  // computes in double
    for (const CurvatureSample& sample : measureCurvature(network, set, survey, control).samples)
      QVERIFY(std::abs(sample.norm / 2e44 - 1) < 1e-6 && sample.converged);  // p(1−p)‖w₀−w₁‖² = 8e44/4
  }

  // Case 27: no slope anywhere. "✓ linearity … by inf %".
  void withoutASlopeNothingDepartsFromIt() {
    const Network flat = scaled(0);
    Dataset set = labelled();
    set.testY.zero_();
    JobControl control;
    const RobustnessResult result = measureRobustness(flat, set, asked(), control);
    QCOMPARE(result.cleanAccuracy, 1.0);
    const SanityCheck& linearity = find(result.sanity, "linearity");
    QVERIFY(linearity.verdict == SanityCheck::Verdict::NotAsked);
    QCOMPARE(linearity.detail, std::string("At 60 of 60 right samples the loss has no slope to follow, so it cannot "
                                           "depart from it."));
    QVERIFY(find(result.sanity, "vanishing-gradient").failed());
    QVERIFY(find(result.sanity, "large-epsilon").failed());
    // Nor does a tie certify anything: a margin of 0 over a slope of 0 is no number.
    QVERIFY2(result.faults.empty(), result.faults.empty() ? "" : result.faults[0].c_str());
    int certificates = 0;
    for (const BoundCurve& bound : result.bounds) {
      if (!bound.certificate) continue;
      ++certificates;
      QCOMPARE(bound.radius, std::vector<double>(60, 0.0));
    }
    QVERIFY(certificates >= 2);
  }

  void withoutARightSampleNoAttackShowsAnything() {
    Dataset set = labelled();
    labelBy(scaled(1), set, 60);  // all wrong
    JobControl control;
    const RobustnessResult result = measureRobustness(scaled(1), set, asked(), control);
    QCOMPARE(result.cleanAccuracy, 0.0);
    for (const SanityCheck& check : result.sanity)
      QVERIFY2((check.verdict == SanityCheck::Verdict::NotAsked) == (check.check != "confidence"), check.check.c_str());
  }
};

QTEST_GUILESS_MAIN(TestNotFinite)
#include "test_not_finite.moc"
