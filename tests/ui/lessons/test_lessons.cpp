// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson in the window by mouse and keyboard: predict, run, compare; what it hides comes back, and so do the
// settings.
#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QToolButton>

#include "model/jobs/threads.h"
#include "model/lessons/lesson_library.h"
#include "model/questions/robustness.h"
#include "tests/support/lab_window.h"
#include "ui/lessons/control_groups.h"
#include "ui/lessons/lesson_course.h"
#include "ui/lessons/lesson_marks.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/lessons/lesson_words.h"
#include "ui/views/catalogue/view_catalogue.h"
#include "ui/views/lab_view.h"
#include "ui/words/config_access.h"
#include "viz/plot/curve_plot.h"

using namespace hessianlab;

class TestLessons : public QObject {
  Q_OBJECT

  // Two trainings of a second at most, and a comparison of the two.
  static Lesson smallLesson() {
    return parseLesson(R"json({"title":"Small","summary":"S","minutes":1,"steps":[
      {"heading":"One","text":["first *paragraph*","second"],"preset":"moons-plain",
       "set":{"training.epochs":2,"dataset.train_samples":320,"dataset.test_samples":100},
       "view":"map","hide":["experiment.network","runs","tab.pictures","seed","transport"],
       "predict":{"question":"Better than a coin?","choices":[
         {"answer":"yes","when":"a.test_accuracy > 0.5","because":"It learned <something>.","expected":true},
         {"answer":"no","because":"It did not."}]},
       "run":"a","measure":["a.hessian_norm_median","a.robust_accuracy(fgsm, linf, 0.1)"]},
      {"heading":"Two","text":"t","view":"training","show":["runs"],"set":{"training.seed":2},"run":"b",
       "measure":"b.test_loss"},
      {"heading":"Three","text":"t","predict":{"question":"Which?","choices":[
         {"answer":"b lower","when":"b.test_loss < 0 * a.test_loss","because":"l"},
         {"answer":"b not lower","because":"m","expected":true}]}}]})json",
                       "small", "small.json", lessonQuantities());
  }
  static void click(MainWindow& window, const char* name) {
    QTest::mouseClick(child<QWidget>(window, name), Qt::LeftButton);
  }
  // A radio button takes clicks where its circle is.
  static void answer(MainWindow& window, const char* name) {
    QApplication::processEvents();  // the buttons of a new step find their places
    auto* button = child<QRadioButton>(window, name);
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
  }
  static bool done(MainWindow& window) {
    return QTest::qWaitFor([&] { return window.lessons().course().state().done; }, kPatienceMs);
  }
  static QString outcome(MainWindow& window) { return child<QLabel>(window, "lesson.outcome")->text(); }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void theListOpensByKeyAndBeginsByEnter() {
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    QVERIFY(child<QDockWidget>(*window, "dock.lessons")->isHidden());
    child<QAction>(*window, "showLessons")->trigger();
    auto* list = child<QListWidget>(*window, "lessons.list");
    QVERIFY(list->isVisible());
    QVERIFY(list->count() >= 6);
    const Lesson& first = window->lessons().lessons().front();
    QCOMPARE(list->item(0)->text(), QStringLiteral("Classifier"));  // those of each laboratory stand together
    QVERIFY(list->item(1)->text().contains(QString::fromStdString(first.title)));
    QVERIFY(list->item(1)->text().contains(QStringLiteral("%1 min").arg(first.minutes)));
    QCOMPARE(list->findItems(QStringLiteral("Frequencies on a circle"), Qt::MatchExactly).size(), qsizetype{1});
    QTest::keyClick(list, Qt::Key_Down);
    const Lesson& second = window->lessons().lessons()[1];
    QCOMPARE(child<QLabel>(*window, "lessons.summary")->text(), QString::fromStdString(second.summary));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(child<QLabel>(*window, "lesson.heading")->text(), QString::fromStdString(second.steps.front().heading));
    click(*window, "lesson.leave");
    QTRY_VERIFY(list->isVisible());
  }

  void aLessonFromBeginningToEnd() {
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    const LabSettings before = window->document().settings();
    window->lessons().begin(smallLesson());
    QCOMPARE(child<QLabel>(*window, "lesson.place")->text(), QStringLiteral("1 of 3"));
    QVERIFY(child<QLabel>(*window, "lesson.text")->text().contains(QStringLiteral("*paragraph*\n\nsecond")));
    QCOMPARE(window->document().config().integer("training.epochs"), int64_t{2});
    QTRY_VERIFY(window->view(QStringLiteral("map"))->isVisible());

    // Nothing runs before the question is answered.
    auto* run = child<QPushButton>(*window, "lesson.run");
    QVERIFY(!run->isEnabled());
    QVERIFY(run->toolTip().contains(QStringLiteral("Answer the question first")));
    answer(*window, "lesson.answer.0");
    QVERIFY(run->isEnabled());
    click(*window, "lesson.run");
    QVERIFY(done(*window));
    QCOMPARE(window->controller().runs().size(), std::size_t{1});
    const Run& trained = *window->controller().current();
    QCOMPARE(trained.name, QStringLiteral("a"));
    QCOMPARE(trained.progress.state, RunState::Finished);

    // What stands there is what the run recorded and what the engine measures.
    QVERIFY(outcome(*window).contains(QStringLiteral("Your prediction: yes")));
    QVERIFY(outcome(*window).contains(QStringLiteral("✓ right")));
    QVERIFY2(outcome(*window).contains(
                 QStringLiteral("%1\u00a0%").arg(100 * *trained.records.last("test_accuracy"), 0, 'f', 1)),
             qPrintable(outcome(*window)));
    QVERIFY(outcome(*window).contains(shortNumber(*trained.records.last("hessian_norm_median"))));
    QVERIFY(outcome(*window).contains(QStringLiteral("residual at most")));
    QVERIFY(outcome(*window).contains(QStringLiteral("It learned &lt;something&gt;.")));
    RobustnessRequest request;
    request.epsilons = {0.1};
    request.attacks = {"fgsm"};
    request.samples = kLessonSamples;
    request.seed = trained.config.integer("training.seed");
    const auto job = window->controller().session()->ask(request);
    QTRY_VERIFY_WITH_TIMEOUT(job.finished(), kPatienceMs);
    QVERIFY(outcome(*window).contains(QStringLiteral("accuracy under FGSM, L∞\u00a0ε\u00a0=\u00a00.1")));
    QVERIFY(
        outcome(*window).contains(QStringLiteral("%1\u00a0%").arg(100 * job.result()->accuracy.front(), 0, 'f', 1)));
    QVERIFY(!run->isEnabled());

    // The second step has no question; the third trains nothing and compares.
    click(*window, "lesson.next");
    QCOMPARE(window->document().config().integer("training.seed"), int64_t{2});
    QTRY_VERIFY(window->view(QStringLiteral("training"))->isVisible());
    click(*window, "lesson.run");
    QVERIFY(done(*window));
    QCOMPARE(window->controller().current()->name, QStringLiteral("b"));
    click(*window, "lesson.next");
    answer(*window, "lesson.answer.0");
    QCOMPARE(run->text(), QStringLiteral("Compare"));
    click(*window, "lesson.run");
    QVERIFY(window->lessons().course().state().done);
    QVERIFY(outcome(*window).contains(QStringLiteral("✗ not so")));

    // Back shows again what was; Finish ends the lesson and ticks nothing that is not in the list.
    click(*window, "lesson.back");
    QVERIFY(outcome(*window).contains(QStringLiteral("b: test loss")));
    click(*window, "lesson.next");
    QCOMPARE(child<QPushButton>(*window, "lesson.next")->text(), QStringLiteral("Finish"));
    click(*window, "lesson.next");
    QVERIFY(window->document().settings() == before);
    QVERIFY(!window->lessons().course().lesson());
    press(*window, "undo");  // leaving was one step
    QCOMPARE(window->document().config().integer("training.epochs"), int64_t{2});
  }

  void whatIsHiddenComesBackAsItWas() {
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    window->raiseView(QStringLiteral("robustness"));
    auto* network = child<QWidget>(*window, "section.network");
    auto* runs = child<QDockWidget>(*window, "dock.runs");
    auto* pictures = child<QDockWidget>(*window, "dock.pictures");
    auto* step = child<QAction>(*window, "step");
    auto* seed = child<QWidget>(*window, "seed");
    window->lessons().begin(smallLesson());
    QVERIFY(network->isHidden() && runs->isHidden() && pictures->isHidden() && !step->isVisible());
    QTRY_VERIFY(!seed->isVisible());
    QVERIFY(!child<QAction>(*window, "show.pictures")->isVisible());
    QTest::keyClick(window.get(), Qt::Key_Period);  // its key is away, too
    const auto* said = child<QLabel>(*window, "status.text");
    const auto promised = [&] { return said->text().contains(QStringLiteral("press ▶")); };
    QVERIFY(!promised());
    QCOMPARE(window->controller().runs().size(), std::size_t{0});
    click(*window, "lesson.next");
    QVERIFY(!runs->isHidden() && network->isHidden());
    click(*window, "lesson.back");
    QVERIFY(runs->isHidden());
    click(*window, "lesson.leave");
    QVERIFY(!network->isHidden() && !runs->isHidden() && !pictures->isHidden() && step->isVisible());
    QTRY_VERIFY(seed->isVisible());
    QVERIFY(child<QAction>(*window, "show.pictures")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(promised(), kPatienceMs);  // once the settings of before are loaded
  }

  // Arrows and balls are there for the step that speaks of them; what tells the answer comes with it.
  void whatAStepDrawsGoesWithIt() {
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    const auto* arrows = child<QCheckBox>(*window, "map.arrows");
    auto* balls = child<QCheckBox>(*window, "map.balls");
    const auto* layer = child<QComboBox>(*window, "map.layer");
    const auto* attack = child<QComboBox>(*window, "map.attack");
    const QVariant plain = layer->currentData(), chosen = attack->currentData();
    QVERIFY(!arrows->isChecked() && !balls->isChecked());
    QVERIFY(chosen != QStringLiteral("fgsm"));
    Lesson lesson = smallLesson();
    lesson.steps[0].marks = {"map.balls"};
    lesson.steps[0].reveal = {"map.arrows", "map.curvature"};
    lesson.steps[1].marks = {"map.slope"};
    window->lessons().begin(lesson);
    QVERIFY(balls->isChecked() && !arrows->isChecked());
    QCOMPARE(attack->currentData(), QStringLiteral("fgsm"));  // that the step tells
    QCOMPARE(layer->currentData(), plain);
    answer(*window, "lesson.answer.0");
    click(*window, "lesson.run");
    QVERIFY(done(*window));
    QVERIFY(balls->isChecked() && arrows->isChecked());
    QCOMPARE(layer->currentData(), QStringLiteral("hessian"));
    QVERIFY(outcome(*window).contains(QStringLiteral("Map: curvature ‖H‖")));
    click(*window, "lesson.next");
    QVERIFY(!balls->isChecked() && !arrows->isChecked());
    QCOMPARE(layer->currentData(), QStringLiteral("gradient"));
    QCOMPARE(attack->currentData(), chosen);
    click(*window, "lesson.next");
    QCOMPARE(layer->currentData(), plain);
    // Back in a step that is done; what a person moves there is his.
    click(*window, "lesson.back");
    click(*window, "lesson.back");
    QVERIFY(balls->isChecked() && arrows->isChecked());
    QTRY_VERIFY(balls->isVisible());
    QTest::mouseClick(balls, Qt::LeftButton, {}, QPoint(8, balls->height() / 2));
    QVERIFY(!balls->isChecked());
    window->document().set("training.epochs", 7.0);  // the step is shown anew
    QVERIFY(!balls->isChecked());
    click(*window, "lesson.leave");
    QVERIFY(!balls->isChecked() && !arrows->isChecked());
    QCOMPARE(layer->currentData(), plain);
    QCOMPARE(attack->currentData(), chosen);
  }

  // Where nothing is drawn yet, the plots say what the lesson wants and not what is right without one.
  void emptyPlotsSayWhatTheLessonWants() {
    auto window = openLab(smallMoons());
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    const auto* loss = child<CurvePlot>(*window, "plot.loss");
    window->lessons().begin(smallLesson());
    QVERIFY2(loss->emptyText().startsWith(QStringLiteral("Answer the question")), qPrintable(loss->emptyText()));
    answer(*window, "lesson.answer.0");
    QVERIFY(loss->emptyText().startsWith(QStringLiteral("Press “Run this step”")));
    click(*window, "lesson.leave");
    QVERIFY(!loss->emptyText().contains(QStringLiteral("lesson")));
  }

  void whatAPersonHadClosedStaysClosed() {
    auto window = openLab(smallMoons());
    child<QDockWidget>(*window, "dock.runs")->hide();
    window->lessons().begin(smallLesson());
    click(*window, "lesson.leave");
    QVERIFY(child<QDockWidget>(*window, "dock.runs")->isHidden());
  }

  void changedSettingsAreNoticedAndRestored() {
    auto window = openLab(smallMoons());
    window->lessons().begin(smallLesson());
    answer(*window, "lesson.answer.skip");
    QVERIFY(child<QLabel>(*window, "lesson.strayed")->isHidden());
    window->document().set("training.epochs", 7.0);
    QVERIFY(!child<QLabel>(*window, "lesson.strayed")->isHidden());
    QVERIFY(!child<QPushButton>(*window, "lesson.run")->isEnabled());
    click(*window, "lesson.restore");
    QCOMPARE(window->document().config().integer("training.epochs"), int64_t{2});
    QVERIFY(child<QLabel>(*window, "lesson.strayed")->isHidden());
    QVERIFY(child<QPushButton>(*window, "lesson.run")->isEnabled());
  }

  void aStoppedStepCanBeRunAgain() {
    auto window = openLab(smallMoons());
    Lesson lesson = smallLesson();
    lesson.steps[0].set = {{"training.epochs", "2000"}};
    window->lessons().begin(lesson);
    answer(*window, "lesson.answer.1");
    click(*window, "lesson.run");
    QVERIFY(reaches(*window, RunState::Running));
    QVERIFY(!child<QProgressBar>(*window, "lesson.progress")->isHidden());
    QCOMPARE(child<QPushButton>(*window, "lesson.run")->text(), QStringLiteral("Stop"));
    click(*window, "lesson.run");
    QVERIFY(reaches(*window, RunState::Stopped));
    QVERIFY(child<QLabel>(*window, "lesson.problem")->text().startsWith(QStringLiteral("Stopped")));
    QTRY_VERIFY(child<QPushButton>(*window, "lesson.run")->isEnabled());
    click(*window, "lesson.run");
    QVERIFY(reaches(*window, RunState::Running));
    click(*window, "lesson.leave");  // while it trains
    QVERIFY(QTest::qWaitFor([&] { return !window->controller().running(); }, kPatienceMs));
    QVERIFY(!window->lessons().course().lesson());
  }

  void noLessonBeginsWhileAPersonTrains() {
    auto window = openLab(smallMoons(500));
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Running));
    child<QAction>(*window, "showLessons")->trigger();
    QVERIFY(!child<QPushButton>(*window, "lessons.begin")->isEnabled());
    window->lessons().begin(smallLesson());
    QVERIFY(!window->lessons().course().lesson());
    press(*window, "stop");
    QVERIFY(reaches(*window, RunState::Stopped));
    QVERIFY(child<QPushButton>(*window, "lessons.begin")->isEnabled());
    // The lesson's runs stand alone in the plots; afterwards the others are ticked again.
    window->lessons().begin(smallLesson());
    QVERIFY(!window->controller().runs().front()->ticked);
    click(*window, "lesson.leave");
    QVERIFY(window->controller().runs().front()->ticked);
  }

  void aStepThatNeedsAnotherSaysSo() {
    auto window = openLab(smallMoons());
    window->lessons().begin(smallLesson());
    click(*window, "lesson.next");
    click(*window, "lesson.next");
    answer(*window, "lesson.answer.0");
    QVERIFY(!child<QPushButton>(*window, "lesson.run")->isEnabled());
    QVERIFY(child<QPushButton>(*window, "lesson.run")->toolTip().contains(QStringLiteral("run “b”")));
  }

  // Over all that ships: every view and every group of controls that a lesson names is there, and is found.
  void shippedLessonsNameWhatThereIs() {
    auto window = openLab(smallMoons());
    QStringList views;
    for (const ViewEntry& view : viewCatalogue()) views << view.name;
    for (const Lesson& lesson : window->lessons().lessons())
      for (const LessonStep& step : lesson.steps) {
        const QString where = QString::fromStdString(lesson.name + ": " + step.heading);
        QVERIFY2(step.view.empty() || views.contains(QString::fromStdString(step.view)), qPrintable(where));
        for (const auto* names : {&step.hide, &step.show})
          for (const std::string& name : *names)
            QVERIFY2(ControlGroups::knows(QString::fromStdString(name)), (where.toStdString() + ": " + name).c_str());
        for (const auto* names : {&step.marks, &step.reveal})
          for (const std::string& name : *names)
            QVERIFY2(LessonMarks::knows(QString::fromStdString(name)), (where.toStdString() + ": " + name).c_str());
      }
    LessonMarks marks(*window);
    for (const LessonMark& mark : LessonMarks::catalogue()) {
      const QString view = mark.name.section(u'.', 0, 0);
      QVERIFY2(!marks.drawnIn(view).contains(mark.name), qPrintable(mark.name));
      marks.draw({mark.name});
      QVERIFY2(marks.drawnIn(view).contains(mark.name), qPrintable(mark.name));
    }
    marks.draw({});
    for (const ControlGroup& group : ControlGroups::catalogue()) {
      if (group.name.startsWith("tab.") && !window->view(group.name.mid(4))) continue;  // of another lab
      ControlGroups groups(*window);
      const auto visible = [&] {
        int count = 0;
        for (const QWidget* widget : window->findChildren<QWidget*>()) count += widget->isHidden() ? 0 : 1;
        for (const QAction* action : window->findChildren<QAction*>()) count += action->isVisible() ? 1 : 0;
        return count;
      };
      const int before = visible();
      groups.hide({group.name});
      QVERIFY2(visible() < before, qPrintable(group.name));
      groups.hide({});
    }
  }

  // Who writes a lesson reads docs/lessons.md.
  void theGuideNamesEveryGroupAndMark() {
    QFile guide(QString::fromStdString((resourceFolder().parent_path() / "docs/lessons.md").string()));
    QVERIFY(guide.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(guide.readAll());
    for (const ControlGroup& group : ControlGroups::catalogue())
      QVERIFY2(text.contains(u'`' + group.name + u'`'), qPrintable(group.name));
    for (const LessonMark& mark : LessonMarks::catalogue())
      QVERIFY2(text.contains(u'`' + mark.name + u'`'), qPrintable(mark.name));
  }

  void aStrangerInALessonIsNamed() {
    auto window = openLab(smallMoons());
    Lesson lesson = smallLesson();
    lesson.steps[0].view = "hologram";
    lesson.steps[0].hide = {"experiment.colour"};
    lesson.steps[0].marks = {"map.fog"};
    window->lessons().begin(lesson);
    QVERIFY(
        child<QLabel>(*window, "lesson.note")->text().contains(QStringLiteral("hologram, experiment.colour, map.fog")));
  }
};

QTEST_MAIN(TestLessons)
#include "test_lessons.moc"
