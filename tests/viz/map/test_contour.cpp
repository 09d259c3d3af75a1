// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "viz/map/contour.h"
#include "viz/map/map_view.h"

using namespace hessianlab;

// A map of the half plane n·p > c, with the confidence of a logistic model that is linear in the margin near ½.
static MapData halfPlane(double nx, double ny, double c) {
  MapData map;
  map.columns = 41;
  map.rows = 31;
  map.xMin = -2;
  map.xMax = 2;
  map.yMin = -1.5;
  map.yMax = 1.5;
  for (int row = 0; row < map.rows; ++row) {
    for (int column = 0; column < map.columns; ++column) {
      const double x = map.xMin + 4.0 * column / 40, y = map.yMin + 3.0 * row / 30;
      const double margin = 0.1 * (nx * x + ny * y - c);
      map.prediction.push_back(margin > 0 ? 1 : 0);
      map.confidence.push_back(static_cast<float>(0.5 + std::abs(margin)));
    }
  }
  return map;
}

class TestContour : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // The border of the fine regions is where the line is, within one of their cells.
  void theFineRegionsEndAtTheLine() {
    const MapData fine = refinedRegions(halfPlane(0.6, 0.8, 0.13));
    QVERIFY(fine.columns > 400 && fine.rows > 300);
    QCOMPARE(fine.prediction.size(), static_cast<std::size_t>(fine.columns) * static_cast<std::size_t>(fine.rows));
    const double cell = 4.0 / (fine.columns - 1);
    for (int row = 0; row < fine.rows; row += 7)
      for (int column = 0; column < fine.columns; column += 3) {
        const double x = -2 + cell * column, y = -1.5 + 3.0 / (fine.rows - 1) * row, side = 0.6 * x + 0.8 * y - 0.13;
        if (std::abs(side) < 1.5 * cell) continue;
        QCOMPARE(fine.prediction[static_cast<std::size_t>(row * fine.columns + column)], side > 0 ? 1 : 0);
      }
  }

  void aLineIsFoundWhereItIs() {
    const auto lines = decisionBoundary(halfPlane(0.6, 0.8, 0.13));
    QVERIFY(lines.size() > 30);
    double length = 0;
    for (const QLineF& line : lines) {
      for (const QPointF& p : {line.p1(), line.p2()}) {
        // The margin is linear, so the crossing is exact up to the float in which confidence comes: 1e-7 / 0.1.
        QVERIFY(std::abs(0.6 * p.x() + 0.8 * p.y() - 0.13) < 1e-5);
      }
      length += line.length();
    }
    // From y = 1.5 (x = -1.783…) to x = 2 (y = -1.3375): hypot(3.7833, 2.8375).
    QVERIFY(std::abs(length - std::hypot(2 + (0.8 * 1.5 - 0.13) / 0.6, 1.5 + (0.6 * 2 - 0.13) / 0.8)) < 1e-3);
  }

  void oneClassHasNoBoundary() {
    MapData map = halfPlane(1, 0, 5);
    QVERIFY(decisionBoundary(map).empty());
  }

  void threeClassesMeetInTheMiddle() {
    MapData map;
    map.columns = map.rows = 2;
    map.prediction = {0, 1, 2, 2};
    const auto lines = decisionBoundary(map);
    QCOMPARE(lines.size(), size_t{3});
    for (const QLineF& line : lines) {
      QCOMPARE(line.p2(), QPointF(0.5, 0.5));
    }
  }

  void lengthsThatDisagreeGiveNothing() {
    MapData map = halfPlane(1, 0, 0);
    map.prediction.pop_back();
    QVERIFY(decisionBoundary(map).empty());
    QVERIFY(decisionBoundary({}).empty());
  }
};

QTEST_GUILESS_MAIN(TestContour)
#include "test_contour.moc"
