// SPDX-License-Identifier: GPL-3.0-or-later
// An experiment copied in one window is there in another, whole, and one undo takes it back.
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>

#include "model/jobs/threads.h"
#include "tests/support/lab_window.h"
#include "ui/views/lab_view.h"

using namespace hessianlab;

class TestSharing : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void whatOneCopiesAnotherPastes() {
    ExperimentConfig sent;
    {
      auto window = openLab(smallMoons(7));
      QVERIFY(untrainedShown(*window));
      window->document().setPaintedPoints({{0.2, 0.3, 0}, {0.7, 0.8, 1}, {0.25, 0.3, 0}, {0.75, 0.8, 1}},
                                          QStringLiteral("paint"));
      window->document().set("training.seed", 11.0);
      window->document().setNorm(Norm::L2);
      window->document().setEpsilon(0.25);
      window->raiseView(QStringLiteral("map"));
      QTRY_VERIFY(window->view(QStringLiteral("map"))->isVisible());
      sent = window->document().config();
      QTest::keyClick(window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    }
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("hessianlab:1:")));
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    const ExperimentConfig before = window->document().config();
    QTest::keyClick(window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(window->document().config() == sent);
    QCOMPARE(window->document().settings().norm, Norm::L2);
    QCOMPARE(window->document().settings().epsilon(), 0.25);
    QTRY_VERIFY(window->view(QStringLiteral("map"))->isVisible());
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(window->document().config() == before);
  }

  void whatIsNoneChangesNothingAndSaysSo() {
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    const ExperimentConfig before = window->document().config();
    const auto* note = child<QLabel>(*window, "status.note");
    for (const char* text : {"hello", "hessianlab:1:AAAA", "hessianlab:9:AAAA"}) {
      QGuiApplication::clipboard()->setText(QString::fromLatin1(text));
      QTest::keyClick(window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
      QVERIFY2(!note->text().isEmpty(), text);
    }
    QVERIFY(window->document().config() == before);
  }
};

QTEST_MAIN(TestSharing)
#include "test_sharing.moc"
