// SPDX-License-Identifier: GPL-3.0-or-later
// Plots are made from the list of metrics, of whichever lab, and a run is drawn by the numbers that its own lab has.
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QtTest>

#include "tests/support/lab_window.h"
#include "tests/support/records.h"
#include "ui/runs/run_curves.h"
#include "ui/runs/runs_model.h"
#include "ui/views/training/training_tab.h"

using namespace hessianlab;

class TestRunCurves : public QObject {
  Q_OBJECT

  // Another lab: two columns, on one plot.
  static const MetricList& pendulum() {
    static const MetricList list(
        {{{.key = "energy", .kind = RecordKind::Step, .title = "energy", .axis = "energy", .curve = "each step"},
          {.key = "drift",
           .kind = RecordKind::Test,
           .title = "drift",
           .axis = "energy",
           .curve = "whole set",
           .share = true,
           .better = Metric::Better::Lower}},
         {{.name = "energy", .title = "Energy", .label = "energy (J)", .help = "", .log = true}},
         {},
         {{"drift", true, "Best drift", "The smallest so far"}, {"energy", false, "Energy", "Of the last step"}}});
    return list;
  }
  static std::shared_ptr<Run> swinging() {
    auto run = std::make_shared<Run>(pendulum());
    run->name = QStringLiteral("swing");
    run->config = smallMoons(1);
    run->records.append({{RecordKind::Test, 0, 0, 0, {2}, {}},
                         {RecordKind::Step, 1, 0.5, 0.25, {8}, {}},
                         {RecordKind::Step, 2, 1, 0.5, {4}, {}},
                         {RecordKind::Test, 2, 1, 0.5, {1}, {}}});
    return run;
  }
  static std::vector<double> xOf(const CurvePlot& plot, int series) {
    std::vector<double> all;
    for (const SeriesPoint& point : plot.points(series)) all.push_back(point.x);
    return all;
  }
  static std::vector<double> yOf(const CurvePlot& plot, int series) {
    std::vector<double> all;
    for (const SeriesPoint& point : plot.points(series)) all.push_back(point.y);
    return all;
  }

 private Q_SLOTS:
  void aRunHasTheColumnsOfItsLab() {
    const auto run = swinging();
    QCOMPARE(run->records.column("energy"), (std::vector<double>{8, 4}));
    QCOMPARE(run->records.column("drift"), (std::vector<double>{2, 1}));
    QCOMPARE(run->secondsAt(2), 0.5);
  }

  void anotherLabGetsItsPlots() {
    TrainingPlots plots(pendulum());
    QCOMPARE(plots.all().size(), std::size_t{1});
    const CurvePlot& plot = *plots.all().front();
    QCOMPARE(plot.objectName(), QStringLiteral("plot.energy"));
    QCOMPARE(plot.title(), QStringLiteral("Energy"));
    QVERIFY(plot.isLogY());
    const auto run = swinging();
    plots.update({run}, XAxis::Step);
    const auto ids = plot.seriesIds();
    QCOMPARE(ids.size(), std::size_t{2});
    QCOMPARE(xOf(plot, ids[0]), (std::vector<double>{1, 2}));
    QCOMPARE(yOf(plot, ids[0]), (std::vector<double>{8, 4}));
    QCOMPARE(yOf(plot, ids[1]), (std::vector<double>{2, 1}));
    QVERIFY(plot.seriesStyle(ids[0]).smoothed && !plot.seriesStyle(ids[0]).dashed);
    QVERIFY(plot.seriesStyle(ids[1]).shape == SeriesStyle::Shape::Both && plot.seriesStyle(ids[1]).dashed);
    // What comes later is added; another axis draws all of it anew.
    run->records.append({RecordKind::Step, 3, 1.5, 0.75, {2}, {}});
    plots.update({run}, XAxis::Step);
    QCOMPARE(plot.seriesIds(), ids);
    QCOMPARE(yOf(plot, ids[0]), (std::vector<double>{8, 4, 2}));
    plots.update({run}, XAxis::Seconds);
    QCOMPARE(xOf(plot, plot.seriesIds()[0]), (std::vector<double>{0.25, 0.5, 0.75}));
    QCOMPARE(xOf(plot, plot.seriesIds()[1]), (std::vector<double>{0, 0.5}));
    // A classifier has no such numbers.
    plots.update({std::make_shared<const Run>(classifierMetrics())}, XAxis::Step);
    QVERIFY(plot.seriesIds().empty());
  }

