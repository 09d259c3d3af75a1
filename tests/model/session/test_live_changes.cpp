// SPDX-License-Identifier: GPL-3.0-or-later
// Settings that change while it trains: they act at the next step and are noted, so that the same run can be trained
// again, resumed and looked back at to the last bit.
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <utility>

#include "model/base/atomic_file.h"
#include "model/formats/setting_changes.h"
#include "model/jobs/threads.h"
#include "model/labs/catalogue.h"
#include "model/runs/catalogues.h"
#include "model/runs/run_files.h"
#include "model/runs/run_history.h"
#include "model/session/training_session.h"
#include "model/training/regularizer.h"
#include "regularizers/catalogue.h"
#include "tests/support/message_of.h"
#include "tests/support/patience.h"
#include "tests/support/records.h"
#include "tests/support/small_runs.h"

using namespace hessianlab;
namespace fs = std::filesystem;

class TestLiveChanges : public QObject {
  Q_OBJECT

  static constexpr const char* kStrength = live_setting::kStrength;
  static constexpr const char* kRate = live_setting::kLearningRate;

  static ExperimentConfig moons(int64_t epochs = 4) {
    ExperimentConfig config = smallMoonsRun(epochs);
    config.set("training.log_every", 1);
    return validated(config, allCatalogues(*regularizerCatalogue()), "test");
  }
  static std::unique_ptr<TrainingSession> session(const ExperimentConfig& config, const fs::path& folder,
                                                  bool resume = false) {
    SessionOptions options;
    options.resume = resume;
    return std::make_unique<TrainingSession>(config, regularizerCatalogue(), nullptr, folder, options);
  }
  static void steps(TrainingSession& session, int64_t count) {
    for (int64_t i = 0; i < count; ++i) session.stepOnce();
    QVERIFY(session.waitUntilIdle(kPatience));
  }
  static void train(TrainingSession& session) {
    session.run();
    QVERIFY(session.waitUntilIdle(kPatience));
    QCOMPARE(session.progress().state, RunState::Finished);
    QCOMPARE(session.progress().saveProblem, std::string());
  }
  static ExperimentConfig kept(const fs::path& folder) {
    return readRunHistory(folder, allCatalogues(*regularizerCatalogue())).config;
  }
  static std::string weights(const fs::path& folder) { return RunFiles(folder).read(run_file::kWeights); }

  QTemporaryDir directory_;
  fs::path path(const QString& name) const { return directory_.filePath(name).toStdString(); }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  // Learning rate and strength, by hand, against the list alone; by step records too.
  void theListTrainsTheSameRun() {
    const auto live = session(moons(), path("live"));
    steps(*live, 13);
    live->change(kStrength, 0.5);
    steps(*live, 6);
    live->change(kRate, 0.02);
    live->change(kStrength, 0);
    train(*live);
    const ExperimentConfig config = live->config();
    QCOMPARE(
        QString::fromStdString(config.word("training.changes")),
        QStringLiteral("13: regularizer.strength=0.5; 19: optimizer.learning_rate=0.02; 19: regularizer.strength=0"));
    QCOMPARE(config.number(kStrength), 0.01);
    QVERIFY(kept(path("live")) == config);
    const SessionUpdate told = live->drain();
    QVERIFY(told.config && *told.config == config);
    QVERIFY(!live->drain().config);
    const RecordTable table = tableOf(told.records);
    QCOMPARE(table.column("learning_rate")[18], 0.001);
    QCOMPARE(table.column("learning_rate")[19], 0.02);  // of step 20
    QVERIFY(table.column("penalty")[18] > 0);
    QCOMPARE(table.column("penalty")[19], 0.0);

    train(*session(config, path("again")));
    QVERIFY(weights(path("live")) == weights(path("again")));
    train(*session(moons(), path("unchanged")));
    QVERIFY(weights(path("live")) != weights(path("unchanged")));
    QCOMPARE(readFile(path("live") / run_file::kConfig), readFile(path("again") / run_file::kConfig));
  }

