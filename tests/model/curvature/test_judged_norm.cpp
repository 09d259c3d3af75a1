// SPDX-License-Identifier: GPL-3.0-or-later
// What rounding does to H is found out, whatever its cause: networks whose single precision misleads, against the dense
// Hessian in double precision.
#include <torch/utils.h>

#include <QtTest>
#include <cmath>
#include <limits>

#include "model/curvature/judged_norm.h"
#include "model/curvature/report.h"
#include "model/nn/finite.h"
#include "model/objective/careful_cross_entropy.h"
#include "tests/support/message_of.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

Dataset pointsOf(int64_t inputs, int64_t classes, int64_t count, uint64_t seed) {
  torch::Generator generator = makeGenerator(seed);
  Dataset set;
  set.inputShape = {inputs};
  for (int64_t k = 0; k < classes; ++k) set.classNames.push_back(std::to_string(k));
  set.testX = at::empty({count, inputs}).uniform_(0, 1, generator);
  set.testY = at::empty({count}, torch::kInt64).random_(0, classes, generator);
  return set;
}

// With the log-odds of being wrong, L = log Σ_{k≠y} e^(z_k − z_y), and w = 1/(1 + e^−L): ℓ = log(1 + e^L), ∇ℓ = w ∇L
// and H = w (∇²L + (1 − w) ∇L ∇Lᵀ), which keeps its digits however sure the network is. By autograd in double.
Tensor normsOf(const Network& network, const Dataset& set) {
  const Network wide = network.to(torch::kFloat64);
  const Tensor x = set.testX.to(torch::kFloat64).clone().requires_grad_(true), z = wide.logits(x);
  const Tensor label = set.testY.unsqueeze(1);
  const Tensor others = z.scatter(1, label, -std::numeric_limits<double>::infinity());
  const Tensor odds = others.logsumexp(1) - z.gather(1, label).squeeze(1);
  const Tensor slope = torch::autograd::grad({odds.sum()}, {x}, {}, true, true)[0];
  std::vector<Tensor> rows;
  for (int64_t i = 0; i < slope.size(1); ++i) {
    const Tensor row = torch::autograd::grad({slope.select(1, i).sum()}, {x}, {}, true, false, true)[0];
    rows.push_back(row.defined() ? row : at::zeros_like(x));
  }
  const Tensor w = at::sigmoid(odds.detach()).reshape({-1, 1, 1}), g = slope.detach();
  const Tensor bent = at::stack(rows, 1).detach() + (1 - w) * g.unsqueeze(2) * g.unsqueeze(1);
  return at::linalg_eigvalsh(bent).abs().amax(1) * w.flatten();
}

// Logits of a few units as differences of hidden values of about 1e6: single precision keeps two digits of them.
Network smallDifferences() {
  Network network(
      R"({"input":[4],"classes":3,"operations":[{"op":"linear","out":6},{"op":"softplus","beta":1},{"op":"linear","out":3}]})",
      5);
  torch::NoGradGuard noGrad;
  const auto p = network.parameters();
  // Pairs of units that lie far above 0 and differ by a little; what bends is the third pair, near 0.
  p[0].mul_(4);
  p[0][1].copy_(p[0][0] * 1.1);
  p[0][3].copy_(p[0][2] * 0.9);
  p[1].copy_(torch::tensor({1e6F, 1e6F, 1e6F, 1e6F, 0.F, 0.F}));
  p[2].copy_(torch::tensor(
      {{1.F, -1.F, 0.F, 0.F, 2.F, -1.F}, {0.F, 0.F, 1.F, -1.F, -2.F, 1.F}, {0.F, 0.F, 0.F, 0.F, 1.F, 2.F}}));
  p[3].zero_();
  return network;
}

// Every unit is so saturated that 1 − tanh² has lost its digits in single precision.
Network saturated(const char* activation) {
  Network network(R"({"input":[4],"classes":3,"operations":[{"op":"linear","out":6},{"op":")" +
                      std::string(activation) + R"("},{"op":"linear","out":3}]})",
                  5);
  torch::NoGradGuard noGrad;
  const auto p = network.parameters();
  const float far = activation == std::string("tanh") ? 8 : 16;  // σ(a) = (1 + tanh(a/2))/2
  p[1].copy_(torch::tensor({far, -far, far, far, -far, far}));
  p[2].mul_(1e3);  // else the softmax sees nothing of it
  // The logits are 0 where the units are at their limits, exactly so in double precision alone.
  const Tensor level = activation == std::string("tanh") ? at::tanh(p[1]) : at::sigmoid(p[1]);
  p[3].copy_(-at::mv(p[2], level));
  return network;
}

}  // namespace

