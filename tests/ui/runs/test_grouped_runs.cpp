// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that differ in the seed alone, folded into one row of the table by mouse and keyboard.
#include <QCheckBox>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTemporaryDir>
#include <cmath>

#include "model/jobs/threads.h"
#include "tests/support/lab_window.h"
#include "ui/runs/grouped_runs.h"
#include "ui/runs/runs_model.h"
#include "ui/runs/runs_panel.h"

using namespace hessianlab;

class TestGroupedRuns : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> directory_;
  std::unique_ptr<MainWindow> window_;

  QTableView& table() const { return *child<QTableView>(*window_, "runsTable"); }
  const std::vector<std::shared_ptr<Run>>& runs() const { return window_->controller().runs(); }
  QString cell(int row, int column) const { return table().model()->index(row, column).data().toString(); }
  QStringList names() const {
    QStringList all;
    for (int row = 0; row < table().model()->rowCount(); ++row) all << cell(row, RunsModel::Name);
    return all;
  }
  QRect place(int row, int column = 0) const { return table().visualRect(table().model()->index(row, column)); }
  void clickArrow(int row) {
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                      place(row).topLeft() + QPoint(8, place(row).height() / 2));
  }
  void clickTick(int row, int indent) {
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                      place(row).topLeft() + QPoint(indent + 10, place(row).height() / 2));
  }
  void group() {
    auto* box = child<QCheckBox>(*window_, "runs.group");
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }
  void init() {
    directory_ = std::make_unique<QTemporaryDir>();
    window_ = openLab(smallMoons(1), directory_->path());
    const std::pair<double, double> settings[] = {{0.01, 1}, {0.1, 1}, {0.01, 2}, {0.01, 3}};
    for (const auto& [strength, seed] : settings) {
      window_->document().set("regularizer.strength", strength);
      window_->document().set("training.seed", seed);
      press(*window_, "run");
      QVERIFY(reaches(*window_, RunState::Finished));
      press(*window_, "reset");
      QVERIFY(untrainedShown(*window_));
    }
    QCOMPARE(runs().size(), std::size_t{4});
    table().window()->resize(1400, 900);
  }
  void cleanup() { window_.reset(); }

  void oneRowForTheSeedsWithMeanAndSpread() {
    group();
    QCOMPARE(names(), (QStringList{QStringLiteral("3 runs"), QStringLiteral("run 2")}));
    const int column = RunsModel::FirstMetric + 1;  // last test accuracy
    double sum = 0, squares = 0;
    std::vector<double> all;
    for (const std::size_t i : {0, 2, 3}) all.push_back(100 * *runs()[i]->records.last("test_accuracy"));
    for (const double each : all) sum += each;
    for (const double each : all) squares += std::pow(each - sum / 3, 2);
    QCOMPARE(cell(0, column),
             QStringLiteral("%1 ± %2 %").arg(sum / 3, 0, 'f', 1).arg(std::sqrt(squares / 2), 0, 'f', 1));
    QVERIFY2(!cell(0, RunsModel::Settings).contains(QStringLiteral("seed")), qPrintable(cell(0, RunsModel::Settings)));
    QVERIFY(!cell(0, RunsModel::Settings).startsWith(QStringLiteral("same as")));
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, RunsModel::State), QStringLiteral("finished"), kPatienceMs);
    // As a file: the mean with all digits, and the spread beside it.
    QVERIFY(child<RunsPanel>(*window_, "runsPanel")->csv().contains(QStringLiteral("Last test, standard deviation")));
    child<QAction>(*window_, "runs.csv.copy")->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[1].startsWith(QStringLiteral("3 runs,")));
    group();
    QCOMPARE(names().size(), 4);
    QVERIFY(!child<RunsPanel>(*window_, "runsPanel")->csv().contains(QStringLiteral("standard deviation")));
  }

  void arrowsAndKeysOpenAndClose() {
    group();
    clickArrow(0);
    QCOMPARE(names(), (QStringList{QStringLiteral("3 runs"), QStringLiteral("run 1"), QStringLiteral("run 3"),
                                   QStringLiteral("run 4"), QStringLiteral("run 2")}));
    clickArrow(0);
    QCOMPARE(names().size(), 2);
    table().setFocus();
    table().setCurrentIndex(table().model()->index(0, 0));
    QTest::keyClick(&table(), Qt::Key_Right);
    QCOMPARE(names().size(), 5);
    QTest::keyClick(&table(), Qt::Key_Minus);
    QCOMPARE(names().size(), 2);
    QTest::keyClick(&table(), Qt::Key_Return);
    QCOMPARE(names().size(), 5);
    // Another order keeps what is open open, and members with their group.
    table().sortByColumn(RunsModel::Name, Qt::DescendingOrder);
    QCOMPARE(names(), (QStringList{QStringLiteral("3 runs"), QStringLiteral("run 4"), QStringLiteral("run 3"),
                                   QStringLiteral("run 1"), QStringLiteral("run 2")}));
  }

  void ticksAndMenuSpeakOfAll() {
    group();
    clickTick(0, 16);
    QVERIFY(!runs()[0]->ticked && runs()[1]->ticked && !runs()[2]->ticked && !runs()[3]->ticked);
    QCOMPARE(table().model()->index(0, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
    table().setCurrentIndex(table().model()->index(0, 0));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Space);
    QVERIFY(runs()[0]->ticked && runs()[2]->ticked && runs()[3]->ticked);
    clickArrow(0);
    clickTick(2, 32);  // run 3 alone
    QVERIFY(runs()[0]->ticked && !runs()[2]->ticked && runs()[3]->ticked);
    QCOMPARE(table().model()->index(0, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::PartiallyChecked));
    const QPoint at = place(0, 1).center();
    table().setCurrentIndex(table().model()->index(0, 0));
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, table().viewport()->mapToGlobal(at));
    QApplication::sendEvent(table().viewport(), &event);
    auto* menu = child<QMenu>(*window_, "runs.menu");
    QStringList texts;
    for (const QAction* action : menu->actions()) texts << action->text();
    QVERIFY(texts.contains(QStringLiteral("Remove 3 runs")) && texts.contains(QStringLiteral("Compare …")));
    QTest::keyClick(menu, Qt::Key_Escape);
  }

  void aFilterFoldsWhatItLeaves() {
    group();
    auto* filter = child<QLineEdit>(*window_, "runs.filter");
    QTest::keyClicks(filter, QStringLiteral("seed < 3"));
    QCOMPARE(names(), (QStringList{QStringLiteral("2 runs"), QStringLiteral("run 2")}));
    filter->clear();
    QTest::keyClicks(filter, QStringLiteral("seed = 1"));
    QCOMPARE(names(), (QStringList{QStringLiteral("run 1"), QStringLiteral("run 2")}));
  }

  void aRunThatBeginsJoinsItsGroupAndTheSelectionStays() {
    group();
    table().selectRow(1);
    window_->document().set("training.seed", 4.0);
    press(*window_, "run");
    QVERIFY(reaches(*window_, RunState::Finished));
    QTRY_COMPARE(names(), (QStringList{QStringLiteral("4 runs"), QStringLiteral("run 2")}));
    const auto selected = table().selectionModel()->selectedRows();
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.front().row(), 1);
  }

  void foldingLeavesNothingBehind() {
    group();
    const auto objects = [this] { return table().findChildren<QItemSelectionModel*>().size(); };
    const auto before = objects();
    for (int i = 0; i < 6; ++i) group();
    QCOMPARE(objects(), before);
  }
};

QTEST_MAIN(TestGroupedRuns)
#include "test_grouped_runs.moc"
