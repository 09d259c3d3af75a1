// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keyboard on a CurvePlot. Events are made by hand: QTest::mouseMove goes through the cursor of the system.
#include <QLabel>
#include <QtTest>

#include "viz/base/plot_canvas.h"
#include "viz/plot/curve_plot.h"

using namespace hessianlab;

class TestCurveInput : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<CurvePlot> plot_;
  int first_ = -1, second_ = -1;

  QPointF pixel(double x, double y) const {
    return {plot_->canvas().xAxis->coordToPixel(x), plot_->canvas().yAxis->coordToPixel(y)};
  }
  void send(QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons,
            Qt::KeyboardModifiers keys = Qt::NoModifier) {
    QMouseEvent event(type, at, plot_->canvas().mapToGlobal(at), button, buttons, keys);
    QCoreApplication::sendEvent(&plot_->canvas(), &event);
  }
  void hover(QPointF at) { send(QEvent::MouseMove, at, Qt::NoButton, Qt::NoButton); }
  void click(QPointF at) {
    send(QEvent::MouseButtonPress, at, Qt::LeftButton, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, at, Qt::LeftButton, Qt::NoButton);
  }
  void drag(QPointF from, QPointF to, Qt::KeyboardModifiers keys = Qt::NoModifier) {
    send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton, keys);
    send(QEvent::MouseMove, (from + to) / 2, Qt::NoButton, Qt::LeftButton, keys);
    send(QEvent::MouseMove, to, Qt::NoButton, Qt::LeftButton, keys);
    send(QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton, keys);
  }
  void wheel(QPointF at, int steps) {
    QWheelEvent event(at, plot_->canvas().mapToGlobal(at), {}, QPoint(0, 120 * steps), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&plot_->canvas(), &event);
  }
  QCPRange x() const { return plot_->canvas().xAxis->range(); }
  QCPRange y() const { return plot_->canvas().yAxis->range(); }

 private Q_SLOTS:
  void init() {
    plot_ = std::make_unique<CurvePlot>();
    plot_->setAxisTitles(QStringLiteral("step"), QStringLiteral("loss"));
    SeriesStyle style;
    style.name = QStringLiteral("a");
    first_ = plot_->addSeries(style);
    style.name = QStringLiteral("b");
    style.colorIndex = 1;
    second_ = plot_->addSeries(style);
    plot_->setPoints(first_, std::vector<double>{0, 25, 50, 75, 100}, std::vector<double>{10, 8, 6, 4, 2});
    // Out of order on purpose: the index is that of arrival.
    plot_->setPoints(second_, std::vector<double>{100, 50, 0}, std::vector<double>{0, 1, 3});
    plot_->resize(640, 420);
    plot_->show();
    QVERIFY(QTest::qWaitForWindowExposed(plot_.get()));
    plot_->bringUpToDate();
    plot_->canvas().replot();
  }

  void clickGivesSeriesAndIndex() {
    QSignalSpy clicks(plot_.get(), &CurvePlot::pointClicked);
    click(pixel(75, 4) + QPointF(3, -2));
    QCOMPARE(clicks.count(), 1);
    QCOMPARE(clicks[0][0].toInt(), first_);
    QCOMPARE(clicks[0][1].toInt(), 3);
    QCOMPARE(clicks[0][2].toDouble(), 75.0);
    click(pixel(50, 1));
    QCOMPARE(clicks.count(), 2);
    QCOMPARE(clicks[1][0].toInt(), second_);
    QCOMPARE(clicks[1][1].toInt(), 1);
    click(pixel(60, 9.5));  // nothing there
    QCOMPARE(clicks.count(), 2);
    plot_->setSeriesVisible(second_, false);
    click(pixel(50, 1));
    QCOMPARE(clicks.count(), 2);
    QVERIFY(!plot_->isZoomed());
  }

  void dragZoomsAndTheZoomIsKept() {
    QSignalSpy zooms(plot_.get(), &CurvePlot::zoomChanged);
    QSignalSpy clicks(plot_.get(), &CurvePlot::pointClicked);
    drag(pixel(20, 9), pixel(60, 3));
    QVERIFY(std::abs(x().lower - 20) < 0.5 && std::abs(x().upper - 60) < 0.5);
    QVERIFY(std::abs(y().lower - 3) < 0.1 && std::abs(y().upper - 9) < 0.1);
    QVERIFY(plot_->isZoomed());
    QCOMPARE(zooms.count(), 1);
    QCOMPARE(clicks.count(), 0);
    const QCPRange keptX = x(), keptY = y();
    plot_->appendPoints(first_, std::vector<double>{200}, std::vector<double>{50});
    plot_->bringUpToDate();
    QCOMPARE(x(), keptX);
    QCOMPARE(y(), keptY);
    send(QEvent::MouseButtonDblClick, pixel(40, 5), Qt::LeftButton, Qt::LeftButton);
    plot_->bringUpToDate();
    QVERIFY(!plot_->isZoomed());
    QCOMPARE(zooms.count(), 2);
    QVERIFY(x().upper >= 200 && y().upper >= 50);
  }

  void aThinRectangleZoomsOneAxis() {
    const QCPRange before = y();
    drag(pixel(20, 5), pixel(60, 5) + QPointF(0, 3));
    QVERIFY(std::abs(x().lower - 20) < 0.5);
    QCOMPARE(y(), before);
    // The other axis still follows the data.
    plot_->appendPoints(first_, std::vector<double>{110}, std::vector<double>{40});
    plot_->bringUpToDate();
    QVERIFY(y().upper >= 40 && x().upper < 61);
  }

  void wheelZoomsBothOrTheAxisBelowIt() {
    const QCPRange beforeX = x(), beforeY = y();
    wheel(QPointF(pixel(50, 0).x(), plot_->canvas().axisRect()->bottom() + 12), 1);
    QVERIFY(x().size() < beforeX.size());
    QCOMPARE(y(), beforeY);
    wheel(pixel(50, 5), 1);
    QVERIFY(y().size() < beforeY.size());
    QVERIFY(plot_->isZoomed());
  }

  void shiftDragMoves() {
    const QCPRange before = x();
    drag(pixel(50, 5), pixel(40, 5), Qt::ShiftModifier);
    QVERIFY(std::abs(x().lower - before.lower - 10) < 0.5);
    QVERIFY(std::abs(x().size() - before.size()) < 1e-9);
  }

  void cursorIsReportedAndCanBeJoined() {
    QSignalSpy moves(plot_.get(), &CurvePlot::cursorMoved);
    QSignalSpy leaves(plot_.get(), &CurvePlot::cursorLeft);
    hover(pixel(49, 5));
    QCOMPARE(moves.count(), 1);
    QCOMPARE(moves[0][0].toDouble(), 50.0);  // the nearest point that was measured
    auto* readout = plot_->canvas().findChild<QLabel*>(QStringLiteral("readout"));
    QVERIFY(readout->isVisible());
    QVERIFY(plot_->cursorText().contains(QStringLiteral("a 6")));
    QVERIFY(plot_->cursorText().contains(QStringLiteral("b 1")));
    QVERIFY(readout->text().contains(QStringLiteral("<b>6</b>")));
    plot_->setCursor(100);  // from a joined plot: nothing is sent back
    QCOMPARE(moves.count(), 1);
    QVERIFY(plot_->cursorText().contains(QStringLiteral("a 2")));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&plot_->canvas(), &leave);
    QCOMPARE(leaves.count(), 1);
    QVERIFY(!plot_->cursor());
    QVERIFY(!readout->isVisible());
    QVERIFY(plot_->cursorText().isEmpty());
  }

  void aSeriesThatHasEndedSaysNothingAboutLaterSteps() {
    plot_->setPoints(second_, std::vector<double>{0, 10}, std::vector<double>{1, 1});
    plot_->setCursor(90);
    QVERIFY(!plot_->cursorText().contains(QStringLiteral("b ")));
  }

  void cursorDoesNotRedrawThePlot() {
    QCoreApplication::processEvents();
    QSignalSpy replots(&plot_->canvas(), &QCustomPlot::afterReplot);
    hover(pixel(10, 5));
    hover(pixel(20, 5));
    plot_->setMarker(30, QStringLiteral("ε = 30"));
    QCOMPARE(replots.count(), 0);
    QCOMPARE(plot_->marker().value(), 30.0);
    QVERIFY(plot_->canvas().findChild<QCPItemStraightLine*>(QStringLiteral("marker"))->visible());
    plot_->clearMarker();
    QVERIFY(!plot_->canvas().findChild<QCPItemStraightLine*>(QStringLiteral("marker"))->visible());
  }

  void legendEntryHidesItsSeries() {
    QSignalSpy toggles(plot_.get(), &CurvePlot::seriesToggled);
    QCPAbstractLegendItem* entry = plot_->canvas().legend->item(1);
    click(entry->rect().center());
    QCOMPARE(toggles.count(), 1);
    QCOMPARE(toggles[0][0].toInt(), second_);
    QVERIFY(!plot_->isSeriesVisible(second_));
    QVERIFY(entry->font().strikeOut());
    plot_->bringUpToDate();
    QVERIFY(y().lower > 1);  // fitted to what is left
    click(plot_->canvas().legend->item(1)->rect().center());
    QVERIFY(plot_->isSeriesVisible(second_));
  }

  void theKeyboardDoesItToo() {
    QSignalSpy clicks(plot_.get(), &CurvePlot::pointClicked);
    QTest::keyClick(plot_.get(), Qt::Key_Right);
    QTest::keyClick(plot_.get(), Qt::Key_Right);
    QCOMPARE(plot_->cursor().value(), 25.0);
    QTest::keyClick(plot_.get(), Qt::Key_Return);
    QCOMPARE(clicks.count(), 1);
    QCOMPARE(clicks[0][1].toInt(), 1);
    QTest::keyClick(plot_.get(), Qt::Key_Left);
    QCOMPARE(plot_->cursor().value(), 0.0);
    QTest::keyClick(plot_.get(), Qt::Key_L);
    QVERIFY(plot_->isLogY());
    drag(pixel(20, 9), pixel(60, 3));
    QVERIFY(plot_->isZoomed());
    QTest::keyClick(plot_.get(), Qt::Key_F);
    QVERIFY(!plot_->isZoomed());
  }
};

QTEST_MAIN(TestCurveInput)
#include "test_curve_input.moc"
