// SPDX-License-Identifier: GPL-3.0-or-later
// The neighbours that the Hessian penalty is compared with, against their formulas written down in plain autograd with
// double backward: values and weight gradients in float64. Ascents are repeated step by step with autograd's gradients.
#include <QtTest>
#include <cmath>

#include "model/curvature/input_hessian.h"
#include "regularizers/ball_ascent.h"
#include "regularizers/catalogue.h"
#include "tests/support/plain_autograd.h"
#include "tests/support/regularized.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

constexpr uint64_t kSeed = 17;
constexpr double kEpsilon = 0.15, kStepFactor = 2.0;
constexpr int kSteps = 3;

Regularized evaluate(const char* name, ParameterSet parameters, const Network& network, const Batch& batch,
                     StepContext context = {9, 10}) {
  torch::Generator generator = makeGenerator(kSeed);
  parameters.try_emplace("strength", 1.0);
  return regularized(*regularizerCatalogue()->create(name, parameters), network, batch.x, batch.y, context, generator);
}

ParameterSet ball(const char* norm, double epsilon = kEpsilon) {
  return {{"norm", std::string(norm)},
          {"epsilon", epsilon},
          {"steps", static_cast<double>(kSteps)},
          {"step_factor", kStepFactor}};
}

Tensor norms(const Tensor& v) {
  return v.flatten(1).square().sum(1).sqrt();
}
Tensor perRow(const Tensor& factor, const Tensor& like) {
  Shape sizes(static_cast<std::size_t>(like.dim()), 1);
  sizes[0] = factor.size(0);
  return factor.reshape(sizes);
}
Tensor unit(const Tensor& v) {
  const Tensor n = norms(v);
  return perRow(at::where(n > 0, 1 / n, at::zeros_like(n)), v) * v;
}

Tensor slowProjection(const Tensor& moved, const Tensor& x, bool linf) {
  const Tensor delta = moved - x;
  const Tensor inBall = linf ? delta.clamp(-kEpsilon, kEpsilon)
                             : delta * perRow((kEpsilon / norms(delta).clamp_min(1e-300)).clamp_max(1), delta);
  return (x + inBall).clamp(0, 1);
}

// `objective` maps B inputs to B values that grow.
template <class Objective>
Tensor slowAscent(const Tensor& start, const Tensor& x, bool linf, const Objective& objective) {
  Tensor moved = slowProjection(start, x, linf);
  for (int step = 0; step < kSteps; ++step) {
    const Tensor leaf = moved.detach().clone().requires_grad_(true);
    const Tensor g = torch::autograd::grad({objective(leaf).sum()}, {leaf})[0];
    moved = slowProjection(moved + (linf ? g.sign() : unit(g)) * (kStepFactor * kEpsilon / kSteps), x, linf);
  }
  return moved.detach();
}

Tensor randomStart(const char* norm, const Tensor& x) {
  torch::Generator generator = makeGenerator(kSeed);
  return BallAscent(ball(norm)).randomStart(x, generator);
}

void requireEqual(const Network& network, const Tensor& got, const Tensor& slow, const std::string& what,
                  double least = 1e-6) {
  QVERIFY2(got.item<double>() > 0, what.c_str());
  QVERIFY2(relativeError(got, slow, least) < 1e-10, what.c_str());
  QVERIFY2(relativeError(flat(weightGradients(network, got)), flat(weightGradients(network, slow))) < 1e-8,
           what.c_str());
}

}  // namespace

