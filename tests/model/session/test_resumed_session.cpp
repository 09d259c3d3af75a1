// SPDX-License-Identifier: GPL-3.0-or-later
// A run that is interrupted and goes on from its folder ends with the files of one that never was: weights and state to
// the last bit, metrics.csv but for its seconds.
#include <QDeadlineTimer>
#include <QTemporaryDir>
#include <QtTest>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/formats/run_record.h"
#include "model/jobs/cores.h"
#include "model/jobs/thread_choice.h"
#include "model/jobs/threads.h"
#include "model/labs/metrics_of.h"
#include "model/runs/catalogues.h"
#include "model/runs/run_files.h"
#include "model/runs/run_history.h"
#include "model/session/training_session.h"
#include "regularizers/catalogue.h"
#include "tests/support/message_of.h"
#include "tests/support/patience.h"
#include "tests/support/small_runs.h"

using namespace hessianlab;
namespace fs = std::filesystem;

class TestResumedSession : public QObject {
  Q_OBJECT

  static ExperimentConfig moons(int64_t epochs) {
    ExperimentConfig config = smallMoonsRun(epochs);
    config.set("training.log_every", 1);
    return config;
  }
  static ExperimentConfig circle() {
    ExperimentConfig config;
    config.lab = "circle";
    config = validated(std::move(config), allCatalogues(*regularizerCatalogue()), "test");
    config.set("data.samples", 40);
    config.set("network.pairs", 20);
    config.set("training.steps", 60);
    config.set("training.report_every", 10);
    return config;
  }
  static std::string withoutSeconds(const fs::path& folder) {
    std::istringstream lines(RunFiles(folder).read(run_file::kMetrics));
    std::string text, line;
    while (std::getline(lines, line)) {
      std::size_t begin = 0;
      for (int column = 0; column < 2; ++column) begin = line.find(',', begin) + 1;
      text += line.substr(0, begin) + line.substr(line.find(',', begin)) + "\n";
    }
    return text;
  }
  static std::unique_ptr<TrainingSession> session(const ExperimentConfig& config, const fs::path& folder, bool resume) {
    SessionOptions options;
    options.resume = resume;
    return std::make_unique<TrainingSession>(config, regularizerCatalogue(), nullptr, folder, options);
  }
  static void train(TrainingSession& session) {
    session.run();
    QVERIFY(session.waitUntilIdle(kPatience));
    QCOMPARE(session.progress().state, RunState::Finished);
    QCOMPARE(session.progress().saveProblem, std::string());
  }
  // Takes `steps` steps and stops.
  static void interrupt(TrainingSession& session, int64_t steps) {
    for (int64_t i = 0; i < steps; ++i) session.stepOnce();
    QVERIFY(session.waitUntilIdle(kPatience));
    session.stop();
    QVERIFY(session.waitUntilIdle(kPatience));
    QCOMPARE(session.progress().state, RunState::Stopped);
  }
  static void compare(const fs::path& a, const fs::path& b) {
    QVERIFY(RunFiles(a).read(run_file::kWeights) == RunFiles(b).read(run_file::kWeights));
    QCOMPARE(withoutSeconds(a), withoutSeconds(b));
    const RunHistory one = readRunHistory(a, allCatalogues(*regularizerCatalogue())),
                     other = readRunHistory(b, allCatalogues(*regularizerCatalogue()));
    QCOMPARE(one.record.status, std::string("finished"));
    QCOMPARE(other.record.status, std::string("finished"));
    QCOMPARE(one.record.steps, other.record.steps);
    QVERIFY(one.record.final == other.record.final && one.record.best == other.record.best);
  }

  static double defaultsOfTraining() {
    return validated(smallMoonsRun(1), allCatalogues(*regularizerCatalogue()), "test")
        .number("training.checkpoint_seconds");
  }

  QTemporaryDir directory_;
  fs::path path(const QString& name) const { return directory_.filePath(name).toStdString(); }

