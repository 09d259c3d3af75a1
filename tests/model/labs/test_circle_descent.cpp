// SPDX-License-Identifier: GPL-3.0-or-later
// The circle against what is known in closed form: the gradient, the linear regime of its fixed kernel, the eigenvalues
// of that kernel, the order in which frequencies are learned, and the bits that a seed decides.
#include <torch/csrc/autograd/autograd.h>
#include <torch/utils.h>

#include <QtTest>
#include <cmath>
#include <numbers>

#include "model/base/error.h"
#include "model/labs/circle/descent.h"
#include "model/labs/circle/metrics.h"
#include "model/labs/circle/sections.h"
#include "model/training/state.h"
#include "tests/support/message_of.h"

using namespace hessianlab;
using torch::Tensor;

namespace {

ExperimentConfig configuration(int64_t samples = 128, int64_t pairs = 500, double scale = 10) {
  ExperimentConfig config;
  config.lab = "circle";
  for (const Section& section : circleSections()) config[section.key] = complete(section, Choice(), "");
  config.set("data.samples", samples);
  config.set("network.pairs", pairs);
  config.set("network.scale", scale);
  return config;
}

// k of network.h at the samples.
Tensor kernelOf(const Tensor& angles) {
  const Tensor apart = (angles.unsqueeze(1) - angles.unsqueeze(0)).abs();
  const Tensor distance = at::minimum(apart, apart * -1 + 2 * std::numbers::pi);
  return (at::cos(distance) + 1) * (distance * -1 + std::numbers::pi) / (2 * std::numbers::pi);
}

// λ_κ of that kernel per sample: twice those of Basri et al. 2020, eq. 20, for uniform density.
double eigenvalue(int64_t k) {
  const double q = static_cast<double>(k), pi2 = std::numbers::pi * std::numbers::pi;
  if (k == 0) return 2 * (0.125 + 1 / (2 * pi2));
  if (k == 1) return 2 * (0.0625 + 1 / (2 * pi2));
  if (k % 2) return 2 / (2 * pi2 * q * q);
  return 2 * (q * q + 1) / (2 * pi2 * (q * q - 1) * (q * q - 1));
}

// ∂f/∂w of all that is learned: one row a sample.
Tensor jacobianOf(const CircleNetwork& network, const Tensor& x) {
  learns(network, true);
  const Tensor outputs = network.outputs(x);
  std::vector<Tensor> rows;
  for (int64_t i = 0; i < x.size(0); ++i) {
    std::vector<Tensor> row;
    for (const Tensor& slope : torch::autograd::grad({outputs[i]}, network.learned(true), {}, true))
      row.push_back(slope.flatten());
    rows.push_back(at::cat(row));
  }
  return at::stack(rows);
}

ExperimentConfig deep(int64_t samples, int64_t pairs, double scale, int64_t layers) {
  ExperimentConfig config = configuration(samples, pairs, scale);
  config.set("network.layers", layers);
  return config;
}

double relative(const Tensor& a, const Tensor& b) {
  return ((a - b).norm() / b.norm()).item<double>();
}

// n samples cannot tell κ from κ + jn: at the samples, the eigenvalue is the sum over all of these.
double eigenvalueAtSamples(int64_t k, int64_t n) {
  double sum = 0;
  for (int64_t j = -2000; j <= 2000; ++j) sum += eigenvalue(std::abs(k + j * n));
  return sum;
}

int64_t stepsUntil(CircleDescent& subject, std::size_t harmonic, double below, int64_t most) {
  while (subject.timeline().step < most) {
    subject.step();
    if (subject.probe().values[harmonic] < below) break;
  }
  return subject.timeline().step;
}

}  // namespace

