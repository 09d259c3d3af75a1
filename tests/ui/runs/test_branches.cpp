// SPDX-License-Identifier: GPL-3.0-or-later
// A branch from the table of runs: a kept run's last weights and settings, said in words, drawn from where it left.
#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QTemporaryDir>

#include "model/jobs/threads.h"
#include "model/runs/workspace.h"
#include "tests/support/lab_window.h"
#include "ui/runs/run_menu.h"
#include "ui/runs/runs_model.h"
#include "viz/plot/curve_plot.h"

using namespace hessianlab;

class TestBranches : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> directory_;

  std::unique_ptr<MainWindow> open() const { return openLab(smallMoons(2), directory_->path()); }
  static void trainOne(MainWindow& window) {
    press(window, "run");
    QVERIFY(reaches(window, RunState::Finished));
  }
  static void choose(MainWindow& window, const char* action, std::size_t row) {
    QMenu menu;
    window.findChild<RunMenu*>()->fill(menu, {window.controller().runs()[row]});
    auto* found = menu.findChild<QAction*>(QString::fromLatin1(action));
    QVERIFY2(found && found->isEnabled(), found ? qPrintable(found->toolTip()) : action);
    found->trigger();
  }
  static QString status(MainWindow& window) { return child<QLabel>(window, "status.text")->text(); }
  static std::vector<double> firstPoint(const CurvePlot& plot, int id) {
    const auto points = plot.points(id);
    return points.empty() ? std::vector<double>() : std::vector<double>{points.front().x, points.front().y};
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }
  void init() { directory_ = std::make_unique<QTemporaryDir>(); }

  void aKeptRunGoesOnAsAnother() {
    {
      auto window = open();
      trainOne(*window);
    }
    auto window = open();
    QTRY_COMPARE_WITH_TIMEOUT(window->controller().runs().size(), std::size_t{1}, kPatienceMs);
    QVERIFY(untrainedShown(*window));
    window->document().set("regularizer.strength", 0.5);
    choose(*window, "runs.branch", 0);
    QTRY_VERIFY_WITH_TIMEOUT(window->controller().branching(), kPatienceMs);
    QCOMPARE(window->document().config().number("regularizer.strength"), 0.01);  // its settings
    QVERIFY(untrainedShown(*window));
    QVERIFY2(status(*window).contains(QStringLiteral("branch from run 1 at step 20")), qPrintable(status(*window)));
    // It begins with the weights that the other ended with.
    const double last = *window->controller().runs()[0]->records.last("test_accuracy");
    QCOMPARE(*window->controller().current()->records.last("test_accuracy"), last);
    window->controller().setTicked(window->controller().runs()[0]->id, true);
    trainOne(*window);
    QVERIFY(!status(*window).contains(QStringLiteral("branch")));
    const auto& runs = window->controller().runs();
    QCOMPARE(runs.size(), std::size_t{2});
    auto* table = child<QTableView>(*window, "runsTable");
    QVERIFY(table->model()
                ->index(1, RunsModel::Settings)
                .data()
                .toString()
                .contains(QStringLiteral("branched from run 1 at step 20")));
    // Drawn from step 20 on, with a mark where it begins.
    auto* plot = child<CurvePlot>(*window, "plot.accuracy");
    const auto ids = plot->seriesIds();
    int marks = 0;
    for (const int id : ids) {
      const SeriesStyle style = plot->seriesStyle(id);
      if (style.run != runs[1]->name) continue;
      QVERIFY(firstPoint(*plot, id)[0] >= 20);
      marks += style.shape == SeriesStyle::Shape::Points && !style.inLegend;
      if (style.name.startsWith(QStringLiteral("test")))
        QCOMPARE(firstPoint(*plot, id), (std::vector<double>{20, last}));
    }
    QCOMPARE(marks, 2);
    // In the next window, too; and a branch of the branch stands behind both.
    const QString folder = runs[1]->folder;
    window.reset();
    const auto label = readLabel(folder.toStdString());
    QVERIFY(label.origin && label.origin->run == "run 1" && label.origin->stepsBefore == 20);
    window = open();
    QTRY_COMPARE_WITH_TIMEOUT(window->controller().runs().size(), std::size_t{2}, kPatienceMs);
    QVERIFY(untrainedShown(*window));
    choose(*window, "runs.branch", 1);
    QTRY_VERIFY_WITH_TIMEOUT(window->controller().branching(), kPatienceMs);
    QCOMPARE(window->controller().current()->origin->stepsBefore, int64_t{40});
    QCOMPARE(window->controller().current()->origin->step, int64_t{20});
  }

  void resetGivesItUp() {
    auto window = open();
    trainOne(*window);
    choose(*window, "runs.branch", 0);
    QTRY_VERIFY_WITH_TIMEOUT(!window->controller().armedBranch().isEmpty(), kPatienceMs);
    press(*window, "reset");
    QVERIFY(window->controller().armedBranch().isEmpty());
    QVERIFY(untrainedShown(*window));
    QVERIFY(!status(*window).contains(QStringLiteral("branch")));
  }

  void aRunInMemoryBranchesWhileItsNetworkIsThere() {
    auto window = openLab(smallMoons(1));
    trainOne(*window);
    press(*window, "reset");
    QVERIFY(untrainedShown(*window));
    choose(*window, "runs.branch", 0);
    QTRY_COMPARE_WITH_TIMEOUT(window->controller().armedBranch(), QStringLiteral("from run 1 at step 10"), kPatienceMs);
  }

  void aDamagedFolderSaysWhyAndNothingChanges() {
    {
      auto window = open();
      // With an evaluation of them, damaged weights make the whole folder unreadable.
      child<QCheckBox>(*window, "robustness.eachEpoch")->setChecked(false);
      trainOne(*window);
    }
    QVERIFY(QFile(directory_->filePath(QStringLiteral("run-1/model.safetensors"))).resize(10));
    auto window = open();
    QTRY_COMPARE_WITH_TIMEOUT(window->controller().runs().size(), std::size_t{1}, kPatienceMs);
    QVERIFY(untrainedShown(*window));
    QSignalSpy failed(&window->controller(), &RunController::failed);
    choose(*window, "runs.branch", 0);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatienceMs);
    QVERIFY(failed.front().front().toString().startsWith(QStringLiteral("run 1 cannot be branched from: ")));
    QVERIFY(!window->controller().branching());
  }
};

QTEST_MAIN(TestBranches)
#include "test_branches.moc"
