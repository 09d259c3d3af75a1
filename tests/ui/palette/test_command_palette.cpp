// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: what is typed is found among views, settings, presets, runs and commands, and Enter does it.
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <algorithm>

#include "model/jobs/threads.h"
#include "tests/support/lab_window.h"
#include "ui/palette/command_palette.h"
#include "ui/views/lab_view.h"
#include "viz/plot/curve_plot.h"

using namespace hessianlab;

class TestCommandPalette : public QObject {
  Q_OBJECT

  static QStringList titles(const std::vector<Command>& commands) {
    QStringList all;
    for (const Command& command : commands) all << command.title;
    return all;
  }
  static void type(MainWindow& window, const QString& text) {
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    auto* line = child<QLineEdit>(window, "palette.line");
    QVERIFY(line->isVisible());
    QTest::keyClicks(line, text);
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void theNearestStandsFirst() {
    const std::vector<Command> all{{QStringLiteral("Open settings …"), QStringLiteral("File"), {}, {}, {}},
                                   {QStringLiteral("Map"), QStringLiteral("View"), {}, {}, {}},
                                   {QStringLiteral("Bitmap"), QStringLiteral("File"), {}, {}, {}},
                                   {QStringLiteral("New map"), QStringLiteral("File"), {}, {}, {}}};
    QCOMPARE(titles(fitting(all, QStringLiteral("map"))),
             (QStringList{QStringLiteral("Map"), QStringLiteral("New map"), QStringLiteral("Bitmap")}));
    QCOMPARE(titles(fitting(all, QStringLiteral("FILE sett"))), QStringList{QStringLiteral("Open settings …")});
    QCOMPARE(fitting(all, {}).size(), all.size());
    QVERIFY(fitting(all, QStringLiteral("map xyz")).empty());
  }

  void aViewIsFoundAndRaised() {
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    type(*window, QStringLiteral("slic"));
    const auto* list = child<QListWidget>(*window, "palette.list");
    QVERIFY(list->item(0)->text().contains(QStringLiteral("Slices")));
    QTest::keyClick(child<QLineEdit>(*window, "palette.line"), Qt::Key_Return);
    QVERIFY(!child<QDialog>(*window, "palette")->isVisible());
    QTRY_VERIFY(window->view(QStringLiteral("slices"))->isVisible());
  }

  void aSettingGetsTheFocusWhereverItIsFolded() {
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    auto* field = child<QWidget>(*window, "training.probe_every");
    QVERIFY(!field->isVisible());
    type(*window, QStringLiteral("setting probe"));
    const auto* list = child<QListWidget>(*window, "palette.list");
    QVERIFY2(list->item(0)->text().startsWith(QStringLiteral("Setting")), qPrintable(list->item(0)->text()));
    QTest::keyClick(child<QLineEdit>(*window, "palette.line"), Qt::Key_Return);
    QTRY_VERIFY(window->focusWidget() && window->focusWidget()->isVisible());
    QVERIFY(window->focusWidget()->objectName().startsWith(QStringLiteral("training.probe")));
  }

  void escapeAndWhatIsNotThereDoNothing() {
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    const ExperimentConfig before = window->document().config();
    type(*window, QStringLiteral("no such thing"));
    auto* line = child<QLineEdit>(*window, "palette.line");
    QCOMPARE(child<QListWidget>(*window, "palette.list")->item(0)->text(), QStringLiteral("Nothing is called that"));
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(line->isVisible());
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!line->isVisible());
    QVERIFY(window->document().config() == before);
  }

  void presentationSizeEnlargesTextsAndLinesAndGoesBack() {
    const QFont before = QApplication::font();
    {
      auto window = openLab(smallMoons());
      QVERIFY(untrainedShown(*window));
      QTest::keyClick(window.get(), Qt::Key_F8);
      QVERIFY(QApplication::font().pointSizeF() > 1.4 * before.pointSizeF());
      const auto plots = window->findChildren<CurvePlot*>();
      const auto* plot = *std::find_if(plots.begin(), plots.end(), [](const auto* each) { return each->isVisible(); });
      QTRY_VERIFY(plot->font().pointSizeF() > 1.4 * before.pointSizeF());
      QCOMPARE(plot->theme().scale, 1.5);
      QTest::keyClick(window.get(), Qt::Key_T, Qt::ControlModifier);  // another theme keeps it
      QCOMPARE(plot->theme().scale, 1.5);
      QTest::keyClick(window.get(), Qt::Key_F8);
      QCOMPARE(QApplication::font().pointSizeF(), before.pointSizeF());
      QCOMPARE(plot->theme().scale, 1.0);
      QTest::keyClick(window.get(), Qt::Key_F8);
    }
    QCOMPARE(QApplication::font().pointSizeF(), before.pointSizeF());  // the next window begins as always
  }
};

QTEST_MAIN(TestCommandPalette)
#include "test_command_palette.moc"
