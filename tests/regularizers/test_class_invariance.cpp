// SPDX-License-Identifier: GPL-3.0-or-later
// Class-wise invariance against the sum over all pairs, written down pair by pair in float64: values and weight
// gradients; central differences; which layer it is taken on and when; and the turns it takes with the loss.
#include <torch/utils.h>

#include <QtTest>
#include <cmath>
#include <numbers>

#include "model/base/error.h"
#include "model/nn/hidden.h"
#include "tests/support/classifier_cases.h"
#include "tests/support/message_of.h"
#include "tests/support/regularized.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

constexpr double kStrength = 0.7;

ParameterSet invariance(const std::string& distance, const std::string& layer = "") {
  return {{"strength", kStrength}, {"distance", distance}, {"layer", layer}};
}

Tensor penaltyOf(const ParameterSet& parameters, const Network& network, const Batch& batch,
                 StepContext context = {9, 10}) {
  torch::Generator generator = makeGenerator(1);
  const auto regularizer = regularizerCatalogue()->create("class-invariance", parameters);
  return regularized(*regularizer, network, batch.x, batch.y, context, generator).penalty;
}

Tensor between(const std::string& distance, const Tensor& a, const Tensor& b, bool same) {
  if (distance == "squared") return (a - b).square().sum();
  if (distance == "l1") return (a - b).abs().sum();
  if (distance == "angle") return (a.dot(b) / (a.norm() * b.norm())).acos() / std::numbers::pi;
  return same ? (a - b).square().sum() : (1 - (a - b).norm()).clamp_min(0).square();
}

// Undefined: no pair.
Tensor pairByPair(const std::string& distance, const Tensor& h, const Tensor& y) {
  Tensor sum[2];
  int count[2] = {0, 0};
  for (int64_t i = 0; i < h.size(0); ++i) {
    for (int64_t j = i + 1; j < h.size(0); ++j) {
      const bool same = y[i].item<int64_t>() == y[j].item<int64_t>();
      if (!same && distance != "contrastive") continue;
      const Tensor d = between(distance, h[i].flatten(), h[j].flatten(), same);
      sum[same] = sum[same].defined() ? sum[same] + d : d;
      ++count[same];
    }
  }
  const Tensor pull = count[1] ? sum[1] / count[1] : Tensor(), push = count[0] ? sum[0] / count[0] : Tensor();
  return !pull.defined() ? push : push.defined() ? pull + push : pull;
}

}  // namespace

