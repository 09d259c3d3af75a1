// SPDX-License-Identifier: GPL-3.0-or-later
// Bars of a CurvePlot: stacked, on a logarithmic axis, and under the mouse.
#include <QtTest>

#include "viz/base/plot_canvas.h"
#include "viz/plot/curve_plot.h"

using namespace hessianlab;

class TestCurveBars : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<CurvePlot> plot_;
  int low_ = -1, high_ = -1;

  QPointF pixel(double x, double y) const {
    return {plot_->canvas().xAxis->coordToPixel(x), plot_->canvas().yAxis->coordToPixel(y)};
  }
  void drag(QPointF from, QPointF to, Qt::KeyboardModifiers keys) {
    const auto send = [&](QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons) {
      QMouseEvent event(type, at, plot_->canvas().mapToGlobal(at), button, buttons, keys);
      QCoreApplication::sendEvent(&plot_->canvas(), &event);
    };
    send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    send(QEvent::MouseMove, (from + to) / 2, Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseMove, to, Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
  }
  void click(QPointF at) { QTest::mouseClick(&plot_->canvas(), Qt::LeftButton, Qt::NoModifier, at.toPoint()); }
  QCPBars* bars(int position) const { return qobject_cast<QCPBars*>(plot_->canvas().plottable(position)); }

 private Q_SLOTS:
  void init() {
    plot_ = std::make_unique<CurvePlot>();
    SeriesStyle style;
    style.shape = SeriesStyle::Shape::Bars;
    style.name = QStringLiteral("low");
    low_ = plot_->addSeries(style);
    style.name = QStringLiteral("high");
    style.colorIndex = 1;
    style.dashed = true;
    style.standsOn = low_;
    high_ = plot_->addSeries(style);
    plot_->setPoints(low_, std::vector<double>{1, 2, 3, 4}, std::vector<double>{10, 20, 0, 5});
    plot_->setPoints(high_, std::vector<double>{1, 2, 3, 4}, std::vector<double>{5, 30, 4, 0});
    plot_->resize(640, 420);
    plot_->show();
    QVERIFY(QTest::qWaitForWindowExposed(plot_.get()));
    plot_->bringUpToDate();
    plot_->canvas().replot();
  }

  void theAxesHoldTheWholeStack() {
    const QCPRange y = plot_->canvas().yAxis->range(), x = plot_->canvas().xAxis->range();
    QCOMPARE(y.lower, 0.0);
    QVERIFY(y.upper > 50 && y.upper < 60);
    QCOMPARE(x.lower, 0.5);
    QCOMPARE(x.upper, 4.5);
    QCOMPARE(bars(1)->brush().style(), Qt::BDiagPattern);  // the second channel
  }

  void aClickIntoABarHitsItAndBesideItNothing() {
    QSignalSpy clicks(plot_.get(), &CurvePlot::pointClicked);
    click(pixel(2.3, 12));  // far from the top and the middle
    QCOMPARE(clicks.count(), 1);
    QCOMPARE(clicks[0][0].toInt(), low_);
    QCOMPARE(clicks[0][1].toInt(), 1);
    click(pixel(1.7, 45));
    QCOMPARE(clicks.count(), 2);
    QCOMPARE(clicks[1][0].toInt(), high_);
    QCOMPARE(clicks[1][1].toInt(), 1);
    click(pixel(1, 30));  // above the stack of 15
    click(pixel(4, 30));
    QCOMPARE(clicks.count(), 2);
    click(pixel(3, 2));  // the lower bar is empty there
    QCOMPARE(clicks.count(), 3);
    QCOMPARE(clicks[2][0].toInt(), high_);
  }

  void whatStandsOnAHiddenBarComesDown() {
    plot_->setSeriesVisible(low_, false);
    plot_->bringUpToDate();
    QVERIFY(plot_->canvas().yAxis->range().upper < 35);
    QVERIFY(!bars(1)->barBelow());
    QSignalSpy clicks(plot_.get(), &CurvePlot::pointClicked);
    click(pixel(2, 5));
    QCOMPARE(clicks.count(), 1);
    QCOMPARE(clicks[0][0].toInt(), high_);
    plot_->setSeriesVisible(low_, true);
    QCOMPARE(bars(1)->barBelow(), bars(0));
    plot_->removeSeries(low_);
    QVERIFY(!bars(0)->barBelow());
  }

  void equalRatiosAreEqualWidthsOnALogarithmicAxis() {
    plot_->setPoints(low_, std::vector<double>{0.01, 0.1, 1, 10}, std::vector<double>{1, 2, 3, 4});
    plot_->clearSeries(high_);
    plot_->setLogX(true);
    plot_->bringUpToDate();
    plot_->canvas().replot();
    const QCPRange x = plot_->canvas().xAxis->range();
    QVERIFY(std::abs(x.lower - 0.01 / std::sqrt(10)) < 1e-9);
    QVERIFY(std::abs(x.upper - 10 * std::sqrt(10)) < 1e-6);
    const double decade = pixel(1, 0).x() - pixel(0.1, 0).x();
    QCOMPARE(bars(0)->widthType(), QCPBars::wtAbsolute);
    QVERIFY(std::abs(bars(0)->width() - decade) < 0.01);
    QSignalSpy clicks(plot_.get(), &CurvePlot::pointClicked);
    click(pixel(0.1 * 2.9, 1));  // still inside, √10 = 3.16
    QCOMPARE(clicks.count(), 1);
    QCOMPARE(clicks[0][1].toInt(), 1);
  }

  void ctrlAndDragChoosesARangeWhereThatIsOn() {
    QSignalSpy ranges(plot_.get(), &CurvePlot::rangeSelected);
    plot_->setRangeSelectable(true);
    drag(pixel(1.2, 40), pixel(3.4, 10), Qt::ControlModifier);
    QCOMPARE(ranges.count(), 1);
    QVERIFY(std::abs(ranges[0][0].toDouble() - 1.2) < 0.02 && std::abs(ranges[0][1].toDouble() - 3.4) < 0.02);
    QVERIFY(std::abs(ranges[0][2].toDouble() - 10) < 0.5 && std::abs(ranges[0][3].toDouble() - 40) < 0.5);
    QVERIFY(!plot_->isZoomed());
    drag(pixel(1.2, 40), pixel(3.4, 10), Qt::NoModifier);
    QVERIFY(plot_->isZoomed());
    QCOMPARE(ranges.count(), 1);
    plot_->fit();
    plot_->bringUpToDate();
    plot_->setRangeSelectable(false);
    drag(pixel(1.2, 40), pixel(3.4, 10), Qt::ControlModifier);
    QVERIFY(plot_->isZoomed());
    QCOMPARE(ranges.count(), 1);
  }
};

QTEST_MAIN(TestCurveBars)
#include "test_curve_bars.moc"
