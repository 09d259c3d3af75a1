// SPDX-License-Identifier: GPL-3.0-or-later
// DeepFool and Carlini–Wagner: the closed form on linear networks, tight on curved ones, and honest about ε.
#include <QtTest>

#include "model/attacks/catalogue.h"
#include "model/attacks/minimal.h"
#include "model/attacks/steps.h"
#include "model/base/error.h"
#include "tests/support/attack_tasks.h"
#include "tests/support/message_of.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

constexpr double kNarrow = 0.2;  // distances below 0.4 stay in the box
std::string linear(int64_t classes) {
  const std::string c = std::to_string(classes);
  return R"({"input":[6],"classes":)" + c + R"(,"operations":[{"op":"linear","out":)" + c + "}]}";
}

// min_k (z_y − z_k) / ‖W_y − W_k‖ in the dual norm, sample by sample.
Tensor closedForm(const Network& network, const AttackTask& task, Norm norm) {
  torch::NoGradGuard noGrad;
  const Tensor weight = network.parameters()[0], z = network.logits(task.x);
  Tensor result = at::empty({task.x.size(0)}, torch::kFloat64);
  for (int64_t i = 0; i < task.x.size(0); ++i) {
    const auto y = task.y[i].item<int64_t>();
    double least = std::numeric_limits<double>::infinity();
    for (int64_t k = 0; k < network.classes(); ++k) {
      if (k == y) continue;
      const Tensor w = weight[y] - weight[k];
      const double slope = (norm == Norm::Linf ? w.abs().sum() : w.norm()).item<double>();
      least = std::min(least, (z[i][y] - z[i][k]).item<double>() / slope);
    }
    result[i] = least;
  }
  return result;
}

// In L2, to the boundary of the class with the second largest logit.
Tensor distanceToRunnerUp(const Network& network, const AttackTask& task) {
  torch::NoGradGuard noGrad;
  const Tensor weight = network.parameters()[0], z = network.logits(task.x);
  const Tensor order = std::get<1>(z.topk(2, 1));
  Tensor result = at::empty({task.x.size(0)}, torch::kFloat64);
  for (int64_t i = 0; i < task.x.size(0); ++i) {
    const auto y = order[i][0].item<int64_t>(), k = order[i][1].item<int64_t>();
    result[i] = (z[i][y] - z[i][k]).item<double>() / (weight[y] - weight[k]).norm().item<double>();
  }
  return result;
}

Tensor distanceOf(const Perturbed& p, Norm norm) {
  return norm == Norm::Linf ? p.distanceLinf : p.distanceL2;
}

}  // namespace

class TestMinimalAttacks : public QObject {
  Q_OBJECT

 private:
  static void addLinear() {
    QTest::addColumn<int>("classes");
    QTest::addColumn<bool>("linf");
    for (const int classes : {2, 5}) {
      QTest::newRow(qPrintable(QString("%1-linf").arg(classes))) << classes << true;
      QTest::newRow(qPrintable(QString("%1-l2").arg(classes))) << classes << false;
    }
  }

 private Q_SLOTS:
  void deepfoolIsExactOnLinearNetworks_data() { addLinear(); }
  void deepfoolIsExactOnLinearNetworks() {
    QFETCH(int, classes);
    QFETCH(bool, linf);
    const Norm norm = linf ? Norm::Linf : Norm::L2;
    const Network network = makeDouble(linear(classes));
    const AttackTask task = innerTask(network, 60, 10, kNarrow);
    const Tensor exact = closedForm(network, task, norm);
    const Tensor inside = exact < 0.35;
    QVERIFY(inside.sum().item<int64_t>() > 30);
    const auto error = [&](const std::string& spec, const Tensor& expected) {
      const Perturbed p = makeAttackFromText(spec, norm)->run(network, task);
      const Tensor off = (distanceOf(p, norm) / expected - 1).abs();
      return p.success.logical_or(inside.logical_not()).all().item<bool>()
                 ? at::where(inside, off, at::zeros_like(off)).max().item<double>()
                 : std::numeric_limits<double>::infinity();
    };
    // The published step: |f|/‖w‖ and 1e-4 more, stretched by the overshoot.
    QVERIFY(error("deepfool:halvings=0", (exact + 1e-4) * 1.02) < 1e-9);
    QVERIFY(error("deepfool:halvings=0:overshoot=0.5", (exact + 1e-4) * 1.5) < 1e-9);
    // Pulled back: within 2^−20 of the line, and within 64 roundings of the boundary.
    QVERIFY(error("deepfool", exact) < 2e-6);
    QVERIFY(error("deepfool:halvings=40", exact) < 1e-9);
  }

