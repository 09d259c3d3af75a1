// SPDX-License-Identifier: GPL-3.0-or-later
// Run, pause, step, epoch, stop and reset by clicks and keys, and what the window then shows.
#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QTableView>

#include "model/base/records.h"
#include "model/jobs/threads.h"
#include "model/session/training_session.h"
#include "tests/support/lab_window.h"
#include "viz/plot/curve_plot.h"

using namespace hessianlab;

class TestTransport : public QObject {
  Q_OBJECT

  static std::size_t pointsIn(MainWindow& window, const char* plot) {
    const auto* curves = child<CurvePlot>(window, plot);
    std::size_t most = 0;
    for (const int id : curves->seriesIds()) most = std::max(most, curves->points(id).size());
    return most;
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void theFirstLookIsAtTheUntrainedNetwork() {
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    QCOMPARE(window->controller().runs().size(), std::size_t{0});
    QTRY_COMPARE_WITH_TIMEOUT(pointsIn(*window, "plot.curvature"), std::size_t{1}, kPatienceMs);
    QVERIFY(!child<QAction>(*window, "stop")->isEnabled());
    QVERIFY(child<QAction>(*window, "stop")->toolTip().contains(QStringLiteral("Nothing to stop")));
    QVERIFY(!child<QAction>(*window, "reset")->isEnabled());
  }

  void whileTheDataLoadTheRunButtonSaysSo() {
    auto window = openLab(smallFashion());
    auto* run = child<QAction>(*window, "run");
    QCOMPARE(run->text(), QStringLiteral("Run"));
    press(*window, "run");  // before the event loop had a chance to bring the data
    QCOMPARE(run->text(), QStringLiteral("Loading"));
    QVERIFY(run->toolTip().contains(QStringLiteral("begins as soon as")));
    QVERIFY(reaches(*window, RunState::Finished));
    QCOMPARE(run->text(), QStringLiteral("Run"));
  }

  void runTrainsToTheEndAndEveryStepIsDrawn() {
    auto window = openLab(smallMoons(2));
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    QTRY_COMPARE(pointsIn(*window, "plot.loss"), std::size_t{20});
    QCOMPARE(pointsIn(*window, "plot.penalty"), std::size_t{20});
    QCOMPARE(pointsIn(*window, "plot.curvature"), std::size_t{5});  // steps 0, 5, 10, 15, 20
    const Run& run = *window->controller().current();
    const auto* plot = child<CurvePlot>(*window, "plot.loss");
    const auto points = plot->points(plot->seriesIds().front());
    for (std::size_t i = 0; i < points.size(); ++i) QCOMPARE(points[i].y, run.records.column("train_loss")[i]);
    QVERIFY(child<QLabel>(*window, "status.text")->text().startsWith(QStringLiteral("finished")));
    QVERIFY(child<QLabel>(*window, "status.text")->toolTip().contains(QStringLiteral("penalty")));
    auto* table = child<QTableView>(*window, "runsTable");
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 1);
  }

  void stepAndEpochGoAsFarAsTheySay() {
    auto window = openLab(smallMoons(2));
    QVERIFY(untrainedShown(*window));
    QTest::keyClick(window.get(), Qt::Key_Period);
    QTRY_COMPARE_WITH_TIMEOUT(window->controller().current()->progress.step, int64_t{1}, kPatienceMs);
    QVERIFY(reaches(*window, RunState::Paused));
    press(*window, "step");
    QTRY_COMPARE_WITH_TIMEOUT(window->controller().current()->progress.step, int64_t{2}, kPatienceMs);
    QVERIFY(reaches(*window, RunState::Paused));
    press(*window, "epoch");
    QTRY_COMPARE_WITH_TIMEOUT(window->controller().current()->progress.step, int64_t{10}, kPatienceMs);
    QVERIFY(reaches(*window, RunState::Paused));
  }

