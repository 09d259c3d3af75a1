// SPDX-License-Identifier: GPL-3.0-or-later
// What a folder tells of its run where the run, or its results, are not what they seem.
#include <torch/utils.h>

#include <QTemporaryDir>
#include <QtTest>
#include <filesystem>

#include "model/base/atomic_file.h"
#include "model/base/folder_lock.h"
#include "model/base/sha256.h"
#include "model/formats/metrics_csv.h"
#include "model/formats/results_json.h"
#include "model/labs/metrics_of.h"
#include "model/runs/catalogues.h"
#include "model/runs/run_history.h"
#include "model/runs/saved_run.h"
#include "model/session/training_session.h"
#include "regularizers/catalogue.h"
#include "tests/support/curve_results.h"
#include "tests/support/message_of.h"
#include "tests/support/small_runs.h"

using namespace hessianlab;
namespace fs = std::filesystem;

class TestRunHistory : public QObject {
  Q_OBJECT

  fs::path trained(const char* name, int64_t seed = 1) const {
    fs::path folder = fs::path(directory_.path().toStdString()) / name;
    ExperimentConfig config = smallMoonsRun(2);
    config.set("training.seed", seed);
    TrainingSession session(config, regularizerCatalogue(), nullptr, folder, {});
    session.run();
    session.waitUntilIdle(1e6);
    return folder;
  }
  // As a killed program leaves it.
  static void setStatus(const fs::path& folder, const std::string& status, int64_t steps) {
    RunRecord record = parseRunRecord(readFile(folder / "run.json"), metricsOf(smallMoonsRun(2)), "run.json");
    record.status = status;
    record.epochs = record.epochs * static_cast<double>(steps) / static_cast<double>(record.steps);
    record.steps = steps;
    replaceFiles(folder, {.contents = {{"run.json", toJson(record)}}});
  }

  const Catalogues catalogues_ = allCatalogues(*regularizerCatalogue());
  QTemporaryDir directory_;

 private Q_SLOTS:
  void initTestCase() { torch::set_num_threads(1); }

  void aKilledRunReadsAsInterrupted() {
    const fs::path folder = trained("killed");
    QCOMPARE(readRunHistory(folder, catalogues_).record.status, std::string("finished"));
    QVERIFY(SavedRun(folder, regularizerCatalogue()).unfinished().empty());
    setStatus(folder, "running", 5);
    QCOMPARE(readRunHistory(folder, catalogues_).record.status, std::string("interrupted"));
    QCOMPARE(SavedRun(folder, regularizerCatalogue()).unfinished(),
             std::string("this run was interrupted at step 5 of 20; the results are those of its last save"));
    {
      const FolderLock lock(folder, run_file::kLock, "another training is running");
      QCOMPARE(readRunHistory(folder, catalogues_).record.status, std::string("running"));
      QCOMPARE(SavedRun(folder, regularizerCatalogue()).unfinished(),
               std::string("this run is still training; these are its weights at step 5 of 20"));
    }
    setStatus(folder, "failed", 5);
    QVERIFY(SavedRun(folder, regularizerCatalogue()).unfinished().starts_with("this run failed at step 5 of 20; "));
  }

  void aRunBeforeItsFirstSaveIsNamed() {
    const fs::path folder = trained("early");
    const fs::path begun = fs::path(directory_.path().toStdString()) / "begun";
    fs::create_directory(begun);
    beginManifest(begun);
    replaceFiles(begun, {.contents = {{"config.json", readFile(folder / "config.json")}}});
    QCOMPARE(messageOf([&] { readRunHistory(begun, catalogues_); }),
             begun.string() + " holds a run that was interrupted before its first save; 'hessianlab-cli resume " +
                 begun.string() + "' begins it anew");
  }

  void aCurveOfOtherWeightsIsNamed() {
    const fs::path folder = trained("mine");
    RobustnessResult curve = tenSamples(20);
    const auto isOfOthers = [&](const std::string& weights) {
      curve.weightsSha256 = weights;
      replaceFiles(folder, {.contents = {{"robustness.json", toJson(curve)}}});
      return readRunHistory(folder, catalogues_).robustness->ofOtherWeights;
    };
    QVERIFY(!isOfOthers(sha256(readFile(folder / "model.safetensors"))));
    QVERIFY(isOfOthers(sha256(readFile(trained("theirs", 2) / "model.safetensors"))));
    QVERIFY(!isOfOthers(""));  // an old file does not say
  }

  // The step, the weights and their hash are those of one save, whatever is saved while they are read.
  void aSavedRunIsOpenedAsOfOneMoment() {
    const fs::path folder = trained("moving"), other = trained("moving-to", 3);
    struct Save {
      std::string weights, record;
    };
    Save saves[2]{{readFile(folder / "model.safetensors"), readFile(folder / "run.json")},
                  {readFile(other / "model.safetensors"), {}}};
    RunRecord record = parseRunRecord(saves[0].record, metricsOf(smallMoonsRun(2)), "run.json");
    record.steps = 7;
    saves[1].record = toJson(record);
    std::jthread saver([&](std::stop_token stop) {
      for (int i = 1; !stop.stop_requested(); ++i) {
        const Save& save = saves[i % 2];
        replaceFiles(folder, {.contents = {{"model.safetensors", save.weights}, {"run.json", save.record}}});
      }
    });
    std::set<int64_t> seen;
    for (int i = 0; i < 60; ++i) {
      const SavedRun saved(folder, regularizerCatalogue());
      JobControl control;
      CurvatureRequest request;
      request.samples = 1;
      request.estimator = "power";
      request.iterations = 1;
      const int64_t step = saved.answer(request, control).step;
      QCOMPARE(saved.weightsSha256(), sha256(saves[step == 7 ? 1 : 0].weights));
      seen.insert(step);
    }
    QCOMPARE(seen, (std::set<int64_t>{7, 20}));
  }
};

QTEST_GUILESS_MAIN(TestRunHistory)
#include "test_run_history.moc"
