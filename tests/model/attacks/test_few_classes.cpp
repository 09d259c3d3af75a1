// SPDX-License-Identifier: GPL-3.0-or-later
// Every attack on networks of two and three classes, whose losses have fewer logits than their formulas name: each
// runs, each finds something, and neither the worst of all nor the standard attack is beaten by one of them.
#include <torch/utils.h>

#include <QtTest>

#include "model/attacks/catalogue.h"
#include "model/robustness/curve.h"
#include "tests/support/planar_cases.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

Network bent(int64_t classes) {
  Network network =
      makeDouble(R"({"input":[2],"classes":)" + std::to_string(classes) +
                     R"(,"operations":[{"op":"normalise","mean":[0.5,0.5],"std":[0.1,0.1]},{"op":"linear","out":16},)"
                     R"({"op":"tanh"},{"op":"linear","out":)" +
                     std::to_string(classes) + "}]}",
                 3);
  torch::NoGradGuard noGrad;
  for (auto& [name, parameter] : network.namedParameters())
    if (name.ends_with("bias")) parameter.zero_();  // the classes meet in the middle of the points
  return network.to(torch::kFloat32);
}

}  // namespace

class TestFewClasses : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { torch::set_num_threads(1); }

  void everyAttackWorks_data() {
    QTest::addColumn<int>("classes");
    QTest::addColumn<QString>("norm");
    for (const int classes : {2, 3})
      for (const char* norm : {"linf", "l2"})
        QTest::newRow(qPrintable(QString("%1-%2").arg(classes).arg(norm))) << classes << norm;
  }
  void everyAttackWorks() {
    QFETCH(int, classes);
    QFETCH(QString, norm);
    const Network network = bent(classes);
    Dataset set = points(60, classes);
    labelBy(network, set, 6);
    RobustnessRequest asked = request(norm.toStdString(), {0, 0.03, 0.1}, 60);
    asked.attacks.clear();
    const std::map<std::string, std::string> quicker{{"cw", ":search_steps=4:iterations=60:learning_rate=0.05"},
                                                     {"apgd-ce", ":iterations=40"},
                                                     {"apgd-dlr", ":iterations=40:restarts=2"},
                                                     {"apgd-t", ":iterations=40"},
                                                     {"square", ":queries=200"},
                                                     {"standard", ":iterations=40:queries=200"}};
    for (const CatalogueEntry& entry : attackCatalogue()) {
      const auto settings = quicker.find(entry.name);
      if (worksIn(entry.name, asked.norm))
        asked.attacks.push_back(entry.name + (settings == quicker.end() ? "" : settings->second));
    }
    JobControl control;
    const RobustnessResult result = measureRobustness(network, set, asked, control);
    QVERIFY(result.complete);
    QCOMPARE(result.attacks.size(), asked.attacks.size());
    QCOMPARE(result.accuracy[0], 0.9);
    const auto standard = std::find_if(result.attacks.begin(), result.attacks.end(),
                                       [](const AttackCurve& curve) { return curve.attack == "standard"; });
    QVERIFY(standard != result.attacks.end());
    for (const AttackCurve& curve : result.attacks) {
      const std::string name = curve.attack;
      QVERIFY2(curve.accuracy[0] == result.cleanAccuracy, name.c_str());  // an ε of 0 is no attack
      QVERIFY2(curve.accuracy[2] < 0.8, name.c_str());
      for (std::size_t k = 0; k < 3; ++k) {
        QVERIFY2(result.accuracy[k] <= curve.accuracy[k], name.c_str());
        QVERIFY2(standard->accuracy[k] <= curve.accuracy[k] + 0.02, name.c_str());  // one sample
      }
    }
  }
};

QTEST_GUILESS_MAIN(TestFewClasses)
#include "test_few_classes.moc"