  void theTabFollowsTheLab() {
    auto window = openLab(smallMoons(1));
    QVERIFY(untrainedShown(*window));
    auto* tab = qobject_cast<TrainingTab*>(window->view(QStringLiteral("training")));
    QSignalSpy added(tab, &LabView::plotsAdded);
    tab->showMetrics(pendulum());
    QCOMPARE(added.size(), 1);
    QCOMPARE(tab->plots().size(), std::size_t{1});
    QVERIFY(!window->findChild<CurvePlot*>(QStringLiteral("plot.loss")));
    auto* energy = child<CurvePlot>(*window, "plot.energy");
    QCOMPARE(energy->theme(), child<CurvePlot>(*window, "plot.robustness")->theme());
    auto* log = child<QCheckBox>(*window, "logScale");
    QVERIFY(log->isChecked() && log->text() == QStringLiteral("&Log energy"));
    log->setChecked(false);
    QVERIFY(!energy->isLogY());
    window->controller().addSaved(swinging());
    QTRY_COMPARE(energy->seriesIds().size(), std::size_t{2});
    // The next session trains a classifier, whose plots come back with what was chosen for them all.
    child<QSlider>(*window, "smoothing")->setValue(50);
    window->controller().reset();
    QCOMPARE(added.size(), 2);
    QCOMPARE(child<CurvePlot>(*window, "plot.loss")->smoothing(), 0.5);
    QVERIFY(!log->isChecked() && log->text() == QStringLiteral("&Log loss"));
  }

  void theTableFollowsTheLab() {
    auto window = openLab(smallMoons(1));
    auto* table = child<QTableView>(*window, "runsTable");
    auto* model = qobject_cast<RunsModel*>(qobject_cast<QSortFilterProxyModel*>(table->model())->sourceModel());
    const auto title = [&](int column) {
      return model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    const auto text = [&](int row, int column) { return model->index(row, column).data().toString(); };
    QCOMPARE(model->columnCount(), RunsModel::FirstMetric + 6);
    QCOMPARE(title(RunsModel::FirstMetric), QStringLiteral("Best test"));
    QCOMPARE(title(RunsModel::FirstMetric + 2), QStringLiteral("Median ‖H‖"));
    QVERIFY(title(model->robustColumn()).startsWith(QStringLiteral("Under attack, L∞")));
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    window->controller().addSaved(swinging());
    const auto best = window->controller().current()->records.best(classifierMetrics().place("test_accuracy"));
    QCOMPARE(text(1, RunsModel::FirstMetric), QStringLiteral("%1 %").arg(100 * *best, 0, 'f', 1));
    QCOMPARE(text(0, RunsModel::FirstMetric), QStringLiteral("–"));
    model->showMetrics(pendulum());
    QCOMPARE(model->columnCount(), RunsModel::FirstMetric + 5);
    QCOMPARE(title(RunsModel::FirstMetric), QStringLiteral("Best drift"));
    QCOMPARE(text(0, RunsModel::FirstMetric), QStringLiteral("100.0 %"));
    QCOMPARE(text(0, RunsModel::FirstMetric + 1), QStringLiteral("4"));
    QCOMPARE(text(1, RunsModel::FirstMetric), QStringLiteral("–"));
  }

  void theClassifiersPlotsAreTheOldOnes() {
    TrainingPlots plots(classifierMetrics());
    QStringList names, curves;
    auto run = std::make_shared<Run>(classifierMetrics());
    run->records.append(recordWith(
        RecordKind::Probe, 0, 0, 0,
        {{"hessian_norm_p10", 1}, {"hessian_norm_median", 2}, {"hessian_norm_p90", 3}, {"gradient_norm_median", 4}}));
    plots.update({run}, XAxis::Epoch);
    for (const CurvePlot* plot : plots.all()) {
      names << plot->objectName();
      for (const int id : plot->seriesIds()) curves << plot->seriesStyle(id).name;
      QCOMPARE(plot->isLogY(), plot == plots.all()[1]);
    }
    QCOMPARE(names,
             (QStringList{"plot.loss", "plot.curvature", "plot.accuracy", "plot.penalty", "plot.learning_rate"}));
    QCOMPARE(curves, (QStringList{"train", "test", "‖H‖", "‖g‖", "train", "test", "λ·R", "learning rate"}));
    const CurvePlot& curvature = *plots.all()[1];
    const auto band = curvature.band(curvature.seriesIds()[0]);
    QCOMPARE(band.size(), std::size_t{1});
    QVERIFY(band[0].low == 1 && band[0].high == 3);
    QVERIFY(curvature.band(curvature.seriesIds()[1]).empty());
    QCOMPARE(yOf(curvature, curvature.seriesIds()[1]), (std::vector<double>{4}));
  }

  // The file of a run keeps no learning rate: where it goes on, only the new steps have one.
  void aRateThatStaysTakesNoRoomInARunThatGoesOn() {
    TrainingPlots plots(classifierMetrics());
    auto run = std::make_shared<Run>(classifierMetrics());
    const auto step = [&](int number, const std::vector<std::pair<std::string_view, double>>& values) {
      run->records.append(recordWith(RecordKind::Step, number, 0, 0, values));
      plots.update({run}, XAxis::Step);
    };
    const CurvePlot* rate = plots.all().back();
    QCOMPARE(rate->objectName(), QStringLiteral("plot.learning_rate"));
    step(1, {});
    step(2, {{"learning_rate", 0.1}});
    step(3, {{"learning_rate", 0.1}});
    QVERIFY(rate->isHidden());
    step(4, {{"learning_rate", 0.05}});
    QVERIFY(!rate->isHidden());
  }
};

QTEST_MAIN(TestRunCurves)
#include "test_run_curves.moc"
