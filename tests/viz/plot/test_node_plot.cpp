// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>
#include <cmath>

#include "viz/base/plot_canvas.h"
#include "viz/base/point_graph.h"
#include "viz/plot/node_plot.h"

using namespace hessianlab;

class TestNodePlot : public QObject {
  Q_OBJECT

  std::unique_ptr<NodePlot> plot_;

  void click(const QPointF& at) {
    for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
      QMouseEvent event(type, at, plot_->canvas().mapToGlobal(at), Qt::LeftButton,
                        type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
      QCoreApplication::sendEvent(&plot_->canvas(), &event);
    }
  }

  // A square of four nodes, one of which has no group.
  void fill() {
    plot_->setNodes({0, 10, 10, 0}, {0, 0, 10, 10}, true);
    plot_->setEdges({{0, 1}, {1, 2}, {2, 9}, {-1, 0}});
    plot_->setGroups({{"a", Qt::red, 0, 7}, {"b", Qt::blue, 1, 9}}, {0, 1, 1, -1});
    plot_->bringUpToDate();
  }

 private Q_SLOTS:
  void init() {
    plot_ = std::make_unique<NodePlot>();
    plot_->setEmptyText(QStringLiteral("nothing yet"));
    plot_->resize(500, 300);
    plot_->show();
    QVERIFY(QTest::qWaitForWindowExposed(plot_.get()));
  }

  void drawsNodesAndEdges() {
    QVERIFY(plot_->isEmpty());
    QCOMPARE(plot_->summary(), QStringLiteral("nothing yet"));
    fill();
    QCOMPARE(plot_->nodes(), 4);
    QCOMPARE(plot_->edges().size(), std::size_t{2});  // what joins no two nodes is left out
    const auto graphs = plot_->canvas().findChildren<PointGraph*>();
    QCOMPARE(graphs.size(), 2);
    QCOMPARE(graphs[0]->dataCount() + graphs[1]->dataCount(), 3);
    QCOMPARE(plot_->summary(), QStringLiteral("4 nodes, 2 edges; a: 1; b: 2"));
    plot_->clear();
    QVERIFY(plot_->isEmpty() && plot_->groups().empty() && plot_->edges().empty());
  }

  // Beside a plot that names the same groups it leaves them out, but not where it stands alone.
  void namesItsGroupsWhereNobodyElseDoes() {
    fill();
    QCOMPARE(plot_->canvas().legend->itemCount(), 2);
    plot_->setNamesGroups(false);
    plot_->bringUpToDate();
    QCOMPARE(plot_->canvas().legend->itemCount(), 0);
    plot_->setOnPaper(true);
    plot_->bringUpToDate();
    QCOMPARE(plot_->canvas().legend->itemCount(), 2);
  }

  void bothAxesHaveOneScale() {
    fill();
    const QPointF origin = plot_->pixelOf(0), right = plot_->pixelOf(1), above = plot_->pixelOf(3);
    QVERIFY(std::abs(std::abs(right.x() - origin.x()) - std::abs(above.y() - origin.y())) < 1e-6);
    const QRect axes = plot_->canvas().axisRect()->rect();
    for (int node = 0; node < 4; ++node) QVERIFY(axes.contains(plot_->pixelOf(node).toPoint()));
  }

