// SPDX-License-Identifier: GPL-3.0-or-later
// Norm estimators against the eigenvalues of the dense Hessian.
#include <QtTest>

#include "model/curvature/norms.h"
#include "model/objective/catalogue.h"
#include "model/objective/cross_entropy.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;

class TestNorms : public QObject {
  Q_OBJECT

  struct Setup {
    Network network;
    Batch batch;
    Tensor eigenvalues;  // B×d ascending
    Tensor norm;         // B
  };
  static Setup make(const std::string& architecture, int64_t rows = 4) {
    Network network = makeDouble(architecture);
    const Batch batch = makeBatch(network, rows);
    const Tensor eigenvalues = at::linalg_eigvalsh(denseHessian(network, batch.x, batch.y));
    return {std::move(network), batch, eigenvalues, std::get<0>(eigenvalues.abs().max(1))};
  }

  // Large batches of one piecewise-linear and one smooth family: hundreds of products each.
  static bool worthIt(const Case& c, int64_t rows) {
    const bool graph = c.name.ends_with("-residual") || c.name.ends_with("-branches");
    return rows < 128 || c.name == "tanh-residual" ||
           (!graph && (c.name.starts_with("relu") || c.name.starts_with("tanh")));
  }

 private Q_SLOTS:
  void exactIsExact() {
    for (const auto& [c, rows] : withBatches()) {
      if (!worthIt(c, rows)) continue;
      const Setup s = make(c.architecture, rows);
      torch::NoGradGuard noGrad;
      torch::Generator generator = makeGenerator(1);
      const NormResult result = exactNorm(InputHessian(s.network, crossEntropy(), s.batch.x, s.batch.y), generator);
      // A residual of 1e-6 bounds the eigenvalue's error by 1e-6 relative (Weyl), usually far less.
      QVERIFY2(relativeError(result.norm, s.norm) < 1e-6, c.name.c_str());
      QVERIFY2(relativeError(result.lambdaMax, s.eigenvalues.select(1, -1)) < 1e-6, c.name.c_str());
      QVERIFY2((result.lambdaMin - s.eigenvalues.select(1, 0)).abs().max().item<double>() <
                   1e-6 * s.norm.max().item<double>(),
               c.name.c_str());
      QVERIFY2(result.converged.all().item<bool>(), c.name.c_str());
      QVERIFY2(result.residual.max().item<double>() < 1e-5, c.name.c_str());
    }
  }

  void estimatesNeverExceedTheNormAndConverge() {
    for (const auto& [c, rows] : withBatches()) {
      if (!worthIt(c, rows)) continue;
      const Setup s = make(c.architecture, rows);
      torch::NoGradGuard noGrad;
      const InputHessian hessian(s.network, crossEntropy(), s.batch.x, s.batch.y);
      const auto below = [&](const NormResult& r) { return (r.norm <= s.norm * (1 + 1e-9)).all().item<bool>(); };
      const auto ratio = [&](const NormResult& r) { return (r.norm / s.norm).min().item<double>(); };
      torch::Generator generator = makeGenerator(1);
      double previous = 0;
      for (int64_t n : {0, 2, 8, 400}) {
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
      QVERIFY2(previous > 0.99, c.name.c_str());
      QVERIFY2(ratio(lanczosNorm(hessian, 400, Start::Random, generator, 1e-9)) > 1 - 1e-8, c.name.c_str());
      QVERIFY2(ratio(ascentNorm(hessian, 400, 10, generator)) > 0.98, c.name.c_str());
    }
  }

  void residualIsTheTrueResidual() {
    const Setup s = make(cases()[6].architecture);
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

  void gaussNewtonSpectrumIsTheDenseOne() {
    for (const auto& [c, rows] : withBatches()) {
      const Setup s = make(c.architecture, rows);
      if (s.network.smooth()) continue;
      torch::NoGradGuard noGrad;
      const GaussNewton gn = gaussNewton(InputHessian(s.network, crossEntropy(), s.batch.x, s.batch.y));
      const int64_t classes = s.network.classes();
      const Tensor top = s.eigenvalues.slice(1, s.eigenvalues.size(1) - classes);
      QVERIFY2(relativeError(gn.eigenvalues, top) < 1e-10, c.name.c_str());
    }
  }

  // The rank of S decides how many eigenvalues a wide input leaves at 0: C for the squared error, C − 1 for the
  // cross-entropy, 0 for a margin; a ratio has no root and takes Lanczos.
  void everyObjectiveHasItsExactNorm() {
    for (const CatalogueEntry& entry : objectiveCatalogue()) {
      const Objective& objective = objectiveNamed(entry.name);
      for (const int64_t inputs : {2, 3, 4, 5, 7}) {
        const Network network = makeDouble(R"({"input":[)" + std::to_string(inputs) +
                                           R"(],"classes":4,"operations":[{"op":"linear","out":8},{"op":"relu"},)"
                                           R"({"op":"linear","out":4}]})");
        Batch batch = makeBatch(network, 5);
        if (entry.name == "squared-error") batch.y = at::rand({5, 4}, torch::kFloat64);
        if (entry.name.starts_with("targeted")) batch.y = at::stack({batch.y, (batch.y + 1) % 4}, 1);
        torch::NoGradGuard noGrad;
        const InputHessian hessian(network, objective, batch.x, batch.y);
        std::vector<Tensor> columns;
        for (int64_t i = 0; i < inputs; ++i) {
          Tensor unit = at::zeros_like(batch.x);
          unit.select(1, i).fill_(1);
          columns.push_back(hessian.apply(unit));
        }
        const Tensor dense = at::stack(columns, 2),
                     spectrum = at::linalg_eigvalsh((dense + dense.transpose(1, 2)) * 0.5);
        const double scale = std::max(1e-9, spectrum.abs().max().item<double>());
        torch::Generator generator = makeGenerator(1);
        const NormResult result = exactNorm(hessian, generator);
        const auto close = [&](const Tensor& a, const Tensor& b) {
          return (a - b).abs().max().item<double>() < 1e-6 * scale;
        };
        const QByteArray where = QByteArray::fromStdString(entry.name) + " " + QByteArray::number(inputs);
        QVERIFY2(close(result.norm, spectrum.abs().amax(1)), where);
        QVERIFY2(close(result.lambdaMax, spectrum.select(1, -1)), where);
        QVERIFY2(close(result.lambdaMin, spectrum.select(1, 0)), where);
        QCOMPARE(hasClassPath(hessian), !entry.name.ends_with("dlr"));
      }
    }
  }

  // E‖Hv‖² = ‖H‖_F²; with n probes the relative standard deviation of the mean square is at most √(2/n).
  void hutchinsonIsUnbiased() {
    const Setup s = make(cases()[6].architecture);
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
    const Setup s = make(cases()[0].architecture);
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
