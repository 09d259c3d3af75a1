// SPDX-License-Identifier: GPL-3.0-or-later
// Runs chosen in the table, side by side in a window: what differs, what they reached, and all of it to paste.
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include "model/jobs/threads.h"
#include "tests/support/curve_results.h"
#include "tests/support/lab_window.h"
#include "ui/runs/comparison_window.h"

using namespace hessianlab;

class TestComparisonWindow : public QObject {
  Q_OBJECT

  static void trainAnother(MainWindow& window, double seed, double rate) {
    if (!window.controller().runs().empty()) press(window, "reset");
    window.document().set("training.seed", seed);
    window.document().set("optimizer.learning_rate", rate);
    const std::size_t before = window.controller().runs().size();
    press(window, "run");
    QTRY_COMPARE_WITH_TIMEOUT(window.controller().runs().size(), before + 1, kPatienceMs);
    QVERIFY(reaches(window, RunState::Finished));
    window.controller().setRobustness(*window.controller().currentRun(),
                                      std::make_shared<const RobustnessResult>(tenSamples(10)));
  }
  static QStringList header(const QTableWidget& table) {
    QStringList titles;
    for (int column = 0; column < table.columnCount(); ++column) titles << table.horizontalHeaderItem(column)->text();
    return titles;
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void whatDiffersStandsInColumnsAndCanBePasted() {
    auto window = openLab(smallMoons(1));
    QVERIFY(untrainedShown(*window));
    trainAnother(*window, 1, 0.01);
    trainAnother(*window, 2, 0.01);
    trainAnother(*window, 1, 0.1);
    const auto& runs = window->controller().runs();
    auto* comparison = new ComparisonWindow(comparedRuns({runs.begin(), runs.end()}), window->document().catalogues(),
                                            std::nullopt, window.get());
    comparison->show();
    const auto* table = child<QTableWidget>(*comparison, "comparison.table");
    QCOMPARE(table->rowCount(), 3);
    const QStringList titles = header(*table);
    QCOMPARE(titles.mid(0, 4), (QStringList{QStringLiteral("run"), QStringLiteral("optimizer.learning_rate"),
                                            QStringLiteral("training.seed"), QStringLiteral("status")}));
    QVERIFY(titles.contains(QStringLiteral("clean_accuracy")));
    QCOMPARE(table->item(1, 0)->text(), QStringLiteral("run 2"));
    QCOMPARE(table->item(2, 1)->text(), QStringLiteral("0.1"));
    QVERIFY(child<QLabel>(*comparison, "comparison.pairs")->text().contains(QStringLiteral("run 1 less run 2: ")));
    child<QPushButton>(*comparison, "comparison.latex")->click();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("\\begin{tabular}")));
    child<QPushButton>(*comparison, "comparison.csv")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), comparison->text(TableFormat::Csv));
    // Over the seeds two rows are left.
    child<QCheckBox>(*comparison, "comparison.seeds")->click();
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(header(*table).front(), QStringLiteral("seeds"));
    QCOMPARE(table->item(0, 0)->text(), QStringLiteral("2"));
    QCOMPARE(table->item(0, 2)->text(), QStringLiteral("finished"));
    if (qEnvironmentVariableIsSet("HESSIANLAB_TEST_SHOTS"))
      comparison->grab().save(qEnvironmentVariable("HESSIANLAB_TEST_SHOTS"));
  }
};

QTEST_MAIN(TestComparisonWindow)
#include "test_comparison_window.moc"
