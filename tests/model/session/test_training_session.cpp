// SPDX-License-Identifier: GPL-3.0-or-later
// The session's promises: transport acts within one batch, looking changes nothing, what is written is whole.
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <atomic>
#include <fstream>
#include <sstream>

#include "model/base/error.h"
#include "model/base/records.h"
#include "model/formats/run_record.h"
#include "model/jobs/threads.h"
#include "model/questions/curvature.h"
#include "model/questions/map.h"
#include "model/questions/robustness.h"
#include "model/runs/catalogues.h"
#include "model/runs/saved_run.h"
#include "model/session/training_session.h"
#include "model/training/regularizer.h"
#include "regularizers/catalogue.h"
#include "tests/support/choices.h"
#include "tests/support/patience.h"
#include "tests/support/records.h"
#include "tests/support/small_runs.h"

using namespace hessianlab;

class TestTrainingSession : public QObject {
  Q_OBJECT

  static ExperimentConfig moons(int64_t epochs) {
    ExperimentConfig config = smallMoonsRun(epochs);
    config.set("training.log_every", 1);
    return config;
  }

  static std::string read(const std::filesystem::path& path) {
    std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void runsToTheEndAndReportsEverything() {
    std::atomic<int> wakes{0};
    TrainingSession session(moons(2), regularizerCatalogue(), [&] { ++wakes; });
    session.run();
    QVERIFY(session.waitUntilIdle(kPatience));
    const SessionUpdate update = session.drain();
    QCOMPARE(update.progress.state, RunState::Finished);
    const RecordTable table = tableOf(update.records);
    QCOMPARE(table.steps().size(), std::size_t{20});
    for (std::size_t i = 0; i < 20; ++i) QCOMPARE(table.steps().step[i], static_cast<double>(i + 1));
    QCOMPARE(table.probes().step, (std::vector<double>{0, 5, 10, 15, 20}));
    QCOMPARE(table.tests().step, (std::vector<double>{0, 10, 20}));
    QVERIFY(*table.last("hessian_norm_median") > 0);
    QVERIFY(table.basis()->estimator == "lanczos" && table.basis()->samples > 0);
    // What was found after a step stands before the next step.
    for (std::size_t i = 1; i < update.records.size(); ++i) {
      const Record &before = update.records[i - 1], &after = update.records[i];
      QVERIFY(after.step == before.step + (after.kind == RecordKind::Step ? 1 : 0));
    }
    QVERIFY(wakes > 0);
    QVERIFY(session.drain().records.empty());
  }

  // The window takes what there is while the worker writes: every row comes once and in order.
  void drainingWhileTrainingLosesNothing() {
    TrainingSession session(moons(20), regularizerCatalogue(), nullptr);
    std::vector<int64_t> steps;
    std::size_t probes = 0;
    const auto drain = [&] {
      const SessionUpdate update = session.drain();
      for (const Record& record : update.records) {
        if (record.kind == RecordKind::Step) steps.push_back(record.step);
        if (record.kind == RecordKind::Probe) ++probes;
      }
    };
    session.run();
    while (!session.waitUntilIdle(0)) drain();
    drain();
    QCOMPARE(session.progress().state, RunState::Finished);
    QCOMPARE(probes, std::size_t{41});
    QCOMPARE(steps.size(), std::size_t{200});
    for (std::size_t i = 0; i < steps.size(); ++i) QCOMPARE(steps[i], static_cast<int64_t>(i + 1));
  }

  void transportActsWithinOneBatch() {
    TrainingSession session(moons(1000), regularizerCatalogue(), nullptr);
    session.prepare();
    QVERIFY(session.waitUntilIdle(kPatience));
    QCOMPARE(session.progress().state, RunState::Paused);
    QCOMPARE(session.progress().step, int64_t{0});
    session.stepOnce();
    QVERIFY(session.waitUntilIdle(kPatience));
    QCOMPARE(session.progress().step, int64_t{1});
    session.epochOnce();
    QVERIFY(session.waitUntilIdle(kPatience));
    QCOMPARE(session.progress().step, int64_t{10});

    session.run();
    QTRY_VERIFY_WITH_TIMEOUT(session.progress().step > 12, kPatienceMs);
    session.pause();
    const int64_t asked = session.progress().step;
    QVERIFY(session.waitUntilIdle(kPatience));
    QVERIFY(session.progress().step <= asked + 1);
    QCOMPARE(session.progress().state, RunState::Paused);

    session.run();
    QTRY_VERIFY_WITH_TIMEOUT(session.progress().step > asked + 3, kPatienceMs);
    session.stop();
    const int64_t stopped = session.progress().step;
    QVERIFY(session.waitUntilIdle(kPatience));
    QVERIFY(session.progress().step <= stopped + 1);
    QCOMPARE(session.progress().state, RunState::Stopped);
    session.run();  // an ended run stays ended
    QVERIFY(session.waitUntilIdle(kPatience));
    QCOMPARE(session.progress().state, RunState::Stopped);
  }

  void destructionWhileTrainingIsClean() {
    for (int i = 0; i < 3; ++i) {
      TrainingSession session(moons(1000), regularizerCatalogue(), nullptr);
      session.run();
      session.ask(MapRequest());
      if (i > 0) QTRY_VERIFY_WITH_TIMEOUT(session.progress().step > i, kPatienceMs);
    }
  }

  // A storm of questions, pauses and steps gives the same numbers to the last bit as an undisturbed run.
  void lookingDoesNotChangeTheTraining() {
    const auto metrics = [](bool disturbed) {
      std::vector<double> numbers;
      TrainingSession session(moons(6), regularizerCatalogue(), nullptr);
      session.run();
      while (!session.waitUntilIdle(0.002)) {
        if (!disturbed) continue;
        session.ask(MapRequest{20, 20, 0, 1, 0, 1, "hessian"});
        RobustnessRequest request;
        request.epsilons = {0, 0.05};
        request.samples = 5;
        session.ask(request);
        session.ask(CurvatureRequest{"power", 3, 8, 1});
        session.pause();
        session.stepOnce();
        session.run();
      }
      const RecordTable table = tableOf(session.drain().records);
      for (const char* key : {"train_loss", "penalty", "train_accuracy", "hessian_norm_median", "test_loss"}) {
        const auto& column = table.column(key);
        numbers.insert(numbers.end(), column.begin(), column.end());
      }
      return numbers;
    };
    const auto calm = metrics(false), stormy = metrics(true);
    QCOMPARE(calm.size(), std::size_t{60 * 3 + 13 + 7});
    QVERIFY(calm == stormy);
  }

  void jobsAnswer() {
    TrainingSession session(moons(1), regularizerCatalogue(), nullptr);
    session.run();
    QVERIFY(session.waitUntilIdle(kPatience));
    RobustnessRequest request;
    request.epsilons = {0, 0.05, 0.1};
    request.samples = 20;
    const auto robustness = session.ask(request);
    const auto curvature = session.ask(CurvatureRequest{"exact", 0, 10, 1});
    const auto map = session.ask(MapRequest{10, 10, 0, 1, 0, 1, "hessian"});
    const auto wrong = session.ask(CurvatureRequest{"guess", 0, 10, 1});
    QTRY_VERIFY_WITH_TIMEOUT(robustness.finished() && curvature.finished() && map.finished() && wrong.finished(),
                             kPatienceMs);
    QCOMPARE(robustness.state(), JobState::Done);
    QCOMPARE(robustness.result()->accuracy.size(), std::size_t{3});
    QCOMPARE(robustness.result()->accuracy[0], robustness.result()->cleanAccuracy);
    QCOMPARE(curvature.result()->samples.size(), std::size_t{10});
    QCOMPARE(map.result()->heat.size(), std::size_t{100});
    QCOMPARE(wrong.state(), JobState::Failed);
    QVERIFY(wrong.error().find("guess") != std::string::npos);
  }

  void writesARunThatOpensAgain() {
    QTemporaryDir directory;
    const std::filesystem::path folder = directory.filePath("run").toStdString();
    {
      TrainingSession session(moons(1), regularizerCatalogue(), nullptr, folder);
      session.run();
      QVERIFY(session.waitUntilIdle(kPatience));
    }
    for (const char* name : {"config.json", "run.json", "metrics.csv", "model.safetensors"})
      QVERIFY2(std::filesystem::is_regular_file(folder / name), name);
    QVERIFY(read(folder / "run.json").find("\"status\": \"finished\"") != std::string::npos);
    const std::string metrics = read(folder / "metrics.csv");
    QCOMPARE(std::count(metrics.begin(), metrics.end(), '\n'), std::ptrdiff_t{12});  // header, step 0, ten steps
    QVERIFY(metrics.rfind("step,epoch,seconds,train_loss,penalty,train_accuracy,test_accuracy,", 0) == 0);

    SavedRun saved(folder, regularizerCatalogue());
    QVERIFY(saved.config() == validated(moons(1), allCatalogues(*regularizerCatalogue()), "test"));
    JobControl control;
    QCOMPARE(saved.answer(CurvatureRequest{"exact", 0, 5, 1}, control).samples.size(), std::size_t{5});
    QVERIFY_THROWS_EXCEPTION(InputError, TrainingSession(moons(1), regularizerCatalogue(), nullptr, folder));
  }

  // run.json: the last accuracy and the best one, each with the step at which it was measured.
  void recordSaysWhenItsAccuraciesWereMeasured() {
    QTemporaryDir directory;
    const std::filesystem::path folder = directory.filePath("run").toStdString();
    ExperimentConfig config = moons(4);
    config.set("optimizer.learning_rate", 0.1);  // rough enough for the accuracy to rise and fall
    std::vector<Record> records;
    {
      TrainingSession session(config, regularizerCatalogue(), nullptr, folder);
      session.run();
      QVERIFY(session.waitUntilIdle(kPatience));
      records = session.drain().records;
    }
    std::erase_if(records, [](const Record& one) { return one.kind != RecordKind::Test; });
    QCOMPARE(records.size(), std::size_t{5});
    const RunRecord record = parseRunRecord(read(folder / "run.json"), classifierMetrics(), "run.json");
    QCOMPARE(record.final.step.value(), int64_t{40});
    QCOMPARE(record.final.value("clean_accuracy").value(), number(records.back(), "test_accuracy"));
    QCOMPARE(record.final.value("loss").value(), number(records.back(), "test_loss"));
    const auto best = std::max_element(records.begin(), records.end(), [](const Record& a, const Record& b) {
      return number(a, "test_accuracy") < number(b, "test_accuracy");
    });
    QVERIFY(best->step > 0);
    QCOMPARE(record.best.step.value(), best->step);
    QCOMPARE(record.best.value("clean_accuracy").value(), number(*best, "test_accuracy"));
    QVERIFY(record.best.value("loss").value() <= record.final.value("loss").value());
    QVERIFY(record.best.value("hessian_norm_median").value() <= record.final.value("hessian_norm_median").value());
  }

  // A learning rate far too large ends in a loss that is not finite: the run says so and keeps finite weights.
  void nonFiniteLossStopsWithTheLastGoodState() {
    QTemporaryDir directory;
    const std::filesystem::path folder = directory.filePath("run").toStdString();
    ExperimentConfig config = moons(50);
    config.set("optimizer.name", "sgd");
    config.set("optimizer.learning_rate", 100);
    config.set("architecture.activation", "relu");
    config["regularizer"] = {"input-gradient", {{"strength", 1000.0}, {"warmup", 0.0}}};
    {
      TrainingSession session(config, regularizerCatalogue(), nullptr, folder);
      session.run();
      QVERIFY(session.waitUntilIdle(kPatience));
      QCOMPARE(session.progress().state, RunState::Failed);
      QVERIFY(session.progress().message.find("finite") != std::string::npos);
    }
    QVERIFY(read(folder / "run.json").find("\"status\": \"failed\"") != std::string::npos);
    SavedRun saved(folder, regularizerCatalogue());  // refuses weights that are not finite
    QCOMPARE(saved.config().number("optimizer.learning_rate"), 100.0);
  }

  void missingDataIsReportedNotThrown() {
    ExperimentConfig config = moons(1);
    config.set("dataset.name", "fashion-mnist");
    config.set("dataset.path", "no/such/folder");
    config["architecture"] = chosenNetwork("mlp", "relu", 8);
    TrainingSession session(config, regularizerCatalogue(), nullptr);
    session.run();
    QVERIFY(session.waitUntilIdle(kPatience));
    QCOMPARE(session.progress().state, RunState::Failed);
    QVERIFY(session.progress().message.find("no/such/folder") != std::string::npos);
  }
};

QTEST_GUILESS_MAIN(TestTrainingSession)
#include "test_training_session.moc"
