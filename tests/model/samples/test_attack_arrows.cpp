// SPDX-License-Identifier: GPL-3.0-or-later
// What an attack makes of points of the plane: inside ball and box, and flips that are really there.
#include <QtTest>

#include "model/base/error.h"
#include "model/samples/attack_arrows.h"
#include "tests/support/message_of.h"
#include "tests/support/planar_cases.h"

using namespace hessianlab;
using namespace hessianlab::reference;

class TestAttackArrows : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void endsLieInBallAndBoxAndFlipsAreRecomputed_data() {
    QTest::addColumn<QString>("attack");
    QTest::addColumn<QString>("norm");
    for (const char* norm : {"linf", "l2"})
      for (const char* attack : {"pgd", "fgsm", "apgd-ce", "deepfool", "noise"})
        QTest::addRow("%s-%s", attack, norm) << attack << norm;
  }
  void endsLieInBallAndBoxAndFlipsAreRecomputed() {
    QFETCH(QString, attack);
    QFETCH(QString, norm);
    const Network network = curved().to(torch::kFloat32);
    Dataset set = points(80, 3);
    labelBy(network, set, 5);
    set.testX[7].copy_(torch::tensor({0.01F, 0.99F}));  // its ball reaches over the corner of the box
    set.testY[7].copy_(network.logits(set.testX.slice(0, 7, 8)).argmax(1)[0]);
    ArrowsRequest request;
    request.attack = {attack.toStdString(), parseNorm(norm.toStdString()), 0.06};
    request.most = 1000;
    JobControl control;
    const ArrowsResult result = attackArrows(network, set, request, control);
    QCOMPARE(result.arrows.size(), std::size_t{80});
    QCOMPARE(result.attack.epsilon, 0.06);
    int flipped = 0;
    for (const AttackArrow& a : result.arrows) {
      QCOMPARE(a.x, set.testX[a.index][0].item<float>());
      QCOMPARE(a.label, set.testY[a.index].item<int64_t>());
      QVERIFY(a.toX >= 0 && a.toX <= 1 && a.toY >= 0 && a.toY <= 1);
      const double dx = std::abs(a.toX - a.x), dy = std::abs(a.toY - a.y);
      // float32 positions of up to 1 leave 6e-8 of rounding at each end.
      QVERIFY((norm == "linf" ? std::max(dx, dy) : std::hypot(dx, dy)) <= 0.06 + 3e-7);
      const auto classOf = [&](float x, float y) {
        return network.logits(torch::tensor({{x, y}})).argmax(1).item<int64_t>();
      };
      QCOMPARE(a.prediction, classOf(a.x, a.y));
      QCOMPARE(a.adversarialPrediction, classOf(a.toX, a.toY));
      QCOMPARE(a.wrong, a.prediction != a.label);
      QCOMPARE(a.flipped, !a.wrong && a.adversarialPrediction != a.label);
      if (a.wrong) QVERIFY(a.toX == a.x && a.toY == a.y);
      flipped += a.flipped ? 1 : 0;
    }
    QCOMPARE(std::count_if(result.arrows.begin(), result.arrows.end(), [](const auto& a) { return a.wrong; }), 5);
    if (attack != "noise") QVERIFY(flipped > 0);
  }

  void aPointsArrowDoesNotDependOnTheOthers() {
    const Network network = curved().to(torch::kFloat32);
    Dataset set = points(40, 3);
    labelBy(network, set, 0);
    JobControl control;
    ArrowsRequest request;
    request.indices = {3, 17, 30};
    const ArrowsResult few = attackArrows(network, set, request, control);
    request.indices.clear();
    const ArrowsResult all = attackArrows(network, set, request, control);
    for (const AttackArrow& a : few.arrows) {
      const AttackArrow& b = all.arrows[static_cast<std::size_t>(a.index)];
      QCOMPARE(a.index, b.index);
      // Products over batches of other sizes round differently.
      QVERIFY(std::abs(a.toX - b.toX) < 1e-4 && std::abs(a.toY - b.toY) < 1e-4);
    }
  }

  void fewerPointsAreSpreadOverTheTestSet() {
    const Network network = curved().to(torch::kFloat32);
    const Dataset set = points(40, 3);
    ArrowsRequest request;
    request.most = 4;
    JobControl control;
    std::vector<int64_t> indices;
    for (const AttackArrow& a : attackArrows(network, set, request, control).arrows) indices.push_back(a.index);
    QCOMPARE(indices, (std::vector<int64_t>{0, 10, 20, 30}));
  }

  void refusalsAndCancellation() {
    const Network network = curved().to(torch::kFloat32);
    Dataset set = points(40, 3);
    labelBy(network, set, 0);
    JobControl control;
    const auto say = [&](const ArrowsRequest& r) { return messageOf([&] { attackArrows(network, set, r, control); }); };
    ArrowsRequest request;
    request.indices = {40};
    QCOMPARE(say(request), std::string("index 40 is outside the test set; it must be from 0 to 39"));
    request = {};
    request.most = 0;
    QCOMPARE(say(request), std::string("at least one point must be attacked"));
    const Network other = makeDouble(R"({"input":[3],"classes":2,"operations":[{"op":"linear","out":2}]})");
    QCOMPARE(messageOf([&] { attackArrows(other, set, {}, control); }),
             std::string("arrows need a 2-D data set; this network has other inputs"));
    control.cancel();
    QVERIFY_THROWS_EXCEPTION(Interrupted, attackArrows(network, set, {}, control));
  }
};

QTEST_GUILESS_MAIN(TestAttackArrows)
#include "test_attack_arrows.moc"
