// SPDX-License-Identifier: GPL-3.0-or-later
// The guide keeps its page and its place when it is closed, and none of its pictures.
#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QtTest>

#include "ui/guide/guide_window.h"

using namespace hessianlab;

class TestGuideWindow : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // So the page is laid out before a picture is read, and stays as it is when one comes into view.
  void picturesHaveTheirSizesBeforeTheyAreRead() {
    GuideWindow guide;
    guide.open();
    const auto* text = guide.findChild<QTextBrowser*>(QStringLiteral("guide.text"));
    QStringList names;
    for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next())
      for (auto part = block.begin(); !part.atEnd(); ++part) {
        if (!part.fragment().charFormat().isImageFormat()) continue;
        const QTextImageFormat format = part.fragment().charFormat().toImageFormat();
        const QImage picture(text->source().resolved(QUrl(format.name())).toLocalFile());
        QVERIFY2(!picture.isNull(), qPrintable(format.name()));
        QCOMPARE(format.width(), std::min(640, picture.width()));
        QVERIFY(std::abs(format.height() - format.width() * picture.height() / picture.width()) <= 1);
        names << format.name();
      }
    QVERIFY(names.size() > 10);
    QVERIFY(QTest::qWaitForWindowExposed(&guide));
    QTRY_VERIFY(text->verticalScrollBar()->maximum() > 10000);  // all is laid out
    QCOMPARE(text->horizontalScrollBar()->maximum(), 0);
    // The first is in view, the last is not.
    const auto read = [&](const QString& name) {
      return text->document()->resource(QTextDocument::ImageResource, QUrl(name)).value<QImage>().width() > 1;
    };
    QTRY_VERIFY(read(names.first()));
    QVERIFY(!read(names.last()));
    text->verticalScrollBar()->setValue(text->verticalScrollBar()->maximum());
    QTRY_VERIFY(read(names.last()));
  }

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
