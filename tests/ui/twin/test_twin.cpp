// SPDX-License-Identifier: GPL-3.0-or-later
// The twin by clicks and keys: two runs in step, every view of the network twice, one hand for both.
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolBar>

#include "model/base/records.h"
#include "model/jobs/threads.h"
#include "model/questions/map.h"
#include "model/session/training_session.h"
#include "tests/support/twin_window.h"
#include "ui/views/draw/draw_tab.h"
#include "ui/views/estimators/estimator_tab.h"
#include "ui/views/map/map_tab.h"
#include "ui/views/pictures/pictures_tab.h"
#include "ui/views/robustness/robustness_tab.h"
#include "ui/views/slices/slices_tab.h"
#include "ui/window/time_scrubber.h"
#include "viz/base/plot_canvas.h"
#include "viz/map/map_view.h"
#include "viz/plot/curve_plot.h"

using namespace hessianlab;

class TestTwin : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void aClickBringsTheTwinAndAnotherTakesItAway() {
    auto window = openLab(smallMoons(2));
    QVERIFY(untrainedShown(*window));
    window->raiseView(QStringLiteral("map"));
    auto* bar = child<QToolBar>(*window, "twinBar");
    QVERIFY(!bar->isVisible());
    QVERIFY(!window->findChild<MapTab*>(QStringLiteral("twin.view.map")));
    press(*window, "twin");
    QVERIFY(window->controller().twin());
    QVERIFY(bar->isVisible());
    QVERIFY(child<QAction>(*window, "twin")->isChecked());
    QTRY_COMPARE_WITH_TIMEOUT(twinsMap(*window)->shownStep(), int64_t{0}, kPatienceMs);
    QVERIFY(child<QLabel>(*window, "twinView.map.twinHeader")->text().contains(QStringLiteral("None")));
    // Untrained they are the same network.
    auto* own = child<MapView>(*window, "plot.map");
    auto* twins = child<MapView>(*window, "twin.plot.map");
    QCOMPARE(twins->valueText(0.3, 0.6), own->valueText(0.3, 0.6));
    press(*window, "twin");
    QVERIFY(!window->controller().twin());
    QVERIFY(!bar->isVisible());
    QVERIFY(!window->findChild<MapTab*>(QStringLiteral("twin.view.map")));
    QVERIFY(own->isVisible());
    QTest::keyClick(window.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(window->controller().twin());
  }

  void theyTrainInStepAndDiffer() {
    auto window = openLab(smallMoons(4));
    child<QCheckBox>(*window, "robustness.eachEpoch")->setChecked(false);
    QVERIFY(untrainedShown(*window));
    press(*window, "twin");
    press(*window, "run");
    const RunController& run = window->controller();
    while (run.state() != RunState::Finished) {
      const int64_t a = stepOf(run), b = stepOf(*run.twin()), c = stepOf(run);
      QVERIFY(b >= a - 1 && c >= b - 1);
      QTest::qWait(1);
    }
    QVERIFY(bothReach(*window, RunState::Finished));
    QCOMPARE(run.runs().size(), std::size_t{2});
    QCOMPARE(run.runs()[0]->name, QStringLiteral("run 1"));
    QCOMPARE(run.runs()[1]->name, QStringLiteral("run 1 twin"));
    QTRY_COMPARE(run.runs()[1]->records.column("train_loss").size(), std::size_t{40});
    QTRY_COMPARE(run.runs()[0]->records.column("train_loss").size(), std::size_t{40});
    // Same start, same batch: the first losses differ by rounding at most, for the penalty computes its loss in another
    // order.
    QVERIFY(std::abs(run.runs()[0]->records.column("train_loss").front() -
                     run.runs()[1]->records.column("train_loss").front()) < 1e-6);
    QVERIFY(run.runs()[0]->records.column("train_loss").back() != run.runs()[1]->records.column("train_loss").back());
    QCOMPARE(run.runs()[1]->config["regularizer"].name, std::string("none"));
    auto* table = child<QTableView>(*window, "runsTable");
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(table->model()->index(1, 1).data().toString().contains(QStringLiteral("None")));
    // The Training tab overlays them.
    auto* plot = child<CurvePlot>(*window, "plot.loss");
    QTRY_COMPARE(plot->seriesIds().size(), std::size_t{4});
    // The next run gets the next number.
    press(*window, "reset");
    press(*window, "run");
    QTRY_COMPARE_WITH_TIMEOUT(run.runs().size(), std::size_t{4}, kPatienceMs);
    QCOMPARE(run.runs()[2]->name, QStringLiteral("run 2"));
    QCOMPARE(run.runs()[3]->name, QStringLiteral("run 2 twin"));
  }

