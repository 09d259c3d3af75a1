// SPDX-License-Identifier: GPL-3.0-or-later
// Several ranks take the steps of one process: with every penalty that can be shared, with batches that do not divide,
// and with fewer samples than ranks. In float64, so that only the order of additions differs.
#include <QtTest>
#include <mutex>

#include "model/nn/finite.h"
#include "model/training/gradient_sum.h"
#include "model/training/state.h"
#include "tests/support/classifier_cases.h"
#include "tests/support/message_of.h"
#include "tests/support/rank_threads.h"
#include "tests/support/regularized.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

// 50 samples in batches of 16: three of 16 and one of 2, so that with three ranks one of them has no row of the last.
ExperimentConfig sharedConfiguration(const std::string& regularizer, const ParameterSet& parameters,
                                     const std::string& activation) {
  ExperimentConfig config = configuration(2);
  config["architecture"] = chosenNetwork("mlp-2d", activation, 4, {8, 6});
  config["regularizer"] = {regularizer, parameters};
  config.set("training.precision", "double");
  return config;
}

struct Trained {
  std::vector<Tensor> weights;
  std::vector<double> numbers;  // of each step
};

Trained resultOf(Classifier& subject, std::vector<double> numbers) {
  Trained result{{}, std::move(numbers)};
  for (const Tensor& p : subject.network().parameters()) result.weights.push_back(p.detach().clone());
  return result;
}

double largestDifference(const Trained& a, const Trained& b) {
  double largest = a.weights.size() == b.weights.size() && a.numbers.size() == b.numbers.size() ? 0 : 1;
  for (std::size_t i = 0; i < a.weights.size(); ++i)
    largest = std::max(largest, (a.weights[i] - b.weights[i]).abs().max().item<double>());
  for (std::size_t i = 0; i < a.numbers.size(); ++i) largest = std::max(largest, std::abs(a.numbers[i] - b.numbers[i]));
  return largest;
}

constexpr int64_t kSharedSteps = 8;

// Small pictures of noise.
std::shared_ptr<const Dataset> noise() {
  torch::Generator generator = makeGenerator(37);
  auto set = std::make_shared<Dataset>();
  set->name = "noise";
  set->inputShape = {1, 4, 4};
  set->mean = {0.5}, set->std = {0.3};
  set->classNames = {"one", "two", "three"};
  set->trainX = at::empty({50, 1, 4, 4}).uniform_(0, 1, generator);
  set->testX = at::empty({20, 1, 4, 4}).uniform_(0, 1, generator);
  set->trainY = at::arange(50, torch::kInt64) % 3, set->testY = at::arange(20, torch::kInt64) % 3;
  return set;
}

Trained trainAlone(const ExperimentConfig& config, const std::shared_ptr<const Dataset>& set = stripes()) {
  Classifier subject = makeClassifier(config, set);
  std::vector<double> numbers = train(subject, kSharedSteps);
  return resultOf(subject, std::move(numbers));
}

// What each of them has in the end.
std::vector<Trained> trainTogether(const ExperimentConfig& config, int64_t size,
                                   const std::shared_ptr<const Dataset>& set = stripes()) {
  std::vector<Trained> all(static_cast<std::size_t>(size));
  const auto problems = onRanks(size, [&](const std::shared_ptr<Ranks>& ranks) {
    Classifier subject = makeClassifier(config, set);
    subject.shareWith(ranks);
    std::vector<double> numbers = train(subject, kSharedSteps);
    all[static_cast<std::size_t>(ranks->rank())] = resultOf(subject, std::move(numbers));
  });
  for (const std::string& problem : problems)
    if (!problem.empty()) qWarning("%s", problem.c_str());
  return all;
}

// On one rank the third penalty is infinite, or cannot be had.
class BadOnce final : public Regularizer {
 public:
  BadOnce(bool bad, bool throws) : bad_(bad), throws_(throws) {}
  Tensor penalty(Pass& pass, const StepContext& context, torch::Generator&) override {
    const bool now = bad_ && context.step == 2;
    if (now && throws_) throw NotFinite("the lengths of derivatives", torch::kFloat64);
    return pass.outputs().square().mean() * (now ? std::numeric_limits<double>::infinity() : 0.01);
  }

 private:
  bool bad_, throws_;
};

}  // namespace

