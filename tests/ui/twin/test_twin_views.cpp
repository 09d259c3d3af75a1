// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside its twin is moved by one hand: choices, drawings, axes, colours, scroll bars.
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
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

class TestTwinViews : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void viewsShowBothAndMoveTogether() {
    auto window = openLab(smallMoons(2));
    child<QCheckBox>(*window, "robustness.eachEpoch")->setChecked(false);
    QVERIFY(untrainedShown(*window));
    window->raiseView(QStringLiteral("map"));
    press(*window, "twin");
    press(*window, "run");
    QVERIFY(bothReach(*window, RunState::Finished));
    auto* map = qobject_cast<MapTab*>(window->view(QStringLiteral("map")));
    QTRY_COMPARE_WITH_TIMEOUT(map->shownStep(), int64_t{20}, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(twinsMap(*window)->shownStep(), int64_t{20}, kPatienceMs);
    const auto valueAt = [&](const auto& of) {
      MapRequest request;
      request.columns = request.rows = 120;
      request.layer = "hessian";
      const auto job = of.session()->ask(request);
      return QTest::qWaitFor([&] { return job.finished(); }, kPatienceMs) ? job.result()->heat : std::vector<float>{};
    };
    child<QComboBox>(*window, "map.layer")->setCurrentIndex(1);
    QCOMPARE(child<QComboBox>(*window, "twin.map.layer")->currentIndex(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(twinsMap(*window)->layerShown(), std::string("hessian"), kPatienceMs);
    QVERIFY(valueAt(window->controller()) != valueAt(*window->controller().twin()));
    child<QCheckBox>(*window, "twin.map.points")->setChecked(false);
    QVERIFY(!child<QCheckBox>(*window, "map.points")->isChecked());
    QVERIFY(child<QLabel>(*window, "twinView.map.header")->text().startsWith(QStringLiteral("run 1 ·")));
    QVERIFY(child<QLabel>(*window, "twinView.map.twinHeader")->text().startsWith(QStringLiteral("run 1 twin ·")));
  }

  void everyChoiceOfAViewIsShared() {
    {
      auto window = openLab(smallMoons(1));
      QVERIFY(untrainedShown(*window));
      press(*window, "twin");
      QTRY_COMPARE_WITH_TIMEOUT(window->controller().twin()->state(), RunState::Paused, kPatienceMs);
      everyControlIsShared(*window, QStringLiteral("map"), 8);
      everyControlIsShared(*window, QStringLiteral("slices"), 4);
      everyControlIsShared(*window, QStringLiteral("curvature"), 3);
      everyControlIsShared(*window, QStringLiteral("estimators"), 2);
      // A plain button, too: both draw the same random start.
      QTest::mouseClick(child<QPushButton>(*window, "twin.estimators.seed"), Qt::LeftButton);
      QCOMPARE(qobject_cast<EstimatorTab*>(window->view(QStringLiteral("estimators")))->seed(), int64_t{2});
    }
    auto window = openLab(smallFashion(1));
    QVERIFY(untrainedShown(*window));
    // What was chosen before the twin came is what it begins with.
    choose(child<QComboBox>(*window, "pictures.attack"), "fgsm");
    child<QSpinBox>(*window, "curvature.samples")->setValue(50);
    press(*window, "twin");
    QTRY_COMPARE_WITH_TIMEOUT(window->controller().twin()->state(), RunState::Paused, kPatienceMs);
    QCOMPARE(child<QComboBox>(*window, "twin.pictures.attack")->currentData().toString(), QStringLiteral("fgsm"));
    QCOMPARE(child<QSpinBox>(*window, "twin.curvature.samples")->value(), 50);
    everyControlIsShared(*window, QStringLiteral("pictures"), 5);
    everyControlIsShared(*window, QStringLiteral("draw"), 3);
  }

  // One hand draws for both networks, and takes back for both.
  void aDrawingIsShared() {
    auto window = openLab(smallFashion(1));
    QVERIFY(untrainedShown(*window));
    window->raiseView(QStringLiteral("draw"));
    press(*window, "twin");
    QTRY_COMPARE_WITH_TIMEOUT(window->controller().twin()->state(), RunState::Paused, kPatienceMs);
    auto* own = qobject_cast<DrawTab*>(window->view(QStringLiteral("draw")));
    auto* twins = child<DrawTab>(*window, "twin.view.draw");
    QVERIFY(twins->input().values.empty());
    child<QSpinBox>(*window, "draw.sample")->setValue(3);
    QTest::mouseClick(child<QPushButton>(*window, "draw.fromTest"), Qt::LeftButton);
    QVERIFY(!twins->input().values.empty());
    QCOMPARE(twins->input().values, own->input().values);
    QTRY_VERIFY_WITH_TIMEOUT(own->shown() && twins->shown(), kPatienceMs);
    QTest::mouseClick(child<QPushButton>(*window, "twin.draw.undo"), Qt::LeftButton);
    QVERIFY(own->input().values.empty() && twins->input().values.empty());
    press(*window, "twin");
    QTest::mouseClick(child<QPushButton>(*window, "draw.fromTest"), Qt::LeftButton);
    QVERIFY(!own->input().values.empty());
  }

  // Equal heights are equal values, and equal colours.
  void axesAndColoursAreShared() {
    auto window = openLab(smallMoons(3));
    child<QCheckBox>(*window, "robustness.eachEpoch")->setChecked(false);
    QVERIFY(untrainedShown(*window));
    press(*window, "twin");
    press(*window, "run");
    QVERIFY(bothReach(*window, RunState::Finished));
    window->raiseView(QStringLiteral("slices"));
    auto* own = qobject_cast<SlicesTab*>(window->view(QStringLiteral("slices")));
    auto* twins = child<SlicesTab>(*window, "twin.view.slices");
    const auto shown = [](const SlicesTab* tab) { return tab->sliceShown() && tab->sliceShown()->step == 30; };
    QTRY_VERIFY_WITH_TIMEOUT(shown(own) && shown(twins), kPatienceMs);
    auto* left = child<CurvePlot>(*window, "plot.slice");
    auto* right = child<CurvePlot>(*window, "twin.plot.slice");
    const auto same = [&] {
      left->bringUpToDate();
      right->bringUpToDate();
      return left->canvas().yAxis->range() == right->canvas().yAxis->range() &&
             left->canvas().xAxis->range() == right->canvas().xAxis->range();
    };
    QTRY_VERIFY(same());
    QVERIFY(left->need().y != right->need().y);  // each alone would show another range
    left->setFocus();
    left->canvas().yAxis->setRange(0, 0.5);  // as the wheel does
    QVERIFY(same() && right->isZoomed());
    right->fit();
    QVERIFY(!left->isZoomed());
    QTRY_VERIFY(same());

    window->raiseView(QStringLiteral("map"));
    choose(child<QComboBox>(*window, "map.layer"), "hessian");
    auto* map = qobject_cast<MapTab*>(window->view(QStringLiteral("map")));
    QTRY_COMPARE_WITH_TIMEOUT(map->layerShown(), std::string("hessian"), kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(twinsMap(*window)->layerShown(), std::string("hessian"), kPatienceMs);
    auto* one = child<MapView>(*window, "plot.map");
    auto* other = child<MapView>(*window, "twin.plot.map");
    QVERIFY(one->heatRange() && one->heatRange() == other->heatRange());
    QVERIFY(one->heatExtent() != other->heatExtent());
    // The point under the mouse is read in both.
    Q_EMIT one->hovered(0.3, 0.6);
    QCOMPARE(child<QLabel>(*window, "twin.map.pace")->text(), other->valueText(0.3, 0.6));
    press(*window, "twin");
    QVERIFY(!one->heatRange());
  }

  void picturesStandSideBySide() {
    auto window = openLab(smallFashion(1));
    QVERIFY(untrainedShown(*window));
    window->raiseView(QStringLiteral("pictures"));
    press(*window, "twin");
    auto* twins = child<PicturesTab>(*window, "twin.view.pictures");
    QTRY_COMPARE_WITH_TIMEOUT(twins->shownStep(), int64_t{0}, kPatienceMs);
    auto* own = qobject_cast<PicturesTab*>(window->view(QStringLiteral("pictures")));
    QTest::mouseClick(child<QWidget>(*window, "pictures.next"), Qt::LeftButton);
    QVERIFY(own->page().front() > 0);
    QTRY_COMPARE(twins->page(), own->page());
  }

  void robustnessMeasuresBoth() {
    auto window = openLab(smallMoons(2));
    child<QCheckBox>(*window, "robustness.eachEpoch")->setChecked(false);
    QVERIFY(untrainedShown(*window));
    press(*window, "twin");
    press(*window, "run");
    QVERIFY(bothReach(*window, RunState::Finished));
    window->raiseView(QStringLiteral("robustness"));
    child<QSpinBox>(*window, "robustness.samples")->setValue(40);
    chooseAttacks(*window, {QStringLiteral("fgsm")});
    QTest::mouseClick(child<QWidget>(*window, "robustness.evaluate"), Qt::LeftButton);
    auto* tab = qobject_cast<RobustnessTab*>(window->view(QStringLiteral("robustness")));
    QTRY_VERIFY_WITH_TIMEOUT(!tab->evaluating(), kPatienceMs);
    for (const auto& run : window->controller().runs()) QVERIFY(run->robustnessIn(Norm::Linf));
    const QString reading = child<QWidget>(*window, "robustness.table")->accessibleDescription();
    QVERIFY(reading.contains(QStringLiteral("run 1 at")) && reading.contains(QStringLiteral("run 1 twin at")));
    // Taken away in the middle of an evaluation.
    QTest::mouseClick(child<QWidget>(*window, "robustness.evaluate"), Qt::LeftButton);
    press(*window, "twin");
    QTRY_VERIFY_WITH_TIMEOUT(!tab->evaluating(), kPatienceMs);
  }
};

QTEST_MAIN(TestTwinViews)
#include "test_twin_views.moc"
