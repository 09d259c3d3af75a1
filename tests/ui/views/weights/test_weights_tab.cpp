// SPDX-License-Identifier: GPL-3.0-or-later
// The Weights tab: the eigenvalues are the engine's, a layer, a direction and centring are chosen by hand, and a twin
// is compared with.
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSlider>
#include <QSpinBox>

#include "model/jobs/threads.h"
#include "tests/support/lab_window.h"
#include "ui/runs/run_slot.h"
#include "ui/views/weights/bound_panel.h"
#include "ui/views/weights/weights_tab.h"
#include "viz/picture/picture_view.h"
#include "viz/plot/curve_plot.h"

using namespace hessianlab;

class TestWeightsTab : public QObject {
  Q_OBJECT

  static WeightsTab* shown(MainWindow& window) {
    window.raiseView(QStringLiteral("weights"));
    auto* tab = qobject_cast<WeightsTab*>(window.view(QStringLiteral("weights")));
    if (!QTest::qWaitFor([tab] { return tab->shown() != nullptr; }, kPatienceMs)) qFatal("nothing was answered");
    return tab;
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void barsAreTheEigenvalues() {
    auto window = openLab(smallMoons(1));
    QVERIFY(untrainedShown(*window));
    WeightsTab* tab = shown(*window);
    const LayerWeights& layer = tab->shown()->layers.front();
    QVERIFY(!layer.pairs.empty());
    auto* plot = child<CurvePlot>(*window, "plot.weights.spectrum");
    const auto points = plot->points(plot->seriesIds().front());
    QCOMPARE(points.size(), layer.pairs.size());
    for (std::size_t k = 0; k < points.size(); ++k) QCOMPARE(points[k].y, layer.pairs[k].value);
    QCOMPARE(child<QComboBox>(*window, "weights.layer")->count(), static_cast<int>(tab->shown()->all.size()));
    // Points have no picture of what is weighed.
    QVERIFY(!child<PictureView>(*window, "weights.right")->isVisible());
    QVERIFY(!child<PictureView>(*window, "weights.matrix")->isEmpty());
  }

  void layerDirectionAndCentringAreChosen() {
    auto window = openLab(smallMoons(1));
    QVERIFY(untrainedShown(*window));
    WeightsTab* tab = shown(*window);
    child<QComboBox>(*window, "weights.layer")->setCurrentIndex(1);
    QTRY_COMPARE_WITH_TIMEOUT(tab->shown()->layers.front().layer, int64_t{1}, kPatienceMs);
    const double plain = tab->shown()->layers.front().pairs.front().value;
    auto* plot = child<CurvePlot>(*window, "plot.weights.spectrum");
    Q_EMIT plot->pointClicked(plot->seriesIds().front(), 2, 3);
    QCOMPARE(child<QSpinBox>(*window, "weights.pair")->value(), 3);
    QCOMPARE(child<PictureView>(*window, "weights.matrix")->values(), tab->shown()->layers.front().pairs[2].direction);
    child<QCheckBox>(*window, "weights.centred")->setChecked(true);
    QTRY_VERIFY_WITH_TIMEOUT(tab->shown()->layers.front().centred, kPatienceMs);
    QVERIFY(tab->shown()->layers.front().pairs.front().value < plain);
  }

  void itFollowsTheTraining() {
    auto window = openLab(smallMoons(2));
    QVERIFY(untrainedShown(*window));
    WeightsTab* tab = shown(*window);
    QCOMPARE(tab->shown()->step, int64_t{0});
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    QTRY_COMPARE_WITH_TIMEOUT(tab->shown()->step, window->controller().viewedStep(), kPatienceMs);
  }

  void aTwinIsComparedWith() {
    auto window = openLab(smallMoons(1));
    QVERIFY(untrainedShown(*window));
    WeightsTab* tab = shown(*window);
    child<QAction>(*window, "twin")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(tab->shared()->ofAnother(tab) != nullptr, kPatienceMs);
    auto* plot = child<CurvePlot>(*tab, "plot.weights.overlap");
    const auto overlap = plot->points(plot->seriesIds()[1]);
    QCOMPARE(overlap.size(), tab->shown()->layers.front().pairs.size());
    // Both begin with the same weights.
    for (const SeriesPoint& point : overlap)
      QVERIFY2(std::abs(point.y - 1) < 1e-3, qPrintable(QString::number(point.y)));
    child<QAction>(*window, "twin")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(plot->points(plot->seriesIds()[1]).empty(), kPatienceMs);
  }

  // λ under the slider, by the keyboard; what is said is what the engine answers.
  void theBoundIsACalculator() {
    auto window = openLab(smallMoons(1));
    QVERIFY(untrainedShown(*window));
    shown(*window);
    auto* box = child<QCheckBox>(*window, "weights.bound");
    auto* panel = window->findChild<BoundPanel*>();
    QVERIFY(panel && !panel->isVisible() && !panel->shown());  // nothing is asked before somebody wants it
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(panel->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(panel->shown() != nullptr, kPatienceMs);
    const auto first = panel->shown();
    PacBayesRequest request;
    request.samples = 500;
    request.draws = 50;
    request.seed = window->document().config().integer("training.seed");
    const auto job = window->controller().session()->ask(request);
    QVERIFY(QTest::qWaitFor([&] { return job.finished(); }, kPatienceMs));
    QCOMPARE(first->bound(), job.result()->bound());
    QCOMPARE(first->divergence[0].distance, 0.0);  // it has not been trained
    auto* plot = child<CurvePlot>(*window, "plot.weights.bound");
    const auto root = plot->points(plot->seriesIds()[0]);
    QCOMPARE(static_cast<int64_t>(root.size()), kPriorVariances);
    for (std::size_t k = 0; k < root.size(); ++k)
      QCOMPARE(root[k].y, first->complexity(kPriorVariances - 1 - static_cast<int64_t>(k)));
    auto* slider = child<QSlider>(*window, "weights.lambda");
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_End);
    QCOMPARE(child<QLabel>(*window, "weights.lambda.value")->text().contains(u'1'), true);
    QTRY_COMPARE_WITH_TIMEOUT(panel->shown()->prior, int64_t{0}, kPatienceMs);
    QCOMPARE(plot->points(plot->seriesIds()[2]).size(), std::size_t{2});  // both that were measured
    QVERIFY(!child<QLabel>(*window, "weights.bound.text")->text().isEmpty());
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(!panel->isVisible());
  }

  void picturesStandBesideTheMeanInput() {
    auto window = openLab(smallFashion());
    QVERIFY(untrainedShown(*window));
    WeightsTab* tab = shown(*window);
    QCOMPARE(tab->shown()->layers.front().height, 28);
    auto* right = child<PictureView>(*window, "weights.right");
    auto* mean = child<PictureView>(*window, "weights.mean");
    QTRY_VERIFY(right->isVisible() && mean->isVisible());
    QCOMPARE(right->values().size(), std::size_t{784});
    QVERIFY(!mean->isEmpty());
  }
};

QTEST_MAIN(TestWeightsTab)
#include "test_weights_tab.moc"
