// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside its twin is moved by one hand: choices, drawings, axes, colours, scroll bars.
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolBar>
#include <algorithm>

#include "model/base/records.h"
#include "model/jobs/threads.h"
#include "model/questions/distances.h"
#include "model/questions/map.h"
#include "model/session/training_session.h"
#include "tests/support/twin_window.h"
#include "ui/views/curvature/curvature_histogram.h"
#include "ui/views/curvature/curvature_tab.h"
#include "ui/views/curvature/distance_scatter.h"
#include "ui/views/draw/draw_tab.h"
#include "ui/views/estimators/estimator_tab.h"
#include "ui/views/map/map_tab.h"
#include "ui/views/pictures/pictures_tab.h"
#include "ui/views/robustness/robustness_tab.h"
#include "ui/views/slices/slices_tab.h"
#include "ui/window/time_scrubber.h"
#include "viz/base/plot_canvas.h"
#include "viz/base/rank_correlation.h"
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

  // One histogram and one scatter of both, told apart by legend, colour and mark, with a rank correlation for each.
  void bothNetworksInOneHistogramAndScatter() {
    auto window = openLab(smallMoons(3));
    child<QCheckBox>(*window, "robustness.eachEpoch")->setChecked(false);
    QVERIFY(untrainedShown(*window));
    window->raiseView(QStringLiteral("curvature"));
    auto* both = child<QCheckBox>(*window, "curvature.together");
    QVERIFY(both->isHidden());  // there is one network
    press(*window, "twin");
    press(*window, "run");
    QVERIFY(bothReach(*window, RunState::Finished));
    auto* own = qobject_cast<CurvatureTab*>(window->view(QStringLiteral("curvature")));
    auto* twins = child<CurvatureTab>(*window, "twin.view.curvature");
    QTRY_VERIFY_WITH_TIMEOUT(own->shownStep() == 30 && twins->shownStep() == 30, kPatienceMs);
    QTest::mouseClick(both, Qt::LeftButton, {}, QPoint(8, both->height() / 2));
    QVERIFY(child<QCheckBox>(*window, "twin.curvature.together")->isChecked());
    QVERIFY(!own->histogram().isHidden() && own->scatter().isHidden());
    QVERIFY(twins->histogram().isHidden() && !twins->scatter().isHidden());
    // The histogram has the samples of each, in the same bins.
    CurvePlot& bars = *own->histogram().plot();
    const auto listed = [](const CurvePlot& plot) {
      std::vector<int> ids;
      for (const int id : plot.seriesIds())
        if (plot.seriesStyle(id).inLegend && !plot.seriesStyle(id).run.isEmpty()) ids.push_back(id);
      return ids;
    };
    const std::vector<int> runs = listed(bars);
    QCOMPARE(runs.size(), std::size_t{2});
    double counted = 0;
    for (const int id : runs) {
      QVERIFY(bars.seriesStyle(id).name.startsWith(QStringLiteral("median ")));
      QCOMPARE(bars.points(id).size(), own->histogram().histogram().size());
      for (const SeriesPoint& bar : bars.points(id)) counted += bar.y;
    }
    QCOMPARE(counted + static_cast<double>(own->histogram().histogram().notShown), 200.0);
    QVERIFY(bars.seriesStyle(runs[0]).run.startsWith(QStringLiteral("run 1 ·")));
    QVERIFY(bars.seriesStyle(runs[1]).run.startsWith(QStringLiteral("run 1 twin ·")));
    QVERIFY(bars.seriesStyle(runs[0]).dashed != bars.seriesStyle(runs[1]).dashed);
    QVERIFY(bars.seriesStyle(runs[0]).colorIndex != bars.seriesStyle(runs[1]).colorIndex);
    // One button measures both.
    QTest::mouseClick(child<QPushButton>(*window, "twin.curvature.distances"), Qt::LeftButton);
    QVERIFY(own->scatter().measuring() && twins->scatter().measuring());
    QTRY_VERIFY_WITH_TIMEOUT(!own->scatter().measuring() && !twins->scatter().measuring(), kPatienceMs);
    CurvePlot& scatter = *twins->scatter().plot();
    const std::vector<int> series = listed(scatter);
    QCOMPARE(series.size(), std::size_t{2});
    const CurvatureTab* tabs[] = {own, twins};
    for (std::size_t i = 0; i < 2; ++i) {
      std::vector<double> norms, distances;
      const DistanceResult& result = *tabs[i]->scatter().result();
      for (std::size_t s = 0; s < result.distance.size(); ++s) {
        if (!result.distance[s] || *result.distance[s] == 0 || !(result.survey.samples[s].norm > 0)) continue;
        norms.push_back(result.survey.samples[s].norm);
        distances.push_back(*result.distance[s]);
      }
      const auto points = scatter.points(series[i]);
      QCOMPARE(points.size(), norms.size());
      QVERIFY(points.size() > 10);
      for (std::size_t p = 0; p < points.size(); ++p) QCOMPARE(points[p].x, norms[p]);
      const QString rank = QLocale::c().toString(*rankCorrelation(norms, distances), 'f', 2);
      QVERIFY2(scatter.seriesStyle(series[i]).name.endsWith(rank), qPrintable(scatter.seriesStyle(series[i]).name));
      QVERIFY(child<QLabel>(*window, "twin.curvature.distances.note")->text().contains(rank));
    }
    // A click selects the sample in both; then each has its own again, and so it is without the twin.
    scatter.bringUpToDate();
    scatter.canvas().replot();
    const auto points = scatter.points(series[0]);
    const auto last = std::max_element(points.begin(), points.end(),
                                       [](const SeriesPoint& a, const SeriesPoint& b) { return a.x < b.x; });
    QTest::mouseClick(&scatter.canvas(), Qt::LeftButton, {},
                      QPoint(qRound(scatter.canvas().xAxis->coordToPixel(last->x)),
                             qRound(scatter.canvas().yAxis->coordToPixel(last->y))));
    QCOMPARE(window->document().samples().brushed().size(), std::size_t{1});
    QTest::mouseClick(both, Qt::LeftButton, {}, QPoint(8, both->height() / 2));
    QVERIFY(!own->scatter().isHidden() && !twins->histogram().isHidden());
    QVERIFY(listed(bars).empty() && listed(scatter).empty());
    QTest::mouseClick(both, Qt::LeftButton, {}, QPoint(8, both->height() / 2));
    press(*window, "twin");
    QVERIFY(both->isHidden() && !own->scatter().isHidden() && !own->histogram().isHidden());
    QVERIFY(listed(bars).empty());
    QCOMPARE(own->plots().size(), std::size_t{3});
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
    // Half of a small window has room for what the attack does, and nothing has to be pushed sideways.
    const auto sideways = [](const QWidget* view) {
      int most = 0;
      for (const QWidget* place = view->parentWidget(); place; place = place->parentWidget())
        if (const auto* area = qobject_cast<const QScrollArea*>(place))
          most = std::max(most, area->horizontalScrollBar()->maximum());
      return most;
    };
    window->resize(1280, 800);
    for (const char* gradient : {"picture.0.gradient", "twin.picture.0.gradient"})
      QTRY_VERIFY(child<QWidget>(*window, gradient)->isHidden());
    QTRY_COMPARE(sideways(own), 0);
    QCOMPARE(sideways(twins), 0);
    window->raiseView(QStringLiteral("curvature"));
    QTRY_COMPARE(sideways(window->view(QStringLiteral("curvature"))), 0);
    window->raiseView(QStringLiteral("pictures"));
    window->resize(1920, 1080);
    for (const char* gradient : {"picture.0.gradient", "twin.picture.0.gradient"})
      QTRY_VERIFY(child<QWidget>(*window, gradient)->isVisible());
    window->resize(1280, 800);
    press(*window, "twin");
    QTRY_VERIFY(child<QWidget>(*window, "picture.0.gradient")->isVisible());
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
