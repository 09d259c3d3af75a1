// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <limits>

#include "viz/base/plot_canvas.h"
#include "viz/map/map_items.h"
#include "viz/map/map_view.h"

using namespace hessianlab;

class TestMapView : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<MapView> view_;

  // Class 1 where x > 0; confidence grows to the right; heat is 10^row.
  static MapData sample() {
    MapData map;
    map.columns = 5;
    map.rows = 3;
    map.xMin = -2;
    map.xMax = 2;
    map.yMin = 0;
    map.yMax = 1;
    for (int row = 0; row < map.rows; ++row) {
      for (int column = 0; column < map.columns; ++column) {
        map.prediction.push_back(column > 2 ? 1 : 0);
        map.confidence.push_back(0.5f + 0.1f * static_cast<float>(column));
        map.heat.push_back(static_cast<float>(std::pow(10, row)));
      }
    }
    return map;
  }
  QCPColorMap* heat() const { return view_->canvas().findChildren<QCPColorMap*>().value(0); }
  QPointF pixel(double x, double y) const {
    return {view_->canvas().xAxis->coordToPixel(x), view_->canvas().yAxis->coordToPixel(y)};
  }
  void send(QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons) {
    QMouseEvent event(type, at, view_->canvas().mapToGlobal(at), button, buttons, Qt::NoModifier);
    QCoreApplication::sendEvent(&view_->canvas(), &event);
  }

 private Q_SLOTS:
  void init() {
    view_ = std::make_unique<MapView>();
    view_->setEmptyText(QStringLiteral("Choose a 2-D data set"));
    view_->resize(500, 400);
    view_->show();
    QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
    view_->bringUpToDate();
  }

  // Beside a colour scale, too, which takes a part of the width.
  void theLegendIsNeverCut() {
    view_->setTitle(QStringLiteral("How strongly the loss bends"));
    view_->setMap(sample());
    view_->setLayer(MapView::Layer::Heat);
    view_->setHeatTitle(QStringLiteral("‖H‖, exact"));
    view_->setOpenName(QStringLiteral("open sample"));
    view_->setPoints({{0, 0, 0, false}, {0, 0, 0, true}, {1, 1, 1, false}, {1, 1, 1, true}});
    view_->setDirections({{0, 0, 0.1, 0.1}});
    for (const int width : {900, 690, 640, 600, 460}) {
      view_->resize(width, 420);
      for (int round = 0; round < 2; ++round) view_->bringUpToDate();
      QCPLegend& legend = *view_->canvas().legend;
      QCOMPARE(legend.itemCount(), 6);
      const auto* scale = view_->canvas().findChild<QCPColorScale*>();
      QVERIFY(scale);
      for (int i = 0; i < legend.itemCount(); ++i) {
        const QRect place = legend.item(i)->outerRect();
        QVERIFY2(legend.item(i)->visible() && place.left() >= 0 && place.right() < scale->outerRect().left(),
                 qPrintable(QStringLiteral("%1: %2 … %3").arg(width).arg(place.left()).arg(place.right())));
      }
    }
  }

  void cellsAreWhereTheyBelong() {
    QCOMPARE(view_->summary(), QStringLiteral("Choose a 2-D data set"));
    view_->setMap(sample());
    view_->bringUpToDate();
    const QImage image = view_->canvas().drawImage(1);
    const Theme theme = view_->theme();
    // Certain cells have more colour than uncertain ones, and each class has its own.
    const auto strength = [&](QPointF at) {
      const QColor c = image.pixelColor(at.toPoint());
      return std::hypot(c.red() - theme.panel.red(), c.green() - theme.panel.green(), c.blue() - theme.panel.blue());
    };
    QVERIFY(strength(pixel(1.9, 0.3)) > strength(pixel(1, 0.3)) + 10);
    const QColor right = image.pixelColor(pixel(1.9, 0.3).toPoint());
    QVERIFY(right.red() > right.blue());  // run(1) is an orange red
    QCOMPARE(view_->valueText(-2, 0), QStringLiteral("x −2, y 0: class 0, confidence 50 %, value 1"));
    QCOMPARE(view_->valueText(1.1, 0.95), QStringLiteral("x 1.1, y 0.95: class 1, confidence 80 %, value 100"));
    QVERIFY(view_->valueText(3, 0).isEmpty());
    QVERIFY(view_->summary().contains(QStringLiteral("class 0 60 %, class 1 40 %")));
  }

  void bothAxesHaveOneScale() {
    view_->setMap(sample());
    for (const QSize& size : {QSize(500, 400), QSize(900, 300), QSize(300, 700)}) {
      view_->resize(size);
      view_->bringUpToDate();
      const QPointF unit = pixel(1, 1) - pixel(0, 0);
      QVERIFY(std::abs(unit.x() + unit.y()) < 1e-6 * unit.x());
      const QCPRange x = view_->canvas().xAxis->range(), y = view_->canvas().yAxis->range();
      QVERIFY(x.lower <= -2 && x.upper >= 2 && y.lower <= 0 && y.upper >= 1);
    }
  }

  void heatHasAScaleWithATitle() {
    MapData map = sample();
    map.heat[4] = std::numeric_limits<float>::quiet_NaN();
    map.heat[3] = 0;
    view_->setMap(map);
    view_->setHeatTitle(QStringLiteral("‖H‖"));
    view_->setLayer(MapView::Layer::Heat);
    view_->bringUpToDate();
    QVERIFY(heat()->visible());
    QCOMPARE(heat()->data()->cell(2, 1), 10.0);
    QCOMPARE(heat()->data()->cell(0, 2), 100.0);
    QVERIFY(std::isnan(heat()->data()->cell(4, 0)));
    QCOMPARE(heat()->dataRange(), QCPRange(0, 100));
    QVERIFY(heat()->colorScale());
    QCOMPARE(heat()->colorScale()->axis()->label(), QStringLiteral("‖H‖"));
    view_->setLogHeat(true);
    view_->bringUpToDate();
    QCOMPARE(heat()->data()->cell(3, 0), 1.0);  // where nothing bends the colour is the darkest, not the page's
    QVERIFY(std::isnan(heat()->data()->cell(4, 0)));
    QCOMPARE(heat()->dataRange(), QCPRange(1, 100));
    QCOMPARE(heat()->dataScaleType(), QCPAxis::stLogarithmic);
    view_->setTheme(Theme::dark());
    QCOMPARE(heat()->colorScale()->axis()->tickLabelColor(), Theme::dark().text);
    view_->setLayer(MapView::Layer::Regions);
    view_->bringUpToDate();
    QVERIFY(!heat()->visible());
    QCOMPARE(view_->canvas().findChildren<QCPColorScale*>().size(), 0);
  }

  void boundaryLiesBetweenTheClasses() {
    view_->setMap(sample());
    view_->bringUpToDate();
    const auto items = view_->canvas().findChildren<LinesItem*>();
    size_t count = 0;
    for (const LinesItem* item : items) {
      count += item->lines().size();
      for (const QLineF& line : item->lines()) {
        QVERIFY(line.x1() > 0 && line.x1() < 1);
      }
    }
    QCOMPARE(count, size_t{2});
    view_->setBoundaryVisible(false);
    view_->bringUpToDate();
    for (const LinesItem* item : items) {
      QVERIFY(item->lines().empty());
    }
  }

  void pointsAreGroupedByClassAndSplit() {
    view_->setClassNames({QStringLiteral("left"), QStringLiteral("right")});
    view_->setPoints({{0, 0, 0, false}, {1, 1, 1, false}, {2, 0, 1, true}, {-1, 0, 0, false}});
    view_->bringUpToDate();
    QCOMPARE(view_->canvas().graphCount(), 3);
    QCOMPARE(view_->canvas().graph(0)->dataCount(), 2);
    QVERIFY(view_->canvas().graph(0)->scatterStyle().shape() != view_->canvas().graph(1)->scatterStyle().shape());
    QCOMPARE(view_->canvas().graph(2)->name(), QStringLiteral("right (test)"));
    for (const Theme& theme : {Theme::dark(), Theme::light()}) {
      view_->setTheme(theme);
      QCOMPARE(view_->canvas().graph(0)->scatterStyle().brush().color(), theme.run(0));
      QCOMPARE(view_->canvas().graph(2)->scatterStyle().pen().color(), theme.run(1));
    }
    view_->setPointsVisible(false);
    QCOMPARE(view_->canvas().graphCount(), 0);
    view_->clear();
    QVERIFY(view_->isEmpty());
  }

  void theBallFollowsTheMouse() {
    view_->setMap(sample());
    view_->setBall(MapView::Ball::L2, 0.25);
    view_->bringUpToDate();
    view_->canvas().replot();
    QSignalSpy hovers(view_.get(), &MapView::hovered);
    QSignalSpy replots(&view_->canvas(), &QCustomPlot::afterReplot);
    send(QEvent::MouseMove, pixel(0.5, 0.5), Qt::NoButton, Qt::NoButton);
    QCOMPARE(hovers.count(), 1);
    QVERIFY(std::abs(hovers[0][0].toDouble() - 0.5) < 0.02 && std::abs(hovers[0][1].toDouble() - 0.5) < 0.02);
    QCOMPARE(replots.count(), 0);
    const auto circles = view_->canvas().findChildren<QCPItemEllipse*>();
    QVERIFY(circles[0]->visible());
    QVERIFY(std::abs(circles[0]->bottomRight->coords().x() - circles[0]->topLeft->coords().x() - 0.5) < 1e-12);
    view_->setBall(MapView::Ball::Linf, 0.1);
    QVERIFY(!circles[0]->visible());
    QVERIFY(view_->canvas().findChildren<QCPItemRect*>()[0]->visible());
  }

  void clickDragAndPaintAreToldApart() {
    view_->setMap(sample());
    view_->bringUpToDate();
    view_->canvas().replot();
    QSignalSpy clicks(view_.get(), &MapView::clicked), paints(view_.get(), &MapView::painted),
        finishes(view_.get(), &MapView::paintFinished);
    send(QEvent::MouseButtonPress, pixel(1, 0.5), Qt::LeftButton, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, pixel(1, 0.5), Qt::LeftButton, Qt::NoButton);
    QCOMPARE(clicks.count(), 1);
    view_->setPaintMode(true);
    const QCPRange before = view_->canvas().xAxis->range();
    const QPointF from = pixel(0, 0.5), to = pixel(1, 0.5);
    send(QEvent::MouseButtonPress, from, Qt::RightButton, Qt::RightButton);
    send(QEvent::MouseMove, to, Qt::NoButton, Qt::RightButton);
    send(QEvent::MouseButtonRelease, to, Qt::RightButton, Qt::NoButton);
    QCOMPARE(paints.count(), 2);
    QCOMPARE(paints[1][2].value<Qt::MouseButton>(), Qt::RightButton);
    QVERIFY(std::abs(paints[1][0].toDouble() - 1) < 0.02);
    QCOMPARE(finishes.count(), 1);
    QCOMPARE(clicks.count(), 1);
    QCOMPARE(view_->canvas().xAxis->range(), before);
    view_->setPaintMode(false);
    send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    send(QEvent::MouseMove, (from + to) / 2, Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseMove, to, Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
    QVERIFY(view_->isZoomed());
    QVERIFY(std::abs(view_->canvas().xAxis->range().lower - (before.lower - 1)) < 0.05);
    const QCPRange moved = view_->canvas().xAxis->range();
    view_->setMap(sample());
    view_->bringUpToDate();
    QCOMPARE(view_->canvas().xAxis->range().center(), moved.center());  // kept while data arrive
    view_->fit();
    view_->bringUpToDate();
    QVERIFY(!view_->isZoomed());
  }

  void dataThatDisagreeAreNotDrawn() {
    MapData map = sample();
    map.prediction.pop_back();
    map.heat.clear();
    view_->setMap(map);
    view_->bringUpToDate();
    QVERIFY(view_->isEmpty());
  }
};

QTEST_MAIN(TestMapView)
#include "test_map_view.moc"
