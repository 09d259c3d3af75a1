// SPDX-License-Identifier: GPL-3.0-or-later
// Synthetic faces: what their numbers mean, that a seed decides them, and how far predicted landmarks are from the true
// ones, against a slow form.
#include <torch/utils.h>

#include <QtTest>
#include <cmath>

#include "model/base/random.h"
#include "model/labs/landmarks/faces.h"
#include "model/labs/landmarks/measures.h"
#include "model/labs/landmarks/task_weights.h"

using namespace hessianlab;
using torch::Tensor;

class TestLandmarkFaces : public QObject {
  Q_OBJECT

  static double distance(const FacePoints& p, std::size_t a, std::size_t b) {
    return std::hypot(p[2 * a] - p[2 * b], p[2 * a + 1] - p[2 * b + 1]);
  }

 private Q_SLOTS:
  void initTestCase() { torch::set_num_threads(1); }

  // The mean face looks straight ahead: the left half is the mirror image of the right one.
  void theMeanFaceIsSymmetric() {
    const FacePoints p = pointsOf(FaceTraits());
    const std::array<std::pair<std::size_t, std::size_t>, 12> pairs{{{0, 16},
                                                                     {5, 11},
                                                                     {17, 26},
                                                                     {21, 22},
                                                                     {31, 35},
                                                                     {36, 45},
                                                                     {37, 44},
                                                                     {39, 42},
                                                                     {48, 54},
                                                                     {50, 52},
                                                                     {60, 64},
                                                                     {67, 65}}};
    for (const auto& [a, b] : pairs) {
      QVERIFY2(std::abs(p[2 * a] + p[2 * b]) < 1e-12, qPrintable(QString::number(a)));
      QVERIFY2(std::abs(p[2 * a + 1] - p[2 * b + 1]) < 1e-12, qPrintable(QString::number(a)));
      QVERIFY(p[2 * a] < 0);  // the left of the picture comes first
    }
    for (const std::size_t middle : {8, 27, 30, 33, 51, 57, 62, 66})
      QVERIFY2(std::abs(p[2 * middle]) < 1e-12, qPrintable(QString::number(middle)));
    // From top to bottom: brow, eye, nose, mouth, chin.
    QVERIFY(p[2 * 19 + 1] < p[2 * 37 + 1] && p[2 * 40 + 1] < p[2 * 33 + 1] && p[2 * 33 + 1] < p[2 * 51 + 1] &&
            p[2 * 51 + 1] < p[2 * 57 + 1] && p[2 * 57 + 1] < p[2 * 8 + 1]);
  }

  void traitsDoWhatTheySay() {
    const auto with = [](double FaceTraits::*trait, double value) {
      FaceTraits t;
      t.*trait = value;
      return pointsOf(t);
    };
    const FacePoints mean = pointsOf(FaceTraits());
    QVERIFY(distance(with(&FaceTraits::open, 2), 62, 66) > distance(mean, 62, 66) + 0.1);
    QVERIFY(distance(with(&FaceTraits::width, 2), 0, 16) > distance(mean, 0, 16));
    QVERIFY(distance(with(&FaceTraits::eyesApart, 2), 39, 42) > distance(mean, 39, 42));
    const FacePoints smiling = with(&FaceTraits::smile, 2);
    QVERIFY(smiling[2 * 48 + 1] < mean[2 * 48 + 1] && distance(smiling, 48, 54) > distance(mean, 48, 54));
    // Turned, the far eye is narrower; rolled by 22°, the line through the eyes is.
    const FacePoints turned = with(&FaceTraits::yaw, 2);
    QVERIFY(distance(turned, 42, 45) < 0.8 * distance(turned, 36, 39));
    const FacePoints rolled = with(&FaceTraits::roll, 2);
    const double slope = std::atan2(rolled[2 * 45 + 1] - rolled[2 * 36 + 1], rolled[2 * 45] - rolled[2 * 36]);
    QVERIFY(std::abs(slope * 180 / M_PI - 22) < 0.5);
  }

