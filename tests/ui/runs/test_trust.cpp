// SPDX-License-Identifier: GPL-3.0-or-later
// The lamp says what the checks say, and its report says why.
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QTextBrowser>
#include <QToolButton>

#include "model/formats/results_json.h"
#include "model/jobs/threads.h"
#include "model/robustness/trust.h"
#include "model/runs/run_files.h"
#include "tests/support/curve_results.h"
#include "tests/support/lab_window.h"
#include "ui/runs/load_run.h"
#include "ui/views/robustness/robustness_tab.h"
#include "ui/window/check_report.h"

using namespace hessianlab;

class TestTrust : public QObject {
  Q_OBJECT

  static void give(MainWindow& window, std::vector<SanityCheck> checks, bool complete = true) {
    const auto run = window.controller().currentRun();
    RobustnessResult result = tenSamples(run->progress.step);
    result.sanity = std::move(checks);
    result.complete = complete;
    window.controller().setRobustness(*run, std::make_shared<const RobustnessResult>(std::move(result)));
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void theLampFollowsTheLastEvaluation() {
    auto window = openLab(smallMoons(1));
    QVERIFY(untrainedShown(*window));
    auto* lamp = child<QToolButton>(*window, "status.lamp");
    QCOMPARE(lamp->text(), QStringLiteral("attacks not checked"));
    QVERIFY(lamp->toolTip().contains(QStringLiteral("Run checks")));
    give(*window, {});
    QCOMPARE(lamp->text(), QStringLiteral("attacks not checked"));
    give(*window, {{"one-step", SanityCheck::Verdict::Passed, "a"}, {"precision", SanityCheck::Verdict::Passed, "b"}});
    QCOMPARE(lamp->text(), QStringLiteral("checks pass"));
    QVERIFY(!lamp->icon().isNull());
    give(*window, {{"one-step", SanityCheck::Verdict::Failed, "a"}, {"precision", SanityCheck::Verdict::Passed, "b"}});
    QCOMPARE(lamp->text(), QStringLiteral("1 check fails"));
    give(*window, {{"one-step", SanityCheck::Verdict::Failed, "a"}, {"precision", SanityCheck::Verdict::Failed, "b"}},
         false);
    QCOMPARE(lamp->text(), QStringLiteral("2 checks fail"));
    give(*window, {{"one-step", SanityCheck::Verdict::Passed, "a"}}, false);  // the others are not known
    QCOMPARE(lamp->text(), QStringLiteral("attacks not checked"));
    QVERIFY(lamp->toolTip().contains(QStringLiteral("cancelled")));
  }

  void theReportNamesEveryCheck() {
    auto window = openLab(smallMoons(1));
    QVERIFY(untrainedShown(*window));
    give(*window, {{"large-epsilon", SanityCheck::Verdict::Failed, "12 % hold at ε = 0.5 < 1."},
                   {"my-own-check", SanityCheck::Verdict::Passed, "Fine."}});
    QTest::mouseClick(child<QToolButton>(*window, "status.lamp"), Qt::LeftButton);
    auto* report = child<CheckReport>(*window, "checkReport");
    QTRY_VERIFY(report->isVisible());
    QVERIFY(!report->isModal());
    const QString text = child<QTextBrowser>(*window, "checkReport.text")->toPlainText();
    QVERIFY2(text.contains(QStringLiteral("✗ A huge ε breaks everything – not so")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("12 % hold at ε = 0.5 < 1.")));
    QVERIFY(text.contains(QStringLiteral("✓ My own check")));
    QTest::mouseClick(child<QPushButton>(*report, "checkReport.copy"), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("A huge ε breaks everything")));
    QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("1 check fails")));
  }

  void runChecksAsksTheEngine() {
    auto window = openLab(smallMoons(2));
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    child<QSpinBox>(*window, "robustness.samples")->setValue(30);
    chooseAttacks(*window, {QStringLiteral("pgd")});
    QTest::mouseClick(child<QToolButton>(*window, "status.lamp"), Qt::LeftButton);
    auto* report = child<CheckReport>(*window, "checkReport");
    auto* check = child<QPushButton>(*report, "checkReport.check");
    QTRY_VERIFY_WITH_TIMEOUT(check->isEnabled(), kPatienceMs);
    QTest::mouseClick(check, Qt::LeftButton);
    QVERIFY(!check->isEnabled());
    const Run& run = *window->controller().current();
    QTRY_VERIFY_WITH_TIMEOUT(run.lastEvaluation() && !run.lastEvaluation()->sanity.empty(), kPatienceMs);
    QTRY_VERIFY(check->isEnabled());
    const auto& checks = run.lastEvaluation()->sanity;
    const QString text = child<QTextBrowser>(*window, "checkReport.text")->toPlainText();
    for (const SanityCheck& one : checks) {
      QVERIFY2(text.contains(QString::fromStdString(checkTitle(one.check))), one.check.c_str());
      QVERIFY2(text.contains(QString::fromStdString(one.detail)), one.detail.c_str());
    }
    QCOMPARE(text.count(u'✓') + text.count(u'✗') + text.count(QStringLiteral("– could not be asked")),
             static_cast<qsizetype>(checks.size()));
    QVERIFY(child<QToolButton>(*window, "status.lamp")->text() != QStringLiteral("attacks not checked"));
  }

  void theReportSaysWhatCouldNotBeAskedAndWhatIsRefuted() {
    auto window = openLab(smallMoons(1));
    QVERIFY(untrainedShown(*window));
    RobustnessResult result = tenSamples(0);
    result.sanity = {{"linearity", SanityCheck::Verdict::NotAsked, "There is no slope."}};
    result.faults = {"The certificate 'lipschitz' is refuted."};
    window->controller().setRobustness(*window->controller().current(),
                                       std::make_shared<const RobustnessResult>(result));
    auto* lamp = child<QToolButton>(*window, "status.lamp");
    QTRY_COMPARE(lamp->text(), QStringLiteral("the result contradicts itself"));
    QTest::mouseClick(lamp, Qt::LeftButton);
    const QString text = child<CheckReport>(*window, "checkReport")->plainText();
    QVERIFY2(text.contains(QStringLiteral("The certificate 'lipschitz' is refuted.")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral(" – could not be asked")), qPrintable(text));
    QVERIFY2(!text.contains(u'✓') && !text.contains(u'✗'), qPrintable(text));
  }

  void aRunFolderBringsItsChecks() {
    QTemporaryDir directory;
    const QString folder = directory.filePath(QStringLiteral("saved"));
    {
      TrainingSession session(smallMoons(1), regularizerCatalogue(), nullptr, folder.toStdString());
      session.run();
      QVERIFY(session.waitUntilIdle(kPatienceMs / 1000));
    }
    RobustnessResult result = tenSamples(10);
    result.sanity = {{"one-step", SanityCheck::Verdict::Passed, "All right."},
                     {"confidence", SanityCheck::Verdict::Failed, "0.99 is too sure."}};
    replaceFiles(folder.toStdString(), {.contents = {{"robustness.json", toJson(result)}}});
    auto window = openLab(smallMoons(1));
    QVERIFY(untrainedShown(*window));
    window->controller().addSaved(loadRun(folder, allCatalogues(*regularizerCatalogue())));
    QTRY_COMPARE(child<QToolButton>(*window, "status.lamp")->text(), QStringLiteral("1 check fails"));
    QTest::mouseClick(child<QToolButton>(*window, "status.lamp"), Qt::LeftButton);
    auto* report = child<CheckReport>(*window, "checkReport");
    QCOMPARE(child<QComboBox>(*report, "checkReport.run")->currentText(), QStringLiteral("saved"));
    QVERIFY(report->plainText().contains(QStringLiteral("0.99 is too sure.")));
    // Its network is not the one that trains here.
    QVERIFY(!child<QPushButton>(*report, "checkReport.check")->isEnabled());
  }
};

QTEST_MAIN(TestTrust)
#include "test_trust.moc"
