// SPDX-License-Identifier: GPL-3.0-or-later
// The step loop: LibTorch's own optimisers on the same batches give the same bits; a seed decides everything.
#include <torch/optim/adam.h>
#include <torch/optim/sgd.h>
#include <torch/utils.h>

#include <QtTest>
#include <cmath>
#include <numbers>

#include "model/base/random.h"
#include "model/objective/squared_error.h"
#include "tests/support/choices.h"
#include "tests/support/classifier_cases.h"

using namespace hessianlab;
using namespace hessianlab::reference;

class TestClassifier : public QObject {
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
    config["optimizer"] = chosenOptimizer(optimizer.toStdString(), 0.02, decay, 0.9, schedule.toStdString());
    const auto seen = std::make_shared<Seen>();
    Classifier subject(config, stripes(), std::make_unique<Recorder>(seen));
    Network mine = subject.network().clone();
    const Network start = subject.network().clone();
    std::unique_ptr<torch::optim::Optimizer> reference;
    if (optimizer == "adam")
      reference =
          std::make_unique<torch::optim::Adam>(mine.parameters(), torch::optim::AdamOptions(0.02).weight_decay(decay));
    else
      reference = std::make_unique<torch::optim::SGD>(mine.parameters(),
                                                      torch::optim::SGDOptions(0.02).momentum(0.9).weight_decay(decay));
    for (int64_t step = 0; step < 16; ++step) {
      const Record record = subject.step();
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
      QCOMPARE(number(record, "train_loss"), loss.item<double>());
      QCOMPARE(number(record, "penalty"), 0.0);
      QCOMPARE(number(record, "train_accuracy"),
               z.argmax(1).eq(seen->y.back()).to(torch::kFloat64).mean().item<double>());
      QCOMPARE(record.step, step + 1);
      QCOMPARE(record.epoch, static_cast<double>(step + 1) / 4);
      QVERIFY2(sameWeights(subject.network(), mine), qPrintable(QString("step %1").arg(step)));
    }
    QVERIFY(!sameWeights(start, mine));
  }

  void penaltyEntersTheStepWithItsWarmUp() {
    ExperimentConfig config = configuration(2);
    const double warmup = 0.5;  // of eight steps
    config["regularizer"] = {"input-gradient", {{"strength", 0.7}, {"warmup", warmup}}};
    const auto set = stripes();
    Classifier subject = makeClassifier(config, set);
    BatchOrder order(50, 16, mixSeed(1, 2));  // the loop's own stream, and what a seed has always meant
    for (int64_t step = 0; step < 8; ++step) {
      const Network before = subject.network().to(torch::kFloat64);
      const Record record = subject.step();
      const Tensor index = order.next();
      const Tensor x = set->trainX.index_select(0, index).to(torch::kFloat64), y = set->trainY.index_select(0, index);
      const double slope = gradient(before, x, y, false).flatten(1).square().sum(1).mean().item<double>();
      const double factor = std::min(1.0, static_cast<double>(step + 1) / 4);
      // Single precision through three layers: 1e-5.
      QVERIFY(std::abs(number(record, "penalty") / (0.7 * factor * slope) - 1) < 1e-5);
      QVERIFY(std::abs(number(record, "train_loss") / lossPerSample(before, x, y).mean().item<double>() - 1) < 1e-5);
    }
  }

  void contextSaysWhereTheStepStands() {
    const auto seen = std::make_shared<Seen>();
    Classifier subject(configuration(2), stripes(), std::make_unique<Recorder>(seen));
    for (int i = 0; i < 3; ++i) subject.step();
    subject.extendTo(5);
    subject.step();
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
    const auto set = stripes();
    const auto batches = [&](int64_t epochs, int64_t extended) {
      const auto seen = std::make_shared<Seen>();
      Classifier subject(configuration(epochs), set, std::make_unique<Recorder>(seen));
      for (int64_t i = 0; i < 4 * epochs; ++i) subject.step();
      subject.extendTo(extended);
      while (subject.timeline().step < subject.timeline().totalSteps) subject.step();
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
    Classifier straight = makeClassifier(configuration(3)), extended = makeClassifier(configuration(1));
    const auto expected = train(straight, 12);
    auto got = train(extended, 4);
    QCOMPARE(extended.timeline().totalSteps, int64_t{4});
    extended.extendTo(3);
    QCOMPARE(extended.timeline().totalEpochs(), int64_t{3});
    QCOMPARE(extended.timeline().totalSteps, int64_t{12});
    const auto rest = train(extended, 8);
    got.insert(got.end(), rest.begin(), rest.end());
    QVERIFY(got == expected);
    QVERIFY(sameWeights(straight.network(), extended.network()));
    extended.extendTo(2);  // a run does not get shorter
    QCOMPARE(extended.timeline().totalEpochs(), int64_t{3});
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
    config["regularizer"] = {name.toStdString(), {}};
    if (random) config.set("regularizer.start", "random");
    Classifier one = makeClassifier(config), other = makeClassifier(config);
    std::vector<double> numbers;
    for (int i = 0; i < 12; ++i) {
      // Looks between the steps, and draws from the shared generator, change nothing.
      one.probe();
      QVERIFY(one.test([] { return false; }).has_value());
      one.snapshot();
      at::rand({3});
      numbers = numbersOf(one.step());
      QVERIFY(numbers == numbersOf(other.step()));
    }
    QVERIFY(sameWeights(one.network(), other.network()));
    config.set("training.seed", 2);
    Classifier third = makeClassifier(config);
    QVERIFY(numbersOf(third.step()) != numbersOf(makeClassifier(configuration()).step()));
    QVERIFY(!sameWeights(third.network(), one.network()));
  }

  // Another objective is one argument: squared error of one-hot rows.
  void trainsOnTheObjectiveItIsGiven() {
    const auto seen = std::make_shared<Seen>();
    ExperimentConfig config = configuration(4);
    config["optimizer"] = chosenOptimizer("sgd", 0.02, 0, 0, "constant");
    const auto set = stripes();
    Classifier subject(config, set, std::make_unique<Recorder>(seen), squaredError());
    const auto errorOf = [](const Network& network, const Tensor& x, const Tensor& y) {
      return (network.logits(x) - at::one_hot(y, 3).to(network.dtype())).square().sum(1).mean();
    };
    for (int64_t step = 0; step < 16; ++step) {
      const Network before = subject.network().clone();
      const Record record = subject.step();
      const Tensor loss = errorOf(before, seen->x.back(), seen->y.back());
      const auto slopes = torch::autograd::grad({loss}, before.parameters());
      const auto old = before.parameters(), now = subject.network().parameters();
      // Single precision through three layers: 1e-5.
      QVERIFY(std::abs(number(record, "train_loss") / loss.item<double>() - 1) < 1e-5);
      for (std::size_t i = 0; i < old.size(); ++i)
        QVERIFY(relativeError(now[i].detach(), (old[i] - slopes[i] * 0.02).detach()) < 1e-6);
    }
    const auto tested = subject.test([] { return false; });
    QVERIFY(std::abs(number(*tested, "test_loss") / errorOf(subject.network(), set->testX, set->testY).item<double>() -
                     1) < 1e-5);
  }
};

QTEST_GUILESS_MAIN(TestClassifier)
#include "test_classifier.moc"
