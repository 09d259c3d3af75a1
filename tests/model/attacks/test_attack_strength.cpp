// SPDX-License-Identifier: GPL-3.0-or-later
// How strong the attacks are: exact on linear networks, where the worst case is known in closed form; not blinded by a
// saturated softmax; and PGD against a second, plain implementation.
#include <QtTest>

#include "model/attacks/fgsm.h"
#include "model/attacks/pgd.h"
#include "model/attacks/steps.h"
#include "tests/support/attack_tasks.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

constexpr double kWide = 0.4;  // balls of up to 0.3 stay in the box
constexpr char kLinear[] = R"({"input":[6],"classes":2,"operations":[{"op":"linear","out":2}]})";

// Of a two-class linear network: w = W_y − W_other per sample, and the margin wᵀx + b.
struct Margin {
  Tensor w, value;
};
Margin marginOf(const Network& network, const AttackTask& task) {
  torch::NoGradGuard noGrad;
  const Tensor weight = network.parameters()[0], other = 1 - task.y;
  const Tensor z = network.logits(task.x);
  return {weight.index_select(0, task.y) - weight.index_select(0, other),
          z.gather(1, task.y.unsqueeze(1)).squeeze(1) - z.gather(1, other.unsqueeze(1)).squeeze(1)};
}

std::unique_ptr<Attack> make(bool iterative, Norm norm) {
  if (!iterative) return std::make_unique<Fgsm>(norm);
  // A step of 5 ε makes each projection shrink what is off the optimal direction sixfold: 6^−20 is below rounding.
  return std::make_unique<Pgd>(norm, PgdOptions{.steps = 20, .stepFactor = 100});
}

}  // namespace

class TestAttackStrength : public QObject {
  Q_OBJECT

 private:
  static void addWays() {
    QTest::addColumn<bool>("iterative");
    QTest::addColumn<bool>("linf");
    QTest::newRow("fgsm-linf") << false << true;
    QTest::newRow("fgsm-l2") << false << false;
    QTest::newRow("pgd-linf") << true << true;
    QTest::newRow("pgd-l2") << true << false;
  }

 private Q_SLOTS:
  void exactOnLinearNetworks_data() { addWays(); }
  void exactOnLinearNetworks() {
    QFETCH(bool, iterative);
    QFETCH(bool, linf);
    const Norm norm = linf ? Norm::Linf : Norm::L2;
    const Network network = makeDouble(kLinear);
    int64_t fooled = 0, stood = 0;
    for (const double epsilon : {0.01, 0.05, 0.1, 0.2, 0.3}) {
      const AttackTask task = innerTask(network, 40, epsilon, kWide);
      const Margin margin = marginOf(network, task);
      const Perturbed p = make(iterative, norm)->run(network, task);
      // The margin falls by at most ε·‖w‖ in the dual norm, at x − ε·sign w or x − ε·w/‖w‖.
      const Tensor reach = epsilon * (linf ? margin.w.abs().sum(1) : margin.w.norm(2, {1}));
      const Tensor best = task.x - epsilon * (linf ? margin.w.sign() : margin.w / margin.w.norm(2, {1}, true));
      QVERIFY(at::equal(p.success, margin.value < reach));
      for (int64_t i = 0; i < 40; ++i) {
        if (p.success[i].item<bool>()) {
          ++fooled;
          continue;
        }
        ++stood;
        // Near its maximum the margin is flat: rounding of 1e-16 in it hides √1e-16 = 1e-8 in the point.
        QVERIFY((p.x[i] - best[i]).abs().max().item<double>() < (linf ? 1e-12 : 1e-7));
      }
    }
    QVERIFY(fooled > 20 && stood > 20);
  }

