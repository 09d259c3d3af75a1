// SPDX-License-Identifier: GPL-3.0-or-later
// The window in Arabic runs from right to left; plots, numbers and time do not.
#include <QDockWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QToolBar>

#include "model/jobs/threads.h"
#include "tests/support/lab_window.h"
#include "tests/support/tabs_fit.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/parts/language.h"
#include "ui/parts/number_box.h"
#include "viz/base/plot_widget.h"

using namespace hessianlab;

class TestArabic : public QObject {
  Q_OBJECT

  static int xOf(const QWidget* widget) { return widget->mapToGlobal(QPoint()).x(); }

 private Q_SLOTS:
  void initTestCase() {
    configureThreads(1);
    QVERIFY2(speak(QStringLiteral("ar")), "build the target hl_translations");
  }

  void linesRunFromRightToLeft() {
    auto window = openLab(smallFashion());
    QVERIFY(untrainedShown(*window));
    QCOMPARE(window->layoutDirection(), Qt::RightToLeft);
    auto* bar = child<QToolBar>(*window, "transportBar");
    QVERIFY(xOf(bar->widgetForAction(child<QAction>(*window, "run"))) >
            xOf(bar->widgetForAction(child<QAction>(*window, "stop"))));
    window->raiseView(QStringLiteral("pictures"));
    QVERIFY(xOf(child<QPushButton>(*window, "pictures.previous")) > xOf(child<QPushButton>(*window, "pictures.next")));
  }

  void figuresNumbersAndTimeDoNot() {
    auto window = openLab(smallFashion());
    QVERIFY(untrainedShown(*window));
    for (const char* view : {"training", "pictures", "robustness", "curvature", "slices"}) {
      window->raiseView(QString::fromLatin1(view));
      for (const PlotWidget* plot : window->findChildren<PlotWidget*>())
        QCOMPARE(plot->layoutDirection(), Qt::LeftToRight);
    }
    QVERIFY(!window->findChildren<NumberBox*>().isEmpty());
    for (const NumberBox* box : window->findChildren<NumberBox*>()) {
      QCOMPARE(box->layoutDirection(), Qt::LeftToRight);
      QVERIFY2(QRegularExpression(QStringLiteral("^[ -~]*[0-9]")).match(box->text()).hasMatch(),
               qPrintable(box->text()));
    }
    QVERIFY(xOf(child<QWidget>(*window, "time.first.button")) < xOf(child<QWidget>(*window, "time.newest.button")));
  }

  // In pictures, the arrow keys point where the pages lie.
  void theLeftArrowTurnsToTheNextPage() {
    auto window = openLab(smallFashion());
    QVERIFY(untrainedShown(*window));
    window->raiseView(QStringLiteral("pictures"));
    auto* previous = child<QPushButton>(*window, "pictures.previous");
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(*window, "pictures.next")->isEnabled(), kPatienceMs);
    QVERIFY(!previous->isEnabled());
    QTest::keyClick(child<QWidget>(*window, "pictures.list"), Qt::Key_Left);
    QTRY_VERIFY_WITH_TIMEOUT(previous->isEnabled(), kPatienceMs);
  }

  void lessonsAreArabic() {
    auto window = openLab(smallMoons());
    auto& panel = window->lessons();
    panel.begin(panel.lessons().front());
    const QRegularExpression arabic(QStringLiteral("[\\x{0600}-\\x{06FF}]{3,}"));
    int told = 0;
    for (const QLabel* label : panel.findChildren<QLabel*>())
      if (label->text().size() > 40) told += arabic.match(label->text()).hasMatch() ? 1 : -100;
    QVERIFY(told > 0);
    panel.leave();
  }

  // Beside the views where there is room for it in this language, else in a window of its own.
  void theLessonEditorMakesTheWindowNoWider() {
    auto window = openLab(smallMoons());
    for (const int width : {1024, 1280, 1366, 1920}) {
      window->resize(width, 800);
      child<QAction>(*window, "makeLesson")->trigger();
      QTest::qWait(0);
      QCOMPARE(window->width(), width);
      child<QDockWidget>(*window, "dock.lessonEditor")->close();
      QTest::qWait(0);
    }
  }

  void textsFit_data() {
    QTest::addColumn<QSize>("size");
    QTest::newRow("1280x800") << QSize(1280, 800);
    QTest::newRow("1024x640") << QSize(1024, 640);
  }

  void textsFit() {
    QFETCH(QSize, size);
    const QStringList cut = cutInTheTabs(size);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
  }
};

QTEST_MAIN(TestArabic)
#include "test_arabic.moc"
