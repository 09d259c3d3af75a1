// SPDX-License-Identifier: GPL-3.0-or-later
// Level lines, the plot of a line with its decisions, the plane with ball and path; and a y axis that does not shrink.
#include <QtTest>
#include <cmath>

#include "viz/base/plot_canvas.h"
#include "viz/map/level_lines.h"
#include "viz/map/map_items.h"
#include "viz/map/plane_view.h"
#include "viz/plot/slice_plot.h"

using namespace hessianlab;

namespace {

// heat = x² + y² on [−1,1]²; class 1 where x > 0.2.
MapData bowl(int columns = 41, int rows = 41) {
  MapData map;
  map.columns = columns, map.rows = rows;
  map.xMin = map.yMin = -1;
  map.xMax = map.yMax = 1;
  for (int row = 0; row < rows; ++row) {
    for (int column = 0; column < columns; ++column) {
      const double x = -1 + 2.0 * column / (columns - 1), y = -1 + 2.0 * row / (rows - 1);
      map.heat.push_back(static_cast<float>(x * x + y * y));
      map.prediction.push_back(x > 0.2 ? 1 : 0);
      map.confidence.push_back(0.9f);
    }
  }
  return map;
}

// The legend itself counts empty cells too.
int entries(const PlaneView& view) {
  const QCPLegend& legend = *view.canvas().legend;
  int count = 0;
  for (int i = 0; i < legend.itemCount(); ++i) count += legend.item(i) ? 1 : 0;
  return count;
}

}  // namespace

