// SPDX-License-Identifier: GPL-3.0-or-later
// Looking back shows what was there, costs the training nothing, and a branch goes on from what was there.
#include <QtTest>

#include "model/base/error.h"
#include "model/base/records.h"
#include "model/jobs/threads.h"
#include "model/questions/curvature.h"
#include "model/questions/map.h"
#include "model/questions/robustness.h"
#include "model/session/training_session.h"
#include "model/training/regularizer.h"
#include "regularizers/catalogue.h"
#include "tests/support/message_of.h"
#include "tests/support/patience.h"
#include "tests/support/records.h"
#include "tests/support/small_runs.h"

using namespace hessianlab;

class TestTimeTravel : public QObject {
  Q_OBJECT

  // Ten steps an epoch, a probe every four: moments at 0, 4, 8, 10, 12, 16, 20 …
  static ExperimentConfig moons(int64_t epochs) {
    ExperimentConfig config = smallMoonsRun(epochs);
    config.set("training.probe_every", 4);
    return config;
  }
  static SessionOptions keeping(int64_t bytes) {
    SessionOptions options;
    options.snapshotBytes = bytes;
    return options;
  }
  static SessionOptions from(StartingPoint start) {
    SessionOptions options;
    options.start = std::move(start);
    return options;
  }
  static void finish(TrainingSession& session) {
    session.run();
    QVERIFY(session.waitUntilIdle(kPatience));
    QCOMPARE(session.progress().state, RunState::Finished);
  }
  template <class Result>
  static std::shared_ptr<const Result> answer(const JobHandle<Result>& job) {
    if (!QTest::qWaitFor([&] { return job.finished(); }, static_cast<int>(1000 * kPatience))) return nullptr;
    return job.state() == JobState::Done ? job.result() : nullptr;
  }
  // Everything that a run tells, to the last bit.
  static std::vector<double> numbers(TrainingSession& session) {
    std::vector<double> all;
    const RecordTable table = tableOf(session.drain().records);
    for (const char* key : {"train_loss", "penalty", "train_accuracy", "hessian_norm_median", "gradient_norm_p90",
                            "test_loss", "test_accuracy"}) {
      const auto& column = table.column(key);
      all.insert(all.end(), column.begin(), column.end());
    }
    return all;
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void keepsTheBeginningEachProbeAndEachEpoch() {
    TrainingSession session(moons(2), regularizerCatalogue(), nullptr);
    QVERIFY(session.storedSteps().empty());
    QCOMPARE(session.snapshotBudget(), int64_t{64} << 20);
    finish(session);
    QCOMPARE(session.storedSteps(), (std::vector<int64_t>{0, 4, 8, 10, 12, 16, 20}));
    const int64_t parameters = 2 * 16 + 16 + 16 * 16 + 16 + 16 * 2 + 2;
    QCOMPARE(session.storedBytes(), 7 * 4 * parameters);
  }

  void staysWithinItsMemory() {
    const int64_t parameters = 2 * 16 + 16 + 16 * 16 + 16 + 16 * 2 + 2;
    TrainingSession session(moons(10), regularizerCatalogue(), nullptr, std::nullopt, keeping(5 * 4 * parameters));
    finish(session);
    QCOMPARE(session.storedSteps().size(), std::size_t{5});
    QCOMPARE(session.storedSteps().front(), int64_t{0});
    QCOMPARE(session.storedSteps().back(), int64_t{100});
    QCOMPARE(session.storedBytes(), 5 * 4 * parameters);
  }

  // What a question about a stored step brings is what it brought when that step was the present one.
  void lookingBackShowsWhatWasThere() {
    const MapRequest map{15, 15, 0, 1, 0, 1, "hessian", 0, std::nullopt};
    CurvatureRequest curvature;
    curvature.samples = 10;
    std::map<int64_t, std::shared_ptr<const MapResult>> maps;
    std::map<int64_t, std::shared_ptr<const CurvatureResult>> norms;
    TrainingSession session(moons(2), regularizerCatalogue(), nullptr);
    session.prepare();
    QVERIFY(session.waitUntilIdle(kPatience));
    while (session.progress().state != RunState::Finished) {
      const int64_t step = session.progress().step;
      maps[step] = answer(session.ask(map));
      norms[step] = answer(session.ask(curvature));
      QVERIFY(maps[step] && norms[step]);
      QCOMPARE(maps[step]->step, step);
      session.stepOnce();
      QVERIFY(session.waitUntilIdle(kPatience));
    }
    for (const int64_t step : session.storedSteps()) {
      if (step == 20) continue;  // the present one, which nothing above looked at
      MapRequest then = map;
      then.atStep = step;
      CurvatureRequest normsThen = curvature;
      normsThen.atStep = step;
      const auto again = answer(session.ask(then));
      const auto normsAgain = answer(session.ask(normsThen));
      QVERIFY(again && normsAgain);
      QCOMPARE(again->step, step);
      QCOMPARE(normsAgain->step, step);
      QVERIFY(again->heat == maps[step]->heat);
      QVERIFY(again->confidence == maps[step]->confidence);
      QVERIFY(again->prediction == maps[step]->prediction);
      for (std::size_t i = 0; i < normsAgain->samples.size(); ++i) {
        QCOMPARE(normsAgain->samples[i].norm, norms[step]->samples[i].norm);
        QCOMPARE(normsAgain->samples[i].gradientNorm, norms[step]->samples[i].gradientNorm);
        QCOMPARE(normsAgain->samples[i].loss, norms[step]->samples[i].loss);
      }
    }
    QVERIFY(maps[4]->heat != maps[16]->heat);
  }

  void anotherStepIsRefusedInOneSentence() {
    TrainingSession session(moons(1), regularizerCatalogue(), nullptr);
    finish(session);
    for (const int64_t step : {3, -1, 11}) {
      MapRequest request;
      request.columns = request.rows = 5;
      request.atStep = step;
      const auto job = session.ask(request);
      QTRY_VERIFY_WITH_TIMEOUT(job.finished(), kPatienceMs);
      QCOMPARE(job.state(), JobState::Failed);
      QCOMPARE(job.error(),
               "the weights of step " + std::to_string(step) + " are not kept; choose one of the stored steps");
      QVERIFY_THROWS_EXCEPTION(RunError, session.startingPoint(step));
    }
    // Not stored, but there: the step at which it stands.
    TrainingSession standing(moons(1), regularizerCatalogue(), nullptr, std::nullopt, keeping(0));
    standing.stepOnce();
    QVERIFY(standing.waitUntilIdle(kPatience));
    QVERIFY(standing.storedSteps().empty());
    MapRequest request;
    request.columns = request.rows = 5;
    request.atStep = 1;
    QVERIFY(answer(standing.ask(request)));
  }

  void aHeldStepStaysWhileTheRunGoesOn() {
    TrainingSession session(moons(20), regularizerCatalogue(), nullptr, std::nullopt, keeping(1));
    session.epochOnce();
    QVERIFY(session.waitUntilIdle(kPatience));
    QCOMPARE(session.storedSteps(), (std::vector<int64_t>{0, 10}));
    session.holdStep(10);
    finish(session);
    QCOMPARE(session.storedSteps(), (std::vector<int64_t>{0, 10, 200}));
    session.holdStep(std::nullopt);
    QCOMPARE(session.storedSteps(), (std::vector<int64_t>{0, 200}));
  }

  // With moments kept, held and looked at in a storm, or without any: the same numbers to the last bit.
  void theTrainingDoesNotNotice() {
    const auto run = [](bool travels) {
      TrainingSession session(moons(6), regularizerCatalogue(), nullptr, std::nullopt, keeping(travels ? 6000 : 0));
      session.run();
      std::size_t turn = 0;
      while (!session.waitUntilIdle(0.002)) {
        const auto steps = session.storedSteps();
        if (!travels || steps.empty()) continue;
        const int64_t step = steps[++turn % steps.size()];
        session.holdStep(turn % 3 == 0 ? std::nullopt : std::optional(step));
        session.ask(MapRequest{20, 20, 0, 1, 0, 1, "hessian", 0, step});
        RobustnessRequest request;
        request.epsilons = {0, 0.05};
        request.samples = 5;
        request.atStep = step;
        session.ask(request);
        try {
          session.startingPoint(step);
        } catch (const RunError&) {  // thinned out meanwhile
        }
      }
      return numbers(session);
    };
    const auto calm = run(false), travelled = run(true);
    QCOMPARE(calm.size(), std::size_t{60 * 3 + 16 * 2 + 7 * 2});
    QVERIFY(calm == travelled);
  }

  void aBranchFromTheBeginningIsTheSameRun() {
    TrainingSession original(moons(3), regularizerCatalogue(), nullptr);
    finish(original);
    TrainingSession branch(moons(3), regularizerCatalogue(), nullptr, std::nullopt, from(original.startingPoint(0)));
    finish(branch);
    const auto first = numbers(original), second = numbers(branch);
    QVERIFY(!first.empty());
    QVERIFY(first == second);
  }

  void aBranchBeginsWithTheWeightsOfThatStep() {
    std::optional<StartingPoint> start;
    std::shared_ptr<const MapResult> there;
    {
      TrainingSession original(moons(3), regularizerCatalogue(), nullptr);
      finish(original);
      start = original.startingPoint(16);
      MapRequest request{15, 15, 0, 1, 0, 1, "hessian", 0, 16};
      there = answer(original.ask(request));
      QVERIFY(there);
    }  // the starting point outlives its session
    QCOMPARE(start->weights->step(), int64_t{16});
    ExperimentConfig other = moons(1);
    other["regularizer"] = {"none", {}};
    other.set("optimizer.learning_rate", 0.01);
    TrainingSession branch(other, regularizerCatalogue(), nullptr, std::nullopt, from(*start));
    branch.prepare();
    QVERIFY(branch.waitUntilIdle(kPatience));
    QCOMPARE(branch.progress().step, int64_t{0});  // it counts its own
    const auto here = answer(branch.ask(MapRequest{15, 15, 0, 1, 0, 1, "hessian"}));
    QVERIFY(here);
    QVERIFY(here->heat == there->heat);
    QVERIFY(here->confidence == there->confidence);
    finish(branch);
    QCOMPARE(branch.storedSteps().front(), int64_t{0});
    QVERIFY(answer(branch.ask(MapRequest{15, 15, 0, 1, 0, 1, "hessian"}))->heat != there->heat);
  }

  void aBranchNeedsTheSameNetworkAndData() {
    TrainingSession original(moons(1), regularizerCatalogue(), nullptr);
    finish(original);
    const StartingPoint start = original.startingPoint(10);
    const auto refusal = [&](const ExperimentConfig& config) {
      return messageOf([&] { TrainingSession(config, regularizerCatalogue(), nullptr, std::nullopt, from(start)); });
    };
    ExperimentConfig other = moons(1);
    other.set("architecture.hidden", Widths{16});
    QCOMPARE(refusal(other), std::string("a branch goes on with the network of its run (mlp-2d, softplus), but the "
                                         "network was changed; set it back, or reset to start afresh"));
    other = moons(1);
    other.set("dataset.name", "circles");
    QCOMPARE(refusal(other), std::string("a branch goes on with the data of its run (moons), but the data set was "
                                         "changed; set it back, or reset to start afresh"));
    other = moons(1);
    other.set("training.seed", 2);
    QCOMPARE(refusal(other),
             std::string("a branch goes on with the data of its run, whose points were drawn with seed 1; "
                         "set the seed back, or reset to start afresh"));
    other = moons(1);
    other.set("training.precision", "double");
    other.set("training.batch_size", 16);
    other.set("training.epochs", 7);
    TrainingSession branch(other, regularizerCatalogue(), nullptr, std::nullopt, from(start));
    branch.stepOnce();
    QVERIFY(branch.waitUntilIdle(kPatience));
    QCOMPARE(branch.progress().step, int64_t{1});
  }
};

QTEST_GUILESS_MAIN(TestTimeTravel)
#include "test_time_travel.moc"
