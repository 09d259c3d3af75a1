// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson by keyboard alone: the focus is where a person goes on, and its keys belong to no view.
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>

#include "model/jobs/threads.h"
#include "model/lessons/lesson_library.h"
#include "tests/support/lab_window.h"
#include "ui/lessons/lesson_course.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/views/catalogue/view_catalogue.h"
#include "ui/views/lab_view.h"

using namespace hessianlab;

class TestLessonKeys : public QObject {
  Q_OBJECT

  // The second step compares with the run of the first.
  static Lesson lesson() {
    return parseLesson(R"json({"title":"Keys","summary":"S","minutes":1,"steps":[
      {"heading":"One","text":"t","preset":"moons-plain",
       "set":{"training.epochs":1,"dataset.train_samples":320,"dataset.test_samples":100},"run":"a",
       "measure":"a.test_loss"},
      {"heading":"Two","text":"t","set":{"training.seed":2},"run":"b",
       "predict":{"question":"Which?","choices":[
         {"answer":"b lower","when":"b.test_loss < 0 * a.test_loss","because":"l"},
         {"answer":"b not lower","because":"an *upper bound* of <m>, **always**","expected":true}]}}]})json",
                       "keys", "keys.json", lessonQuantities());
  }
  static QString focus(MainWindow& window) {
    return window.focusWidget() ? window.focusWidget()->objectName() : QStringLiteral("nothing");
  }
  static bool done(MainWindow& window) {
    return QTest::qWaitFor([&] { return window.lessons().course().state().done; }, kPatienceMs);
  }
  static void key(MainWindow& window, Qt::Key key) { QTest::keyClick(&window, key, Qt::ControlModifier); }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void theFocusIsWhereOneGoesOn() {
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    window->lessons().begin(lesson());
    QTRY_COMPARE(focus(*window), QStringLiteral("lesson.run"));
    QTest::keyClick(window->focusWidget(), Qt::Key_Space);
    QVERIFY(done(*window));
    QCOMPARE(focus(*window), QStringLiteral("lesson.next"));  // not back, nor away
    QTest::keyClick(window->focusWidget(), Qt::Key_Space);
    QCOMPARE(window->lessons().course().step(), std::size_t{1});
    QCOMPARE(focus(*window), QStringLiteral("lesson.answer.0"));
    QTest::keyClick(window->focusWidget(), Qt::Key_Space);
    QVERIFY(window->lessons().course().state().prediction.has_value());
  }

  void theKeysRunAndTurnThePages() {
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    window->lessons().begin(lesson());
    key(*window, Qt::Key_Return);
    QVERIFY(done(*window));
    key(*window, Qt::Key_PageDown);
    QCOMPARE(window->lessons().course().step(), std::size_t{1});
    key(*window, Qt::Key_PageUp);
    QCOMPARE(window->lessons().course().step(), std::size_t{0});
  }

  void aStepWhoseRunIsMissingSaysWhich() {
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    window->lessons().begin(lesson());
    key(*window, Qt::Key_PageDown);
    QTest::keyClick(window->focusWidget(), Qt::Key_Space);  // the answer
    auto* run = child<QPushButton>(*window, "lesson.run");
    QVERIFY(!run->isEnabled());
    auto* missing = child<QLabel>(*window, "lesson.missing");
    QVERIFY(missing->isVisible());
    QVERIFY2(missing->text().contains(QStringLiteral("“a” of step 1")), qPrintable(missing->text()));
    key(*window, Qt::Key_Return);
    QCOMPARE(window->controller().runs().size(), std::size_t{0});
    key(*window, Qt::Key_PageUp);
    key(*window, Qt::Key_Return);
    QVERIFY(done(*window));
    key(*window, Qt::Key_PageDown);
    QVERIFY(run->isEnabled() && !missing->isVisible());
    key(*window, Qt::Key_Return);
    QVERIFY(done(*window));
    // Asterisks are emphasis, as in the text of the step.
    const QString outcome = child<QLabel>(*window, "lesson.outcome")->text();
    QVERIFY2(!outcome.contains(u'*'), qPrintable(outcome));
    QCOMPARE(window->lessons().course().state().happened, std::optional<std::size_t>(1));
    QVERIFY(outcome.contains(QStringLiteral("an <i>upper bound</i> of &lt;m&gt;, <b>always</b>")));
  }

  // Alt and a letter means one thing wherever a view and a lesson stand side by side.
  void noButtonOfTheLessonTakesALetter() {
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    window->lessons().begin(lesson());
    for (const char* name : {"lesson.leave", "lesson.restore", "lesson.run", "lesson.back", "lesson.next"}) {
      const auto* button = child<QAbstractButton>(*window, name);
      QVERIFY2(button->shortcut().isEmpty(), name);
    }
    QVERIFY(child<QPushButton>(*window, "lesson.run")->toolTip().contains(QStringLiteral("Ctrl+Return")));
  }
};

QTEST_MAIN(TestLessonKeys)
#include "test_lesson_keys.moc"
