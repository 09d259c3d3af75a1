// SPDX-License-Identifier: GPL-3.0-or-later
// Maps of a 2-D network: every cell against the dense Hessian at its point.
#include <QtTest>
#include <algorithm>
#include <random>

#include "model/base/error.h"
#include "model/curvature/plane_map.h"
#include "tests/support/map_request.h"
#include "tests/support/message_of.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

constexpr char kCurvedPlane[] =
    R"({"input":[2],"classes":3,"operations":[{"op":"normalise","mean":[0.5,0.4],"std":[0.2,0.3]},)"
    R"({"op":"linear","out":9},{"op":"tanh"},{"op":"linear","out":3}]})";
constexpr char kKinkedPlane[] =
    R"({"input":[2],"classes":3,"operations":[{"op":"linear","out":9},{"op":"relu"},{"op":"linear","out":3}]})";
constexpr char kSoft[] =
    R"({"input":[2],"classes":3,"operations":[{"op":"normalise","mean":[0.5,0.5],"std":[0.25,0.25]},)"
    R"({"op":"linear","out":12},{"op":"softplus","beta":3},{"op":"linear","out":10},{"op":"softplus","beta":3},)"
    R"({"op":"linear","out":3}]})";

PointRequest pointAt(double x, double y) {
  PointRequest request;
  request.x = x;
  request.y = y;
  return request;
}

}  // namespace

