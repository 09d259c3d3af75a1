// SPDX-License-Identifier: GPL-3.0-or-later
// Small promises of the window that are easily broken.
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableView>
#include <QTextBrowser>

#include "model/jobs/threads.h"
#include "tests/support/lab_window.h"
#include "ui/parts/number_box.h"
#include "ui/parts/whole_box.h"
#include "ui/views/catalogue/view_catalogue.h"
#include "ui/views/lab_view.h"
#include "ui/views/robustness/robustness_tab.h"
#include "ui/window/view_shortcut.h"
#include "viz/plot/curve_plot.h"

using namespace hessianlab;

class TestWindowDetails : public QObject {
  Q_OBJECT

  static void choose(MainWindow& window, const char* combo, int index) {
    auto* box = child<QComboBox>(window, combo);
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
  }
  static void evaluate(MainWindow& window) {
    auto* tab = qobject_cast<RobustnessTab*>(window.view(QStringLiteral("robustness")));
    chooseAttacks(window, {QStringLiteral("fgsm"), QStringLiteral("pgd")});
    tab->evaluate();
    QVERIFY(QTest::qWaitFor([tab] { return !tab->evaluating(); }, kPatienceMs));
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void onlyTheTabInFrontIsAtWork() {
    auto window = openLab(smallMoons(1));
    QVERIFY(untrainedShown(*window));
    const QStringList names{QStringLiteral("training"), QStringLiteral("pictures"), QStringLiteral("robustness"),
                            QStringLiteral("map")};
    for (const QString& front : names) {
      window->raiseView(front);
      for (const QString& name : names) QTRY_COMPARE(window->view(name)->isVisible(), name == front);
    }
  }

  void everyTabHasAKeyOfItsOwnWhileThereAreDigits() {
    QCOMPARE(viewShortcut(0), QKeySequence(QStringLiteral("Ctrl+1")));
    QCOMPARE(viewShortcut(8), QKeySequence(QStringLiteral("Ctrl+9")));
    QCOMPARE(viewShortcut(9), QKeySequence(QStringLiteral("Ctrl+0")));
    QVERIFY(viewShortcut(10).isEmpty() && viewShortcut(11).isEmpty());
    auto window = openLab(smallMoons(1));
    int place = 0;
    for (const ViewEntry& view : viewCatalogue()) {
      const QByteArray name = "show." + view.name.toUtf8();
      const bool there = window->view(view.name);  // those of another lab need no key
      QCOMPARE(child<QAction>(*window, name.constData())->shortcut(), there ? viewShortcut(place++) : QKeySequence());
    }
    QCOMPARE(place, 12);
    // A key that two actions have does nothing; the ten digits belong to the tabs, however many there are.
    QStringList keys;
    for (int i = 0; i < 10; ++i) keys << viewShortcut(i).toString();
    for (const QAction* action : window->findChildren<QAction*>()) {
      if (action->shortcut().isEmpty() || action->objectName().startsWith(QStringLiteral("show."))) continue;
      QVERIFY2(!keys.contains(action->shortcut().toString()), qPrintable(action->text()));
      keys << action->shortcut().toString();
    }
  }

  // No box of the window swallows a comma (test_number_boxes.cpp says how they read).
  void everyNumberIsTypedIntoABoxOfOurs() {
    auto window = openLab(smallMoons(1));
    int boxes = 0;
    for (const char* name : {"map", "slices", "draw", "pictures", "robustness", "curvature", "estimators", "weights"}) {
      window->raiseView(QString::fromLatin1(name));
      for (const auto* box : window->findChildren<QAbstractSpinBox*>()) {
        const bool ours = qobject_cast<const NumberBox*>(box) || qobject_cast<const WholeBox*>(box);
        QVERIFY2(ours, qPrintable(box->objectName()));
        ++boxes;
      }
    }
    QVERIFY(boxes > 20);
  }

  void aGermanStrengthIsTakenAndNonsenseIsSaid() {
    auto window = openLab(smallMoons(1));
    auto* strength = child<QDoubleSpinBox>(*window, "regularizer.strength");
    const auto enter = [&](const char* text) {
      strength->selectAll();
      QTest::keyClicks(strength, QString::fromLatin1(text));
      QTest::keyClick(strength, Qt::Key_Return);
    };
    QVERIFY(untrainedShown(*window));
    enter("0,3,1");
    QCOMPARE(window->document().config().number("regularizer.strength"), 0.01);
    QTRY_VERIFY(child<QLabel>(*window, "status.note")->text().startsWith(QStringLiteral("'0,3,1' is not a number")));
    enter("0,3");
    QCOMPARE(window->document().config().number("regularizer.strength"), 0.3);
  }

  void theFirstWindowFitsTheScreen() {
    auto window = openLab(smallMoons(1));
    // As narrow as the smallest screen whatever tab is in front, and also before it was ever shown.
    for (const char* name : {"training", "pictures", "robustness", "map"}) {
      window->raiseView(QString::fromLatin1(name));
      QTRY_VERIFY(window->view(QString::fromLatin1(name))->isVisible());
      QVERIFY2(window->minimumSizeHint().width() <= 1016,
               qPrintable(QString::number(window->minimumSizeHint().width())));
    }
    for (const QSize screen : {QSize(1024, 640), QSize(1024, 768), QSize(1280, 720), QSize(1366, 768)}) {
      window->resize(1280, 800);
      window->fitInto(QRect(QPoint(0, 0), screen));
      QVERIFY2(window->width() <= screen.width() && window->height() <= screen.height() - 30,
               qPrintable(QStringLiteral("%1×%2").arg(window->width()).arg(window->height())));
    }
    window->resize(1280, 800);
    window->fitInto(QRect(0, 0, 1920, 1080));
    QCOMPARE(window->size(), QSize(1280, 800));
  }

  void theKeysFitIntoALowScreen() {
    auto window = openLab(smallMoons(1));
    for (const bool large : {false, true}) {
      if (large) child<QAction>(*window, "presentationSize")->trigger();
      window->activateWindow();  // keys belong to the window in front
      QVERIFY(QTest::qWaitForWindowActive(window.get()));
      QTest::keyClick(window.get(), Qt::Key_F1);
      auto* keys = child<QDialog>(*window, "helpPage");
      QVERIFY(keys->isVisible());
      QVERIFY(keys->height() <= 0.9 * keys->screen()->availableGeometry().height());
      const auto* page = keys->findChild<QTextBrowser*>();
      QVERIFY(page->toPlainText().contains(QStringLiteral("the tabs in their order")));
      QCOMPARE(page->horizontalScrollBar()->maximum(), 0);
      keys->accept();
      QTRY_VERIFY(!window->findChild<QDialog*>(QStringLiteral("helpPage")));
    }
  }

  // Letters for a room: the panel grows with its fields.
  void largeLettersCutNoSettings() {
    auto window = openLab(smallFashion(1));
    window->resize(1280, 800);
    QVERIFY(untrainedShown(*window));
    for (const bool large : {false, true}) {
      if (large) child<QAction>(*window, "presentationSize")->trigger();
      auto* scroll = child<QScrollArea>(*window, "experimentScroll");
      QTRY_VERIFY2(scroll->widget()->width() <= scroll->viewport()->width(),
                   qPrintable(QString::number(scroll->widget()->width())));
      QVERIFY2(window->width() <= 1280, qPrintable(QString::number(window->width())));
    }
  }

  void largeLettersCutNeitherEpsilonNorHeads() {
    auto window = openLab(smallFashion(1));
    window->resize(1280, 800);
    QVERIFY(untrainedShown(*window));
    window->document().setEpsilon(0.0405);
    int small = 0;
    for (const bool large : {false, true}) {
      if (large) child<QAction>(*window, "presentationSize")->trigger();
      const auto* number = child<NumberBox>(*window, "epsilon")->findChild<QLineEdit*>();
      QCOMPARE(number->text(), QStringLiteral("0.0405"));
      constexpr int kMargin = 2;  // of a line of text, on each side
      const auto room = [&] { return number->contentsRect().width() - 2 * kMargin; };
      QTRY_VERIFY2(room() >= number->fontMetrics().horizontalAdvance(number->text()),
                   qPrintable(QString::number(room())));
      const auto* table = child<QTableView>(*window, "runsTable");
      QVERIFY(!large || table->fontMetrics().height() > small);
      small = table->fontMetrics().height();
      const QHeaderView* heads = table->horizontalHeader();
      for (int column = 0; column < table->model()->columnCount(); ++column) {
        if (table->isColumnHidden(column) || heads->sectionResizeMode(column) == QHeaderView::Stretch) continue;
        const QString head = table->model()->headerData(column, Qt::Horizontal).toString();
        QVERIFY2(heads->sectionSize(column) >= heads->fontMetrics().horizontalAdvance(head), qPrintable(head));
      }
      QVERIFY(table->verticalHeader()->defaultSectionSize() > table->fontMetrics().height());
      QVERIFY2(window->width() <= 1280, qPrintable(QString::number(window->width())));
    }
  }

  void typingANameSurvivesTheTraining() {
    auto window = openLab(smallMoons(300));
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Running));
    auto* table = child<QTableView>(*window, "runsTable");
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, kPatienceMs);
    table->setCurrentIndex(table->model()->index(0, 0));
    table->edit(table->model()->index(0, 0));
    auto* editor = table->findChild<QLineEdit*>();
    QVERIFY(editor);
    editor->setText(QStringLiteral("my ru"));
    const int64_t step = window->controller().current()->progress.step;
    QTRY_VERIFY_WITH_TIMEOUT(window->controller().current()->progress.step > step + 20, kPatienceMs);
    QCOMPARE(editor->text(), QStringLiteral("my ru"));
    QTest::keyClicks(editor, QStringLiteral("n"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(window->controller().runs().front()->name, QStringLiteral("my run"));
    press(*window, "stop");
    QVERIFY(reaches(*window, RunState::Stopped));
  }

  void eachNormKeepsItsCurve() {
    auto window = openLab(smallMoons(1));
    child<QSpinBox>(*window, "robustness.samples")->setValue(20);
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    evaluate(*window);
    choose(*window, "norm", 1);
    evaluate(*window);
    choose(*window, "norm", 0);
    const Run& run = *window->controller().current();
    QVERIFY(run.robustnessIn(Norm::Linf) && run.robustnessIn(Norm::L2));
    QTRY_COMPARE(child<CurvePlot>(*window, "plot.robustness")->seriesIds().size(), std::size_t{1});
  }

  void theCurveOfAFinishedRunIsThatOfItsLastWeights() {
    auto window = openLab(smallMoons(6));
    child<QSpinBox>(*window, "robustness.samples")->setValue(100);
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    QTRY_VERIFY_WITH_TIMEOUT(window->controller().current()->robustnessIn(Norm::Linf) &&
                                 window->controller().current()->robustnessIn(Norm::Linf)->step == 60,
                             kPatienceMs);
  }

  void aRunWithoutDataIsNoRun() {
    ExperimentConfig config = smallFashion();
    config.set("dataset.path", "/nonexistent/folder");
    auto window = openLab(config);
    QVERIFY(reaches(*window, RunState::Failed));
    press(*window, "run");
    QTRY_COMPARE_WITH_TIMEOUT(window->controller().state(), RunState::Failed, kPatienceMs);
    QCOMPARE(window->controller().runs().size(), std::size_t{0});
    window->document().replaceConfig(smallMoons(1), QStringLiteral("moons"));
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    QCOMPARE(window->controller().runs().size(), std::size_t{1});
  }

  void twoChoicesAreTwoStepsOfUndo() {
    auto window = openLab(smallMoons());
    const std::string first = window->document().config()["regularizer"].name;
    choose(*window, "regularizer.name", 4);
    const std::string second = window->document().config()["regularizer"].name;
    choose(*window, "regularizer.name", 5);
    QVERIFY(second != first && window->document().config()["regularizer"].name != second);
    press(*window, "undo");
    QCOMPARE(window->document().config()["regularizer"].name, second);
    press(*window, "undo");
    QCOMPARE(window->document().config()["regularizer"].name, first);
  }

  void aRightClickOnAPlotOpensItsMenu() {
    auto window = openLab(smallMoons(1));
    QVERIFY(untrainedShown(*window));
    auto* plot = child<CurvePlot>(*window, "plot.curvature");
    auto* canvas = qobject_cast<QWidget*>(plot->findChild<QObject*>(QString(), Qt::FindDirectChildrenOnly));
    for (QWidget* inner : plot->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
      if (inner->inherits("QCustomPlot")) canvas = inner;
    QVERIFY(canvas && canvas->inherits("QCustomPlot"));
    const QPoint middle = canvas->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, middle, canvas->mapToGlobal(middle));
    QApplication::sendEvent(canvas, &event);
    QTRY_VERIFY(plot->findChild<QMenu*>());
    auto* menu = plot->findChild<QMenu*>();
    QVERIFY(menu->actions().size() >= 4);
    menu->close();
  }
};

QTEST_MAIN(TestWindowDetails)
#include "test_window_details.moc"
