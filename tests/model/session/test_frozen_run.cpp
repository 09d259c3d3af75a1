// SPDX-License-Identifier: GPL-3.0-or-later
// A run whose session is gone answers as it did, with the jobs of another session.
#include <QtTest>

#include "model/base/records.h"
#include "model/jobs/threads.h"
#include "model/questions/dataset_info.h"
#include "model/questions/map.h"
#include "model/questions/source.h"
#include "model/session/training_session.h"
#include "model/training/regularizer.h"
#include "regularizers/catalogue.h"
#include "tests/support/choices.h"
#include "tests/support/map_request.h"
#include "tests/support/patience.h"
#include "tests/support/records.h"

using namespace hessianlab;

class TestFrozenRun : public QObject {
  Q_OBJECT

  static ExperimentConfig moons(int64_t seed) {
    ExperimentConfig config;
    config.set("dataset.name", "moons");
    config.set("dataset.train_samples", 160);
    config.set("dataset.test_samples", 50);
    config["architecture"] = chosenNetwork("mlp-2d", "softplus", 8, {16, 16});
    config["regularizer"] = {"none", {}};
    config.set("training.epochs", 2);
    config.set("training.batch_size", 32);
    config.set("training.seed", seed);
    return config;
  }

  template <class Result>
  static std::shared_ptr<const Result> wait(const JobHandle<Result>& job) {
    if (!QTest::qWaitFor([&] { return job.finished(); }, static_cast<int>(kPatience * 1000))) qFatal("the job hangs");
    if (!job.result()) qFatal("%s", job.error().c_str());
    return job.result();
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void aFrozenRunAnswersAsItsSessionDid() {
    std::shared_ptr<const Snapshot> frozen;
    std::shared_ptr<const MapResult> before;
    std::shared_ptr<const ArrowsResult> arrowsBefore;
    {
      TrainingSession session(moons(1), regularizerCatalogue(), nullptr);
      QVERIFY(!session.freeze());  // there is no network yet
      session.run();
      QVERIFY(session.waitUntilIdle(kPatience));
      before = wait(session.ask(mapOf(40, 30)));
      arrowsBefore = wait(session.ask(ArrowsRequest()));
      frozen = session.freeze();
      QVERIFY(frozen);
      QCOMPARE(frozen->step(), int64_t{10});
      QCOMPARE(describe(frozen)->name, std::string("moons"));
      QCOMPARE(pointsOf(frozen, true)->x, pointsOf(session.beginning(), true)->x);
    }
    TrainingSession other(moons(2), regularizerCatalogue(), nullptr);
    MapRequest request = mapOf(40, 30);
    StandingSource standing(frozen, other);
    // It needs nothing of the session that serves it, not even a network.
    const auto after = wait(standing.ask(request));
    QCOMPARE(after->step, int64_t{10});
    QCOMPARE(after->heat, before->heat);
    QCOMPARE(after->prediction, before->prediction);
    const auto arrowsAfter = wait(standing.ask(ArrowsRequest()));
    QCOMPARE(arrowsAfter->arrows.size(), std::size_t{50});
    for (std::size_t i = 0; i < 50; ++i) QCOMPARE(arrowsAfter->arrows[i].toX, arrowsBefore->arrows[i].toX);
    PointRequest point;
    point.x = 0.4, point.y = 0.6;
    QCOMPARE(wait(standing.ask(point))->step, int64_t{10});
    other.prepare();
    QVERIFY(other.waitUntilIdle(kPatience));
    QVERIFY(wait(other.ask(mapOf(40, 30)))->heat != before->heat);
  }

  void picturesAreNotFrozen() {
    ExperimentConfig config;
    config.set("dataset.name", "fashion-mnist");
    config.set("dataset.train_samples", 64);
    config.set("dataset.test_samples", 10);
    config["architecture"] = chosenNetwork("mlp", "relu", 8, {8});
    config["regularizer"] = {"none", {}};
    TrainingSession session(config, regularizerCatalogue(), nullptr);
    session.prepare();
    QVERIFY(session.waitUntilIdle(kPatience));
    QVERIFY(describe(session.beginning()));
    QVERIFY(!session.freeze());
  }

  void aPaintedSetTrains() {
    ExperimentConfig config = moons(1);
    PaintedPoints points;
    for (int i = 0; i < 40; ++i) points.push_back({i % 2 ? 0.8 : 0.2, 0.01 * i + 0.2, i % 2});
    config["dataset"] = {"painted", {{"points", points}}};
    config.set("training.epochs", 60);
    config.set("optimizer.learning_rate", 0.02);
    TrainingSession session(config, regularizerCatalogue(), nullptr);
    session.run();
    QVERIFY(session.waitUntilIdle(kPatience));
    const SessionUpdate update = session.drain();
    QCOMPARE(update.progress.state, RunState::Finished);
    QCOMPARE(*tableOf(update.records).last("test_accuracy"), 1.0);
    QCOMPARE(describe(session.beginning())->testSamples, int64_t{8});
  }
};

QTEST_GUILESS_MAIN(TestFrozenRun)
#include "test_frozen_run.moc"