class TestJudgedNorm : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { torch::set_num_threads(1); }

  void convergedIsRightWhereSinglePrecisionMisleads_data() {
    QTest::addColumn<int>("network");
    QTest::newRow("differences of large values") << 0;
    QTest::newRow("saturated tanh") << 1;
    QTest::newRow("saturated sigmoid") << 2;
  }
  void convergedIsRightWhereSinglePrecisionMisleads() {
    QFETCH(int, network);
    const Network single = network == 0 ? smallDifferences() : saturated(network == 1 ? "tanh" : "sigmoid");
    const Dataset set = pointsOf(4, 3, 100, 3);
    const Tensor truth = normsOf(single, set);
    {  // Otherwise nothing is asked: what single precision says of itself is off by more than a share of a percent.
      torch::NoGradGuard noGrad;
      const InputHessian hessian(single, carefulCrossEntropy(), set.testX, set.testY);
      torch::Generator generator = makeGenerator(1);
      const NormResult alone = lanczosNorm(hessian, 32, Start::Random, generator);
      const Tensor off = (alone.norm.to(torch::kFloat64) / truth - 1).abs();
      QVERIFY(alone.converged.logical_and(off > 0.01).sum().item<int64_t>() > 10);
    }
    for (const char* estimator : {"power", "lanczos", "ascent", "auto"}) {
      JobControl control;
      const CurvatureResult result = measureCurvature(single, set, {estimator, 0, 100, 1}, control);
      int64_t converged = 0;
      double worst = 0;
      for (int64_t i = 0; i < 100; ++i) {
        const CurvatureSample& sample = result.samples[static_cast<std::size_t>(i)];
        if (!sample.converged) continue;
        ++converged;
        worst = std::max(worst, std::abs(sample.norm / truth[i].item<double>() - 1));
      }
      QVERIFY2(converged > 50 && worst < 2e-3, qPrintable(QString("%1 %2").arg(converged).arg(worst)));
      QVERIFY(result.inDouble > 10);
    }
  }

  // Case 28: confidently right and confidently wrong samples. Margins are hundreds: the loss of the wrong ones is as
  // large, their ‖H‖ what the network bends, and the right ones have none that a double could hold.
  void hugeLogitsHaveALossAndANorm() {
    Network network(
        R"({"input":[5],"classes":3,"operations":[{"op":"linear","out":8},{"op":"softplus","beta":4},{"op":"linear","out":3}]})",
        2);
    {
      torch::NoGradGuard noGrad;
      for (Tensor p : network.parameters()) p.mul_(2);
      network.parameters()[2].mul_(1000);
    }
    const Dataset set = pointsOf(5, 3, 60, 4);
    const Network wide = network.to(torch::kFloat64);
    const Tensor x = set.testX.to(torch::kFloat64), truth = normsOf(network, set);
    const Tensor loss = lossPerSample(wide, x, set.testY).detach();
    QVERIFY((loss > 89).sum().item<int64_t>() > 20);  // e^89 is no float
    for (const char* estimator : {"exact", "power", "lanczos", "ascent"})
      for (const bool inDouble : {false, true}) {
        CurvatureRequest request{estimator, 0, 60, 1};
        request.doublePrecision = inDouble;
        JobControl control;
        const CurvatureResult result = measureCurvature(network, set, request, control);
        int64_t converged = 0;
        for (int64_t i = 0; i < 60; ++i) {
          const CurvatureSample& sample = result.samples[static_cast<std::size_t>(i)];
          const double norm = truth[i].item<double>();
          QVERIFY(std::isfinite(sample.loss));
          if (loss[i].item<double>() > 1) QVERIFY(std::abs(sample.loss / loss[i].item<double>() - 1) < 1e-6);
          if (!sample.converged) continue;
          ++converged;
          QVERIFY(std::abs(sample.norm - norm) <= 1e-3 * norm + 1e-300);
        }
        QVERIFY2(converged > 30, qPrintable(QString("%1 %2").arg(estimator).arg(converged)));
      }
  }

  // Margins of 400: squares of what the gradient holds are no doubles.
  void noSquareUnderflows() {
    Network network(R"({"input":[2],"classes":2,"operations":[{"op":"linear","out":2}]})", 1);
    {
      torch::NoGradGuard noGrad;
      network.parameters()[0].copy_(torch::tensor({{1.F, 2.F}, {-1.F, 1.F}}));
      network.parameters()[1].copy_(torch::tensor({400.F, 0.F}));
    }
    Dataset set = pointsOf(2, 2, 4, 5);
    set.testY.zero_();
    for (const char* estimator : {"exact", "power", "lanczos", "ascent"}) {
      JobControl control;
      const CurvatureResult result = measureCurvature(network, set, {estimator, 0, 4, 1}, control);
      for (std::size_t i = 0; i < 4; ++i) {
        const Tensor at = set.testX[static_cast<int64_t>(i)].to(torch::kFloat64);
        const double wrong = std::exp(-(400 + 2 * at[0].item<double>() + at[1].item<double>()));
        const CurvatureSample& sample = result.samples[i];
        QVERIFY(sample.converged && std::abs(sample.norm / (wrong * 5) - 1) < 1e-6);
        QVERIFY(std::abs(sample.gradientNorm / (wrong * std::sqrt(5.0)) - 1) < 1e-6);
      }
    }
  }

  // Once half of a piece is lost the rest is measured in double alone, to the same numbers.
  void allConfidentIsMeasuredOnce() {
    Network network(R"({"input":[2],"classes":2,"operations":[{"op":"linear","out":2}]})", 1);
    {
      torch::NoGradGuard noGrad;
      network.parameters()[1].copy_(torch::tensor({90.F, 0.F}));
    }
    Dataset set = pointsOf(2, 2, 200, 5);
    set.testY.zero_();
    JobControl control;
    const CurvatureResult result = measureCurvature(network, set, {"lanczos", 0, 200, 1}, control);
    QCOMPARE(result.inDouble, int64_t{200});
    CurvatureRequest request{"lanczos", 0, 200, 1};
    request.doublePrecision = true;
    const CurvatureResult wide = measureCurvature(network, set, request, control);
    QCOMPARE(wide.inDouble, int64_t{0});
    for (std::size_t i = 0; i < 200; ++i)
      QVERIFY(std::abs(result.samples[i].norm / wide.samples[i].norm - 1) < 1e-9 && result.samples[i].norm > 0);
  }

  // The probe of a training too, where it said 0 with all converged.
  void theProbeOfConfidentSamples_data() {
    QTest::addColumn<QString>("activation");
    QTest::newRow("softplus") << "softplus";
    QTest::newRow("relu") << "relu";
  }
  void theProbeOfConfidentSamples() {
    QFETCH(QString, activation);
    Network network(R"({"input":[5],"classes":3,"operations":[{"op":"linear","out":8},{"op":")" +
                        activation.toStdString() + R"("},{"op":"linear","out":3}]})",
                    2);
    {
      torch::NoGradGuard noGrad;
      network.parameters()[0].mul_(3);
      network.parameters()[2].mul_(6);
      network.parameters()[3].copy_(torch::tensor({14.F, 0.F, -4.F}));  // margins of about 14, p about 1 − 1e-6
    }
    Dataset set = pointsOf(5, 3, 64, 6);
    set.testY.zero_();
    const Tensor truth = normsOf(network, set);
    const Tensor quantiles = at::quantile(truth, torch::tensor({0.1, 0.5, 0.9}, torch::kFloat64));
    const CurvatureProbe probe = probeCurvature(network, set.testX, set.testY, 1);
    QCOMPARE(probe.basis.convergedFraction, 1.0);
    const double seen[] = {probe.hessianNorm.p10, probe.hessianNorm.median, probe.hessianNorm.p90};
    for (int i = 0; i < 3; ++i)
      QVERIFY2(std::abs(seen[i] / quantiles[i].item<double>() - 1) < 1e-3,
               qPrintable(QString("%1 %2").arg(seen[i]).arg(quantiles[i].item<double>())));
    QVERIFY(truth.median().item<double>() < 1e-4);  // they are confident
  }

  // A large network's samples go by pieces, so that what is recorded of them fits into memory: the same numbers.
  void piecesAreTheWhole_data() {
    QTest::addColumn<QString>("activation");
    QTest::addColumn<bool>("wide");
    QTest::newRow("softplus") << "softplus" << false;
    QTest::newRow("softplus, float64") << "softplus" << true;
    QTest::newRow("relu") << "relu" << false;
  }
  void piecesAreTheWhole() {
    QFETCH(QString, activation);
    QFETCH(bool, wide);
    // 16 values each, so that normal numbers are drawn in the same order whatever the number of samples.
    const Network network = Network(R"({"input":[16],"classes":3,"operations":[{"op":"linear","out":24},{"op":")" +
                                        activation.toStdString() + R"("},{"op":"linear","out":3}]})",
                                    2)
                                .to(wide ? torch::kFloat64 : torch::kFloat32);
    const Network precise = network.to(torch::kFloat64);
    const Dataset set = pointsOf(16, 3, 50, 6);
    const Tensor x = set.testX.to(network.dtype());
    const auto judged = [&](int64_t atOnce) {
      EstimateDraws draws(7);
      return judgedNorm(
          network, precise, x, set.testY,
          [&](const InputHessian& hessian, Judge judge) {
            // Tolerance 0: no piece stops before the others.
            return affordableNorm(hessian, 8, Start::Random, draws.of(judge), 0, judge);
          },
          1e-3, atOnce);
    };
    const JudgedNorm whole = judged(0), pieces = judged(12);
    // Products of matrices with other numbers of rows may round otherwise, and eight steps carry that on.
    const auto same = [](const Tensor& a, const Tensor& b) { return at::allclose(a, b, 1e-5, 1e-8); };
    QVERIFY(same(whole.norm.norm, pieces.norm.norm) && same(whole.norm.lambdaMin, pieces.norm.lambdaMin));
    QVERIFY(same(whole.loss, pieces.loss) && same(whole.gradientNorm, pieces.gradientNorm));
    QVERIFY(same(whole.logits, pieces.logits) && same(whole.gradient, pieces.gradient));
    QVERIFY(at::equal(whole.prediction, pieces.prediction) && at::equal(whole.iterations, pieces.iterations));
    QCOMPARE(pieces.norm.vector.size(0), int64_t{50});
    QCOMPARE(pieces.norm.residual.size(0), int64_t{50});
    QCOMPARE(whole.norm.iterations, pieces.norm.iterations);
    QCOMPARE(whole.inDouble, pieces.inDouble);
  }

  void samplesAtOnceFollowsTheNetwork() {
    const Network small(R"({"input":[16],"classes":3,"operations":[{"op":"linear","out":3}]})", 1);
    QVERIFY(samplesAtOnce(small) > 100000);
    const Network large(
        R"({"input":[3,64,64],"classes":3,"operations":[{"op":"conv2d","out":64,"kernel":1},{"op":"relu"},)"
        R"({"op":"global_avg_pool2d"},{"op":"linear","out":3}]})",
        1);
    QVERIFY(samplesAtOnce(large) >= 8 && samplesAtOnce(large) < 64);
  }

  // Squares that overflow are an error in words, not one of a library, and nothing converges on them.
  void overflowingSquaresAreSaid() {
    Network network(R"({"input":[2],"classes":2,"operations":[{"op":"linear","out":2}]})", 1);
    torch::NoGradGuard noGrad;
    network.parameters()[0].copy_(torch::tensor({{1e20F, 2e20F}, {1e20F, 1e20F}}));
    network.parameters()[1].zero_();
    const Tensor x = torch::tensor({{0.F, 0.F}}), y = torch::zeros({1}, torch::kInt64);  // p = ½: ‖H‖ is 0.25·5e40
    const InputHessian hessian(network, carefulCrossEntropy(), x, y);
    torch::Generator generator = makeGenerator(1);
    QVERIFY_THROWS_EXCEPTION(NotFinite, exactNorm(hessian, generator));
    QVERIFY_THROWS_EXCEPTION(NotFinite, probeCurvature(network, x, y, 1));
    const Network wide = network.to(torch::kFloat64);
    const InputHessian exact(wide, carefulCrossEntropy(), x.to(torch::kFloat64), y);
    const NormResult norm = exactNorm(exact, generator);
    QVERIFY(norm.converged.item<bool>() && std::abs(norm.norm.item<double>() / (0.25 * 1e40) - 1) < 1e-6);
  }
};

QTEST_GUILESS_MAIN(TestJudgedNorm)
#include "test_judged_norm.moc"
