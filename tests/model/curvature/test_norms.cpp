// SPDX-License-Identifier: GPL-3.0-or-later
// Norm estimators against the eigenvalues of the dense Hessian.
#include <QtTest>

#include "model/curvature/norms.h"
#include "tests/support/norm_cases.h"

using namespace hessianlab;
using namespace hessianlab::reference;

class TestNorms : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void estimatesNeverExceedTheNormAndConverge() {
    for (const auto& [c, rows] : withBatches()) {
      if (!worthIt(c, rows)) continue;
      const Setup s = makeSetup(c.architecture, rows);
      torch::NoGradGuard noGrad;
      const InputHessian hessian(s.network, crossEntropy(), s.batch.x, s.batch.y);
      const auto below = [&](const NormResult& r) { return (r.norm <= s.norm * (1 + 1e-9)).all().item<bool>(); };
      const auto ratio = [&](const NormResult& r) { return (r.norm / s.norm).min().item<double>(); };
      torch::Generator generator = makeGenerator(1);
      double previous = 0;
      // How far hundreds of products come is asked of the smaller batches: a sample does not know the others.
      const bool toTheEnd = rows < 128;
      for (int64_t n : toTheEnd ? std::vector<int64_t>{0, 2, 8, 400} : std::vector<int64_t>{0, 2, 8}) {
        torch::Generator same = makeGenerator(9);
        const NormResult power = powerNorm(hessian, n, Start::Random, same);
        QVERIFY2(below(power), c.name.c_str());
        // ‖Hv_n‖ grows with n from the same start (Cauchy–Schwarz).
        QVERIFY2(ratio(power) >= previous - 1e-9, c.name.c_str());
        previous = ratio(power);
        QVERIFY2(below(powerNorm(hessian, n, Start::Gradient, generator)), c.name.c_str());
        QVERIFY2(below(ascentNorm(hessian, n, 10, generator)), c.name.c_str());
        QVERIFY2(below(lanczosNorm(hessian, std::max<int64_t>(1, n), Start::Random, generator)), c.name.c_str());
      }
      if (!toTheEnd) continue;
      QVERIFY2(previous > 0.99, c.name.c_str());
      QVERIFY2(ratio(lanczosNorm(hessian, 400, Start::Random, generator, 1e-9)) > 1 - 1e-8, c.name.c_str());
      QVERIFY2(ratio(ascentNorm(hessian, 400, 10, generator)) > 0.98, c.name.c_str());
    }
  }

  void residualIsTheTrueResidual() {
    const Setup s = makeSetup(cases()[6].architecture);
    torch::NoGradGuard noGrad;
    const InputHessian hessian(s.network, crossEntropy(), s.batch.x, s.batch.y);
    torch::Generator generator = makeGenerator(1);
    for (int64_t n : {1, 2, 4}) {
      const NormResult r = lanczosNorm(hessian, n, Start::Random, generator, 0);
      const Tensor hv = hessian.apply(r.vector);
      const Tensor lambda = rowDot(r.vector, hv);
      const Tensor expected = rowNorm(hv - scaleRows(r.vector, lambda)) / rowNorm(hv);
      QVERIFY(relativeError(r.residual, expected) < 1e-8);
      QVERIFY(relativeError(lambda.abs(), r.norm) < 1e-10);
    }
  }

  // E‖Hv‖² = ‖H‖_F²; with n probes the relative standard deviation of the mean square is at most √(2/n).
  void hutchinsonIsUnbiased() {
    const Setup s = makeSetup(cases()[6].architecture);
    torch::NoGradGuard noGrad;
    torch::Generator generator = makeGenerator(1);
    const NormResult r =
        hutchinsonFrobenius(InputHessian(s.network, crossEntropy(), s.batch.x, s.batch.y), 4000, generator);
    const Tensor frobenius = s.eigenvalues.square().sum(1).sqrt();
    QVERIFY((r.norm / frobenius - 1).abs().max().item<double>() < 0.09);  // 4 σ of √(2/4000), halved by the root
  }

  void zeroHessianGivesZero() {
    // Logits so far apart that the softmax is saturated: p is one-hot in floating point.
    const Network network = makeDouble(R"({"input":[3],"classes":2,"operations":[{"op":"linear","out":2}]})", 1e6);
    const Batch batch = makeBatch(network, 2);
    torch::NoGradGuard noGrad;
    const InputHessian hessian(network, crossEntropy(), batch.x, batch.y);
    torch::Generator generator = makeGenerator(1);
    for (const NormResult& r : {powerNorm(hessian, 3, Start::Gradient, generator),
                                lanczosNorm(hessian, 3, Start::Random, generator), exactNorm(hessian, generator)}) {
      QCOMPARE(r.norm.abs().max().item<double>(), 0.0);
      QVERIFY(r.residual.isfinite().all().item<bool>());
    }
  }

  void globalGeneratorIsUntouched() {
    const Setup s = makeSetup(cases()[0].architecture);
    const Tensor before = at::globalContext().defaultGenerator(at::kCPU).get_state();
    torch::NoGradGuard noGrad;
    torch::Generator generator = makeGenerator(1);
    const InputHessian hessian(s.network, crossEntropy(), s.batch.x, s.batch.y);
    powerNorm(hessian, 2, Start::Random, generator);
    lanczosNorm(hessian, 2, Start::Random, generator);
    hutchinsonFrobenius(hessian, 2, generator);
    QVERIFY(at::equal(before, at::globalContext().defaultGenerator(at::kCPU).get_state()));
  }
};

QTEST_GUILESS_MAIN(TestNorms)
#include "test_norms.moc"