  void carliniWagnerIsNearTheClosedForm_data() {
    QTest::addColumn<int>("classes");
    QTest::newRow("2") << 2;
    QTest::newRow("5") << 5;
  }
  void carliniWagnerIsNearTheClosedForm() {
    QFETCH(int, classes);
    const Network network = makeDouble(linear(classes));
    const AttackTask task = innerTask(network, 40, 10, kNarrow);
    const Tensor exact = closedForm(network, task, Norm::L2);
    // Below 0.02 a step of Adam, 0.01 in w, is a quarter of the way. The loss follows the largest wrong logit, so the
    // nearest boundary is only promised where it is that class's.
    const Tensor usual =
        (exact < 0.35).logical_and(exact > 0.02).logical_and(distanceToRunnerUp(network, task) == exact);
    QVERIFY(usual.sum().item<int64_t>() > 15);
    const Perturbed p = makeAttack("cw", Norm::L2)->run(network, task);
    QVERIFY(p.success.logical_or(usual.logical_not()).all().item<bool>());
    const Tensor ratio = at::where(usual, p.distanceL2 / exact, at::ones_like(exact));
    QVERIFY2(ratio.max().item<double>() < 1.01, qPrintable(QString::number(ratio.max().item<double>())));
    QVERIFY(ratio.min().item<double>() >= 1 - 1e-12);
  }

  void carliniWagnerKnowsOneNorm() {
    QVERIFY(!worksIn("cw", Norm::Linf) && worksIn("cw", Norm::L2));
    const QString message = QString::fromStdString(messageOf([] { makeAttack("cw", Norm::Linf); }));
    QVERIFY(message.contains("l2") && message.contains("linf"));
  }

  void tightOnCurvedNetworks_data() {
    QTest::addColumn<QString>("spec");
    QTest::addColumn<bool>("linf");
    QTest::newRow("deepfool-linf") << "deepfool" << true;
    QTest::newRow("deepfool-l2") << "deepfool" << false;
    QTest::newRow("cw-l2") << "cw:search_steps=6:iterations=200" << false;
  }
  void tightOnCurvedNetworks() {
    QFETCH(QString, spec);
    QFETCH(bool, linf);
    const Norm norm = linf ? Norm::Linf : Norm::L2;
    const Network network = makeDouble(kCurvedClassifier, 4);
    const auto attack = makeAttackFromText(spec.toStdString(), norm);
    QVERIFY(attack->minimal());
    const AttackTask task = innerTask(network, 40, 10, kNarrow);
    const Perturbed far = attack->run(network, task);
    QVERIFY(far.success.sum().item<int64_t>() > 30);
    const Tensor distance = distanceOf(far, norm);
    // Strictly nearer along the line the prediction is right again.
    if (spec.startsWith("deepfool")) {
      torch::NoGradGuard noGrad;
      const Tensor nearer = task.x + (far.x - task.x) * (1 - 1e-5);
      const Tensor right = network.logits(nearer).argmax(1).eq(task.y);
      QVERIFY(right.logical_or(far.success.logical_not()).all().item<bool>());
    }
    // A run with a smaller ε succeeds where the distance allows it, returning the same point, and stays in the ball.
    for (const double epsilon : {0.01, 0.03, 0.08}) {
      AttackTask smaller = task;
      smaller.epsilon = epsilon;
      const Perturbed near = attack->run(network, smaller);
      QVERIFY(distanceOf(near, norm).max().item<double>() <= epsilon + 1e-12);
      const Tensor within = far.success.logical_and(distance <= epsilon);
      QVERIFY(near.success.logical_or(within.logical_not()).all().item<bool>());
      for (int64_t i = 0; i < 40; ++i)
        if (within[i].item<bool>()) QVERIFY(at::equal(near.x[i], far.x[i]));
      if (epsilon == 0.08) QVERIFY(within.any().item<bool>() && !within.all().item<bool>());
    }
  }

  // In single precision a point just behind the boundary must still be misclassified in any other batch.
  void resultsSurviveAnotherBatch() {
    const Network network = makeDouble(kCurvedClassifier, 4).to(torch::kFloat32);
    const AttackTask task = innerTask(network, 200, 10, kNarrow);
    const Perturbed p = makeAttack("deepfool", Norm::L2)->run(network, task);
    QVERIFY(p.success.sum().item<int64_t>() > 150);
    torch::NoGradGuard noGrad;
    for (int64_t i = 0; i < 200; ++i) {
      const bool alone = network.logits(p.x.slice(0, i, i + 1)).argmax(1).ne(task.y.slice(0, i, i + 1)).item<bool>();
      QCOMPARE(alone, p.success[i].item<bool>());
    }
  }

  void aConstantNetworkStopsNobody() {
    Network network = makeDouble(linear(3), 0);
    {
      torch::NoGradGuard noGrad;
      network.parameters()[1][1] += 1;
    }
    const AttackTask task = innerTask(network, 3, 0.5, kNarrow);
    for (const char* spec : {"deepfool", "cw:search_steps=2:iterations=10"}) {
      const Perturbed p = makeAttackFromText(spec, Norm::L2)->run(network, task);
      QVERIFY(!p.success.any().item<bool>());
      QVERIFY(p.x.isfinite().all().item<bool>());
    }
  }
};

QTEST_GUILESS_MAIN(TestMinimalAttacks)
#include "test_minimal_attacks.moc"