 private Q_SLOTS:
  // Whoever hears that a run has finished may begin another from its folder at once.
  void finishedIsFinishedInItsFolder() {
    const QTemporaryDir directory;
    for (int i = 0; i < 5; ++i) {
      const fs::path folder = fs::path(directory.path().toStdString()) / std::to_string(i);
      const auto training = session(moons(1), folder, false);
      training->run();
      QDeadlineTimer patience(kPatienceMs);
      while (training->progress().state != RunState::Finished && !patience.hasExpired()) std::this_thread::yield();
      const RunHistory history = readRunHistory(folder, allCatalogues(*regularizerCatalogue()));
      QCOMPARE(history.record.status, std::string("finished"));
      QCOMPARE(history.record.steps, training->progress().totalSteps);
    }
  }

  void goesOnToTheLastBit_data() {
    QTest::addColumn<bool>("onCircle");
    QTest::addColumn<int>("threads");
    QTest::newRow("classifier") << false << 1;
    QTest::newRow("classifier-two-threads") << false << 2;
    QTest::newRow("circle") << true << 1;
  }
  void goesOnToTheLastBit() {
    QFETCH(bool, onCircle);
    QFETCH(int, threads);
    configureThreads(threads);
    const ExperimentConfig config = onCircle ? circle() : moons(4);
    const fs::path whole = path(QString("whole-%1-%2").arg(onCircle).arg(threads)),
                   parts = path(QString("parts-%1-%2").arg(onCircle).arg(threads));
    train(*session(config, whole, false));
    interrupt(*session(config, parts, false), 13);
    QCOMPARE(readRunHistory(parts, allCatalogues(*regularizerCatalogue())).record.status, std::string("stopped"));
    interrupt(*session(config, parts, true), 9);
    train(*session(config, parts, true));
    compare(whole, parts);
    configureThreads(1);
  }

  // Whatever has become the default meanwhile, its numbers depend on how many threads it had.
  void itKeepsItsThreads() {
    if (!threadsAreFree()) QSKIP("there is one core, or OMP_NUM_THREADS decides");
    const fs::path at = path(QStringLiteral("threads"));
    configureThreads(usableCores());
    interrupt(*session(moons(1), at, false), 2);
    configureThreads(1);
    interrupt(*session(moons(1), at, true), 2);
    QCOMPARE(readRunHistory(at, allCatalogues(*regularizerCatalogue())).record.threads, usableCores());
    // A machine that leaves fewer is not flooded, and that is said.
    configureThreads(usableCores() + 1);
    interrupt(*session(moons(1), path(QStringLiteral("many")), false), 2);
    configureThreads(1);
    const auto fewer = session(moons(1), path(QStringLiteral("many")), true);
    QCOMPARE(fewer->progress().threads, int64_t{1});
    QCOMPARE(fewer->resumeNote(), "it had " + std::to_string(usableCores() + 1) +
                                      " threads and goes on with 1, so the last digits of its numbers may differ from "
                                      "those of a run without a break");
  }

  // Never idle before it is known to have finished: whoever waits for it then would train it again.
  void aFinishedRunIsFoundFinished() {
    const fs::path at = path(QStringLiteral("finished"));
    train(*session(moons(1), at, false));
    for (int i = 0; i < 50; ++i) {
      const auto again = session(moons(1), at, true);
      again->prepare();
      QVERIFY(again->waitUntilIdle(kPatience));
      QCOMPARE(again->progress().state, RunState::Finished);
    }
  }

  void aFolderGivenLaterHoldsTheWholeRun() {
    QTemporaryDir folder;
    const fs::path at = folder.path().toStdString();
    train(*session(moons(3), at / "from the start", false));
    SessionOptions later;
    later.folderComes = true;
    {
      TrainingSession looked(moons(3), regularizerCatalogue(), nullptr, std::nullopt, later);
      looked.prepare();
      QVERIFY(looked.waitUntilIdle(kPatience));
      looked.epochOnce();
      QVERIFY(looked.waitUntilIdle(kPatience));
      looked.keepIn(at / "later");
      train(looked);
    }
    compare(at / "from the start", at / "later");
    // And goes on as any other.
    const auto longer = session(moons(3), at / "later", true);
    longer->extendTo(4);
    train(*longer);
  }

