// SPDX-License-Identifier: GPL-3.0-or-later
// A network that says the same of every input: no attack can move it, nothing bends, and no number is NaN.
#include <torch/utils.h>

#include <QtTest>
#include <cmath>

#include "model/attacks/catalogue.h"
#include "model/curvature/report.h"
#include "model/formats/results_json.h"
#include "model/robustness/curve.h"
#include "tests/support/planar_cases.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

// All weights and biases 0. Of 24 samples 10 are of the class that ties go to.
Network flat() {
  Network network(
      R"({"input":[2],"classes":3,"operations":[{"op":"linear","out":8},{"op":"tanh"},{"op":"linear","out":3}]})", 3);
  torch::NoGradGuard noGrad;
  for (const Tensor& p : network.parameters()) p.zero_();
  return network;
}

Dataset flatSet() {
  Dataset set = points(24, 3);
  set.testY = torch::arange(24, torch::kInt64).ge(10).to(torch::kInt64);
  return set;
}

}  // namespace

class TestFlatNetwork : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { torch::set_num_threads(1); }

  void noAttackMovesIt_data() {
    QTest::addColumn<QString>("norm");
    QTest::newRow("linf") << "linf";
    QTest::newRow("l2") << "l2";
  }
  void noAttackMovesIt() {
    QFETCH(QString, norm);
    RobustnessRequest asked = request(norm.toStdString(), {0, 0.1, 1}, 24);
    asked.attacks.clear();
    const std::map<std::string, std::string> quicker{{"cw", ":search_steps=3:iterations=20"},
                                                     {"apgd-dlr", ":iterations=20:restarts=2"},
                                                     {"square", ":queries=60"},
                                                     {"standard", ":iterations=12:queries=40"}};
    for (const CatalogueEntry& entry : attackCatalogue()) {
      const auto settings = quicker.find(entry.name);
      if (worksIn(entry.name, asked.norm))
        asked.attacks.push_back(entry.name + (settings == quicker.end() ? "" : settings->second));
    }
    QVERIFY(asked.attacks.size() >= 9);
    asked.bounds = asked.sanity = true;
    JobControl control;
    const RobustnessResult result = measureRobustness(flat(), flatSet(), asked, control);
    QVERIFY(result.complete && result.faults.empty());
    QCOMPARE(result.cleanAccuracy, 10.0 / 24);
    QCOMPARE(result.accuracy, std::vector<double>(3, 10.0 / 24));
    QCOMPARE(result.attacks.size(), asked.attacks.size());
    for (const AttackCurve& curve : result.attacks)
      QVERIFY2(curve.accuracy == std::vector<double>(3, 10.0 / 24), curve.attack.c_str());
    const std::string file = toJson(result);
    QVERIFY(file.find("nan") == std::string::npos);
    for (const SanityCheck& check : result.sanity)
      QVERIFY2(check.detail.find("inf ") == std::string::npos, check.detail.c_str());
  }

  void nothingBends() {
    for (const char* estimator : {"exact", "power", "lanczos", "ascent"}) {
      CurvatureRequest survey{estimator, 0, 24, 1};
      JobControl control;
      const CurvatureResult result = measureCurvature(flat(), flatSet(), survey, control);
      QCOMPARE(result.samples.size(), std::size_t{24});
      for (const CurvatureSample& sample : result.samples) {
        QCOMPARE(sample.norm, 0.0);
        QCOMPARE(sample.gradientNorm, 0.0);
        QVERIFY(!sample.residual || std::isfinite(*sample.residual));
        QVERIFY(std::abs(sample.loss - std::log(3.0)) < 1e-6);
      }
    }
  }
};

QTEST_GUILESS_MAIN(TestFlatNetwork)
#include "test_flat_network.moc"