class TestSlicePlot : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void levelLinesLieOnTheLevel() {
    const auto lines = levelLines(bowl(), 0.5);
    QVERIFY(lines.size() > 30);
    double length = 0;
    for (const QLineF& line : lines) {
      // Linear interpolation of a parabola over a step of 0.05 is off by at most 0.05²/4 in the value.
      for (const QPointF& p : {line.p1(), line.p2()}) QVERIFY(std::abs(p.x() * p.x() + p.y() * p.y() - 0.5) < 7e-4);
      length += line.length();
    }
    QVERIFY(std::abs(length - 2 * M_PI * std::sqrt(0.5)) < 0.02);
    QVERIFY(levelLines(bowl(), 5).empty());
    QVERIFY(levelLines({}, 0).empty());
    MapData broken = bowl(3, 3);
    broken.heat[4] = std::nanf("");
    QVERIFY(levelLines(broken, 0.5).empty());
  }

  void saddlesAreJoinedByTheirMean() {
    MapData saddle;
    saddle.columns = saddle.rows = 2;
    saddle.heat = {1, 0, 0, 1};  // corners (0,0) and (1,1) high
    // The mean is 0.5: at a level below it the high corners are joined, so the lines cut off the low ones.
    for (const double level : {0.4, 0.6}) {
      const auto lines = levelLines(saddle, level);
      QCOMPARE(lines.size(), std::size_t{2});
      for (const QLineF& line : lines) {
        const QPointF middle = (line.p1() + line.p2()) / 2;
        const bool nearHigh = std::abs(middle.x() - middle.y()) < 0.3;
        QCOMPARE(nearHigh, level > 0.5);
      }
    }
  }

  void stepsAreRound() {
    QCOMPARE(roundStep(10, 10), 1.0);
    QCOMPARE(roundStep(11, 10), 2.0);
    QCOMPARE(roundStep(0.3, 10), 0.05);
    QCOMPARE(roundStep(70, 10), 10.0);
    QCOMPARE(roundStep(0, 10), 0.0);
    QCOMPARE(roundStep(std::nan(""), 10), 0.0);
  }

  void decisionsStandAtTheFoot() {
    SlicePlot plot;
    plot.resize(600, 400);
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
    const int id = plot.addSeries({});
    const std::vector<double> x{-1, 0, 1}, y{1, 2, 3};
    plot.setPoints(id, x, y);
    plot.setDecisions({{-1, 0.5, 0, QStringLiteral("Shirt")}, {0.5, 1, 1, QStringLiteral("Coat")}});
    plot.setBall(0.25, QStringLiteral("inside the ε-ball"));
    plot.bringUpToDate();
    const QImage image = plot.canvas().drawImage(1);
    const QRect axes = plot.canvas().axisRect()->rect();
    const auto colorAt = [&](double t, int height) {
      return image.pixelColor(static_cast<int>(plot.canvas().xAxis->coordToPixel(t)), height);
    };
    const Theme& theme = plot.theme();
    const int foot = axes.bottom() - 6;  // above the ticks
    QCOMPARE(colorAt(-0.9, foot), mixColors(theme.run(0), theme.panel, 0.35));
    QCOMPARE(colorAt(0.6, foot), mixColors(theme.run(1), theme.panel, 0.35));
    const int above = axes.bottom() - 60;
    QVERIFY(colorAt(0.21, above) != colorAt(0.31, above));  // shaded inside the ball only
    QVERIFY(plot.summary().contains(QStringLiteral("Shirt from −1 to 0.5, Coat from 0.5 to 1")));
    QVERIFY(plot.summary().contains(QStringLiteral("reaches to 0.25")));
    // What is proven lies within it in a colour of its own.
    const QColor before = colorAt(0.05, above), beside = colorAt(0.21, above);
    plot.setProven(0.1, QStringLiteral("proven"));
    plot.bringUpToDate();
    const QImage proven = plot.canvas().drawImage(1);
    const auto provenAt = [&](double t) {
      return proven.pixelColor(static_cast<int>(plot.canvas().xAxis->coordToPixel(t)), above);
    };
    QVERIFY(provenAt(0.05) != before);
    QCOMPARE(provenAt(0.21), beside);
    QVERIFY(plot.summary().contains(QStringLiteral("proven reaches to 0.1")));
    plot.setProven(0, {});
    plot.setDecisions({});
    plot.setBall(0, {});
    plot.bringUpToDate();
    QVERIFY(!plot.summary().contains(QStringLiteral("decides")));
  }

  void aHeldAxisGrowsButDoesNotShrink() {
    CurvePlot plot;
    plot.resize(400, 300);
    const int id = plot.addSeries({});
    SeriesStyle model;
    model.framed = false;
    const int outside = plot.addSeries(model);
    const std::vector<double> x{0, 1};
    const auto range = [&](double high) {
      plot.setPoints(id, x, std::vector<double>{0, high});
      plot.bringUpToDate();
      return plot.canvas().yAxis->range();
    };
    plot.setPoints(outside, x, std::vector<double>{-500, 500});  // the axes make no room for it
    const QCPRange small = range(1);
    QVERIFY(small.upper < 2);
    plot.setHoldsY(true);
    const QCPRange large = range(10);
    QVERIFY(large.upper >= 10);
    QCOMPARE(range(2), large);
    plot.fit();
    QVERIFY(range(2).upper < 3);
    plot.setHoldsY(false);
    QCOMPARE(range(1), small);
  }

  void thePlaneShowsBallPathAndNames() {
    PlaneView view;
    view.resize(500, 500);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.setEmptyText(QStringLiteral("nothing yet"));
    QCOMPARE(view.summary(), QStringLiteral("nothing yet"));
    view.setHeatTitle(QStringLiteral("loss"));
    const QStringList names{QStringLiteral("Shirt"), QStringLiteral("Coat")};
    view.setPlane(bowl(), 0.5, names);
    QCOMPARE(view.levelStep(), 0.5);
    QCOMPARE(view.canvas().findChild<LinesItem*>(QStringLiteral("levels"))->lines().empty(), false);
    view.setOutline({{-0.3, -0.3}, {0.3, -0.3}, {0.3, 0.3}, {-0.3, 0.3}}, QStringLiteral("ε-ball"));
    view.setPath({{0.1, 0}, {0.2, 0.1}, {0.3, 0.3}}, 2, true, QStringLiteral("PGD"));
    view.bringUpToDate();
    QVERIFY2(view.summary().contains(QStringLiteral("ε-ball reaches 0.424")), qPrintable(view.summary()));
    view.setProven({{-0.1, 0}, {0, -0.1}, {0.1, 0}, {0, 0.1}}, QStringLiteral("proven"));
    view.bringUpToDate();
    QVERIFY2(view.summary().contains(QStringLiteral("proven reaches 0.1 ")), qPrintable(view.summary()));
    QCOMPARE(entries(view), 6);
    view.setProven({}, {});
    view.bringUpToDate();
    QVERIFY(view.summary().contains(QStringLiteral("PGD: 3 points, its result at 0.3, 0.3 fooled")));
    QVERIFY(view.valueText(0.5, 0).contains(QStringLiteral("Coat, confidence 90 %, loss 0.25")));
    // Each region carries its name, away from the other.
    int found = 0;
    for (int i = 0; i < view.canvas().itemCount(); ++i) {
      const auto* text = qobject_cast<QCPItemText*>(view.canvas().item(i));
      if (!text || !names.contains(text->text())) continue;
      ++found;
      QCOMPARE(text->position->coords().x() > 0.2, text->text() == QStringLiteral("Coat"));
    }
    QCOMPARE(found, 2);
    QCOMPARE(entries(view), 5);
    view.setTheme(Theme::dark());
    view.bringUpToDate();
    QCOMPARE(entries(view), 5);
    view.setPlane(bowl(), 1e-4, names);  // thousands of lines would hide the plane
    QCOMPARE(view.levelStep(), 0.0);
    view.clearPlane();
    view.bringUpToDate();
    QCOMPARE(view.summary(), QStringLiteral("nothing yet"));
    QCOMPARE(entries(view), 0);
  }
};

QTEST_MAIN(TestSlicePlot)
#include "test_slice_plot.moc"