class TestClassInvariance : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { torch::set_num_threads(1); }

  void isTheMeanOverPairs_data() {
    QTest::addColumn<std::string>("distance");
    for (const char* distance : {"squared", "l1", "angle", "contrastive"})
      QTest::newRow(distance) << std::string(distance);
  }
  void isTheMeanOverPairs() {
    QFETCH(std::string, distance);
    for (const Case& c : cases()) {
      const Network network = makeDouble(c.architecture);
      for (const int64_t rows : {2, 9}) {
        const Batch batch = makeBatch(network, rows);
        for (const std::size_t operation : hiddenOperations(network)) {
          const std::string what = c.name + " " + std::to_string(operation) + " " + std::to_string(rows);
          const Tensor fast = penaltyOf(invariance(distance, std::to_string(operation + 1)), network, batch);
          const Tensor slow = pairByPair(distance, hiddenPass(network, batch.x, operation).hidden, batch.y);
          QCOMPARE(fast.defined(), slow.defined());
          if (!fast.defined()) continue;
          // Unrectified units may all be 0, where angles have no meaning.
          if (distance == "angle" && !std::isfinite(slow.item<double>())) continue;
          QVERIFY2(relativeError(fast, slow * kStrength) < 1e-10, what.c_str());
          QVERIFY2(relativeError(flat(weightGradients(network, fast)),
                                 flat(weightGradients(network, slow * kStrength))) < 1e-8,
                   what.c_str());
        }
      }
    }
  }

  // One class with n equal samples less one costs (n−1) of n(n−1)/2 pairs.
  void knownValues() {
    const Network identity = [] {
      Network network =
          makeDouble(R"({"input":[2],"classes":2,"operations":[{"op":"linear","out":2},{"op":"linear","out":2}]})");
      torch::NoGradGuard noGrad;
      for (Tensor p : network.parameters()) p.dim() == 2 ? p.copy_(at::eye(2, p.options())) : p.zero_();
      return network;
    }();
    Batch batch{torch::tensor({{3.0, 4.0}, {0.0, 0.0}, {0.0, 0.0}, {0.0, 0.0}}, torch::kFloat64),
                at::zeros({4}, torch::kInt64)};
    const auto is = [&](const char* distance, double value) {
      const double got = penaltyOf(invariance(distance, "1"), identity, batch).item<double>();
      QVERIFY2(std::abs(got - kStrength * value) < 1e-12, distance);
    };
    is("squared", 25 * 3 / 6.0);
    is("l1", 7 * 3 / 6.0);
    is("contrastive", 25 * 3 / 6.0);
    batch.x = torch::tensor({{1.0, 0.0}, {0.0, 2.0}, {-3.0, 0.0}}, torch::kFloat64);
    batch.y = at::zeros({3}, torch::kInt64);
    is("angle", (0.5 + 0.5 + 1 - std::acos(1 - 1e-6) / std::numbers::pi) / 3);
    batch.x = torch::tensor({{0.0, 0.0}, {0.6, 0.0}, {0.0, 5.0}}, torch::kFloat64);
    batch.y = torch::tensor({0, 1, 1}, torch::kInt64);
    is("contrastive", 0.36 + 25 + 0.4 * 0.4 / 2);  // 1 − 0.6, and beyond the margin nothing
  }

  void gradientsAreThoseOfFiniteDifferences() {
    for (const char* distance : {"squared", "l1", "angle", "contrastive"}) {
      for (const char* kind : {"tanh-mlp", "sigmoid-mlp", "softplus-residual"}) {
        const auto all = cases();
        const auto c = std::find_if(all.begin(), all.end(), [&](const Case& each) { return each.name == kind; });
        QVERIFY(c != all.end());
        const Network network = makeDouble(c->architecture);
        const Batch batch = makeBatch(network, 8);
        const Tensor analytic = flat(weightGradients(network, penaltyOf(invariance(distance), network, batch)));
        torch::NoGradGuard noGrad;
        torch::Generator generator = makeGenerator(23);
        for (int trial = 0; trial < 3; ++trial) {
          std::vector<Tensor> direction;
          for (const Tensor& p : network.parameters()) direction.push_back(at::empty_like(p).normal_(0, 1, generator));
          const auto valueAt = [&](double t) {
            const Network moved = network.clone();
            const auto parameters = moved.parameters();
            for (std::size_t i = 0; i < direction.size(); ++i) Tensor(parameters[i]).add_(direction[i], t);
            return penaltyOf(invariance(distance), moved, batch).item<double>();
          };
          // O(h²) extrapolated away; rounding leaves some 1e-10.
          const auto slope = [&](double h) { return (valueAt(h) - valueAt(-h)) / (2 * h); };
          const double numeric = (4 * slope(5e-6) - slope(1e-5)) / 3,
                       exact = analytic.dot(flat(direction)).item<double>();
          QVERIFY2(std::abs(numeric - exact) < 2e-6 * std::max(1.0, std::abs(numeric)),
                   qPrintable(QString("%1 %2: %3 vs %4").arg(distance, kind).arg(numeric).arg(exact)));
        }
      }
    }
  }

  void stuckSamplesHaveFiniteGradients() {
    const Network network = makeDouble(cases()[0].architecture);
    Batch batch = makeBatch(network, 4);
    batch.x = batch.x.slice(0, 0, 1).expand({4, 6}).contiguous();
    batch.y.zero_();
    for (const char* distance : {"squared", "l1", "angle", "contrastive"}) {
      const Tensor penalty = penaltyOf(invariance(distance), network, batch);
      const Tensor gradient = flat(weightGradients(network, penalty));
      QVERIFY(gradient.isfinite().all().item<bool>());
      QVERIFY(gradient.norm().item<double>() < 1e-12);
    }
  }

  void aBatchWithoutPairsHasNoPenalty() {
    const Network network = makeDouble(cases()[0].architecture);
    Batch batch = makeBatch(network, 3);
    batch.y = torch::tensor({0, 1, 2}, torch::kInt64);
    for (const char* distance : {"squared", "l1", "angle"})
      QVERIFY(!penaltyOf(invariance(distance), network, batch).defined());
    QVERIFY(penaltyOf(invariance("contrastive"), network, batch).defined());
    const Batch one = makeBatch(network, 1);
    for (const char* distance : {"squared", "l1", "angle", "contrastive"})
      QVERIFY(!penaltyOf(invariance(distance), network, one).defined());
  }

  void beginsWhenItIsTold() {
    const Network network = makeDouble(cases()[0].architecture);
    const Batch batch = makeBatch(network, 9);
    ParameterSet parameters = invariance("squared");
    parameters["begin"] = 0.5;
    QVERIFY(!penaltyOf(parameters, network, batch, {49, 100}).defined());
    QVERIFY(penaltyOf(parameters, network, batch, {50, 100}).defined());
    QVERIFY(penaltyOf(invariance("squared"), network, batch, {0, 100}).defined());
  }

  void anUnknownLayerIsRefusedBeforeTheTraining() {
    ExperimentConfig config = configuration();
    config["regularizer"] = {"class-invariance", invariance("squared", "9")};
    QVERIFY(messageOf([&] { makeClassifier(config); }).starts_with("regularizer.layer is '9'; it must be"));
  }

  // The turns written out: a step of plain gradient descent down the penalty, then one down the loss, each with a
  // momentum of its own.
  void takesTurnsWithTheLoss() {
    ExperimentConfig config = configuration();
    config.set("training.precision", "double");
    config["optimizer"] = chosenOptimizer("sgd", 0.05, 0.01, 0.9, "constant");
    config["regularizer"] = {"class-invariance", invariance("squared")};
    config.set("regularizer.combine", "alternate");
    Classifier subject = makeClassifier(config);
    const auto set = stripes();
    const Network network = subject.network().clone();
    BatchOrder order(set->trainSize(), 16, mixSeed(1, 2));
    std::vector<Tensor> momentum[2];
    for (auto& each : momentum)
      for (const Tensor& p : network.parameters()) each.push_back(at::zeros_like(p));
    const auto descend = [&](const Tensor& value, std::vector<Tensor>& kept, double decay) {
      const auto gradients = weightGradients(network, value);
      torch::NoGradGuard noGrad;
      const auto parameters = network.parameters();
      for (std::size_t i = 0; i < parameters.size(); ++i) {
        Tensor p = parameters[i];
        kept[i] = kept[i] * 0.9 + gradients[i] + p * decay;
        p.sub_(kept[i], 0.05);
      }
    };
    const std::size_t last = hiddenOperation(network, "", "");
    for (int step = 0; step < 9; ++step) {
      const Tensor index = order.next();
      const Tensor x = set->trainInputs(index).to(torch::kFloat64), y = set->trainY.index_select(0, index);
      const Tensor penalty = pairByPair("squared", hiddenPass(network, x, last).hidden, y);
      if (penalty.defined()) descend(penalty * kStrength, momentum[0], 0);
      const Tensor loss = lossPerSample(network, x, y).mean();
      const double before = loss.item<double>();
      descend(loss, momentum[1], 0.01);
      const Record record = subject.step();
      QVERIFY(std::abs(number(record, "penalty") - (penalty.defined() ? kStrength * penalty.item<double>() : 0)) <
              1e-9);
      QVERIFY(std::abs(number(record, "train_loss") - before) < 1e-9);
      QVERIFY(relativeError(flat(subject.network().parameters()), flat(network.parameters())) < 1e-9);
    }
  }

  // The loss of the second turn overflows: the weights are those before the first.
  void aTurnThatFailsLeavesTheWeights() {
    class Blast final : public Regularizer {
     public:
      bool takesTurns() const override { return true; }
      Tensor penalty(Pass& pass, const StepContext& context, torch::Generator&) override {
        const double most = context.step < 2 ? 1e-3 : 1e40;
        return pass.outputs().sum() * most;
      }
    };
    ExperimentConfig config = configuration();
    config.set("training.precision", "double");
    config["optimizer"] = chosenOptimizer("sgd", 1, 0, 0, "constant");
    config["regularizer"] = {"class-invariance", invariance("squared")};
    Classifier subject(config, stripes(), std::make_unique<Blast>());
    subject.step();
    subject.step();
    const Tensor before = flat(subject.network().parameters()).clone();
    std::string why;
    try {
      subject.step();
    } catch (const RunError& error) {
      why = error.what();
    }
    QVERIFY(why.find("at step 3") != std::string::npos);
    QVERIFY(at::equal(flat(subject.network().parameters()), before));
    QCOMPARE(subject.timeline().step, int64_t{2});
  }
};

QTEST_GUILESS_MAIN(TestClassInvariance)
#include "test_class_invariance.moc"
