// SPDX-License-Identifier: GPL-3.0-or-later
// Runs side by side: what differs is a column, what is equal is none, and what is not known is not invented.
#include <QtTest>
#include <nlohmann/json.hpp>

#include "model/labs/metrics_of.h"
#include "model/runs/catalogues.h"
#include "model/runs/run_comparison.h"
#include "regularizers/catalogue.h"

using namespace hessianlab;

class TestRunComparison : public QObject {
  Q_OBJECT

  const Catalogues catalogues_ = allCatalogues(*regularizerCatalogue());

  ComparedRun run(const std::string& name, double strength, std::optional<double> accuracy) const {
    ExperimentConfig config;
    config.set("dataset.name", "moons");
    config["regularizer"] = {"hessian-norm", {{"strength", strength}}};
    config = validated(config, catalogues_, "test");
    const MetricList& metrics = metricsOf(config);
    RunHistory history{config, RunRecord(metrics), RecordTable(metrics), std::nullopt};
    history.record.status = "finished";
    history.record.epochs = 2.5;
    history.record.final.values.front().number = accuracy;
    return {name, name, history};
  }
  static RobustnessResult attacked(std::vector<std::optional<double>> fallen) {
    RobustnessResult result;
    result.epsilons = {0, 0.1};
    for (std::size_t i = 0; i < fallen.size(); ++i) result.indices.push_back(static_cast<int64_t>(i));
    result.correct.assign(fallen.size(), true);
    result.accuracy = {1, static_cast<double>(std::count(fallen.begin(), fallen.end(), std::nullopt)) /
                              static_cast<double>(fallen.size())};
    result.smallestEpsilon = std::move(fallen);
    result.samples = static_cast<int64_t>(result.indices.size());
    return result;
  }

 private Q_SLOTS:
  void onlyWhatDiffersIsAColumn() {
    const RunComparison table = compareRuns({run("a", 0.1, 0.9), run("b", 0.3, std::nullopt)}, catalogues_, {});
    QCOMPARE(table.titles,
             (std::vector<std::string>{"run", "regularizer.strength", "status", "epochs", "clean_accuracy"}));
    QCOMPARE(*table.cells[1][1].number, 0.3);
    QVERIFY(!table.cells[1][4].number && table.cells[1][4].text.empty());
    QVERIFY(table.pairs.empty());
  }

  void seedsBecomeMeanAndSpread() {
    const auto seeded = [&](double strength, int seed, std::optional<double> accuracy) {
      ComparedRun one = run("x", strength, accuracy);
      one.history.config = withSetting(one.history.config, "training.seed=" + std::to_string(seed), catalogues_);
      return one;
    };
    const std::vector<ComparedRun> runs{seeded(0.1, 1, 0.9), seeded(0.3, 1, 0.5), seeded(0.1, 2, 0.7),
                                        seeded(0.3, 2, std::nullopt)};
    const RunComparison table = overSeeds(compareRuns(runs, catalogues_, {}), runs, catalogues_);
    QCOMPARE(table.titles,
             (std::vector<std::string>{"seeds", "regularizer.strength", "status", "epochs", "clean_accuracy"}));
    QCOMPARE(table.cells.size(), std::size_t{2});
    QCOMPARE(*table.cells[0][0].number, 2.0);
    QCOMPARE(table.cells[0][2].text, std::string("finished"));
    QCOMPARE(*table.cells[0][3].number, 2.5);
    QVERIFY(std::abs(*table.cells[0][4].number - 0.8) < 1e-12);
    QVERIFY(std::abs(*table.cells[0][4].spread - std::sqrt(0.02)) < 1e-12);  // of 0.9 and 0.7
    QVERIFY(!table.cells[1][4].number);                                      // one of them is not known
    QVERIFY(toText(table, TableFormat::Markdown).find("80.0 ± 14.1 %") != std::string::npos);
    QVERIFY(toText(table, TableFormat::Csv).find("clean_accuracy,\"clean_accuracy, spread\"") != std::string::npos);
    QCOMPARE(nlohmann::json::parse(toJson(table))["runs"][0]["clean_accuracy"]["mean"].get<double>(), 0.8);
  }

  // Another regularizer has other settings; which one it is and how strong says what differs.
  void anotherEntryIsNamedAndNotSpreadOut() {
    ComparedRun plain = run("b", 0.3, 0.9);
    plain.history.config["regularizer"] = {"none", {}};
    plain.history.config = validated(plain.history.config, catalogues_, "test");
    const RunComparison table = compareRuns({run("a", 0.3, 0.9), plain}, catalogues_, {});
    QCOMPARE(std::vector<std::string>(table.titles.begin(), table.titles.begin() + 4),
             (std::vector<std::string>{"run", "regularizer.name", "regularizer.strength", "status"}));
    QCOMPARE(table.cells[0][1].text, std::string("hessian-norm"));
    QCOMPARE(table.cells[1][1].text, std::string("none"));
    QVERIFY(!table.cells[1][2].number);
  }

