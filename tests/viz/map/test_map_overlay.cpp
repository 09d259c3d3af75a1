// SPDX-License-Identifier: GPL-3.0-or-later
// What lies on top of a map: counted by outcome, drawn where it belongs; and maps that share their zoom.
#include <QtTest>

#include "viz/base/plot_canvas.h"
#include "viz/map/map_items.h"
#include "viz/map/map_overlay.h"
#include "viz/map/map_shapes.h"
#include "viz/map/map_view.h"

using namespace hessianlab;

class TestMapOverlay : public QObject {
  Q_OBJECT

  std::unique_ptr<MapView> view_;
  MapOverlay* overlay_ = nullptr;

  static MapData plane() {
    MapData map;
    map.columns = map.rows = 11;
    map.prediction.assign(121, 0);
    map.heat.assign(121, 0);
    for (std::size_t i = 0; i < 121; ++i) map.heat[i] = static_cast<float>(i % 11) - 4;  // −4 … 6 from left to right
    return map;
  }
  QPointF pixel(double x, double y) const {
    return {view_->canvas().xAxis->coordToPixel(x), view_->canvas().yAxis->coordToPixel(y)};
  }
  // A pixel around `at` is near `color`; thin lines mix with what is beside them.
  static bool shows(const QImage& image, const QPointF& at, const QColor& color, int reach = 3) {
    for (int dx = -reach; dx <= reach; ++dx) {
      for (int dy = -reach; dy <= reach; ++dy) {
        const QColor c = image.pixelColor(at.toPoint() + QPoint(dx, dy));
        if (std::abs(c.red() - color.red()) + std::abs(c.green() - color.green()) + std::abs(c.blue() - color.blue()) <
            150)
          return true;
      }
    }
    return false;
  }

 private Q_SLOTS:
  void init() {
    view_ = std::make_unique<MapView>();
    overlay_ = new MapOverlay(*view_);
    view_->resize(500, 400);
    view_->show();
    QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
    view_->setMap(plane());
    view_->bringUpToDate();
  }

  void arrowsAndBallsHaveTheColourOfTheirOutcome() {
    const std::vector<MapArrow> arrows{{{0.2, 0.2}, {0.3, 0.2}, AttackOutcome::Flipped},
                                       {{0.6, 0.6}, {0.7, 0.6}, AttackOutcome::Held},
                                       {{0.8, 0.3}, {0.8, 0.3}, AttackOutcome::WrongBefore}};
    overlay_->setArrows(arrows);
    overlay_->setBalls(arrows, MapView::Ball::Linf, 0.1);
    QCOMPARE(overlay_->arrowCount(AttackOutcome::Flipped), 1);
    QCOMPARE(overlay_->arrowCount(AttackOutcome::Held), 1);
    QCOMPARE(overlay_->arrowCount(AttackOutcome::WrongBefore), 0);  // it was not moved
    QCOMPARE(overlay_->ballCount(AttackOutcome::WrongBefore), 1);
    for (const Theme& theme : {Theme::light(), Theme::dark()}) {
      view_->setTheme(theme);
      overlay_->setTheme(theme);
      view_->bringUpToDate();
      const QImage image = view_->canvas().drawImage(1);
      QVERIFY(shows(image, pixel(0.26, 0.2), MapOverlay::color(AttackOutcome::Flipped, theme)));
      QVERIFY(shows(image, pixel(0.66, 0.6), MapOverlay::color(AttackOutcome::Held, theme)));
      QVERIFY(shows(image, pixel(0.1, 0.2), MapOverlay::color(AttackOutcome::Flipped, theme)));  // the ball's left side
    }
    overlay_->setBalls(arrows, MapView::Ball::None, 0.1);
    QCOMPARE(overlay_->ballCount(AttackOutcome::Flipped), 0);
    overlay_->setArrows({});
    overlay_->setProven({0.5, 0.5}, MapView::Ball::L2, 0.2);
    QCOMPARE(overlay_->provenRadius(), 0.2);
    view_->bringUpToDate();
    QVERIFY(shows(view_->canvas().drawImage(1), pixel(0.3, 0.5), view_->theme().good));
    overlay_->setProven({0.5, 0.5}, MapView::Ball::L2, 0);
    view_->bringUpToDate();
    QVERIFY(!shows(view_->canvas().drawImage(1), pixel(0.3, 0.5), view_->theme().good));
  }

  void eachArrowEndsWhereItPoints() {
    overlay_->setArrows({{{0.2, 0.2}, {0.5, 0.6}, AttackOutcome::Held}});
    for (const LinesItem* item : view_->canvas().findChildren<LinesItem*>()) {
      if (item->lines().empty()) continue;
      QCOMPARE(item->lines().size(), std::size_t{3});
      QCOMPARE(item->lines()[0], QLineF(0.2, 0.2, 0.5, 0.6));
      for (const std::size_t barb : {1, 2}) {
        QCOMPARE(item->lines()[barb].p1(), QPointF(0.5, 0.6));
        QVERIFY(item->lines()[barb].length() < 0.05);
      }
    }
  }

  void ringsStayTheirSizeWhenZoomed() {
    const QPointF open(0.5, 0.5);
    overlay_->setRings({{0.2, 0.3}}, &open);
    QCOMPARE(overlay_->ringCount(), 2);
    view_->setZoom(QRectF(0.4, 0.4, 0.2, 0.2));
    view_->bringUpToDate();
    const QImage image = view_->canvas().drawImage(1);
    QVERIFY(shows(image, pixel(0.5, 0.5) + QPointF(10, 0), view_->theme().accent, 1));
    overlay_->setRings({}, nullptr);
    QCOMPARE(overlay_->ringCount(), 0);
  }