  void goesOnWhereTheSoftmaxSaturates_data() { addWays(); }
  void goesOnWhereTheSoftmaxSaturates() {
    QFETCH(bool, iterative);
    QFETCH(bool, linf);
    const Network network = makeDouble(kLinear, 4000).to(torch::kFloat32);
    const AttackTask task = innerTask(network, 40, 0.3, kWide);
    const Tensor plain = gradient(network, task.x, task.y, false);
    const Tensor dead = plain.abs().amax(1).eq(0);
    QVERIFY(dead.sum().item<int64_t>() > 10);  // here the loss's own gradient is exactly 0
    const Margin margin = marginOf(network, task);
    const Norm norm = linf ? Norm::Linf : Norm::L2;
    const Tensor reach = task.epsilon * (linf ? margin.w.abs().sum(1) : margin.w.norm(2, {1}));
    const Perturbed p = make(iterative, norm)->run(network, task);
    QVERIFY(at::equal(p.success, margin.value < reach));
    QVERIFY(p.success.logical_and(dead).any().item<bool>());
  }

  void directionIsTheGradientsAndScoreIsTheLosss() {
    for (const Case& c : cases()) {
      const Network network = makeDouble(c.architecture);
      const Batch batch = makeBatch(network, 5);
      const LossView view = lookAtLoss(network, batch.x, batch.y, true);
      const Tensor g = gradient(network, batch.x, batch.y, false).flatten(1), u = view.direction.flatten(1);
      const Tensor cosine = (g * u).sum(1) / (g.norm(2, {1}) * u.norm(2, {1}));
      QVERIFY2((1 - cosine).abs().max().item<double>() < 1e-10, c.name.c_str());
      const Tensor loss = lossPerSample(network, batch.x, batch.y).detach();
      QVERIFY2(relativeError(at::softplus(view.score), loss) < 1e-10, c.name.c_str());
      QVERIFY(at::equal(view.fooled, network.logits(batch.x).argmax(1).ne(batch.y)));
    }
  }

  // All samples walk all steps here; the best iterate is chosen afterwards from the whole path.
  void pgdAgreesWithAPlainWalk_data() {
    QTest::addColumn<bool>("linf");
    QTest::newRow("linf") << true;
    QTest::newRow("l2") << false;
  }
  void pgdAgreesWithAPlainWalk() {
    QFETCH(bool, linf);
    const Norm norm = linf ? Norm::Linf : Norm::L2;
    const Network network = makeDouble(kCurvedClassifier, 4);
    const AttackTask task = innerTask(network, 64, linf ? 0.05 : 0.1, kWide);
    const PgdOptions options{.steps = 9, .stepFactor = 4, .restarts = 2};
    const Perturbed fast = Pgd(norm, options).run(network, task);

    Tensor best = task.x.clone(), bestLoss = at::full({64}, -1.0, torch::kFloat64),
           done = at::zeros({64}, torch::kBool);
    for (uint64_t restart = 0; restart < 2; ++restart) {
      Tensor x = randomStart(task, norm, restart);
      for (int step = 0; step <= 9; ++step) {
        const Tensor loss = lossPerSample(network, x, task.y).detach();
        const Tensor fooled = network.logits(x).argmax(1).ne(task.y);
        const Tensor take = done.logical_not().logical_and(fooled.logical_or(loss > bestLoss));
        best = at::where(take.unsqueeze(1), x, best);
        bestLoss = at::where(take, loss, bestLoss);
        done = done.logical_or(fooled);
        const Tensor g = gradient(network, x, task.y, false);
        const double length = 4 * task.epsilon / 9;
        Tensor delta = x - task.x + length * (linf ? g.sign() : g / g.norm(2, {1}, true));
        const Tensor size = delta.norm(2, {1}, true);
        delta = linf ? delta.clamp(-task.epsilon, task.epsilon)
                     : at::where(size > task.epsilon, delta * task.epsilon / size, delta);
        x = (task.x + delta).clamp(0, 1);
      }
    }
    QVERIFY(at::equal(fast.success, done));
    QVERIFY(done.any().item<bool>() && !done.all().item<bool>());
    // Rounding of ten steps, amplified by a network of slope below 100.
    QVERIFY((fast.x - best).abs().max().item<double>() < 1e-11);
  }

