// SPDX-License-Identifier: GPL-3.0-or-later
// The loss along a line against plain autograd, the order of its models' errors, and decision changes that are real.
#include <QtTest>

#include "model/base/error.h"
#include "model/curvature/slice.h"
#include "model/objective/cross_entropy.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

constexpr char kCurvedPicture[] =
    R"({"input":[1,4,3],"classes":4,"operations":[{"op":"flatten"},{"op":"linear","out":12},{"op":"softplus","beta":4},)"
    R"({"op":"linear","out":8},{"op":"softplus","beta":4},{"op":"linear","out":4}]})";
constexpr char kKinkedPicture[] =
    R"({"input":[1,4,3],"classes":4,"operations":[{"op":"flatten"},{"op":"linear","out":12},{"op":"relu"},)"
    R"({"op":"linear","out":4}]})";

struct Subject {
  Network network;
  Tensor x, y, v;
};

Subject subject(const char* architecture, double scale, uint64_t seed = 3) {
  Network network = makeDouble(architecture, scale);
  const Batch batch = makeBatch(network, 1, seed);
  torch::Generator generator = makeGenerator(seed + 1);
  Tensor v = randomDirections(batch.x, generator);
  return {std::move(network), batch.x, batch.y, v};
}

SliceResult slice(const Subject& s, double reach, int points = 81) {
  torch::NoGradGuard noGrad;
  const InputHessian hessian(s.network, crossEntropy(), s.x, s.y);
  JobControl control;
  SliceResult result;
  sliceAlong(hessian, s.x, s.v, reach, points, control, result);
  return result;
}

int classAt(const Subject& s, double t) {
  torch::NoGradGuard noGrad;
  return s.network.logits(s.x + s.v * t).argmax(1).item<int>();
}

}  // namespace

