// SPDX-License-Identifier: GPL-3.0-or-later
// The fast passes against plain autograd, for every operation, activation and kind of network. float64 throughout, so
// agreement is to rounding: 1e-10 for values, 1e-8 for weight gradients (a few thousand operations, condition below
// 1e4).
#include <QtTest>

#include "model/curvature/input_hessian.h"
#include "model/objective/catalogue.h"
#include "model/objective/cross_entropy.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;

Q_DECLARE_METATYPE(std::string)

class TestInputHessian : public QObject {
  Q_OBJECT

 private:
  static void addCases() {
    QTest::addColumn<std::string>("architecture");
    QTest::addColumn<int>("rows");
    for (const Case& c : cases()) {
      for (int rows : {1, 3, 128})
        QTest::newRow((c.name + "-" + std::to_string(rows)).c_str()) << c.architecture << rows;
    }
  }

 private Q_SLOTS:
  void agreesWithDenseHessian_data() { addCases(); }
  void agreesWithDenseHessian() {
    QFETCH(std::string, architecture);
    QFETCH(int, rows);
    const Network network = makeDouble(architecture);
    const Batch batch = makeBatch(network, rows);
    torch::NoGradGuard noGrad;
    const InputHessian hessian(network, crossEntropy(), batch.x, batch.y);
    torch::Generator generator = makeGenerator(5);
    const Tensor v = randomDirections(batch.x, generator);
    at::AutoGradMode withGrad(true);
    const Tensor dense = denseHessian(network, batch.x, batch.y);
    const Tensor g = gradient(network, batch.x, batch.y, false);
    const Tensor expected = at::bmm(dense, v.flatten(1).unsqueeze(2)).reshape(batch.x.sizes());
    QVERIFY(dense.norm().item<double>() > 1e-3);  // the case has something to show
    QVERIFY(relativeError(hessian.gradient(), g) < 1e-10);
    QVERIFY(relativeError(hessian.apply(v), expected) < 1e-10);
    QVERIFY(relativeError(hessian.loss(), lossPerSample(network, batch.x, batch.y)) < 1e-12);
  }

  void taylorAgreesWithThirdOrderAutograd_data() { addCases(); }
  void taylorAgreesWithThirdOrderAutograd() {
    QFETCH(std::string, architecture);
    QFETCH(int, rows);
    const Network network = makeDouble(architecture);
    const Batch batch = makeBatch(network, rows);
    torch::Generator generator = makeGenerator(5);
    const Tensor v = randomDirections(batch.x, generator);

    const InputHessian hessian(network, crossEntropy(), batch.x, batch.y);
    const DirectionalDerivatives fast = hessian.along(v);
    const Tensor slowSecond = curvatureAlong(network, batch.x, batch.y, v);
    const Tensor slowFirst =
        (gradient(network, batch.x.detach().clone().requires_grad_(true), batch.y, true) * v).flatten(1).sum(1);
    QVERIFY(relativeError(fast.second, slowSecond) < 1e-10);
    QVERIFY(relativeError(fast.first, slowFirst) < 1e-10);
    QVERIFY(relativeError(flat(weightGradients(network, fast.second.sum())),
                          flat(weightGradients(network, slowSecond.sum()))) < 1e-8);
    QVERIFY(relativeError(flat(weightGradients(network, fast.first.sum())),
                          flat(weightGradients(network, slowFirst.sum()))) < 1e-8);
    QVERIFY(relativeError(flat(weightGradients(network, hessian.loss().sum())),
                          flat(weightGradients(network, lossPerSample(network, batch.x, batch.y).sum()))) < 1e-10);
  }

