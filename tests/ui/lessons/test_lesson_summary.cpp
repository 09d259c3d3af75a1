// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a lesson: Enter leads there, the score is counted, and all predictions can be taken along.
#include <QAbstractButton>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QRadioButton>
#include <QTextBrowser>

#include "model/jobs/threads.h"
#include "model/lessons/lesson_library.h"
#include "tests/support/lab_window.h"
#include "ui/lessons/lesson_course.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/lessons/lesson_summary.h"

using namespace hessianlab;

class TestLessonSummary : public QObject {
  Q_OBJECT

  static Lesson lesson() {
    return parseLesson(R"json({"title":"Keys","summary":"S","minutes":1,"steps":[
      {"heading":"One","text":"t","preset":"moons-plain",
       "set":{"training.epochs":1,"dataset.train_samples":320,"dataset.test_samples":100},"run":"a",
       "measure":["a.test_loss","a.robust_accuracy(fgsm, linf, 0.07)"]},
      {"heading":"Two","text":"t","set":{"training.seed":2},"run":"b","measure":"b.test_accuracy",
       "predict":{"question":"Which?","choices":[
         {"answer":"b lower","when":"b.test_loss < 0 * a.test_loss","because":"l"},
         {"answer":"b not lower","because":"m","expected":true}]}},
      {"heading":"Three","text":"t",
       "predict":{"question":"And now?","choices":[
         {"answer":"more","when":"b.test_loss > 0 * a.test_loss","because":"l","expected":true},
         {"answer":"less","because":"m"}]}}]})json",
                       "keys", "keys.json", lessonQuantities());
  }
  static void enter(MainWindow& window) { QTest::keyClick(window.focusWidget(), Qt::Key_Return); }
  static void answer(MainWindow& window, const char* name) {
    QApplication::processEvents();
    auto* button = child<QRadioButton>(window, name);
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void enterGoesThroughALessonToItsEnd() {
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    LessonCourse& course = window->lessons().course();
    window->lessons().begin(lesson());
    // The attack in the tool bar is the one that the step speaks of.
    QCOMPARE(window->document().settings().epsilon(), 0.07);
    QTRY_COMPARE(window->focusWidget()->objectName(), QStringLiteral("lesson.run"));
    enter(*window);
    QTRY_VERIFY_WITH_TIMEOUT(course.state().done, kPatienceMs);
    enter(*window);
    QCOMPARE(course.step(), std::size_t{1});
    enter(*window);  // not before the question is answered
    QCOMPARE(course.phase(), LessonCourse::Phase::Reading);
    answer(*window, "lesson.answer.0");
    enter(*window);
    QTRY_VERIFY_WITH_TIMEOUT(course.state().done, kPatienceMs);
    // Two runs, one quantity of both: a row for it and a column for each run.
    const QString outcome = child<QLabel>(*window, "lesson.outcome")->text();
    QVERIFY2(outcome.contains(QStringLiteral("<td align='right'>&nbsp;a</td>")), qPrintable(outcome));
    enter(*window);
    QCOMPARE(course.step(), std::size_t{2});
    child<QWidget>(*window, "lesson.back")->setFocus();
    enter(*window);  // what has the focus means itself
    QCOMPARE(course.step(), std::size_t{1});
    child<QWidget>(*window, "lesson.next")->setFocus();
    enter(*window);
    QCOMPARE(course.step(), std::size_t{2});
    answer(*window, "lesson.answer.0");
    enter(*window);
    QVERIFY(course.state().done);
    enter(*window);

    // The lesson is over: settings are back, and what came of it stands there.
    QVERIFY(!course.lesson());
    auto* summary = child<QTextBrowser>(*window, "lesson.summary");
    QVERIFY(summary->isVisible());
    const QString text = summary->toPlainText();
    QVERIFY2(text.contains(QStringLiteral("You predicted 2 of 2 questions, and were right in 1.")), qPrintable(text));
    for (const char* part : {"Keys", "Which?", "b not lower", "✗ not so", "And now?", "✓ right"})
      QVERIFY2(text.contains(QString::fromUtf8(part)), part);
    QTest::mouseClick(child<QAbstractButton>(*window, "lesson.summary.copy"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
    QTemporaryDir folder;
    QTest::mouseClick(child<QAbstractButton>(*window, "lesson.summary.pdf"), Qt::LeftButton);
    auto* dialog = window->findChild<QFileDialog*>();
    QVERIFY(dialog);
    const QString file = folder.filePath(QStringLiteral("sheet.pdf"));
    Q_EMIT dialog->fileSelected(file);
    dialog->reject();
    QFile pdf(file);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF"));
    QTest::mouseClick(child<QAbstractButton>(*window, "lesson.summary.done"), Qt::LeftButton);
    QVERIFY(child<QListWidget>(*window, "lessons.list")->isVisible());
  }

  void onlyGuessesAreCounted() {
    const Lesson whole = lesson();
    std::vector<LessonCourse::StepState> states(3);
    QVERIFY(scoreText(scoreOf(whole, states)).contains(QStringLiteral("predicted nothing")));
    states[1].prediction = 2;  // rather not
    states[1].done = true;
    states[1].happened = 1;
    states[2].prediction = 0;  // never run
    const LessonScore none = scoreOf(whole, states);
    QCOMPARE(none.questions, 2);
    QCOMPARE(none.predicted, 0);
    states[2].done = true;
    states[2].happened = 0;
    const LessonScore one = scoreOf(whole, states);
    QCOMPARE(one.predicted, 1);
    QCOMPARE(one.right, 1);
  }
};

QTEST_MAIN(TestLessonSummary)
#include "test_lesson_summary.moc"
