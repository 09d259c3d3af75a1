// SPDX-License-Identifier: GPL-3.0-or-later
// The step loop: LibTorch's own optimisers on the same batches give the same bits; a seed decides everything; what
// cannot go on stops with the reason and keeps the last good weights.
#include <torch/optim/adam.h>
#include <torch/optim/sgd.h>
#include <torch/utils.h>

#include <QtTest>
#include <cmath>
#include <functional>
#include <numbers>

#include "model/base/error.h"
#include "model/training/trainer.h"
#include "regularizers/catalogue.h"
#include "tests/support/message_of.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

std::shared_ptr<const Dataset> points(int64_t train = 50, int64_t test = 30) {
  torch::Generator generator = makeGenerator(31);
  auto set = std::make_shared<Dataset>();
  set->name = "points";
  set->planar = true;
  set->inputShape = {2};
  set->mean = {0.5, 0.4}, set->std = {0.3, 0.2};
  set->classNames = {"left", "middle", "right"};
  set->trainX = at::empty({train, 2}).uniform_(0, 1, generator);
  set->testX = at::empty({test, 2}).uniform_(0, 1, generator);
  const auto label = [](const Tensor& x) { return (x.select(1, 0) * 3).to(torch::kInt64).clamp_max(2); };
  set->trainY = label(set->trainX), set->testY = label(set->testX);
  return set;
}

// 50 points in batches of 16: four steps an epoch, the last of two samples.
ExperimentConfig configuration(int64_t epochs = 3) {
  ExperimentConfig config;
  config.dataset.name = "points";
  config.architecture = {"mlp-2d", "softplus", 4, {8, 6}};
  config.regularizer = {"none", {}};
  config.optimizer.learningRate = 0.02;
  config.training.epochs = epochs;
  config.training.batchSize = 16;
  config.training.probeSamples = 12;
  return config;
}

Trainer trainer(const ExperimentConfig& config, std::shared_ptr<const Dataset> set = points()) {
  return {config, std::move(set),
          regularizerCatalogue()->create(config.regularizer.name, config.regularizer.parameters)};
}

// What the loop hands to a regularizer, step by step; the loss may be tampered with.
struct Seen {
  std::vector<Tensor> x, y;
  std::vector<StepContext> contexts;
};
class Recorder final : public Regularizer {
 public:
  using Tamper = std::function<void(RegularizedLoss&, const Network&, int64_t step)>;
  explicit Recorder(std::shared_ptr<Seen> seen, Tamper tamper = {})
      : seen_(std::move(seen)), tamper_(std::move(tamper)), plain_(regularizerCatalogue()->create("none", {})) {}
  RegularizedLoss apply(const Network& network, const Tensor& x, const Tensor& y, const StepContext& context,
                        torch::Generator& generator) override {
    seen_->x.push_back(x), seen_->y.push_back(y), seen_->contexts.push_back(context);
    RegularizedLoss result = plain_->apply(network, x, y, context, generator);
    if (tamper_) tamper_(result, network, context.step);
    return result;
  }

 private:
  std::shared_ptr<Seen> seen_;
  Tamper tamper_;
  std::unique_ptr<Regularizer> plain_;
};

bool sameWeights(const Network& a, const Network& b) {
  const auto mine = a.parameters(), theirs = b.parameters();
  bool same = mine.size() == theirs.size();
  for (std::size_t i = 0; same && i < mine.size(); ++i) same = at::equal(mine[i], theirs[i]);
  return same;
}

// Without the clock.
std::vector<double> numbersOf(const StepRecord& r) {
  return {static_cast<double>(r.step), r.epoch, r.trainLoss, r.penalty, r.trainAccuracy};
}
std::vector<double> train(Trainer& trainer, int64_t steps) {
  std::vector<double> result;
  for (int64_t i = 0; i < steps; ++i) {
    const auto one = numbersOf(trainer.step());
    result.insert(result.end(), one.begin(), one.end());
  }
  return result;
}

}  // namespace