  // The way back that is written by hand against autograd through a Taylor pass, where each sample has weights of its
  // own and curvature and slope go different ways.
  void wayBackAgreesWithTheTaylorPass_data() { addCases(); }
  void wayBackAgreesWithTheTaylorPass() {
    QFETCH(std::string, architecture);
    QFETCH(int, rows);
    const Network network = makeDouble(architecture);
    const Batch batch = makeBatch(network, rows);
    torch::Generator generator = makeGenerator(6);
    const Tensor v = randomDirections(batch.x, generator), w = randomDirections(batch.x, generator) * 0.7;
    const Tensor gamma = at::empty({rows}, torch::kFloat64).normal_(0, 1, generator), kappa = gamma.flip(0) + 0.5;
    const InputHessian hessian(network, crossEntropy(), batch.x, batch.y);
    const auto taylor = [&](const Tensor& along) {
      const Tensor jets = network.taylor(hessian.tape(), along);
      const Tensor bend = jets.size(0) == 2 * rows ? jets.narrow(0, rows, rows) : Tensor();
      return crossEntropy().along(hessian.logits(), batch.y, jets.narrow(0, 0, rows), bend);
    };
    const Tensor slowSecond = taylor(v).second, slowFirst = taylor(w).first;
    const DirectionalDerivatives fast = hessian.along(v, w);
    const auto agree = [&](const Tensor& mine, const Tensor& theirs) {
      return relativeError(flat(weightGradients(network, mine)), flat(weightGradients(network, theirs))) < 1e-9;
    };
    QVERIFY(relativeError(fast.second.detach(), slowSecond.detach()) < 1e-10);
    QVERIFY(relativeError(fast.first.detach(), slowFirst.detach()) < 1e-10);
    QVERIFY(agree((fast.second * gamma).sum(), (slowSecond * gamma).sum()));
    QVERIFY(agree((fast.first * kappa).sum(), (slowFirst * kappa).sum()));
    QVERIFY(agree((fast.second * gamma + fast.first * kappa).sum(), (slowSecond * gamma + slowFirst * kappa).sum()));
    QVERIFY(agree((fast.second * fast.first * gamma).sum(), (slowSecond * slowFirst * gamma).sum()));
    QVERIFY(agree((hessian.curvature(v) * gamma).sum(), (slowSecond * gamma).sum()));
    QVERIFY(agree((hessian.slope(w) * kappa).sum(), (slowFirst * kappa).sum()));
    const Tensor loss = crossEntropy().mean(hessian.logits(), batch.y);
    QVERIFY(agree((fast.second * gamma).sum() + loss, (slowSecond * gamma).sum() + loss));
  }