  void aClickOpensTheNearest() {
    fill();
    QSignalSpy spy(plot_.get(), &NodePlot::nodeClicked);
    click(plot_->pixelOf(2) + QPointF(4, -5));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy[0][0].toInt(), 2);
    click((plot_->pixelOf(0) + plot_->pixelOf(2)) / 2);  // nothing is near
    click(plot_->pixelOf(3));                            // it has no group
    QCOMPARE(spy.count(), 1);
    plot_->setOpen(2);
    QCOMPARE(*plot_->open(), 2);
    plot_->setOpen(4);
    QVERIFY(!plot_->open());
  }

  void arrowsGoToTheNextNode() {
    fill();
    QSignalSpy spy(plot_.get(), &NodePlot::nodeClicked);
    QTest::keyClick(plot_.get(), Qt::Key_Right);  // none is open: the first
    QCOMPARE(spy.takeFirst()[0].toInt(), 0);
    plot_->setOpen(0);
    QTest::keyClick(plot_.get(), Qt::Key_Right);
    QCOMPARE(spy.takeFirst()[0].toInt(), 1);
    plot_->setOpen(1);
    QTest::keyClick(plot_.get(), Qt::Key_Up);
    QCOMPARE(spy.takeFirst()[0].toInt(), 2);
    plot_->setOpen(2);
    QTest::keyClick(plot_.get(), Qt::Key_Left);  // node 3 is not drawn; node 0 lies at 45°
    if (!spy.isEmpty()) QCOMPARE(spy.takeFirst()[0].toInt(), 0);
    QTest::keyClick(plot_.get(), Qt::Key_Right);
    QVERIFY(spy.isEmpty());
  }

  // What is looked at stays where it is until somebody asks for all.
  void keepsTheZoom() {
    fill();
    plot_->canvas().xAxis->setRange(4, 6);
    plot_->canvas().yAxis->setRange(4, 6);
    plot_->setGroups({{"a", Qt::red, 0, 7}}, {0, 0, 0, 0});
    plot_->bringUpToDate();
    QVERIFY(plot_->canvas().xAxis->range().size() < 10);
    QTest::keyClick(plot_.get(), Qt::Key_F);
    plot_->bringUpToDate();
    QVERIFY(plot_->canvas().xAxis->range().contains(0) && plot_->canvas().xAxis->range().contains(10));
  }

  // Where edges can be drawn, a drag from a node to another asks for one and moves nothing; any other drag moves.
  void aDragFromNodeToNodeAsksForAnEdge() {
    fill();
    QSignalSpy wanted(plot_.get(), &NodePlot::joinWanted), clicked(plot_.get(), &NodePlot::nodeClicked);
    const auto send = [&](QEvent::Type type, const QPointF& at) {
      QMouseEvent event(type, at, plot_->canvas().mapToGlobal(at), Qt::LeftButton,
                        type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
      QCoreApplication::sendEvent(&plot_->canvas(), &event);
    };
    const auto drag = [&](const QPointF& from, const QPointF& to) {
      send(QEvent::MouseButtonPress, from);
      send(QEvent::MouseMove, (from + to) / 2);
      send(QEvent::MouseMove, to);
      send(QEvent::MouseButtonRelease, to);
    };
    plot_->setJoining(true);
    const QPointF first = plot_->pixelOf(0), second = plot_->pixelOf(2);
    drag(first, second);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0], (QVariantList{0, 2}));
    QCOMPARE(plot_->pixelOf(0), first);
    drag(first, first + QPointF(40, -30));  // to nowhere
    QCOMPARE(plot_->pixelOf(0), first);
    click(second);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(clicked.size(), 1);
    const QPointF middle = (first + second) / 2;
    drag(middle, middle + QPointF(50, 0));
    QVERIFY(std::abs(plot_->pixelOf(0).x() - first.x() - 50) < 1);
    plot_->setJoining(false);
    const QPointF now = plot_->pixelOf(0);
    drag(now, now + QPointF(20, 0));
    QVERIFY(std::abs(plot_->pixelOf(0).x() - now.x() - 20) < 1);
    QCOMPARE(wanted.size(), 1);
  }

  void anEdgeThatIsThoughtOfIsDrawn() {
    fill();
    const auto curves = [&] {
      int points = 0;
      for (const auto* curve : plot_->canvas().findChildren<QCPCurve*>()) points += curve->dataCount();
      return points;
    };
    const int before = curves();
    plot_->setThought(std::pair(0, 2));
    QCOMPARE(curves(), before + 3);  // its ends and the gap after it
    plot_->setThought(std::pair(0, 9));
    QCOMPARE(curves(), before);
  }
};

QTEST_MAIN(TestNodePlot)
#include "test_node_plot.moc"