  // The margin of two classes is the cross-entropy's own direction.
  void marginAndCrossEntropyAgreeOnTwoClasses() {
    const Network network =
        makeDouble(R"({"input":[6],"classes":2,"operations":[{"op":"linear","out":12},{"op":"tanh"},)"
                   R"({"op":"linear","out":2}]})",
                   4);
    const AttackTask task = innerTask(network, 64, 0.04, kWide);
    const Perturbed ce = Pgd(Norm::Linf, {}).run(network, task);
    const Perturbed margin = Pgd(Norm::Linf, {.loss = PgdOptions::Loss::Margin}).run(network, task);
    QVERIFY(at::equal(ce.success, margin.success));
    QVERIFY((ce.x - margin.x).abs().max().item<double>() < 1e-11);
    const Network four = makeDouble(kCurvedClassifier, 4);
    const AttackTask other = innerTask(four, 64, 0.06, kWide);
    const Perturbed a = Pgd(Norm::Linf, {}).run(four, other);
    const Perturbed b = Pgd(Norm::Linf, {.loss = PgdOptions::Loss::Margin}).run(four, other);
    QVERIFY(!at::equal(a.x, b.x));
    QVERIFY(b.success.any().item<bool>());
  }

  void moreRestartsNeverLose() {
    const Network network = makeDouble(kCurvedClassifier, 4);
    const AttackTask task = innerTask(network, 64, 0.06, kWide);
    const Perturbed one = Pgd(Norm::Linf, {.steps = 3}).run(network, task);
    const Perturbed five = Pgd(Norm::Linf, {.steps = 3, .restarts = 5}).run(network, task);
    QVERIFY(five.success.logical_or(one.success.logical_not()).all().item<bool>());
    const Tensor open = five.success.logical_not();
    const Tensor before = lookAtLoss(network, one.x, task.y, false).score;
    const Tensor after = lookAtLoss(network, five.x, task.y, false).score;
    QVERIFY((after >= before - 1e-9).logical_or(open.logical_not()).all().item<bool>());
    QVERIFY((after > before + 1e-6).logical_and(open).any().item<bool>());
  }

  void manyStepsBeatOneOnACurvedLoss() {
    const Network network = makeDouble(kCurvedClassifier, 6);
    const AttackTask task = innerTask(network, 128, 0.1, kWide);
    const auto single = Fgsm(Norm::Linf).run(network, task).success.sum().item<int64_t>();
    const auto many = Pgd(Norm::Linf, {}).run(network, task).success.sum().item<int64_t>();
    QVERIFY2(many > single, qPrintable(QString("%1 of %2").arg(many).arg(single)));
  }

  void startsFillTheBall() {
    const Network network = makeDouble(kLinear);
    const AttackTask task = innerTask(network, 200, 0.2, kWide);
    const Tensor cube = randomStart(task, Norm::Linf, 0) - task.x, ball = randomStart(task, Norm::L2, 0) - task.x;
    // U(−ε, ε) in each of 1200 coordinates: the standard error of E|u| = ε/2 is ε/(2√3·√1200) = 0.0017.
    QVERIFY(std::abs(cube.abs().mean().item<double>() - 0.1) < 0.009);
    QVERIFY(cube.abs().max().item<double>() <= 0.2 && cube.abs().max().item<double>() > 0.19);
    // Distances are U(0, ε): mean ε/2 with a standard error of ε/√12/√200 = 0.0041.
    QVERIFY(std::abs(ball.norm(2, {1}).mean().item<double>() - 0.1) < 0.021);
    QVERIFY(ball.norm(2, {1}).max().item<double>() <= 0.2 + 1e-12);
    QVERIFY(ball.mean(0).abs().max().item<double>() < 0.02);
    QVERIFY(!at::equal(cube, randomStart(task, Norm::Linf, 1) - task.x));
  }
};

QTEST_GUILESS_MAIN(TestAttackStrength)
#include "test_attack_strength.moc"
