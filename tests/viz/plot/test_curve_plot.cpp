// SPDX-License-Identifier: GPL-3.0-or-later
// CurvePlot draws the values it was given, says what it cannot draw, and can be recoloured.
#include <QtTest>
#include <limits>

#include "viz/base/plot_canvas.h"
#include "viz/base/smoothing.h"
#include "viz/plot/curve_plot.h"

using namespace hessianlab;

static constexpr double missing = std::numeric_limits<double>::quiet_NaN();
static constexpr double inf = std::numeric_limits<double>::infinity();

class TestCurvePlot : public QObject {
  Q_OBJECT

 private:
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
  static std::vector<double> drawn(const CurvePlot& plot, int graph) {
    std::vector<double> values;
    for (const QCPGraphData& point : *plot.canvas().graph(graph)->data()) {
      values.push_back(point.value);
    }
    return values;
  }

 private Q_SLOTS:
  // Tick labels, axis titles and the title go in this order, before they lie on each other.
  void aLowPlotGivesUpItsTitles() {
    CurvePlot plot;
    add(plot, named("loss"), {1, 2, 3}, {5, 4, 3});
    plot.setTitle(QStringLiteral("Loss"));
    plot.setAxisTitles(QStringLiteral("step"), QStringLiteral("cross-entropy (nats)"));
    const auto at = [&](int width, int height) {
      plot.resize(width, height);
      plot.canvas().setViewport(QRect(0, 0, width, height));
      plot.bringUpToDate();
    };
    const auto yLabels = [&] {
      plot.canvas().replot(QCustomPlot::rpImmediateRefresh);
      return plot.canvas().yAxis->ticker()->tickCount();
    };
    at(500, 300);
    QCOMPARE(plot.canvas().yAxis->label(), QStringLiteral("cross-entropy (nats)"));
    QCOMPARE(plot.canvas().xAxis->label(), QStringLiteral("step"));
    const int many = yLabels();
    at(500, 165);  // the unit goes first
    QCOMPARE(plot.canvas().yAxis->label(), QStringLiteral("cross-entropy"));
    at(500, 130);
    QVERIFY(yLabels() < many);
    at(500, 110);
    QCOMPARE(plot.canvas().yAxis->label(), QString());
    QCOMPARE(plot.canvas().xAxis->label(), QString());
    QVERIFY(plot.cursorText().isEmpty());
    plot.setCursor(2);
    QVERIFY(plot.cursorText().startsWith(QStringLiteral("step 2")));  // which is said all the same
    auto* title = plot.canvas().findChild<QCPTextElement*>();
    QCOMPARE(title->text(), QStringLiteral("Loss"));
    at(500, 80);
    QCOMPARE(title->text(), QString());
    at(500, 300);
    QCOMPARE(title->text(), QStringLiteral("Loss"));
    QCOMPARE(plot.canvas().yAxis->label(), QStringLiteral("cross-entropy (nats)"));
  }

  void manyAndLongNamesLeaveTheCurvesTheirRoom() {
    CurvePlot plot;
    const QString longName(85, u'x');
    for (int i = 0; i < 20; ++i) {
      SeriesStyle style = named("train");
      style.run = longName + QString::number(i);
      add(plot, style, {1, 2}, {1, 2});
    }
    plot.resize(500, 200);
    plot.canvas().setViewport(QRect(0, 0, 500, 200));
    plot.bringUpToDate();
    QVERIFY2(plot.canvas().legend->outerRect().height() <= 200 / 5 + 4,
             qPrintable(QString::number(plot.canvas().legend->outerRect().height())));
    int shown = 0;
    for (int i = 0; i < plot.canvas().legend->itemCount(); ++i) {
      auto* item = qobject_cast<QCPPlottableLegendItem*>(plot.canvas().legend->item(i));
      if (!item || !item->realVisibility()) continue;
      ++shown;
      QVERIFY(item->plottable()->name().size() <= 44);
      QVERIFY(item->plottable()->name().endsWith(QStringLiteral("%1 · train").arg(i)));
    }
    QVERIFY(shown >= 2 && shown < 20);
  }

