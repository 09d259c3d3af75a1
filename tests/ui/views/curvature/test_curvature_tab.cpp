// SPDX-License-Identifier: GPL-3.0-or-later
// The Curvature tab shows what the engine measures, and brushes exactly what was clicked.
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <numeric>
#include <set>

#include "model/jobs/threads.h"
#include "model/questions/spectrum.h"
#include "tests/support/lab_window.h"
#include "ui/views/curvature/curvature_histogram.h"
#include "ui/views/curvature/curvature_tab.h"
#include "ui/views/curvature/distance_scatter.h"
#include "viz/base/plot_canvas.h"
#include "viz/picture/picture_view.h"
#include "viz/plot/curve_plot.h"

using namespace hessianlab;

class TestCurvatureTab : public QObject {
  Q_OBJECT

  static CurvatureTab* tabOf(MainWindow& window) {
    return qobject_cast<CurvatureTab*>(window.view(QStringLiteral("curvature")));
  }
  // A trained network, and the tab in front of it.
  static std::unique_ptr<MainWindow> trained(const ExperimentConfig& config) {
    auto window = openLab(config);
    press(*window, "run");
    if (!reaches(*window, RunState::Finished)) qFatal("not trained");
    window->raiseView(QStringLiteral("curvature"));
    const int64_t step = window->controller().current()->progress.step;
    CurvatureTab* tab = tabOf(*window);
    if (!QTest::qWaitFor([&] { return tab->shownStep() == step && tab->spectrum() && tab->spectrum()->step == step; },
                         kPatienceMs))
      qFatal("nothing measured");
    return window;
  }
  template <class Result>
  static std::shared_ptr<const Result> waitFor(JobHandle<Result> job) {
    if (!QTest::qWaitFor([&] { return job.finished(); }, kPatienceMs)) qFatal("the job hangs");
    return job.result();
  }
  static std::shared_ptr<const CurvatureResult> engine(MainWindow& window) {
    CurvatureRequest request;
    request.estimator = "auto";
    request.samples = 300;
    request.seed = window.document().config().integer("training.seed");
    return waitFor(window.controller().session()->ask(request));
  }
  static QPoint pixel(const CurvePlot& plot, double x, double y) {
    return {qRound(plot.canvas().xAxis->coordToPixel(x)), qRound(plot.canvas().yAxis->coordToPixel(y))};
  }
  // Clicks into bar `bin`, halfway up the lowest part that has any height.
  static void clickBar(CurvatureTab& tab, std::size_t bin) {
    CurvePlot& plot = *tab.histogram().plot();
    plot.bringUpToDate();
    plot.canvas().replot();
    const auto& h = tab.histogram().histogram();
    QTest::mouseClick(&plot.canvas(), Qt::LeftButton, Qt::NoModifier,
                      pixel(plot, h.centre(bin), static_cast<double>(h.bins[bin].size()) * 0.5));
  }
  static double total(const CurvePlot& plot, int series) {
    double sum = 0;
    for (const SeriesPoint& p : plot.points(series)) sum += p.y;
    return sum;
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void theHistogramCountsWhatTheEngineMeasures() {
    auto window = trained(smallMoons(2));
    CurvatureTab* tab = tabOf(*window);
    const auto truth = engine(*window);
    QCOMPARE(truth->samples.size(), std::size_t{100});  // all there are
    QCOMPARE(tab->survey()->samples.size(), truth->samples.size());
    for (std::size_t i = 0; i < truth->samples.size(); ++i) {
      QCOMPARE(tab->survey()->samples[i].norm, truth->samples[i].norm);
      QCOMPARE(tab->survey()->samples[i].margin, truth->samples[i].margin);
    }
    const CurvePlot& plot = *tab->histogram().plot();
    auto* quantity = child<QComboBox>(*window, "curvature.quantity");
    const std::vector<int> series = plot.seriesIds();  // right, wrong, selected
    const auto right = std::count_if(truth->samples.begin(), truth->samples.end(),
                                     [](const CurvatureSample& s) { return s.label == s.prediction; });
    for (int q = 0; q < quantity->count(); ++q) {
      quantity->setCurrentIndex(q);
      const auto notShown = static_cast<double>(tab->histogram().histogram().notShown);
      QCOMPARE(total(plot, series[0]) + total(plot, series[1]) + notShown, 100.0);
      if (notShown == 0) QCOMPARE(total(plot, series[0]), static_cast<double>(right));
      QVERIFY(!plot.isLogX() || q < 3);
    }
    auto* log = child<QCheckBox>(*window, "curvature.log");
    QVERIFY(!log->isEnabled() && log->toolTip().contains(QStringLiteral("negative")));
    quantity->setCurrentIndex(0);
    QVERIFY(log->isEnabled() && plot.isLogX());
    log->setChecked(false);
    QVERIFY(!plot.isLogX());
    QVERIFY(plot.title().contains(QStringLiteral("100 test samples, step 20")));
    const QString how = child<QLabel>(*window, "curvature.estimator")->text();
    QVERIFY2(how.contains(QStringLiteral("Lanczos")) && how.contains(QStringLiteral("residual")), qPrintable(how));
  }

  // Beside the numbers that do not stand for the set, and no longer than that.
  void samplesThatDoNotStandForTheSetAreRemarkedOn() {
    auto window = trained(smallFashion());  // among its first ten pictures there is no T-shirt
    const auto* advice = child<QLabel>(*window, "curvature.advice");
    const auto says = [&] {
      return advice->text().contains(QStringLiteral("The 10 test samples hold only 7 of the set's 10 classes"));
    };
    QVERIFY2(!says(), qPrintable(advice->text()));
    auto* samples = child<QSpinBox>(*window, "curvature.samples");
    const int before = samples->value();
    samples->setValue(10);
    QTRY_VERIFY_WITH_TIMEOUT(says() && advice->isVisible(), kPatienceMs);
    samples->setValue(before);
    QTRY_VERIFY_WITH_TIMEOUT(!says(), kPatienceMs);
  }

  void aClickOnABarSelectsItsSamplesEverywhere() {
    auto window = trained(smallMoons(2));
    CurvatureTab* tab = tabOf(*window);
    const auto truth = engine(*window);
    const SampleHistogram& h = tab->histogram().histogram();
    SampleSelection& samples = window->document().samples();
    std::size_t fullest = 0;
    for (std::size_t bin = 0; bin < h.size(); ++bin)
      if (h.bins[bin].size() > h.bins[fullest].size()) fullest = bin;
    for (const std::size_t bin : {fullest, h.size() - 1}) {
      clickBar(*tab, bin);
      std::set<int64_t> expected;
      for (const CurvatureSample& s : truth->samples) {
        const bool last = bin + 1 == h.size();
        if (s.norm >= h.edges[bin] && (s.norm < h.edges[bin + 1] || (last && s.norm <= h.edges[bin + 1])))
          expected.insert(s.index);
      }
      QVERIFY(!expected.empty());
      QCOMPARE(std::set<int64_t>(samples.brushed().begin(), samples.brushed().end()), expected);
      QVERIFY2(samples.why().startsWith(QStringLiteral("‖H‖ from ")), qPrintable(samples.why()));
      const CurvePlot& plot = *tab->histogram().plot();
      QCOMPARE(total(plot, plot.seriesIds()[2]), static_cast<double>(expected.size()));
      QVERIFY(child<QLabel>(*window, "curvature.selection")
                  ->text()
                  .startsWith(QStringLiteral("%1 selected: ‖H‖ from").arg(expected.size())));
    }
    // Escape selects none, wherever in the tab the focus is; the keyboard selects a bar as the mouse does.
    CurvePlot* plot = tab->histogram().plot();
    QTest::keyClick(plot, Qt::Key_Escape);
    QVERIFY(samples.brushed().empty());
    QVERIFY(!child<QPushButton>(*window, "curvature.clear")->isEnabled());
    QTest::keyClick(plot, Qt::Key_Right);
    QTest::keyClick(plot, Qt::Key_Return);
    QCOMPARE(samples.brushed().size(), h.bins.front().size());
    QTest::keyClick(child<QSpinBox>(*window, "curvature.sample"), Qt::Key_Escape);
    QVERIFY(samples.brushed().empty());
    // What another view brushes is shown here too.
    samples.brush({0, 5, 99, 3}, QStringLiteral("by hand"));
    QCOMPARE(total(*plot, plot->seriesIds()[2]), 4.0);
    QTest::mouseClick(child<QPushButton>(*window, "curvature.clear"), Qt::LeftButton);
    QVERIFY(samples.brushed().empty());
  }

  void theSpectrumIsThatOfTheOpenSample() {
    auto window = trained(smallFashion(1));
    CurvatureTab* tab = tabOf(*window);
    child<QSpinBox>(*window, "curvature.sample")->setValue(7);
    QCOMPARE(window->document().samples().open(), int64_t{7});
    QTRY_COMPARE_WITH_TIMEOUT(tab->spectrum()->index, int64_t{7}, kPatienceMs);
    SpectrumRequest request;
    request.index = 7;
    request.seed = window->document().config().integer("training.seed");
    const auto truth = waitFor(window->controller().session()->ask(request));
    const auto* plot = child<CurvePlot>(*window, "plot.curvature.spectrum");
    const auto bars = plot->points(plot->seriesIds()[0]), softmax = plot->points(plot->seriesIds()[1]);
    QCOMPARE(bars.size(), truth->eigenvalues.size());
    for (std::size_t i = 0; i < bars.size(); ++i) QCOMPARE(bars[i].y, truth->eigenvalues[i].value);
    QCOMPARE(softmax.size(), std::size_t{9});
    for (std::size_t i = 0; i < softmax.size(); ++i) QCOMPARE(softmax[i].y, truth->softmaxEigenvalues[i]);
    QVERIFY(!child<PictureView>(*window, "spectrum.eigenvector")->isEmpty());
    QVERIFY(!child<PictureView>(*window, "spectrum.original")->isEmpty());
    const QString parts = child<QLabel>(*window, "spectrum.parts")->text();
    QVERIFY2(parts.contains(QStringLiteral("Softmax part")) && parts.contains(QStringLiteral("‖H\u00A0−\u00A0G‖")),
             qPrintable(parts));
    // The sample that another view opens is opened here.
    window->document().samples().setOpen(11);
    QCOMPARE(child<QSpinBox>(*window, "curvature.sample")->value(), 11);
    QTRY_COMPARE_WITH_TIMEOUT(tab->spectrum()->index, int64_t{11}, kPatienceMs);
  }

  void distancesAreMeasuredOnRequest() {
    auto window = trained(smallMoons(2));
    CurvatureTab* tab = tabOf(*window);
    DistanceScatter& scatter = tab->scatter();
    CurvePlot& plot = *scatter.plot();
    QVERIFY(!plot.emptyText().contains(u'\n'));  // it is wrapped where it stands
    QVERIFY(plot.isEmpty());
    auto* button = child<QPushButton>(*window, "curvature.distances");
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(scatter.measuring());
    QTRY_VERIFY_WITH_TIMEOUT(!scatter.measuring(), kPatienceMs);
    QVERIFY(scatter.result() && scatter.result()->complete);

    DistanceRequest request;
    request.survey.estimator = "auto";
    request.survey.samples = 300;
    request.survey.seed = request.attack.seed = window->document().config().integer("training.seed");
    const auto truth = waitFor(window->controller().session()->ask(request));
    std::vector<std::pair<double, double>> expected;
    std::vector<int64_t> indices;
    for (std::size_t i = 0; i < truth->distance.size(); ++i) {
      if (!truth->distance[i] || *truth->distance[i] == 0) continue;
      expected.emplace_back(truth->survey.samples[i].norm, *truth->distance[i]);
      indices.push_back(truth->survey.samples[i].index);
    }
    const auto points = plot.points(plot.seriesIds()[0]);
    QVERIFY(points.size() > 10);
    QCOMPARE(points.size(), expected.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
      QCOMPARE(points[i].x, expected[i].first);
      QCOMPARE(points[i].y, expected[i].second);
    }
    // A click opens the sample and selects it alone. The rightmost point lies under no other.
    plot.bringUpToDate();
    plot.canvas().replot();
    std::size_t outermost = 0;
    for (std::size_t i = 0; i < points.size(); ++i)
      if (points[i].x > points[outermost].x) outermost = i;
    QTest::mouseClick(&plot.canvas(), Qt::LeftButton, Qt::NoModifier,
                      pixel(plot, points[outermost].x, points[outermost].y));
    QCOMPARE(window->document().samples().open(), indices[outermost]);
    QCOMPARE(window->document().samples().brushed(), std::vector<int64_t>{indices[outermost]});
    QVERIFY(plot.highlight().has_value());
    QCOMPARE(plot.points(plot.seriesIds()[1]).size(), std::size_t{1});
    // Carlini–Wagner measures in L2 alone, and the list says so.
    auto* attack = child<QComboBox>(*window, "curvature.attack");
    QCOMPARE(attack->count(), 2);
    const auto enabled = [attack] {
      return attack->model()->flags(attack->model()->index(1, 0)).testFlag(Qt::ItemIsEnabled);
    };
    QVERIFY(!enabled() && attack->toolTip().contains(QStringLiteral("choose L2")));
    window->document().setNorm(Norm::L2);
    QVERIFY(enabled());
  }

  void theSurveyFollowsTheTrainingAndTheData() {
    auto window = openLab(smallMoons(1));
    QVERIFY(untrainedShown(*window));
    window->raiseView(QStringLiteral("curvature"));
    CurvatureTab* tab = tabOf(*window);
    QTRY_COMPARE_WITH_TIMEOUT(tab->shownStep(), int64_t{0}, kPatienceMs);
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    QTRY_COMPARE_WITH_TIMEOUT(tab->shownStep(), int64_t{10}, kPatienceMs);
    child<QSpinBox>(*window, "curvature.samples")->setValue(40);
    QTRY_COMPARE_WITH_TIMEOUT(tab->survey()->samples.size(), std::size_t{40}, kPatienceMs);
    window->document().samples().setOpen(99);
    ExperimentConfig relu = smallMoons(1);
    relu.set("architecture.activation", "relu");
    relu.set("dataset.test_samples", 30);
    window->document().replaceConfig(relu, QStringLiteral("ReLU"));
    press(*window, "reset");
    QTRY_VERIFY_WITH_TIMEOUT(tab->survey() && tab->survey()->estimator == "exact", kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>(*window, "curvature.advice")->text().contains(QStringLiteral("ReLU")),
                             kPatienceMs);
    QCOMPARE(window->document().samples().open(), int64_t{29});
  }
};

QTEST_MAIN(TestCurvatureTab)
#include "test_curvature_tab.moc"
