// SPDX-License-Identifier: GPL-3.0-or-later
// Attacks that look at outputs only: the schedule, the shape of the changes, and that no gradient is needed.
#include <QtTest>

#include "model/attacks/catalogue.h"
#include "model/attacks/square.h"
#include "model/attacks/square_changes.h"
#include "model/attacks/steps.h"
#include "model/objective/margin.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

constexpr char kPicture[] =
    R"({"input":[2,12,10],"classes":3,"operations":[{"op":"conv2d","out":6,"kernel":3},{"op":"softplus","beta":4},)"
    R"({"op":"flatten"},{"op":"linear","out":3}]})";
constexpr char kPlane[] =
    R"({"input":[2],"classes":3,"operations":[{"op":"normalise","mean":[0.5,0.5],"std":[0.1,0.1]},{"op":"linear","out":9},)"
    R"({"op":"tanh"},{"op":"linear","out":3}]})";

AttackTask taskFor(const Network& network, int64_t count, double epsilon) {
  torch::NoGradGuard noGrad;
  AttackTask task;
  task.x = makeBatch(network, count).x * 0.5 + 0.25;
  task.y = network.logits(task.x).argmax(1);
  task.epsilon = epsilon;
  for (int64_t i = 0; i < count; ++i) task.seeds.push_back(40 + static_cast<uint64_t>(i));
  return task;
}

double meanMargin(const Network& network, const AttackTask& task, const Perturbed& p) {
  return lookAtLoss(network, p.x, task.y, false, margin()).score.mean().item<double>();
}

}  // namespace