class TestTrainer : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { torch::set_num_threads(1); }

  void agreesWithLibTorchsOptimisers_data() {
    QTest::addColumn<QString>("optimizer");
    QTest::addColumn<QString>("schedule");
    QTest::addColumn<double>("decay");
    for (const char* optimizer : {"adam", "sgd"}) {
      for (const char* schedule : {"constant", "cosine", "step"}) {
        for (const double decay : {0.0, 0.1})
          QTest::newRow(qPrintable(QString("%1-%2-%3").arg(optimizer, schedule).arg(decay)))
              << optimizer << schedule << decay;
      }
    }
  }
  // The gradients come from the same forward pass, so the weights agree to the last bit.
  void agreesWithLibTorchsOptimisers() {
    QFETCH(QString, optimizer);
    QFETCH(QString, schedule);
    QFETCH(double, decay);
    ExperimentConfig config = configuration(4);
    config.optimizer = {optimizer.toStdString(), 0.02, decay, 0.9, schedule.toStdString()};
    const auto seen = std::make_shared<Seen>();
    Trainer trainer(config, points(), std::make_unique<Recorder>(seen));
    Network mine = trainer.network().clone();
    const Network start = trainer.network().clone();
    std::unique_ptr<torch::optim::Optimizer> reference;
    if (optimizer == "adam")
      reference =
          std::make_unique<torch::optim::Adam>(mine.parameters(), torch::optim::AdamOptions(0.02).weight_decay(decay));
    else
      reference = std::make_unique<torch::optim::SGD>(mine.parameters(),
                                                      torch::optim::SGDOptions(0.02).momentum(0.9).weight_decay(decay));
    for (int64_t step = 0; step < 16; ++step) {
      const StepRecord record = trainer.step();
      const double progress = static_cast<double>(step) / 16;
      double rate = 0.02;
      if (schedule == "cosine") rate = 0.02 * 0.5 * (1 + std::cos(std::numbers::pi * progress));
      if (schedule == "step") rate = 0.02 * (progress < 0.5 ? 1 : progress < 0.75 ? 0.1 : 0.01);
      for (auto& group : reference->param_groups()) group.options().set_lr(rate);
      reference->zero_grad();
      const Tensor z = mine.logits(seen->x.back());
      const Tensor loss = at::cross_entropy_loss(z, seen->y.back());
      loss.backward();
      reference->step();
      QCOMPARE(record.trainLoss, loss.item<double>());
      QCOMPARE(record.penalty, 0.0);
      QCOMPARE(record.trainAccuracy, z.argmax(1).eq(seen->y.back()).to(torch::kFloat64).mean().item<double>());
      QCOMPARE(record.step, step + 1);
      QCOMPARE(record.epoch, static_cast<double>(step + 1) / 4);
      QVERIFY2(sameWeights(trainer.network(), mine), qPrintable(QString("step %1").arg(step)));
    }
    QVERIFY(!sameWeights(start, mine));
  }

  void penaltyEntersTheStepWithItsWarmUp() {
    ExperimentConfig config = configuration(2);
    const double warmup = 0.5;  // of eight steps
    config.regularizer = {"input-gradient", {{"strength", 0.7}, {"warmup", warmup}}};
    const auto set = points();
    Trainer subject = trainer(config, set);
    BatchOrder order(50, 16, mixSeed(1, 2));  // the loop's own stream, and what a seed has always meant
    for (int64_t step = 0; step < 8; ++step) {
      const Network before = subject.network().to(torch::kFloat64);
      const StepRecord record = subject.step();
      const Tensor index = order.next();
      const Tensor x = set->trainX.index_select(0, index).to(torch::kFloat64), y = set->trainY.index_select(0, index);
      const double slope = gradient(before, x, y, false).flatten(1).square().sum(1).mean().item<double>();
      const double factor = std::min(1.0, static_cast<double>(step + 1) / 4);
      // Single precision through three layers: 1e-5.
      QVERIFY(std::abs(record.penalty / (0.7 * factor * slope) - 1) < 1e-5);
      QVERIFY(std::abs(record.trainLoss / lossPerSample(before, x, y).mean().item<double>() - 1) < 1e-5);
    }
  }

  void contextSaysWhereTheStepStands() {
    const auto seen = std::make_shared<Seen>();
    Trainer trainer(configuration(2), points(), std::make_unique<Recorder>(seen));
    for (int i = 0; i < 3; ++i) trainer.step();
    trainer.extendTo(5);
    trainer.step();
    for (std::size_t i = 0; i < 4; ++i) {
      QCOMPARE(seen->contexts[i].step, static_cast<int64_t>(i));
      QCOMPARE(seen->contexts[i].totalSteps, int64_t{i < 3 ? 8 : 20});
    }
    const auto factor = [](int64_t step, double fraction) { return StepContext{step, 100}.warmupFactor(fraction); };
    QCOMPARE(factor(0, 0.5), 0.02);
    QCOMPARE(factor(24, 0.5), 0.5);
    QCOMPARE(factor(49, 0.5), 1.0);
    QCOMPARE(factor(99, 0.5), 1.0);
    QCOMPARE(factor(0, 0), 1.0);
    QCOMPARE(factor(0, 0.001), 1.0);
    QCOMPARE(factor(98, 1), 0.99);
    QCOMPARE(factor(99, 1), 1.0);
  }

  void everySampleComesOnceAnEpochInAnOrderThatGoesOn() {
    const auto set = points();
    const auto batches = [&](int64_t epochs, int64_t extended) {
      const auto seen = std::make_shared<Seen>();
      Trainer trainer(configuration(epochs), set, std::make_unique<Recorder>(seen));
      for (int64_t i = 0; i < 4 * epochs; ++i) trainer.step();
      trainer.extendTo(extended);
      while (trainer.stepsDone() < trainer.totalSteps()) trainer.step();
      return *seen;
    };
    const Seen straight = batches(3, 3), extended = batches(1, 3);
    QCOMPARE(straight.x.size(), std::size_t{12});
    const auto sorted = [](const Tensor& x) { return std::get<0>(x.select(1, 0).sort()); };
    for (std::size_t epoch = 0; epoch < 3; ++epoch) {
      const std::vector<Tensor> part(straight.x.begin() + 4 * epoch, straight.x.begin() + 4 * epoch + 4);
      QCOMPARE(part[0].size(0), int64_t{16});
      QCOMPARE(part[3].size(0), int64_t{2});
      QVERIFY(at::equal(sorted(at::cat(part)), sorted(set->trainX)));
      QVERIFY(epoch == 0 || !at::equal(part[0], straight.x[0]));
    }
    for (std::size_t i = 0; i < 12; ++i) {
      QVERIFY(at::equal(straight.x[i], extended.x[i]) && at::equal(straight.y[i], extended.y[i]));
    }
  }

  void extendingEqualsTrainingLongerFromTheStart() {
    Trainer straight = trainer(configuration(3)), extended = trainer(configuration(1));
    const auto expected = train(straight, 12);
    auto got = train(extended, 4);
    QCOMPARE(extended.totalSteps(), int64_t{4});
    extended.extendTo(3);
    QCOMPARE(extended.totalEpochs(), int64_t{3});
    QCOMPARE(extended.totalSteps(), int64_t{12});
    const auto rest = train(extended, 8);
    got.insert(got.end(), rest.begin(), rest.end());
    QVERIFY(got == expected);
    QVERIFY(sameWeights(straight.network(), extended.network()));
    extended.extendTo(2);  // a run does not get shorter
    QCOMPARE(extended.totalEpochs(), int64_t{3});
  }

  void aSeedDecidesEveryBit_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("random");
    QTest::newRow("none") << "none" << false;
    QTest::newRow("gradient-start") << "hessian-norm" << false;
    QTest::newRow("random-start") << "hessian-norm" << true;
    QTest::newRow("frobenius") << "hessian-frobenius" << false;
  }
  void aSeedDecidesEveryBit() {
    QFETCH(QString, name);
    QFETCH(bool, random);
    ExperimentConfig config = configuration();
    config.regularizer = {name.toStdString(), {}};
    if (random) config.regularizer.parameters["start"] = std::string("random");
    Trainer one = trainer(config), other = trainer(config);
    std::vector<double> numbers;
    for (int i = 0; i < 12; ++i) {
      // Looks between the steps, and draws from the shared generator, change nothing.
      one.probe();
      QVERIFY(one.evaluate([] { return false; }).has_value());
      one.snapshot();
      at::rand({3});
      numbers = numbersOf(one.step());
      QVERIFY(numbers == numbersOf(other.step()));
    }
    QVERIFY(sameWeights(one.network(), other.network()));
    config.training.seed = 2;
    Trainer third = trainer(config);
    QVERIFY(numbersOf(third.step()) != numbersOf(trainer(configuration()).step()));
    QVERIFY(!sameWeights(third.network(), one.network()));
  }

  void whatIsNotFiniteStopsTheStep_data() {
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("message");
    const QString advice = "lower the learning rate or the strength (the last good weights are kept)";
    QTest::newRow("loss-nan") << "loss-nan"
                              << "the loss is no longer finite at step 3; " + advice;
    QTest::newRow("loss-inf") << "loss-inf"
                              << "the loss is no longer finite at step 3; " + advice;
    QTest::newRow("penalty-nan") << "penalty-nan"
                                 << "the penalty is no longer finite at step 3; " + advice;
    QTest::newRow("penalty-inf") << "penalty-inf"
                                 << "the penalty is no longer finite at step 3; " + advice;
    QTest::newRow("gradient-nan") << "gradient-nan"
                                  << "the gradient is no longer finite at step 3; " + advice;
    QTest::newRow("gradient-huge") << "gradient-huge"
                                   << "the gradient has grown beyond all use at step 3; " + advice;
  }
  void whatIsNotFiniteStopsTheStep() {
    QFETCH(QString, what);
    QFETCH(QString, message);
    const auto tamper = [&](RegularizedLoss& result, const Network& network, int64_t step) {
      if (step != 2) return;
      const Tensor w = network.parameters()[0];
      if (what == "loss-nan") result.loss = result.loss * std::nan("");
      if (what == "loss-inf") result.loss = result.loss + HUGE_VAL;
      if (what == "penalty-nan") result.penalty = w.sum() * std::nan("");
      if (what == "penalty-inf") result.penalty = w.sum() - HUGE_VAL;
      if (what == "gradient-nan") result.penalty = (w - w.detach()).square().sum().sqrt();  // 0, slope 0/0
      if (what == "gradient-huge") result.penalty = (w - w.detach()).sum() * 1e17;          // 0 as well
    };
    ExperimentConfig config = configuration();
    Trainer trainer(config, points(), std::make_unique<Recorder>(std::make_shared<Seen>(), tamper));
    trainer.step();
    trainer.step();
    const auto good = trainer.snapshot();
    QString said = "went on";
    try {
      trainer.step();
    } catch (const RunError& error) {
      said = error.what();
    }
    QCOMPARE(said, message);
    QCOMPARE(trainer.stepsDone(), int64_t{2});
    QVERIFY(sameWeights(trainer.network(), *good));
  }

  // Weight decay times learning rate beyond 2 makes weights grow without any gradient: they must not reach infinity
  // before the run stops.
  void runawayWeightsStopWhileTheyAreFinite() {
    ExperimentConfig config = configuration(1000);
    config.architecture = {"linear", "relu", 8, {}};
    config.optimizer = {"sgd", 100, 100, 0, "constant"};
    Trainer subject = trainer(config);
    QString said;
    for (int i = 0; i < 100 && said.isEmpty(); ++i) {
      try {
        subject.step();
      } catch (const RunError& error) {
        said = error.what();
      }
    }
    QVERIFY2(said.startsWith("the norm of the weights has grown beyond all use at step "), qPrintable(said));
    for (const Tensor& p : subject.network().parameters()) QVERIFY(p.isfinite().all().item<bool>());
  }

  void evaluationIsOfTheWholeTestSet() {
    const auto set = points(50, 1203);  // more than two batches of 500
    Trainer subject = trainer(configuration(), set);
    train(subject, 5);
    const auto record = subject.evaluate([] { return false; });
    torch::NoGradGuard noGrad;
    const Network wide = subject.network().to(torch::kFloat64);
    const Tensor loss = lossPerSample(wide, set->testX.to(torch::kFloat64), set->testY);
    const Tensor right = subject.network().logits(set->testX).argmax(1).eq(set->testY);
    QVERIFY(std::abs(record->testLoss - loss.mean().item<double>()) < 1e-5);
    QCOMPARE(record->testAccuracy, right.sum().item<double>() / 1203);
    QCOMPARE(record->step, int64_t{5});
    QCOMPARE(record->epoch, 1.25);
    int asked = 0;
    QVERIFY(!subject.evaluate([&] { return ++asked == 3; }).has_value());
    QCOMPARE(asked, 3);
  }

  void probeLooksAtTheFirstTestSamples() {
    const auto set = points(50, 30);
    ExperimentConfig config = configuration();
    config.architecture.activation = "relu";
    Trainer subject = trainer(config, set);
    train(subject, 5);
    const ProbeRecord record = subject.probe();
    QCOMPARE(record.samples, int64_t{12});
    QCOMPARE(record.step, int64_t{5});
    const Network wide = subject.network().to(torch::kFloat64);
    const Tensor x = set->testX.slice(0, 0, 12).to(torch::kFloat64), y = set->testY.slice(0, 0, 12);
    const Tensor norms = at::linalg_eigvalsh(denseHessian(wide, x, y)).abs().amax(1);
    const Tensor slopes = gradient(wide, x, y, false).norm(2, {1});
    // Any definition of a quantile lies between the sample values beside it.
    const auto between = [](const Tensor& values, double got, int64_t low, int64_t high) {
      const Tensor sorted = std::get<0>(values.sort());
      return got >= sorted[low].item<double>() * (1 - 1e-4) && got <= sorted[high].item<double>() * (1 + 1e-4);
    };
    QVERIFY(between(norms, record.hessianNorm.p10, 0, 2));
    QVERIFY(between(norms, record.hessianNorm.median, 5, 6));
    QVERIFY(between(norms, record.hessianNorm.p90, 9, 11));
    QVERIFY(between(slopes, record.gradientNorm.median, 5, 6));
    QCOMPARE(subject.probe().hessianNorm.median, record.hessianNorm.median);

    config.training.probeSamples = 1000;
    QCOMPARE(trainer(config, set).probe().samples, int64_t{30});
  }

  void snapshotsAreCopies() {
    Trainer subject = trainer(configuration());
    const auto before = subject.snapshot();
    QVERIFY(sameWeights(*before, subject.network()));
    const Network kept = before->clone();
    train(subject, 3);
    QVERIFY(sameWeights(*before, kept));
    QVERIFY(!sameWeights(*before, subject.network()));
  }

  void batchSizesFromOneToAll() {
    for (const auto& [size, steps] : {std::pair<int64_t, int64_t>{1, 50}, {3, 17}, {49, 2}, {50, 1}, {128, 1}}) {
      ExperimentConfig config = configuration(1);
      config.training.batchSize = size;
      config.regularizer = {"hessian-norm", {}};
      Trainer subject = trainer(config);
      QCOMPARE(subject.totalSteps(), steps);
      for (int64_t i = 0; i < steps; ++i) QVERIFY(std::isfinite(subject.step().penalty));
      QCOMPARE(subject.stepsDone(), steps);
    }
  }

  // float64 through the whole engine: every regularizer trains in it, on weights that stay in it, and the first steps
  // are those of float32 up to its rounding.
  void doublePrecisionFollowsSingle() {
    for (const CatalogueEntry& entry : regularizerCatalogue()->entries()) {
      ExperimentConfig config = configuration();
      config.regularizer = {entry.name, {}};
      Trainer single = trainer(config);
      config.training.precision = "double";
      Trainer exact = trainer(config);
      QCOMPARE(exact.network().dtype(), torch::kFloat64);
      QCOMPARE(exact.snapshot()->dtype(), torch::kFloat64);
      const StepRecord a = single.step(), b = exact.step();
      QVERIFY2(std::abs(a.trainLoss - b.trainLoss) < 1e-5 * b.trainLoss && a.trainLoss != b.trainLoss,
               entry.name.c_str());
      // Penalties that draw random numbers draw others in float64.
      if (entry.name == "hessian-norm") QVERIFY(std::abs(a.penalty - b.penalty) < 1e-4 * b.penalty);
      QVERIFY(std::isfinite(exact.probe().hessianNorm.median));
      QVERIFY(exact.evaluate([] { return false; }).has_value());
    }
  }

  void whatCannotBeTrainedIsRefused() {
    ExperimentConfig config = configuration();
    config.training.device = "cuda";
    QCOMPARE(messageOf([&] { trainer(config); }),
             std::string("training.device is 'cuda', but this program runs on the processor only; use cpu"));
    config = configuration();
    config.architecture = {"cnn-small", "relu", 8, {}};
    QCOMPARE(messageOf([&] { trainer(config); }),
             std::string("architecture 'cnn-small' needs pictures, but the data set has 2-D points; choose mlp-2d"));
  }

  void costIsBookedWhereItBelongs() {
    Trainer plain = trainer(configuration());
    train(plain, 4);
    QVERIFY(plain.cost().training > 0);
    QCOMPARE(plain.cost().penalty, 0.0);
    QCOMPARE(plain.trainSeconds(), plain.cost().training);
    plain.probe();
    plain.evaluate([] { return false; });
    QVERIFY(plain.cost().probes > 0 && plain.cost().evaluation > 0);
  }
};

QTEST_GUILESS_MAIN(TestTrainer)
#include "test_trainer.moc"
