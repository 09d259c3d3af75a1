// SPDX-License-Identifier: GPL-3.0-or-later
// A field that was told to act at once changes the run that trains; every other change waits for ⟲. What was changed is
// told, drawn, and trained again to the last bit.
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QUndoStack>

#include "model/formats/setting_changes.h"
#include "model/jobs/threads.h"
#include "tests/support/lab_window.h"
#include "ui/runs/runs_model.h"
#include "ui/views/training/run_picture.h"
#include "ui/words/made_by.h"
#include "viz/plot/curve_plot.h"

using namespace hessianlab;

class TestLiveSettings : public QObject {
  Q_OBJECT

  static constexpr const char* kStrength = "regularizer.strength";

  static std::unique_ptr<MainWindow> trainedFor(int steps, int64_t epochs = 4) {
    auto window = openLab(smallMoons(epochs));
    if (!untrainedShown(*window)) qFatal("the data do not load");
    step(*window, steps);
    return window;
  }
  static void step(MainWindow& window, int count) {
    for (int i = 0; i < count; ++i) {
      const int64_t before = run(window).progress.step;
      press(window, "step");
      if (!QTest::qWaitFor([&] { return run(window).progress.step > before && !window.controller().running(); },
                           kPatienceMs))
        qFatal("no step is taken");
    }
  }
  static const Run& run(MainWindow& window) { return *window.controller().current(); }
  static std::string changes(MainWindow& window) { return run(window).config.word("training.changes"); }
  static bool becomes(MainWindow& window, const std::string& text) {
    return QTest::qWaitFor([&] { return changes(window) == text; }, kPatienceMs);
  }
  static void type(MainWindow& window, const char* field, const QString& value) {
    auto* box = child<QDoubleSpinBox>(window, field);
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, value);
    QTest::keyClick(box, Qt::Key_Return);
  }
  static QToolButton* button(MainWindow& window, const std::string& key) {
    return child<QToolButton>(window, (key + ".live").c_str());
  }
  static QLabel* pending(MainWindow& window) { return child<QLabel>(window, "pendingNote"); }
  static void finish(MainWindow& window) {
    press(window, "run");
    QVERIFY(reaches(window, RunState::Finished));
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void aChangeWaitsUnlessItsFieldActsAtOnce() {
    auto window = trainedFor(3);
    QVERIFY(!button(*window, kStrength)->isChecked() && !button(*window, "optimizer.learning_rate")->isChecked());
    type(*window, kStrength, QStringLiteral("0.5"));
    QVERIFY(pending(*window)->isVisible() && pending(*window)->text().contains(QStringLiteral("↯")));
    step(*window, 2);
    QCOMPARE(changes(*window), std::string());
    QCOMPARE(run(*window).config.number(kStrength), 0.01);

    // The button makes the run follow its field, as it stands already.
    QTest::mouseClick(button(*window, kStrength), Qt::LeftButton);
    QVERIFY(becomes(*window, "5: regularizer.strength=0.5"));
    QTRY_VERIFY_WITH_TIMEOUT(!pending(*window)->isVisible(), kPatienceMs);
    step(*window, 1);
    type(*window, kStrength, QStringLiteral("2"));
    QVERIFY(becomes(*window, "5: regularizer.strength=0.5; 6: regularizer.strength=2"));

    // Released, it waits again; the batch size cannot act at all, and the note says nothing of a flash.
    QTest::mouseClick(button(*window, kStrength), Qt::LeftButton);
    type(*window, kStrength, QStringLiteral("3"));
    step(*window, 1);
    QVERIFY(pending(*window)->isVisible());
    window->document().set("training.batch_size", 16.0);
    QVERIFY(!pending(*window)->text().contains(QStringLiteral("↯")));
    QCOMPARE(changesOf(run(*window).config).size(), std::size_t{2});
  }

  void theKeyboardDoesTheSame() {
    auto window = trainedFor(2);
    QToolButton* flash = button(*window, "optimizer.learning_rate");
    flash->setFocus(Qt::TabFocusReason);
    QTest::keyClick(flash, Qt::Key_Space);
    QVERIFY(flash->isChecked());
    type(*window, "optimizer.learning_rate", QStringLiteral("0.02"));
    QVERIFY(becomes(*window, "2: optimizer.learning_rate=0.02"));
    // What is undone is undone in the run, too: no step was taken meanwhile.
    window->document().undoStack().undo();
    QVERIFY(becomes(*window, ""));
    window->document().undoStack().redo();
    QVERIFY(becomes(*window, "2: optimizer.learning_rate=0.02"));
    step(*window, 1);
    QCOMPARE(*run(*window).records.last("learning_rate"), 0.02);
  }

  void aDragIsOneChange() {
    auto window = trainedFor(2);
    QTest::mouseClick(button(*window, kStrength), Qt::LeftButton);
    auto* slider = child<QSlider>(*window, "regularizer.strength.slider");
    slider->setSliderDown(true);
    for (int position = 300; position <= 900; position += 50) slider->setValue(position);
    slider->setSliderDown(false);
    const double value = window->document().config().number(kStrength);
    QVERIFY(value > 1);
    QTRY_COMPARE_WITH_TIMEOUT(changesOf(run(*window).config), (SettingChanges{{2, "regularizer.strength", value}}),
                              kPatienceMs);
  }

  void itActsWhileTheRunGoesOn() {
    auto window = openLab(smallMoons(1000));
    QTest::mouseClick(button(*window, kStrength), Qt::LeftButton);
    press(*window, "run");
    QTRY_VERIFY_WITH_TIMEOUT(run(*window).progress.step > 10 && window->controller().running(), kPatienceMs);
    type(*window, kStrength, QStringLiteral("0.7"));
    QTRY_COMPARE_WITH_TIMEOUT(changesOf(run(*window).config).size(), std::size_t{1}, kPatienceMs);
    QVERIFY(window->controller().running() && changesOf(run(*window).config)[0].step > 10);
    press(*window, "stop");
    QVERIFY(reaches(*window, RunState::Stopped));
    // A run that is over is left alone.
    type(*window, kStrength, QStringLiteral("0.9"));
    QTest::qWait(400);
    QCOMPARE(changesOf(run(*window).config).size(), std::size_t{1});
  }

  void aPresetIsMeantForTheNextRun() {
    auto window = trainedFor(2);
    QTest::mouseClick(button(*window, kStrength), Qt::LeftButton);
    ExperimentConfig other = window->document().config();
    other.set("regularizer.strength", 5.0);
    other.set("training.batch_size", 16.0);
    window->document().replaceConfig(other, QStringLiteral("preset"));
    QTest::qWait(400);  // longer than a hand rests
    QCOMPARE(changes(*window), std::string());
    QVERIFY(pending(*window)->isVisible());
    // Another field that acts sends itself alone.
    QTest::mouseClick(button(*window, "optimizer.learning_rate"), Qt::LeftButton);
    type(*window, "optimizer.learning_rate", QStringLiteral("0.02"));
    QVERIFY2(becomes(*window, "2: optimizer.learning_rate=0.02"), changes(*window).c_str());
  }

  void aReopenedRunGoesOnPastItsChanges() {
    const QTemporaryDir workspace;
    ExperimentConfig config = smallMoons(2);
    config.set("training.changes", std::string("2: regularizer.strength=0.5; 5: regularizer.strength=2"));
    auto window = openLab(validated(config, allCatalogues(*regularizerCatalogue()), "test"), workspace.path());
    QVERIFY(untrainedShown(*window));
    step(*window, 3);
    const int id = run(*window).id;
    press(*window, "reset");
    QVERIFY(untrainedShown(*window));
    window->controller().bringBack(id);
    QVERIFY(QTest::qWaitFor(
        [&] {
          return run(*window).id == id && window->controller().currentIsListed() &&
                 window->controller().session()->loaded() && run(*window).progress.state == RunState::Paused;
        },
        kPatienceMs));
    QCOMPARE(window->document().config().word("training.changes"), std::string("5: regularizer.strength=2"));
    QVERIFY(!pending(*window)->isVisible());
    step(*window, 3);
    QVERIFY(!pending(*window)->isVisible() && !window->controller().hasPendingChanges());
    finish(*window);
    QVERIFY(!window->controller().hasPendingChanges());
    press(*window, "run");  // beyond its end, and no run of its own
    QTRY_VERIFY_WITH_TIMEOUT(run(*window).progress.step > 20, kPatienceMs);
    QCOMPARE(run(*window).id, id);
    QCOMPARE(window->controller().runs().size(), std::size_t{1});
  }

  void everybodyIsTold() {
    auto window = trainedFor(4);
    QTest::mouseClick(button(*window, kStrength), Qt::LeftButton);
    type(*window, kStrength, QStringLiteral("0.5"));
    QVERIFY(becomes(*window, "4: regularizer.strength=0.5"));
    finish(*window);
    const QString words = QStringLiteral("λ 0.5 from step 4");
    QVERIFY(captionOf({window->controller().currentRun()}).contains(words));
    const auto* table = child<QTableView>(*window, "runsTable");
    bool listed = false;
    for (int row = 0; row < table->model()->rowCount(); ++row)
      for (int column = 0; column < table->model()->columnCount(); ++column)
        listed = listed || table->model()->index(row, column).data().toString().contains(words);
    QVERIFY(listed);
    const QString command =
        trainCommand(run(*window).config, loadPresets(resourceFolder() / "presets", window->document().catalogues()),
                     window->document().catalogues());
    QVERIFY2(command.contains(QStringLiteral("training.changes=\"4: regularizer.strength=0.5\"")), qPrintable(command));
    // A mark on the curve, at the step and on the loss that it had.
    const auto* plot = child<CurvePlot>(*window, "plot.loss");
    int marks = 0;
    for (const int id : plot->seriesIds()) {
      if (!plot->seriesStyle(id).name.contains(words)) continue;
      ++marks;
      const auto points = plot->points(id);
      QCOMPARE(points.size(), std::size_t{1});
      QCOMPARE(points[0].x, 4.0);
      QCOMPARE(points[0].y, run(*window).records.column("train_loss")[3]);
    }
    QCOMPARE(marks, 1);

    // ⟲ begins with what is set, from the first step on.
    press(*window, "reset");
    finish(*window);
    QCOMPARE(run(*window).config.number(kStrength), 0.5);
    QCOMPARE(changes(*window), std::string());
  }

  void itsSettingsTrainItAgain() {
    auto window = trainedFor(4, 2);
    QTest::mouseClick(button(*window, kStrength), Qt::LeftButton);
    type(*window, kStrength, QStringLiteral("0.5"));
    QVERIFY(becomes(*window, "4: regularizer.strength=0.5"));
    finish(*window);
    const std::vector<double> losses = run(*window).records.column("train_loss");
    QCOMPARE(losses.size(), std::size_t{20});

    auto* note = child<QWidget>(*window, "changesNote");
    QVERIFY(!note->isVisible());
    window->document().replaceConfig(run(*window).config, QStringLiteral("settings of run 1"));
    QVERIFY(note->isVisible() &&
            child<QLabel>(*window, "changesNote.text")->text().contains(QStringLiteral("λ 0.5 from step 4")));
    press(*window, "reset");
    finish(*window);
    QCOMPARE(run(*window).records.column("train_loss"), losses);

    QTest::mouseClick(child<QPushButton>(*window, "changesNote.leaveOut"), Qt::LeftButton);
    QVERIFY(!note->isVisible());
    window->document().undoStack().undo();
    QVERIFY(note->isVisible());
    // Without a penalty there is no strength to change.
    window->document().set("regularizer.name", std::string("none"));
    QVERIFY(!note->isVisible());
    QCOMPARE(window->document().config()["regularizer"].name, std::string("none"));
  }

  void aTwinDiffersInTheRegularizerAlone() {
    auto window = trainedFor(3);
    QTest::mouseClick(button(*window, kStrength), Qt::LeftButton);
    type(*window, kStrength, QStringLiteral("0.5"));
    QVERIFY(becomes(*window, "3: regularizer.strength=0.5"));
    QTest::mouseClick(button(*window, "optimizer.learning_rate"), Qt::LeftButton);
    type(*window, "optimizer.learning_rate", QStringLiteral("0.01"));
    QVERIFY(becomes(*window, "3: optimizer.learning_rate=0.01; 3: regularizer.strength=0.5"));
    press(*window, "twin");
    QVERIFY(!button(*window, "optimizer.learning_rate")->isEnabled() && button(*window, kStrength)->isEnabled());
    QVERIFY(button(*window, "optimizer.learning_rate")->toolTip().contains(QStringLiteral("twin")));
    QCOMPARE(window->controller().twin()->current()->config.word("training.changes"),
             std::string("3: optimizer.learning_rate=0.01"));
    QVERIFY(!window->controller().twin()->hasPendingChanges());
    press(*window, "twin");
    QVERIFY(button(*window, "optimizer.learning_rate")->isEnabled());
  }

  void onlyALabThatCanOffersIt() {
    auto window = openLab(smallMoons());
    QVERIFY(window->findChild<QToolButton*>(QStringLiteral("optimizer.learning_rate.live")));
    ExperimentConfig circle;
    circle.lab = "circle";
    window->document().replaceConfig(validated(circle, window->document().catalogues(), ""), QStringLiteral("circle"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (const QToolButton* each : window->findChildren<QToolButton*>())
      QVERIFY(!each->objectName().endsWith(QStringLiteral(".live")));
  }
};

QTEST_MAIN(TestLiveSettings)
#include "test_live_settings.moc"
