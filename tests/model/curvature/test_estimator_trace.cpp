// SPDX-License-Identifier: GPL-3.0-or-later
// The course of each estimator: every point is what the estimator says when it is given just so many products, and the
// last ones meet the dense Hessian.
#include <QtTest>

#include "model/base/error.h"
#include "model/curvature/estimator_trace.h"
#include "model/curvature/norms.h"
#include "model/curvature/report.h"
#include "model/objective/cross_entropy.h"
#include "tests/support/message_of.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;

class TestEstimatorTrace : public QObject {
  Q_OBJECT

  struct Setup {
    Network network;
    Dataset set;
    Tensor x, y;
  };
  static Setup make(const std::string& architecture) {
    Network network = makeDouble(architecture);
    const Batch batch = makeBatch(network, 2);
    Dataset set;
    set.inputShape = network.inputShape();
    set.testX = batch.x.to(torch::kFloat32), set.testY = batch.y;
    set.trainX = set.testX, set.trainY = set.testY;
    const Tensor x = set.testX.slice(0, 1, 2).to(torch::kFloat64), y = set.testY.slice(0, 1, 2);
    return {std::move(network), std::move(set), x, y};
  }
  static const EstimatorCurve& curve(const EstimatorTrace& trace, const std::string& estimator,
                                     const std::string& start) {
    for (const EstimatorCurve& c : trace.curves)
      if (c.estimator == estimator && c.start == start) return c;
    qFatal("no such curve");
  }

 private Q_SLOTS:
  void theEndsAreTheNorm() {
    for (const Case& c : cases()) {
      const Setup s = make(c.architecture);
      JobControl control;
      const EstimatorTrace trace = traceEstimators(s.network, s.set, {1, 400, 1, {}}, control);
      const Tensor spectrum = at::linalg_eigvalsh(denseHessian(s.network, s.x, s.y)[0]);
      const double norm = spectrum.abs().max().item<double>();
      QVERIFY2(std::abs(trace.exact - norm) <= 1e-6 * norm, c.name.c_str());
      QCOMPARE(trace.exactMethod, std::string(s.network.smooth() ? "lanczos" : "classes"));
      QCOMPARE(trace.index, int64_t{1});
      QCOMPARE(trace.label, s.y.item<int64_t>());
      QCOMPARE(trace.curves.size(), std::size_t{5});
      for (const EstimatorCurve& each : trace.curves) {
        QVERIFY(!each.points.empty() && each.seconds > 0);
        for (std::size_t i = 1; i < each.points.size(); ++i) {
          QVERIFY(each.points[i].products > each.points[i - 1].products);
          QVERIFY(each.points[i].seconds >= each.points[i - 1].seconds);
        }
        if (each.estimator == "hutchinson") continue;
        for (const EstimatePoint& point : each.points) {
          QVERIFY2(point.estimate <= norm * (1 + 1e-9), c.name.c_str());
          QVERIFY(point.residual.has_value());
        }
        QVERIFY2(each.points.back().estimate >= norm * (each.estimator == "lanczos" ? 1 - 1e-8 : 0.98),
                 (c.name + " " + each.estimator).c_str());
      }
      // 4 σ of the mean square over 400 vectors, √(2/400), halved by the root.
      const EstimatorCurve& frobenius = curve(trace, "hutchinson", "random");
      const double truth = spectrum.norm().item<double>();
      QVERIFY2(std::abs(frobenius.points.back().estimate / truth - 1) < 0.142, c.name.c_str());
      QVERIFY(!frobenius.points.back().residual);
    }
  }

  void everyPointIsAnEstimateOfItsOwn() {
    const Setup s = make(cases()[6].architecture);
    JobControl control;
    const EstimatorTrace trace = traceEstimators(s.network, s.set, {1, 9, 4, {}}, control);
    torch::NoGradGuard noGrad;
    const InputHessian hessian(s.network, crossEntropy(), s.x, s.y);
    const auto compare = [&](const EstimatorCurve& traced,
                             const std::function<NormResult(int64_t, torch::Generator&)>& run) {
      for (const EstimatePoint& point : traced.points) {
        torch::Generator generator = makeGenerator(mixSeed(4, 0));
        const NormResult alone = run(point.products, generator);
        QCOMPARE(alone.products, point.products);
        QCOMPARE(alone.norm.item<double>(), point.estimate);
        QCOMPARE(point.residual.has_value(), alone.vector.defined());
        if (!point.residual) continue;
        const Tensor hv = hessian.apply(alone.vector), lambda = rowDot(alone.vector, hv);
        const double error = rowNorm(hv - scaleRows(alone.vector, lambda)).item<double>();
        QVERIFY(std::abs(*point.residual - error / hv.norm().item<double>()) < 1e-13);
      }
    };
    compare(curve(trace, "power", "gradient"),
            [&](int64_t n, torch::Generator& g) { return powerNorm(hessian, n - 1, Start::Gradient, g); });
    compare(curve(trace, "power", "random"),
            [&](int64_t n, torch::Generator& g) { return powerNorm(hessian, n - 1, Start::Random, g); });
    compare(curve(trace, "lanczos", "random"),
            [&](int64_t n, torch::Generator& g) { return lanczosNorm(hessian, n, Start::Random, g, 0); });
    compare(curve(trace, "ascent", "random"),
            [&](int64_t n, torch::Generator& g) { return ascentNorm(hessian, (n - 1) / 2, kAscentStep, g); });
    compare(curve(trace, "hutchinson", "random"),
            [&](int64_t n, torch::Generator& g) { return hutchinsonFrobenius(hessian, n, g); });
    QCOMPARE(curve(trace, "power", "gradient").points.size(), std::size_t{9});
    QCOMPARE(curve(trace, "ascent", "random").points.size(), std::size_t{5});
    QCOMPARE(curve(trace, "lanczos", "random").points.size(), std::size_t{6});  // six inputs
  }

  void refusalsAndCancellation() {
    const Setup s = make(cases()[0].architecture);
    JobControl control;
    const auto say = [&](const EstimatorTraceRequest& r) {
      return messageOf([&] { traceEstimators(s.network, s.set, r, control); });
    };
    QCOMPARE(say({5, 8, 1, {}}), std::string("index 5 is outside the test set; it must be from 0 to 1"));
    QCOMPARE(say({0, 0, 1, {}}), std::string("products is 0; it must be from 1 to 1000"));
    control.cancel();
    QVERIFY_THROWS_EXCEPTION(Interrupted, traceEstimators(s.network, s.set, {0, 8, 1, {}}, control));
  }
};

QTEST_GUILESS_MAIN(TestEstimatorTrace)
#include "test_estimator_trace.moc"
