// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson is made in the window by mouse and keyboard, tried, saved and kept.
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTextBrowser>
#include <QToolButton>
#include <QWheelEvent>

#include "model/base/atomic_file.h"
#include "model/jobs/threads.h"
#include "model/lessons/lesson_library.h"
#include "tests/support/kept_home.h"
#include "tests/support/lab_window.h"
#include "ui/lessons/editor/lesson_document.h"
#include "ui/lessons/editor/lesson_editor.h"
#include "ui/lessons/lesson_course.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/lessons/teachers_mode.h"
#include "ui/views/lab_view.h"

using namespace hessianlab;

class TestLessonEditor : public QObject {
  Q_OBJECT

  static LessonEditor& openEditor(MainWindow& window) {
    child<QAction>(window, "makeLesson")->trigger();
    auto* editor = child<LessonEditor>(window, "lessonEditor");
    if (!editor->isVisible()) qFatal("the editor is not there");
    return *editor;
  }
  static void click(QWidget& in, const char* name) {
    auto* widget = child<QWidget>(in, name);
    QVERIFY2(widget->isEnabled() && !widget->isHidden(), name);
    auto* scroll = child<QScrollArea>(in, "lessonEditor.scroll");
    if (scroll->isAncestorOf(widget)) scroll->ensureWidgetVisible(widget);
    QApplication::processEvents();
    const bool box = qobject_cast<QCheckBox*>(widget) || qobject_cast<QRadioButton*>(widget);
    QTest::mouseClick(widget, Qt::LeftButton, {}, box ? QPoint(8, widget->height() / 2) : QPoint());
  }
  static void type(QWidget& in, const char* name, const char* text) {
    auto* field = child<QWidget>(in, name);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, QString::fromUtf8(text));
  }
  static QString problem(QWidget& in, const char* field) {
    const auto* label = child<QLabel>(in, (std::string("lessonEditor.problem.") + field).c_str());
    return label->isHidden() ? QString() : label->text();
  }
  static const LessonDraft& draft(LessonEditor& editor) { return editor.document().draft(); }

  // Two recorded steps, of which the second asks.
  static void write(MainWindow& window, LessonEditor& editor) {
    type(editor, "lessonEditor.title", "Epochs");
    type(editor, "lessonEditor.summary", "One epoch and two");
    window.document().set("training.epochs", 1.0);
    window.document().set("dataset.train_samples", 320.0);
    click(editor, "lessonEditor.record");
    type(editor, "lessonEditor.heading", "One epoch");
    type(editor, "lessonEditor.text", "First *one*.");
    type(editor, "lessonEditor.run", "one");
    window.document().set("training.epochs", 2.0);
    click(editor, "lessonEditor.record");
    type(editor, "lessonEditor.heading", "Two epochs");
    type(editor, "lessonEditor.run", "two");
    click(editor, "lessonEditor.asks");
    type(editor, "lessonEditor.question", "Is it better?");
    type(editor, "lessonEditor.answer.0", "yes");
    type(editor, "lessonEditor.when.0", "two.test_loss < one.test_loss");
    type(editor, "lessonEditor.because.0", "It learned.");
    type(editor, "lessonEditor.answer.1", "no");
    type(editor, "lessonEditor.because.1", "It did not.");
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void aLessonIsMadeTriedAndSaved() {
    QTemporaryDir folder;
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    window->raiseView(QStringLiteral("training"));
    LessonEditor& editor = openEditor(*window);
    QVERIFY(!child<QPushButton>(editor, "lessonEditor.save")->isEnabled());
    write(*window, editor);
    QVERIFY2(editor.document().lesson(), qPrintable(child<QLabel>(editor, "lessonEditor.status")->text()));
    const Lesson lesson = *editor.document().lesson();
    QCOMPARE(lesson.steps.size(), std::size_t{2});
    QCOMPARE(lesson.steps[0].view, std::string("training"));
    QVERIFY(!lesson.steps[0].preset.empty());
    QVERIFY(lesson.steps[1].preset.empty());
    QCOMPARE(lesson.steps[1].set, (std::vector<std::pair<std::string, std::string>>{{"training.epochs", "2"}}));

    // Tried from the step that is open.
    click(editor, "lessonEditor.try");
    LessonCourse& course = window->lessons().course();
    QVERIFY(course.lesson());
    QCOMPARE(course.step(), std::size_t{1});
    QCOMPARE(child<QLabel>(*window, "lesson.heading")->text(), QStringLiteral("Two epochs"));
    QCOMPARE(window->document().config().integer("training.epochs"), int64_t{2});
    window->lessons().leave();

    click(editor, "lessonEditor.save");
    auto* dialog = child<QFileDialog>(*window, "lessonEditor.saveDialog");
    const QString file = folder.filePath(QStringLiteral("epochs.json"));
    Q_EMIT dialog->fileSelected(file);
    dialog->reject();
    const Lesson read = loadLesson(file.toStdString(), window->lessons().presets(), window->document().catalogues());
    QCOMPARE(readFile(file.toStdString()), toJson(read));
    QCOMPARE(toJson(read), toJson(lesson));
    QVERIFY(editor.document().isSaved());

    // It stands in the list and in the menu, and begins from both.
    child<QAction>(*window, "showLessons")->trigger();
    const auto* list = child<QListWidget>(*window, "lessons.list");
    QVERIFY(list->item(list->count() - 1)->text().contains(QStringLiteral("Epochs")));
    QCOMPARE(list->item(list->count() - 2)->text(), QStringLiteral("Your lessons"));
    child<QAction>(*window, "lesson.begin.epochs")->trigger();
    QCOMPARE(child<QLabel>(*window, "lesson.heading")->text(), QStringLiteral("One epoch"));
  }

  void eachMistakeIsSaidAtItsPlace() {
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    LessonEditor& editor = openEditor(*window);
    QVERIFY(child<QLabel>(editor, "lessonEditor.status")->text().contains(QStringLiteral("title is empty")));
    write(*window, editor);
    QVERIFY(editor.document().lesson());
    const auto mistake = [&](const char* field, const char* wrong, const char* place, const char* words) {
      const QString before = child<QWidget>(editor, field)->property("plainText").toString() +
                             child<QWidget>(editor, field)->property("text").toString();
      type(editor, field, wrong);
      const QString said = problem(editor, place);
      QVERIFY2(said.contains(QString::fromUtf8(words)), qPrintable(QLatin1String(field) + ": " + said));
      QVERIFY(!child<QPushButton>(editor, "lessonEditor.save")->isEnabled());
      QVERIFY(!child<QPushButton>(editor, "lessonEditor.try")->isEnabled());
      type(editor, field, before.toUtf8().constData());
      QVERIFY2(editor.document().lesson(), field);
      QVERIFY(problem(editor, place).isEmpty());
    };
    mistake("lessonEditor.when.0", "two.test_los < 1", "question", "test_los");
    mistake("lessonEditor.when.0", "three.test_loss < 1", "question", "no step so far trains");
    mistake("lessonEditor.run", "Two Epochs", "run", "cannot be a name");
    mistake("lessonEditor.run", "one", "run", "earlier step");
    mistake("lessonEditor.set", "training.epoch = 2", "settings", "training.epochs");
    mistake("lessonEditor.measure", "two.speed", "measure", "speed");
    // The list marks the step, and the button leads there.
    child<QListWidget>(editor, "lessonEditor.steps")->setCurrentRow(0);
    type(editor, "lessonEditor.run", "two");
    child<QListWidget>(editor, "lessonEditor.steps")->setCurrentRow(0);
    QVERIFY(child<QListWidget>(editor, "lessonEditor.steps")->item(1)->text().startsWith(QStringLiteral("⚠")));
    click(editor, "lessonEditor.goTo");
    QCOMPARE(editor.document().step(), std::size_t{1});
  }

  void stepsAreMovedCopiedAndRemovedByKeys() {
    auto window = openLab(smallMoons());
    LessonEditor& editor = openEditor(*window);
    write(*window, editor);
    auto* list = child<QListWidget>(editor, "lessonEditor.steps");
    list->setFocus();
    const auto headings = [&] {
      QStringList all;
      for (const DraftStep& step : draft(editor).steps) all << QString::fromStdString(step.heading);
      return all.join(u',');
    };
    QCOMPARE(headings(), QStringLiteral("One epoch,Two epochs"));
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(headings(), QStringLiteral("Two epochs,One epoch"));
    QCOMPARE(editor.document().step(), std::size_t{0});
    QTest::keyClick(list, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(headings(), QStringLiteral("Two epochs,Two epochs,One epoch"));
    QVERIFY(draft(editor).steps[1].run.empty());
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(headings(), QStringLiteral("Two epochs,One epoch"));
    click(editor, "lessonEditor.up");
    QCOMPARE(headings(), QStringLiteral("One epoch,Two epochs"));
    click(editor, "lessonEditor.add");
    QCOMPARE(headings(), QStringLiteral("One epoch,,Two epochs"));
    click(editor, "lessonEditor.undo");
    QCOMPARE(headings(), QStringLiteral("One epoch,Two epochs"));
    // Dropped at another place by the mouse: the list moves its rows.
    QVERIFY(list->model()->moveRow({}, 1, {}, 0));
    QTRY_COMPARE(headings(), QStringLiteral("Two epochs,One epoch"));
  }

  void whatIsTypedIsOneStepOfUndo() {
    auto window = openLab(smallMoons());
    LessonEditor& editor = openEditor(*window);
    type(editor, "lessonEditor.title", "Long title");
    type(editor, "lessonEditor.summary", "S");
    auto* field = child<QLineEdit>(editor, "lessonEditor.summary");
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(QString::fromStdString(draft(editor).summary), QString());
    QCOMPARE(QString::fromStdString(draft(editor).title), QStringLiteral("Long title"));
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(child<QLineEdit>(editor, "lessonEditor.title")->text(), QString());
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(child<QLineEdit>(editor, "lessonEditor.title")->text(), QStringLiteral("Long title"));
    QVERIFY(!window->document().undoStack().canUndo());  // the settings' undo is another
  }

  void answersQuantitiesAndWhatIsPutAway() {
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    LessonEditor& editor = openEditor(*window);
    write(*window, editor);
    // A quantity is chosen from a menu and goes where the cursor was.
    const auto choose = [&](const char* title) {
      auto* menu = child<QToolButton>(editor, "lessonEditor.insert")->menu();
      Q_EMIT menu->aboutToShow();
      for (QAction* action : menu->actions().first()->menu()->actions())
        if (action->text() == QString::fromUtf8(title)) return action->trigger();
      qFatal("no quantity called %s", title);
    };
    child<QWidget>(editor, "lessonEditor.measure")->setFocus();
    QApplication::processEvents();
    choose("median ‖H‖");
    QCOMPARE(draft(editor).steps[1].measure, std::vector<std::string>{"one.hessian_norm_median"});
    QVERIFY(editor.document().lesson());
    // A third answer, then away with it.
    click(editor, "lessonEditor.addAnswer");
    QCOMPARE(draft(editor).steps[1].choices.size(), std::size_t{3});
    QVERIFY(!problem(editor, "question").isEmpty());
    QVERIFY(!child<QLineEdit>(editor, "lessonEditor.when.2")->isEnabled());
    click(editor, "lessonEditor.removeAnswer.1");
    QVERIFY(editor.document().lesson());
    click(editor, "lessonEditor.expected.1");
    QVERIFY(draft(editor).steps[1].choices[1].expected && !draft(editor).steps[1].choices[0].expected);
    // What is put away is recorded, and can be chosen by hand.
    window->teachersMode().set({QStringLiteral("seed")}, false);
    click(editor, "lessonEditor.recordHere");
    QCOMPARE(draft(editor).steps[1].hide, std::vector<std::string>{"seed"});
    auto* hidden = child<QToolButton>(editor, "lessonEditor.hidden");
    QVERIFY(hidden->text().contains(QStringLiteral("one")));
    Q_EMIT hidden->menu()->aboutToShow();
    for (QAction* action : hidden->menu()->actions())
      if (action->objectName() == QStringLiteral("hide.tab.map")) action->trigger();
    QCOMPARE(hiddenIn(draft(editor), 1), (std::vector<std::string>{"seed", "tab.map"}));
    // So is what the view in front draws; what waits for the outcome is chosen by hand.
    window->raiseView(QStringLiteral("map"));
    child<QCheckBox>(*window, "map.arrows")->setChecked(true);
    click(editor, "lessonEditor.recordHere");
    QCOMPARE(draft(editor).steps[1].marks, std::vector<std::string>{"map.arrows"});
    auto* marks = child<QToolButton>(editor, "lessonEditor.marks");
    QVERIFY(marks->text().contains(QStringLiteral("one")));
    Q_EMIT marks->menu()->aboutToShow();
    child<QAction>(*marks->menu(), "reveal.map.curvature")->trigger();
    QCOMPARE(draft(editor).steps[1].reveal, std::vector<std::string>{"map.curvature"});
    QVERIFY(editor.document().lesson());
    click(editor, "lessonEditor.undo");
    QVERIFY(draft(editor).steps[1].reveal.empty());
    // The text as the class sees it.
    child<QListWidget>(editor, "lessonEditor.steps")->setCurrentRow(0);
    QCOMPARE(child<QTextBrowser>(editor, "lessonEditor.preview")->toPlainText(), QStringLiteral("First one."));
  }

  void whatIsUnfinishedIsThereAtTheNextStart() {
    const KeptHome home;
    {
      auto window = openLab(smallMoons());
      LessonEditor& editor = openEditor(*window);
      type(editor, "lessonEditor.title", "Half a lesson");
      type(editor, "lessonEditor.heading", "Begun");
      window->close();
    }
    auto window = openLab(smallMoons());
    LessonEditor& editor = openEditor(*window);
    QCOMPARE(child<QLineEdit>(editor, "lessonEditor.title")->text(), QStringLiteral("Half a lesson"));
    QCOMPARE(child<QLineEdit>(editor, "lessonEditor.heading")->text(), QStringLiteral("Begun"));
    QVERIFY(!editor.document().isSaved());
    // Saved, it is no longer kept apart.
    click(editor, "lessonEditor.record");
    editor.document().change(QStringLiteral("x"), {}, [](LessonDraft& one) {
      one.summary = "S";
      one.steps.resize(1);
    });
    editor.document().save(home.file(QStringLiteral("half.json")));
    window.reset();
    auto again = openLab(smallMoons());
    QVERIFY(child<QLineEdit>(openEditor(*again), "lessonEditor.title")->text().isEmpty());
  }

  void theWheelScrollsAndChangesNothing() {
    auto window = openLab(smallMoons());
    LessonEditor& editor = openEditor(*window);
    auto* preset = child<QComboBox>(editor, "lessonEditor.preset");
    preset->clearFocus();
    const LessonDraft before = draft(editor);
    const QPointF middle = QRectF(preset->rect()).center();
    QWheelEvent wheel(middle, preset->mapToGlobal(middle), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(preset, &wheel);
    QVERIFY(draft(editor) == before);
  }

  void anotherLessonDoesNotCostTheOneThatIsNotSaved() {
    auto window = openLab(smallMoons());
    LessonEditor& editor = openEditor(*window);
    type(editor, "lessonEditor.title", "Half a lesson");
    child<QAction>(editor, "lessonEditor.new")->trigger();
    QVERIFY(child<QLineEdit>(editor, "lessonEditor.title")->text().isEmpty());
    click(editor, "lessonEditor.undo");
    QCOMPARE(child<QLineEdit>(editor, "lessonEditor.title")->text(), QStringLiteral("Half a lesson"));
    QVERIFY(!editor.document().isSaved());
  }

  void anOpenedFileIsRememberedUntilItIsForgotten() {
    const KeptHome home;
    const QString file = home.file(QStringLiteral("mine.json"));
    {
      auto window = openLab(smallMoons());
      Lesson lesson = window->lessons().lessons().front();
      lesson.title = "Mine";
      writeFileAtomically(file.toStdString(), toJson(lesson));
      QCOMPARE(window->lessons().open(file).title, std::string("Mine"));
    }
    auto window = openLab(smallMoons());
    child<QAction>(*window, "showLessons")->trigger();
    auto* list = child<QListWidget>(*window, "lessons.list");
    const int rows = list->count();
    list->setCurrentRow(rows - 1);
    QVERIFY(list->currentItem()->text().contains(QStringLiteral("Mine")));
    // In the editor it is the file itself; of one that ships it is a copy.
    Q_EMIT window->lessons().editWanted(static_cast<int>(window->lessons().lessons().size()) - 1);
    auto* editor = child<LessonEditor>(*window, "lessonEditor");
    QCOMPARE(editor->document().file(), file);
    Q_EMIT window->lessons().editWanted(0);
    QVERIFY(editor->document().file().isEmpty());
    QVERIFY(editor->document().lesson());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->count(), rows - 2);  // the heading goes along
    QVERIFY(QFile::exists(file));
    window.reset();
    auto again = openLab(smallMoons());
    QCOMPARE(again->lessons().lessons().size(), again->lessons().firstOwn());
  }
};

QTEST_MAIN(TestLessonEditor)
#include "test_lesson_editor.moc"