class TestSharedStep : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    if (!canJoinRanks()) QSKIP("built without Gloo (libgloo-dev): a run is trained by one process");
  }

  void partsMakeTheWholeBatch() {
    for (const int64_t batch : {1, 2, 3, 16, 50, 128}) {
      for (const double share : {0.01, 0.1, 0.25, 0.5, 1.0}) {
        for (const int64_t size : {1, 2, 3, 4, 7, 64}) {
          const int64_t penalised = rowsOfShare(batch, share);
          std::vector<int> seen(static_cast<std::size_t>(batch));
          double loss = 0, penalty = 0;
          int64_t least = batch, most = 0, next = 0;
          for (int64_t rank = 0; rank < size; ++rank) {
            const BatchPart part = batchPart(batch, share, rank, size);
            const auto count = part.rows.size(0);
            const int64_t own = std::llround(part.share * static_cast<double>(count));
            for (int64_t i = 0; i < count; ++i) {
              const auto row = part.rows[i].item<int64_t>();
              QCOMPARE(row < penalised, i < own);
              ++seen[static_cast<std::size_t>(row)];
            }
            if (own > 0) {
              QCOMPARE(part.draws.first, next);
              QCOMPARE(part.draws.count, own);
              QCOMPARE(rowsOfShare(count, part.share), own);  // as the pass will find it
              next += own;
            } else {
              QCOMPARE(part.draws.count, int64_t{1});
            }
            QCOMPARE(part.draws.all, penalised);
            least = std::min(least, count), most = std::max(most, count);
            loss += part.lossWeight, penalty += part.penaltyWeight;
          }
          QCOMPARE(next, penalised);
          QVERIFY(std::all_of(seen.begin(), seen.end(), [](int times) { return times == 1; }));
          QVERIFY(most - least <= 2);
          QVERIFY(std::abs(loss - 1) < 1e-12 && std::abs(penalty - 1) < 1e-12);
        }
      }
    }
  }

  void areTheStepsOfOneProcess_data() {
    QTest::addColumn<std::string>("name");
    QTest::addColumn<ParameterSet>("parameters");
    QTest::addColumn<std::string>("activation");
    QTest::addColumn<int>("ranks");
    for (const CatalogueEntry& entry : regularizerCatalogue()->entries()) {
      ParameterSet parameters;
      if (entry.has("strength")) parameters["strength"] = 0.4;
      if (regularizerCatalogue()->create(entry.name, parameters)->couplesSamples()) continue;
      QTest::addRow("%s", entry.name.c_str()) << entry.name << parameters << std::string("softplus") << 2;
      QTest::addRow("%s-relu-3", entry.name.c_str()) << entry.name << parameters << std::string("relu") << 3;
      if (!entry.has("share")) continue;
      for (const double share : {0.1, 0.25}) {  // 2 and 4 of 16 rows
        parameters["share"] = share;
        QTest::addRow("%s-share-%g", entry.name.c_str(), share)
            << entry.name << parameters << std::string("softplus") << 3;
      }
    }
    const auto norm = [](const char* row, ParameterSet parameters) {
      parameters["strength"] = 0.4;
      QTest::newRow(row) << std::string("hessian-norm") << parameters << std::string("softplus") << 2;
    };
    norm("power-random", {{"start", std::string("random")}, {"iterations", 3.0}});
    norm("lanczos", {{"estimator", std::string("lanczos")}, {"iterations", 2.0}});
    norm("ascent", {{"estimator", std::string("ascent")}, {"iterations", 2.0}});
    norm("with-gradient", {{"gradient_strength", 0.3}});
    QTest::newRow("llr-l2") << std::string("llr") << ParameterSet{{"norm", std::string("l2")}}
                            << std::string("softplus") << 2;
    QTest::newRow("bound-probes") << std::string("second-order-bound") << ParameterSet{{"probes", 3.0}}
                                  << std::string("softplus") << 3;
  }
  void areTheStepsOfOneProcess() {
    QFETCH(std::string, name);
    QFETCH(ParameterSet, parameters);
    QFETCH(std::string, activation);
    QFETCH(int, ranks);
    const ExperimentConfig config = sharedConfiguration(name, parameters, activation);
    const Trained alone = trainAlone(config);
    const std::vector<Trained> all = trainTogether(config, ranks);
    for (const Trained& one : all) {
      const double difference = largestDifference(one, alone);
      QVERIFY2(difference < 1e-10, qPrintable(QString::number(difference)));
      for (std::size_t i = 0; i < one.weights.size(); ++i)
        QVERIFY(at::equal(one.weights[i], all.front().weights[i]));  // of one another to the last bit
    }
  }

  // More inputs than Lanczos steps between two looks at what has converged, which is asked of all samples at once.
  void onPictures_data() {
    QTest::addColumn<std::string>("name");
    for (const char* name : {"hessian-exact", "hessian-frobenius", "second-order-bound", "trades"})
      QTest::newRow(name) << std::string(name);
  }
  void onPictures() {
    QFETCH(std::string, name);
    ExperimentConfig config = sharedConfiguration(name, {{"strength", 0.4}}, "softplus");
    config["architecture"] = chosenNetwork("mlp", "softplus", 8, {8});
    const auto set = noise();
    const double difference = largestDifference(trainTogether(config, 3, set)[2], trainAlone(config, set));
    QVERIFY2(difference < 1e-10, qPrintable(QString::number(difference)));
  }

  void inSinglePrecision() {
    ExperimentConfig config = sharedConfiguration("hessian-norm", {{"strength", 0.4}}, "softplus");
    config.set("training.precision", "single");
    const double difference = largestDifference(trainTogether(config, 2)[1], trainAlone(config));
    QVERIFY2(difference < 1e-5, qPrintable(QString::number(difference)));
  }

  // Only rank 0 has restored the state: the others begin in it.
  void goesOnToTheSameBits() {
    const ExperimentConfig config = sharedConfiguration("llr", {{"strength", 0.4}, {"share", 0.5}}, "softplus");
    State half;
    onRanks(2, [&](const std::shared_ptr<Ranks>& ranks) {
      Classifier subject = makeClassifier(config);
      subject.shareWith(ranks);
      train(subject, kSharedSteps / 2 - 1);
      if (ranks->rank() == 0) half = subject.state();
    });
    std::vector<Trained> rest(2);
    onRanks(2, [&](const std::shared_ptr<Ranks>& ranks) {
      Classifier subject = makeClassifier(config);
      if (ranks->rank() == 0) subject.restore(half);
      subject.shareWith(ranks);
      std::vector<double> numbers = train(subject, kSharedSteps / 2 + 1);
      rest[static_cast<std::size_t>(ranks->rank())] = resultOf(subject, std::move(numbers));
    });
    const Trained whole = trainTogether(config, 2).front();
    for (const Trained& one : rest) {
      QCOMPARE(one.weights.size(), whole.weights.size());
      for (std::size_t i = 0; i < one.weights.size(); ++i) QVERIFY(at::equal(one.weights[i], whole.weights[i]));
    }
  }

  // A rank whose numbers are no longer finite ends the run of all, at one step and with the weights before it.
  void whatIsNotFiniteIsToldToAll_data() {
    QTest::addColumn<bool>("throws");
    QTest::newRow("infinite") << false;
    QTest::newRow("thrown") << true;
  }
  void whatIsNotFiniteIsToldToAll() {
    QFETCH(bool, throws);
    const ExperimentConfig config = sharedConfiguration("none", {}, "softplus");
    std::mutex mutex;
    std::vector<QString> messages;
    std::vector<int64_t> steps;
    const auto problems = onRanks(2, [&](const std::shared_ptr<Ranks>& ranks) {
      Classifier subject(config, stripes(), std::make_unique<BadOnce>(ranks->rank() == 1, throws));
      subject.shareWith(ranks);
      QString message;
      try {
        train(subject, kSharedSteps);
      } catch (const RunError& error) {
        message = error.what();
      }
      const std::lock_guard lock(mutex);
      messages.push_back(message);
      steps.push_back(subject.timeline().step);
    });
    QCOMPARE(problems, std::vector<std::string>(2));
    QCOMPARE(steps, (std::vector<int64_t>{2, 2}));
    for (const QString& message : messages) QVERIFY2(message.contains("finite at step 3"), qPrintable(message));
  }

  void allStopAtOneStep() {
    const ExperimentConfig config = sharedConfiguration("none", {}, "softplus");
    std::mutex mutex;
    std::vector<int64_t> steps;
    const auto problems = onRanks(3, [&](const std::shared_ptr<Ranks>& ranks) {
      Classifier subject = makeClassifier(config);
      subject.shareWith(ranks);
      while (!ranks->agreed()) {
        if (ranks->rank() == 1 && subject.timeline().step == 2) ranks->askToStop();
        subject.step();
      }
      const std::lock_guard lock(mutex);
      steps.push_back(subject.timeline().step);
    });
    QCOMPARE(problems, std::vector<std::string>(3));
    QCOMPARE(steps, (std::vector<int64_t>{3, 3, 3}));
  }

  // The others hear why, and take back the step that they have begun.
  void oneThatFailsEndsTheOthers() {
    const ExperimentConfig config = sharedConfiguration("jacobian", {{"strength", 0.4}}, "softplus");
    std::mutex mutex;
    std::vector<State> kept(2);
    const auto problems = onRanks(2, [&](const std::shared_ptr<Ranks>& ranks) {
      Classifier subject = makeClassifier(config);
      subject.shareWith(ranks);
      train(subject, 2);
      if (ranks->rank() == 1) throw RunError("the disk is full");
      kept[0] = subject.state();
      try {
        subject.step();
      } catch (const RunError&) {
        kept[1] = subject.state();
        throw;
      }
    });
    QVERIFY2(problems[0].find("rank 1: the disk is full") != std::string::npos, problems[0].c_str());
    QVERIFY(!kept[1].tensors.empty());
    for (const auto& [name, tensor] : kept[0].tensors) QVERIFY(at::equal(tensor, kept[1].tensors.at(name)));
    QCOMPARE(kept[1].numbers.at("step"), 2.0);
  }

  void refusals() {
    const ExperimentConfig config = sharedConfiguration("class-invariance", {}, "softplus");
    const Classifier subject = makeClassifier(config);
    const QString message = QString::fromStdString(messageOf([&] { subject.requireShareable(); }));
    QVERIFY2(message.contains("class-invariance"), qPrintable(message));
    const auto problems = onRanks(2, [&](const std::shared_ptr<Ranks>& ranks) {
      const ExperimentConfig plain = sharedConfiguration("none", {}, "softplus");
      Classifier other = makeClassifier(plain, stripes(ranks->rank() == 0 ? 50 : 51));
      other.shareWith(ranks);
    });
    QVERIFY2(problems[1].find("other training data") != std::string::npos, problems[1].c_str());
  }

  // Pieces travel while the backward pass runs; one parameter has no gradient on one of the ranks.
  void gradientsGoInLargePieces() {
    constexpr int64_t kWide = 60000;  // float64: 480 kB
    std::mutex mutex;
    std::size_t pieces = 0;
    const auto problems = onRanks(2, [&](const std::shared_ptr<Ranks>& ranks) {
      std::vector<Tensor> parameters;
      torch::Generator generator = makeGenerator(5);
      for (const int64_t n : {kWide, int64_t{3}, kWide, int64_t{7}, kWide})
        parameters.push_back(at::empty({n}, torch::kFloat64).normal_(0, 1, generator).set_requires_grad(true));
      GradientSum sum(ranks, parameters);
      const double own = static_cast<double>(ranks->rank() + 1);
      for (int round = 0; round < 3; ++round) {  // nothing is left over from the round before
        const Tensor numbers = at::tensor({own, 1.0}, torch::kFloat64);
        sum.begin(numbers);
        Tensor loss = at::zeros({}, torch::kFloat64);
        for (std::size_t i = 0; i < parameters.size(); ++i)
          if (i != 1 || ranks->rank() == 0) loss = loss + (parameters[i] * own).square().sum();
        loss.backward();
        sum.finish();
        if (!at::equal(numbers, at::tensor({3.0, 2.0}, torch::kFloat64)))
          throw RunError("the numbers are not their sums");
        for (std::size_t i = 0; i < parameters.size(); ++i) {
          const Tensor expected = parameters[i].detach() * (i == 1 ? 2 : 2 + 8);  // 2 own² p
          if (!at::allclose(parameters[i].grad(), expected, 1e-14)) throw RunError("a gradient is not the sum");
        }
      }
      const std::lock_guard lock(mutex);
      pieces = sum.pieces();
    });
    QCOMPARE(problems, std::vector<std::string>(2));
    QCOMPARE(pieces, std::size_t{3});
  }
};

QTEST_GUILESS_MAIN(TestSharedStep)
#include "test_shared_step.moc"
