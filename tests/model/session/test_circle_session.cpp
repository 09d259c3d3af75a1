// SPDX-License-Identifier: GPL-3.0-or-later
// A session, its time travel, its run folder and its questions know no lab: all of it works for a regression on the
// circle as it does for a classifier.
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

#include "model/base/error.h"
#include "model/jobs/threads.h"
#include "model/questions/circle_curve.h"
#include "model/questions/dataset_info.h"
#include "model/questions/map.h"
#include "model/runs/catalogues.h"
#include "model/runs/run_history.h"
#include "model/runs/saved_run.h"
#include "model/session/training_session.h"
#include "model/training/regularizer.h"
#include "regularizers/catalogue.h"
#include "tests/support/message_of.h"
#include "tests/support/patience.h"
#include "tests/support/records.h"

using namespace hessianlab;

class TestCircleSession : public QObject {
  Q_OBJECT

  const Catalogues catalogues_ = allCatalogues(*regularizerCatalogue());

  ExperimentConfig circle(int64_t steps = 60, int64_t layers = 2) const {
    ExperimentConfig config;
    config.lab = "circle";
    config = validated(std::move(config), catalogues_, "test");
    config.set("data.samples", 64);
    config.set("network.pairs", 40);
    config.set("network.layers", layers);
    config.set("training.steps", steps);
    config.set("training.report_every", 10);
    return config;
  }

