// SPDX-License-Identifier: GPL-3.0-or-later
// Copied points look like drawn ones: as much ink, in the same places.
#include <QtTest>
#include <cmath>

#include "viz/base/plot_canvas.h"
#include "viz/base/point_graph.h"

using namespace hessianlab;

class TestPointGraph : public QObject {
  Q_OBJECT

  struct Ink {
    double amount = 0, x = 0, y = 0;  // and its centre, in pixels
  };

  static Ink inkOf(const QImage& image) {
    Ink ink;
    for (int y = 0; y < image.height(); ++y)
      for (int x = 0; x < image.width(); ++x) {
        const double dark = 255 - qGray(image.pixel(x, y));
        ink.amount += dark, ink.x += dark * x, ink.y += dark * y;
      }
    ink.x /= ink.amount, ink.y /= ink.amount;
    return ink;
  }

  // The points alone, by a graph of each kind.
  template <class Graph>
  static QImage drawn(Graph* (*make)(PlotCanvas&), const QCPScatterStyle& style, int points, double ratio) {
    PlotCanvas plot(nullptr);
    plot.resize(300, 300);
    plot.setViewport(QRect(0, 0, 300, 300));
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
      axis->setVisible(false);
      axis->setRange(0, 1);
    }
    Graph* graph = make(plot);
    graph->setLineStyle(QCPGraph::lsNone);
    graph->setScatterStyle(style);
    for (int i = 0; i < points; ++i)
      graph->addData(std::fmod(0.1 + i * 0.618034, 0.8) + 0.1, std::fmod(0.3 + i * 0.414214, 0.8) + 0.1);
    return plot.drawImage(ratio);
  }

 private Q_SLOTS:
  void copiesLookLikeDrawings_data() {
    QTest::addColumn<double>("ratio");
    QTest::addColumn<double>("size");
    QTest::addColumn<double>("pen");
    QTest::newRow("small") << 1.0 << 3.5 << 0.5;
    QTest::newRow("hollow") << 1.0 << 7.0 << 1.8;
    QTest::newRow("fine screen") << 2.0 << 5.0 << 1.0;
  }
  void copiesLookLikeDrawings() {
    QFETCH(double, ratio);
    QFETCH(double, size);
    QFETCH(double, pen);
    const QCPScatterStyle style(QCPScatterStyle::ssCircle, QPen(Qt::black, pen), QBrush(Qt::blue), size);
    constexpr int kMany = 2 * PointGraph::kFew;
    const QImage exact = drawn<QCPGraph>([](PlotCanvas& p) { return p.addGraph(); }, style, kMany, ratio);
    const QImage copied = drawn<PointGraph>([](PlotCanvas& p) { return new PointGraph(p); }, style, kMany, ratio);
    const Ink a = inkOf(exact), b = inkOf(copied);
    QVERIFY2(std::abs(b.amount / a.amount - 1) < 0.03, qPrintable(QString::number(b.amount / a.amount)));
    // Each copy is off by up to half a pixel; their mean is not.
    QVERIFY2(std::hypot(a.x - b.x, a.y - b.y) < 0.15,
             qPrintable(QStringLiteral("%1 %2").arg(b.x - a.x).arg(b.y - a.y)));
  }

  void fewAreDrawnOneByOne() {
    const QCPScatterStyle style(QCPScatterStyle::ssCircle, QPen(Qt::black, 1), QBrush(Qt::blue), 7);
    const QImage exact = drawn<QCPGraph>([](PlotCanvas& p) { return p.addGraph(); }, style, PointGraph::kFew, 1);
    QCOMPARE(drawn<PointGraph>([](PlotCanvas& p) { return new PointGraph(p); }, style, PointGraph::kFew, 1), exact);
  }
};

QTEST_MAIN(TestPointGraph)
#include "test_point_graph.moc"
