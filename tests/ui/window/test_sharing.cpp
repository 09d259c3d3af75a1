// SPDX-License-Identifier: GPL-3.0-or-later
// An experiment copied in one window is there in another, whole, and one undo takes it back.
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>

#include "model/formats/shared_experiment.h"
#include "model/jobs/threads.h"
#include "tests/support/lab_window.h"
#include "ui/lessons/lesson_course.h"
#include "ui/lessons/lesson_panel.h"
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

  // Predictions and the step travel; what was measured has to be measured again.
  void aPlaceInALessonIsPasted() {
    QString line;
    {
      auto window = openLab(smallMoons());
      QVERIFY(untrainedShown(*window));
      window->lessons().begin(*window->lessons().lessonNamed("what-curvature-is"));
      QTest::mouseClick(child<QWidget>(*window, "lesson.next"), Qt::LeftButton);
      auto* answer = child<QWidget>(*window, "lesson.answer.1");
      QApplication::processEvents();
      QTest::mouseClick(answer, Qt::LeftButton, {}, QPoint(8, answer->height() / 2));
      QTest::mouseClick(child<QWidget>(*window, "lesson.next"), Qt::LeftButton);
      QTest::keyClick(window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
      line = QGuiApplication::clipboard()->text();
    }
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    QTest::keyClick(window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    const LessonCourse& course = window->lessons().course();
    QVERIFY(course.lesson());
    QCOMPARE(course.lesson()->name, std::string("what-curvature-is"));
    QCOMPARE(course.step(), std::size_t{2});
    QCOMPARE(course.states()[1].prediction, std::optional<std::size_t>(1));
    QVERIFY(!course.states()[0].prediction && !course.states()[1].done);
    QVERIFY(!course.strayed());
    QVERIFY(child<QLabel>(*window, "lesson.heading")->isVisible());
    // A file does the same.
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("class.hessianlab"));
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(line.toUtf8());
    out.close();
    auto third = openLab(smallMoons());
    third->openSettings(file);
    QCOMPARE(third->lessons().course().step(), std::size_t{2});
  }

  void aLessonThatIsNotHereIsNamed() {
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    SharedExperiment shared;
    shared.config = smallMoons(9);
    shared.lesson = SharedLesson{"from-elsewhere", 1, {}};
    const Catalogues& catalogues = window->document().catalogues();
    QGuiApplication::clipboard()->setText(QString::fromStdString(toLine(shared, catalogues)));
    QTest::keyClick(window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(child<QLabel>(*window, "status.note")->text().contains(QStringLiteral("from-elsewhere")));
    QCOMPARE(window->document().config().integer("training.epochs"), int64_t{9});
    QVERIFY(!window->lessons().course().lesson());
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