  void anyRegularizerTakesAnotherStrength_data() {
    QTest::addColumn<QString>("name");
    for (const CatalogueEntry& entry : regularizerCatalogue()->entries())
      if (entry.has("strength")) QTest::newRow(entry.name.c_str()) << QString::fromStdString(entry.name);
  }
  void anyRegularizerTakesAnotherStrength() {
    QFETCH(QString, name);
    ExperimentConfig config = moons(1);
    config["regularizer"] = {name.toStdString(), {}};
    config = validated(config, allCatalogues(*regularizerCatalogue()), "test");
    const auto numbers = [](TrainingSession& session) {
      train(session);
      const RecordTable table = tableOf(session.drain().records);
      return std::pair(table.column("train_loss"), table.column("penalty"));
    };
    TrainingSession live(config, regularizerCatalogue(), nullptr);
    steps(live, 3);
    live.change(kStrength, 2.5);
    const auto changed = numbers(live);
    TrainingSession again(live.config(), regularizerCatalogue(), nullptr);
    QVERIFY(numbers(again) == changed);
    TrainingSession plain(config, regularizerCatalogue(), nullptr);
    const auto unchanged = numbers(plain);
    QVERIFY(std::equal(changed.first.begin(), changed.first.begin() + 4, unchanged.first.begin()));
    QVERIFY(changed.second[3] != unchanged.second[3]);  // of step 4
    QVERIFY(changed.first[4] != unchanged.first[4]);
  }

  // The schedule goes on from the rate that is set.
  void theRateIsTheBaseOfItsSchedule() {
    ExperimentConfig config = moons(2);
    config.set("optimizer.schedule", "step");
    TrainingSession live(config, regularizerCatalogue(), nullptr);
    steps(live, 4);
    live.change(kRate, 0.05);
    train(live);
    const RecordTable table = tableOf(live.drain().records);
    QCOMPARE(table.column("learning_rate")[4], 0.05);
    QCOMPARE(table.column("learning_rate")[12], 0.005);   // past the half
    QCOMPARE(table.column("learning_rate")[19], 0.0005);  // past three quarters
  }

  void whileItRunsItIsNotedWhereItActs() {
    const auto live = session(moons(60), path("running"));
    live->run();
    QTRY_VERIFY_WITH_TIMEOUT(live->progress().step > 20, kPatienceMs);
    live->change(kStrength, 1);
    QTRY_VERIFY_WITH_TIMEOUT(live->progress().step > 60, kPatienceMs);
    live->change(kRate, 0.01);
    QVERIFY(live->waitUntilIdle(kPatience));
    QCOMPARE(live->progress().state, RunState::Finished);
    const SettingChanges noted = changesOf(live->config());
    QCOMPARE(noted.size(), std::size_t{2});
    QVERIFY(noted[0].step > 20 && noted[1].step > 60 && noted[1].step < 600);
    train(*session(live->config(), path("running again")));
    QVERIFY(weights(path("running")) == weights(path("running again")));
  }

  // A list would else undo without a word what somebody has just set.
  void whatAPersonSetsHoldsOn() {
    ExperimentConfig config = moons();
    config.set(live_setting::kChanges, "6: regularizer.strength=0.1; 6: optimizer.learning_rate=0.01");
    const auto live = session(validated(config, allCatalogues(*regularizerCatalogue()), "test"), path("by hand"));
    steps(*live, 3);
    live->change(kStrength, 0.7);
    train(*live);
    QCOMPARE(QString::fromStdString(toText(changesOf(live->config()))),
             QStringLiteral("3: regularizer.strength=0.7; 6: optimizer.learning_rate=0.01"));
    train(*session(live->config(), path("by hand again")));
    QVERIFY(weights(path("by hand")) == weights(path("by hand again")));
  }

