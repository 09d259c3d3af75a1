// SPDX-License-Identifier: GPL-3.0-or-later
// The exact norm against the eigenvalues of the dense Hessian.
#include <QtTest>

#include "model/objective/catalogue.h"
#include "tests/support/norm_cases.h"

using namespace hessianlab;
using namespace hessianlab::reference;

class TestExactNorm : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void exactIsExact() {
    for (const auto& [c, rows] : withBatches()) {
      if (!worthIt(c, rows)) continue;
      const Setup s = makeSetup(c.architecture, rows);
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

  void gaussNewtonSpectrumIsTheDenseOne() {
    for (const auto& [c, rows] : withBatches()) {
      const Setup s = makeSetup(c.architecture, rows);
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
};

QTEST_GUILESS_MAIN(TestExactNorm)
#include "test_exact_norm.moc"
