// SPDX-License-Identifier: GPL-3.0-or-later
// What a plot is drawn into is there while it is on screen, and no longer.
#include <QtTest>

#include "viz/base/plot_canvas.h"

using namespace hessianlab;

namespace {

class OpenCanvas : public PlotCanvas {
 public:
  OpenCanvas() : PlotCanvas(nullptr) {
    addGraph()->setData({0, 1, 2}, {1, 0, 2}, true);
    rescaleAxes();
    resize(300, 200);
  }
  qsizetype pictures() const { return mPaintBuffers.size(); }
};

}  // namespace

class TestPlotCanvas : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void itHoldsNoPictureWhileItIsHidden() {
    OpenCanvas canvas;
    canvas.show();
    QVERIFY(QTest::qWaitForWindowExposed(&canvas));
    QTRY_VERIFY(canvas.pictures() > 0);
    const QImage shown = canvas.grab().toImage();
    canvas.hide();
    QCOMPARE(canvas.pictures(), 0);
    canvas.replot();
    canvas.redraw(canvas.cursorLayer());
    QCOMPARE(canvas.pictures(), 0);
    QCOMPARE(canvas.grab().toImage(), shown);  // whoever asks gets it all the same
    QCOMPARE(canvas.pictures(), 0);
    canvas.graph(0)->setData({0, 1, 2}, {2, 2, 0}, true);
    canvas.show();
    QVERIFY(QTest::qWaitForWindowExposed(&canvas));
    QTRY_VERIFY(canvas.pictures() > 0);
    const QImage later = canvas.grab().toImage();
    QVERIFY(later != shown);
    canvas.replot();
    QCOMPARE(canvas.grab().toImage(), later);  // it was up to date without being asked
  }
};

QTEST_MAIN(TestPlotCanvas)
#include "test_plot_canvas.moc"