class TestCircleDescent : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { torch::set_num_threads(1); }

  void beginsAtZeroWhateverTheScale() {
    for (const char* directions : {"even", "random"}) {
      for (const double scale : {0.1, 10.0}) {
        ExperimentConfig config = configuration(64, 30, scale);
        config.set("network.directions", directions);
        QCOMPARE(makeCircleNetwork(config).outputs(makeCircleTask(config)->x).abs().max().item<double>() < 1e-12, true);
      }
    }
  }

  // The deep network's formula unit by unit, with weights of no symmetry.
  void theDeepNetworkIsItsFormula() {
    CircleNetwork network = makeCircleNetwork(deep(16, 3, 2, 4));
    QVERIFY(network.outputs(onCircle(evenAngles(16))).abs().max().item<double>() < 1e-12);
    torch::manual_seed(3);
    for (const Tensor& tensor : network.weights()) tensor.normal_();
    QCOMPARE(network.layers(), int64_t{4});
    for (const double angle : {0.0, 1.0, 4.0}) {
      double f = 0;
      for (int64_t copy = 0; copy < 2; ++copy) {
        std::vector<double> h{std::cos(angle), std::sin(angle)};
        for (std::size_t layer = 0; layer < 3; ++layer) {
          std::vector<double> next;
          for (int64_t unit = 0; unit < 3; ++unit) {
            const Tensor w = layer ? network.deeper[layer - 1].w[copy][unit] : network.w[copy * 3 + unit];
            double z = layer ? network.deeper[layer - 1].b[copy][0][unit].item<double>()
                             : network.b[copy * 3 + unit].item<double>();
            for (std::size_t k = 0; k < h.size(); ++k)
              z += (layer ? 2 / (2 * std::sqrt(3.0)) : 1) * w[static_cast<int64_t>(k)].item<double>() * h[k];
            next.push_back(std::max(0.0, z));
          }
          h = next;
        }
        for (int64_t unit = 0; unit < 3; ++unit)
          f += (copy ? -1 : 1) * (unit % 2 ? -1 : 1) * h[static_cast<std::size_t>(unit)] / std::sqrt(6.0);
      }
      const double got = network.outputs(onCircle(torch::tensor({angle}, torch::kFloat64))).item<double>();
      QVERIFY2(std::abs(got - f) < 1e-12, qPrintable(QString("%1 %2").arg(got).arg(f)));
    }
  }

  // The tangent kernel of a wide deep network at its start is that of the recursion, whatever the scale: here the mean
  // of 20 networks, as each is off by about √(2/p).
  void theDeepTangentKernelIsKnown() {
    const Tensor angles = evenAngles(8) + 0.1, x = onCircle(angles);
    for (const int64_t layers : {3, 4}) {
      Tensor mean = at::zeros({8, 8}, torch::kFloat64);
      for (int64_t seed = 0; seed < 20; ++seed) {
        ExperimentConfig config = deep(8, 200, seed % 2 ? 0.1 : 10, layers);
        config.set("training.seed", seed);
        const Tensor jacobian = jacobianOf(makeCircleNetwork(config), x);
        mean += jacobian.matmul(jacobian.t()) / 20;
      }
      const double off = relative(mean, circleKernel(angles, angles, true, layers));
      QVERIFY2(off < 0.05, qPrintable(QString::number(off)));
    }
  }

  // With a τ so large that no unit turns, the deep network follows its own tangent kernel K: f_t − y = −(1 − ηK)^t y.
  void aDeepOneIsLinearAtALargeScale() {
    for (const int64_t layers : {3, 4}) {
      ExperimentConfig config = deep(24, 60, 1e6, layers);
      config.set("network.directions", "random");  // no unit's kink is on a sample
      CircleDescent subject(config);
      const auto task = makeCircleTask(config);
      const Tensor jacobian = jacobianOf(task->start.clone(), task->x), kernel = jacobian.matmul(jacobian.t());
      Tensor rest = -task->y.clone();
      for (int step = 0; step < 100; ++step) {
        subject.step();
        rest = rest - 0.01 * kernel.matmul(rest);
      }
      torch::NoGradGuard noGrad;
      QVERIFY(rest.norm().item<double>() < 0.9 * task->y.norm().item<double>());
      const double off = relative(subject.network().outputs(task->x) - task->y, rest);
      QVERIFY2(off < 1e-7, qPrintable(QString::number(off)));
    }
  }

  void tooWideADeepOneIsRefused() {
    QCOMPARE(messageOf([] { makeCircleNetwork(deep(16, 1001, 1, 3)); }),
             std::string("network.pairs is 1001; a network of 3 layers has at most 1000 pairs of units, each joined "
                         "with all of the next layer; lower it"));
  }

  // A step is −η times the gradient of ½ Σ (f − y)², by central differences.
  void aStepFollowsTheGradient() {
    ExperimentConfig config = configuration(40, 6, 0.7);
    config.set("network.directions", "random");
    config.set("data.spacing", "random");
    CircleDescent subject(config);
    for (int i = 0; i < 3; ++i) subject.step();  // away from f = 0
    const CircleNetwork before = subject.network().clone();
    const auto task = makeCircleTask(config);
    const auto lossAt = [&](const CircleNetwork& network) {
      return 0.5 * (network.outputs(task->x) - task->y).square().sum().item<double>();
    };
    const Record record = subject.step();
    QVERIFY(std::abs(record.values[circle::kTrainLoss] - 2 * lossAt(before) / 40) < 1e-12);
    const double rate = config.number("descent.learning_rate"), h = 1e-6;
    for (int64_t unit = 0; unit < 12; ++unit) {
      for (int64_t part = 0; part < 3; ++part) {
        const auto moved = [&](double by) {
          CircleNetwork network = before.clone();
          (part < 2 ? network.w[unit][part] : network.b[unit]).add_(by);
          return lossAt(network);
        };
        const double slope = (moved(h) - moved(-h)) / (2 * h);
        const Tensor was = part < 2 ? before.w[unit][part] : before.b[unit];
        const Tensor is = part < 2 ? subject.network().w[unit][part] : subject.network().b[unit];
        const double step = (is - was).item<double>();
        QVERIFY2(std::abs(step + rate * slope) < 1e-7 * std::max(1.0, std::abs(rate * slope)),
                 qPrintable(QString("%1 vs %2").arg(step).arg(-rate * slope)));
      }
    }
  }

  // The tangent kernel at the start is that of infinitely many units: 1000 evenly spaced ones miss it by less than 1 %.
  void theTangentKernelIsKnown() {
    const ExperimentConfig config = configuration(32);
    const auto task = makeCircleTask(config);
    const Tensor jacobian = jacobianOf(makeCircleNetwork(config), task->x);
    QVERIFY(relative(jacobian.matmul(jacobian.t()), kernelOf(task->angles)) < 1e-2);
  }

  // With τ = 1000 no unit turns: f_t = y − (1 − ηK)^t y, here from the eigenvectors of K.
  void aLargeScaleIsTheLinearRegime() {
    ExperimentConfig config = configuration(64, 2000, 1000);
    config.set("descent.learning_rate", 0.02);
    CircleDescent subject(config);
    const auto task = makeCircleTask(config);
    const auto [values, vectors] = at::linalg_eigh(kernelOf(task->angles));
    const Tensor parts = vectors.t().matmul(task->y);
    for (int64_t step = 1; step <= 400; ++step) {
      subject.step();
      if (step % 40) continue;
      const Tensor kept = at::pow(values * -0.02 + 1, static_cast<double>(step));
      const Tensor expected = task->y - vectors.matmul(parts * kept);
      torch::NoGradGuard noGrad;
      QVERIFY2(relative(subject.network().outputs(task->x), expected) < 5e-3, qPrintable(QString::number(step)));
    }
  }

  // At n evenly spaced samples the error of a harmonic shrinks by 1 − ηnΛ_κ a step, with Λ_κ of eigenvalueAtSamples. In
  // between, the network puts a part λ_κ/Λ_κ of what it learns into κ and the rest into κ + jn, so that all around the
  // circle 1 − (λ_κ/Λ_κ)(1 − (1 − ηnΛ_κ)^t) of the amplitude is missing after t steps.
  void eachHarmonicShrinksAtItsOwnRate() {
    const int64_t samples = 128;
    for (const int64_t k : {1, 2, 3, 4, 5, 8}) {
      ExperimentConfig config = configuration(samples, 500, 100);
      for (const char* key : {"target.low", "target.middle", "target.high"}) config.set(key, k);
      CircleDescent subject(config);
      const double begin = subject.probe().values[circle::kErrorLow];
      QVERIFY(std::abs(begin - 3) < 1e-9);  // three times the same cosine
      const double seen = eigenvalueAtSamples(k, samples), rate = 0.01 * static_cast<double>(samples) * seen;
      const int64_t expected = std::llround(std::log(1 - 0.9 * seen / eigenvalue(k)) / std::log(1 - rate));
      const int64_t got = stepsUntil(subject, circle::kErrorLow, 0.1 * begin, 3 * expected + 10);
      QVERIFY2(std::abs(static_cast<double>(got - expected)) <= 0.01 * static_cast<double>(expected) + 1,
               qPrintable(QString("κ = %1: %2 steps, %3 expected").arg(k).arg(got).arg(expected)));
    }
  }

  // κ² sets the time: of 1, 4 and 10 together the next one takes several times as long, and is still all there when the
  // one before it is gone.
  void lowFrequenciesComeFirst() {
    CircleDescent subject(configuration());
    const int64_t low = stepsUntil(subject, circle::kErrorLow, 0.1, 3000);
    const auto then = subject.probe().values;
    QVERIFY(then[circle::kErrorMiddle] > 0.5 && then[circle::kErrorHigh] > 0.8);
    const int64_t middle = stepsUntil(subject, circle::kErrorMiddle, 0.1, 3000);
    QVERIFY(subject.probe().values[circle::kErrorHigh] > 0.5);
    const int64_t high = stepsUntil(subject, circle::kErrorHigh, 0.1, 3000);
    QVERIFY2(middle > 3 * low && high > 3 * middle && high < 3000,
             qPrintable(QString("%1, %2, %3").arg(low).arg(middle).arg(high)));
  }

  void aSeedDecidesEveryBit() {
    ExperimentConfig config = configuration(50, 40, 1);
    config.set("data.spacing", "random");
    config.set("network.directions", "random");
    const auto walked = [](const ExperimentConfig& c) {
      CircleDescent subject(c);
      std::vector<double> numbers;
      for (int i = 0; i < 20; ++i) numbers.push_back(subject.step().values[circle::kTrainLoss]);
      return std::pair(numbers, subject.network().w.detach().clone());
    };
    const auto one = walked(config), again = walked(config);
    QVERIFY(one.first == again.first && at::equal(one.second, again.second));
    config.set("training.seed", 2);
    QVERIFY(walked(config).first != one.first);
    config.set("data.spacing", "even");
    config.set("network.directions", "even");
    const auto even = walked(config);
    config.set("training.seed", 3);  // nothing is drawn
    QVERIFY(walked(config).first == even.first);
  }

  void resumesToTheLastBit_data() {
    QTest::addColumn<int>("layers");
    QTest::newRow("two layers") << 2;
    QTest::newRow("four layers") << 4;
  }
  void resumesToTheLastBit() {
    QFETCH(int, layers);
    ExperimentConfig config = deep(50, 40, 1, layers);
    config.set("network.directions", "random");
    config.set("data.density", Widths{1, 2});
    config.set("data.noise", 0.1);
    CircleDescent straight(config), fresh(config);
    for (int i = 0; i < 7; ++i) straight.step();
    const State state = straight.state();
    std::vector<std::vector<double>> expected;
    const auto walk = [](CircleDescent& subject) {
      std::vector<std::vector<double>> numbers;
      for (int i = 0; i < 9; ++i) {
        numbers.push_back(subject.step().values);
        numbers.push_back(subject.probe().values);
        numbers.push_back(subject.test([] { return false; })->values);
      }
      return numbers;
    };
    expected = walk(straight);
    fresh.restore(state);
    QCOMPARE(fresh.timeline().step, int64_t{7});
    QVERIFY(walk(fresh) == expected);
    QCOMPARE(fresh.network().weights().size(), static_cast<std::size_t>(2 * (layers - 1)));
    for (std::size_t i = 0; i < fresh.network().weights().size(); ++i)
      QVERIFY(at::equal(fresh.network().weights()[i], straight.network().weights()[i]));
    CircleDescent wider(deep(50, 41, 1, layers)), deeper(deep(50, 40, 1, 5));
    QVERIFY(messageOf([&] { deeper.restore(state); }).starts_with("the state to go on from has no fitting 'w"));
    QVERIFY(messageOf([&] { wider.restore(state); }).starts_with("the state to go on from has no fitting 'w'"));
  }

  // Weights so large that their squares overflow: the step is refused, and they stay as they were.
  void whatIsNotFiniteStopsTheStep() {
    CircleDescent subject(configuration(32, 20, 1));
    for (int i = 0; i < 5; ++i) subject.step();  // pairs no longer cancel
    State state = subject.state();
    state.tensors["w"].mul_(1e200);
    subject.restore(state);
    const Tensor w = subject.network().w.detach().clone();
    QString said;
    try {
      subject.step();
    } catch (const RunError& error) {
      said = error.what();
    }
    QCOMPARE(said, "the loss is no longer finite at step 6; lower the learning rate (the last good weights are kept)");
    QVERIFY(at::equal(subject.network().w, w));
    QCOMPARE(subject.timeline().step, int64_t{5});
  }

  void snapshotsAreCopiesAndCanBeBegunWith() {
    CircleDescent subject(configuration(32, 20, 1));
    for (int i = 0; i < 5; ++i) subject.step();
    const auto kept = subject.snapshot();
    QCOMPARE(kept->step(), int64_t{5});
    QVERIFY(kept->light() && kept->bytes() == 40 * 3 * 8);
    const auto& snapshot = dynamic_cast<const CircleSnapshot&>(*kept);
    const Tensor w = snapshot.network().w.clone();
    subject.step();
    QVERIFY(at::equal(snapshot.network().w, w) && !at::equal(subject.network().w, w));
    CircleDescent branch(configuration(32, 20, 1));
    branch.startFrom(*kept);
    QVERIFY(at::equal(branch.network().w, w));
    QCOMPARE(branch.timeline().step, int64_t{0});
    CircleDescent wider(configuration(32, 21, 1)), deeper(deep(32, 20, 1, 3));
    for (CircleDescent* other : {&wider, &deeper})
      QCOMPARE(messageOf([&] { other->startFrom(*kept); }),
               std::string("the weights to begin with belong to another network; choose the ones of their run"));
  }
};

QTEST_GUILESS_MAIN(TestCircleDescent)
#include "test_circle_descent.moc"
