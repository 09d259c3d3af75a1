// SPDX-License-Identifier: GPL-3.0-or-later
// Maps side by side have the same part of the plane in sight.
#include <QSignalSpy>
#include <QtTest>

#include "viz/base/plot_canvas.h"
#include "viz/map/map_view.h"
#include "viz/map/shared_plane.h"

using namespace hessianlab;

class TestSharedPlane : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aZoomOfOneIsAZoomOfAll() {
    SharedPlane plane;
    MapView one, other;
    plane.add(one);
    plane.add(other);
    one.setZoom(QRectF(0.2, 0.2, 0.1, 0.1));  // from outside: nothing is sent on
    QVERIFY(!other.zoom());
    Q_EMIT one.zoomChanged();
    QCOMPARE(other.zoom(), one.zoom());
    {
      MapView late;
      plane.add(late);
      QCOMPARE(late.zoom(), one.zoom());
    }
    other.fit();
    QVERIFY(!one.zoom() && !other.zoom());
  }

  void thePointUnderTheMouseIsToldOnce() {
    SharedPlane plane;
    MapView one, other;
    plane.add(one);
    plane.add(other);
    const MapView* over = nullptr;
    int times = 0;
    connect(&plane, &SharedPlane::hovered, this, [&](const MapView* map, double, double) {
      over = map;
      ++times;
    });
    QSignalSpy left(&plane, &SharedPlane::hoverLeft);
    Q_EMIT other.hovered(0.5, 0.25);
    Q_EMIT other.hoverLeft();
    QCOMPARE(over, &other);
    QCOMPARE(times, 1);
    QCOMPARE(left.size(), 1);
  }
};

QTEST_MAIN(TestSharedPlane)
#include "test_shared_plane.moc"