class TestSlice : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // Where p rounds to 1 the loss is small, not 0.
  void lossesOfConfidentInputs() {
    Network network(R"({"input":[2],"classes":3,"operations":[{"op":"linear","out":3}]})", 1);
    torch::NoGradGuard noGrad;
    network.parameters()[0].mul_(3);
    network.parameters()[1].copy_(torch::tensor({30.F, 0.F, -5.F}));
    const Tensor x = at::rand({20, 2});
    JobControl control;
    const Tensor seen = lossesAt(network, x, 0, control).loss.to(torch::kFloat64);
    const Tensor z = network.to(torch::kFloat64).logits(x.to(torch::kFloat64));
    const Tensor truth = at::log1p((z.slice(1, 1) - z.slice(1, 0, 1)).exp().sum(1));
    QVERIFY(truth.max().item<double>() < 1e-10);
    QVERIFY(((seen - truth).abs() < 1e-4 * truth).all().item<bool>());
  }

  void valuesAreThoseOfAutograd_data() {
    QTest::addColumn<QString>("architecture");
    QTest::newRow("curved") << kCurvedPicture;
    QTest::newRow("kinked") << kKinkedPicture;
  }
  void valuesAreThoseOfAutograd() {
    QFETCH(QString, architecture);
    const Subject s = subject(architecture.toUtf8().constData(), 3);
    const SliceResult result = slice(s, 1.5, 41);
    const Tensor g = gradient(s.network, s.x, s.y, false), h = denseHessian(s.network, s.x, s.y)[0];
    const Tensor v = s.v.flatten();
    const double slope = v.dot(g.flatten()).item<double>(), bend = v.dot(h.matmul(v)).item<double>();
    QVERIFY(std::abs(result.slope - slope) < 1e-10);
    QVERIFY(std::abs(result.curvature - bend) < 1e-9);
    QVERIFY(std::abs(result.gradientNorm - g.norm().item<double>()) < 1e-10);
    QCOMPARE(result.t.size(), std::size_t{41});
    QCOMPARE(result.t.front(), -1.5);
    QCOMPARE(result.t[20], 0.0);
    QCOMPARE(result.t.back(), 1.5);
    for (std::size_t i = 0; i < result.t.size(); ++i) {
      const double t = result.t[i];
      const double loss = lossPerSample(s.network, s.x + s.v * t, s.y).item<double>();
      QVERIFY(std::abs(result.trueLoss[i] - loss) < 1e-10);
      QVERIFY(std::abs(result.linear[i] - (result.loss + t * slope)) < 1e-9);
      QVERIFY(std::abs(result.quadratic[i] - (result.loss + t * slope + t * t / 2 * bend)) < 1e-8);
      QCOMPARE(result.predictions[i], classAt(s, t));
    }
    QCOMPARE(result.trueLoss[20], result.loss);
  }

  // Taylor's remainder: halving t divides the error of the line by 4 and that of the parabola by 8, as t goes to 0.
  // From t = 0.02 on the next term of the series, smaller by a factor of the order of t, takes away at most an eighth
  // of it.
  void modelsAreOfSecondAndThirdOrder() {
    for (const uint64_t seed : {3, 5, 8}) {
      const Subject s = subject(kCurvedPicture, 1.5, seed);
      const double reach = 0.02;
      const SliceResult wide = slice(s, reach, 3), narrow = slice(s, reach / 2, 3);
      for (const std::size_t end : {std::size_t{0}, std::size_t{2}}) {
        const double lineWide = std::abs(wide.linear[end] - wide.trueLoss[end]);
        const double lineNarrow = std::abs(narrow.linear[end] - narrow.trueLoss[end]);
        const double parabolaWide = std::abs(wide.quadratic[end] - wide.trueLoss[end]);
        const double parabolaNarrow = std::abs(narrow.quadratic[end] - narrow.trueLoss[end]);
        QVERIFY(parabolaNarrow > 1e-13);  // above the rounding of float64
        QVERIFY2(lineWide / lineNarrow > 3.5 && lineWide / lineNarrow < 4.5,
                 qPrintable(QString::number(lineWide / lineNarrow)));
        QVERIFY2(parabolaWide / parabolaNarrow > 7 && parabolaWide / parabolaNarrow < 9,
                 qPrintable(QString::number(parabolaWide / parabolaNarrow)));
      }
    }
  }

  void decisionChangesAreReal() {
    int found = 0;
    for (const char* architecture : {kCurvedPicture, kKinkedPicture}) {
      for (const uint64_t seed : {3, 5, 8, 13}) {
        const Subject s = subject(architecture, 4, seed);
        const SliceResult result = slice(s, 6);
        int current = result.predictions.front();
        double last = -6;
        for (const DecisionChange& change : result.changes) {
          QVERIFY(change.t > last && change.t <= 6);
          QCOMPARE(change.before, current);
          QVERIFY(change.after != change.before);
          QCOMPARE(classAt(s, change.t), change.after);
          QCOMPARE(classAt(s, change.t - 1e-9), change.before);  // 40 halvings of a step of 0.15 leave 1e-13
          current = change.after;
          last = change.t;
          ++found;
        }
        QCOMPARE(current, result.predictions.back());
      }
    }
    QVERIFY(found > 8);
  }

  // Between two points that are far apart lie several classes: all of them are found.
  void severalChangesBetweenTwoPointsAreFound() {
    const Subject s = subject(kCurvedPicture, 4, 5);
    const SliceResult coarse = slice(s, 6, 3), fine = slice(s, 6, 801);
    for (const DecisionChange& change : coarse.changes) {
      QVERIFY(std::any_of(fine.changes.begin(), fine.changes.end(), [&](const DecisionChange& other) {
        return std::abs(other.t - change.t) < 1e-9 && other.before == change.before && other.after == change.after;
      }));
    }
  }

  void theQuadraticModelHoldsAsFarAsSaid() {
    const Subject s = subject(kCurvedPicture, 3, 5);
    const SliceResult result = slice(s, 4);
    QVERIFY(result.quadraticHolds && *result.quadraticHolds > 0 && *result.quadraticHolds < 4);
    const auto worst = [&](double t) {
      double largest = 0;
      for (const double at : {-t, t}) {
        const double loss = lossPerSample(s.network, s.x + s.v * at, s.y).item<double>();
        const double model = result.loss + at * result.slope + at * at / 2 * result.curvature;
        largest = std::max(largest, std::abs(model - loss) / loss);
      }
      return largest;
    };
    QVERIFY(worst(*result.quadraticHolds) <= kModelTolerance);
    QVERIFY(worst(*result.quadraticHolds * 1.001) > kModelTolerance);
    QVERIFY(!slice(s, *result.quadraticHolds * 0.9).quadraticHolds);
  }

  void theBoxIsLeftWhereSaid() {
    Subject s = subject(kCurvedPicture, 2);
    s.x = s.x * 0.6 + 0.2;
    const SliceResult result = slice(s, 3);
    QVERIFY(result.boxLow < 0 && result.boxHigh > 0);
    for (const auto& [t, inside] : {std::pair{result.boxLow * 0.999, true},
                                    {result.boxLow * 1.001, false},
                                    {result.boxHigh * 0.999, true},
                                    {result.boxHigh * 1.001, false}}) {
      const Tensor there = s.x + s.v * t;
      QCOMPARE(there.min().item<double>() >= 0 && there.max().item<double>() <= 1, inside);
    }
    double share = 0, farthest = 0;
    for (const double t : {-3.0, 3.0}) {
      const Tensor there = s.x + s.v * t;
      share = std::max(share, at::logical_or(there<0, there> 1).to(torch::kFloat64).mean().item<double>());
      farthest = std::max({farthest, -there.min().item<double>(), there.max().item<double>() - 1});
    }
    QVERIFY(std::abs(result.outsideShare - share) < 1e-12);
    QVERIFY(std::abs(result.farthestOutside - farthest) < 1e-12);
  }

  void itCanBeCancelled() {
    const Subject s = subject(kCurvedPicture, 2);
    torch::NoGradGuard noGrad;
    const InputHessian hessian(s.network, crossEntropy(), s.x, s.y);
    JobControl control;
    control.cancel();
    SliceResult result;
    QVERIFY_THROWS_EXCEPTION(Interrupted, sliceAlong(hessian, s.x, s.v, 1, 81, control, result));
    QVERIFY_THROWS_EXCEPTION(Interrupted, lossesAt(s.network, s.x, 0, control));
  }
};

QTEST_GUILESS_MAIN(TestSlice)
#include "test_slice.moc"