  // Rows do not pile up for a folder that never comes: one that is named after all has what came since.
  void whereNoFolderComesNothingIsHeldForIt() {
    QTemporaryDir folder;
    const fs::path at = folder.path().toStdString();
    SessionOptions later;
    later.folderComes = true;
    {
      TrainingSession held(moons(3), regularizerCatalogue(), nullptr, std::nullopt, later);
      held.epochOnce();
      QVERIFY(held.waitUntilIdle(kPatience));
      held.keepIn(std::nullopt);
      held.stepOnce();
      QVERIFY(held.waitUntilIdle(kPatience));
      held.keepIn(at / "after all");
      train(held);
    }
    const RecordTable records = readRunHistory(at / "after all", allCatalogues(*regularizerCatalogue())).records;
    QCOMPARE(records.steps().step.front(), 12.0);
    QCOMPARE(records.steps().step.back(), 30.0);
  }

  void whereNoFolderCanBeMadeTheTrainingGoesOn() {
    QTemporaryDir folder;
    const fs::path at = folder.path().toStdString();
    train(*session(moons(3), at / "from the start", false));
    std::ofstream(at / "blocked") << "a file, no folder";
    SessionOptions later;
    later.folderComes = true;
    TrainingSession blocked(moons(3), regularizerCatalogue(), nullptr, std::nullopt, later);
    blocked.keepIn(at / "blocked" / "run");
    blocked.epochOnce();
    QVERIFY(blocked.waitUntilIdle(kPatience));
    QCOMPARE(blocked.progress().step, int64_t{10});
    const std::string problem = blocked.progress().saveProblem;
    QVERIFY2(problem.find("blocked") != std::string::npos, problem.c_str());
    fs::remove(at / "blocked");
    train(blocked);
    compare(at / "from the start", at / "blocked" / "run");
  }

  // Every folder that a killed program can leave: that of any save, with rows after it. Played by taking copies of the
  // folder while it trains.
  void anyMomentOfTheFolderGoesOn() {
    const ExperimentConfig config = moons(6);
    const fs::path whole = path("moments-whole");
    train(*session(config, whole, false));
    const fs::path live = path("moments-live");
    auto running = session(config, live, false);
    int taken = 0;
    for (int64_t step = 0; step < 36; step += 4) {
      for (int i = 0; i < 4; ++i) running->stepOnce();
      QVERIFY(running->waitUntilIdle(kPatience));
      const fs::path copy = path(QString("moment-%1").arg(step));
      fs::copy(live, copy, fs::copy_options::recursive);
      fs::remove(copy / run_file::kLock);
      if (step == 20) {  // rows that were written after the save
        std::ofstream(copy / run_file::kMetrics, std::ios::app) << "999,99,,,,,,,,,,,,,,\n9";
      }
      train(*session(config, copy, true));
      compare(whole, copy);
      ++taken;
    }
    QCOMPARE(taken, 9);
  }

  // As one does that is extended before it is closed. (With five epochs from the beginning it would be another run: the
  // penalty is faded in over a share of all steps.)
  void aRunTrainsOnBeyondItsEnd() {
    const fs::path longer = path("longer"), shorter = path("shorter");
    auto open = session(moons(3), longer, false);
    train(*open);
    open->extendTo(5);
    train(*open);
    open.reset();
    train(*session(moons(3), shorter, false));
    auto more = session(moons(3), shorter, true);
    more->extendTo(5);
    train(*more);
    more.reset();
    compare(longer, shorter);
  }

  void aDamagedStateGivesWayToTheOneBefore() {
    const ExperimentConfig config = moons(4);
    const fs::path whole = path("state-whole"), parts = path("state-parts");
    train(*session(config, whole, false));
    interrupt(*session(config, parts, false), 13);
    interrupt(*session(config, parts, true), 13);
    std::string state = readFile(parts / run_file::kState);
    state[state.size() / 2] = static_cast<char>(state[state.size() / 2] ^ 1);
    std::ofstream(parts / run_file::kState, std::ios::binary) << state;
    auto again = session(config, parts, true);
    QVERIFY2(again->resumeNote().find("going on from an earlier state, that of step 13") != std::string::npos,
             again->resumeNote().c_str());
    train(*again);
    again.reset();
    compare(whole, parts);
  }

