// SPDX-License-Identifier: GPL-3.0-or-later
// One run that several processes train with a GPU each, or with one that stands in (tests/support/stand_in_device.h).
#include <QtTest>
#include <mutex>

#include "model/jobs/machine_speed.h"
#include "tests/support/device_cases.h"
#include "tests/support/rank_threads.h"
#include "tests/support/stand_in_device.h"

using namespace hessianlab;
using namespace hessianlab::reference;

class TestRanksOnDevice : public QObject {
  Q_OBJECT

  const torch::Device gpu_{torch::kCUDA, 0};

 private Q_SLOTS:
  void initTestCase() {
    stand_in::install();
    if (!computesOnCuda()) QSKIP("LibTorch finds no GPU here, and none stands in for this version");
    if (!canJoinRanks()) QSKIP("built without Gloo (libgloo-dev): a run is trained by one process");
  }

  // On one GPU, so that what they add goes by the processor.
  void takeTheStepsOfOneProcess_data() {
    QTest::addColumn<std::string>("name");
    QTest::addColumn<ParameterSet>("parameters");
    QTest::newRow("none") << std::string("none") << ParameterSet{};
    QTest::newRow("share") << std::string("hessian-norm")
                           << ParameterSet{{"share", 0.5}, {"start", std::string("random")}};
    QTest::newRow("pgd-training") << std::string("pgd-training") << ParameterSet{};
    QTest::newRow("cure") << std::string("cure") << ParameterSet{};
  }
  void takeTheStepsOfOneProcess() {
    QFETCH(std::string, name);
    QFETCH(ParameterSet, parameters);
    const ExperimentConfig config = onPoints(name, parameters);
    constexpr int kSteps = 6;  // the fourth has two samples
    Classifier here = classifierOn(config, torch::kCPU);
    std::vector<Record> ours;
    for (int i = 0; i < kSteps; ++i) ours.push_back(here.step());
    std::mutex mutex;
    double worst = 0;
    const auto problems = onRanks(2, [&](const std::shared_ptr<Ranks>& ranks) {
      Classifier there = classifierOn(config, gpu_);
      there.shareWith(ranks);
      double difference = 0;
      for (const Record& mine : ours) {
        const Record theirs = there.step();
        if (theirs.values.size() != mine.values.size()) throw RunError("a step has no numbers");
        for (std::size_t k = 0; k < mine.values.size(); ++k)
          difference = std::max(difference, std::abs(theirs.values[k] - mine.values[k]));
      }
      const auto weights = networkOf(*there.snapshot()).parameters(), expected = here.network().parameters();
      for (std::size_t i = 0; i < expected.size(); ++i)
        difference = std::max(difference, (weights[i] - expected[i]).abs().max().item<double>());
      const std::lock_guard lock(mutex);
      worst = std::max(worst, difference);
    });
    QCOMPARE(problems, std::vector<std::string>(2));
    QVERIFY2(worst < 1e-10, qPrintable(QString::number(worst)));
  }

  // A loss that is not finite on one of them ends the run of both at that step, which neither takes.
  void whatIsNotFiniteIsToldToBoth() {
    const ExperimentConfig config = onPoints("none", {});
    std::mutex mutex;
    std::vector<std::string> messages;
    std::vector<int64_t> steps;
    const auto problems = onRanks(2, [&](const std::shared_ptr<Ranks>& ranks) {
      const double bad = ranks->rank() == 1 ? std::numeric_limits<double>::infinity() : 1;
      auto penalty = std::make_unique<Recorder>(std::make_shared<Seen>(), [bad](const Network& network, int64_t step) {
        return network.parameters().front().sum() * (step == 2 ? bad : 1);
      });
      Classifier there(config, stripes(), std::move(penalty), crossEntropy(), {}, gpu_);
      there.shareWith(ranks);
      std::string message;
      try {
        for (int i = 0; i < 5; ++i) there.step();
      } catch (const RunError& error) {
        message = error.what();
      }
      const std::lock_guard lock(mutex);
      messages.push_back(message);
      steps.push_back(there.timeline().step);
    });
    QCOMPARE(problems, std::vector<std::string>(2));
    QCOMPARE(steps, (std::vector<int64_t>{2, 2}));
    for (const std::string& message : messages)
      QVERIFY2(message.starts_with("the penalty is no longer finite at step 3"), message.c_str());
  }
};

QTEST_GUILESS_MAIN(TestRanksOnDevice)
#include "test_ranks_on_device.moc"
