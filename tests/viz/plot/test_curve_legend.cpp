// SPDX-License-Identifier: GPL-3.0-or-later
// Legend and read-out of CurvePlot leave the curves their room, and lines are drawn where something was measured.
#include <QLabel>
#include <QtTest>
#include <cmath>

#include "viz/base/plot_canvas.h"
#include "viz/plot/curve_plot.h"

using namespace hessianlab;

class TestCurveLegend : public QObject {
  Q_OBJECT

  static SeriesStyle named(const char* name, int color = 0) {
    SeriesStyle style;
    style.name = QLatin1String(name);
    style.colorIndex = color;
    return style;
  }
  static int add(CurvePlot& plot, const SeriesStyle& style, std::vector<double> x, std::vector<double> y) {
    const int id = plot.addSeries(style);
    plot.appendPoints(id, x, y);
    return id;
  }
  static QRect entriesOf(const CurvePlot& plot) {
    QRect all;
    const QCPLegend& legend = *plot.canvas().legend;
    for (int i = 0; i < legend.itemCount(); ++i)
      if (legend.item(i)->visible()) all |= legend.item(i)->outerRect();
    return all;
  }
  static std::vector<double> drawn(const CurvePlot& plot, int graph) {
    std::vector<double> values;
    for (const QCPGraphData& point : *plot.canvas().graph(graph)->data()) values.push_back(point.value);
    return values;
  }

 private Q_SLOTS:
  // On the line of the title where there is room, which leaves the axes their height.
  void theLegendStandsBesideTheTitle() {
    CurvePlot plot;
    plot.setTitle(QStringLiteral("Loss"));
    add(plot, named("train"), {1, 2, 3}, {5, 4, 3});
    add(plot, named("test", 1), {1, 2, 3}, {6, 5, 4});
    const auto at = [&](int width) {
      plot.resize(width, 240);
      plot.canvas().setViewport(QRect(0, 0, width, 240));
      plot.bringUpToDate();
      plot.bringUpToDate();
    };
    const auto* title = plot.canvas().findChild<QCPTextElement*>();
    at(460);
    const QRect entries = entriesOf(plot);
    QVERIFY2(std::abs(entries.center().y() - title->rect().center().y()) <= 2,
             qPrintable(QStringLiteral("%1 %2").arg(entries.center().y()).arg(title->rect().center().y())));
    QVERIFY(entries.left() > 60 && entries.right() <= 460);
    const int high = plot.canvas().axisRect()->height();
    for (int i = 0; i < 6; ++i) add(plot, named("a curve with a name", i), {1, 2, 3}, {1, 2, 3});
    at(460);
    QVERIFY(entriesOf(plot).top() >= title->rect().bottom());
    QVERIFY(plot.canvas().axisRect()->height() < high);
  }

  // One long name does not put short ones below each other, and what has no room takes none.
  void shortNamesShareARow() {
    CurvePlot plot;
    plot.setTitle(QStringLiteral("Accuracy under attack"));
    for (const char* name :
         {"run 1", "run 2", "Slope and curvature of the margins, it says", "Slope and curvature of the loss (estimate)",
          "a third bound, as long as the others are", "a fourth bound, as long as the others are"})
      add(plot, named(name), {0, 1}, {1, 0});
    plot.resize(460, 366);
    plot.canvas().setViewport(QRect(0, 0, 460, 366));
    plot.bringUpToDate();
    plot.bringUpToDate();
    QCPLegend& legend = *plot.canvas().legend;
    QCOMPARE(legend.item(0)->outerRect().top(), legend.item(1)->outerRect().top());
    QVERIFY(legend.item(2)->outerRect().top() > legend.item(1)->outerRect().top());
    QVERIFY(!legend.item(5)->visible());
    QVERIFY(legend.outerRect().height() <= 366 / 5);
    QVERIFY(entriesOf(plot).right() <= 460);
    auto* longest = qobject_cast<QCPPlottableLegendItem*>(legend.item(2));
    QCOMPARE(longest->plottable()->name(), QStringLiteral("Slope and curvature of the margins, it says"));
    QVERIFY2(plot.canvas().axisRect()->top() - legend.outerRect().bottom() < 30, "no gap below the legend");
  }

