// SPDX-License-Identifier: GPL-3.0-or-later
// A message waits for nobody, can be copied and closed, and offers what can be done.
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

#include "model/base/records.h"
#include "model/jobs/threads.h"
#include "model/session/training_session.h"
#include "tests/support/lab_window.h"
#include "ui/data/data_file_dialog.h"
#include "ui/window/message_bar.h"

using namespace hessianlab;

class TestMessageBar : public QObject {
  Q_OBJECT

  static void click(MainWindow& window, const char* name) {
    QTest::mouseClick(child<QWidget>(window, name), Qt::LeftButton);
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void whatWentWrongCanBeCopiedAndClosed() {
    auto window = openLab(smallMoons(1));
    auto* bar = child<MessageBar>(*window, "messageBar");
    bar->showError(QStringLiteral("the disk is full"));
    QVERIFY(bar->isVisible());
    QVERIFY(!child<QPushButton>(*window, "message.act")->isVisible());
    QVERIFY(!child<QPushButton>(*window, "message.other")->isVisible());
    click(*window, "message.copy");
    QCOMPARE(QGuiApplication::clipboard()->text(), bar->text());
    click(*window, "message.close");
    QVERIFY(!bar->isVisible());
  }

  // As at the very first start where nothing is installed.
  void missingDataComeWithWaysOut() {
    ExperimentConfig config = smallFashion();
    config.set("dataset.path", "/nonexistent/folder");
    auto window = openLab(config);
    auto* bar = child<MessageBar>(*window, "messageBar");
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), kPatienceMs);
    QVERIFY2(bar->text().contains(QStringLiteral("/nonexistent/folder")), qPrintable(bar->text()));
    QVERIFY(child<QPushButton>(*window, "message.copy")->isVisible());
    click(*window, "message.act");
    QVERIFY(!bar->isVisible());
    auto* dialog = child<DataFileDialog>(*window, "dataFileDialog");
    QTRY_VERIFY(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(window->document().config() == config);
  }

  void missingDataCanBeDoneWithout() {
    ExperimentConfig config = smallFashion();
    config.set("dataset.path", "/nonexistent/folder");
    auto window = openLab(config);
    auto* bar = child<MessageBar>(*window, "messageBar");
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), kPatienceMs);
    click(*window, "message.other");
    QCOMPARE(window->document().config()["dataset"].name, std::string("moons"));
    QCOMPARE(window->document().config()["regularizer"].name, config["regularizer"].name);
    QVERIFY(untrainedShown(*window));
    QVERIFY(!bar->isVisible());
  }

  void theTrainingOfLastTimeIsOffered() {
    QTemporaryDir folder;
    ExperimentConfig config = smallMoons(2);
    const QString run = folder.filePath(QStringLiteral("run-1"));
    {
      TrainingSession session(config, regularizerCatalogue(), nullptr, run.toStdString());
      session.stepOnce();
      QVERIFY(session.waitUntilIdle(kPatience));
    }
    auto window = openLab(config, folder.path());
    window->offerToContinue(run);
    auto* bar = child<MessageBar>(*window, "messageBar");
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), kPatienceMs);
    QVERIFY2(
        bar->text().contains(QStringLiteral("run-1 was training")) && bar->text().contains(QStringLiteral("step 1")),
        qPrintable(bar->text()));
    QVERIFY(untrainedShown(*window));
    click(*window, "message.act");
    QVERIFY(!bar->isVisible());
    QVERIFY(reaches(*window, RunState::Finished));
    QCOMPARE(window->controller().current()->folder, run);
    QCOMPARE(window->controller().current()->progress.step, int64_t{20});
  }
};

QTEST_MAIN(TestMessageBar)
#include "test_message_bar.moc"