  // An epoch may take hours. This one takes far more than the second after which a save is due.
  void withinAnEpochItIsSavedToo() {
    ExperimentConfig config = moons(1);
    config.set("dataset.train_samples", 400000);
    config.set("training.batch_size", 1);
    config.set("training.log_every", 1000);
    config.set("training.probe_every", 0);
    config.set("training.checkpoint_seconds", 1.0);
    const fs::path folder = path("within");
    auto running = session(config, folder, false);
    running->run();
    QTRY_VERIFY_WITH_TIMEOUT(fs::exists(folder / run_file::kState), static_cast<int>(1000 * kPatience));
    running->pause();
    QVERIFY(running->waitUntilIdle(kPatience));
    QVERIFY(running->progress().step > 0 && running->progress().epoch < 1);
    running.reset();
    const RunHistory saved = readRunHistory(folder, allCatalogues(*regularizerCatalogue()));
    QVERIFY(saved.record.steps > 0 && saved.record.epochs < 1);
    QCOMPARE(defaultsOfTraining(), 60.0);
  }

  void threeEarlierStatesAreKept() {
    const fs::path folder = path("kept");
    auto running = session(moons(1000), folder, false);
    for (int i = 0; i < 6; ++i) {
      running->stepOnce();
      QVERIFY(running->waitUntilIdle(kPatience));  // paused: saved
    }
    QCOMPARE(RunFiles(folder).checkpoints(), (std::vector<std::string>{"checkpoints/step-000000000005.safetensors",
                                                                       "checkpoints/step-000000000004.safetensors",
                                                                       "checkpoints/step-000000000003.safetensors"}));
    int files = 0;
    for (const auto& entry : fs::directory_iterator(folder / run_file::kCheckpoints)) files += entry.exists();
    QCOMPARE(files, 3);
  }

  void twoProgramsDoNotTrainIntoOneFolder() {
    const fs::path folder = path("locked");
    auto first = session(moons(1000), folder, false);
    first->stepOnce();
    QVERIFY(first->waitUntilIdle(kPatience));
    QVERIFY(messageOf([&] { session(moons(1000), folder, true); }).starts_with("another training is running in "));
    QCOMPARE(readRunHistory(folder, allCatalogues(*regularizerCatalogue())).record.status, std::string("paused"));
    first.reset();
    session(moons(1000), folder, true);
  }

  // The folder goes away in the middle: the training ends, says so, and the rows come back where there is a place.
  void aFolderThatIsGoneDoesNotStopTheTraining() {
    const fs::path folder = path("gone");
    auto running = session(moons(3), folder, false);
    for (int i = 0; i < 5; ++i) running->stepOnce();
    QVERIFY(running->waitUntilIdle(kPatience));
    fs::rename(folder, path("elsewhere"));
    running->run();
    QVERIFY(running->waitUntilIdle(kPatience));
    QCOMPARE(running->progress().state, RunState::Finished);
    QVERIFY2(running->progress().saveProblem.find("gone") != std::string::npos,
             running->progress().saveProblem.c_str());
    running.reset();
    fs::rename(path("elsewhere"), folder);
    train(*session(moons(3), folder, true));
    const fs::path whole = path("gone-whole");
    train(*session(moons(3), whole, false));
    compare(whole, folder);
  }

  void aFolderOfBeforeTheManifestCannotGoOn() {
    const fs::path folder = path("old");
    interrupt(*session(moons(2), folder, false), 3);
    fs::remove(folder / run_file::kManifest);
    QVERIFY(messageOf([&] { session(moons(2), folder, true); }).find("kept no state") != std::string::npos);
  }
};

QTEST_GUILESS_MAIN(TestResumedSession)
#include "test_resumed_session.moc"
