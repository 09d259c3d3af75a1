// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions, time travel, branches and run folders of the landmarks.
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

#include "model/base/error.h"
#include "model/jobs/threads.h"
#include "model/questions/landmarks.h"
#include "model/runs/catalogues.h"
#include "model/runs/run_history.h"
#include "model/runs/saved_run.h"
#include "model/session/training_session.h"
#include "model/training/regularizer.h"
#include "regularizers/catalogue.h"
#include "tests/support/patience.h"
#include "tests/support/records.h"

using namespace hessianlab;

class TestLandmarkSession : public QObject {
  Q_OBJECT

  const Catalogues catalogues_ = allCatalogues(*regularizerCatalogue());

  ExperimentConfig faces(int64_t epochs = 6) const {
    ExperimentConfig config;
    config.lab = "landmarks";
    config = validated(std::move(config), catalogues_, "test");
    config.set("data.samples", 40);
    config.set("data.validation_samples", 10);
    config.set("data.test_samples", 30);
    config.setValue("network.hidden", Widths{24, 16});
    config.set("training.epochs", epochs);
    config.set("tasks.input_weight", 1);
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
  static LandmarkPoints black(TrainingSession& session, std::optional<int64_t> step = {}) {
    LandmarkFaceRequest request;
    request.atStep = step;
    return wait(session.ask(request))->ofOwn;
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void trainsReportsAndLooksBack() {
    TrainingSession session(faces(), regularizerCatalogue(), nullptr);
    finish(session);
    const RecordTable table = tableOf(session.drain().records, session.metrics());
    QCOMPARE(table.steps().size(), std::size_t{24});
    QCOMPARE(table.probes().size(), std::size_t{7});
    QCOMPARE(table.tests().size(), std::size_t{7});
    QVERIFY(*table.last("test_nrmse") < *table.first(session.metrics().place("test_nrmse")));
    QVERIFY(*table.last("output_weight") == 0 && *table.first(session.metrics().place("output_weight")) == 30);
    // The errors asked for are those that were recorded, now and then.
    for (std::size_t i = 0; i < table.tests().size(); ++i) {
      LandmarkErrorsRequest request;
      request.atStep = static_cast<int64_t>(table.tests().step[i]);
      const auto errors = wait(session.ask(request));
      QCOMPARE(errors->step, *request.atStep);
      QVERIFY(std::abs(errors->network.mean - table.tests().values[session.metrics().place("test_nrmse").at][i]) <
              1e-6);
    }
    QVERIFY(black(session, 0) != black(session));
  }

  void itsFolderOpensAgain() {
    QTemporaryDir folder;
    const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "run";
    LandmarkPoints live;
    {
      TrainingSession session(faces(), regularizerCatalogue(), nullptr, path);
      finish(session);
      live = black(session);
    }
    SavedRun saved(path, regularizerCatalogue());
    QVERIFY(saved.config() == faces());
    const auto face = wait(saved.ask(LandmarkFaceRequest()));
    QCOMPARE(face->step, int64_t{24});
    QVERIFY(face->ofOwn == live);
    const RunHistory history = readRunHistory(path, catalogues_);
    QCOMPARE(*history.record.final.values[0].number, *history.records.last("test_nrmse"));
  }

  void aBranchFromItsBeginningIsTheRunAgain() {
    TrainingSession original(faces(), regularizerCatalogue(), nullptr);
    finish(original);
    SessionOptions options;
    options.start = original.startingPoint(0);
    TrainingSession branch(faces(), regularizerCatalogue(), nullptr, std::nullopt, options);
    finish(branch);
    QVERIFY(black(branch) == black(original));
  }

  void lookingChangesNothing() {
    TrainingSession quiet(faces(), regularizerCatalogue(), nullptr), watched(faces(), regularizerCatalogue(), nullptr);
    finish(quiet);
    watched.prepare();
    QVERIFY(watched.waitUntilIdle(kPatience));
    watched.run();
    while (watched.progress().state != RunState::Finished) {
      wait(watched.ask(LandmarkErrorsRequest()));
      wait(watched.ask(LandmarkWalkRequest()));
    }
    QVERIFY(watched.waitUntilIdle(kPatience));
    QVERIFY(black(watched) == black(quiet));
  }

  void trainingGoesOnBeyondItsEnd() {
    TrainingSession session(faces(2), regularizerCatalogue(), nullptr);
    finish(session);
    session.extendTo(3);
    finish(session);
    QCOMPARE(session.progress().step, int64_t{12});
  }
};

QTEST_GUILESS_MAIN(TestLandmarkSession)
#include "test_landmark_session.moc"
