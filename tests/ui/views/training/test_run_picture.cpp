// SPDX-License-Identifier: GPL-3.0-or-later
// The caption of a picture says what was trained, and how far it came where it did not come to its end.
#include <QtTest>

#include "model/labs/metrics_of.h"
#include "model/runs/catalogues.h"
#include "regularizers/catalogue.h"
#include "tests/support/lab_window.h"
#include "tests/support/small_runs.h"
#include "ui/views/training/run_picture.h"
#include "ui/views/training/training_tab.h"

using namespace hessianlab;

class TestRunPicture : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void anUnfinishedRunIsCalledSo() {
    const ExperimentConfig config = validated(smallMoonsRun(12), allCatalogues(*regularizerCatalogue()), "");
    const auto caption = [&](RunState state) {
      auto run = std::make_shared<Run>(metricsOf(config));
      run->config = config;
      run->progress.state = state;
      run->progress.step = 40;
      run->progress.epoch = 4;
      run->progress.totalEpochs = 12;
      return captionOf(std::vector<std::shared_ptr<const Run>>{run});
    };
    QVERIFY(caption(RunState::Stopped).endsWith(QStringLiteral(", interrupted at step 40 of 120")));
    QVERIFY(caption(RunState::Failed).endsWith(QStringLiteral(", failed at step 40 of 120")));
    for (const RunState state : {RunState::Finished, RunState::Running, RunState::Paused})
      QVERIFY(!caption(state).contains(QStringLiteral("step")));
  }

  // The network that waits for its first step has been measured, too, but it is not in the picture.
  void theNoteIsOnTheRunsThatAreDrawn() {
    auto window = openLab(smallMoons(2));
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    const auto* tab = qobject_cast<TrainingTab*>(window->view(QStringLiteral("training")));
    const QString trained = tab->plotsNote();
    QVERIFY2(trained.contains(QStringLiteral(": median of ")), qPrintable(trained));
    press(*window, "reset");
    QVERIFY(untrainedShown(*window));
    QCOMPARE(tab->plotsNote(), trained);
  }
};

QTEST_MAIN(TestRunPicture)
#include "test_run_picture.moc"
