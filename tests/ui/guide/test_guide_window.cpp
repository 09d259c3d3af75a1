// SPDX-License-Identifier: GPL-3.0-or-later
// The guide keeps its page and its place when it is closed, and none of its pictures.
#include <QListWidget>
#include <QScrollBar>
#include <QTextBrowser>
#include <QtTest>

#include "ui/guide/guide_window.h"

using namespace hessianlab;

class TestGuideWindow : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void openedAgainItIsWhereItWas() {
    GuideWindow guide;
    guide.open();
    auto* text = guide.findChild<QTextBrowser*>(QStringLiteral("guide.text"));
    auto* chapters = guide.findChild<QListWidget*>(QStringLiteral("guide.chapters"));
    QVERIFY(QTest::qWaitForWindowExposed(&guide));
    const int count = chapters->count();
    QVERIFY(count > 3);
    chapters->setCurrentRow(3);
    const int place = text->verticalScrollBar()->value();
    QVERIFY(place > 0);
    const QString page = guide.file();
    guide.close();
    QVERIFY(text->document()->isEmpty());
    QCOMPARE(guide.file(), page);
    guide.open();
    QVERIFY(QTest::qWaitForWindowExposed(&guide));
    QTRY_COMPARE(text->verticalScrollBar()->value(), place);
    QCOMPARE(chapters->count(), count);
    QCOMPARE(guide.file(), page);
  }
};

QTEST_MAIN(TestGuideWindow)
#include "test_guide_window.moc"