  void theReadOutSaysWhereEachValueWasMeasured() {
    CurvePlot plot;
    plot.setAxisTitles(QStringLiteral("step"), {});
    add(plot, named("train"), {1, 2, 3, 4}, {5, 4, 3, 2});
    add(plot, named("test"), {1, 4}, {6, 1});
    plot.bringUpToDate();
    plot.setCursor(3);
    QCOMPARE(plot.cursorText(), QStringLiteral("step 3: train 3, test 1 (at 4)"));
  }

  void drawsWhatItWasGiven() {
    CurvePlot plot;
    const int id = add(plot, named("loss"), {1, 2, 3}, {5, 4, 3});
    plot.appendPoints(id, std::vector<double>{4, 5}, std::vector<double>{2, 1, 99});
    QCOMPARE(drawn(plot, 0), (std::vector<double>{5, 4, 3, 2, 1}));
    plot.setPoints(id, std::vector<double>{7}, std::vector<double>{8});
    QCOMPARE(drawn(plot, 0), (std::vector<double>{8}));
    // A single point is marked, because a line of one point is nothing.
    QVERIFY(!plot.canvas().graph(0)->scatterStyle().isNone());
    plot.clearSeries(id);
    QVERIFY(plot.isEmpty());
    plot.removeSeries(id);
    QCOMPARE(plot.canvas().plottableCount(), 0);
    QVERIFY(plot.seriesIds().empty());
    plot.appendPoints(id, std::vector<double>{1}, std::vector<double>{1});
    plot.setSeriesVisible(id, false);
    QVERIFY(plot.isEmpty());
  }

  void pointsThatComeOutOfOrderKeepTheirIndex() {
    CurvePlot plot;
    const int id = add(plot, named("curve"), {3, 1}, {30, 10});
    plot.appendPoints(id, std::vector<double>{2}, std::vector<double>{20});
    QCOMPARE(drawn(plot, 0), (std::vector<double>{10, 20, 30}));
    QCOMPARE(plot.points(id)[0].x, 3.0);
    QCOMPARE(plot.points(id)[2].y, 20.0);
  }

  void whatIsNotFiniteIsAGapAndLeavesTheRangesAlone() {
    CurvePlot plot;
    add(plot, named("loss"), {0, 1, 2, 3, inf, 5}, {1, missing, inf, 2, 3, 1e250});
    const std::vector<double> values = drawn(plot, 0);
    QCOMPARE(values.size(), size_t{5});
    QVERIFY(std::isnan(values[1]) && std::isnan(values[2]) && std::isnan(values[4]));
    plot.bringUpToDate();
    QVERIFY(std::abs(plot.canvas().yAxis->range().lower - 0.95) < 1e-9);
    QVERIFY(std::abs(plot.canvas().yAxis->range().upper - 2.05) < 1e-9);
    QCOMPARE(plot.hiddenPoints(), 0);
  }

  void smoothingAppendsAsItWouldRecompute() {
    CurvePlot plot;
    plot.setSmoothing(0.8);
    SeriesStyle style = named("loss");
    style.smoothed = true;
    const int id = plot.addSeries(style);
    std::vector<double> x, y;
    for (int i = 0; i < 40; ++i) {
      x.push_back(i);
      y.push_back(std::sin(0.7 * i) + (i == 17 ? missing : 0));
      plot.appendPoints(id, std::span(x).last(1), std::span(y).last(1));
    }
    const std::vector<double> expected = smoothed(y, 0.8), raw = drawn(plot, 0), line = drawn(plot, 1);
    for (size_t i = 0; i < y.size(); ++i) {
      QVERIFY(raw[i] == y[i] || (std::isnan(raw[i]) && i == 17));
      QVERIFY(line[i] == expected[i] || (std::isnan(line[i]) && i == 17));
      QVERIFY(plot.points(id)[i].smoothed == expected[i] || i == 17);
    }
    // The raw line is thin and below: a wide noisy line is a hundred times slower to draw.
    QCOMPARE(plot.canvas().graph(0)->pen().widthF(), 1.0);
    QCOMPARE(plot.canvas().graph(1)->pen().widthF(), 2.0);
    QVERIFY(plot.canvas().graph(0)->layer()->index() < plot.canvas().graph(1)->layer()->index());
    QVERIFY(plot.canvas().plottingHints().testFlag(QCP::phFastPolylines));
    plot.setSmoothing(0);
    QCOMPARE(plot.canvas().graphCount(), 1);
    QCOMPARE(plot.canvas().legend->itemCount(), 1);
  }

