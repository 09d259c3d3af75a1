// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever works without a mouse or without eyes reaches every control, sees or hears where the keys go, and is told
// what the pictures show.
#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <set>

#include "model/jobs/threads.h"
#include "tests/support/lab_window.h"
#include "ui/parts/lab_style.h"
#include "ui/twin/twin_view.h"
#include "ui/views/lab_view.h"
#include "viz/base/plot_canvas.h"
#include "viz/plot/curve_plot.h"

using namespace hessianlab;

class TestAccess : public QObject {
  Q_OBJECT

  // What Qt makes by itself inside a widget, which speaks for it.
  static bool isPartOfAnother(const QWidget& widget) {
    // Buttons are told what they do when they are shown.
    if (qobject_cast<const QPushButton*>(&widget) && !widget.isVisible()) return true;
    if (widget.isWindow() || widget.window()->windowType() == Qt::Popup) return true;  // a list that folds out
    return widget.objectName().startsWith(QStringLiteral("qt_")) || widget.focusProxy() ||
           qobject_cast<const PlotCanvas*>(&widget);
  }
  static QString nameOf(QWidget& widget) {
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&widget);
    return spoken ? spoken->text(QAccessible::Name).trimmed() : QString();
  }
  // "pictures.list/picture.0": the last two that have names.
  static QString whereabouts(const QWidget& widget) {
    QStringList path{QString::fromLatin1(widget.metaObject()->className())};
    for (const QWidget* each = &widget; each && path.size() < 3; each = each->parentWidget())
      if (!each->objectName().isEmpty()) path.prepend(each->objectName());
    return path.join(u'/');
  }
  static QStringList nameless(const MainWindow& window) {
    QStringList missing;
    for (QWidget* widget : window.findChildren<QWidget*>())
      if (widget->focusPolicy() & Qt::TabFocus && !widget->isHidden() && !isPartOfAnother(*widget) &&
          nameOf(*widget).isEmpty())
        missing << whereabouts(*widget);
    return missing;
  }

 private Q_SLOTS:
  void initTestCase() {
    configureThreads(1);
    QApplication::setStyle(new LabStyle);
  }

  void everyControlHasAName() {
    auto window = openLab(smallFashion());
    QVERIFY(untrainedShown(*window));
    QVERIFY2(nameless(*window).isEmpty(), qPrintable(nameless(*window).join(u'\n')));
    window->controller().startTwin();
    QVERIFY2(nameless(*window).isEmpty(), qPrintable(nameless(*window).join(u'\n')));
  }

  void aPlotTellsItsAxesAndValues() {
    auto window = openLab(smallMoons(1));
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    auto* plot = child<CurvePlot>(*window, "plot.accuracy");
    QTRY_VERIFY(plot->accessibleDescription().contains(QStringLiteral("→")));
    const QString told = plot->accessibleDescription();
    QCOMPARE(plot->accessibleName(), QStringLiteral("Accuracy"));
    QVERIFY2(told.startsWith(QStringLiteral("share correct against step: ")), qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral("train ")) && told.contains(QStringLiteral("test ")), qPrintable(told));
  }

  // Tab goes from the top to the bottom, and every stop can be seen.
  void tabGoesThroughTheTrainingTabInTheOrderOfTheEye() {
    auto window = openLab(smallMoons(1));
    QVERIFY(untrainedShown(*window));
    window->raiseView(QStringLiteral("training"));
    LabView* tab = window->view(QStringLiteral("training"));
    QTRY_VERIFY(tab->isVisible());
    window->activateWindow();
    child<QWidget>(*window, "smoothing")->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(qApp->focusWidget());
    std::vector<QWidget*> stops;
    while (tab->isAncestorOf(qApp->focusWidget()) && stops.size() < 30) {
      stops.push_back(qApp->focusWidget());
      QTest::keyClick(qApp->focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(stops.size() >= 7);  // four controls, three plots
    int y = -1;
    for (const QWidget* stop : stops) {
      const int top = stop->mapTo(tab, QPoint(0, stop->height() / 2)).y();
      QVERIFY2(top >= y - 20, qPrintable(whereabouts(*stop)));
      QVERIFY2(stop->isVisible() && stop->width() > 8 && stop->height() > 8, qPrintable(whereabouts(*stop)));
      y = top;
    }
  }

  void noStopIsWithoutSize() {
    auto window = openLab(smallMoons(1));
    QVERIFY(untrainedShown(*window));
    window->setFocus();
    std::set<QWidget*> seen;
    QWidget* at = window.get();
    for (int i = 0; i < 200; ++i) {
      QTest::keyClick(at, Qt::Key_Tab);
      at = qApp->focusWidget();
      if (!at || !seen.insert(at).second) break;
      // A scroll area is covered by what it scrolls.
      const QWidget* seenThere = at->window()->childAt(at->mapTo(at->window(), at->rect().center()));
      QVERIFY2(at->isVisible() && at->width() > 4 && at->height() > 4 && seenThere &&
                   (seenThere == at || at->isAncestorOf(seenThere)),
               qPrintable(whereabouts(*at)));
    }
    QVERIFY(seen.size() > 20);
  }
};

QTEST_MAIN(TestAccess)
#include "test_access.moc"
