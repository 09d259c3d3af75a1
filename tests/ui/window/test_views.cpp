// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures, robustness and map: what they show is what the engine found, and they follow the person.
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>

#include "model/base/records.h"
#include "model/jobs/threads.h"
#include "model/questions/dataset_info.h"
#include "model/questions/map.h"
#include "model/questions/robustness.h"
#include "model/session/training_session.h"
#include "tests/support/lab_window.h"
#include "ui/views/map/map_tab.h"
#include "ui/views/pictures/pictures_tab.h"
#include "ui/views/robustness/robustness_tab.h"
#include "viz/map/map_view.h"
#include "viz/picture/picture_view.h"
#include "viz/plot/curve_plot.h"

using namespace hessianlab;

class TestViews : public QObject {
  Q_OBJECT

  static void click(MainWindow& window, const char* name) {
    QTest::mouseClick(child<QWidget>(window, name), Qt::LeftButton);
  }
  static bool evaluated(MainWindow& window) {
    auto* tab = qobject_cast<RobustnessTab*>(window.view(QStringLiteral("robustness")));
    return QTest::qWaitFor([tab] { return !tab->evaluating(); }, kPatienceMs);
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void picturesShowTheTestSetUnderAttack() {
    auto window = openLab(smallFashion());
    QVERIFY(untrainedShown(*window));
    window->raiseView(QStringLiteral("pictures"));
    auto* tab = qobject_cast<PicturesTab*>(window->view(QStringLiteral("pictures")));
    QTRY_COMPARE_WITH_TIMEOUT(tab->shownStep(), int64_t{0}, kPatienceMs);
    for (const char* name : {"picture.0.original", "picture.0.perturbation", "picture.0.adversarial",
                             "picture.0.gradient", "picture.0.eigenvector"})
      QVERIFY2(!child<PictureView>(*window, name)->isEmpty(), name);
    const auto first = child<PictureView>(*window, "picture.0.original")->image();
    const auto fifth = picturesOf(window->controller().session()->beginning(), {4}).front();
    click(*window, "pictures.next");
    QTRY_VERIFY_WITH_TIMEOUT(child<PictureView>(*window, "picture.0.original")->image() != first, kPatienceMs);
    const QImage shown = child<PictureView>(*window, "picture.0.original")->image();
    for (int pixel = 0; pixel < fifth.width * fifth.height; pixel += 37)
      QVERIFY(std::abs(qGray(shown.pixel(pixel % fifth.width, pixel / fifth.width)) / 255.0 -
                       static_cast<double>(fifth.values[static_cast<std::size_t>(pixel)])) < 0.01);
    click(*window, "pictures.previous");
    QTRY_COMPARE_WITH_TIMEOUT(child<PictureView>(*window, "picture.0.original")->image(), first, kPatienceMs);
  }

  void theEpsilonSliderMovesTheAttack() {
    auto window = openLab(smallFashion());
    QVERIFY(untrainedShown(*window));
    window->raiseView(QStringLiteral("pictures"));
    auto* tab = qobject_cast<PicturesTab*>(window->view(QStringLiteral("pictures")));
    QTRY_COMPARE_WITH_TIMEOUT(tab->shownStep(), int64_t{0}, kPatienceMs);
    auto* perturbation = child<PictureView>(*window, "picture.0.perturbation");
    const double before = perturbation->magnification();
    child<QSlider>(*window, "epsilon.slider")->setValue(200);  // ε = 0.3, three times as much
    QTRY_VERIFY_WITH_TIMEOUT(std::abs(perturbation->magnification() / before - 1.0 / 3) < 0.01, kPatienceMs);
    QCOMPARE(child<QDoubleSpinBox>(*window, "epsilon")->value(), 0.3);
    QCOMPARE(child<CurvePlot>(*window, "plot.robustness")->marker().value(), 0.3);
  }

  void picturesFollowTheTraining() {
    auto window = openLab(smallFashion(1));
    QVERIFY(untrainedShown(*window));
    window->raiseView(QStringLiteral("pictures"));
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    auto* tab = qobject_cast<PicturesTab*>(window->view(QStringLiteral("pictures")));
    QTRY_COMPARE_WITH_TIMEOUT(tab->shownStep(), int64_t{10}, kPatienceMs);
  }

  void theCurveIsWhatTheEngineMeasures() {
    auto window = openLab(smallMoons(3));
    child<QCheckBox>(*window, "robustness.eachEpoch")->setChecked(false);
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    window->raiseView(QStringLiteral("robustness"));
    child<QSpinBox>(*window, "robustness.samples")->setValue(50);
    chooseAttacks(*window, {QStringLiteral("fgsm"), QStringLiteral("pgd")});
    click(*window, "robustness.evaluate");
    QVERIFY(evaluated(*window));
    const Run& run = *window->controller().current();
    QVERIFY(run.robustnessIn(Norm::Linf));
    QCOMPARE(run.robustnessIn(Norm::Linf)->samples, int64_t{50});

    RobustnessRequest request;
    request.epsilons = run.robustnessIn(Norm::Linf)->epsilons;
    request.attacks = {"fgsm", "pgd"};
    request.samples = 50;
    request.seed = run.config.integer("training.seed");
    const auto job = window->controller().session()->ask(request);
    QTRY_VERIFY_WITH_TIMEOUT(job.finished(), kPatienceMs);
    const auto* plot = child<CurvePlot>(*window, "plot.robustness");
    const auto points = plot->points(plot->seriesIds().front());
    QCOMPARE(points.size(), job.result()->accuracy.size());
    for (std::size_t i = 0; i < points.size(); ++i) QCOMPARE(points[i].y, job.result()->accuracy[i]);
    QVERIFY(!plot->intervals(plot->seriesIds().front()).empty());
    QVERIFY(child<QWidget>(*window, "robustness.table")->accessibleDescription().contains(QStringLiteral("run 1")));
    // Another norm has no curve yet.
    auto* norm = child<QComboBox>(*window, "norm");
    norm->setCurrentIndex(1);
    Q_EMIT norm->activated(1);
    QTRY_VERIFY(plot->seriesIds().empty());
  }

  void theCurveMovesWithEachEpoch() {
    auto window = openLab(smallMoons(2));
    child<QSpinBox>(*window, "robustness.samples")->setValue(20);
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    QTRY_VERIFY_WITH_TIMEOUT(window->controller().current()->robustnessIn(Norm::Linf) &&
                                 window->controller().current()->robustnessIn(Norm::Linf)->step == 20,
                             kPatienceMs);
  }

  void anEvaluationCanBeCancelled() {
    auto window = openLab(smallFashion(1));
    child<QCheckBox>(*window, "robustness.eachEpoch")->setChecked(false);
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    window->raiseView(QStringLiteral("robustness"));
    click(*window, "robustness.evaluate");
    QVERIFY(child<QProgressBar>(*window, "robustness.progress")->isVisible());
    QCOMPARE(child<QPushButton>(*window, "robustness.evaluate")->text(), QStringLiteral("&Cancel"));
    click(*window, "robustness.evaluate");
    QVERIFY(evaluated(*window));
    QTRY_COMPARE(child<QPushButton>(*window, "robustness.evaluate")->text(), QStringLiteral("&Evaluate"));
    // Without an attack there is nothing to measure, and the button says so.
    chooseAttacks(*window, {});
    QVERIFY(!child<QPushButton>(*window, "robustness.evaluate")->isEnabled());
    QVERIFY(
        child<QPushButton>(*window, "robustness.evaluate")->toolTip().contains(QStringLiteral("at least one attack")));
  }

  void theMapShowsTheDecisionsOfTheNetwork() {
    auto window = openLab(smallMoons(2));
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    window->raiseView(QStringLiteral("map"));
    auto* tab = qobject_cast<MapTab*>(window->view(QStringLiteral("map")));
    QTRY_COMPARE_WITH_TIMEOUT(tab->shownStep(), int64_t{20}, kPatienceMs);
    auto* map = child<MapView>(*window, "plot.map");
    QVERIFY(!map->isEmpty());
    MapRequest request;
    request.layer = "hessian";
    request.columns = request.rows = 200;
    const auto job = window->controller().session()->ask(request);
    QTRY_VERIFY_WITH_TIMEOUT(job.finished(), kPatienceMs);
    const auto expected = job.result();
    auto* layer = child<QComboBox>(*window, "map.layer");
    layer->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(map->valueText(0.5, 0.5).contains(QStringLiteral("‖H‖")), kPatienceMs);
    QCOMPARE(map->layer(), MapView::Layer::Heat);
    // Cell (100, 100) of 200 × 200.
    const double at = 100.0 / 199;
    const QString text = map->valueText(at, at);
    QVERIFY2(text.contains(QStringLiteral("class %1").arg(expected->prediction[100 * 200 + 100])), qPrintable(text));
    QVERIFY(child<QCheckBox>(*window, "map.log")->isEnabled());
  }

  void viewsThatHaveNothingToShowSayWhereToLook() {
    auto window = openLab(smallFashion());
    QVERIFY(untrainedShown(*window));
    window->raiseView(QStringLiteral("map"));
    auto* example = child<QPushButton>(*window, "map.example");
    QTRY_VERIFY(example->isVisible());
    QTest::mouseClick(example, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(window->document().planar(), kPatienceMs);
    QVERIFY(untrainedShown(*window));
    QTRY_VERIFY_WITH_TIMEOUT(child<MapView>(*window, "plot.map")->isVisible(), kPatienceMs);
  }

  void bothThemesRecolourEverything() {
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    press(*window, "toggleTheme");
    QVERIFY(window->isDark());
    QCOMPARE(child<CurvePlot>(*window, "plot.loss")->theme(), Theme::dark());
    QCOMPARE(child<MapView>(*window, "plot.map")->theme(), Theme::dark());
    QCOMPARE(qApp->palette().color(QPalette::Window), Theme::dark().window);
    press(*window, "toggleTheme");
    QVERIFY(!window->isDark());
    QCOMPARE(child<CurvePlot>(*window, "plot.loss")->theme(), Theme::light());
  }
};

QTEST_MAIN(TestViews)
#include "test_views.moc"
