// SPDX-License-Identifier: GPL-3.0-or-later
// Every regularizer's weight gradient against central differences of its own value, in float64.
#include <QtTest>

#include "model/curvature/norms.h"
#include "model/objective/cross_entropy.h"
#include "regularizers/catalogue.h"
#include "tests/support/plain_autograd.h"
#include "tests/support/regularized.h"

using namespace hessianlab;
using namespace hessianlab::reference;

class TestWeightGradients : public QObject {
  Q_OBJECT

  // The same draws at every evaluation, so that a random penalty is one fixed function of the weights.
  static Regularized evaluate(Regularizer& regularizer, const Network& network, const Batch& batch) {
    torch::Generator generator = makeGenerator(17);
    return regularized(regularizer, network, batch.x, batch.y, StepContext{9, 10}, generator);
  }

 private Q_SLOTS:
  void agreesWithCentralDifferences_data() {
    QTest::addColumn<std::string>("name");
    QTest::addColumn<ParameterSet>("parameters");
    QTest::addColumn<std::string>("architecture");
    QTest::addColumn<int>("batch");
    struct Row {
      const char* name;
      ParameterSet parameters;
    };
    // The search must have converged: only at the true eigenvector is v's own dependence on the weights of second
    // order.
    const std::vector<Row> rows{
        {"input-gradient", {{"squared", true}}},
        {"input-gradient", {{"squared", false}}},
        {"hessian-norm", {{"estimator", std::string("lanczos")}, {"iterations", 50.0}, {"gradient_strength", 0.7}}},
        {"hessian-norm",
         {{"estimator", std::string("lanczos")}, {"iterations", 50.0}, {"start", std::string("random")}}},
        {"hessian-exact", {}},
        {"hessian-frobenius", {{"probes", 3.0}}},
    };
    const auto all = cases();
    for (const Row& row : rows) {
      for (std::size_t i = 0; i < all.size(); ++i) {
        // Max pooling and ReLU kinks are crossed by finite differences only on a set that these steps avoid; with many
        // samples some kink is always near, so large batches are for smooth networks.
        for (const int batch : {1, 2, 128}) {
          const bool smoothMlp = all[i].name.ends_with("-mlp") && all[i].name.find("relu") == std::string::npos;
          if (batch == 128 && !smoothMlp) continue;
          QTest::newRow(
              qPrintable(QString("%1-%2-%3-%4").arg(row.name, all[i].name.c_str()).arg(&row - rows.data()).arg(batch)))
              << std::string(row.name) << row.parameters << all[i].architecture << batch;
        }
      }
    }
  }
  void agreesWithCentralDifferences() {
    QFETCH(std::string, name);
    QFETCH(ParameterSet, parameters);
    QFETCH(std::string, architecture);
    QFETCH(int, batch);
    parameters["strength"] = 0.8;
    Network network = makeDouble(architecture);
    const Batch samples = makeBatch(network, batch);
    const auto regularizer = regularizerCatalogue()->create(name, parameters);
    const Regularized at0 = evaluate(*regularizer, network, samples);
    const Tensor gradient = flat(weightGradients(network, at0.loss + at0.penalty));

    // Central differences along random directions, extrapolated: where the two largest eigenvalues are close the third
    // derivative is so large that O(h²) alone shows. What is left is rounding/h, about 1e-9 relative for h = 1e-5.
    torch::Generator generator = makeGenerator(23);
    for (int trial = 0; trial < 3; ++trial) {
      torch::NoGradGuard noGrad;
      std::vector<Tensor> direction;
      for (const Tensor& p : network.parameters()) direction.push_back(at::empty_like(p).normal_(0, 1, generator));
      const double h = 1e-5;
      const auto valueAt = [&](double t) {
        Network moved = network.clone();
        const auto parametersOfMoved = moved.parameters();
        for (std::size_t i = 0; i < direction.size(); ++i) Tensor(parametersOfMoved[i]).add_(direction[i], t);
        const Regularized r = evaluate(*regularizer, moved, samples);
        return (r.loss + r.penalty).item<double>();
      };
      const auto slope = [&](double t) { return (valueAt(t) - valueAt(-t)) / (2 * t); };
      const double numeric = (4 * slope(h / 2) - slope(h)) / 3;
      const double analytic = gradient.dot(flat(direction)).item<double>();
      QVERIFY2(std::abs(numeric - analytic) < 2e-6 * std::max(1.0, std::abs(numeric)),
               qPrintable(QString("%1 vs %2").arg(numeric, 0, 'g', 12).arg(analytic, 0, 'g', 12)));
    }
  }

