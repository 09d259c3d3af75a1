// SPDX-License-Identifier: GPL-3.0-or-later
// The table of runs: what a filter leaves, several at once, words that a person writes, columns to choose.
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTemporaryDir>
#include <QUndoStack>

#include "model/jobs/threads.h"
#include "model/runs/workspace.h"
#include "tests/support/lab_window.h"
#include "ui/runs/run_menu.h"
#include "ui/runs/runs_model.h"
#include "ui/runs/runs_panel.h"

using namespace hessianlab;

class TestRunsPanel : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> directory_;
  std::unique_ptr<MainWindow> window_;

  QTableView& table() const { return *child<QTableView>(*window_, "runsTable"); }
  QLineEdit& filter() const { return *child<QLineEdit>(*window_, "runs.filter"); }
  QString count() const { return child<QLabel>(*window_, "runs.count")->text(); }
  const std::vector<std::shared_ptr<Run>>& runs() const { return window_->controller().runs(); }
  QStringList shownNames() const {
    QStringList names;
    for (int row = 0; row < table().model()->rowCount(); ++row)
      names << table().model()->index(row, 0).data().toString();
    return names;
  }
  int columnOf(const QString& title) const {
    for (int column = 0; column < table().model()->columnCount(); ++column)
      if (table().model()->headerData(column, Qt::Horizontal).toString() == title) return column;
    qFatal("no column %s", qPrintable(title));
  }
  // The menu of the rows that are selected, without showing it.
  void choose(const QString& text, std::vector<std::size_t> rows) {
    RunMenu::Runs chosen;
    for (const std::size_t row : rows) chosen.push_back(runs()[row]);
    QMenu menu;
    window_->findChild<RunMenu*>()->fill(menu, chosen);
    for (QAction* action : menu.actions())
      if (action->text() == text) return action->trigger();
    qFatal("the menu lacks %s", qPrintable(text));
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void init() {
    directory_ = std::make_unique<QTemporaryDir>();
    window_ = openLab(smallMoons(1), directory_->path());
    for (const double strength : {0.01, 0.1, 0.5}) {
      window_->document().set("regularizer.strength", strength);
      press(*window_, "run");
      QVERIFY(reaches(*window_, RunState::Finished));
      press(*window_, "reset");
      QVERIFY(untrainedShown(*window_));
    }
    QCOMPARE(runs().size(), std::size_t{3});
  }
  void cleanup() { window_.reset(); }

  void aFilterLeavesTheRunsThatItSays() {
    QCOMPARE(count(), QStringLiteral("3 runs"));
    filter().setText(QStringLiteral("λ > 0.05 and data = moons"));
    QCOMPARE(shownNames(), (QStringList{QStringLiteral("run 2"), QStringLiteral("run 3")}));
    QCOMPARE(count(), QStringLiteral("2 of 3 runs"));
    filter().setText(QStringLiteral("state = finished and strength < 0.05"));
    QCOMPARE(shownNames(), QStringList{QStringLiteral("run 1")});
    filter().setText(QStringLiteral("last test > 2"));
    QCOMPARE(shownNames(), QStringList());
    filter().setText(QStringLiteral("λ >"));  // on the way: what was shown stays
    QVERIFY2(count().contains(QStringLiteral("lacks a value")), qPrintable(count()));
    QCOMPARE(shownNames(), QStringList());
    filter().setText(QStringLiteral("wombat > 3"));
    QVERIFY2(count().contains(QStringLiteral("“wombat”")), qPrintable(count()));
    filter().clear();
    QCOMPARE(shownNames().size(), 3);
    QCOMPARE(count(), QStringLiteral("3 runs"));
  }

  void wordsAreKeptWithTheRun() {
    auto* model = table().model();
    QVERIFY(table().isColumnHidden(columnOf(QStringLiteral("Tags"))));
    child<RunsPanel>(*window_, "runsPanel")->setHiddenColumns({});
    QVERIFY(!table().isColumnHidden(columnOf(QStringLiteral("Tags"))));
    QVERIFY(model->setData(model->index(1, columnOf(QStringLiteral("Tags"))), QStringLiteral("class, , seen,class")));
    QVERIFY(model->setData(model->index(1, columnOf(QStringLiteral("Notes"))), QStringLiteral(" the best so far ")));
    QCOMPARE(runs()[1]->tags, (QStringList{QStringLiteral("class"), QStringLiteral("seen")}));
    filter().setText(QStringLiteral("tag = seen and best so"));
    QCOMPARE(shownNames(), QStringList{QStringLiteral("run 2")});
    filter().clear();
    choose(QStringLiteral("Draw none"), {0});
    window_->controller().setColor(runs()[1]->id, 5);
    const std::string folder = runs()[1]->folder.toStdString();
    const RunLabel wanted{"run 2", "the best so far", {"class", "seen"}, 5};
    QTRY_VERIFY(readLabel(folder) == wanted);
  }

  void severalAtOnce() {
    choose(QStringLiteral("Draw only these"), {0, 2});
    QVERIFY(runs()[0]->ticked && !runs()[1]->ticked && runs()[2]->ticked);
    choose(QStringLiteral("Draw all"), {0});
    QVERIFY(runs()[1]->ticked);
    choose(QStringLiteral("Remove 2 runs"), {0, 1});
    QTRY_COMPARE(runs().size(), std::size_t{1});
    window_->document().undoStack().undo();  // both, in one step
    QTRY_COMPARE_WITH_TIMEOUT(runs().size(), std::size_t{3}, kPatienceMs);
  }

  // One that is written to its end first goes later than the others, and still in one step with them.
  void oneStepAlsoWhereOneIsStillWritten() {
    press(*window_, "run");
    QVERIFY(reaches(*window_, RunState::Finished));
    QCOMPARE(runs().size(), std::size_t{4});
    const QString folder = runs()[3]->folder;
    QUndoStack& stack = window_->document().undoStack();
    const int before = stack.index();
    choose(QStringLiteral("Remove 2 runs"), {0, 3});  // the last one has its session still
    QTRY_COMPARE_WITH_TIMEOUT(runs().size(), std::size_t{2}, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(stack.index() == before + 1 && !QFile::exists(folder), kPatienceMs);
    stack.undo();
    QTRY_COMPARE_WITH_TIMEOUT(runs().size(), std::size_t{4}, kPatienceMs);
    QVERIFY(QFile::exists(folder));
  }

  // The table says against what a run differs, and a dot keeps its colour where the row is selected.
  void whatDiffersSaysFromWhat() {
    const auto* model = table().model();
    QVERIFY(model->index(0, RunsModel::Settings)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("are compared with this one")));
    QVERIFY(model->index(1, RunsModel::Settings)
                .data(Qt::ToolTipRole)
                .toString()
                .startsWith(QStringLiteral("Compared with run 1: ")));
    const auto icon = model->index(0, RunsModel::Name).data(Qt::DecorationRole).value<QIcon>();
    const auto middle = [&](QIcon::Mode mode) { return icon.pixmap(14, mode).toImage().pixelColor(7, 7); };
    QCOMPARE(middle(QIcon::Selected), middle(QIcon::Normal));
  }

  void spaceTicksWhatIsSelected() {
    table().setFocus();
    table().selectRow(0);
    QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table(), Qt::Key_Space);
    QVERIFY(!runs()[0]->ticked && !runs()[1]->ticked && runs()[2]->ticked);
    QTest::keyClick(&table(), Qt::Key_Space);
    QVERIFY(runs()[0]->ticked && runs()[1]->ticked);
  }

  void typingInTheTableRenamesNothing() {
    table().setCurrentIndex(table().model()->index(0, 0));
    table().setFocus();
    QTest::keyClicks(&table(), QStringLiteral("xyz"));
    QVERIFY(!table().findChild<QLineEdit*>());
    QCOMPARE(shownNames().front(), QStringLiteral("run 1"));
  }

  // "50.0 % (step 480)" is wider than the head of its column.
  void whatStandsBehindANumberIsWhole() {
    window_->document().set("training.epochs", 1000.0);
    press(*window_, "run");
    const auto tested = [&] { return runs().size() == 4 && runs()[3]->records.tests().size() > 10; };
    QTRY_VERIFY_WITH_TIMEOUT(tested(), kPatienceMs);
    press(*window_, "run");
    QVERIFY(reaches(*window_, RunState::Paused));
    if (runs()[3]->progress.step == runs()[3]->records.tests().step.back()) press(*window_, "step");
    const int column = columnOf(QStringLiteral("Last test"));
    const QModelIndex last = table().model()->index(3, column);
    QTRY_VERIFY_WITH_TIMEOUT(last.data().toString().contains(QStringLiteral(" (step ")), kPatienceMs);
    const auto isWhole = [&] {
      return table().columnWidth(column) > table().fontMetrics().horizontalAdvance(last.data().toString());
    };
    window_->resize(1280, 800);
    QTRY_VERIFY(isWhole());
    // Where there is little room, the settings keep theirs.
    auto* panel = child<RunsPanel>(*window_, "runsPanel");
    const QStringList hidden = panel->hiddenColumns();
    panel->setHiddenColumns({});
    QTRY_VERIFY(!isWhole());
    panel->setHiddenColumns(hidden);
    QTRY_VERIFY(isWhole());
  }
};

QTEST_MAIN(TestRunsPanel)
#include "test_runs_panel.moc"
