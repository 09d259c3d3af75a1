// SPDX-License-Identifier: GPL-3.0-or-later
// A heading unfolds by mouse and keyboard, and does not look pressed afterwards.
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

#include "ui/parts/fold_out.h"

using namespace hessianlab;

class TestFoldOut : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void itOpensAndClosesWithoutAPressedLook() {
    QWidget window;
    auto* content = new QLabel(QStringLiteral("inside"));
    auto* fold = new FoldOut(QStringLiteral("More"), content, &window);
    (new QVBoxLayout(&window))->addWidget(fold);
    window.show();
    auto* button = fold->findChild<QToolButton*>();
    QVERIFY(!fold->isOpen() && !content->isVisible());
    const QString closed = button->accessibleDescription();
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(fold->isOpen() && content->isVisible());
    QVERIFY(!button->isChecked() && !button->isDown());
    QVERIFY(button->accessibleDescription() != closed);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!fold->isOpen() && !content->isVisible());
    fold->setOpen(true);
    QVERIFY(content->isVisible());
  }
};

QTEST_MAIN(TestFoldOut)
#include "test_fold_out.moc"