  void logarithmicAxisCountsWhatItCannotShow() {
    CurvePlot plot;
    const int id = add(plot, named("norm"), {0, 1, 2, 3, 4}, {10, 0, -2, 1000, missing});
    auto* note = plot.canvas().findChild<QCPItemText*>(QStringLiteral("hiddenNote"));
    QVERIFY(note);
    plot.bringUpToDate();
    QVERIFY(!note->visible());
    plot.setLogY(true);
    plot.bringUpToDate();
    QCOMPARE(plot.hiddenPoints(), 2);
    QVERIFY(note->visible());
    QCOMPARE(note->text(), QStringLiteral("2 values ≤ 0 not shown"));
    const QCPRange range = plot.canvas().yAxis->range();
    QVERIFY(range.lower > 1 && range.lower < 10 && range.upper > 1000 && range.upper < 10000);
    QVERIFY(plot.summary().contains(QStringLiteral("2 not shown")));
    plot.setLogX(true);
    plot.bringUpToDate();
    QCOMPARE(plot.hiddenPoints(), 3);
    QVERIFY(plot.canvas().xAxis->range().lower > 0);
    plot.setSeriesVisible(id, false);
    plot.bringUpToDate();
    QVERIFY(!note->visible());
    plot.setSeriesVisible(id, true);
    plot.setLogX(false);
    plot.setLogY(false);
    plot.bringUpToDate();
    QVERIFY(!note->visible());
    QVERIFY(plot.canvas().yAxis->range().lower < -2);
  }

  void aSaturatedNetworkDoesNotStretchALogarithmicAxis() {
    CurvePlot plot;
    const int id = add(plot, named("‖H‖"), {1, 2, 3, 4}, {10, 1, 1e-20, 1e-30});
    plot.setLogY(true);
    plot.bringUpToDate();
    QVERIFY(plot.canvas().yAxis->range().lower > 1e-8 && plot.canvas().yAxis->range().lower < 1e-6);
    QCOMPARE(plot.pointsBelow(), 2);
    QCOMPARE(plot.hiddenPoints(), 0);
    QVERIFY2(plot.summary().contains(QStringLiteral("2 far below")), qPrintable(plot.summary()));
    plot.setPoints(id, std::vector<double>{1, 2}, std::vector<double>{1, 1e-7});
    plot.bringUpToDate();
    QCOMPARE(plot.pointsBelow(), 0);
    QVERIFY(plot.canvas().yAxis->range().lower < 1e-7);
  }

  void aRingMarksOnePointAndBelongsToNoSeries() {
    CurvePlot plot;
    add(plot, named("accuracy"), {0, 1}, {1, 0.5});
    plot.setHighlight(QPointF(1, 0.5));
    QCOMPARE(plot.highlight()->y(), 0.5);
    QCOMPARE(plot.seriesIds().size(), std::size_t{1});
    plot.setHighlight(QPointF(1, missing));
    QVERIFY(!plot.highlight());
  }

  void thinAndDottedCurvesStandBehind() {
    CurvePlot plot;
    SeriesStyle style = named("bound");
    style.thin = style.dotted = true;
    add(plot, named("main"), {0, 1}, {1, 0.5});
    add(plot, style, {0, 1}, {1, 0.2});
    QVERIFY(plot.canvas().graph(1)->pen().widthF() < plot.canvas().graph(0)->pen().widthF());
    QCOMPARE(plot.canvas().graph(1)->pen().style(), Qt::DotLine);
  }

