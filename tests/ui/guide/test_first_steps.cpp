// SPDX-License-Identifier: GPL-3.0-or-later
// The first steps as a new person goes through them, by mouse and keyboard; and the ways to be left alone by them.
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextBrowser>

#include "model/jobs/threads.h"
#include "tests/support/kept_home.h"
#include "tests/support/lab_window.h"
#include "ui/guide/first_steps.h"
#include "ui/guide/guide_window.h"

using namespace hessianlab;

class TestFirstSteps : public QObject {
  Q_OBJECT

  static QWidget& card(MainWindow& window) { return *child<QWidget>(window, "firstSteps"); }
  static QWidget& ring(MainWindow& window) { return *child<QWidget>(window, "firstSteps.ring"); }
  static QString heading(MainWindow& window) { return child<QLabel>(window, "firstSteps.heading")->text(); }
  static bool reachesStep(MainWindow& window, int step) {
    return QTest::qWaitFor([&] { return window.firstSteps().step() == step; }, kPatienceMs);
  }
  // The ring lies around `widget`, and the card beside it.
  static bool surrounds(MainWindow& window, const QRect& rect) {
    return QTest::qWaitFor(
        [&] {
          return ring(window).isVisible() && ring(window).geometry().contains(rect) &&
                 !card(window).geometry().intersects(rect) && window.rect().contains(card(window).geometry());
        },
        kPatienceMs);
  }
  static QRect placeOf(MainWindow& window, const QWidget& widget) {
    return QRect(widget.mapTo(&window, QPoint()), widget.size());
  }
  static QRect buttonOf(MainWindow& window, const char* action) {
    auto* bar = child<QToolBar>(window, "transportBar");
    return placeOf(window, *bar->widgetForAction(child<QAction>(window, action)));
  }
  static void clickTab(MainWindow& window, const char* title) {
    for (auto* bar : window.findChildren<QTabBar*>())
      for (int i = 0; i < bar->count(); ++i)
        if (bar->isVisible() && bar->tabText(i) == QString::fromUtf8(title))
          return QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(i).center());
    qFatal("no tab called %s", title);
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void sixStepsGoOnByThemselves() {
    const QTemporaryDir kept;
    auto window = openLab(smallFashion(50000), kept.path());
    window->resize(1280, 800);
    QVERIFY(untrainedShown(*window));
    child<QCheckBox>(*window, "robustness.eachEpoch")->setChecked(false);  // no curve comes unasked
    QVERIFY(card(*window).isHidden() && !window->firstSteps().isRunning());
    child<QAction>(*window, "firstStepsAgain")->trigger();
    QVERIFY(card(*window).isVisible());
    QCOMPARE(child<QLabel>(*window, "firstSteps.place")->text(), QStringLiteral("Step 1 of 6"));
    QVERIFY(card(*window).accessibleName().contains(heading(*window)));
    QVERIFY(!card(*window).accessibleDescription().isEmpty());
    QVERIFY(surrounds(*window, buttonOf(*window, "run")));
    QTest::keyClick(window.get(), Qt::Key_Space);  // the keys still belong to the window
    QVERIFY(reachesStep(*window, 1));

    clickTab(*window, "Pictures");
    QVERIFY(reachesStep(*window, 2));
    auto* slider = child<QSlider>(*window, "epsilon.slider");
    QVERIFY(surrounds(*window, placeOf(*window, *slider)));
    QTest::keyClick(slider, Qt::Key_PageUp);
    QVERIFY(reachesStep(*window, 3));

    // The ring moves along: settings, pause where it must be, ⟲, ▶.
    QVERIFY(surrounds(*window, placeOf(*window, *child<QWidget>(*window, "section.regularizer"))));
    window->document().set("regularizer.strength", 0.5);
    if (!child<QAction>(*window, "reset")->isEnabled()) {
      QVERIFY(surrounds(*window, buttonOf(*window, "run")));
      press(*window, "run");
      QTRY_VERIFY_WITH_TIMEOUT(child<QAction>(*window, "reset")->isEnabled(), kPatienceMs);
    }
    QVERIFY(surrounds(*window, buttonOf(*window, "reset")));
    press(*window, "reset");
    QVERIFY(surrounds(*window, buttonOf(*window, "run")));
    QCOMPARE(window->firstSteps().step(), 3);
    press(*window, "run");
    QVERIFY(reachesStep(*window, 4));
    const auto runs = window->controller().runs();
    QCOMPARE(runs.size(), std::size_t{2});
    clickTab(*window, "Robustness");
    QVERIFY(reachesStep(*window, 5));

    // Where a curve will be, then what shows the run that has none yet: never a button that cancels.
    QVERIFY(surrounds(*window, placeOf(*window, *child<QWidget>(*window, "plot.robustness"))));
    child<QSpinBox>(*window, "robustness.samples")->setValue(10);
    auto* evaluate = child<QPushButton>(*window, "robustness.evaluate");
    QTest::mouseClick(evaluate, Qt::LeftButton);
    const Run& second = *window->controller().current();
    const Run& first = *(runs[0].get() == &second ? runs[1] : runs[0]);
    QTRY_VERIFY_WITH_TIMEOUT(second.robustnessIn(Norm::Linf), kPatienceMs);
    QVERIFY(surrounds(*window, buttonOf(*window, "run")));
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Paused));
    const auto* table = child<QTableView>(*window, "runsTable");
    const auto row = table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, first.title());
    QCOMPARE(row.size(), 1);
    QRect line = table->visualRect(row.front());
    line.moveTopLeft(table->viewport()->mapTo(window.get(), line.topLeft()));
    QVERIFY(surrounds(*window, line));
    window->controller().bringBack(first.id);  // as the menu of the row does
    QTRY_VERIFY_WITH_TIMEOUT(window->controller().current()->id == first.id, kPatienceMs);
    QVERIFY(surrounds(*window, placeOf(*window, *evaluate)));
    QTRY_VERIFY_WITH_TIMEOUT(evaluate->isEnabled(), kPatienceMs);
    QTest::mouseClick(evaluate, Qt::LeftButton);
    QVERIFY(reachesStep(*window, 6));
    QVERIFY(child<QLabel>(*window, "firstSteps.place")->text().isEmpty());
    QTest::mouseClick(child<QPushButton>(*window, "firstSteps.next"), Qt::LeftButton);
    QVERIFY(!window->firstSteps().isRunning());
    QVERIFY(card(*window).isHidden() && ring(*window).isHidden());
  }

  // Settings and table stay readable while the card speaks, in a small window as in a large one, and mirrored.
  void theCardCoversNoSettings() {
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
      QApplication::setLayoutDirection(direction);
      auto window = openLab(smallFashion(2000));
      QVERIFY(untrainedShown(*window));
      window->firstSteps().start();
      for (const QSize size : {QSize(1024, 640), QSize(1280, 800), QSize(1920, 1080)}) {
        window->resize(size);
        const QRect run = buttonOf(*window, "run");
        QVERIFY(surrounds(*window, run));
        for (const char* name : {"dock.experiment", "dock.runs", "transportBar"}) {
          const QRect place = placeOf(*window, *child<QWidget>(*window, name));
          QVERIFY2(!card(*window).geometry().intersects(place), qPrintable(QLatin1String(name)));
        }
        for (const auto* tabs : window->findChildren<QTabBar*>())
          if (tabs->isVisible()) QVERIFY(!card(*window).geometry().intersects(placeOf(*window, *tabs)));
      }
      QApplication::setLayoutDirection(Qt::LeftToRight);
    }
  }

  void theKeyboardAloneLeadsThrough() {
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    window->firstSteps().start();
    QTest::keyClick(window.get(), Qt::Key_F6);
    QCOMPARE(window->focusWidget()->objectName(), QStringLiteral("firstSteps.next"));
    QTest::keyClick(window->focusWidget(), Qt::Key_Space);
    QCOMPARE(window->firstSteps().step(), 1);
    QCOMPARE(window->focusWidget()->objectName(), QStringLiteral("firstSteps.next"));
    QVERIFY(!window->controller().anyRunning());
    QTest::keyClick(window->focusWidget(), Qt::Key_Escape);
    QVERIFY(!window->firstSteps().isRunning());
    QVERIFY(card(*window).isHidden());
    QTest::keyClick(window.get(), Qt::Key_Space);  // and the space bar runs again
    QVERIFY(reaches(*window, RunState::Finished));
  }

  void onlyTheFirstStartBeginsThem() {
    {
      auto window = openLab(smallMoons());  // a program that remembers nothing
      window->offerFirstSteps(true);
      QVERIFY(!window->firstSteps().isRunning());
    }
    const KeptHome home;
    {
      auto window = openLab(smallMoons());
      window->offerFirstSteps(false);
      QVERIFY(!window->firstSteps().isRunning());
      window->offerFirstSteps(true);
      QCOMPARE(window->firstSteps().step(), 0);
      window->firstSteps().next();
      window->firstSteps().next();
    }
    {  // closed in the middle: it goes on there
      auto window = openLab(smallMoons());
      window->offerFirstSteps(false);
      QCOMPARE(window->firstSteps().step(), 2);
      QTest::mouseClick(child<QWidget>(*window, "firstSteps.close"), Qt::LeftButton);
      QVERIFY(!window->firstSteps().isRunning());
    }
    auto window = openLab(smallMoons());  // left: for ever
    window->offerFirstSteps(true);
    QVERIFY(!window->firstSteps().isRunning());
    child<QAction>(*window, "firstStepsAgain")->trigger();
    QCOMPARE(window->firstSteps().step(), 0);
  }

  // Small windows, too: nothing hangs over the edge.
  void theCardStaysInside() {
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    for (const QSize size : {QSize(1024, 640), QSize(1280, 800)}) {
      window->resize(size);
      window->firstSteps().start();
      for (int step = 0; step <= window->firstSteps().count(); ++step) {
        QTRY_VERIFY2(window->rect().contains(card(*window).geometry()), qPrintable(heading(*window)));
        const auto* text = child<QLabel>(*window, "firstSteps.text");
        QVERIFY(text->height() >= text->heightForWidth(text->width()));
        if (step == 3) {  // of a form that scrolls only what is seen
          const QRect form = placeOf(*window, *child<QWidget>(*window, "experimentScroll"));
          QTRY_VERIFY(ring(*window).isVisible() && form.adjusted(-8, -8, 8, 8).contains(ring(*window).geometry()));
        }
        window->firstSteps().next();
      }
      QVERIFY(!window->firstSteps().isRunning());
    }
  }

  void theCardGrowsWithItsLetters() {
    auto window = openLab(smallMoons());
    window->resize(1280, 800);
    QVERIFY(untrainedShown(*window));
    window->firstSteps().start();
    QCoreApplication::sendPostedEvents(&card(*window), QEvent::LayoutRequest);
    const QSize small = card(*window).size();
    const double letters = child<QLabel>(*window, "firstSteps.heading")->font().pointSizeF();
    child<QAction>(*window, "presentationSize")->trigger();
    for (int step = 0; step <= window->firstSteps().count(); ++step) {
      QTRY_VERIFY2(window->rect().contains(card(*window).geometry()), qPrintable(heading(*window)));
      for (const char* name : {"firstSteps.heading", "firstSteps.text"}) {
        const auto* text = child<QLabel>(*window, name);
        QTRY_VERIFY2(text->height() >= text->heightForWidth(text->width()), name);
        QVERIFY2(text->font().pointSizeF() > letters, name);
      }
      if (step == 0) QVERIFY(card(*window).width() > small.width() && card(*window).height() > small.height());
      window->firstSteps().next();
    }
    child<QAction>(*window, "presentationSize")->trigger();
    window->firstSteps().start();
    QTRY_COMPARE(card(*window).size(), small);
  }

  // As for a talk: the window is large when the steps begin.
  void theCardFitsLettersThatGrewBeforeIt() {
    auto window = openLab(smallMoons());
    window->resize(1280, 800);
    QVERIFY(untrainedShown(*window));
    child<QAction>(*window, "presentationSize")->trigger();
    window->firstSteps().start();
    for (const char* name : {"firstSteps.heading", "firstSteps.text", "firstSteps.next"}) {
      const auto* part = child<QWidget>(*window, name);
      const auto needed = [part] {
        return part->hasHeightForWidth() ? part->heightForWidth(part->width()) : part->sizeHint().height();
      };
      QTRY_VERIFY2(part->height() >= needed(), name);
    }
  }

  void theGuideIsReadInTheProgram() {
    auto window = openLab(smallMoons());
    child<QAction>(*window, "openGuide")->trigger();
    auto* guide = child<GuideWindow>(*window, "guide");
    QVERIFY(guide->isVisible() && !guide->isModal());
    QVERIFY(guide->file().endsWith(QStringLiteral("guide.md")));
    auto* text = child<QTextBrowser>(*guide, "guide.text");
    QVERIFY(text->toPlainText().contains(QStringLiteral("Five minutes")));
    auto* chapters = child<QListWidget>(*guide, "guide.chapters");
    QVERIFY(chapters->count() > 8);
    for (int row = 0; row < chapters->count(); ++row) {
      if (chapters->item(row)->text() != QStringLiteral("Lessons")) continue;
      chapters->setCurrentRow(row);
      const QString seen = text->cursorForPosition(QPoint(20, 20)).block().text();
      QVERIFY2(seen.contains(QStringLiteral("Lessons")), qPrintable(seen));
      return;
    }
    QFAIL("the guide has no chapter on lessons");
  }
};

QTEST_MAIN(TestFirstSteps)
#include "test_first_steps.moc"
