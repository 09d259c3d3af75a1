// SPDX-License-Identifier: GPL-3.0-or-later
// Teacher's mode by mouse: what is put away is away at once, is said, comes back by one click, and travels with the
// experiment.
#include <QClipboard>
#include <QDialog>
#include <QDockWidget>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

#include "model/jobs/threads.h"
#include "model/runs/presets.h"
#include "tests/support/kept_home.h"
#include "tests/support/lab_window.h"
#include "ui/experiment/transport_bar.h"
#include "ui/lessons/control_groups.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/lessons/teachers_mode.h"
#include "ui/views/lab_view.h"

using namespace hessianlab;

class TestTeachersMode : public QObject {
  Q_OBJECT

  static void click(QWidget& in, const char* name) {
    auto* widget = child<QWidget>(in, name);
    QVERIFY2(widget->isVisible() && widget->isEnabled(), name);
    const bool box = qobject_cast<QCheckBox*>(widget);
    QTest::mouseClick(widget, Qt::LeftButton, {}, box ? QPoint(8, widget->height() / 2) : QPoint());
  }
  static QDialog& openPanel(MainWindow& window) {
    child<QAction>(window, "teachersMode")->trigger();
    return *child<QDialog>(window, "teacherPanel");
  }
  static QWidget& line(MainWindow& window) { return *child<QWidget>(window, "putAwayLine"); }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void aTickTakenOffPutsAwayAtOnce() {
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    QVERIFY(line(*window).isHidden());
    QVERIFY(!child<QAction>(*window, "showAllControls")->isEnabled());
    QDialog& panel = openPanel(*window);
    QVERIFY(panel.isVisible() && !panel.isModal());
    click(panel, "teacher.tab.pictures");
    click(panel, "teacher.experiment.network");
    click(panel, "teacher.seed");
    QVERIFY(child<QDockWidget>(*window, "dock.pictures")->isHidden());
    QVERIFY(child<QWidget>(*window, "section.network")->isHidden());
    QTRY_VERIFY(!child<QWidget>(*window, "seed")->isVisible());
    QVERIFY(line(*window).isVisible());
    QVERIFY(child<QLabel>(*window, "putAway.text")->text().contains(QStringLiteral("put away")));
    click(line(*window), "putAway.showAll");
    QVERIFY(line(*window).isHidden());
    QVERIFY(!child<QDockWidget>(*window, "dock.pictures")->isHidden());
    QVERIFY(!child<QWidget>(*window, "section.network")->isHidden());
    QTRY_VERIFY(child<QWidget>(*window, "seed")->isVisible());
    QVERIFY(child<QCheckBox>(panel, "teacher.tab.pictures")->isChecked());
  }

  void theWholePanelMakesItsPartsGrey() {
    auto window = openLab(smallMoons());
    QDialog& panel = openPanel(*window);
    click(panel, "teacher.experiment");
    QVERIFY(child<QDockWidget>(*window, "dock.experiment")->isHidden());
    QVERIFY(!child<QCheckBox>(panel, "teacher.experiment.data")->isEnabled());
    QVERIFY(!child<QCheckBox>(panel, "teacher.experiment.data")->toolTip().isEmpty());
    click(panel, "teacher.showAll");
    QVERIFY(!child<QDockWidget>(*window, "dock.experiment")->isHidden());
  }

  void whatIsKeptHiddenComesBackByTheMenuAlone() {
    auto window = openLab(smallMoons());
    QDialog& panel = openPanel(*window);
    QVERIFY(!child<QCheckBox>(panel, "teacher.keep")->isEnabled());  // nothing is put away
    click(panel, "teacher.runs");
    click(panel, "teacher.keep");
    QVERIFY(window->teachersMode().keeps());
    QVERIFY(!child<QWidget>(*window, "putAway.showAll")->isVisible());
    QVERIFY(child<QLabel>(*window, "putAway.text")->text().contains(QStringLiteral("Show all controls")));
    child<QAction>(*window, "showAllControls")->trigger();
    QVERIFY(!child<QDockWidget>(*window, "dock.runs")->isHidden());
    QVERIFY(line(*window).isHidden());
  }

  void whoPastesTheExperimentSeesTheSame() {
    {
      auto window = openLab(smallMoons(7));
      QVERIFY(untrainedShown(*window));
      QDialog& panel = openPanel(*window);
      click(panel, "teacher.tab.slices");
      click(panel, "teacher.attack");
      click(panel, "teacher.keep");
      click(panel, "teacher.copy");
    }
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    QTest::keyClick(window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window->document().config().integer("training.epochs"), int64_t{7});
    QVERIFY(child<QDockWidget>(*window, "dock.slices")->isHidden());
    QTRY_VERIFY(!child<QWidget>(*window, "epsilon.slider")->isVisible());
    QVERIFY(window->teachersMode().keeps());
    QVERIFY(line(*window).isVisible());
    child<QAction>(*window, "showAllControls")->trigger();
    QVERIFY(!child<QDockWidget>(*window, "dock.slices")->isHidden());
    QTRY_VERIFY(child<QWidget>(*window, "epsilon.slider")->isVisible());
  }

  // A view that is raised from elsewhere, and controls that are made anew for another lab.
  void whatIsAwayStaysAway() {
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    window->teachersMode().set({QStringLiteral("tab.map"), QStringLiteral("experiment.network")}, false);
    window->raiseView(QStringLiteral("map"));
    QTRY_VERIFY(child<QDockWidget>(*window, "dock.map")->isHidden());
    child<TransportBar>(*window, "transportBar")->usePreset(QStringLiteral("circle-three-frequencies"));
    QTRY_VERIFY(child<QWidget>(*window, "section.network")->isHidden());
    window->teachersMode().showAll();
    QVERIFY(!child<QWidget>(*window, "section.network")->isHidden());
  }

  void aLessonAndATeacherHideBoth() {
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    window->teachersMode().set({QStringLiteral("runs"), QStringLiteral("seed")}, false);
    ControlGroups& groups = window->lessons().controls();
    groups.hide({QStringLiteral("runs"), QStringLiteral("experiment")});
    groups.hide({});  // the lesson is over
    QVERIFY(child<QDockWidget>(*window, "dock.runs")->isHidden());
    QVERIFY(!child<QDockWidget>(*window, "dock.experiment")->isHidden());
    groups.hide({QStringLiteral("runs")});
    window->teachersMode().showAll();
    QVERIFY(child<QDockWidget>(*window, "dock.runs")->isHidden());
    groups.hide({});
    QVERIFY(!child<QDockWidget>(*window, "dock.runs")->isHidden());
  }

  void onlyWhatIsKeptIsAwayAtTheNextStart() {
    const KeptHome home;
    for (const bool keep : {false, true}) {
      {
        auto window = openLab(smallMoons());
        window->teachersMode().set({QStringLiteral("runs")}, keep);
        window->close();
      }
      auto window = openLab(smallMoons());
      QSettings settings;
      window->restoreLayout(settings);
      QTest::qWait(0);
      QTRY_COMPARE(child<QDockWidget>(*window, "dock.runs")->isHidden(), keep);
      QCOMPARE(window->teachersMode().keeps(), keep);
      window->teachersMode().showAll();
      QVERIFY(!child<QDockWidget>(*window, "dock.runs")->isHidden());
    }
  }
};

QTEST_MAIN(TestTeachersMode)
#include "test_teachers_mode.moc"