  void onlyNonPositiveValuesOnALogarithmicAxisStillGiveARange() {
    CurvePlot plot;
    add(plot, named("zero"), {0, 1}, {0, 0});
    plot.setLogY(true);
    plot.bringUpToDate();
    QVERIFY(plot.canvas().yAxis->range().lower > 0);
    QCOMPARE(plot.hiddenPoints(), 2);
  }

  void bandsAndIntervalsCountForTheRange() {
    CurvePlot plot;
    const int id = add(plot, named("norm"), {0, 1}, {1, 1});
    plot.appendBand(id, std::vector<double>{0, 1}, std::vector<double>{-4, 0}, std::vector<double>{2, 6});
    plot.setIntervals(id, std::vector<double>{0}, std::vector<double>{0}, std::vector<double>{9});
    plot.bringUpToDate();
    QVERIFY(plot.canvas().yAxis->range().lower < -4 && plot.canvas().yAxis->range().upper > 9);
    QCOMPARE(plot.band(id).size(), size_t{2});
    QCOMPARE(plot.intervals(id)[0].high, 9.0);
    auto* errors = plot.canvas().findChildren<QCPErrorBars*>().value(0);
    QVERIFY(errors);
    QCOMPARE(errors->data()->at(0).errorPlus, 4.5);
    // The lower edge of a band at or below zero reaches the foot of a logarithmic axis, whatever its range.
    plot.setLogY(true);
    plot.bringUpToDate();
    QVERIFY(plot.canvas().yAxis->range().lower > 0.1);
    plot.setBand(id, {}, {}, {});
    plot.setIntervals(id, {}, {}, {});
    QCOMPARE(plot.canvas().plottableCount(), 1);
  }

  void barsStandOnZeroAndTouch() {
    CurvePlot plot;
    SeriesStyle style = named("samples");
    style.shape = SeriesStyle::Shape::Bars;
    add(plot, style, {-1, -0.5, 0}, {4, 0, 2});
    plot.bringUpToDate();
    const auto* bars = plot.canvas().findChildren<QCPBars*>().value(0);
    QVERIFY(bars);
    QCOMPARE(bars->width(), 0.5);
    QCOMPARE(plot.canvas().yAxis->range().lower, 0.0);
    QCOMPARE(plot.canvas().xAxis->range().lower, -1.25);
    plot.setLogY(true);
    QCOMPARE(plot.hiddenPoints(), 0);  // an empty bar hides nothing
  }

  void themeRecoloursEveryPen() {
    CurvePlot plot;
    plot.setTitle(QStringLiteral("Loss"));
    plot.setSmoothing(0.5);
    SeriesStyle style = named("loss", 2);
    style.smoothed = true;
    const int id = add(plot, style, {0, 1, 2}, {3, 2, 1});
    plot.appendBand(id, std::vector<double>{0, 1}, std::vector<double>{1, 1}, std::vector<double>{2, 2});
    plot.setIntervals(id, std::vector<double>{0}, std::vector<double>{0}, std::vector<double>{9});
    SeriesStyle bars = named("bars", 1);
    bars.shape = SeriesStyle::Shape::Bars;
    add(plot, bars, {0, 1}, {1, 1});
    SeriesStyle fixed = named("fixed");
    fixed.color = QColor(1, 2, 3);
    fixed.shape = SeriesStyle::Shape::Both;
    add(plot, fixed, {0, 1}, {1, 1});
    plot.setMarker(1, QStringLiteral("ε"));
    for (const Theme& theme : {Theme::dark(), Theme::light(), Theme::dark()}) {
      plot.setTheme(theme);
      // Every colour that any pen or brush shows must come from this theme.
      QSet<QRgb> allowed = {theme.panel.rgb(), qRgb(1, 2, 3), theme.run(1).rgb(), theme.run(2).rgb(),
                            mixColors(theme.run(2), theme.panel, 0.35).rgb()};
      for (int i = 0; i < plot.canvas().plottableCount(); ++i) {
        const QCPAbstractPlottable* plottable = plot.canvas().plottable(i);
        if (plottable->pen().style() != Qt::NoPen) {
          QVERIFY(allowed.contains(plottable->pen().color().rgb()));
        }
        if (plottable->brush().style() != Qt::NoBrush) {
          QVERIFY(allowed.contains(plottable->brush().color().rgb()));
        }
        if (const auto* graph = qobject_cast<const QCPGraph*>(plottable); graph && !graph->scatterStyle().isNone()) {
          QVERIFY(allowed.contains(graph->scatterStyle().brush().color().rgb()));
          QVERIFY(allowed.contains(graph->scatterStyle().pen().color().rgb()));
        }
      }
      for (QCPAbstractItem* item : plot.canvas().findChildren<QCPAbstractItem*>()) {
        if (const auto* text = qobject_cast<QCPItemText*>(item)) {
          QVERIFY(contrastRatio(text->color(), theme.panel) >= 4.5);
        } else if (const auto* line = qobject_cast<QCPItemStraightLine*>(item)) {
          QVERIFY(contrastRatio(line->pen().color(), theme.panel) >= 3);
        }
      }
      for (int i = 0; i < plot.canvas().legend->itemCount(); ++i) {
        if (const auto* item = plot.canvas().legend->item(i)) {
          QCOMPARE(item->textColor(), theme.text);
        }
      }
      plot.bringUpToDate();
      QCOMPARE(plot.canvas().drawImage(1).pixelColor(0, 0), theme.panel);
    }
  }

