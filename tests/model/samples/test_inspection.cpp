// SPDX-License-Identifier: GPL-3.0-or-later
// What is said about one input of a person's own: against plain autograd, the bounds of the curve, the pictures of the
// same input, and the exact input that is called a mistake.
#include <QtTest>
#include <cmath>

#include "model/base/error.h"
#include "model/data/dataset_view.h"
#include "model/robustness/bounds.h"
#include "model/samples/inspection.h"
#include "model/samples/pictures.h"
#include "tests/support/picture_tensors.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

Network small(const std::string& activation) {
  return makeDouble(R"({"input":[1,6,5],"classes":4,"operations":[{"op":"flatten"},{"op":"linear","out":12},{"op":)" +
                        activation + R"(},{"op":"linear","out":4}]})",
                    4);
}

Picture noise(uint64_t seed) {
  torch::Generator generator = makeGenerator(seed);
  return toPicture(at::empty({1, 6, 5}, torch::kFloat32).uniform_(0, 1, generator));
}

double radius(const std::vector<BoundCurve>& bounds, const std::string& name) {
  for (const BoundCurve& bound : bounds)
    if (bound.name == name) return bound.radius.at(0);
  return -1;
}

}  // namespace

class TestInspection : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void saysWhatTheNetworkSays_data() {
    QTest::addColumn<QString>("activation");
    QTest::addColumn<QString>("norm");
    for (const char* norm : {"linf", "l2"}) {
      QTest::addRow("smooth, %s", norm) << R"("softplus","beta":8)" << norm;
      QTest::addRow("piecewise linear, %s", norm) << R"("relu")" << norm;
    }
  }
  void saysWhatTheNetworkSays() {
    QFETCH(QString, activation);
    QFETCH(QString, norm);
    const Network network = small(activation.toStdString());
    for (uint64_t seed = 1; seed <= 5; ++seed) {
      InspectRequest request;
      request.picture = noise(seed);
      request.norm = parseNorm(norm.toStdString());
      JobControl control;
      const InspectResult quick = inspectInput(network, request, control);
      QCOMPARE(control.progress(), 1.0);
      const Tensor x = toTensor(request.picture);
      const Tensor p = at::softmax(network.logits(x), 1).detach()[0];
      const Tensor order = p.argsort(0, true);
      QCOMPARE(quick.prediction, order[0].item<int64_t>());
      QCOMPARE(quick.runnerUp, order[1].item<int64_t>());
      QVERIFY(quick.picture.values == request.picture.values && quick.norm == request.norm && !quick.refined);
      for (int64_t k = 0; k < 4; ++k)
        QVERIFY(std::abs(static_cast<double>(quick.probabilities[static_cast<std::size_t>(k)]) - p[k].item<double>()) <
                1e-6);
      const Tensor y = torch::tensor({quick.prediction});
      QVERIFY(std::abs(quick.loss + std::log(p[quick.prediction].item<double>())) < 1e-9);
      QVERIFY(std::abs(quick.gradientNorm / gradient(network, x, y, false).norm().item<double>() - 1) < 1e-9);
      const double exact = at::linalg_eigvalsh(denseHessian(network, x, y)[0]).abs().max().item<double>();
      // The estimate stops at a relative residual of 1e-3; the error of an eigenvalue is of second order in it.
      QVERIFY(std::abs(quick.hessianNorm / exact - 1) < 1e-5);

      const auto bounds = measureBounds(network, x, y, request.norm, {}, control, nullptr, {Certificates::All, 1});
      QCOMPARE(quick.safeRadius, radius(bounds, "second-order-margin"));
      QVERIFY(!quick.certificate);

      request.refined = true;
      const InspectResult refined = inspectInput(network, request, control);
      double best = 0;
      for (const BoundCurve& bound : bounds)
        if (bound.certificate) best = std::max(best, bound.radius.at(0));
      QCOMPARE(refined.certificate.value(), best);
      QVERIFY(!refined.certificateTitle.empty());
      QVERIFY(refined.found && quick.found);
      QVERIFY(refined.distance() <= quick.distance());
      for (const InspectResult& result : {quick, refined}) {
        const Tensor other = toTensor(result.adversarial);
        QVERIFY(other.min().item<double>() >= 0 && other.max().item<double>() <= 1);
        QCOMPARE(network.logits(other).argmax(1).item<int64_t>(), result.adversarialPrediction);
        QVERIFY(result.adversarialPrediction != result.prediction);
        // Pictures are single precision: 30 values of at most 1, rounded to 6e-8 each.
        const Tensor delta = other - x;
        QVERIFY(std::abs(delta.abs().max().item<double>() - result.distanceLinf) < 1e-6);
        QVERIFY(std::abs(delta.norm().item<double>() - result.distanceL2) < 1e-6);
        QVERIFY(at::allclose(toTensor(result.perturbation), delta, 0, 1e-6));
        QVERIFY(*refined.certificate <= result.distance() + 1e-6);
      }
    }
  }

  void agreesWithThePicturesOfTheSameInput() {
    const Network network = small(R"("softplus","beta":8)");
    Dataset set;
    set.inputShape = network.inputShape();
    set.mean = {0.5}, set.std = {0.25};
    for (int k = 0; k < 4; ++k) set.classNames.push_back(std::to_string(k));
    torch::Generator generator = makeGenerator(5);
    set.testX = at::empty({1, 1, 6, 5}, torch::kUInt8).random_(0, 256, generator);
    {
      torch::NoGradGuard noGrad;
      set.testY = network.logits(set.testInputs(0, 1).to(torch::kFloat64)).argmax(1);
    }
    set.trainX = set.testX, set.trainY = set.testY;
    JobControl control;
    PicturesRequest asked;
    asked.indices = {0};
    const PictureRow row = makePictures(network, set, asked, control).rows.at(0);
    InspectRequest request;
    request.picture = row.original;
    const InspectResult result = inspectInput(network, request, control);
    QCOMPARE(result.prediction, row.label);
    QCOMPARE(result.gradientNorm, row.gradientNorm);
    QCOMPARE(result.hessianNorm, row.hessianNorm);
    QCOMPARE(result.loss, row.loss);
    QCOMPARE(result.probabilities, row.probabilities);
  }

  void refusesWhatDoesNotFit() {
    const Network network = small(R"("relu")");
    JobControl control;
    InspectRequest request;
    request.picture = noise(1);
    request.norm = Norm::L2;
    request.picture.values[3] = 1.5F;
    QVERIFY_THROWS_EXCEPTION(InputError, inspectInput(network, request, control));
    request.picture.values[3] = NAN;
    QVERIFY_THROWS_EXCEPTION(InputError, inspectInput(network, request, control));
    request.picture = {1, 5, 6, std::vector<float>(30)};
    QVERIFY_THROWS_EXCEPTION(InputError, inspectInput(network, request, control));
    request.picture = {};
    QVERIFY_THROWS_EXCEPTION(InputError, inspectInput(network, request, control));
    request.picture = noise(1);
    control.cancel();
    QVERIFY_THROWS_EXCEPTION(Interrupted, inspectInput(network, request, control));
  }
};

QTEST_GUILESS_MAIN(TestInspection)
#include "test_inspection.moc"