  void spacePausesAndResumesWithoutLosingAStep() {
    auto window = openLab(smallMoons(200));
    QVERIFY(untrainedShown(*window));
    QTest::keyClick(window.get(), Qt::Key_Space);
    QVERIFY(reaches(*window, RunState::Running));
    QVERIFY(!child<QAction>(*window, "step")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(window->controller().current()->progress.step > 5, kPatienceMs);
    QTest::keyClick(window.get(), Qt::Key_Space);
    QVERIFY(reaches(*window, RunState::Paused));
    const int64_t paused = window->controller().session()->progress().step;
    QTest::keyClick(window.get(), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(window->controller().current()->progress.step > paused, kPatienceMs);
    press(*window, "stop");
    QVERIFY(reaches(*window, RunState::Stopped));
    const Run& run = *window->controller().current();
    for (std::size_t i = 0; i < run.records.steps().step.size(); ++i)
      QCOMPARE(run.records.steps().step[i], static_cast<double>(i + 1));
  }

  void spaceInAButtonPressesTheButton() {
    auto window = openLab(smallMoons(200));
    QVERIFY(untrainedShown(*window));
    auto* fit = child<QWidget>(*window, "fitAll");
    fit->setFocus();
    QTest::keyClick(fit, Qt::Key_Space);
    QTest::qWait(0);
    QCOMPARE(window->controller().state(), RunState::Paused);
  }

  void runAfterTheEndTrainsOn() {
    auto window = openLab(smallMoons(1));
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    press(*window, "run");
    QTRY_COMPARE_WITH_TIMEOUT(window->controller().current()->progress.step, int64_t{20}, kPatienceMs);
    QVERIFY(reaches(*window, RunState::Finished));
    QCOMPARE(window->controller().runs().size(), std::size_t{1});
  }

  void resetKeepsTheOldRunAndChangedSettingsMakeANewOne() {
    auto window = openLab(smallMoons(1));
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    window->document().set("regularizer.strength", 0.5);
    QVERIFY(child<QLabel>(*window, "pendingNote")->text().contains(QStringLiteral("λ 0.5")));
    press(*window, "reset");
    QVERIFY(untrainedShown(*window));
    QVERIFY(child<QLabel>(*window, "pendingNote")->isHidden());
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    QCOMPARE(window->controller().runs().size(), std::size_t{2});
    const auto* plot = child<CurvePlot>(*window, "plot.penalty");
    QCOMPARE(plot->seriesIds().size(), std::size_t{2});
    auto* table = child<QTableView>(*window, "runsTable");
    QCOMPARE(table->model()->index(1, 1).data().toString(), QStringLiteral("λ 0.5"));
    // A click on the tick takes the first run out of the plots.
    const QModelIndex first = table->model()->index(0, 0);
    table->model()->setData(first, Qt::Unchecked, Qt::CheckStateRole);
    QTRY_COMPARE(plot->seriesIds().size(), std::size_t{1});
  }

  void theSeedIsKeptOrDrawnAsTheLockSays() {
    auto window = openLab(smallMoons(1));
    auto* seed = child<QSpinBox>(*window, "seed");
    QCOMPARE(seed->value(), 1);
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    press(*window, "reset");
    QCOMPARE(seed->value(), 1);
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    QCOMPARE(window->controller().runs()[0]->records.column("train_loss"),
             window->controller().runs()[1]->records.column("train_loss"));
    press(*window, "lockSeed");
    press(*window, "reset");
    QVERIFY(seed->value() != 1);
    seed->setValue(7);
    QCOMPARE(valueOfSeed(*window), int64_t{7});
  }

  void presetsReplaceTheSettingsAndUndoBringsThemBack() {
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    const ExperimentConfig before = window->document().config();
    auto* presets = child<QComboBox>(*window, "preset");
    QCOMPARE(presets->currentIndex(), -1);  // own settings
    const int wanted = presets->findData(QStringLiteral("moons-plain"));
    QVERIFY(wanted >= 0);
    presets->setFocus();
    presets->setCurrentIndex(wanted - 1);
    QTest::keyClick(presets, Qt::Key_Down);
    QCOMPARE(window->document().config()["regularizer"].name, std::string("none"));
    press(*window, "undo");
    QVERIFY(window->document().config() == before);
    QCOMPARE(presets->currentIndex(), -1);
    press(*window, "redo");
    QCOMPARE(window->document().config()["regularizer"].name, std::string("none"));
  }

  void aMissingDataSetIsSaidInTheWindow() {
    ExperimentConfig config = smallFashion();
    config.set("dataset.path", "/nonexistent/folder");
    auto window = openLab(config);
    QVERIFY(reaches(*window, RunState::Failed));
    QVERIFY(child<QLabel>(*window, "message.text")->text().contains(QStringLiteral("/nonexistent/folder")));
    // Another data set makes everything work again.
    window->document().replaceConfig(smallMoons(1), QStringLiteral("moons"));
    QVERIFY(untrainedShown(*window));
  }

 private:
  static int64_t valueOfSeed(MainWindow& window) { return window.document().config().integer("training.seed"); }
};

QTEST_MAIN(TestTransport)
#include "test_transport.moc"
