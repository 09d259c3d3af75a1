// SPDX-License-Identifier: GPL-3.0-or-later
// A run folder opened in the window stands beside the runs of the session, with the same numbers.
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "model/base/error.h"
#include "model/base/records.h"
#include "model/jobs/threads.h"
#include "model/session/training_session.h"
#include "tests/support/lab_window.h"
#include "tests/support/message_of.h"
#include "ui/runs/load_run.h"
#include "viz/plot/curve_plot.h"

using namespace hessianlab;

class TestSavedRuns : public QObject {
  Q_OBJECT

  QTemporaryDir directory_;
  QString folder() const { return directory_.filePath(QStringLiteral("my run")); }
  const Catalogues catalogues_ = allCatalogues(*regularizerCatalogue());

 private Q_SLOTS:
  void initTestCase() {
    configureThreads(1);
    ExperimentConfig config = smallMoons(2);
    config.set("training.log_every", 1);
    TrainingSession session(config, regularizerCatalogue(), nullptr, folder().toStdString());
    session.run();
    QVERIFY(session.waitUntilIdle(kPatienceMs / 1000));
  }

  void theNumbersAreThoseOfTheFolder() {
    const auto run = loadRun(folder(), catalogues_);
    QCOMPARE(run->name, QStringLiteral("my run"));
    QCOMPARE(run->records.steps().size(), std::size_t{20});
    QCOMPARE(run->records.probes().size(), std::size_t{5});
    QCOMPARE(run->records.tests().size(), std::size_t{3});
    QCOMPARE(run->progress.state, RunState::Finished);
    QVERIFY(run->config == [] {
      ExperimentConfig config = smallMoons(2);
      config.set("training.log_every", 1);
      return config;
    }());
  }

  void itIsDrawnBesideTheOthers() {
    auto window = openLab(smallMoons(2));
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    window->controller().addSaved(loadRun(folder(), catalogues_));
    const auto* plot = child<CurvePlot>(*window, "plot.penalty");
    QTRY_COMPARE(plot->seriesIds().size(), std::size_t{2});
    // The same seed and settings: the same numbers, to the last bit.
    const auto& runs = window->controller().runs();
    QCOMPARE(runs.size(), std::size_t{2});
    const auto& saved = runs[0]->name == QStringLiteral("my run") ? *runs[0] : *runs[1];
    const auto& live = runs[0]->name == QStringLiteral("my run") ? *runs[1] : *runs[0];
    QCOMPARE(live.records.steps().size(), std::size_t{20});
    QCOMPARE(saved.records.column("train_loss"), live.records.column("train_loss"));
  }

  void aFolderThatIsNoneIsRefusedInOneSentence() {
    QTemporaryDir empty;
    const std::string message = messageOf([&] { loadRun(empty.path(), catalogues_); });
    QVERIFY2(message.find("not a run folder") != std::string::npos, message.c_str());
    QDir(empty.path()).mkdir(QStringLiteral("r"));
    const QString copy = empty.filePath(QStringLiteral("r/"));
    for (const char* name : {"config.json", "run.json", "metrics.csv"})
      QFile::copy(folder() + u'/' + QLatin1String(name), copy + QLatin1String(name));
    QVERIFY(messageOf([&] { loadRun(copy, catalogues_); }) == "accepted");
    QFile metrics(copy + QStringLiteral("metrics.csv"));
    QVERIFY(metrics.open(QIODevice::WriteOnly | QIODevice::Append));
    metrics.write("1,2,3\n");
    metrics.close();
    QVERIFY(messageOf([&] { loadRun(copy, catalogues_); }).find("metrics.csv line") != std::string::npos);
  }
};

QTEST_MAIN(TestSavedRuns)
#include "test_saved_runs.moc"