  void signedValuesMeetAtZero() {
    view_->setLayer(MapView::Layer::Heat);
    view_->setSignedHeat(true);
    view_->bringUpToDate();
    auto* heat = view_->canvas().findChild<QCPColorMap*>();
    QCOMPARE(heat->dataRange(), QCPRange(-6, 6));
    QCOMPARE(heat->dataScaleType(), QCPAxis::stLinear);
    for (const Theme& theme : {Theme::light(), Theme::dark()}) {
      view_->setTheme(theme);
      view_->bringUpToDate();
      const QColor middle(heat->gradient().color(0, QCPRange(-6, 6)));
      QVERIFY(std::abs(middle.lightness() - theme.panel.lightness()) < 3);  // the gradient has an even number of levels
    }
  }

  // On the signed logarithmic scale 0 stays in the middle and |value| grows by decades on both sides.
  void signedValuesHaveALogarithmicScale() {
    view_->setLayer(MapView::Layer::Heat);
    view_->setSignedHeat(true);
    view_->setLogHeat(true);
    view_->bringUpToDate();
    auto* heat = view_->canvas().findChild<QCPColorMap*>();
    const auto scaled = [](double value) { return std::copysign(std::log10(1 + std::abs(value) / 0.006), value); };
    QVERIFY(std::abs(heat->dataRange().upper - scaled(6)) < 1e-9 &&
            heat->dataRange().lower == -heat->dataRange().upper);
    QVERIFY(std::abs(heat->data()->cell(0, 5) - scaled(-4)) < 1e-6);
    QCOMPARE(heat->data()->cell(4, 5), 0.0);
    QVERIFY(view_->valueText(0, 0.5).contains(QStringLiteral("−4")));  // what is read is the value
    auto* ticks = dynamic_cast<QCPAxisTickerText*>(heat->colorScale()->axis()->ticker().data());
    QVERIFY(ticks);
    QVERIFY(ticks->ticks().values().contains(QStringLiteral("−1")));
  }

  void twoMapsCanShareTheirColours() {
    view_->setLayer(MapView::Layer::Heat);
    QCOMPARE(view_->heatExtent(), MapView::HeatRange(std::pair(-4.0, 6.0)));
    view_->setHeatRange(std::pair(-10.0, 20.0));
    view_->bringUpToDate();
    auto* heat = view_->canvas().findChild<QCPColorMap*>();
    QCOMPARE(heat->dataRange(), QCPRange(-10, 20));
    view_->setHeatRange(std::nullopt);
    view_->bringUpToDate();
    QCOMPARE(heat->dataRange(), QCPRange(-4, 6));
    view_->setLogHeat(true);
    QCOMPARE(view_->heatExtent(), MapView::HeatRange(std::pair(1.0, 6.0)));
  }

  void zoomedViewsFollowEachOther() {
    MapView other;
    other.resize(500, 400);
    other.show();
    QVERIFY(QTest::qWaitForWindowExposed(&other));
    other.setMap(plane());
    other.bringUpToDate();
    QSignalSpy zooms(view_.get(), &MapView::zoomChanged), back(&other, &MapView::zoomChanged);
    QVERIFY(!view_->zoom());
    const QPointF at = pixel(0.5, 0.5);
    QWheelEvent wheel(at, view_->canvas().mapToGlobal(at), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&view_->canvas(), &wheel);
    QVERIFY(zooms.count() > 0);
    QVERIFY(view_->zoom());
    other.setZoom(view_->zoom());
    other.bringUpToDate();
    QCOMPARE(back.count(), 0);
    QVERIFY(std::abs(other.canvas().xAxis->range().lower - view_->canvas().xAxis->range().lower) < 1e-9);
    QVERIFY(std::abs(other.canvas().xAxis->range().size() - view_->canvas().xAxis->range().size()) < 1e-9);
    const int before = static_cast<int>(zooms.count());
    view_->fit();
    QCOMPARE(zooms.count(), before + 1);
    QVERIFY(!view_->zoom());
    other.setZoom(std::nullopt);
    QVERIFY(!other.isZoomed());
  }

  void theKeyboardPaints() {
    QSignalSpy paints(view_.get(), &MapView::painted), finishes(view_.get(), &MapView::paintFinished);
    view_->setPaintMode(true);
    QTest::keyClick(view_.get(), Qt::Key_Right);
    QTest::keyClick(view_.get(), Qt::Key_Return);
    QTest::keyClick(view_.get(), Qt::Key_Delete);
    QCOMPARE(paints.count(), 2);
    QCOMPARE(finishes.count(), 2);
    QCOMPARE(paints[0][2].value<Qt::MouseButton>(), Qt::LeftButton);
    QCOMPARE(paints[1][2].value<Qt::MouseButton>(), Qt::RightButton);
    QVERIFY(paints[0][0].toDouble() > 0.5);
  }

  void theNoteIsPartOfTheSummary() {
    view_->setNote(QStringLiteral("PGD: 3 flipped"));
    QVERIFY(view_->summary().endsWith(QStringLiteral("; PGD: 3 flipped")));
  }
};

QTEST_MAIN(TestMapOverlay)
#include "test_map_overlay.moc"