  void aSeedAndANumberDecideAFace() {
    const FaceOptions plain{0, 0};
    const Face one = makeFace(3, 7, plain), again = makeFace(3, 7, plain);
    QVERIFY(one.points == again.points && one.pixels == again.pixels);
    QVERIFY(one.points == pointsOf(traitsOf(3, 7)));
    QVERIFY(makeFace(3, 8, plain).points != one.points && makeFace(4, 7, plain).points != one.points);
    QCOMPARE(one.pixels.size(), std::size_t{1024});
    for (const float value : one.pixels) QVERIFY(value >= 0 && value <= 1);
    // Square and noise change the picture and not the points; the square covers 10×10 pixels with one grey.
    const Face covered = makeFace(3, 7, {0, 10}), noisy = makeFace(3, 7, {0.05, 0});
    QVERIFY(covered.points == one.points && noisy.points == one.points);
    int changed = 0;
    for (std::size_t i = 0; i < one.pixels.size(); ++i) changed += covered.pixels[i] != one.pixels[i];
    QVERIFY2(changed > 50 && changed <= 100, qPrintable(QString::number(changed)));
    double square = 0;
    for (std::size_t i = 0; i < one.pixels.size(); ++i) square += std::pow(noisy.pixels[i] - one.pixels[i], 2);
    QVERIFY(std::abs(std::sqrt(square / 1024) - 0.05) < 0.01);
  }

  // The network's outputs are tanh: nearly all points have to lie in the picture. Deviates of 2000 faces have the mean
  // and the spread of a normal one, to five standard errors (the cut at 2.5 takes 2 % of the spread).
  void facesStayInThePicture() {
    int outside = 0;
    double sum = 0, squares = 0;
    for (uint64_t i = 0; i < 2000; ++i) {
      const FaceTraits t = traitsOf(1, i);
      sum += t.yaw;
      squares += t.yaw * t.yaw;
      for (const double value : pointsOf(t)) outside += std::abs(value) > 1;
    }
    QVERIFY2(outside <= 10, qPrintable(QString::number(outside)));
    QVERIFY(std::abs(sum / 2000) < 5 / std::sqrt(2000.0));
    QVERIFY(std::abs(squares / 2000 - 0.97) < 0.17);
  }

  // NRMSE = Σ_i ‖p̂_i − p_i‖ / (68 ‖p_37 − p_46‖), points counted from 1.
  void theDistanceIsThatOfThePaper() {
    torch::Generator generator = makeGenerator(5);
    const Tensor truth = at::randn({9, 136}, generator, torch::kFloat64);
    const Tensor predicted = truth + at::randn({9, 136}, generator, torch::kFloat64) * 0.1;
    const std::vector<double> errors = nrmseOf(predicted, truth);
    QCOMPARE(errors.size(), std::size_t{9});
    const auto p = predicted.accessor<double, 2>(), t = truth.accessor<double, 2>();
    for (int64_t face = 0; face < 9; ++face) {
      double sum = 0;
      for (int64_t i = 1; i <= 68; ++i) {
        const double dx = p[face][2 * (i - 1)] - t[face][2 * (i - 1)];
        const double dy = p[face][2 * (i - 1) + 1] - t[face][2 * (i - 1) + 1];
        sum += std::sqrt(dx * dx + dy * dy);
      }
      const double ex = t[face][2 * 36] - t[face][2 * 45], ey = t[face][2 * 36 + 1] - t[face][2 * 45 + 1];
      const double expected = sum / (68 * std::sqrt(ex * ex + ey * ey));
      QVERIFY(std::abs(errors[static_cast<std::size_t>(face)] - expected) < 1e-12 * expected);
    }
  }

  void curvesAreCounted() {
    const double nan = std::nan("");
    const std::vector<double> errors{0.05, 0.1, 0.1001, 0.3, 0.6, nan};
    QCOMPARE(cdfOf(errors, kGoodFace), 2.0 / 6);
    QCOMPARE(cdfOf(errors, 0.55), 4.0 / 6);
    double sum = 0;
    for (int i = 0; i < 500; ++i) sum += cdfOf(errors, 0.001 * i);
    QVERIFY(std::abs(areaUnderCdf(errors) - sum / 500) < 1e-12);
    QCOMPARE(areaUnderCdf({0, 0}), 1.0);
    QCOMPARE(areaUnderCdf({0.5, nan}), 0.0);
    QVERIFY(std::abs(meanNrmse({0.1, 0.3}) - 0.2) < 1e-15);
  }

  void weightsChangeAsTheyAreCalled() {
    const auto at = [](const char* schedule, double t) { return TaskWeight{2, 0.5, schedule}.at(t); };
    for (const double t : {0.0, 0.3, 0.5, 0.9, 1.4}) {
      QCOMPARE(at("constant", t), 2.0);
      QVERIFY(std::abs(at("linear", t) - (t < 0.5 ? 2 - 4 * t : 0)) < 1e-12);
      QVERIFY(std::abs(at("exponential", t) - 2 * std::exp(-2 * t)) < 1e-12);
      QCOMPARE(at("stairs", t), t < 0.5 ? 2.0 : 0.0);
    }
  }
};

QTEST_GUILESS_MAIN(TestLandmarkFaces)
#include "test_landmark_faces.moc"