  // At strength 0 the twin's curve is the run's without a penalty, to the last bit.
  void atStrengthZeroTheyAreTheSame() {
    ExperimentConfig config = smallMoons(2);
    config["regularizer"] = {"none", {}};
    auto window = openLab(config);
    child<QCheckBox>(*window, "robustness.eachEpoch")->setChecked(false);
    QVERIFY(untrainedShown(*window));
    press(*window, "twin");
    choose(child<QComboBox>(*window, "twin.regularizer"), "hessian-norm");
    child<QDoubleSpinBox>(*window, "twin.strength")->setValue(0);
    press(*window, "run");
    QVERIFY(bothReach(*window, RunState::Finished));
    const auto& runs = window->controller().runs();
    QTRY_VERIFY(runs[0]->records.column("train_loss").size() == 20 &&
                runs[1]->records.column("train_loss").size() == 20);
    QCOMPARE(runs[1]->config["regularizer"].name, std::string("hessian-norm"));
    QCOMPARE(runs[0]->records.column("train_loss"), runs[1]->records.column("train_loss"));
    QCOMPARE(runs[0]->records.column("hessian_norm_median").back(),
             runs[1]->records.column("hessian_norm_median").back());
  }

  // Beside a run without a penalty: one that is as strong as suits the data, in one step of undo.
  void besideAPlainRunTheTwinHasAPenaltyThatSuits() {
    ExperimentConfig config = smallMoons(2);
    config["regularizer"] = {"none", {}};
    auto window = openLab(config);
    QVERIFY(untrainedShown(*window));
    press(*window, "twin");
    const Choice& twin = window->document().settings().twin;
    QCOMPARE(twin.name, std::string("hessian-norm"));
    QCOMPARE(std::get<double>(twin.parameters.at("strength")), 0.003);  // of the preset for moons
    QCOMPARE(window->controller().twin()->current()->config["regularizer"], twin);
    choose(child<QComboBox>(*window, "twin.regularizer"), "input-gradient");
    QCOMPARE(std::get<double>(window->document().settings().twin.parameters.at("strength")), 0.05);
    // One click: the run with the penalty, the twin without.
    auto* both = child<QPushButton>(*window, "twin.both");
    QVERIFY(both->isEnabled());
    QTest::mouseClick(both, Qt::LeftButton);
    QCOMPARE(window->document().config()["regularizer"].name, std::string("hessian-norm"));
    QCOMPARE(window->document().config().number("regularizer.strength"), 0.003);
    QCOMPARE(window->document().settings().twin.name, std::string("none"));
    QVERIFY(!both->isEnabled() && both->toolTip().startsWith(QStringLiteral("So it is")));
    press(*window, "undo");
    QCOMPARE(window->document().config()["regularizer"].name, std::string("none"));
    QCOMPARE(window->document().settings().twin.name, std::string("input-gradient"));
    QVERIFY(both->isEnabled());
  }