class TestPlaneMap : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // Margins of 15 to 95: the map of a single-precision network is that of the same network in double
  // (whose cells are exact, see below).
  void confidentCellsAreNoZeros_data() {
    QTest::addColumn<QString>("architecture");
    QTest::newRow("curved") << kCurvedPlane;
    QTest::newRow("kinked") << kKinkedPlane;
  }
  void confidentCellsAreNoZeros() {
    QFETCH(QString, architecture);
    for (const float lead : {15.F, 30.F, 60.F, 92.F}) {
      Network network = makeDouble(architecture.toStdString(), 1).to(torch::kFloat32);
      {
        torch::NoGradGuard noGrad;
        network.parameters().back().copy_(torch::tensor({lead, 0.F, -2.F}));
      }
      JobControl control;
      for (const char* layer : {"hessian", "gradient"}) {
        const MapRequest request = mapOf(6, 6, 0, 1, 0, 1, layer);
        const MapResult single = computePlaneMap(network, request, control);
        const MapResult wide = computePlaneMap(network.to(torch::kFloat64), request, control);
        for (std::size_t i = 0; i < wide.heat.size(); ++i)
          QVERIFY2(std::abs(single.heat[i] / wide.heat[i] - 1) < 0.01F,
                   qPrintable(QString("%1 %2 %3").arg(lead).arg(single.heat[i]).arg(wide.heat[i])));
        QVERIFY(*std::min_element(wide.heat.begin(), wide.heat.end()) > 0);
      }
    }
  }

  void everyCellIsExact_data() {
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<QString>("layer");
    for (const char* layer : {"hessian", "gradient", "lambda_min", "none"}) {
      QTest::newRow(qPrintable(QString("curved-") + layer)) << kCurvedPlane << layer;
      QTest::newRow(qPrintable(QString("kinked-") + layer)) << kKinkedPlane << layer;
    }
  }
  void everyCellIsExact() {
    QFETCH(QString, architecture);
    QFETCH(QString, layer);
    const Network network = makeDouble(architecture.toStdString(), 3);
    const MapRequest request = mapOf(7, 5, -0.3, 1.4, 0.1, 0.9, layer.toStdString());
    JobControl control;
    const MapResult map = computePlaneMap(network, request, control);
    QCOMPARE(map.columns, 7);
    QCOMPARE(map.rows, 5);
    QCOMPARE(map.classes, 3);
    QCOMPARE(map.layer, request.layer);
    QCOMPARE(control.progress(), 1.0);
    QCOMPARE(map.prediction.size(), std::size_t{35});
    QCOMPARE(map.confidence.size(), std::size_t{35});
    QCOMPARE(map.heat.size(), std::size_t{layer == "none" ? 0u : 35u});
    for (int row = 0; row < 5; ++row) {
      for (int column = 0; column < 7; ++column) {
        const auto cell = static_cast<std::size_t>(row * 7 + column);
        // Column 0 at xMin, the last at xMax; row 0 at yMin.
        const Tensor x = torch::tensor({{-0.3 + 1.7 * column / 6, 0.1 + 0.8 * row / 4}}, torch::kFloat64);
        const Tensor p = at::softmax(network.logits(x), 1).detach();
        const Tensor y = p.argmax(1);
        QCOMPARE(map.prediction[cell], y.item<int>());
        QVERIFY(std::abs(map.confidence[cell] - p.max().item<double>()) < 1e-5);
        if (layer == "none") continue;
        const Tensor spectrum = at::linalg_eigvalsh(denseHessian(network, x, y));
        const double expected = layer == "hessian"      ? spectrum.abs().max().item<double>()
                                : layer == "lambda_min" ? spectrum.min().item<double>()
                                                        : gradient(network, x, y, false).norm().item<double>();
        // What was computed in float64 is handed over as float32, 6e-8 of the value.
        QVERIFY2(std::abs(map.heat[cell] - expected) < 1e-6 * std::max(1e-3, std::abs(expected)),
                 qPrintable(QString("%1 vs %2").arg(map.heat[cell]).arg(expected)));
      }
    }
  }

  // The same from losses alone: central differences of the loss in float64, with the class of the cell as the label.
  // Their error is O(h²) plus rounding of the loss (1e-16) over h²: at h = 1e-4 both are below 1e-6 of values of 1 …
  // 100.
  void cellsEqualFiniteDifferences_data() {
    QTest::addColumn<QString>("architecture");
    QTest::newRow("curved") << kCurvedPlane;
    QTest::newRow("softplus") << kSoft;
  }
  void cellsEqualFiniteDifferences() {
    QFETCH(QString, architecture);
    const Network network = makeDouble(architecture.toStdString(), 2);
    JobControl control;
    MapRequest request = mapOf(23, 17, 0, 1, 0, 1, "hessian");
    const MapResult bend = computePlaneMap(network, request, control);
    request.layer = "gradient";
    const MapResult slope = computePlaneMap(network, request, control);
    request.layer = "lambda_min";
    const MapResult least = computePlaneMap(network, request, control);
    std::minstd_rand random(5);
    for (int trial = 0; trial < 60; ++trial) {
      const int row = static_cast<int>(random() % 17), column = static_cast<int>(random() % 23);
      const auto cell = static_cast<std::size_t>(row * 23 + column);
      const double x = column / 22.0, y = row / 16.0, h = 1e-4;
      const auto loss = [&](double dx, double dy) {
        const Tensor point = torch::tensor({{x + dx, y + dy}}, torch::kFloat64);
        return lossPerSample(network, point, torch::tensor({bend.prediction[cell]}, torch::kInt64)).item<double>();
      };
      const double middle = loss(0, 0);
      const double xx = (loss(h, 0) - 2 * middle + loss(-h, 0)) / (h * h);
      const double yy = (loss(0, h) - 2 * middle + loss(0, -h)) / (h * h);
      const double xy = (loss(h, h) - loss(h, -h) - loss(-h, h) + loss(-h, -h)) / (4 * h * h);
      const double gx = (loss(h, 0) - loss(-h, 0)) / (2 * h), gy = (loss(0, h) - loss(0, -h)) / (2 * h);
      const double mean = (xx + yy) / 2, radius = std::hypot((xx - yy) / 2, xy);
      const double scale = std::max(1.0, std::abs(mean) + radius);
      QVERIFY(std::abs(bend.heat[cell] - (std::abs(mean) + radius)) < 1e-5 * scale);
      QVERIFY(std::abs(least.heat[cell] - (mean - radius)) < 1e-5 * scale);
      QVERIFY(std::abs(slope.heat[cell] - std::hypot(gx, gy)) < 1e-6 * std::max(1.0, std::hypot(gx, gy)));
    }
  }

  // In single precision, in which networks train, cells agree to 1e-4 of the largest.
  void singlePrecisionSuffices() {
    const Network network = makeDouble(kSoft, 2);
    JobControl control;
    const MapRequest request = mapOf(40, 40, 0, 1, 0, 1, "hessian");
    const MapResult exact = computePlaneMap(network, request, control);
    const MapResult single = computePlaneMap(network.to(torch::kFloat32), request, control);
    const float largest = *std::max_element(exact.heat.begin(), exact.heat.end());
    for (std::size_t i = 0; i < exact.heat.size(); ++i) {
      if (exact.prediction[i] != single.prediction[i]) continue;  // on the boundary itself
      QVERIFY(std::abs(exact.heat[i] - single.heat[i]) < 1e-4F * largest);
    }
  }

  void eigenvectorsAreEigenvectors() {
    for (const char* architecture : {kCurvedPlane, kKinkedPlane, kSoft}) {
      const Network network = makeDouble(architecture, 3);
      JobControl control;
      MapRequest request = mapOf(50, 40, 0, 1, 0, 1, "none");
      request.fieldEvery = 10;
      const MapResult map = computePlaneMap(network, request, control);
      QVERIFY(map.heat.empty());
      QCOMPARE(map.field.size(), std::size_t{20});  // columns 5, 15, … 45 and rows 5, 15, 25, 35
      QVERIFY(std::abs(map.field[0].x - 5.0 / 49) < 1e-6 && std::abs(map.field[0].y - 5.0 / 39) < 1e-6);
      for (const PlaneEigenvector& v : map.field) {
        const Tensor x = torch::tensor({{static_cast<double>(v.x), static_cast<double>(v.y)}}, torch::kFloat64);
        const Tensor h = denseHessian(network, x, network.logits(x).argmax(1))[0];
        const Tensor direction = torch::tensor({static_cast<double>(v.dx), static_cast<double>(v.dy)}, torch::kFloat64);
        const double norm = at::linalg_eigvalsh(h).abs().max().item<double>();
        QVERIFY(std::abs(direction.norm().item<double>() - 1) < 1e-6);
        QVERIFY(v.dx >= 0);
        QVERIFY(std::abs(std::abs(v.lambda) - norm) < 1e-5 * std::max(1e-3, norm));
        // The point, the vector and λ come as float32: 1e-6 of H and of how fast it changes.
        QVERIFY((h.mv(direction) - v.lambda * direction).norm().item<double>() < 1e-4 * std::max(1e-3, norm));
      }
    }
  }

  void aPointIsExactWhateverThePrecision() {
    const Network network = Network(kSoft, 7);  // float32
    const PointResult point = computePlanePoint(network, pointAt(0.37, 0.81));
    const Network exact = network.to(torch::kFloat64);
    const Tensor x = torch::tensor({{0.37, 0.81}}, torch::kFloat64);
    const Tensor p = at::softmax(exact.logits(x), 1).detach()[0];
    const Tensor y = exact.logits(x).argmax(1);
    QCOMPARE(point.prediction, y.item<int64_t>());
    QCOMPARE(point.probabilities.size(), std::size_t{3});
    for (int64_t k = 0; k < 3; ++k)
      QVERIFY(std::abs(point.probabilities[static_cast<std::size_t>(k)] - p[k].item<double>()) < 1e-12);
    QVERIFY(std::abs(point.loss + std::log(p.max().item<double>())) < 1e-12);
    const Tensor g = gradient(exact, x, y, false)[0], h = denseHessian(exact, x, y)[0],
                 spectrum = at::linalg_eigvalsh(h);
    QVERIFY(std::abs(point.gradient[0] - g[0].item<double>()) < 1e-12 &&
            std::abs(point.gradient[1] - g[1].item<double>()) < 1e-12);
    QVERIFY(std::abs(point.gradientNorm - g.norm().item<double>()) < 1e-12);
    QVERIFY(std::abs(point.lambdaMin - spectrum[0].item<double>()) < 1e-10);
    QVERIFY(std::abs(point.lambdaMax - spectrum[1].item<double>()) < 1e-10);
    QVERIFY(std::abs(point.hessianNorm - spectrum.abs().max().item<double>()) < 1e-10);
    const Tensor v = torch::tensor({point.eigenvector[0], point.eigenvector[1]}, torch::kFloat64);
    const double top = std::abs(point.lambdaMax) >= std::abs(point.lambdaMin) ? point.lambdaMax : point.lambdaMin;
    QVERIFY((h.mv(v) - top * v).norm().item<double>() < 1e-10);
    QCOMPARE(messageOf([&] { computePlanePoint(network, pointAt(std::nan(""), 0)); }),
             std::string("a point of the map must be finite"));
  }

  // Wide maps are computed in pieces: nothing shows at their borders.
  void piecesFitTogether() {
    const Network network = makeDouble(kCurvedPlane, 3);
    JobControl control;
    const MapResult fine = computePlaneMap(network, mapOf(201, 101, 0, 1, 0, 1, "hessian"), control);
    const MapResult coarse = computePlaneMap(network, mapOf(21, 11, 0, 1, 0, 1, "hessian"), control);
    for (std::size_t row = 0; row < 11; ++row) {
      for (std::size_t column = 0; column < 21; ++column) {
        const double a = fine.heat[row * 10 * 201 + column * 10], b = coarse.heat[row * 21 + column];
        QVERIFY(std::abs(a - b) < 1e-3 * std::max(1e-3, b));
      }
    }
  }

  void refusalsAndCancellation() {
    const Network network = makeDouble(kCurvedPlane);
    JobControl control;
    const auto say = [&](const MapRequest& r) { return messageOf([&] { computePlaneMap(network, r, control); }); };
    const std::string size = "a map must have 2 to 2000 columns and rows";
    QCOMPARE(say(mapOf(1, 5)), size);
    QCOMPARE(say(mapOf(5, 1)), size);
    QCOMPARE(say(mapOf(2001, 5)), size);
    QCOMPARE(say(mapOf(-5, 5)), size);
    const std::string limits = "a map's left and lower limits must be finite and below its right and upper ones";
    QCOMPARE(say(mapOf(5, 5, 1, 1, 0, 1)), limits);
    QCOMPARE(say(mapOf(5, 5, 0, 1, 2, 1)), limits);
    QCOMPARE(say(mapOf(5, 5, 0, std::nan(""), 0, 1)), limits);
    QCOMPARE(say(mapOf(5, 5, 0, HUGE_VAL, 0, 1)), limits);
    QCOMPARE(say(mapOf(5, 5, 0, 1, -HUGE_VAL, 1)), limits);
    QCOMPARE(say(mapOf(5, 5, 0, 1, 0, 1, "jacobian")),
             std::string("unknown map layer 'jacobian'; known are none, hessian, gradient, lambda_min"));
    MapRequest field;
    field.fieldEvery = -1;
    QCOMPARE(say(field), std::string("a map's eigenvectors stand at every cell or at every so many, not less"));
    const Network other = makeDouble(R"({"input":[3],"classes":2,"operations":[{"op":"linear","out":2}]})");
    QCOMPARE(messageOf([&] { computePlaneMap(other, {}, control); }),
             std::string("a map needs a 2-D data set; this network has other inputs"));
    control.cancel();
    QVERIFY_THROWS_EXCEPTION(Interrupted, computePlaneMap(network, {}, control));
  }
};

QTEST_GUILESS_MAIN(TestPlaneMap)
#include "test_plane_map.moc"
