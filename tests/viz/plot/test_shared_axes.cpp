// SPDX-License-Identifier: GPL-3.0-or-later
// Plots side by side: one range, one zoom, one cursor, as long as each of them is there.
#include <QtTest>
#include <vector>

#include "viz/base/plot_canvas.h"
#include "viz/plot/curve_plot.h"
#include "viz/plot/shared_axes.h"

using namespace hessianlab;

class TestSharedAxes : public QObject {
  Q_OBJECT

  struct Row {
    explicit Row(std::size_t count) {
      for (std::size_t i = 0; i < count; ++i) {
        plots.push_back(std::make_unique<CurvePlot>());
        plots.back()->resize(300, 200);
        series.push_back(plots.back()->addSeries({}));
        axes.add(*plots.back());
      }
    }
    void set(std::size_t plot, std::vector<double> x, std::vector<double> y) {
      plots[plot]->setPoints(series[plot], x, y);
    }
    // As the event loop draws them: a plot that needs more makes the others draw again.
    void draw() {
      for (int round = 0; round < 2; ++round)
        for (const auto& plot : plots) plot->bringUpToDate();
    }
    QCPRange x(std::size_t i) const { return plots[i]->canvas().xAxis->range(); }
    QCPRange y(std::size_t i) const { return plots[i]->canvas().yAxis->range(); }

    SharedAxes axes;
    std::vector<std::unique_ptr<CurvePlot>> plots;
    std::vector<int> series;
  };

 private Q_SLOTS:
  // Of plots of different quantities only what they count along the bottom is one.
  void alongXAlone() {
    SharedAxes axes(SharedAxes::Which::X);
    CurvePlot loss, accuracy;
    for (CurvePlot* plot : {&loss, &accuracy}) {
      plot->resize(300, 200);
      axes.add(*plot);
    }
    loss.setPoints(loss.addSeries({}), std::vector<double>{0, 10}, std::vector<double>{0, 50});
    accuracy.setPoints(accuracy.addSeries({}), std::vector<double>{0, 4}, std::vector<double>{0, 1});
    for (int round = 0; round < 2; ++round)
      for (CurvePlot* plot : {&loss, &accuracy}) plot->bringUpToDate();
    QCOMPARE(accuracy.canvas().xAxis->range(), loss.canvas().xAxis->range());
    QVERIFY(accuracy.canvas().yAxis->range().upper < 2);
    loss.setZoom({std::pair(2.0, 3.0), std::pair(1.0, 5.0)});
    Q_EMIT loss.viewMoved();
    QCOMPARE(accuracy.canvas().xAxis->range(), QCPRange(2, 3));
    QVERIFY(!accuracy.zoom().y);
    loss.fit();
    QVERIFY(!accuracy.isZoomed());
  }

  void togetherTheyShowWhatEachNeeds() {
    Row row(3);
    row.set(0, {0, 1}, {0, 1});
    row.set(1, {0, 2}, {-3, 0.5});
    row.set(2, {0.5, 1}, {0, 8});
    row.draw();
    for (std::size_t i = 0; i < 3; ++i) {
      QCOMPARE(row.x(i), row.x(0));
      QCOMPARE(row.y(i), row.y(0));
    }
    QVERIFY(row.y(0).lower <= -3 && row.y(0).upper >= 8 && row.x(0).upper >= 2);
    QVERIFY(row.plots[0]->need().y->second < 2);  // alone
    row.set(2, {0.5, 1}, {0, 1});                 // what nobody needs any more goes
    row.draw();
    QVERIFY(row.y(0).upper < 2 && row.y(2) == row.y(0));
    row.plots[1].reset();
    row.plots.erase(row.plots.begin() + 1);
    row.draw();
    QVERIFY(row.y(0).lower > -1 && row.x(0).upper < 2);
  }

  void aLogarithmicAxisTakesOnlyWhatItCanShow() {
    Row row(2);
    row.set(0, {1, 2}, {0.1, 10});
    row.set(1, {1, 2}, {-5, 100});
    row.plots[0]->setLogY(true);
    row.draw();
    QVERIFY(row.y(0).lower > 0);
    row.plots[1]->setLogY(true);
    row.draw();
    QVERIFY(row.y(0).lower > 0 && row.y(0).upper >= 100 && row.y(0) == row.y(1));
  }

  void aZoomOfOneIsAZoomOfAll() {
    Row row(2);
    row.set(0, {0, 10}, {0, 1});
    row.set(1, {0, 10}, {0, 2});
    row.draw();
    const QCPRange all = row.x(0);
    row.plots[0]->canvas().xAxis->setRange(2, 4);  // as the wheel does
    row.draw();
    QCOMPARE(row.x(1), QCPRange(2, 4));
    QVERIFY(row.plots[1]->isZoomed());
    CurvePlot late;  // comes to what is in sight
    row.axes.add(late);
    QCOMPARE(late.canvas().xAxis->range(), QCPRange(2, 4));
    row.plots[1]->fit();
    row.draw();
    QVERIFY(!row.plots[0]->isZoomed() && !late.isZoomed());
    QCOMPARE(row.x(0), all);
  }

  void theCursorIsOne() {
    Row row(2);
    row.set(0, {0, 1}, {0, 1});
    row.set(1, {0, 1}, {0, 1});
    row.draw();
    Q_EMIT row.plots[0]->cursorMoved(0.5);
    QCOMPARE(row.plots[1]->cursor(), std::optional(0.5));
    Q_EMIT row.plots[1]->cursorLeft();
    QVERIFY(!row.plots[0]->cursor() && !row.plots[1]->cursor());
  }

  // What is not on the page does not stretch the axes of what is.
  void aHiddenPlotHasNoSay() {
    Row row(2);
    row.set(0, {0, 10}, {0, 1});
    row.set(1, {0, 800}, {0, 1});
    row.draw();
    QVERIFY(row.x(0).upper >= 800);
    row.plots[1]->hide();
    row.axes.fitTogether();
    row.draw();
    QVERIFY2(row.x(0).upper < 20, qPrintable(QString::number(row.x(0).upper)));
  }
};

QTEST_MAIN(TestSharedAxes)
#include "test_shared_axes.moc"
