// SPDX-License-Identifier: GPL-3.0-or-later
// The table of runs says of its rows what it has told its views of them, whatever the list has become meanwhile.
#include <QTemporaryDir>

#include "model/jobs/threads.h"
#include "model/labs/metrics_of.h"
#include "tests/support/curve_results.h"
#include "tests/support/lab_window.h"
#include "ui/runs/runs_model.h"
#include "ui/runs/table_csv.h"
#include "ui/words/config_access.h"

using namespace hessianlab;

class TestRunsModel : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  // Whoever hears of a removal before the model does may have the window drawn, and the table with it.
  void rowsStayUntilTheModelSaysThatTheyGo() {
    const QTemporaryDir directory;
    const auto window = openLab(smallMoons(1), directory.path());
    RunController& controller = window->controller();
    for (int i = 0; i < 2; ++i) {
      press(*window, "run");
      QVERIFY(reaches(*window, RunState::Finished));
      press(*window, "reset");
      QVERIFY(untrainedShown(*window));
    }
    QCOMPARE(controller.runs().size(), std::size_t{2});
    RunsModel* model = nullptr;
    QStringList early;
    connect(&controller, &RunController::runsRemoved, this, [&] {
      for (int row = 0; row < model->rowCount(); ++row)
        early << model->index(row, RunsModel::Name).data().toString()
              << model->index(row, RunsModel::State).data().toString();
    });
    RunsModel heardLater(window->document(), controller);
    model = &heardLater;
    const QString first = controller.runs()[0]->name, second = controller.runs()[1]->name;
    controller.remove(controller.runs()[0]->id);
    QCOMPARE(early, QStringList({first, "finished", second, "finished"}));
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, RunsModel::Name).data().toString(), second);
  }

  // Two folders of pictures have one title and are two sets: each names its own.
  void dataOfOnesOwnAreNamed() {
    const auto window = openLab(smallMoons(1));
    const Catalogues& all = window->document().catalogues();
    const auto kept = [&](const char* name, const std::string& path, double noise) {
      auto run = std::make_shared<Run>(metricsOf(smallMoons(1)));
      run->name = QString::fromLatin1(name);
      run->config["dataset"] = {"picture-folder", {{"path", path}, {"test_share", noise}}};
      run->config = validated(run->config, all, "test");
      window->controller().addSaved(run);
    };
    kept("one", "/photos/cats", 0.2);
    kept("two", "/photos/dogs/", 0.2);
    kept("three", "/photos/dogs/", 0.3);
    const RunsModel model(window->document(), window->controller());
    const auto differs = [&](int row) { return model.index(row, RunsModel::Settings).data().toString(); };
    QVERIFY2(differs(0).startsWith(QStringLiteral("cats (Folder of pictures), ")), qPrintable(differs(0)));
    QVERIFY2(differs(1).startsWith(QStringLiteral("dogs (Folder of pictures), ")), qPrintable(differs(1)));
    QVERIFY2(!differs(2).contains(QStringLiteral("dogs")) && differs(2).contains(QStringLiteral("0.3")),
             qPrintable(differs(2)));
    // Between two settings the folder is told by its name.
    ExperimentConfig other = window->controller().runs()[0]->config;
    other.set("dataset.path", "/photos/dogs");
    const QString told = differenceText(window->controller().runs()[0]->config, other, all);
    QVERIFY2(told.endsWith(QStringLiteral(" dogs")) && !told.contains(u'/'), qPrintable(told));
  }

  // 53 % of the first epoch is not the accuracy of a network that learned on.
  void anAccuracyUnderAttackSaysWhenItIsNotOfTheNetworkAsItIs() {
    const QTemporaryDir directory;
    const auto window = openLab(smallMoons(2), directory.path());
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    RunController& controller = window->controller();
    const Run& run = *controller.current();
    QTRY_COMPARE_WITH_TIMEOUT(run.progress.epoch, 2.0,
                              kPatienceMs);  // the window hears of the last step a moment later
    RunsModel model(window->document(), controller);
    const int column = model.robustColumn();
    const auto shown = [&](RobustnessResult result) {
      result.norm = window->document().settings().norm;
      controller.setRobustness(*controller.currentRun(), std::make_shared<const RobustnessResult>(std::move(result)));
      return model.index(0, column).data().toString();
    };
    const QString present = shown(tenSamples(run.progress.step));
    QVERIFY2(present.endsWith(QStringLiteral(" %")), qPrintable(present));
    QVERIFY(!tableCsv(model, {column}).contains(QStringLiteral("measured")));
    const QString early = shown(tenSamples(run.progress.stepsPerEpoch));
    QCOMPARE(early, present + QStringLiteral(" (epoch 1)"));
    QVERIFY(model.index(0, column).data(Qt::ToolTipRole).toString().contains(QStringLiteral("epoch 1")));
    const QStringList lines = tableCsv(model, {column}).split(u'\n');
    QVERIFY2(lines[0].endsWith(QStringLiteral("measured\"")) && lines[1].endsWith(QStringLiteral(",epoch 1")),
             qPrintable(lines.join(u'\n')));
    RobustnessResult others = tenSamples(run.progress.step);
    others.ofOtherWeights = true;
    QCOMPARE(shown(others), present + QStringLiteral(" (of earlier weights)"));
    QVERIFY(model.index(0, column).data(Qt::ToolTipRole).toString().contains(QStringLiteral("trained on since")));
  }

  // ‖H‖ is looked at every 100 steps; what rests at step 2 shows that of step 0.
  void aNumberSaysWhenTheRunHasComeFarther() {
    const QTemporaryDir directory;
    const auto window = openLab(smallMoons(2), directory.path());
    press(*window, "step");
    QTRY_VERIFY_WITH_TIMEOUT(window->controller().current()->progress.step == 1, kPatienceMs);
    RunsModel model(window->document(), window->controller());
    int column = 0;
    while (column < model.columnCount() && model.columnName(column) != QStringLiteral("hessian_norm_median")) ++column;
    QVERIFY(column < model.columnCount());
    const QModelIndex norm = model.index(0, column);
    QTRY_VERIFY2_WITH_TIMEOUT(norm.data().toString().endsWith(QStringLiteral(" (step 0)")),
                              qPrintable(norm.data().toString()), kPatienceMs);
    QVERIFY(norm.data(Qt::ToolTipRole).toString().contains(QStringLiteral("come to step 1")));
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    QTRY_VERIFY2_WITH_TIMEOUT(!norm.data().toString().contains(QStringLiteral("step")),
                              qPrintable(norm.data().toString()), kPatienceMs);
  }
};

QTEST_MAIN(TestRunsModel)
#include "test_runs_model.moc"
