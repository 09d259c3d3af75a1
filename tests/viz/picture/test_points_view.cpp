// SPDX-License-Identifier: GPL-3.0-or-later
// Points on a picture: where they are drawn, in which colours, and what is there without a picture.
#include <QtTest>
#include <cmath>

#include "viz/picture/points_view.h"

using namespace hessianlab;

class TestPointsView : public QObject {
  Q_OBJECT

  static double apart(const QColor& a, const QColor& b) {
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
  }
  static QColor at(const QImage& image, const QPointF& place) { return image.pixelColor(place.toPoint()); }

 private Q_SLOTS:
  void pointsStandWhereTheyBelong() {
    for (const Theme& theme : {Theme::light(), Theme::dark()}) {
      const Theme bright = Theme::dark();  // on a picture, whatever stands around it
      PointsView view;
      view.resize(300, 260);
      view.setTheme(theme);
      const QRect target = view.pictureRect();
      QCOMPARE(target.width(), target.height());
      QCOMPARE(view.placeOf({-1, -1}), QPointF(target.topLeft()));
      QVERIFY((view.placeOf({0, 0}) - QRectF(target).center()).manhattanLength() < 1e-9);
      view.setPicture(std::vector<float>(16, 0.5F), 4, 4);
      view.setFound({{-0.5, -0.5}, {0.5, -0.5}});
      view.setTruth({{-0.5, 0.5}, {0.5, 0.6}});
      const QImage image = view.grab().toImage();
      QVERIFY(apart(at(image, view.placeOf({-0.5, -0.5})), bright.run(0)) < 12);
      QVERIFY(apart(at(image, view.placeOf({0.5, 0.6})), bright.run(1)) < 12);
      double segment = 1000;  // between them, to a pixel
      for (const double x : {-1.0, 0.0, 1.0})
        segment = std::min(segment, apart(at(image, view.placeOf({-0.5, 0}) + QPointF(x, 0)), bright.run(4)));
      QVERIFY2(segment < 90, qPrintable(QString::number(segment)));
      QVERIFY(apart(QColor(128, 128, 128), bright.run(4)) > 120);  // unlike the picture
      QCOMPARE(at(image, view.placeOf({0, -0.8})), QColor(128, 128, 128));
    }
  }

  void linesJoinThePoints() {
    PointsView view;
    view.resize(300, 300);
    view.setLines({{0, 2, true}, {7, 9}});  // the second has no points here
    view.setFound({{-0.6, -0.6}, {0.6, -0.6}, {0.6, 0.6}});
    const Theme theme = Theme::light();
    const auto drawn = [&](const QPointF& place) {
      return apart(at(view.grab().toImage(), view.placeOf(place)), theme.panel) > 60;
    };
    QVERIFY(drawn({0, -0.6}) && drawn({0.6, 0}) && drawn({0, 0}));  // the last one closes it
    QVERIFY(!drawn({-0.6, 0.3}));
    view.setLines({{0, 2}});
    QVERIFY(!drawn({0, 0}));
  }

  void withoutPointsItSaysWhy() {
    PointsView view;
    view.resize(200, 200);
    view.setEmptyText(QStringLiteral("nothing yet"));
    QCOMPARE(view.accessibleDescription(), QStringLiteral("nothing yet"));
    view.setFound({{0, 0}});
    view.setCaption(QStringLiteral("face 3"));
    QCOMPARE(view.accessibleDescription(), QStringLiteral("face 3"));
    view.clear();
    QVERIFY(view.found().empty() && view.truth().empty() && view.image().isNull());
  }
};

QTEST_MAIN(TestPointsView)
#include "test_points_view.moc"