  template <class Result>
  static std::shared_ptr<const Result> wait(const JobHandle<Result>& job) {
    if (!QTest::qWaitFor([&] { return job.finished(); }, static_cast<int>(kPatience * 1000))) qFatal("the job hangs");
    if (!job.result()) qFatal("%s", job.error().c_str());
    return job.result();
  }
  static void finish(TrainingSession& session) {
    session.run();
    QVERIFY(session.waitUntilIdle(kPatience));
    QCOMPARE(session.progress().state, RunState::Finished);
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void trainsReportsAndLooksBack() {
    TrainingSession session(circle(), regularizerCatalogue(), nullptr);
    QVERIFY(!session.loaded());
    QCOMPARE(session.progress().totalEpochs, int64_t{6});
    finish(session);
    QVERIFY(session.loaded() && !describe(session.beginning()) && !pointsOf(session.beginning(), true));
    QVERIFY(picturesOf(session.beginning(), {0}).empty() && labelsOf(session.beginning(), {0}).empty());
    const SessionUpdate update = session.drain();
    QCOMPARE(update.progress.step, int64_t{60});
    const RecordTable table = tableOf(update.records, session.metrics());
    QCOMPARE(table.steps().size(), std::size_t{60});
    QCOMPARE(table.probes().size(), std::size_t{7});  // step 0 and each tenth
    QCOMPARE(table.tests().size(), std::size_t{7});
    QVERIFY(*table.last("error_low") < 0.2 && *table.last("error_high") > 0.5);
    QVERIFY(*table.last("test_loss") < *table.first(session.metrics().place("test_loss")));

    // What is missing in the curve is what was recorded, now and then.
    QCOMPARE(session.storedSteps(), (std::vector<int64_t>{0, 10, 20, 30, 40, 50, 60}));
    const auto& tests = table.tests();
    for (std::size_t i = 0; i < tests.size(); ++i) {
      CircleCurveRequest request;
      request.atStep = static_cast<int64_t>(tests.step[i]);
      const auto curve = wait(session.ask(request));
      QCOMPARE(curve->step, *request.atStep);
      QCOMPARE(curve->angle.size(), std::size_t{720});
      QCOMPARE(curve->sampleAngle.size(), std::size_t{64});
      double sum = 0;
      for (std::size_t k = 0; k < 720; ++k) sum += std::pow(curve->prediction[k] - curve->target[k], 2);
      QVERIFY(std::abs(sum / 720 - tests.values[0][i]) < 1e-12);
      QVERIFY(std::abs(curve->target[90] - (std::cos(curve->angle[90]) + std::cos(4 * curve->angle[90]) +
                                            std::cos(10 * curve->angle[90]))) < 1e-12);
    }
  }

  void aQuestionOfAnotherLabFailsWithOneSentence() {
    TrainingSession session(circle(), regularizerCatalogue(), nullptr);
    session.prepare();
    QVERIFY(session.waitUntilIdle(kPatience));
    const auto job = session.ask(MapRequest());
    QVERIFY(QTest::qWaitFor([&] { return job.finished(); }, static_cast<int>(kPatience * 1000)));
    QCOMPARE(job.error(), std::string("this can be asked of a classifier only, and what trains here is a circle"));
    CircleCurveRequest request;
    request.points = 1;
    const auto few = session.ask(request);
    QVERIFY(QTest::qWaitFor([&] { return few.finished(); }, static_cast<int>(kPatience * 1000)));
    QCOMPARE(few.error(), std::string("points is 1; it must be from 2 to 100000"));
  }

  void itsFolderOpensAgain_data() {
    QTest::addColumn<int>("layers");
    QTest::newRow("two layers") << 2;
    QTest::newRow("five layers") << 5;
  }
  void itsFolderOpensAgain() {
    QFETCH(int, layers);
    const ExperimentConfig config = circle(60, layers);
    QTemporaryDir folder;
    const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "run";
    std::vector<double> live;
    {
      TrainingSession session(config, regularizerCatalogue(), nullptr, path);
      finish(session);
      live = wait(session.ask(CircleCurveRequest()))->prediction;
    }
    SavedRun saved(path, regularizerCatalogue());
    QVERIFY(saved.config() == config);
    const auto curve = wait(saved.ask(CircleCurveRequest()));
    QCOMPARE(curve->step, int64_t{60});
    QVERIFY(curve->prediction == live);
    const RunHistory history = readRunHistory(path, catalogues_);
    QCOMPARE(history.records.steps().size(), std::size_t{60});
    QCOMPARE(history.record.steps, int64_t{60});
    QCOMPARE(*history.record.final.values[0].number, *history.records.last("test_loss"));
  }

  void aBranchFromItsBeginningIsTheRunAgain() {
    TrainingSession original(circle(), regularizerCatalogue(), nullptr);
    finish(original);
    SessionOptions options;
    options.start = original.startingPoint(0);
    TrainingSession branch(circle(), regularizerCatalogue(), nullptr, std::nullopt, options);
    finish(branch);
    QVERIFY(wait(branch.ask(CircleCurveRequest()))->prediction == wait(original.ask(CircleCurveRequest()))->prediction);
    options.start = original.startingPoint(60);
    TrainingSession further(circle(10), regularizerCatalogue(), nullptr, std::nullopt, options);
    finish(further);
    const RecordTable before = tableOf(original.drain().records, original.metrics());
    const RecordTable after = tableOf(further.drain().records, further.metrics());
    QVERIFY(*after.last("test_loss") < *before.last("test_loss"));
  }

  void aBranchKeepsItsNetwork() {
    TrainingSession original(circle(20), regularizerCatalogue(), nullptr);
    finish(original);
    SessionOptions options;
    options.start = original.startingPoint(20);
    QCOMPARE(messageOf([&] { TrainingSession(circle(20, 3), regularizerCatalogue(), nullptr, std::nullopt, options); }),
             std::string("a branch goes on with the network of its run (2 layers), but the network was changed; set it "
                         "back, or reset to start afresh"));
  }

  void whatIsOverCanStillBeAsked() {
    std::shared_ptr<const Snapshot> frozen;
    {
      TrainingSession session(circle(), regularizerCatalogue(), nullptr);
      QVERIFY(!session.freeze());
      finish(session);
      frozen = session.freeze();
    }
    QVERIFY(frozen);
    TrainingSession other(circle(), regularizerCatalogue(), nullptr);
    StandingSource standing(frozen, other);
    QCOMPARE(wait(standing.ask(CircleCurveRequest()))->step, int64_t{60});
  }

  void trainingGoesOnBeyondItsEnd() {
    TrainingSession session(circle(20), regularizerCatalogue(), nullptr);
    finish(session);
    session.extendTo(5);
    finish(session);
    QCOMPARE(session.progress().step, int64_t{50});
  }
};

QTEST_GUILESS_MAIN(TestCircleSession)
#include "test_circle_session.moc"
