// SPDX-License-Identifier: GPL-3.0-or-later
// Curvature and slope with one way back, against one for each of them.
#include <QtTest>

#include "model/base/random.h"
#include "model/curvature/input_hessian.h"
#include "regularizers/catalogue.h"
#include "tests/support/plain_autograd.h"
#include "tests/support/regularized.h"

using namespace hessianlab;
using namespace hessianlab::reference;

class TestCurvatureAndSlope : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void isTheSumOfTheTwo_data() {
    QTest::addColumn<bool>("convex");
    QTest::newRow("both") << false;
    QTest::newRow("convex") << true;
  }
  // Along random directions every second curvature is negative where the network bends by itself.
  void isTheSumOfTheTwo() {
    QFETCH(bool, convex);
    constexpr double a = 0.3;
    int64_t concave = 0;
    for (const Case& c : cases()) {
      const Network network = makeDouble(c.architecture);
      const Batch batch = makeBatch(network, 12);
      torch::Generator generator = makeGenerator(5);
      const Tensor v = randomDirections(batch.x, generator), w = randomDirections(batch.x, generator) * 0.9;
      const InputHessian hessian(network, crossEntropy(), batch.x, batch.y);
      const auto sizeOf = [&](const Tensor& curvature) { return convex ? at::relu(curvature) : curvature.abs(); };
      const DirectionalDerivatives together = hessian.along(v, w);
      const Tensor once = sizeOf(together.second) * a + together.first;
      const Tensor bent = hessian.along(v).second;
      concave += (bent < 0).sum().item<int64_t>();
      const Tensor twice = sizeOf(bent) * a + hessian.along(w).first;
      QVERIFY2(relativeError(once, twice) < 1e-12, c.name.c_str());
      const Tensor weights = at::arange(1, 13, twice.options());  // each sample by itself
      QVERIFY2(relativeError(flat(weightGradients(network, (once * weights).sum())),
                             flat(weightGradients(network, (twice * weights).sum()))) < 1e-10,
               c.name.c_str());
    }
    QVERIFY(concave > 0);
  }

  // What a product with the unit gradient leaves behind changes nothing but the time.
  void aProductBeforeChangesNothing() {
    int64_t straight = 0;
    for (const Case& c : cases()) {
      const Network network = makeDouble(c.architecture);
      straight += network.smooth() ? 0 : 1;
      const Batch batch = makeBatch(network, 9);
      torch::Generator generator = makeGenerator(5);
      const Tensor v = randomDirections(batch.x, generator), weights = at::arange(1, 10, batch.x.options());
      const auto gradientsOf = [&](bool product, bool copied) {
        const InputHessian hessian(network, crossEntropy(), batch.x, batch.y);
        const Tensor w = hessian.unitGradient();
        if (product) hessian.expectSlope(), hessian.apply(w);
        const DirectionalDerivatives terms = hessian.along(v, copied ? w.clone() : w);
        const Tensor sum = ((terms.second + terms.first.square() * 0.7) * weights).sum();
        const Tensor once = flat(weightGradients(network, sum));
        return at::cat({once, flat(weightGradients(network, sum))});  // and a second time
      };
      const Tensor plain = gradientsOf(false, false);
      QVERIFY2(relativeError(gradientsOf(true, false), plain) < 1e-12, c.name.c_str());
      QVERIFY2(relativeError(gradientsOf(true, true), plain) < 1e-12, c.name.c_str());
    }
    QVERIFY(straight > 0);
  }

  // What the settings of the regularizers make of it.
  void ofTheRegularizers() {
    for (const Case& c : cases()) {
      const Network network = makeDouble(c.architecture);
      const Batch batch = makeBatch(network, 6);
      const auto gradientOf = [&](const char* name, ParameterSet parameters) {
        parameters["warmup"] = 0.0;
        const auto regularizer = regularizerCatalogue()->create(name, parameters);
        Pass pass(network, crossEntropy(), batch.x, batch.y);
        torch::Generator generator = makeGenerator(3);
        const Tensor penalty = regularizer->penalty(pass, StepContext{9, 10}, generator);
        return at::cat({penalty.detach().reshape({1}), flat(weightGradients(network, penalty))});
      };
      const Tensor both = gradientOf("hessian-norm", {{"strength", 0.8}, {"gradient_strength", 0.7}});
      const Tensor curvature = gradientOf("hessian-norm", {{"strength", 0.8}});
      const Tensor slope = gradientOf("input-gradient", {{"strength", 0.7}, {"squared", true}});
      QVERIFY2(relativeError(both, curvature + slope) < 1e-10, c.name.c_str());
    }
  }
};

QTEST_GUILESS_MAIN(TestCurvatureAndSlope)
#include "test_curvature_and_slope.moc"
