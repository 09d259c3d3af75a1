// SPDX-License-Identifier: GPL-3.0-or-later
// Areas side by side scroll together, as far as each of them goes.
#include <QScrollArea>
#include <QScrollBar>
#include <QtTest>

#include "ui/parts/shared_scroll.h"

using namespace hessianlab;

class TestSharedScroll : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whereOneGoesAllGo() {
    SharedScroll scroll;
    QScrollArea one, shorter;
    auto* third = new QScrollArea;
    for (QScrollArea* area : {&one, &shorter, third}) {
      auto* content = new QWidget;
      content->setFixedSize(900, area == &shorter ? 400 : 1000);
      area->setWidget(content);
      area->resize(200, 200);
      area->show();
      scroll.add(*area);
    }
    one.verticalScrollBar()->setValue(100);
    QCOMPARE(shorter.verticalScrollBar()->value(), 100);
    QCOMPARE(third->verticalScrollBar()->value(), 100);
    third->horizontalScrollBar()->setValue(50);
    QCOMPARE(one.horizontalScrollBar()->value(), 50);
    QCOMPARE(one.verticalScrollBar()->value(), 100);
    one.verticalScrollBar()->setValue(700);
    QCOMPARE(one.verticalScrollBar()->value(), 700);
    QCOMPARE(third->verticalScrollBar()->value(), 700);
    QCOMPARE(shorter.verticalScrollBar()->value(), shorter.verticalScrollBar()->maximum());
    delete third;
    one.verticalScrollBar()->setValue(60);
    QCOMPARE(shorter.verticalScrollBar()->value(), 60);
  }
};

QTEST_MAIN(TestSharedScroll)
#include "test_shared_scroll.moc"
