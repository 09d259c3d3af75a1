// SPDX-License-Identifier: GPL-3.0-or-later
// The generated 2-D sets: reproducible, inside the box without piling up on its edge, and shaped as they should be.
#include <torch/types.h>
#include <torch/utils.h>

#include <QtTest>
#include <cmath>

#include "model/data/dataset.h"

#include "tests/support/choices.h"

using namespace hessianlab;
using torch::Tensor;

class TestPlanar : public QObject {
  Q_OBJECT

  static Dataset load(const QString& name, double noise = 0.1, int64_t seed = 1, int64_t train = 0, int64_t test = 0) {
    Choice choice = chosenData(name.toStdString(), train, test);
    choice.parameters["noise"] = noise;
    return loadDataset(choice, seed);
  }

  static void names() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"moons", "circles", "spirals", "blobs", "xor"}) QTest::newRow(name) << QString(name);
  }

 private Q_SLOTS:
  void shapesAndRanges_data() { names(); }
  void shapesAndRanges() {
    QFETCH(QString, name);
    const Dataset set = load(name);
    QVERIFY(set.planar);
    QCOMPARE(set.inputShape, std::vector<int64_t>{2});
    QCOMPARE(set.trainSize(), int64_t{2000});
    QCOMPARE(set.testSize(), int64_t{1000});
    QCOMPARE(set.classes(), int64_t{name == "blobs" ? 3 : 2});
    QVERIFY(set.trainX.scalar_type() == torch::kFloat32 && set.trainY.scalar_type() == torch::kInt64);
    QVERIFY(set.trainX.min().item<float>() > 0.0F && set.trainX.max().item<float>() < 1.0F);
    // The box is used: neither a dot in the middle nor a thin line.
    for (int axis = 0; axis < 2; ++axis) {
      QCOMPARE(set.mean[static_cast<std::size_t>(axis)], set.trainX.select(1, axis).mean().item<double>());
      QVERIFY(set.std[static_cast<std::size_t>(axis)] > 0.1 && set.std[static_cast<std::size_t>(axis)] < 0.4);
    }
    for (int64_t label = 0; label < set.classes(); ++label) {
      const int64_t count = set.trainY.eq(label).sum().item<int64_t>();
      QVERIFY(std::abs(count - set.trainSize() / set.classes()) <= 1);
    }
  }

  void sameSeedSamePoints_data() { names(); }
  void sameSeedSamePoints() {
    QFETCH(QString, name);
    const Dataset a = load(name), other = load(name, 0.1, 2);
    torch::manual_seed(123);
    const Tensor before = torch::rand({4});
    torch::manual_seed(123);
    const Dataset b = load(name);
    QVERIFY(torch::equal(torch::rand({4}), before));  // the shared generator was not touched
    QVERIFY(torch::equal(a.trainX, b.trainX) && torch::equal(a.testX, b.testX));
    QVERIFY(torch::equal(a.trainY, b.trainY) && torch::equal(a.testY, b.testY));
    QVERIFY(!torch::equal(a.trainX, other.trainX));
    QVERIFY(!torch::equal(a.trainX.slice(0, 0, 1000), a.testX));
  }

  // Asking for fewer gives the first of the same points; asking for more gives more.
  void theNumberOfSamples() {
    const Dataset all = load("moons"), few = load("moons", 0.1, 1, 100, 50), many = load("moons", 0.1, 1, 5000, 0);
    QCOMPARE(few.trainSize(), int64_t{100});
    QCOMPARE(few.testSize(), int64_t{50});
    QVERIFY(torch::equal(few.trainX, all.trainX.slice(0, 0, 100)));
    QVERIFY(torch::equal(few.testX, all.testX.slice(0, 0, 50)));
    QCOMPARE(many.trainSize(), int64_t{5000});
    QCOMPARE(many.testSize(), int64_t{1000});
  }

  // Even at the largest noise no more than a point or two stand on the edge.
  void noiseDoesNotPileUp_data() { names(); }
  void noiseDoesNotPileUp() {
    QFETCH(QString, name);
    const Dataset set = load(name, 1.0);
    const Tensor onEdge = set.trainX.le(0).logical_or(set.trainX.ge(1)).any(1);
    QVERIFY(onEdge.sum().item<int64_t>() <= 2);
    QVERIFY(set.trainX.ge(0).logical_and(set.trainX.le(1)).all().item<bool>());
  }

  // Without noise the points lie on their curves: moons are two half circles of radius 1/3.6 of the box.
  void moonsAreHalfCircles() {
    const Dataset set = load("moons", 0);
    const Tensor plane = (set.trainX.to(torch::kFloat64) - 0.5) * 3.6;
    const Tensor first = torch::tensor({-0.5, -0.25}, torch::kFloat64), second = -first;
    const Tensor centre = torch::where(set.trainY.eq(0).unsqueeze(1), first, second);
    const Tensor radius = (plane - centre).norm(2, {1});
    QVERIFY((radius - 1).abs().max().item<double>() < 1e-6);  // float32 of values up to 1.8
  }

  // The noise has the standard deviation that was asked for, in the units in which a moon's radius is 1.
  void noiseHasItsDeviation() {
    const Tensor noise = (load("circles", 0.1).trainX - load("circles", 0).trainX) * 3.6;
    // 4000 draws: the estimate of σ scatters by σ/√8000, 1.1 %; five of those.
    QVERIFY(std::abs(noise.std().item<double>() / 0.1 - 1) < 0.056);
    QVERIFY(noise.mean().abs().item<double>() < 5 * 0.1 / std::sqrt(4000.0));
  }

  void batchesAreRowsInFloat() {
    const Dataset set = load("xor");
    const Tensor index = torch::tensor({5, 0, 7}, torch::kInt64);
    QVERIFY(torch::equal(set.trainInputs(index), set.trainX.index_select(0, index)));
    QVERIFY(torch::equal(set.testInputs(index), set.testX.index_select(0, index)));
    QVERIFY(torch::equal(set.testInputs(10, 20), set.testX.slice(0, 10, 20)));
  }
};

QTEST_GUILESS_MAIN(TestPlanar)
#include "test_planar.moc"
