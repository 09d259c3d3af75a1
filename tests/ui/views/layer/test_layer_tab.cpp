// SPDX-License-Identifier: GPL-3.0-or-later
// The Layer tab: its points are the engine's, a layer is chosen by hand or by a click on its ratio, it follows the
// training and keeps its history, and points open and select samples for all views.
#include <QComboBox>
#include <QLabel>

#include "model/jobs/threads.h"
#include "model/questions/representation.h"
#include "tests/support/lab_window.h"
#include "ui/runs/run_slot.h"
#include "ui/views/layer/layer_tab.h"
#include "viz/plot/curve_plot.h"

using namespace hessianlab;

class TestLayerTab : public QObject {
  Q_OBJECT

  static LayerTab* shown(MainWindow& window) {
    window.raiseView(QStringLiteral("layer"));
    auto* tab = qobject_cast<LayerTab*>(window.view(QStringLiteral("layer")));
    if (!QTest::qWaitFor([tab] { return tab->shown() != nullptr; }, kPatienceMs)) qFatal("nothing was answered");
    return tab;
  }
  static std::vector<int> series(MainWindow& window) {
    return child<CurvePlot>(window, "plot.layer.plane")->seriesIds();
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void pointsAreTheEnginesByClass() {
    auto window = openLab(smallFashion(1));
    QVERIFY(untrainedShown(*window));
    const LayerTab* tab = shown(*window);
    const auto result = tab->shown();
    QCOMPARE(result->label.size(), std::size_t{60});  // the whole test set
    const auto* plane = child<CurvePlot>(*window, "plot.layer.plane");
    const auto ids = series(*window);
    QCOMPARE(ids.size(), std::size_t{12});  // ten classes, their means, the selection
    std::size_t points = 0;
    for (std::size_t c = 0; c < 10; ++c) {
      const auto of = plane->points(ids[c]);
      QCOMPARE(static_cast<int64_t>(of.size()), result->counts[c]);
      points += of.size();
      for (const SeriesPoint& point : of)
        QVERIFY(std::find(result->x.begin(), result->x.end(), static_cast<float>(point.x)) != result->x.end());
    }
    QCOMPARE(points, result->label.size());
    QCOMPARE(plane->points(ids[10]).size(),
             static_cast<std::size_t>(
                 std::count_if(result->counts.begin(), result->counts.end(), [](int64_t n) { return n > 0; })));
    QVERIFY(child<QLabel>(*window, "layer.note")->text().contains(QStringLiteral("60 test samples")));
    // The same without the window.
    RepresentationRequest request;
    request.samples = 500;
    const auto job = window->controller().session()->ask(request);
    QVERIFY(QTest::qWaitFor([&] { return job.finished(); }, kPatienceMs));
    QCOMPARE(job.result()->x, result->x);
    QCOMPARE(job.result()->layer().spread.within, result->layer().spread.within);
  }

  void aLayerIsChosenFromTheListAndByItsRatio() {
    auto window = openLab(smallMoons(1));
    QVERIFY(untrainedShown(*window));
    const LayerTab* tab = shown(*window);
    auto* list = child<QComboBox>(*window, "layer.layer");
    QCOMPARE(list->count(), static_cast<int>(tab->shown()->all.size()));
    QCOMPARE(list->currentIndex(), static_cast<int>(tab->shown()->chosen));
    QCOMPARE(tab->shown()->chosen, tab->shown()->all.size() - 1);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QTRY_COMPARE_WITH_TIMEOUT(tab->shown()->chosen, std::size_t{0}, kPatienceMs);
    auto* ratios = child<CurvePlot>(*window, "plot.layer.ratios");
    const auto points = ratios->points(ratios->seriesIds().front());
    QCOMPARE(points.size(), tab->shown()->all.size());
    for (std::size_t k = 0; k < points.size(); ++k) {
      QCOMPARE(points[k].x, static_cast<double>(tab->shown()->all[k].layer));
      QCOMPARE(points[k].y, tab->shown()->all[k].spread.ratio());
    }
    Q_EMIT ratios->pointClicked(ratios->seriesIds().front(), 2, points[2].x);
    QTRY_COMPARE_WITH_TIMEOUT(tab->shown()->chosen, std::size_t{2}, kPatienceMs);
    QCOMPARE(list->currentIndex(), 2);
  }

  void itFollowsTheTrainingAndThePast() {
    auto window = openLab(smallMoons(2));
    QVERIFY(untrainedShown(*window));
    const LayerTab* tab = shown(*window);
    QCOMPARE(tab->shown()->step, int64_t{0});
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    const int64_t last = window->controller().viewedStep();
    QTRY_COMPARE_WITH_TIMEOUT(tab->shown()->step, last, kPatienceMs);
    auto* history = child<CurvePlot>(*window, "plot.layer.history");
    const auto points = history->points(history->seriesIds().front());
    QVERIFY(points.size() >= 2);
    QCOMPARE(points.front().x, 0.0);
    QCOMPARE(points.back().x, static_cast<double>(last));
    QCOMPARE(points.back().y, tab->shown()->layer().spread.ratio());
    QVERIFY(points.back().y < points.front().y);  // it has learned
    window->controller().rewindTo(0);
    QTRY_COMPARE_WITH_TIMEOUT(tab->shown()->step, int64_t{0}, kPatienceMs);
    QCOMPARE(tab->shown()->layer().spread.ratio(), points.front().y);
  }

  void pointsOpenAndSelectSamples() {
    auto window = openLab(smallMoons(1));
    QVERIFY(untrainedShown(*window));
    const LayerTab* tab = shown(*window);
    auto* plane = child<CurvePlot>(*window, "plot.layer.plane");
    const auto ids = series(*window);
    Q_EMIT plane->pointClicked(ids[1], 3, 0);
    std::vector<int64_t> ofSecond;
    for (std::size_t i = 0; i < tab->shown()->label.size(); ++i)
      if (tab->shown()->label[i] == 1) ofSecond.push_back(static_cast<int64_t>(i));
    const SampleSelection& samples = window->document().samples();
    QCOMPARE(samples.open(), ofSecond[3]);
    QVERIFY(plane->highlight().has_value());
    QCOMPARE(plane->highlight()->x(), static_cast<double>(tab->shown()->x[static_cast<std::size_t>(ofSecond[3])]));
    Q_EMIT plane->rangeSelected(0, 1e9, -1e9, 1e9);
    const auto right = std::count_if(tab->shown()->x.begin(), tab->shown()->x.end(), [](float x) { return x >= 0; });
    QCOMPARE(static_cast<int64_t>(samples.brushed().size()), static_cast<int64_t>(right));
    QCOMPARE(plane->points(ids.back()).size(), samples.brushed().size());
    QVERIFY(samples.why().contains(QStringLiteral("layer")));
  }

  void aNetworkWithoutHiddenLayersIsSaidSo() {
    ExperimentConfig config = smallMoons(1);
    config["architecture"] = {"linear", {}};
    auto window = openLab(validated(config, allCatalogues(*regularizerCatalogue()), "test"));
    QVERIFY(untrainedShown(*window));
    window->raiseView(QStringLiteral("layer"));
    QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>(*window, "layer.note")->text().contains(QStringLiteral("no hidden layer")),
                             kPatienceMs);
  }
};

QTEST_MAIN(TestLayerTab)
#include "test_layer_tab.moc"
