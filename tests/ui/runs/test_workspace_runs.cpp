// SPDX-License-Identifier: GPL-3.0-or-later
// What is trained in the window is there in the next window: in the table, with its numbers, ready to go on.
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QUndoStack>

#include "model/base/atomic_file.h"
#include "model/base/records.h"
#include "model/base/sha256.h"
#include "model/jobs/threads.h"
#include "model/runs/run_files.h"
#include "model/session/training_session.h"
#include "tests/support/lab_window.h"

using namespace hessianlab;

class TestWorkspaceRuns : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> directory_;
  QString workspace() const { return directory_->filePath(QStringLiteral("runs")); }
  std::unique_ptr<MainWindow> open(int64_t epochs = 2) { return openLab(everyStep(epochs), workspace()); }

  static ExperimentConfig everyStep(int64_t epochs) {
    ExperimentConfig config = smallMoons(epochs);
    config.set("training.log_every", 1);
    return config;
  }
  static const std::vector<std::shared_ptr<Run>>& runs(MainWindow& window) { return window.controller().runs(); }
  static bool lists(MainWindow& window, std::size_t count) {
    return QTest::qWaitFor([&] { return runs(window).size() == count; }, kPatienceMs);
  }
  static std::string weights(const QString& folder) { return RunFiles(folder.toStdString()).read(run_file::kWeights); }
  void trainOne(MainWindow& window) {
    press(window, "run");
    QVERIFY(reaches(window, RunState::Finished));
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }
  void init() { directory_ = std::make_unique<QTemporaryDir>(); }

  void whatWasTrainedIsThereInTheNextWindow() {
    std::vector<double> loss;
    int color = 0;
    {
      auto window = open();
      trainOne(*window);
      const Run& run = *runs(*window).front();
      loss = run.records.column("train_loss");
      color = run.color;
      window->controller().rename(run.id, QStringLiteral("the first"));
    }
    auto window = open();
    QVERIFY(lists(*window, 1));
    const Run& run = *runs(*window).front();
    QCOMPARE(run.name, QStringLiteral("the first"));
    QCOMPARE(run.color, color);
    QCOMPARE(run.records.column("train_loss"), loss);
    QCOMPARE(run.records.probes().size(), std::size_t{5});  // that of the untrained network, too
    QCOMPARE(run.status, QStringLiteral("finished"));
    QVERIFY(!run.ticked);
    // The next one does not take its number.
    trainOne(*window);
    QCOMPARE(runs(*window).back()->name, QStringLiteral("run 2"));
  }

  void whoOnlyLooksLeavesNothing() {
    {
      auto window = open();
      QVERIFY(untrainedShown(*window));
    }
    QVERIFY(QDir(workspace()).isEmpty());
  }

  void closedInMidTrainingItGoesOnToTheSameBits() {
    QString folder;
    {
      auto window = open(3);
      press(*window, "epoch");
      QTRY_COMPARE_WITH_TIMEOUT(window->controller().current()->progress.step, int64_t{10}, kPatienceMs);
      QVERIFY(reaches(*window, RunState::Paused));
      press(*window, "step");
      QTRY_COMPARE_WITH_TIMEOUT(window->controller().current()->progress.step, int64_t{11}, kPatienceMs);
      folder = window->controller().current()->folder;
    }
    auto window = open(3);
    QVERIFY(lists(*window, 1));
    QVERIFY(untrainedShown(*window));
    QCOMPARE(runs(*window).front()->status, QStringLiteral("stopped"));
    window->controller().continueRun(runs(*window).front()->id, std::nullopt);
    QVERIFY(reaches(*window, RunState::Finished));
    QCOMPARE(window->controller().current()->folder, folder);
    QCOMPARE(window->controller().current()->progress.step, int64_t{30});
    QCOMPARE(window->controller().current()->records.steps().size(), std::size_t{30});
    QCOMPARE(runs(*window).size(), std::size_t{1});

    TrainingSession uninterrupted(everyStep(3), regularizerCatalogue(), nullptr,
                                  directory_->filePath(QStringLiteral("other")).toStdString());
    uninterrupted.run();
    QVERIFY(uninterrupted.waitUntilIdle(kPatience));
    QVERIFY(weights(folder) == weights(directory_->filePath(QStringLiteral("other"))));
  }

  void aFinishedRunGoesOnByItsEpochsOrByAsManyAsAsked() {
    auto window = open(2);
    trainOne(*window);
    const int id = runs(*window).front()->id;
    press(*window, "reset");
    QVERIFY(untrainedShown(*window));
    window->controller().continueRun(id, 1);
    QTRY_COMPARE_WITH_TIMEOUT(window->controller().current()->progress.step, int64_t{30}, kPatienceMs);
    QVERIFY(reaches(*window, RunState::Finished));
    press(*window, "reset");
    QVERIFY(untrainedShown(*window));
    window->controller().continueRun(id, std::nullopt);
    QTRY_COMPARE_WITH_TIMEOUT(window->controller().current()->progress.step, int64_t{50}, kPatienceMs);
    QVERIFY(reaches(*window, RunState::Finished));
    QCOMPARE(runs(*window).size(), std::size_t{1});
  }

  void itsNetworkCanBeShownAgain() {
    auto window = open(2);
    trainOne(*window);
    const int id = runs(*window).front()->id;
    window->document().set("training.seed", 9.0);
    press(*window, "run");  // with other settings: another run
    QVERIFY(lists(*window, 2));
    QVERIFY(reaches(*window, RunState::Finished));
    window->controller().bringBack(id);
    QTRY_COMPARE_WITH_TIMEOUT(window->controller().current()->id, id, kPatienceMs);
    QCOMPARE(window->document().config().integer("training.seed"), int64_t{1});
    QVERIFY(reaches(*window, RunState::Finished));
    QCOMPARE(window->controller().viewedStep(), int64_t{20});
    QVERIFY(window->controller().session()->loaded());
    QVERIFY(!window->controller().hasPendingChanges());
  }

  void aRemovedRunComesBackByUndo() {
    auto window = open(1);
    trainOne(*window);
    const QString folder = runs(*window).front()->folder;
    auto* table = child<QTableView>(*window, "runsTable");
    table->setCurrentIndex(table->model()->index(0, 0));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QVERIFY(lists(*window, 0));
    QVERIFY(!QDir(folder).exists());
    QVERIFY(QDir(workspace() + QStringLiteral("/.trash/run-1")).exists());
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(lists(*window, 1));
    QVERIFY(QDir(folder).exists());
    QCOMPARE(runs(*window).front()->name, QStringLiteral("run 1"));
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(lists(*window, 0));
  }

  void anEvaluationIsKeptBesideItsWeights() {
    {
      auto window = open();
      trainOne(*window);
      window->raiseView(QStringLiteral("robustness"));  // which evaluates after each epoch
      chooseAttacks(*window, {QStringLiteral("fgsm")});
      const auto ofTheLastStep = [&] {
        const auto result = runs(*window).front()->lastEvaluation();
        return result && result->step == 20;
      };
      QTRY_VERIFY_WITH_TIMEOUT(ofTheLastStep(), kPatienceMs);
    }
    const std::string folder = (workspace() + QStringLiteral("/run-1")).toStdString();
    QVERIFY(RunFiles(folder).has("robustness.json"));
    auto window = open();
    QVERIFY(lists(*window, 1));
    const auto kept = runs(*window).front()->lastEvaluation();
    QVERIFY(kept && !kept->ofOtherWeights);
    QCOMPARE(kept->weightsSha256, sha256(weights(QString::fromStdString(folder))));
    QVERIFY(kept->complete);
  }

  // Certificates take long, so they are asked of fewer samples than the curve after each epoch has.
  void certificatesAreKeptThoughTheyAreOfFewerSamples() {
    {
      auto window = open();
      window->raiseView(QStringLiteral("robustness"));
      child<QCheckBox>(*window, "robustness.eachEpoch")->setChecked(false);  // else a click may meet one under way
      chooseAttacks(*window, {QStringLiteral("fgsm")});
      trainOne(*window);
      auto* evaluate = child<QPushButton>(*window, "robustness.evaluate");
      const auto last = [&] { return runs(*window).front()->lastEvaluation(); };
      QTRY_VERIFY_WITH_TIMEOUT(evaluate->isEnabled(), kPatienceMs);
      QTest::mouseClick(evaluate, Qt::LeftButton);
      QTRY_VERIFY_WITH_TIMEOUT(last() && last()->step == 20, kPatienceMs);
      QVERIFY(last()->samples > 10);
      child<QSpinBox>(*window, "robustness.samples")->setValue(10);
      child<QCheckBox>(*window, "robustness.certificates")->setChecked(true);
      QTest::mouseClick(evaluate, Qt::LeftButton);
      QTRY_VERIFY_WITH_TIMEOUT(last()->samples == 10, kPatienceMs);
    }
    auto window = open();
    QVERIFY(lists(*window, 1));
    const auto kept = runs(*window).front()->lastEvaluation();
    QVERIFY(kept);
    QCOMPARE(kept->samples, int64_t{10});
    QVERIFY(!kept->bounds.empty() && kept->bounds.back().name == "best");
  }

  void aRunRemovedInTheMiddleTakesItsLastStepAlong() {
    auto window = open(3);
    press(*window, "epoch");
    QVERIFY(reaches(*window, RunState::Paused));
    press(*window, "step");
    QTRY_COMPARE_WITH_TIMEOUT(window->controller().current()->progress.step, int64_t{11}, kPatienceMs);
    QVERIFY(reaches(*window, RunState::Paused));
    QVERIFY(window->controller().remove(runs(*window).front()->id));
    QVERIFY(lists(*window, 0));
    // Its folder is nobody's: another may go on with it.
    const QString folder = workspace() + QStringLiteral("/run-1");
    SessionOptions options;
    options.resume = true;
    TrainingSession other(everyStep(3), regularizerCatalogue(), nullptr, folder.toStdString(), std::move(options));
    other.prepare();
    QVERIFY(other.waitUntilIdle(kPatience));
    QCOMPARE(other.progress().step, int64_t{11});
  }

  void whatOthersTrainAppears() {
    auto window = open(1);
    QVERIFY(untrainedShown(*window));
    const QString folder = workspace() + QStringLiteral("/elsewhere");
    TrainingSession other(everyStep(3), regularizerCatalogue(), nullptr, folder.toStdString());
    other.epochOnce();
    QVERIFY(other.waitUntilIdle(kPatience));
    QVERIFY(lists(*window, 1));
    QTRY_COMPARE_WITH_TIMEOUT(runs(*window).front()->progress.step, int64_t{10}, kPatienceMs);
    QCOMPARE(runs(*window).front()->name, QStringLiteral("elsewhere"));
    other.run();
    QTRY_COMPARE_WITH_TIMEOUT(runs(*window).front()->progress.step, int64_t{30}, kPatienceMs);
    QCOMPARE(runs(*window).front()->records.steps().size(), std::size_t{30});
    QDir(folder).removeRecursively();
    QVERIFY(lists(*window, 0));
  }

  void aDamagedRunSaysWhy() {
    {
      auto window = open(1);
      trainOne(*window);
    }
    const std::filesystem::path file = (workspace() + QStringLiteral("/run-1/run.json")).toStdString();
    std::string text = readFile(file);
    text[text.find("finished")] = 'g';
    writeFileAtomically(file, text);
    auto window = open(1);
    QVERIFY(lists(*window, 1));
    const Run& run = *runs(*window).front();
    QVERIFY2(run.problem.contains(QStringLiteral("not the file that the run wrote")), qPrintable(run.problem));
    QCOMPARE(run.status, QStringLiteral("unreadable"));
  }

  void anotherWorkspaceShowsItsOwnRuns() {
    auto window = open(1);
    trainOne(*window);
    window->openWorkspace(directory_->filePath(QStringLiteral("second")));
    QCOMPARE(runs(*window).size(), std::size_t{1});  // the present run stays
    press(*window, "reset");
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    window->openWorkspace(workspace());
    QTRY_COMPARE_WITH_TIMEOUT(runs(*window).size(), std::size_t{2}, kPatienceMs);
  }
};

QTEST_MAIN(TestWorkspaceRuns)
#include "test_workspace_runs.moc"