  void saysInWordsWhatItShows() {
    CurvePlot plot;
    plot.setEmptyText(QStringLiteral("Press ▶ to start"));
    QCOMPARE(plot.summary(), QStringLiteral("Press ▶ to start"));
    plot.resize(400, 300);
    plot.show();
    auto* empty = plot.canvas().findChild<QCPItemText*>(QStringLiteral("emptyText"));
    QTRY_VERIFY(empty->visible());
    QCOMPARE(plot.accessibleDescription(), QStringLiteral("Press ▶ to start"));
    const int id = add(plot, named("loss"), {0, 1, 2, 3}, {2.3, 1.5, 0.9, 0.412});
    QCOMPARE(plot.summary(), QStringLiteral("loss 2.3 → 0.412, falling"));
    QTRY_COMPARE(plot.accessibleDescription(), plot.summary());
    QVERIFY(!empty->visible());
    plot.setPoints(id, std::vector<double>{0, 1, 2}, std::vector<double>{1, 5, 1.1});
    QVERIFY(plot.summary().endsWith(QStringLiteral("level")));
    SeriesStyle style = plot.seriesStyle(id);
    style.run = QStringLiteral("run 2");
    plot.setSeriesStyle(id, style);
    QVERIFY(plot.summary().startsWith(QStringLiteral("run 2 · loss")));
  }

  void aHiddenPlotWaitsUntilItIsShown() {
    CurvePlot plot;
    plot.resize(400, 300);
    QCoreApplication::processEvents();  // the library draws each new plot once
    QSignalSpy replots(&plot.canvas(), &QCustomPlot::afterReplot);
    const int id = add(plot, named("loss"), {0, 1}, {0, 1});
    for (int i = 2; i < 500; ++i) {
      const double x = i;
      plot.appendPoints(id, std::span(&x, 1), std::span(&x, 1));
    }
    QCoreApplication::processEvents();
    QCOMPARE(replots.count(), 0);
    plot.show();
    QTRY_VERIFY(plot.canvas().yAxis->range().upper > 499);
    // A burst of appends costs a few redraws, not one each.
    QCoreApplication::processEvents();
    replots.clear();
    for (int i = 500; i < 1500; ++i) {
      const double x = i;
      plot.appendPoints(id, std::span(&x, 1), std::span(&x, 1));
    }
    QTRY_VERIFY(plot.canvas().yAxis->range().upper > 1499);
    QVERIFY(replots.count() <= 3);
  }
};

QTEST_MAIN(TestCurvePlot)
#include "test_curve_plot.moc"
