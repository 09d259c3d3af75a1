// SPDX-License-Identifier: GPL-3.0-or-later
// One controller with three slots: three regularizers in step from the same start, under one transport, and none of
// them in the way of the others.
#include <QSignalSpy>
#include <QtTest>

#include "model/jobs/threads.h"
#include "model/runs/catalogues.h"
#include "regularizers/catalogue.h"
#include "tests/support/patience.h"
#include "tests/support/small_runs.h"
#include "ui/runs/run_controller.h"

using namespace hessianlab;

namespace {

const Choice kNone{"none", {}}, kGradient{"input-gradient", {{"strength", 0.1}}};

const Catalogues& catalogues() {
  static const Catalogues all = allCatalogues(*regularizerCatalogue());
  return all;
}

ExperimentConfig withRegularizer(ExperimentConfig config, const Choice& regularizer) {
  config["regularizer"] = regularizer;
  return validated(std::move(config), catalogues(), "test");
}

RunController::Change with(const Choice& regularizer) {
  return [regularizer](ExperimentConfig& config) { config = withRegularizer(config, regularizer); };
}

const std::vector<double>& losses(const Run& run) {
  return run.records.column("train_loss");
}

// A document, its list of runs and a controller, without a window.
struct Lab {
  explicit Lab(ExperimentConfig config)
      : document(catalogues(), validated(std::move(config), catalogues(), "test")),
        controller(document, list, factory) {}

  void addTwo() {
    controller.addSlot(QStringLiteral("plain"), with(kNone));
    controller.addSlot(QStringLiteral("gradient"), with(kGradient));
  }
  const RunSlot& slot(std::size_t i) const { return *controller.all().at(i); }
  int64_t step(std::size_t i) const { return slot(i).session()->progress().step; }
  bool all(const std::function<bool(const RunSlot&)>& holds) const {
    return std::all_of(controller.all().begin(), controller.all().end(),
                       [&](const auto& each) { return holds(*each); });
  }
  bool allReach(RunState state) const {
    return QTest::qWaitFor([&] { return all([&](const RunSlot& each) { return each.state() == state; }); },
                           kPatienceMs);
  }
  bool allAt(int64_t step) const {
    return QTest::qWaitFor(
        [&] { return all([&](const RunSlot& each) { return each.current()->progress.step == step; }); }, kPatienceMs);
  }

  std::shared_ptr<const RegularizerFactory> factory = regularizerCatalogue();
  LabDocument document;
  RunList list;
  RunController controller;
};

}  // namespace

class TestRunController : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void threeRegularizersTrainInStepFromTheSameStart() {
    Lab lab(smallMoonsRun(4));
    lab.controller.prepare();
    lab.addTwo();
    lab.controller.run();
    while (!lab.all([](const RunSlot& each) { return each.over(); })) {
      // What is read later can only be larger.
      const int64_t a = lab.step(0), b = lab.step(1), c = lab.step(2), d = lab.step(0), e = lab.step(1);
      QVERIFY(b >= a - 1 && c >= a - 1 && c >= b - 1 && d >= b - 1 && d >= c - 1 && e >= c - 1);
      QTest::qWait(1);
    }
    QVERIFY(lab.allReach(RunState::Finished));
    // Those beside the first are listed when their data are there: in either order.
    auto runs = lab.controller.runs();
    QCOMPARE(runs.size(), std::size_t{3});
    if (runs[1]->name.endsWith(QStringLiteral("gradient"))) std::swap(runs[1], runs[2]);
    QCOMPARE(runs[0]->name, QStringLiteral("run 1"));
    QCOMPARE(runs[1]->name, QStringLiteral("run 1 plain"));
    QCOMPARE(runs[2]->name, QStringLiteral("run 1 gradient"));
    QCOMPARE(runs[2]->config["regularizer"].name, std::string("input-gradient"));
    for (const auto& run : runs) {
      QCOMPARE(run->config.integer("training.seed"), runs[0]->config.integer("training.seed"));
      QTRY_COMPARE_WITH_TIMEOUT(losses(*run).size(), std::size_t{40}, kPatienceMs);
      // Same weights, same batch: each computes that loss in another order.
      QVERIFY(std::abs(losses(*run).front() - losses(*runs[0]).front()) < 1e-6);
    }
    QVERIFY(losses(*runs[0]).back() != losses(*runs[1]).back());
    QVERIFY(losses(*runs[1]).back() != losses(*runs[2]).back());
    QVERIFY(losses(*runs[2]).back() != losses(*runs[0]).back());