  void theFormatsSayTheSame() {
    const RunComparison table = compareRuns({run("a_1", 0.1, 0.912345), run("b|\"c\"", 0.3, {})}, catalogues_, {});
    QCOMPARE(toText(table, TableFormat::Text),
             std::string("run    regularizer.strength  status    epochs  clean_accuracy\n"
                         "a_1    0.1                   finished  2.5     91.2 %\n"
                         "b|\"c\"  0.3                   finished  2.5     –\n"));
    QCOMPARE(toText(table, TableFormat::Csv),
             std::string("run,regularizer.strength,status,epochs,clean_accuracy\na_1,0.1,finished,2.5,0.912345\n"
                         "\"b|\"\"c\"\"\",0.3,finished,2.5,\n"));
    QCOMPARE(toText(table, TableFormat::Markdown),
             std::string("| run | regularizer.strength | status | epochs | clean_accuracy |\n|---|---|---|---|---|\n"
                         "| a_1 | 0.1 | finished | 2.5 | 91.2 % |\n| b\\|\"c\" | 0.3 | finished | 2.5 | – |\n"));
    QCOMPARE(toText(table, TableFormat::Latex),
             std::string("\\begin{tabular}{lllll}\n\\hline\nrun & regularizer.strength & status & epochs & "
                         "clean\\_accuracy \\\\\n\\hline\na\\_1 & 0.1 & finished & 2.5 & 91.2\\,\\% \\\\\n"
                         "b|\"c\" & 0.3 & finished & 2.5 & – \\\\\n\\hline\n\\end{tabular}\n"));
    const auto json = nlohmann::json::parse(toJson(table));
    QCOMPARE(json["runs"][0]["clean_accuracy"].get<double>(), 0.912345);
    QVERIFY(json["runs"][1]["clean_accuracy"].is_null());
  }

  void robustnessIsComparedSampleBySample() {
    ComparedRun one = run("a", 0.1, 0.9), two = run("b", 0.3, 0.9), three = run("c", 0.3, 0.9);
    one.history.robustness = attacked({std::nullopt, std::nullopt, 0.1, std::nullopt});
    two.history.robustness = attacked({0.1, std::nullopt, 0.1, 0.1});
    const RunComparison table = compareRuns({one, two, three}, catalogues_, {});
    QCOMPARE(table.titles.back(), std::string("accuracy under attack, L∞ 0.1"));
    QCOMPARE(*table.cells[0].back().number, 0.75);
    QVERIFY(!table.cells[2].back().number);
    QCOMPARE(table.pairs.size(), std::size_t{2});
    QCOMPARE(table.pairs[0].paired->onlyFirst, int64_t{2});
    QCOMPARE(table.pairs[0].paired->pValue, 0.5);
    QVERIFY(!table.pairs[1].paired && table.pairs[1].why.find("not attacked") != std::string::npos);
    const std::string text = toText(table, TableFormat::Text);
    QVERIFY2(text.find("a minus b: +50.0 points at ε = 0.1") != std::string::npos, text.c_str());
    QVERIFY(text.find("a and c cannot be compared") != std::string::npos);
  }

  // Sample 3 of other data is another sample, and so is that of points drawn with another seed.
  void otherSamplesAreNotComparedOneByOne() {
    const auto with = [this](const std::string& name, const std::vector<std::string>& settings) {
      ComparedRun one = run(name, 0.1, 0.9);
      for (const std::string& setting : settings)
        one.history.config = withSetting(one.history.config, setting, catalogues_);
      one.history.robustness = attacked({std::nullopt, 0.1});
      return one;
    };
    const auto why = [&](const std::vector<std::string>& a, const std::vector<std::string>& b) {
      return compareRuns({with("a", a), with("b", b)}, catalogues_, {}).pairs.front().why;
    };
    const std::string mnist = "dataset.name=mnist";
    QCOMPARE(why({}, {"regularizer.strength=3", "training.epochs=7", "dataset.train_samples=50"}), std::string());
    QCOMPARE(why({}, {"dataset.name=circles"}), std::string("they are of different data"));
    QCOMPARE(why({}, {"training.seed=5"}), std::string("their data were drawn with different seeds"));
    QCOMPARE(why({}, {"dataset.noise=0.3"}), std::string("their data have different settings"));
    QCOMPARE(why({mnist}, {mnist, "training.seed=5"}), std::string());
    QCOMPARE(why({mnist}, {mnist, "dataset.test_samples=500", "dataset.path=/data/mnist"}), std::string());
    QCOMPARE(why({mnist, "dataset.path=/one"}, {mnist, "dataset.path=/two"}),
             std::string("they are of different data"));
    QCOMPARE(
        why({mnist, "dataset.sampling=balanced"}, {mnist, "dataset.sampling=balanced", "dataset.test_samples=500"}),
        std::string("their data have different settings"));
  }

  void numbersOfOtherWeightsAreNotShown() {
    ComparedRun one = run("a", 0.1, 0.9), two = run("b", 0.3, 0.9);
    one.history.robustness = attacked({std::nullopt, 0.1});
    two.history.robustness = attacked({std::nullopt, 0.1});
    two.history.robustness->ofOtherWeights = true;
    const RunComparison table = compareRuns({one, two}, catalogues_, {});
    QVERIFY(table.cells[0].back().number && !table.cells[1].back().number);
    QVERIFY(!table.pairs[0].paired);
  }
};

QTEST_GUILESS_MAIN(TestRunComparison)
#include "test_run_comparison.moc"
