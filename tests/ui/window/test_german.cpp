// SPDX-License-Identifier: GPL-3.0-or-later
// The window in German: words of the window, of the engine and of Qt, decimal points, keys of the menus, room for the
// texts.
#include <QAction>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>

#include "model/jobs/threads.h"
#include "model/questions/robustness.h"
#include "tests/support/lab_window.h"
#include "tests/support/tabs_fit.h"
#include "ui/parts/language.h"
#include "ui/parts/number_box.h"
#include "ui/runs/runs_panel.h"
#include "ui/views/robustness/robustness_tab.h"
#include "ui/window/message_bar.h"
#include "ui/words/engine_text.h"

using namespace hessianlab;

class TestGerman : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    configureThreads(1);
    QVERIFY2(speak(QStringLiteral("de")), "build the target hl_translations");
  }

  void theSystemsLanguageIsTakenWhereItIsSpoken() {
    QCOMPARE(spokenLanguage({QStringLiteral("fr-FR"), QStringLiteral("de-AT"), QStringLiteral("en")}),
             QStringLiteral("de"));
    QCOMPARE(spokenLanguage({QStringLiteral("ar")}), QStringLiteral("ar"));
    QCOMPARE(spokenLanguage({QStringLiteral("fr")}), QStringLiteral("en"));
    QCOMPARE(spokenLanguage({}), QStringLiteral("en"));
    QCOMPARE(languageMeant(QStringLiteral("ar")), QStringLiteral("ar"));
  }

  void theChoiceIsRemembered() {
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    QVERIFY(chosenLanguage(settings).isEmpty());
    chooseLanguage(settings, QStringLiteral("de"));
    QCOMPARE(chosenLanguage(settings), QStringLiteral("de"));
    chooseLanguage(settings, {});
    QVERIFY(settings.allKeys().isEmpty());
  }

  void windowEngineAndQtSpeakGerman() {
    auto window = openLab(smallMoons());
    QCOMPARE(qApp->layoutDirection(), Qt::LeftToRight);
    QCOMPARE(child<QDockWidget>(*window, "dock.runs")->windowTitle(), QStringLiteral("Läufe"));
    QCOMPARE(window->menuBar()->actions().front()->text(), QStringLiteral("&Datei"));
    bool found = false;  // a title of the engine
    for (const QLabel* label : window->findChildren<QLabel*>()) found |= label->text() == u"Regularisierer";
    QVERIFY(found);
    QDialogButtonBox box(QDialogButtonBox::Cancel);
    QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(u'&'), QStringLiteral("Abbrechen"));
  }

  // What is remembered under a name is found again in another language.
  void columnsAreHiddenByTheirNames() {
    auto window = openLab(smallMoons());
    auto* panel = child<RunsPanel>(*window, "runsPanel");
    QCOMPARE(panel->hiddenColumns(), (QStringList{QStringLiteral("tags"), QStringLiteral("notes")}));
    auto* table = child<QTableView>(*window, "runsTable");
    panel->setHiddenColumns({QStringLiteral("robust"), QStringLiteral("state")});
    QStringList hidden;
    for (int column = 0; column < table->model()->columnCount(); ++column)
      if (table->isColumnHidden(column)) hidden << table->model()->headerData(column, Qt::Horizontal).toString();
    QCOMPARE(hidden.size(), 2);
    QCOMPARE(hidden.front(), QStringLiteral("Zustand"));
    QVERIFY(hidden.back().startsWith(QStringLiteral("Unter Angriff")));
  }

  void numbersKeepTheirPoint() {
    auto window = openLab(smallMoons());
    for (const NumberBox* box : window->findChildren<NumberBox*>()) QVERIFY(!box->text().contains(u','));
    QCOMPARE(QLocale().decimalPoint(), QStringLiteral("."));
  }

  void noTwoEntriesOfAMenuHaveTheSameKey() {
    auto window = openLab(smallMoons());
    QStringList doubled;
    for (QMenu* menu : window->menuBar()->findChildren<QMenu*>()) doubled << doubledKeys(*menu);
    QString bar;
    for (const QAction* action : window->menuBar()->actions()) {
      const QString letter = QKeySequence::mnemonic(action->text()).toString().right(1);
      QVERIFY2(!letter.isEmpty() && !bar.contains(letter), qPrintable(action->text()));
      bar += letter;
    }
    QVERIFY2(doubled.isEmpty(), qPrintable(doubled.join(u'\n')));
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

  // Also in large letters: a name breaks between its words, never within one.
  void namesOfSettingsAreWhole() {
    auto window = openLab(smallMoons());
    window->resize(1280, 800);
    for (const bool large : {false, true}) {
      if (large) child<QAction>(*window, "presentationSize")->trigger();
      int names = 0;
      for (const QLabel* name : child<QWidget>(*window, "experimentScroll")->findChildren<QLabel*>()) {
        if (!name->isVisible() || !name->wordWrap() || !name->buddy()) continue;
        ++names;
        for (const QString& word : name->text().remove(u'&').split(u' '))
          QTRY_VERIFY2(name->fontMetrics().horizontalAdvance(word) <= name->contentsRect().width(), qPrintable(word));
      }
      QVERIFY(names > 5);
    }
  }

  void theNamesOfTheTabsAreWholeInLargeLetters() {
    auto window = openLab(smallFashion());
    window->resize(1280, 800);
    child<QAction>(*window, "presentationSize")->trigger();
    QTest::qWait(0);
    const auto bars =
        child<QMainWindow>(*window, "views")->findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly);
    QCOMPARE(bars.size(), 1);
    QTRY_VERIFY(bars.front()->sizeHint().width() <= bars.front()->width());
    // Larger than they were nevertheless, and as before when the letters are.
    const double large = bars.front()->font().pointSizeF();
    child<QAction>(*window, "presentationSize")->trigger();
    QTRY_COMPARE(bars.front()->font().pointSizeF(), window->font().pointSizeF());
    QVERIFY(large > window->font().pointSizeF());
  }

  // They need the room of large letters only as long as they are large.
  void theSettingsAreAsWideAsBeforeLargeLetters() {
    auto window = openLab(smallFashion());
    window->resize(1280, 800);
    QVERIFY(untrainedShown(*window));
    const auto* settings = child<QDockWidget>(*window, "dock.experiment");
    const int before = settings->width();
    child<QAction>(*window, "presentationSize")->trigger();
    QTRY_VERIFY(settings->width() > before);
    child<QAction>(*window, "presentationSize")->trigger();
    QTRY_COMPARE(settings->width(), before);
  }

  void trainingMakesNoWindowOfLargeLettersWider() {
    auto window = openLab(smallMoons(3));
    window->resize(1280, 800);
    child<QAction>(*window, "presentationSize")->trigger();
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    auto* memory = child<QLabel>(*window, "time.memory");
    QTRY_VERIFY(memory->text().endsWith(QStringLiteral("Zeitpunkte")));
    QTest::qWait(0);
    QVERIFY2(window->width() <= 1280, qPrintable(QString::number(window->width())));
  }

  // The report on gradient masking is made of sentences of the engine.
  void checksAreGerman() {
    auto window = openLab(smallMoons());
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    window->raiseView(QStringLiteral("robustness"));
    chooseAttacks(*window, {QStringLiteral("fgsm")});
    auto* tab = qobject_cast<RobustnessTab*>(window->view(QStringLiteral("robustness")));
    tab->check();
    QTRY_VERIFY_WITH_TIMEOUT(!tab->evaluating() && window->controller().currentRun()->lastEvaluation(), kPatienceMs);
    const auto checks = window->controller().currentRun()->lastEvaluation()->sanity;
    QVERIFY(checks.size() > 5);
    for (const SanityCheck& check : checks)
      QVERIFY2(engineSentence(check.detail) != QString::fromStdString(check.detail), check.detail.c_str());
  }

  void anotherLanguageBeginsWithTheNextStart() {
    auto window = openLab(smallMoons());
    child<QAction>(*window, "language.ar")->trigger();
    auto* again = child<QPushButton>(*window, "message.act");
    QVERIFY(again->isVisible());
    QVERIFY(child<MessageBar>(*window, "messageBar")->text().contains(QStringLiteral("العربية")));
    QVERIFY(!window->startsAgain());
    QTest::mouseClick(again, Qt::LeftButton);
    QVERIFY(window->startsAgain() && !window->isVisible());
  }
};

QTEST_MAIN(TestGerman)
#include "test_german.moc"
