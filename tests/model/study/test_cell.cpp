// SPDX-License-Identifier: GPL-3.0-or-later
// A cell is done once and no more: what is finished is skipped, what was interrupted is begun anew and ends the same, a
// changed evaluation does not train again, and another plan's run is not touched.
#include <torch/utils.h>

#include <QTemporaryDir>
#include <QtTest>
#include <nlohmann/json.hpp>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/base/sha256.h"
#include "model/runs/catalogues.h"
#include "model/runs/run_files.h"
#include "model/session/training_session.h"
#include "model/study/cell.h"
#include "regularizers/catalogue.h"
#include "tests/support/message_of.h"

using namespace hessianlab;
namespace fs = std::filesystem;

class TestCell : public QObject {
  Q_OBJECT

  static StudyPlan planOf(const std::string& epochs, const std::string& samples) {
    return parseStudy(R"({"title": "Moons",
        "config": {"dataset": {"name": "moons", "train_samples": 60, "test_samples": 40},
                   "architecture": {"name": "mlp-2d", "hidden": [8]},
                   "training": {"epochs": )" +
                          epochs +
                          R"(, "batch_size": 20, "probe_every": 2, "probe_samples": 8}},
        "methods": [{"label": "hess", "regularizer": {"name": "hessian-norm"}, "key": "strength", "strengths": [0.1]}],
        "seeds": [5],
        "evaluation": {"samples": )" +
                          samples +
                          R"(, "attacks": ["fgsm"], "curvature_samples": 6,
                       "norms": {"linf": {"epsilons": [0.05, 0.1]}, "l2": {"epsilons": [0.1]}}}})",
                      allCatalogues(*regularizerCatalogue()), "study");
  }
  fs::path folder(const char* name) const { return fs::path(directory_.path().toStdString()) / name; }
  static CellState state(const StudyPlan& plan, const fs::path& where) {
    return stateOf(plan, plan.cells[0], where, allCatalogues(*regularizerCatalogue()));
  }
  static void run(const StudyPlan& plan, const fs::path& where) {
    JobControl control;
    runCell(plan, plan.cells[0], where, regularizerCatalogue(), control);
  }
  static std::optional<CellResult> read(const StudyPlan& plan, const fs::path& where) {
    return readCell(plan, plan.cells[0], where, allCatalogues(*regularizerCatalogue()));
  }

  QTemporaryDir directory_;

 private Q_SLOTS:
  void initTestCase() { torch::set_num_threads(1); }

  void doneIsNotDoneAgain() {
    const StudyPlan plan = planOf("3", "20");
    const fs::path where = folder("a");
    QCOMPARE(state(plan, where), CellState::Missing);
    QVERIFY(!read(plan, where));
    run(plan, where);
    QCOMPARE(state(plan, where), CellState::Done);
    std::map<std::string, fs::file_time_type> times;
    for (const auto& file : fs::directory_iterator(where)) times[file.path().filename()] = file.last_write_time();
    for (const char* name : {"config.json", "run.json", "model.safetensors", "metrics.csv", "robustness-linf.json",
                             "robustness-l2.json", "curvature.json", "study-cell.json"})
      QVERIFY2(times.contains(name), name);
    run(plan, where);
    for (const auto& file : fs::directory_iterator(where)) {
      const std::string name = file.path().filename();
      QVERIFY2(times.contains(name) && times[name] == file.last_write_time(), name.c_str());
    }
  }

  void whatIsReadIsWhatTheFilesSay() {
    const StudyPlan plan = planOf("3", "20");
    const fs::path where = folder("a");
    run(plan, where);
    const CellResult result = *read(plan, where);
    const auto json = [&](const char* name) { return nlohmann::json::parse(readFile(where / name)); };
    QCOMPARE(result.testAccuracy, json("run.json")["final"]["clean_accuracy"].get<double>());
    QCOMPARE(result.trainSeconds, json("run.json")["train_seconds"].get<double>());
    QCOMPARE(result.steps, int64_t{9});
    const auto curvature = json("curvature.json");
    QCOMPARE(result.hessianNorm, curvature["summary"]["mean_norm"].get<double>());
    QCOMPARE(result.hessianNormMedian, curvature["summary"]["median_norm"].get<double>());
    QCOMPARE(result.gradientNorm, curvature["summary"]["mean_gradient_norm"].get<double>());
    std::vector<double> shares;
    for (const auto& sample : curvature["samples"])
      shares.push_back(sample["norm"].get<double>() / sample["gradient_norm"].get<double>());
    std::sort(shares.begin(), shares.end());
    QCOMPARE(shares.size(), std::size_t{6});
    QCOMPARE(result.normalisedCurvature, 0.5 * (shares[2] + shares[3]));
    QVERIFY(result.confidence && *result.confidence >= 0.5 && *result.confidence <= 1);
    QCOMPARE(result.robustness.size(), std::size_t{2});
    QCOMPARE(result.robustness[0].accuracy, json("robustness-linf.json")["robust_accuracy"].get<std::vector<double>>());
    QCOMPARE(result.robustness[1].norm, Norm::L2);
    QVERIFY(result.attackSettings.contains("fgsm"));
  }

  void certificatesAreMadeWhereTheyAreAskedFor() {
    StudyPlan plan = planOf("3", "20");
    const fs::path where = folder("certified");
    run(plan, where);
    const auto without = *read(plan, where);
    QCOMPARE(without.certified, std::vector<std::vector<double>>(2));
    const auto trained = fs::last_write_time(where / "model.safetensors");
    plan.evaluation.certificates = Certificates::Quick;
    QCOMPARE(state(plan, where), CellState::Trained);
    run(plan, where);
    QVERIFY(fs::last_write_time(where / "model.safetensors") == trained);
    const CellResult result = *read(plan, where);
    for (std::size_t n = 0; n < 2; ++n) {
      const auto& attacked = result.robustness[n].accuracy;
      QCOMPARE(attacked, without.robustness[n].accuracy);
      const auto file =
          nlohmann::json::parse(readFile(where / (n == 0 ? "robustness-linf.json" : "robustness-l2.json")));
      QCOMPARE(result.certified[n], file["bounds"]["best"]["accuracy"].get<std::vector<double>>());
      QVERIFY(result.certified[n][0] > 0);
      for (std::size_t e = 0; e < attacked.size(); ++e) QVERIFY(result.certified[n][e] <= attacked[e]);
    }
  }

  void anotherEvaluationDoesNotTrainAgain() {
    const fs::path where = folder("b");
    run(planOf("2", "20"), where);
    const auto trained = fs::last_write_time(where / "model.safetensors");
    const StudyPlan other = planOf("2", "30");
    QCOMPARE(state(other, where), CellState::Trained);
    QVERIFY(!read(other, where));
    run(other, where);
    QCOMPARE(state(other, where), CellState::Done);
    QCOMPARE(read(other, where)->robustness[0].samples, int64_t{30});
    QVERIFY(fs::last_write_time(where / "model.safetensors") == trained);
    fs::remove(where / "curvature.json");
    QCOMPARE(state(other, where), CellState::Trained);
  }

  void anInterruptedCellEndsTheSame() {
    const StudyPlan plan = planOf("200", "20");
    const fs::path whole = folder("whole"), cut = folder("cut");
    run(plan, whole);
    JobControl control;
    std::jthread later([&] {
      while (!fs::exists(cut / "model.safetensors")) std::this_thread::yield();  // after the first epoch
      control.cancel();
    });
    QVERIFY_EXCEPTION_THROWN(runCell(plan, plan.cells[0], cut, regularizerCatalogue(), control), Interrupted);
    QCOMPARE(state(plan, cut), CellState::Missing);
    run(plan, cut);
    QCOMPARE(state(plan, cut), CellState::Done);
    QVERIFY(readFile(cut / "model.safetensors") == readFile(whole / "model.safetensors"));
    QVERIFY(readFile(cut / "robustness-l2.json") == readFile(whole / "robustness-l2.json"));
  }

  void anInterruptedEvaluationIsDoneAnew() {
    const StudyPlan plan = planOf("2", "20");
    const fs::path where = folder("c");
    run(plan, where);
    fs::remove(where / "study-cell.json");
    JobControl control;
    control.cancel();
    QVERIFY_EXCEPTION_THROWN(runCell(plan, plan.cells[0], where, regularizerCatalogue(), control), Interrupted);
    QCOMPARE(state(plan, where), CellState::Trained);
    run(plan, where);
    QCOMPARE(state(plan, where), CellState::Done);
  }

  void foreignAndDamagedFilesAreRefused() {
    const StudyPlan plan = planOf("2", "20");
    const fs::path where = folder("d");
    run(plan, where);
    const QString message = QString::fromStdString(messageOf([&] { state(planOf("3", "20"), where); }));
    QVERIFY2(message.contains("other settings"), qPrintable(message));
    QVERIFY(messageOf([&] { run(planOf("3", "20"), where); }) == message.toStdString());
    QVERIFY(fs::exists(where / "model.safetensors"));
    for (const char* name : {"robustness-linf.json", "curvature.json", "run.json"}) {
      const std::string good = readFile(where / name);
      for (const std::string& bad : {std::string("{}"), good.substr(0, good.size() / 2)}) {
        writeFileAtomically(where / name, bad);
        const QString refusal = QString::fromStdString(messageOf([&] { read(plan, where); }));
        QVERIFY2(refusal.contains(name), qPrintable(refusal));
      }
      writeFileAtomically(where / name, good);
    }
    QVERIFY(read(plan, where));
  }

  // One digit of a result, or of what says how it was made.
  void aFlippedDigitIsNamed() {
    const StudyPlan plan = planOf("2", "20");
    const fs::path where = folder("flip");
    run(plan, where);
    for (const char* name : {"curvature.json", "robustness-linf.json", "robustness-l2.json", "study-cell.json"}) {
      const std::string good = readFile(where / name);
      std::string bad = good;
      const auto digit = bad.find_first_of("0123456789", bad.find("0."));
      QVERIFY(digit != std::string::npos);
      bad[digit] = bad[digit] == '3' ? '4' : '3';
      writeFileAtomically(where / name, bad);
      const std::string refusal = messageOf([&] { read(plan, where); });
      QVERIFY2(refusal.find(std::string(name) + " is not the file that the run wrote") != std::string::npos,
               refusal.c_str());
      writeFileAtomically(where / name, good);
    }
    QVERIFY(read(plan, where));
  }

  void resultsAreThoseOfTheWeights() {
    const StudyPlan plan = planOf("2", "20");
    const fs::path where = folder("longer");
    run(plan, where);
    const std::string weights = sha256(readFile(where / "model.safetensors"));
    for (const char* name : {"curvature.json", "robustness-linf.json", "robustness-l2.json", "study-cell.json"})
      QCOMPARE(nlohmann::json::parse(readFile(where / name))["weights_sha256"].get<std::string>(), weights);
    SessionOptions options;
    options.resume = true;
    TrainingSession session(plan.cells[0].config, regularizerCatalogue(), nullptr, where, options);
    session.extendTo(4);
    session.run();
    session.waitUntilIdle(1e6);
    QCOMPARE(session.progress().state, RunState::Finished);
    QVERIFY(sha256(readFile(where / "model.safetensors")) != weights);
    QCOMPARE(state(plan, where), CellState::Trained);
    QVERIFY(!read(plan, where));
  }

  // A person measured the cell in another way: its number is not taken for the study's.
  void aResultThatWasReplacedIsDoneAnew() {
    const StudyPlan plan = planOf("2", "20");
    const fs::path where = folder("replaced");
    run(plan, where);
    const std::string curvature = readFile(where / "curvature.json");
    const auto robustness = fs::last_write_time(where / "robustness-l2.json");
    std::string other = nlohmann::json::parse(curvature).dump();
    replaceFiles(where, {.contents = {{"curvature.json", other}}});
    QCOMPARE(state(plan, where), CellState::Trained);
    run(plan, where);
    QCOMPARE(state(plan, where), CellState::Done);
    QVERIFY(nlohmann::json::parse(readFile(where / "curvature.json"))["samples"] ==
            nlohmann::json::parse(curvature)["samples"]);
    QVERIFY(fs::last_write_time(where / "robustness-l2.json") == robustness);  // was done, and is not done again
  }

  void aTrainingThatFailsSaysWhy() {
    // A linear network whose loss is not finite after a few steps at the largest allowed learning rate.
    const StudyPlan plan = parseStudy(R"({"title": "Diverges",
        "config": {"dataset": {"name": "moons", "train_samples": 60, "test_samples": 40},
                   "architecture": {"name": "mlp-2d", "activation": "relu"},
                   "optimizer": {"name": "sgd", "learning_rate": 100, "momentum": 0.9999},
                   "training": {"epochs": 100}},
        "methods": [{"label": "none", "regularizer": {"name": "none"}}], "seeds": [1],
        "evaluation": {"attacks": ["fgsm"], "norms": {"linf": {"epsilons": [0.1]}}}})",
                                      allCatalogues(*regularizerCatalogue()), "study");
    const fs::path where = folder("e");
    try {
      run(plan, where);
      QFAIL("the training was expected to fail");
    } catch (const RunError& error) {
      QVERIFY2(QString(error.what()).startsWith("none-seed1: "), error.what());
    }
    QCOMPARE(state(plan, where), CellState::Missing);  // and is tried again
  }
};

QTEST_GUILESS_MAIN(TestCell)
#include "test_cell.moc"