  // Unconverged v: the gradient must be that of q(v) with v constant, which plain third-order autograd gives.
  void oneProductIsTheFrozenDirection() {
    for (const auto& [c, rows] : withBatches()) {
      const Network network = makeDouble(c.architecture);
      const Batch batch = makeBatch(network, rows);
      const auto regularizer =
          regularizerCatalogue()->create("hessian-norm", {{"strength", 1.0}, {"iterations", 1.0}, {"warmup", 0.0}});
      const Regularized r = evaluate(*regularizer, network, batch);
      torch::Generator generator = makeGenerator(17);
      const Tensor v =
          powerDirection(InputHessian(network, crossEntropy(), batch.x, batch.y), 1, Start::Gradient, generator);
      const Tensor slow = curvatureAlong(network, batch.x, batch.y, v).abs().mean();
      QVERIFY2(relativeError(r.penalty, slow) < 1e-10, c.name.c_str());
      QVERIFY2(relativeError(flat(weightGradients(network, r.penalty)), flat(weightGradients(network, slow))) < 1e-8,
               c.name.c_str());
    }
  }

  void calibratedIsEpsilonTimesSlopePlusCurvature() {
    for (const auto& [c, rows] : withBatches()) {
      const Network network = makeDouble(c.architecture);
      const Batch batch = makeBatch(network, rows);
      const auto regularizer = regularizerCatalogue()->create(
          "epsilon-calibrated", {{"strength", 1.0}, {"epsilon", 0.5}, {"iterations", 2.0}, {"warmup", 0.0}});
      const Regularized r = evaluate(*regularizer, network, batch);
      torch::Generator generator = makeGenerator(17);
      const InputHessian hessian(network, crossEntropy(), batch.x, batch.y);
      const Tensor v = powerDirection(hessian, 2, Start::Gradient, generator);
      const Tensor input = batch.x.detach().clone().requires_grad_(true);
      const Tensor norm = gradient(network, input, batch.y, true).flatten(1).norm(2, 1);
      const Tensor slow = (norm * 0.5 + at::relu(curvatureAlong(network, batch.x, batch.y, v)) * 0.125).mean();
      QVERIFY2(relativeError(r.penalty, slow) < 1e-10, c.name.c_str());
      QVERIFY2(relativeError(flat(weightGradients(network, r.penalty)), flat(weightGradients(network, slow))) < 1e-8,
               c.name.c_str());
    }
  }

  void warmupScalesThePenalty() {
    const Network network = makeDouble(cases()[0].architecture);
    const Batch batch = makeBatch(network, 3);
    const auto regularizer = regularizerCatalogue()->create("input-gradient", {{"warmup", 0.5}});
    torch::Generator generator = makeGenerator(1);
    const auto penaltyAt = [&](int64_t step) {
      return regularized(*regularizer, network, batch.x, batch.y, StepContext{step, 100}, generator)
          .penalty.item<double>();
    };
    QVERIFY(std::abs(penaltyAt(0) * 50 - penaltyAt(60)) < 1e-12);
    QVERIFY(std::abs(penaltyAt(24) * 2 - penaltyAt(60)) < 1e-12);
    QCOMPARE(penaltyAt(49), penaltyAt(99));
  }

  void everyEntryCanBeMadeAndLeavesTheGlobalGeneratorAlone() {
    const Network network = makeDouble(cases()[1].architecture);
    const Batch batch = makeBatch(network, 3);
    const Tensor before = at::globalContext().defaultGenerator(at::kCPU).get_state();
    QVERIFY(regularizerCatalogue()->entries().size() >= 6);
    for (const CatalogueEntry& entry : regularizerCatalogue()->entries()) {
      const auto regularizer = regularizerCatalogue()->create(entry.name, {});
      const Regularized r = evaluate(*regularizer, network, batch);
      QVERIFY(r.loss.isfinite().item<bool>());
      QCOMPARE(r.penalty.defined(), entry.name != "none");
      QVERIFY(!entry.title.empty() && !entry.help.empty() && !entry.formula.empty());
    }
    QVERIFY(at::equal(before, at::globalContext().defaultGenerator(at::kCPU).get_state()));
  }
};

QTEST_GUILESS_MAIN(TestWeightGradients)
#include "test_weight_gradients.moc"
