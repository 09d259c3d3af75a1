// SPDX-License-Identifier: GPL-3.0-or-later
// What the pictures show is what the network says: recomputed here from the pixels with plain autograd.
#include <QtTest>
#include <cmath>

#include "model/base/error.h"
#include "model/samples/directions.h"
#include "model/samples/pictures.h"
#include "tests/support/picture_tensors.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

Dataset images(const Network& network, int64_t count) {
  torch::Generator generator = makeGenerator(5);
  Dataset set;
  set.name = "noise";
  set.inputShape = network.inputShape();
  set.mean = {0.5}, set.std = {0.25};
  for (int64_t k = 0; k < network.classes(); ++k) set.classNames.push_back(std::to_string(k));
  set.testX = at::empty({count, 1, 6, 5}, torch::kUInt8).random_(0, 256, generator);
  torch::NoGradGuard noGrad;
  set.testY = network.logits(set.testX.to(torch::kFloat64) / 255).argmax(1);
  set.trainX = set.testX, set.trainY = set.testY;
  return set;
}

}  // namespace

class TestPictures : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // Margins of about 90 in single precision: ‖H‖ = p₀p₁‖w₀ − w₁‖² is 1e-38 and no 0.
  void confidentPicturesAreNotFlat() {
    const Network wide =
        makeDouble(R"({"input":[1,6,5],"classes":2,"operations":[{"op":"flatten"},{"op":"linear","out":2}]})", 4);
    {
      torch::NoGradGuard noGrad;
      wide.parameters()[1].copy_(torch::tensor({90.0, 0.0}, torch::kFloat64));
    }
    const Dataset set = images(wide, 6);
    PicturesRequest request;
    request.indices = {0, 3, 5};
    JobControl control;
    torch::NoGradGuard noGrad;
    const Tensor slope = wide.parameters()[0][0] - wide.parameters()[0][1];
    const Network single = wide.to(torch::kFloat32), same = single.to(torch::kFloat64);
    for (const PictureRow& row : makePictures(single, set, request, control).rows) {
      const Tensor z = same.logits(set.testInputs(row.index, row.index + 1).to(torch::kFloat64))[0];
      const double lead = (z[0] - z[1]).abs().item<double>(), p = 1 / (1 + std::exp(lead));
      QVERIFY(lead > 80);
      QVERIFY(row.converged &&
              std::abs(row.hessianNorm / (p * (1 - p) * slope.square().sum().item<double>()) - 1) < 1e-4);
      QVERIFY(row.cosGradientEigenvector && std::abs(*row.cosGradientEigenvector - 1) < 1e-6);
    }
  }

  void showWhatTheNetworkSays_data() {
    QTest::addColumn<QString>("activation");
    QTest::newRow("smooth") << R"("softplus","beta":8)";
    QTest::newRow("piecewise linear") << R"("relu")";
  }
  void showWhatTheNetworkSays() {
    QFETCH(QString, activation);
    const Network network =
        makeDouble(R"({"input":[1,6,5],"classes":4,"operations":[{"op":"conv2d","out":3,"kernel":3},{"op":)" +
                       activation.toStdString() + R"(},{"op":"flatten"},{"op":"linear","out":4}]})",
                   4);
    const Dataset set = images(network, 20);
    PicturesRequest request;
    request.indices = {7, 0, 19};
    request.attack.epsilon = 0.05;
    JobControl control;
    const PicturesResult result = makePictures(network, set, request, control);
    QCOMPARE(result.rows.size(), std::size_t{3});
    QCOMPARE(control.progress(), 1.0);
    QVERIFY(!result.estimator.empty() && result.attack == request.attack);
    for (std::size_t i = 0; i < 3; ++i) {
      const PictureRow& row = result.rows[i];
      QCOMPARE(row.index, request.indices[i]);
      const Tensor x = set.testInputs(row.index, row.index + 1).to(torch::kFloat64);
      const Tensor y = set.testY.slice(0, row.index, row.index + 1);
      QCOMPARE(row.label, y.item<int64_t>());
      QVERIFY(at::allclose(toTensor(row.original), x, 0, 1e-6));
      QVERIFY(at::allclose(toTensor(row.adversarial), x + toTensor(row.perturbation), 0, 1e-6));
      const double largest = toTensor(row.perturbation).abs().max().item<double>();
      QVERIFY(largest <= 0.05 + 1e-6 && std::abs(largest - row.distanceLinf) < 1e-6);
      QVERIFY(std::abs(toTensor(row.perturbation).norm().item<double>() - row.distanceL2) < 1e-5);
      QVERIFY(row.attackSucceeded == (row.adversarialPrediction != row.label));

      const Tensor g = gradient(network, x, y, false);
      QVERIFY(relativeError(toTensor(row.gradient), g) < 1e-6);
      QVERIFY(std::abs(row.gradientNorm / g.norm().item<double>() - 1) < 1e-9);
      const Tensor h = denseHessian(network, x, y)[0];
      const Tensor spectrum = at::linalg_eigvalsh(h);
      const double norm = spectrum.abs().max().item<double>();
      // The estimate stops at a relative residual of 1e-3; the error of an eigenvalue is of second order in it.
      QVERIFY(std::abs(row.hessianNorm / norm - 1) < 1e-5);
      const Tensor v = toTensor(row.eigenvector).flatten();
      QVERIFY(std::abs(v.norm().item<double>() - 1) < 1e-6);
      QVERIFY(std::abs(h.matmul(v).norm().item<double>() / norm - 1) < 1e-3);
      QVERIFY(v.dot(g.flatten()).item<double>() >= 0);
      const Tensor delta = toTensor(row.perturbation).flatten(), flatG = g.flatten();
      const auto cosine = [](const Tensor& a, const Tensor& b) {
        return (a.dot(b) / (a.norm() * b.norm())).item<double>();
      };
      // Pictures are single precision.
      QVERIFY(std::abs(row.cosGradientEigenvector.value() - cosine(flatG, v)) < 1e-5);
      QVERIFY(std::abs(row.cosGradientPerturbation.value() - cosine(flatG, delta)) < 1e-5);
      QVERIFY(std::abs(row.cosEigenvectorPerturbation.value() - cosine(v, delta)) < 1e-5);
      QVERIFY(std::abs(row.loss - lossPerSample(network, x, y).item<double>()) < 1e-9);
      const Tensor p = at::softmax(network.logits(x), 1).detach();
      for (int64_t k = 0; k < 4; ++k)
        QVERIFY(std::abs(row.probabilities[static_cast<std::size_t>(k)] - p[0][k].item<double>()) < 1e-6);
      QCOMPARE(row.adversarialProbabilities.size(), std::size_t{4});
    }
    // A row does not depend on its neighbours.
    request.indices = {19};
    const PicturesResult alone = makePictures(network, set, request, control);
    for (std::size_t k = 0; k < alone.rows[0].adversarial.values.size(); ++k)
      QVERIFY(std::abs(alone.rows[0].adversarial.values[k] - result.rows[2].adversarial.values[k]) < 1e-6F);
  }

  void onlyTheAttackIsRunAgainWhereOnlyEpsilonMoves() {
    const Network network = makeDouble(
        R"({"input":[1,6,5],"classes":4,"operations":[{"op":"flatten"},{"op":"linear","out":8},{"op":"tanh"},{"op":"linear","out":4}]})",
        4);
    const Dataset set = images(network, 20);
    JobControl control;
    DirectionsMemory memory;
    PicturesRequest request;
    request.indices = {3, 4};
    for (const double epsilon : {0.0, 0.02, 0.05}) {
      request.attack.epsilon = epsilon;
      const PicturesResult with = makePictures(network, set, request, control, &memory);
      const PicturesResult without = makePictures(network.clone(), set, request, control);
      for (std::size_t i = 0; i < 2; ++i) {
        QCOMPARE(with.rows[i].adversarial.values, without.rows[i].adversarial.values);
        QCOMPARE(with.rows[i].eigenvector.values, without.rows[i].eigenvector.values);
        QCOMPARE(with.rows[i].hessianNorm, without.rows[i].hessianNorm);
        QCOMPARE(with.rows[i].cosGradientPerturbation, without.rows[i].cosGradientPerturbation);
      }
      QCOMPARE(with.rows[0].cosGradientPerturbation.has_value(), epsilon > 0);
    }
    QCOMPARE(memory.computed(), int64_t{1});
    request.indices = {4, 3};
    makePictures(network, set, request, control, &memory);
    QCOMPARE(memory.computed(), int64_t{2});
    request.attack.seed = 2;
    makePictures(network, set, request, control, &memory);
    QCOMPARE(memory.computed(), int64_t{3});
    {
      torch::NoGradGuard noGrad;
      network.parameters()[0].mul_(1.001);  // a step of the training
    }
    const PicturesResult after = makePictures(network, set, request, control, &memory);
    QCOMPARE(memory.computed(), int64_t{4});
    QCOMPARE(after.rows[0].hessianNorm, makePictures(network, set, request, control).rows[0].hessianNorm);
  }

  void refuseWhatIsNotThere() {
    const Network network =
        makeDouble(R"({"input":[1,6,5],"classes":4,"operations":[{"op":"flatten"},{"op":"linear","out":4}]})");
    const Dataset set = images(network, 5);
    JobControl control;
    const auto make = [&](PicturesRequest r) { return makePictures(network, set, r, control); };
    QVERIFY_THROWS_EXCEPTION(InputError, make({.indices = {5}}));
    QVERIFY_THROWS_EXCEPTION(InputError, make({.indices = {-1}}));
    QVERIFY_THROWS_EXCEPTION(InputError, make({.indices = {0}, .attack = {.text = "pdg"}}));
    QVERIFY_THROWS_EXCEPTION(InputError, make({.indices = {0}, .attack = {.epsilon = -1}}));
    QVERIFY(make({}).rows.empty());
    control.cancel();
    QVERIFY_THROWS_EXCEPTION(Interrupted, make({.indices = {0}}));
  }
};

QTEST_GUILESS_MAIN(TestPictures)
#include "test_pictures.moc"