class TestSquare : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void shrinksOnThePublishedSchedule() {
    const auto p = [](int64_t change) { return squareFraction(0.8, change); };
    QCOMPARE(p(0), 0.8);
    QCOMPARE(p(10), 0.8);
    QCOMPARE(p(11), 0.4);
    QCOMPARE(p(50), 0.4);
    QCOMPARE(p(51), 0.2);
    QCOMPARE(p(201), 0.1);
    QCOMPARE(p(501), 0.05);
    QCOMPARE(p(1001), 0.025);
    QCOMPARE(p(2001), 0.0125);
    QCOMPARE(p(4001), 0.00625);
    QCOMPARE(p(6001), 0.003125);
    QCOMPARE(p(8001), 0.0015625);
  }

  void linfStartsWithStripesAndMovesSquares() {
    const Network network = makeDouble(kPicture);
    const AttackTask task = taskFor(network, 20, 0.1);
    const Tensor start = firstSquares(task, Norm::Linf), delta = start - task.x;
    QVERIFY((delta.abs() - 0.1).abs().max().item<double>() < 1e-15);
    QVERIFY(at::equal(delta.sign(), delta.sign().slice(2, 0, 1).expand_as(delta)));  // constant along each column
    QVERIFY(!at::equal(delta.sign()[0], delta.sign()[1]));
    std::set<int64_t> rows;
    for (int64_t change = 1; change < 60; ++change) {
      const Tensor next = changedSquare(task, Norm::Linf, task.x, change, 0.1);  // from x: only the square is off
      const Tensor inside = (next != task.x);
      for (int64_t i = 0; i < 20; ++i) {
        // √(0.1 · 120) = 3.46: a square of 3×3 in both channels, each at one end of the ball.
        QCOMPARE(inside[i].sum().item<int64_t>(), int64_t{18});
        QCOMPARE(inside[i][0].any(0).sum().item<int64_t>(), int64_t{3});
        QCOMPARE(inside[i][0].any(1).sum().item<int64_t>(), int64_t{3});
        rows.insert(inside[i][0].any(1).nonzero()[0].item<int64_t>());
        for (int64_t c = 0; c < 2; ++c) {
          const Tensor moved = (next - task.x)[i][c].masked_select(inside[i][c]);
          QVERIFY((moved.abs() - 0.1).abs().max().item<double>() < 1e-15);
          QVERIFY(at::equal(moved.sign(), moved.sign()[0].expand_as(moved)));
        }
      }
    }
    QCOMPARE(*rows.begin(), int64_t{0});
    QCOMPARE(*rows.rbegin(), int64_t{9});  // every place is reached
  }

  void l2KeepsItsLengthAndMovesItBetweenWindows() {
    const Network network = makeDouble(kPicture);
    const AttackTask task = taskFor(network, 20, 0.2);
    Tensor best = firstSquares(task, Norm::L2);
    QVERIFY(((best - task.x).flatten(1).norm(2, {1}) - 0.2).abs().max().item<double>() < 1e-12);
    for (int64_t change = 1; change < 60; ++change) {
      const Tensor next = changedSquare(task, Norm::L2, best, change, 0.05);
      QVERIFY(((next - task.x).flatten(1).norm(2, {1}) - 0.2).abs().max().item<double>() < 1e-12);
      // √(0.05 · 120) = 2.4, at least 3: up to two windows of 3×3 change shape in two channels. The rest stays
      // parallel.
      const Tensor old = (best - task.x)[0].flatten(), now = (next - task.x)[0].flatten();
      const Tensor ratio = now / old;
      const double common = std::get<0>(ratio.median(0)).item<double>();
      QVERIFY(((ratio - common).abs() > 1e-9).sum().item<int64_t>() <= 36);
      QVERIFY(!at::equal(next, best));
      best = next;
    }
  }

  void pointsOfThePlaneReachAllDirections() {
    const Network network = makeDouble(kPlane);
    const AttackTask task = taskFor(network, 400, 0.1);
    const Tensor corners = (firstSquares(task, Norm::Linf) - task.x).sign();
    std::set<std::pair<int, int>> seen;
    for (int64_t i = 0; i < 400; ++i) seen.insert({corners[i][0].item<int>(), corners[i][1].item<int>()});
    QCOMPARE(seen.size(), std::size_t{4});
    const Tensor delta = changedSquare(task, Norm::L2, firstSquares(task, Norm::L2), 3, 0.8) - task.x;
    QVERIFY((delta.norm(2, {1}) - 0.1).abs().max().item<double>() < 1e-12);
    const Tensor angle = at::atan2(delta.select(1, 1), delta.select(1, 0)) * (4 / 3.14159265358979);
    std::set<int64_t> octants;
    for (int64_t i = 0; i < 400; ++i) octants.insert(static_cast<int64_t>(std::floor(angle[i].item<double>())));
    QVERIFY(octants.size() >= 8);
  }

  void findsMoreThanNoise_data() {
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<bool>("linf");
    QTest::addColumn<double>("epsilon");
    QTest::newRow("picture-linf") << kPicture << true << 0.03;
    QTest::newRow("picture-l2") << kPicture << false << 0.25;
    QTest::newRow("plane-linf") << kPlane << true << 0.05;
    QTest::newRow("plane-l2") << kPlane << false << 0.05;
  }
  void findsMoreThanNoise() {
    QFETCH(QString, architecture);
    QFETCH(bool, linf);
    QFETCH(double, epsilon);
    const Norm norm = linf ? Norm::Linf : Norm::L2;
    const Network network = makeDouble(architecture.toStdString(), 3);
    {
      torch::NoGradGuard noGrad;  // in the plane all classes meet at the centre
      for (auto& [name, parameter] : network.namedParameters())
        if (architecture == kPlane && name.ends_with("bias")) parameter.zero_();
    }
    const AttackTask task = taskFor(network, 100, epsilon);
    const Perturbed square = makeAttackFromText("square:queries=200", norm)->run(network, task);
    const Perturbed noise = makeAttackFromText("noise:draws=200", norm)->run(network, task);
    const Perturbed few = makeAttackFromText("square:queries=20", norm)->run(network, task);
    const auto fooled = [](const Perturbed& p) { return p.success.sum().item<int64_t>(); };
    const QString counts = QString("%1 %2 %3").arg(fooled(square)).arg(fooled(noise)).arg(fooled(few));
    QVERIFY2(fooled(square) >= fooled(few), qPrintable(counts));
    QVERIFY2(fooled(square) > 0 && fooled(square) < 100, qPrintable(counts));
    if (architecture == kPlane) {  // here noise is as good: 200 points cover a disc
      QVERIFY2(fooled(square) + 2 >= fooled(noise), qPrintable(counts));
      return;
    }
    QVERIFY2(fooled(square) > fooled(noise), qPrintable(counts));
    QVERIFY(meanMargin(network, task, square) > meanMargin(network, task, noise));
  }

  // Sigmoids so steep that they are 0 or 1 in single precision: the derivative is exactly 0, the outputs still change.
  void needsNoGradient() {
    Network steep = makeDouble(
        R"({"input":[1,10,10],"classes":3,"operations":[{"op":"flatten"},{"op":"linear","out":24},{"op":"sigmoid"},{"op":"linear","out":3}]})",
        3);
    {
      torch::NoGradGuard noGrad;
      auto parameters = steep.parameters();
      parameters[0].mul_(1e5);
      parameters[1].mul_(1e5);
    }
    const Network network = steep.to(torch::kFloat32);
    const AttackTask task = taskFor(network, 100, 0.1);
    const LossView view = lookAtLoss(network, task.x, task.y, true);
    const Tensor blind = view.direction.flatten(1).abs().amax(1).eq(0);
    QVERIFY(blind.sum().item<int64_t>() > 90);
    const Perturbed pgd = makeAttackFromText("pgd:random_start=false", Norm::Linf)->run(network, task);
    const Perturbed square = makeAttackFromText("square:queries=200", Norm::Linf)->run(network, task);
    QVERIFY(!pgd.success.logical_and(blind).any().item<bool>());
    const auto found = square.success.logical_and(blind).sum().item<int64_t>();
    QVERIFY2(found > 50, qPrintable(QString::number(found)));
  }
};

QTEST_GUILESS_MAIN(TestSquare)
#include "test_square.moc"