  void theTwinTravelsWithTheExperiment() {
    {
      auto window = openLab(smallMoons(2));
      QVERIFY(untrainedShown(*window));
      press(*window, "twin");
      choose(child<QComboBox>(*window, "twin.regularizer"), "input-gradient");
      child<QDoubleSpinBox>(*window, "twin.strength")->setValue(0.07);
      QTest::keyClick(window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    }
    auto window = openLab(smallMoons(2));
    QVERIFY(untrainedShown(*window));
    QTest::keyClick(window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(window->controller().twin() && child<QToolBar>(*window, "twinBar")->isVisible());
    QCOMPARE(window->document().settings().twin.name, std::string("input-gradient"));
    QCOMPARE(std::get<double>(window->document().settings().twin.parameters.at("strength")), 0.07);
  }

  void theLineAboveEachViewCanBeRead() {
    for (const bool dark : {false, true}) {
      auto window = openLab(smallMoons(1));
      window->setDark(dark);
      QVERIFY(untrainedShown(*window));
      press(*window, "twin");
      press(*window, "run");
      QVERIFY(bothReach(*window, RunState::Finished));
      for (int color = 0; color < 14; ++color) {
        window->controller().setColor(window->controller().runs()[0]->id, color);
        const QPalette palette = child<QLabel>(*window, "twinView.map.header")->palette();
        QVERIFY(contrastRatio(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) >= 4.5);
      }
    }
  }

  void theTwinsSettingsCanBeUndone() {
    auto window = openLab(smallMoons(2));
    QVERIFY(untrainedShown(*window));
    press(*window, "twin");
    auto* box = child<QComboBox>(*window, "twin.regularizer");
    choose(box, "input-gradient");
    QCOMPARE(window->document().settings().twin.name, std::string("input-gradient"));
    QTRY_COMPARE_WITH_TIMEOUT(window->controller().twin()->current()->config["regularizer"].name,
                              std::string("input-gradient"), kPatienceMs);
    press(*window, "undo");
    QCOMPARE(window->document().settings().twin.name, std::string("none"));
    QCOMPARE(box->currentData().toString(), QStringLiteral("none"));
    // The run's own regularizer is taken over with its values, so that nothing but the strength will differ.
    choose(box, "hessian-norm");
    QVERIFY(window->document().settings().twin == window->document().config()["regularizer"]);
  }

  void pauseStepEpochAndStopDriveBoth() {
    auto window = openLab(smallMoons(200));
    child<QCheckBox>(*window, "robustness.eachEpoch")->setChecked(false);
    QVERIFY(untrainedShown(*window));
    press(*window, "twin");
    const RunController& run = window->controller();
    press(*window, "step");
    QTRY_VERIFY_WITH_TIMEOUT(stepOf(run) == 1 && stepOf(*run.twin()) == 1, kPatienceMs);
    QVERIFY(bothReach(*window, RunState::Paused));
    press(*window, "epoch");
    QTRY_VERIFY_WITH_TIMEOUT(stepOf(run) == 10 && stepOf(*run.twin()) == 10, kPatienceMs);
    QVERIFY(bothReach(*window, RunState::Paused));
    QTest::keyClick(window.get(), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(stepOf(*run.twin()) > 15, kPatienceMs);
    QTest::keyClick(window.get(), Qt::Key_Space);
    QVERIFY(bothReach(*window, RunState::Paused));
    QVERIFY(std::abs(stepOf(run) - stepOf(*run.twin())) <= 1);
    press(*window, "stop");
    QVERIFY(bothReach(*window, RunState::Stopped));
  }

  // Chosen while a run is under way: the twin catches up, then they go on together.
  void aLateTwinCatchesUp() {
    auto window = openLab(smallMoons(3));
    child<QCheckBox>(*window, "robustness.eachEpoch")->setChecked(false);
    QVERIFY(untrainedShown(*window));
    press(*window, "epoch");
    const RunController& run = window->controller();
    QTRY_COMPARE_WITH_TIMEOUT(run.current()->progress.step, int64_t{10}, kPatienceMs);
    QVERIFY(reaches(*window, RunState::Paused));
    press(*window, "twin");
    press(*window, "run");
    QVERIFY(bothReach(*window, RunState::Finished));
    QTRY_COMPARE(run.runs().size(), std::size_t{2});
    QTRY_COMPARE(run.runs()[1]->records.column("train_loss").size(), std::size_t{30});
    // One that comes after the end trains alone to where the run is.
    press(*window, "twin");
    press(*window, "twin");
    QTRY_COMPARE_WITH_TIMEOUT(run.twin()->state(), RunState::Paused, kPatienceMs);
    press(*window, "run");
    QVERIFY(bothReach(*window, RunState::Finished));
    QCOMPARE(stepOf(run), int64_t{30});
    QCOMPARE(run.runs().back()->name, QStringLiteral("run 1 twin 2"));
    QTRY_COMPARE(run.runs()[2]->records.column("train_loss"), run.runs()[1]->records.column("train_loss"));
  }

  // The window offers one twin; its views do not mind how many there are.
  void threeRunsStandSideBySide() {
    auto window = openLab(smallMoons(2));
    QVERIFY(untrainedShown(*window));
    window->raiseView(QStringLiteral("map"));
    press(*window, "twin");
    window->controller().addSlot(QStringLiteral("third"), [](ExperimentConfig& config) {
      config["regularizer"] = {"input-gradient", {{"strength", 0.1}}};
      config = validated(config, allCatalogues(*regularizerCatalogue()), "test");
    });
    press(*window, "run");
    QVERIFY(bothReach(*window, RunState::Finished));
    auto* third = child<MapTab>(*window, "twin3.view.map");
    for (const MapTab* map : {child<MapTab>(*window, "view.map"), twinsMap(*window), third})
      QTRY_COMPARE_WITH_TIMEOUT(map->shownStep(), int64_t{20}, kPatienceMs);
    child<QCheckBox>(*window, "twin3.map.points")->setChecked(false);
    QVERIFY(!child<QCheckBox>(*window, "map.points")->isChecked());
    QVERIFY(!child<QCheckBox>(*window, "twin.map.points")->isChecked());
    QVERIFY(child<QLabel>(*window, "twinView.map.twin3.header")->text().startsWith(QStringLiteral("run 1 third ·")));
    press(*window, "twin");  // takes the second away; the third stays, in its place
    QCOMPARE(window->controller().all().size(), std::size_t{2});
    QVERIFY(!window->findChild<MapTab*>(QStringLiteral("twin3.view.map")));
    QTRY_COMPARE_WITH_TIMEOUT(twinsMap(*window)->shownStep(), int64_t{20}, kPatienceMs);
  }

  void lookingBackTakesBoth() {
    auto window = openLab(smallMoons(2));
    child<QCheckBox>(*window, "robustness.eachEpoch")->setChecked(false);
    QVERIFY(untrainedShown(*window));
    window->raiseView(QStringLiteral("map"));
    press(*window, "twin");
    press(*window, "run");
    QVERIFY(bothReach(*window, RunState::Finished));
    QTRY_COMPARE(child<TimeScrubber>(*window, "timeScrubber")->moments(), (std::vector<int64_t>{0, 5, 10, 15}));
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(twinsMap(*window)->shownStep(), int64_t{15}, kPatienceMs);
    auto* map = qobject_cast<MapTab*>(window->view(QStringLiteral("map")));
    QTRY_COMPARE_WITH_TIMEOUT(map->shownStep(), int64_t{15}, kPatienceMs);
    QVERIFY(child<QLabel>(*window, "twinView.map.twinHeader")->text().contains(QStringLiteral("at step 15")));
    // A branch: both begin with the weights of the run.
    QTest::mouseClick(child<QWidget>(*window, "time.branch.button"), Qt::LeftButton);
    QVERIFY(bothReach(*window, RunState::Paused));
    QTRY_COMPARE_WITH_TIMEOUT(twinsMap(*window)->shownStep(), int64_t{0}, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(map->shownStep(), int64_t{0}, kPatienceMs);
    QCOMPARE(child<MapView>(*window, "twin.plot.map")->valueText(0.4, 0.5),
             child<MapView>(*window, "plot.map")->valueText(0.4, 0.5));
  }

  // On a small screen a view has half of a middle that is small already.
  void noViewIsCutInHalfOfTheWidth() {
    auto window = openLab(smallMoons());
    window->resize(1280, 800);
    QVERIFY(untrainedShown(*window));
    press(*window, "twin");
    for (const char* name : {"pictures", "draw", "curvature", "slices", "map", "confusion"}) {
      window->raiseView(QString::fromLatin1(name));
      const auto* pane = child<QSplitter>(*window, (std::string("twinView.") + name + ".split").c_str());
      const auto areas = pane->findChildren<QScrollArea*>(Qt::FindChildrenRecursively);
      int seen = 0;
      for (const QScrollArea* area : areas) {
        if (area->parentWidget()->parentWidget() != pane) continue;  // a view's own
        ++seen;
        QVERIFY2(QTest::qWaitFor([&] { return area->horizontalScrollBar()->maximum() == 0; }, 5000), name);
      }
      QCOMPARE(seen, 2);
    }
  }

  void theTwinsRunCanBeRemovedAndTheWindowClosedMidway() {
    auto window = openLab(smallMoons(500));
    QVERIFY(untrainedShown(*window));
    press(*window, "twin");
    press(*window, "run");
    QVERIFY(bothReach(*window, RunState::Running));
    press(*window, "run");
    QVERIFY(bothReach(*window, RunState::Paused));
    window->controller().remove(window->controller().runs()[1]->id);
    QCOMPARE(window->controller().runs().size(), std::size_t{1});
    press(*window, "run");
    QTRY_COMPARE_WITH_TIMEOUT(window->controller().runs().size(), std::size_t{2}, kPatienceMs);
    window.reset();
  }
};

QTEST_MAIN(TestTwin)
#include "test_twin.moc"