  void aRunGoesOnAcrossAChange() {
    const auto whole = session(moons(), path("whole"));
    steps(*whole, 13);
    whole->change(kStrength, 0.5);
    steps(*whole, 12);
    whole->change(kRate, 0.01);
    train(*whole);

    {
      const auto first = session(moons(), path("parts"));
      steps(*first, 13);
      first->change(kStrength, 0.5);
      steps(*first, 4);
      first->stop();
      QVERIFY(first->waitUntilIdle(kPatience));
    }
    QCOMPARE(changesOf(kept(path("parts"))).size(), std::size_t{1});
    {
      const auto second = session(kept(path("parts")), path("parts"), true);
      steps(*second, 8);
      second->change(kRate, 0.01);
      train(*second);
    }
    QVERIFY(kept(path("whole")) == kept(path("parts")));
    QVERIFY(weights(path("whole")) == weights(path("parts")));
  }

  // The list is written at once: what is lost with a state comes again as it was.
  void anEarlierStateComesToTheSame() {
    ExperimentConfig config = moons();
    {
      const auto first = session(config, path("early"));
      steps(*first, 11);
      first->stop();
      QVERIFY(first->waitUntilIdle(kPatience));
    }
    {
      const auto second = session(config, path("early"), true);
      steps(*second, 4);
      second->change(kStrength, 0.5);
      QVERIFY(second->waitUntilIdle(kPatience));
      QCOMPARE(changesOf(kept(path("early"))).size(), std::size_t{1});
      steps(*second, 4);
      second->stop();
      QVERIFY(second->waitUntilIdle(kPatience));
    }
    const fs::path state = path("early") / run_file::kState;
    std::string bytes = readFile(state);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    std::ofstream(state, std::ios::binary) << bytes;
    const auto again = session(kept(path("early")), path("early"), true);
    QVERIFY(again->resumeNote().find("going on from an earlier state") != std::string::npos);
    train(*again);
    config.set("training.changes", "15: regularizer.strength=0.5");
    train(*session(config, path("early whole")));
    QVERIFY(weights(path("early")) == weights(path("early whole")));
  }

  void lookingBackAndBranchingChangeNothing() {
    TrainingSession live(moons(), regularizerCatalogue(), nullptr);
    live.epochOnce();
    QVERIFY(live.waitUntilIdle(kPatience));
    live.change(kStrength, 0.5);
    train(live);
    SessionOptions options;
    options.start = live.startingPoint(0);
    QVERIFY(options.start->config == live.config());
    TrainingSession branch(live.config(), regularizerCatalogue(), nullptr, std::nullopt, options);
    train(branch);
    const RecordTable one = tableOf(live.drain().records), other = tableOf(branch.drain().records);
    QCOMPARE(one.column("train_loss"), other.column("train_loss"));
  }

  void whatCannotBeIsRefusedAtOnce() {
    TrainingSession live(moons(1), regularizerCatalogue(), nullptr);
    QVERIFY(messageOf([&] { live.change(kRate, 1000); }).find("between 1e-09 and 100") != std::string::npos);
    QVERIFY(messageOf([&] { live.change("training.seed", 2); }).find("cannot change") != std::string::npos);
    train(live);
    QVERIFY(live.config() == moons(1));
    live.change(kRate, 0.5);  // no step follows
    QVERIFY(live.waitUntilIdle(kPatience));
    QVERIFY(live.config() == moons(1));
    live.extendTo(2);
    live.change(kRate, 0.5);
    train(live);
    QCOMPARE(live.config().word("training.changes"), std::string("10: optimizer.learning_rate=0.5"));

    ExperimentConfig circle;
    circle.lab = "circle";
    TrainingSession other(circle, regularizerCatalogue(), nullptr);
    QVERIFY(messageOf([&] { other.change(kRate, 0.5); }) != "accepted");
  }
};

QTEST_GUILESS_MAIN(TestLiveChanges)
#include "test_live_changes.moc"
