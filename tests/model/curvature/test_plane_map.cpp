// SPDX-License-Identifier: GPL-3.0-or-later
// Maps of a 2-D network: every cell against the dense Hessian at its point.
#include <QtTest>

#include "model/curvature/plane_map.h"
#include "model/error.h"
#include "tests/support/message_of.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

constexpr char kCurved[] =
    R"({"input":[2],"classes":3,"operations":[{"op":"normalise","mean":[0.5,0.4],"std":[0.2,0.3]},)"
    R"({"op":"linear","out":9},{"op":"tanh"},{"op":"linear","out":3}]})";
constexpr char kKinked[] =
    R"({"input":[2],"classes":3,"operations":[{"op":"linear","out":9},{"op":"relu"},{"op":"linear","out":3}]})";

}  // namespace

class TestPlaneMap : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyCellIsExact_data() {
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<QString>("layer");
    for (const char* layer : {"hessian", "gradient", "none"}) {
      QTest::newRow(qPrintable(QString("curved-") + layer)) << kCurved << layer;
      QTest::newRow(qPrintable(QString("kinked-") + layer)) << kKinked << layer;
    }
  }
  void everyCellIsExact() {
    QFETCH(QString, architecture);
    QFETCH(QString, layer);
    const Network network = makeDouble(architecture.toStdString(), 3);
    const MapRequest request{7, 5, -0.3, 1.4, 0.1, 0.9, layer.toStdString()};
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
        // Column 0 at xMin, the last at xMax; row 0 at yMin. The grid is laid out in single precision.
        const Tensor x = torch::tensor({{-0.3 + 1.7 * column / 6, 0.1 + 0.8 * row / 4}}, torch::kFloat64);
        const Tensor p = at::softmax(network.logits(x), 1).detach();
        const Tensor y = p.argmax(1);
        QCOMPARE(map.prediction[cell], y.item<int>());
        QVERIFY(std::abs(map.confidence[cell] - p.max().item<double>()) < 1e-5);
        if (layer == "none") continue;
        const double expected = layer == "hessian"
                                    ? at::linalg_eigvalsh(denseHessian(network, x, y)).abs().max().item<double>()
                                    : gradient(network, x, y, false).norm().item<double>();
        QVERIFY2(std::abs(map.heat[cell] - expected) < 1e-4 * std::max(1e-3, expected),
                 qPrintable(QString("%1 vs %2").arg(map.heat[cell]).arg(expected)));
      }
    }
  }

  // Wide maps are computed in pieces: nothing shows at their borders.
  void piecesFitTogether() {
    const Network network = makeDouble(kCurved, 3);
    JobControl control;
    const MapResult fine = computePlaneMap(network, {201, 101, 0, 1, 0, 1, "hessian"}, control);
    const MapResult coarse = computePlaneMap(network, {21, 11, 0, 1, 0, 1, "hessian"}, control);
    for (std::size_t row = 0; row < 11; ++row) {
      for (std::size_t column = 0; column < 21; ++column) {
        const double a = fine.heat[row * 10 * 201 + column * 10], b = coarse.heat[row * 21 + column];
        QVERIFY(std::abs(a - b) < 1e-3 * std::max(1e-3, b));
      }
    }
  }

  void refusalsAndCancellation() {
    const Network network = makeDouble(kCurved);
    JobControl control;
    const auto say = [&](const MapRequest& r) { return messageOf([&] { computePlaneMap(network, r, control); }); };
    const std::string size = "a map must have 2 to 2000 columns and rows";
    QCOMPARE(say({1, 5}), size);
    QCOMPARE(say({5, 1}), size);
    QCOMPARE(say({2001, 5}), size);
    QCOMPARE(say({-5, 5}), size);
    const std::string limits = "a map's left and lower limits must be finite and below its right and upper ones";
    QCOMPARE(say({5, 5, 1, 1, 0, 1}), limits);
    QCOMPARE(say({5, 5, 0, 1, 2, 1}), limits);
    QCOMPARE(say({5, 5, 0, std::nan(""), 0, 1}), limits);
    QCOMPARE(say({5, 5, 0, HUGE_VAL, 0, 1}), limits);
    QCOMPARE(say({5, 5, 0, 1, -HUGE_VAL, 1}), limits);
    QCOMPARE(say({5, 5, 0, 1, 0, 1, "jacobian"}),
             std::string("unknown map layer 'jacobian'; known are hessian, gradient, none"));
    const Network other = makeDouble(R"({"input":[3],"classes":2,"operations":[{"op":"linear","out":2}]})");
    QCOMPARE(messageOf([&] { computePlaneMap(other, {}, control); }),
             std::string("a map needs a 2-D data set; this network has other inputs"));
    control.cancel();
    QVERIFY_THROWS_EXCEPTION(Interrupted, computePlaneMap(network, {}, control));
  }
};

QTEST_GUILESS_MAIN(TestPlaneMap)
#include "test_plane_map.moc"