class TestBaselines : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cureIsTheChangeOfTheGradient() {
    for (const auto& [c, rows] : withBatches()) {
      const Network network = makeDouble(c.architecture);
      const Batch batch = makeBatch(network, rows);
      const Tensor input = batch.x.detach().clone().requires_grad_(true);
      const Tensor g = gradient(network, input, batch.y, true);
      // Halfway through the warm-up both λ and h are halved.
      const auto slowAt = [&](double h) {
        const Tensor moved = (input + unit(g.detach().sign()) * h).detach().requires_grad_(true);
        return (gradient(network, moved, batch.y, true) - g).square().flatten(1).sum(1).mean();
      };
      const Regularized full = evaluate("cure", {{"h", 0.6}}, network, batch);
      requireEqual(network, full.penalty, slowAt(0.6), c.name);
      const Regularized half = evaluate("cure", {{"h", 0.6}, {"warmup", 0.5}}, network, batch, {24, 100});
      requireEqual(network, half.penalty, slowAt(0.3) * 0.5, c.name);
    }
  }

  void jacobianIsItsFrobeniusNorm() {
    for (const auto& [c, rows] : withBatches()) {
      const Network network = makeDouble(c.architecture);
      const Batch batch = makeBatch(network, rows);
      const Tensor input = batch.x.detach().clone().requires_grad_(true);
      const Tensor z = network.logits(input);
      std::vector<Tensor> rowsOfJ;
      for (int64_t k = 0; k < network.classes(); ++k)
        rowsOfJ.push_back(torch::autograd::grad({z.select(1, k).sum()}, {input}, {}, true, true)[0].flatten(1));
      const Tensor j = at::stack(rowsOfJ, 1);  // B×C×d

      const Regularized exact = evaluate("jacobian", {{"projections", 0.0}}, network, batch);
      requireEqual(network, exact.penalty, j.square().sum({1, 2}).mean() * 0.5, c.name);

      torch::Generator generator = makeGenerator(kSeed);
      Tensor sum = at::zeros({rows}, j.options());
      for (int i = 0; i < 2; ++i) {
        const Tensor v = randomDirections(at::empty_like(z).detach(), generator);
        sum = sum + at::matmul(v.unsqueeze(1), j).square().sum({1, 2});
      }
      const Regularized random = evaluate("jacobian", {{"projections", 2.0}}, network, batch);
      const double scale = 0.25 * static_cast<double>(network.classes());
      requireEqual(network, random.penalty, sum.mean() * scale, c.name);
    }
  }

  void randomProjectionsAreUnbiased() {
    const Network network = makeDouble(cases()[6].architecture);
    const Batch batch = makeBatch(network, 128);
    const double exact = evaluate("jacobian", {{"projections", 0.0}}, network, batch).penalty.item<double>();
    const double estimate = evaluate("jacobian", {{"projections", 100.0}}, network, batch).penalty.item<double>();
    // C‖vᵀJ‖² of one vector lies between 0 and C‖J‖_F², so its standard deviation is at most C/2 = 2 times the mean;
    // 100 vectors for each of 128 samples leave 2/√12800 = 1.8 %, and 8 % is more than four of those.
    QVERIFY(std::abs(estimate / exact - 1) < 0.08);
    QVERIFY(estimate != exact);
  }

  void pgdTrainingIsTheLossOfTheAscentsEnd() {
    for (const auto& [c, rows] : withBatches()) {
      const Network network = makeDouble(c.architecture);
      const Batch batch = makeBatch(network, rows);
      for (const char* norm : {"linf", "l2"}) {
        const Tensor worst = slowAscent(randomStart(norm, batch.x), batch.x, std::string(norm) == "linf",
                                        [&](const Tensor& moved) { return lossPerSample(network, moved, batch.y); });
        const Tensor adversarial = lossPerSample(network, worst, batch.y).mean();
        const Tensor clean = lossPerSample(network, batch.x, batch.y).mean();
        const Regularized r = evaluate("pgd-training", ball(norm), network, batch);
        requireEqual(network, r.penalty, adversarial - clean, c.name + norm);
        requireEqual(network, r.loss, clean, c.name + norm);
        requireEqual(network, r.loss + r.penalty, adversarial, c.name + norm);  // Madry's objective at λ = 1
      }
    }
  }

  void tradesIsTheDivergenceAtTheAscentsEnd() {
    for (const auto& [c, rows] : withBatches()) {
      const Network network = makeDouble(c.architecture);
      const Batch batch = makeBatch(network, rows);
      const auto divergence = [&](const Tensor& moved) {  // of the distribution at x from that at `moved`
        return at::kl_div(at::log_softmax(network.logits(moved), 1), at::softmax(network.logits(batch.x), 1),
                          at::Reduction::None)
            .sum(1);
      };
      for (const char* norm : {"linf", "l2"}) {
        torch::Generator generator = makeGenerator(kSeed);
        const Tensor start = batch.x + at::empty_like(batch.x).normal_(0, 0.001, generator);
        const Tensor worst = slowAscent(start, batch.x, std::string(norm) == "linf", divergence);
        const Regularized r = evaluate("trades", ball(norm), network, batch);
        // Σ p (log p − log q) is a difference of terms of order 1, so its rounding is some 1e-15 however small it is.
        constexpr double kLeastDivergence = 1e-4;
        requireEqual(network, r.penalty, divergence(worst).mean(), c.name + norm, kLeastDivergence);
        requireEqual(network, r.loss, lossPerSample(network, batch.x, batch.y).mean(), c.name + norm);
      }
    }
  }

  void llrIsTheGapOfTheLinearModel() {
    for (const auto& [c, rows] : withBatches()) {
      const Network network = makeDouble(c.architecture);
      const Batch batch = makeBatch(network, rows);
      const Tensor input = batch.x.detach().clone().requires_grad_(true);
      const Tensor loss = lossPerSample(network, input, batch.y);
      const Tensor g = gradient(network, input, batch.y, true);
      const auto rise = [&](const Tensor& moved) { return ((moved - batch.x) * g).flatten(1).sum(1); };
      const auto gap = [&](const Tensor& moved) {
        return (lossPerSample(network, moved, batch.y) - loss - rise(moved)).abs();
      };
      for (const char* norm : {"linf", "l2"}) {
        const Tensor worst =
            slowAscent(randomStart(norm, batch.x), batch.x, std::string(norm) == "linf", [&](const Tensor& moved) {
              return (lossPerSample(network, moved, batch.y) - loss.detach() -
                      ((moved - batch.x) * g.detach()).flatten(1).sum(1))
                  .abs();
            });
        ParameterSet parameters = ball(norm);
        parameters["slope"] = 0.4;
        const Regularized r = evaluate("llr", parameters, network, batch);
        requireEqual(network, r.penalty, (gap(worst) + rise(worst).abs() * 0.4).mean(), c.name + norm);
      }
    }
  }

  void ascentsStayInBallAndBox() {
    torch::Generator generator = makeGenerator(5);
    // Corners of the box, its middle, and anything.
    const Tensor anything = at::empty({60, 2, 3, 4}, torch::kFloat32).uniform_(0, 1, generator);
    const Tensor x = at::cat({anything.round(), anything * 0 + 0.5, anything});
    for (const char* norm : {"linf", "l2"}) {
      for (const double epsilon : {0.001, 0.3, 5.0}) {
        const BallAscent ascent(ball(norm, epsilon));
        const auto requireInside = [&](const Tensor& moved) {
          QVERIFY(moved.ge(0).logical_and(moved.le(1)).all().item<bool>());
          const Tensor delta = (moved - x).flatten(1);
          const Tensor size = std::string(norm) == "linf" ? delta.abs().amax(1) : delta.norm(2, 1);
          QVERIFY(size.max().item<double>() <= epsilon * (1 + 1e-5) + 1e-7);  // rounding of float32 at 1
          QVERIFY(size.max().item<double>() > 0.5 * std::min(epsilon, 0.4));  // and they do move
        };
        const Tensor start = ascent.randomStart(x, generator);
        requireInside(start);
        requireInside(ascent.climb(x, start, [&](const Tensor& moved) {
          requireInside(moved);
          return at::empty_like(moved).normal_(0, 1, generator);
        }));
        requireInside(ascent.climb(x, x + 100, [](const Tensor& moved) { return at::zeros_like(moved); }));
      }
    }
  }

  void drawsComeFromTheGivenGeneratorAlone() {
    const Network network = makeDouble(cases()[7].architecture);
    const Batch batch = makeBatch(network, 3);
    const Tensor before = at::globalContext().defaultGenerator(at::kCPU).get_state();
    struct Row {
      const char* name;
      bool random;
    };
    for (const Row row : {Row{"pgd-training", true}, Row{"trades", true}, Row{"llr", true}, Row{"jacobian", true},
                          Row{"cure", false}}) {
      const auto regularizer = regularizerCatalogue()->create(row.name, {});
      const auto draw = [&](uint64_t seed) {
        torch::Generator generator = makeGenerator(seed);
        const Tensor state = generator.get_state();
        const double value =
            regularized(*regularizer, network, batch.x, batch.y, {9, 10}, generator).penalty.item<double>();
        return std::pair{value, !at::equal(state, generator.get_state())};
      };
      QCOMPARE(draw(1), draw(1));
      QCOMPARE(draw(1).second, row.random);
      QCOMPARE(draw(1).first != draw(2).first, row.random);
    }
    QVERIFY(at::equal(before, at::globalContext().defaultGenerator(at::kCPU).get_state()));
  }
};

QTEST_GUILESS_MAIN(TestBaselines)
#include "test_baselines.moc"
