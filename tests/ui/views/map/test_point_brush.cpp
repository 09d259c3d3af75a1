// SPDX-License-Identifier: GPL-3.0-or-later
// The brush alone: strokes, eraser, grip, limits; and how fine maps are drawn.
#include <QtTest>
#include <cmath>

#include "ui/views/map/map_pace.h"
#include "ui/views/map/point_brush.h"

using namespace hessianlab;

class TestPointBrush : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void thePressPaintsExactlyThere() {
    PointBrush brush;
    brush.begin({}, MapTool::Paint, 3, 0.02);
    QVERIFY(brush.active() && !brush.changed());
    QVERIFY(brush.stroke(0.25, 0.75));
    QCOMPARE(brush.points(), (std::vector<PaintedPoint>{{0.25, 0.75, 3}}));
    QVERIFY(!brush.stroke(0.251, 0.75));  // the hand trembles
    QVERIFY(brush.changed());
    brush.end();
    QVERIFY(!brush.active());
  }

  void aFastStrokeHasNoGaps() {
    PointBrush brush;
    brush.begin({}, MapTool::Paint, 1, 0.02);
    brush.stroke(0.1, 0.5);
    brush.stroke(0.9, 0.5);
    QVERIFY(brush.points().size() > 60);
    for (double x = 0.1; x < 0.9; x += 0.05) {
      double nearest = 1;
      for (const PaintedPoint& point : brush.points()) {
        nearest = std::min(nearest, std::hypot(point.x - x, point.y - 0.5));
        QVERIFY(point.label == 1 && std::abs(point.y - 0.5) <= 0.0201);
      }
      QVERIFY(nearest < 0.03);
    }
  }

  void nothingIsPaintedOutside() {
    PointBrush brush;
    brush.begin({}, MapTool::Paint, 0, 0.02);
    QVERIFY(!brush.stroke(1.01, 0.5));
    QVERIFY(!brush.stroke(1.3, 0.6));
    QVERIFY(!brush.changed());
  }

  void theEraserTakesWhatItReaches() {
    const std::vector<PaintedPoint> points{{0.2, 0.5, 0}, {0.5, 0.5, 1}, {0.5, 0.6, 0}, {0.9, 0.5, 1}};
    PointBrush brush;
    brush.begin(points, MapTool::Erase, 0, 0.03);
    QVERIFY(!brush.stroke(0.35, 0.5));
    QVERIFY(brush.stroke(0.7, 0.5));  // over the second point, past the third
    QCOMPARE(brush.points(), (std::vector<PaintedPoint>{points[0], points[2], points[3]}));
  }

  void theGripTakesTheNearest() {
    PointBrush brush;
    brush.begin({{0.2, 0.5, 0}, {0.21, 0.5, 1}}, MapTool::Move, 0, 0.03);
    QVERIFY(!brush.stroke(0.215, 0.5));  // grabs
    QVERIFY(brush.stroke(0.6, 0.7));
    QVERIFY(brush.stroke(1.4, -0.2));  // kept inside
    QCOMPARE(brush.points(), (std::vector<PaintedPoint>{{0.2, 0.5, 0}, {1, 0, 1}}));
    brush.begin(brush.points(), MapTool::Move, 0, 0.03);
    QVERIFY(!brush.stroke(0.5, 0.5) && !brush.stroke(0.6, 0.6));  // nothing was there
    QVERIFY(!brush.changed());
  }

  void thereIsAMost() {
    PointBrush brush;
    brush.begin(std::vector<PaintedPoint>(kMostPaintedPoints - 1, {0.5, 0.5, 0}), MapTool::Paint, 0, 0.02);
    QVERIFY(brush.stroke(0.1, 0.1));
    QVERIFY(brush.full());
    QVERIFY(!brush.stroke(0.9, 0.9));
    QCOMPARE(brush.points().size(), kMostPaintedPoints);
  }

  void generatedPointsKeepTheirSplit() {
    PlanarPoints train, test;
    for (int i = 0; i < 8; ++i)
      train.x.push_back(0.1F + 0.01F * static_cast<float>(i)), train.y.push_back(0.123456F), train.label.push_back(0);
    for (int i = 0; i < 2; ++i) test.x.push_back(0.9F), test.y.push_back(0.5F), test.label.push_back(1);
    const auto points = asPainted(train, test);
    QCOMPARE(points.size(), std::size_t{10});
    for (std::size_t i = 0; i < 10; ++i) QCOMPARE(points[i].label, int64_t{isPaintedTest(i) ? 1 : 0});
    QCOMPARE(points[0], (PaintedPoint{0.1, 0.1235, 0}));
    test = train;
    QCOMPARE(asPainted({}, test).size(), std::size_t{8});  // more of one kind than fits is taken too
    QCOMPARE(asPainted(train, {}).size(), std::size_t{8});
    for (int i = 0; i < 10000; ++i) train.x.push_back(0.5F), train.y.push_back(0.5F), train.label.push_back(0);
    QCOMPARE(asPainted(train, test).size(), kMostPaintedPoints);
  }

  void mapsAreAsFineAsTheirBudgetAllows() {
    MapPace pace;
    QCOMPARE(pace.side(false, false), 200);
    QVERIFY(pace.side(true, true) < 200);  // what one costs is not known yet
    pace.measured(6400, 6400 * 1.4e-6);    // 200 × 200 in 56 ms
    QCOMPARE(pace.side(true, true), 200);
    QCOMPARE(pace.side(true, false), 80);  // 9 ms
    QCOMPARE(pace.side(false, false), 200);
    for (int i = 0; i < 20; ++i) pace.measured(6400, 6400 * 1.4e-5);
    QCOMPARE(pace.side(true, true), 60);
    QCOMPARE(pace.side(true, false), 40);
    pace.forget();
    QVERIFY(pace.side(true, true) < 200);
    // Without a spare core a map takes at most an eighth of the time.
    QVERIFY(pace.rest(false).factor >= 7 && pace.rest(true).factor < 1);
    // With one, at most ten to fifteen are begun a second.
    QVERIFY(pace.rest(true).period >= 60 && pace.rest(true).period <= 100);
  }
};

QTEST_GUILESS_MAIN(TestPointBrush)
#include "test_point_brush.moc"