  // Not only the cross-entropy: gradient, products, directional derivatives and their weight gradients of every
  // objective, against double and triple backward of its value through the network.
  void anyObjectiveAgreesWithDenseHessian_data() {
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("activation");
    for (const CatalogueEntry& entry : objectiveCatalogue()) {
      for (const char* activation : {"tanh", "relu"})
        QTest::newRow((entry.name + "-" + activation).c_str()) << entry.name << std::string(activation);
    }
  }
  void anyObjectiveAgreesWithDenseHessian() {
    QFETCH(std::string, name);
    QFETCH(std::string, activation);
    const Objective& objective = objectiveNamed(name);
    const Network network = makeDouble(R"({"input":[6],"classes":4,"operations":[{"op":"linear","out":8},{"op":")" +
                                       activation + R"("},{"op":"linear","out":4}]})");
    Batch batch = makeBatch(network, 9);
    torch::Generator generator = makeGenerator(5);
    if (name == "squared-error") batch.y = at::empty({9, 4}, torch::kFloat64).normal_(0, 1, generator);
    if (name.starts_with("targeted")) batch.y = at::stack({batch.y, (batch.y + 1) % 4}, 1);
    const Tensor v = randomDirections(batch.x, generator);
    const Tensor input = batch.x.detach().clone().requires_grad_(true);
    const auto slope = [](const Tensor& of, const Tensor& by) {
      const Tensor g = torch::autograd::grad({of.sum()}, {by}, {}, true, true, true)[0];
      return g.defined() ? g : at::zeros_like(by);
    };
    const Tensor value = objective.value(network.logits(input), batch.y), g = slope(value, input);
    const Tensor first = (g * v).sum(1), hv = slope(first, input), second = (hv * v).sum(1);

    const InputHessian hessian(network, objective, batch.x, batch.y);
    QVERIFY(relativeError(hessian.loss().detach(), value.detach()) < 1e-12);
    QVERIFY(relativeError(hessian.gradient(), g.detach()) < 1e-10);
    QVERIFY(relativeError(hessian.apply(v), hv.detach()) < 1e-9);
    QVERIFY(relativeError(hessian.applyObjectivePart(v) + hessian.applyNetworkPart(v), hv.detach()) < 1e-9);
    QCOMPARE(hv.detach().norm().item<double>() > 1e-3, activation == "tanh" || !name.ends_with("margin"));
    const DirectionalDerivatives along = hessian.along(v);
    QVERIFY(relativeError(along.first.detach(), first.detach()) < 1e-10);
    QVERIFY(relativeError(along.second.detach(), second.detach()) < 1e-9);
    QVERIFY(relativeError(flat(weightGradients(network, along.first.sum())),
                          flat(weightGradients(network, first.sum()))) < 1e-8);
    QVERIFY(relativeError(flat(weightGradients(network, along.second.sum())),
                          second.requires_grad() ? flat(weightGradients(network, second.sum()))
                                                 : at::zeros_like(flat(network.parameters()))) < 1e-8);
  }

  void operatorIsSymmetric_data() { addCases(); }
  void operatorIsSymmetric() {
    QFETCH(std::string, architecture);
    QFETCH(int, rows);
    const Network network = makeDouble(architecture);
    const Batch batch = makeBatch(network, rows);
    torch::NoGradGuard noGrad;
    const InputHessian hessian(network, crossEntropy(), batch.x, batch.y);
    torch::Generator generator = makeGenerator(11);
    const Tensor u = randomDirections(batch.x, generator), v = randomDirections(batch.x, generator);
    QVERIFY(relativeError(rowDot(u, hessian.apply(v)), rowDot(v, hessian.apply(u)), 1e-3) < 1e-10);
  }

  void jacobianAgreesWithAutograd() {
    for (const auto& [c, count] : withBatches()) {
      const Network network = makeDouble(c.architecture);
      const Batch batch = makeBatch(network, count);
      const Tensor input = batch.x.detach().clone().requires_grad_(true);
      const Tensor z = network.logits(input);
      std::vector<Tensor> rows;
      for (int64_t k = 0; k < network.classes(); ++k)
        rows.push_back(torch::autograd::grad({z.select(1, k).sum()}, {input}, {}, true)[0].flatten(1));
      const Tensor expected = at::stack(rows, 1);
      torch::NoGradGuard noGrad;
      const InputHessian hessian(network, crossEntropy(), batch.x, batch.y);
      QVERIFY2(relativeError(hessian.jacobian(), expected) < 1e-12, c.name.c_str());
      QVERIFY2(relativeError(hessian.jacobian(3), expected) < 1e-12, c.name.c_str());  // one class at a time
    }
  }

  // Softmax regression: H = Wᵀ(diag p − ppᵀ)W.
  void softmaxRegressionHasItsClosedForm() {
    const Network network = makeDouble(R"({"input":[5],"classes":3,"operations":[{"op":"linear","out":3}]})");
    const Batch batch = makeBatch(network, 4);
    torch::NoGradGuard noGrad;
    const InputHessian hessian(network, crossEntropy(), batch.x, batch.y);
    const Tensor w = network.parameters()[0];
    const Tensor p = at::softmax(network.logits(batch.x), 1);
    for (int64_t b = 0; b < 4; ++b) {
      const Tensor s = at::diag(p[b]) - at::outer(p[b], p[b]);
      const Tensor closed = w.t().matmul(s).matmul(w);
      for (int64_t i = 0; i < 5; ++i) {
        Tensor e = at::zeros_like(batch.x);
        e.select(1, i).fill_(1);
        QVERIFY(relativeError(hessian.apply(e)[b], closed.select(1, i)) < 1e-12);
      }
    }
  }

  // For piecewise-linear networks H = JᵀSJ: positive semidefinite, rank ≤ C−1, whatever the label.
  void piecewiseLinearHessianIgnoresTheLabel() {
    for (const Case& c : cases()) {
      const Network network = makeDouble(c.architecture);
      if (network.smooth()) continue;
      const Batch batch = makeBatch(network, 3);
      const Tensor dense = denseHessian(network, batch.x, batch.y);
      const Tensor other = denseHessian(network, batch.x, (batch.y + 1) % network.classes());
      QVERIFY(relativeError(other, dense) < 1e-12);
      const Tensor eigenvalues = at::linalg_eigvalsh(dense);
      const double largest = eigenvalues.max().item<double>();
      QVERIFY(eigenvalues.min().item<double>() > -1e-12 * largest);
      const Tensor rank = (eigenvalues > 1e-12 * largest).sum(1);
      QVERIFY(rank.max().item<int64_t>() <= network.classes() - 1);
    }
  }

  void singlePrecisionFollowsDouble() {
    for (const auto& [c, count] : withBatches()) {
      const Network exact = makeDouble(c.architecture);
      const Network single = exact.to(torch::kFloat32);
      const Batch batch = makeBatch(exact, count);
      torch::NoGradGuard noGrad;
      torch::Generator generator = makeGenerator(5);
      const Tensor v = randomDirections(batch.x, generator);
      const Tensor expected = InputHessian(exact, crossEntropy(), batch.x, batch.y).apply(v);
      const Tensor got = InputHessian(single, crossEntropy(), batch.x.to(torch::kFloat32), batch.y)
                             .apply(v.to(torch::kFloat32))
                             .to(torch::kFloat64);
      QVERIFY2(relativeError(got, expected, 1e-3) < 1e-4, c.name.c_str());
    }
  }

  void singlePrecisionWeightGradientsFollowDouble() {
    for (const auto& [c, count] : withBatches()) {
      const Network exact = makeDouble(c.architecture);
      const Network single = exact.to(torch::kFloat32);
      const Batch batch = makeBatch(exact, count);
      torch::Generator generator = makeGenerator(5);
      const Tensor v = randomDirections(batch.x, generator);
      const auto slope = [&](const Network& network, torch::ScalarType type) {
        const Tensor q =
            InputHessian(network, crossEntropy(), batch.x.to(type), batch.y).along(v.to(type)).second.sum();
        return flat(weightGradients(network, q)).to(torch::kFloat64);
      };
      QVERIFY2(relativeError(slope(single, torch::kFloat32), slope(exact, torch::kFloat64), 1e-3) < 1e-4,
               c.name.c_str());
    }
  }

  // A sample's curvature does not depend on its neighbours in the batch.
  void batchEqualsSingleSamples() {
    const Network network = makeDouble(cases()[7].architecture);
    const Batch batch = makeBatch(network, 128);
    torch::NoGradGuard noGrad;
    torch::Generator generator = makeGenerator(5);
    const Tensor v = randomDirections(batch.x, generator);
    const Tensor together = InputHessian(network, crossEntropy(), batch.x, batch.y).apply(v);
    for (int64_t b = 0; b < 128; ++b) {
      const auto one = [b](const Tensor& t) { return t.slice(0, b, b + 1); };
      const Tensor alone = InputHessian(network, crossEntropy(), one(batch.x), one(batch.y)).apply(one(v));
      QVERIFY(relativeError(one(together), alone) < 1e-12);
    }
  }
};

QTEST_GUILESS_MAIN(TestInputHessian)
#include "test_input_hessian.moc"
