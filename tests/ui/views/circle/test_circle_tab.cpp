// SPDX-License-Identifier: GPL-3.0-or-later
// A window on a laboratory that is no classifier: its own view and no other, its own settings, and the way there and
// back again.
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QSpinBox>

#include "model/jobs/threads.h"
#include "model/questions/circle_curve.h"
#include "tests/support/lab_window.h"
#include "ui/runs/run_slot.h"
#include "ui/views/circle/circle_tab.h"
#include "viz/plot/curve_plot.h"

using namespace hessianlab;

class TestCircleTab : public QObject {
  Q_OBJECT

  static ExperimentConfig circle(int64_t steps = 60) {
    ExperimentConfig config;
    config.lab = "circle";
    config = validated(std::move(config), allCatalogues(*regularizerCatalogue()), "test");
    config.set("data.samples", 48);
    config.set("network.pairs", 30);
    config.set("training.steps", steps);
    config.set("training.report_every", 10);
    return config;
  }
  static CircleTab* tabOf(const MainWindow& window) {
    return qobject_cast<CircleTab*>(window.view(QStringLiteral("circle")));
  }
  static bool shows(const MainWindow& window, int64_t step) {
    return QTest::qWaitFor(
        [&] {
          const CircleTab* tab = tabOf(window);
          return tab && tab->curve() && tab->curve()->step == step;
        },
        kPatienceMs);
  }
  static QStringList viewsOf(const MainWindow& window) {
    QStringList names;
    for (const char* name : {"training", "pictures", "draw", "robustness", "curvature", "slices", "map", "estimators",
                             "confusion", "circle", "frequencies"}) {
      const auto* dock = child<QDockWidget>(window, (QByteArray("dock.") + name).constData());
      if (dock->widget() && !dock->isHidden()) names << QString::fromLatin1(name);
    }
    return names;
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void showsTheCurveAndFollowsTheTraining() {
    auto window = openLab(circle());
    QVERIFY(shows(*window, 0));
    auto* plot = child<CurvePlot>(*window, "plot.circle");
    QCOMPARE(plot->seriesIds().size(), std::size_t{4});
    for (const SeriesPoint& point : plot->points(plot->seriesIds()[3])) QVERIFY(std::abs(point.y) < 1e-12);  // f = 0
    QCOMPARE(plot->points(plot->seriesIds()[1]).size(), std::size_t{48});
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    QVERIFY(shows(*window, 60));
    const auto curve = tabOf(*window)->curve();
    const auto job = window->controller().session()->ask(CircleCurveRequest());
    QVERIFY(QTest::qWaitFor([&] { return job.finished(); }, kPatienceMs));
    QVERIFY(job.result()->prediction == curve->prediction);
    const auto drawn = plot->points(plot->seriesIds()[3]);
    QCOMPARE(drawn.size(), curve->angle.size());
    for (std::size_t i = 0; i < drawn.size(); ++i) {
      QCOMPARE(drawn[i].x, curve->angle[i]);
      QCOMPARE(drawn[i].y, curve->prediction[i]);
    }
    QVERIFY(child<QLabel>(*window, "circle.note")->text().contains("step 60"));
    // Back in time, and forward again.
    window->controller().rewindTo(20);
    QVERIFY(shows(*window, 20));
    QVERIFY(tabOf(*window)->curve()->prediction != curve->prediction);
    window->controller().rewindTo(std::nullopt);
    QVERIFY(shows(*window, 60));
    QVERIFY(tabOf(*window)->curve()->prediction == curve->prediction);
  }

  void onlyWhatBelongsToTheLabIsThere() {
    auto window = openLab(circle());
    QVERIFY(shows(*window, 0));
    QCOMPARE(viewsOf(*window), QStringList({"training", "circle", "frequencies"}));
    for (const char* view : {"pictures", "robustness", "map"}) {
      QVERIFY(!window->view(QString::fromLatin1(view)));
      QVERIFY(!child<QAction>(*window, (QByteArray("show.") + view).constData())->isVisible());
    }
    for (const char* action : {"twin", "evaluateRobustness", "showChecks"})
      QVERIFY2(!child<QAction>(*window, action)->isVisible(), action);
    QVERIFY(!child<QWidget>(*window, "norm")->isVisible() && !child<QWidget>(*window, "status.lamp")->isVisible());
    QVERIFY(child<QWidget>(*window, "section.target")->isVisible());
    QVERIFY(!window->findChild<QWidget*>(QStringLiteral("section.regularizer")));
    // A setting changes what is prepared.
    window->document().set("target.low", 2.0);
    QTRY_COMPARE_WITH_TIMEOUT(window->controller().current()->config.integer("target.low"), int64_t{2}, kPatienceMs);
    QVERIFY(QTest::qWaitFor(
        [&] {
          const auto curve = tabOf(*window)->curve();
          return curve &&
                 std::abs(curve->target[180] - (std::cos(2 * curve->angle[180]) + std::cos(4 * curve->angle[180]) +
                                                std::cos(10 * curve->angle[180]))) < 1e-12;
        },
        kPatienceMs));
  }

  // There and back with a preset, an undo and a reset; the curves of both stay in the table of runs.
  void fromOneLabToAnotherAndBack() {
    auto window = openLab(smallMoons(1));
    QVERIFY(untrainedShown(*window));
    QVERIFY(!tabOf(*window) && viewsOf(*window).contains("map") && !viewsOf(*window).contains("circle"));
    window->controller().startTwin();
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    window->document().replaceConfig(circle(20), QStringLiteral("circle"));
    QVERIFY(child<QWidget>(*window, "section.target")->isVisible());
    // The run that is there keeps its views until it is left.
    QVERIFY(window->view(QStringLiteral("map")) && !tabOf(*window));
    press(*window, "reset");
    QVERIFY(shows(*window, 0));
    QCOMPARE(viewsOf(*window), QStringList({"training", "circle", "frequencies"}));
    QVERIFY(!window->controller().twin());
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    QVERIFY(shows(*window, 20));
    QCOMPARE(window->controller().runs().size(), std::size_t{3});
    QVERIFY(!window->controller().runs().front()->ticked);  // other data, other curves

    window->document().undoStack().undo();
    QCOMPARE(window->document().config().lab, std::string("classifier"));
    press(*window, "reset");
    QVERIFY(untrainedShown(*window));
    QVERIFY(!tabOf(*window) && window->view(QStringLiteral("pictures")) && window->view(QStringLiteral("robustness")));
    QVERIFY(child<QAction>(*window, "twin")->isVisible() && child<QWidget>(*window, "norm")->isVisible());
    QVERIFY(child<QAction>(*window, "evaluateRobustness")->isVisible());
    window->raiseView(QStringLiteral("map"));
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
  }

  void itsPresetIsOffered() {
    auto window = openLab(smallMoons(1));
    QVERIFY(untrainedShown(*window));
    auto* presets = child<QComboBox>(*window, "preset");
    const int index = presets->findData(QStringLiteral("circle-three-frequencies"));
    QVERIFY(index >= 0);
    presets->setCurrentIndex(index);
    Q_EMIT presets->activated(index);
    QVERIFY(shows(*window, 0));
    QCOMPARE(presets->currentIndex(), index);
    QCOMPARE(tabOf(*window)->curve()->sampleAngle.size(), std::size_t{256});
  }
};

QTEST_MAIN(TestCircleTab)
#include "test_circle_tab.moc"