  // Of several runs each curve is named once, until the plot has to explain itself.
  void whatIsExplainedElsewhereIsNamedOnce() {
    CurvePlot plot;
    for (const char* run : {"run 1", "run 2"})
      for (const char* curve : {"train", "test"}) {
        SeriesStyle style = named(curve);
        style.run = QLatin1String(run);
        style.runElsewhere = true;
        add(plot, style, {1, 2}, {1, 2});
      }
    plot.resize(600, 300);
    plot.canvas().setViewport(QRect(0, 0, 600, 300));
    plot.bringUpToDate();
    const auto names = [&] {
      QStringList all;
      for (int i = 0; i < plot.canvas().legend->itemCount(); ++i)
        if (auto* item = qobject_cast<QCPPlottableLegendItem*>(plot.canvas().legend->item(i)))
          all << item->plottable()->name();
      return all;
    };
    QCOMPARE(names(), (QStringList{"train", "test"}));
    plot.setOnPaper(true);
    plot.bringUpToDate();
    QCOMPARE(names().size(), 4);
    QVERIFY(names().contains(QStringLiteral("run 2 · test")));
    plot.setOnPaper(false);
    plot.removeSeries(plot.seriesIds().front());
    plot.bringUpToDate();
    QCOMPARE(names().size(), 2);
    QVERIFY(names().contains(QStringLiteral("train")));  // of the other run now
  }

  void theUntrainedNetworkIsNoPartOfTheLine() {
    CurvePlot plot;
    SeriesStyle style = named("test");
    style.zeroAlone = true;
    style.shape = SeriesStyle::Shape::Both;
    const int id = add(plot, style, {0}, {2.3});
    plot.appendPoints(id, std::vector<double>{469, 938}, std::vector<double>{0.5, 0.4});
    const auto line = drawn(plot, 0);
    QCOMPARE(line.size(), std::size_t{4});
    QVERIFY(std::isnan(line[1]) && line[0] == 2.3 && line[2] == 0.5);
    QCOMPARE(plot.points(id).size(), std::size_t{3});  // what was measured stays what it is
    plot.setPoints(id, std::vector<double>{469, 938}, std::vector<double>{0.5, 0.4});
    QCOMPARE(drawn(plot, 0), (std::vector<double>{0.5, 0.4}));
  }

  void theReadOutCoversNeitherItsPointsNorTheMarker() {
    CurvePlot plot;
    plot.resize(460, 300);
    plot.setAxisTitles(QStringLiteral("step"), {});
    std::vector<double> x, y;
    for (int i = 0; i <= 100; ++i) x.push_back(i), y.push_back(100 - i);
    add(plot, named("falls"), x, y);
    plot.setMarker(60, QStringLiteral("ε = 0.1"));
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
    plot.bringUpToDate();
    const auto* box = plot.canvas().findChild<QLabel*>(QStringLiteral("readout"));
    for (const double at : {0.0, 10.0, 35.0, 50.0, 64.0, 90.0, 100.0}) {
      plot.setCursor(at);
      QVERIFY(box->isVisible());
      const QPoint point(static_cast<int>(plot.canvas().xAxis->coordToPixel(at)),
                         static_cast<int>(plot.canvas().yAxis->coordToPixel(100 - at)));
      QVERIFY2(!box->geometry().contains(point), qPrintable(QString::number(at)));
      QVERIFY(plot.canvas().axisRect()->rect().adjusted(-2, -2, 2, 2).contains(box->geometry()));
      const int marker = static_cast<int>(plot.canvas().xAxis->coordToPixel(60));
      const QRect label(marker - 34, plot.canvas().axisRect()->top() + 4, 30, 8);  // where there is more room
      QVERIFY2(!box->geometry().intersects(label), qPrintable(QString::number(at)));
    }
  }
};

QTEST_MAIN(TestCurveLegend)
#include "test_curve_legend.moc"