    // Company changes nothing: alone, the third one's numbers are the same to the last bit.
    Lab single(withRegularizer(smallMoonsRun(4), kGradient));
    single.controller.run();
    QVERIFY(single.allReach(RunState::Finished));
    QTRY_COMPARE_WITH_TIMEOUT(losses(*single.controller.runs()[0]).size(), std::size_t{40}, kPatienceMs);
    QCOMPARE(single.controller.runs()[0]->config, runs[2]->config);
    QCOMPARE(losses(*single.controller.runs()[0]), losses(*runs[2]));
  }

  void oneTransportDrivesAllThree() {
    Lab lab(smallMoonsRun(100));
    lab.controller.prepare();
    lab.addTwo();
    QVERIFY(lab.allReach(RunState::Paused));  // untrained, looked at
    lab.controller.stepOnce();
    QVERIFY(lab.allAt(1) && lab.allReach(RunState::Paused));
    lab.controller.epochOnce();
    QVERIFY(lab.allAt(10) && lab.allReach(RunState::Paused));
    lab.controller.toggle();
    QTRY_VERIFY_WITH_TIMEOUT(lab.all([](const RunSlot& each) { return each.current()->progress.step > 14; }),
                             kPatienceMs);
    lab.controller.toggle();
    QVERIFY(lab.allReach(RunState::Paused));
    lab.controller.rewindTo(5);
    QVERIFY(lab.all([](const RunSlot& each) { return each.viewedStep() == 5 && !each.advancing(); }));
    // A branch: all begin with the weights of the first.
    lab.controller.branchFrom(5);
    QVERIFY(lab.allReach(RunState::Paused));
    QVERIFY(lab.all([](const RunSlot& each) { return !each.currentIsListed() && !each.rewoundTo(); }));
    lab.controller.stepOnce();
    QVERIFY(lab.allAt(1) && lab.allReach(RunState::Paused));
    const auto& runs = lab.controller.runs();
    QTRY_COMPARE_WITH_TIMEOUT(runs.size(), std::size_t{6}, kPatienceMs);
    for (std::size_t i = 3; i < 6; ++i) {
      QCOMPARE(runs[i]->originText(), QStringLiteral("from run 1 at step 5"));
      QVERIFY(std::abs(losses(*runs[i]).front() - losses(*runs[3]).front()) < 1e-6);
    }
    lab.controller.stop();
    QVERIFY(lab.allReach(RunState::Stopped));
  }

  void oneThatFailsLetsTheOthersGoOn() {
    Lab lab(smallMoonsRun(4));
    QSignalSpy failed(&lab.controller, &RunController::failed);
    lab.controller.prepare();
    lab.controller.addSlot(QStringLiteral("wild"), [](ExperimentConfig& config) {
      config["optimizer"] = {"sgd", {{"learning_rate", 100.0}}};
      config = withRegularizer(config, {"input-gradient", {{"strength", 1000.0}, {"warmup", 0.0}}});
    });
    lab.controller.addSlot(QStringLiteral("plain"), with(kNone));
    lab.controller.run();
    QTRY_COMPARE_WITH_TIMEOUT(lab.slot(1).state(), RunState::Failed, kPatienceMs);
    for (const std::size_t other : {0, 2}) {
      QTRY_COMPARE_WITH_TIMEOUT(lab.slot(other).state(), RunState::Finished, kPatienceMs);
      QCOMPARE(lab.step(other), int64_t{40});
    }
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.front().front().toString().startsWith(QStringLiteral("wild: ")));
  }

  void oneThatIsStoppedOrTakenAwayLetsTheOthersGoOn() {
    Lab lab(smallMoonsRun(1000));
    lab.controller.prepare();
    lab.addTwo();
    lab.controller.run();
    QTRY_VERIFY_WITH_TIMEOUT(lab.all([](const RunSlot& each) { return each.current()->progress.step > 5; }),
                             kPatienceMs);
    lab.controller.all()[1]->stop();
    QTRY_COMPARE_WITH_TIMEOUT(lab.slot(1).state(), RunState::Stopped, kPatienceMs);
    int64_t stopped = lab.step(1);
    QTRY_VERIFY_WITH_TIMEOUT(lab.step(0) > stopped + 10 && lab.step(2) > stopped + 10, kPatienceMs);
    QCOMPARE(lab.step(1), stopped);
    QSignalSpy changed(&lab.controller, &RunController::slotsChanged);
    lab.controller.removeSlot(*lab.controller.all()[2]);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(lab.controller.all().size(), std::size_t{2});
    stopped = lab.step(0);
    QTRY_VERIFY_WITH_TIMEOUT(lab.step(0) > stopped + 10, kPatienceMs);
    QCOMPARE(lab.controller.runs().size(), std::size_t{3});  // its curves stay
    lab.controller.removeSlot(lab.controller.first());       // there is always one
    QCOMPARE(lab.controller.all().size(), std::size_t{2});
  }

  void aLateOneCatchesUp() {
    Lab lab(smallMoonsRun(3));
    lab.controller.prepare();
    lab.controller.addSlot(QStringLiteral("plain"), with(kNone));
    lab.controller.epochOnce();
    QVERIFY(lab.allAt(10) && lab.allReach(RunState::Paused));
    lab.controller.addSlot(QStringLiteral("gradient"), with(kGradient));
    lab.controller.run();
    QVERIFY(lab.allReach(RunState::Finished));
    QVERIFY(lab.allAt(30));
    QTRY_COMPARE_WITH_TIMEOUT(losses(*lab.controller.runs().back()).size(), std::size_t{30}, kPatienceMs);
    // Its run removed, it catches up again, alone; the others rest where they are.
    const int id = lab.controller.runs()[2]->id;
    lab.controller.remove(id);
    QCOMPARE(lab.controller.runs().size(), std::size_t{2});
    lab.controller.run();
    QVERIFY(lab.allReach(RunState::Finished));
    QVERIFY(lab.allAt(30));
    QCOMPARE(lab.controller.runs().size(), std::size_t{3});
  }

  // Every view looks at the list when it is told, so two hundred runs must not be told one by one.
  void manyAreRemovedAtOnce() {
    Lab lab(smallMoonsRun(1));
    lab.controller.prepare();
    lab.addTwo();
    for (int round = 0; round < 2; ++round) {
      lab.controller.run();
      QVERIFY(lab.allReach(RunState::Finished));
      lab.controller.reset();
    }
    std::vector<int> ids{-1};
    for (const auto& run : lab.controller.runs()) ids.push_back(run->id);
    QCOMPARE(ids.size(), std::size_t{7});
    QSignalSpy removed(&lab.controller, &RunController::runsRemoved);
    std::vector<int> told;
    const std::vector<int> going = lab.controller.remove(ids, [&](int id) { told.push_back(id); });
    QCOMPARE(going, std::vector<int>(ids.begin() + 1, ids.end()));
    QTRY_VERIFY_WITH_TIMEOUT(lab.controller.runs().empty(), kPatienceMs);
    QCOMPARE(told, going);
    QCOMPARE(removed.count(), 1);
  }

  void takenApartMidwayNobodyHangs() {
    for (int round = 0; round < 4; ++round) {
      Lab lab(smallMoonsRun(1000));
      lab.controller.prepare();
      lab.addTwo();
      lab.controller.run();
      if (round > 0) QTRY_VERIFY_WITH_TIMEOUT(lab.step(2) > 0, kPatienceMs);
      if (round > 1) lab.controller.removeSlot(*lab.controller.all()[static_cast<std::size_t>(round - 1)]);
    }
  }
};

QTEST_MAIN(TestRunController)
#include "test_run_controller.moc"
