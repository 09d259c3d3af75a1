// SPDX-License-Identifier: GPL-3.0-or-later
// Runs chosen in the table, side by side in a window: what differs, what they reached, and all of it to paste.
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <cmath>

#include "model/jobs/threads.h"
#include "tests/support/curve_results.h"
#include "tests/support/lab_window.h"
#include "ui/parts/picture_strip.h"
#include "ui/runs/comparison_curves.h"
#include "ui/runs/comparison_table.h"
#include "ui/runs/comparison_window.h"
#include "ui/runs/run_menu.h"
#include "viz/plot/curve_plot.h"

using namespace hessianlab;

class TestComparisonWindow : public QObject {
  Q_OBJECT

  static void trainAnother(MainWindow& window, double seed, double rate) {
    child<QCheckBox>(window, "robustness.eachEpoch")->setChecked(false);  // it would put its own in their place
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
  // Of all runs, by the menu of the table.
  static ComparisonWindow* compare(MainWindow& window) {
    QMenu menu;
    const auto& runs = window.controller().runs();
    window.findChild<RunMenu*>()->fill(menu, {runs.begin(), runs.end()});
    for (QAction* action : menu.actions())
      if (action->text() == QStringLiteral("Compare …")) action->trigger();
    const auto all = window.findChildren<ComparisonWindow*>();
    if (all.isEmpty()) qFatal("no comparison");
    return all.back();
  }
  static void choose(QComboBox& box, const QVariant& value) {
    const int index = box.findData(value);
    if (index < 0) qFatal("no such choice");
    box.setCurrentIndex(index);
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
    auto* comparison = compare(*window);
    const auto* table = child<QTableWidget>(*comparison, "comparison.table");
    QCOMPARE(table->rowCount(), 3);
    const QStringList titles = header(*table);
    QCOMPARE(titles.mid(0, 4), (QStringList{QStringLiteral("Run"), QStringLiteral("Learning rate"),
                                            QStringLiteral("Seed"), QStringLiteral("State")}));
    QCOMPARE(table->horizontalHeaderItem(1)->toolTip(), QStringLiteral("optimizer.learning_rate"));
    QVERIFY(comparison->table().text(TableFormat::Csv).contains(QStringLiteral("clean_accuracy")));
    QCOMPARE(table->item(1, 0)->text(), QStringLiteral("run 2"));
    QCOMPARE(table->item(2, 1)->text(), QStringLiteral("0.1"));
    const QString pairs = child<QLabel>(*comparison, "comparison.pairs")->text();
    QVERIFY(pairs.contains(QStringLiteral("run 1 minus run 3: ")));
    QVERIFY2(
        pairs.contains(QStringLiteral("run 1 and run 2 cannot be compared sample by sample: their data were drawn")),
        qPrintable(pairs));
    // At the ε that is set, not at the largest, where no network withstands.
    QVERIFY2(pairs.contains(QStringLiteral("points at ε = %1 (").arg(window->document().settings().epsilon())),
             qPrintable(pairs));
    child<QPushButton>(*comparison, "comparison.latex")->click();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("\\begin{tabular}")));
    child<QPushButton>(*comparison, "comparison.csv")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), comparison->table().text(TableFormat::Csv));
    // Over the seeds two rows are left.
    child<QCheckBox>(*comparison, "comparison.seeds")->click();
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(header(*table).front(), QStringLiteral("Seeds"));
    QCOMPARE(table->item(0, 0)->text(), QStringLiteral("2"));
    QCOMPARE(table->item(0, 2)->text(), QStringLiteral("finished"));
  }

  void theMenuComparesWhatIsTicked() {
    auto window = openLab(smallMoons(1));
    QVERIFY(untrainedShown(*window));
    trainAnother(*window, 1, 0.01);
    child<QAction>(*window, "compareTicked")->trigger();
    QVERIFY(!window->findChild<ComparisonWindow*>());
    QVERIFY(child<QLabel>(*window, "status.note")->text().startsWith(QStringLiteral("Tick two runs")));
    trainAnother(*window, 2, 0.01);
    child<QAction>(*window, "compareTicked")->trigger();
    QCOMPARE(child<QTableWidget>(*child<ComparisonWindow>(*window, "comparison"), "comparison.table")->rowCount(), 2);
  }

  void aDifferenceIsReadBetweenThePointsOfTheOther() {
    const auto made = differenceAt({0, 1, 2, 3, 9}, {1, 1, 1, 1, 1}, {1, 3, 5}, {10, 20, 30});
    QVERIFY(std::isnan(made[0]) && std::isnan(made[4]));
    QCOMPARE(std::vector<double>(made.begin() + 1, made.begin() + 4), (std::vector<double>{-9, -14, -19}));
  }

  void curvesStandOverEachOtherWithTheirDifference() {
    auto window = openLab(smallMoons(1));
    QVERIFY(untrainedShown(*window));
    trainAnother(*window, 1, 0.01);
    trainAnother(*window, 1, 0.1);
    auto* comparison = compare(*window);
    auto* pages = child<QTabWidget>(*comparison, "comparison.pages");
    auto* list = child<QListWidget>(*comparison, "comparison.runs");
    QVERIFY(!list->isVisible());
    QTest::keyClick(pages->tabBar(), Qt::Key_Right);
    QCOMPARE(pages->currentIndex(), 1);
    QVERIFY(list->isVisible());
    auto* curves = child<CurvePlot>(*comparison, "comparison.curves");
    auto* differences = child<CurvePlot>(*comparison, "comparison.differences");
    QCOMPARE(curves->title(), QStringLiteral("test accuracy"));
    choose(*child<QComboBox>(*comparison, "comparison.metric"), QStringLiteral("train_loss"));
    QTRY_COMPARE(curves->seriesIds().size(), std::size_t{2});
    const auto& runs = window->controller().runs();
    const auto first = runs[0]->records.column("train_loss"), second = runs[1]->records.column("train_loss");
    QCOMPARE(differences->title(), QStringLiteral("Difference from run 1"));
    const auto points = differences->points(differences->seriesIds()[1]);
    QCOMPARE(points.size(), second.size());
    for (std::size_t i = 0; i < points.size(); ++i) QCOMPARE(points[i].y, second[i] - first[i]);
    // Without the first, nothing is left to compare with.
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(curves->seriesIds().size(), std::size_t{1});
    QVERIFY(differences->seriesIds().empty());
  }

  void whoWithstandsWhatOnTheSameSamples() {
    auto window = openLab(smallMoons(1));
    QVERIFY(untrainedShown(*window));
    trainAnother(*window, 1, 0.01);
    trainAnother(*window, 1, 0.1);
    RobustnessResult better = tenSamples(10);
    better.smallestEpsilon[1] = better.smallestEpsilon[2] = std::nullopt;
    better.brokenBy[1] = better.brokenBy[2] = -1;
    better.accuracy = {0.9, 0.7, 0.5, 0.5};
    window->controller().setRobustness(*window->controller().runs()[1],
                                       std::make_shared<const RobustnessResult>(better));
    auto* comparison = compare(*window);
    child<QTabWidget>(*comparison, "comparison.pages")->setCurrentIndex(2);
    auto* paired = child<CurvePlot>(*comparison, "comparison.paired");
    const auto points = paired->points(paired->seriesIds()[0]);
    QCOMPARE(points.size(), std::size_t{4});
    QCOMPARE(points[0].y, 0.0);
    QCOMPARE(points[1].y, 0.2);
    QVERIFY(paired->intervals(paired->seriesIds()[0])[1].low < 0.2);
    choose(*child<QComboBox>(*comparison, "comparison.epsilon"), QVariant(0.2));
    const auto* table = child<QTableWidget>(*comparison, "comparison.pairedTable");
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(1, 1)->text(), QStringLiteral("50.0 %"));
    QCOMPARE(table->item(1, 2)->text(), QStringLiteral("+20.0"));
    QCOMPARE(table->item(1, 5)->text(), QStringLiteral("2"));  // only the second withstands
    QCOMPARE(table->item(1, 6)->text(), QStringLiteral("0"));
    QCOMPARE(table->item(1, 7)->text(), QStringLiteral("0.5"));
    QVERIFY(child<QLabel>(*comparison, "comparison.robustness.note")->text().isEmpty());
    // Other samples cannot be compared, and it says so.
    for (int64_t& index : better.indices) index += 100;
    window->controller().setRobustness(*window->controller().runs()[1],
                                       std::make_shared<const RobustnessResult>(better));
    const auto* note = child<QLabel>(*comparison, "comparison.robustness.note");
    QVERIFY(note->text().startsWith(QStringLiteral("run 2: ")));
    QVERIFY(paired->seriesIds().empty());
    // Another seed draws other points: the third run is no sample-by-sample match of the first.
    trainAnother(*window, 2, 0.01);
    comparison = compare(*window);
    child<QTabWidget>(*comparison, "comparison.pages")->setCurrentIndex(2);
    note = child<QLabel>(*comparison, "comparison.robustness.note");
    QVERIFY2(note->text().contains(QStringLiteral("run 3: their data were drawn with different seeds")),
             qPrintable(note->text()));
  }

  void theSamePictureInEachRun() {
    QTemporaryDir directory;
    auto window = openLab(smallFashion(1), directory.path());
    QVERIFY(untrainedShown(*window));
    trainAnother(*window, 1, 0.01);
    trainAnother(*window, 2, 0.01);
    auto* comparison = compare(*window);
    auto* pages = child<QTabWidget>(*comparison, "comparison.pages");
    pages->setCurrentIndex(3);
    const auto& runs = window->controller().runs();
    const auto strip = [&](std::size_t row) {
      return comparison->findChild<PictureStrip*>(QStringLiteral("strip.%1").arg(runs[row]->id));
    };
    const auto both = [&](int64_t sample) { return strip(0)->index() == sample && strip(1)->index() == sample; };
    QTRY_VERIFY_WITH_TIMEOUT(both(0), kPatienceMs);
    QVERIFY(strip(0)->accessibleName().contains(QStringLiteral("Ankle boot")));
    QTest::mouseClick(child<QPushButton>(*comparison, "comparison.next"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(both(1), kPatienceMs);
    QCOMPARE(window->document().samples().open(), int64_t{1});  // in all views
    QTRY_VERIFY(!child<QProgressBar>(*comparison, "comparison.progress")->isVisible());
  }

  // In another window, whose networks are all read from folders; one of them is damaged.
  void keptRunsAreAskedAndWeightsThatAreGoneAreMissed() {
    QTemporaryDir directory;
    {
      auto window = openLab(smallFashion(1), directory.path());
      QVERIFY(untrainedShown(*window));
      trainAnother(*window, 1, 0.01);
      trainAnother(*window, 2, 0.01);
    }
    auto window = openLab(smallMoons(1), directory.path());
    const auto& runs = window->controller().runs();
    QTRY_COMPARE_WITH_TIMEOUT(runs.size(), std::size_t{2}, kPatienceMs);
    QVERIFY(QFile(runs[1]->folder + QStringLiteral("/model.safetensors")).resize(10));
    auto* comparison = compare(*window);
    child<QTabWidget>(*comparison, "comparison.pages")->setCurrentIndex(3);
    const auto note = [&](std::size_t row) {
      return comparison->findChild<QLabel*>(QStringLiteral("comparison.note.%1").arg(runs[row]->id))->text();
    };
    QTRY_COMPARE_WITH_TIMEOUT(note(0), QStringLiteral("at step 10"), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(note(1).contains(QStringLiteral("model.safetensors")), kPatienceMs);
  }

  void pointsHaveNoPictures() {
    auto window = openLab(smallMoons(1));
    QVERIFY(untrainedShown(*window));
    trainAnother(*window, 1, 0.01);
    trainAnother(*window, 2, 0.01);
    auto* comparison = compare(*window);
    child<QTabWidget>(*comparison, "comparison.pages")->setCurrentIndex(3);
    const auto name = QStringLiteral("comparison.note.%1").arg(window->controller().runs()[0]->id);
    QTRY_VERIFY(comparison->findChild<QLabel*>(name)->text().contains(QStringLiteral("no pictures")));
  }
};

QTEST_MAIN(TestComparisonWindow)
#include "test_comparison_window.moc"
