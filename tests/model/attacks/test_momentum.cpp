// SPDX-License-Identifier: GPL-3.0-or-later
// Momentum FGSM step by step against its formula with plain autograd, and where it must agree with FGSM.
#include <QtTest>

#include "model/attacks/catalogue.h"
#include "model/base/error.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;

class TestMomentum : public QObject {
  Q_OBJECT

  static AttackTask rightTask(const Network& network, int64_t rows, double epsilon) {
    torch::NoGradGuard noGrad;
    AttackTask task;
    task.x = makeBatch(network, rows).x;
    task.y = network.logits(task.x).argmax(1);
    task.epsilon = epsilon;
    task.seeds.assign(static_cast<std::size_t>(rows), 1);
    return task;
  }

 private Q_SLOTS:
  void oneStepIsFgsm() {
    int moved = 0, all = 0;
    for (const Case& c : cases()) {
      const Network network = makeDouble(c.architecture);
      const AttackTask task = rightTask(network, 5, 0.1);
      for (const Norm norm : {Norm::Linf, Norm::L2}) {
        all += 5;
        const Tensor one = makeAttackFromText("mi-fgsm:steps=1", norm)->run(network, task).x;
        const Tensor fgsm = makeAttackFromText("fgsm", norm)->run(network, task).x;
        for (int64_t i = 0; i < one.size(0); ++i) {
          // Where the step made the margin larger it is not kept.
          const bool stayed = at::equal(one[i], task.x[i]);
          QVERIFY2(stayed || (one[i] - fgsm[i]).abs().max().item<double>() < 1e-12, c.name.c_str());
          moved += !stayed;
        }
      }
    }
    QVERIFY(moved > 0.9 * all);
  }

  // A sample that is fooled on the way stops there, so the last iterate is only compared for those that hold.
  void followsTheFormula() {
    constexpr int kSteps = 4;
    constexpr double kEpsilon = 0.02, kDecay = 0.8;
    int compared = 0;
    for (const Case& c : cases()) {
      const Network network = makeDouble(c.architecture, 1);
      const AttackTask task = rightTask(network, 6, kEpsilon);
      Tensor x = task.x, momentum = at::zeros_like(x);
      for (int step = 0; step < kSteps; ++step) {
        const Tensor input = x.detach().clone().requires_grad_(true);
        const Tensor g = gradient(network, input, task.y, false).detach();
        const Tensor sum = g.flatten(1).abs().sum(1);
        for (int64_t i = 0; i < x.size(0); ++i) momentum[i] = momentum[i] * kDecay + g[i] / sum[i];
        x = x + momentum.sign() * (kEpsilon / kSteps);
        x = at::max(at::min(x, task.x + kEpsilon), task.x - kEpsilon).clamp(0, 1);
      }
      const Perturbed found = makeAttackFromText("mi-fgsm:steps=4:decay=0.8", Norm::Linf)->run(network, task);
      const Tensor scoreThere = at::cross_entropy_loss(network.logits(x), task.y, {}, at::Reduction::None);
      const Tensor scoreFound = at::cross_entropy_loss(network.logits(found.x), task.y, {}, at::Reduction::None);
      for (int64_t i = 0; i < x.size(0); ++i) {
        if (found.success[i].item<bool>()) continue;
        // It returns the worst iterate, which is the last one unless an earlier one was worse.
        QVERIFY2(scoreFound[i].item<double>() > scoreThere[i].item<double>() - 1e-9, c.name.c_str());
        compared += (found.x[i] - x[i]).abs().max().item<double>() < 1e-9;
      }
    }
    QVERIFY(compared > 40);
  }

  void badSettingsAreRefused() {
    QVERIFY_EXCEPTION_THROWN(makeAttackFromText("mi-fgsm:steps=0", Norm::Linf), InputError);
    QVERIFY_EXCEPTION_THROWN(makeAttackFromText("mi-fgsm:decay=-1", Norm::L2), InputError);
  }
};

QTEST_GUILESS_MAIN(TestMomentum)
#include "test_momentum.moc"
