// SPDX-License-Identifier: GPL-3.0-or-later
// A study without attacks: what its plan becomes, every mistake in one sentence, its arithmetic against sums by hand,
// and a small one that trains.
#include <torch/utils.h>

#include <QTemporaryDir>
#include <QtTest>
#include <nlohmann/json.hpp>

#include "model/labs/metrics_of.h"
#include "model/runs/catalogues.h"
#include "model/runs/run_files.h"
#include "model/study/cell.h"
#include "model/study/measured.h"
#include "regularizers/catalogue.h"
#include "tests/support/message_of.h"

using namespace hessianlab;
using nlohmann::json;

class TestMeasured : public QObject {
  Q_OBJECT

  static json good() {
    return json::parse(R"({
      "format": 1, "title": "Blocks",
      "config": {"lab": "graph", "data": {"name": "blocks", "nodes": 20}, "network": {"name": "gcn", "hidden": 8},
                 "training": {"epochs": 4}},
      "methods": [
        {"label": "plain", "set": {"penalty.name": "none"}},
        {"label": "kl", "set": {"penalty.distance": "kl", "penalty.name": "p-reg"}, "key": "penalty.strength",
         "values": [0.1, 2]},
        {"label": "both", "set": {"data.features": 12}, "key": ["penalty.strength", "network.dropout"],
         "values": [0.5]}],
      "seeds": [3, 4, 8], "measure": "clean_accuracy", "baseline": "plain"})");
  }
  static StudyPlan parse(const json& study) {
    return parseStudy(study.dump(), allCatalogues(*regularizerCatalogue()), "S.json");
  }

  // clean_accuracy of each method and value (plain, kl 0.1, kl 2, both 0.5) and seed; −1: it was not measured.
  static constexpr double kAccuracy[4][3] = {{0.5, 0.6, 0.7}, {0.55, 0.7, 0.6}, {0.75, 0.85, 0.98}, {0.9, -1, 0.8}};

  static StudySummary summaryOf(const StudyPlan& plan) {
    StudySummary summary;
    summary.plan = &plan;
    std::size_t next = 0;
    for (std::size_t seed = 0; seed < 3; ++seed)
      for (const auto& of : kAccuracy) {
        CellResult result;
        result.measured = RunValues(metricsOf(plan.cells[next++].config));
        for (RunValues::Value& value : result.measured.values) {
          if (value.name == "clean_accuracy" && of[seed] >= 0) value.number = of[seed];
          if (value.name == "distance_ratio") value.number = 2 * of[seed];
        }
        result.trainSeconds = 30;
        result.steps = 4;
        summary.results.push_back(result);
      }
    return summary;
  }
  static std::size_t accuracyPlace(const StudyPlan& plan) {
    const auto& names = metricsOf(plan.cells[0].config).summary();
    std::size_t place = 0;
    while (names[place].name != "clean_accuracy") ++place;
    return place;
  }

 private Q_SLOTS:
  void initTestCase() { torch::set_num_threads(1); }

  void everyCellIsACompleteConfiguration() {
    const StudyPlan plan = parse(good());
    QVERIFY(!plan.attacked);
    QCOMPARE(plan.cells.size(), std::size_t{12});
    std::vector<std::string> names;
    for (std::size_t i = 0; i < 4; ++i) names.push_back(plan.cells[i].name);
    QCOMPARE(names, (std::vector<std::string>{"plain-seed3", "kl-0.1-seed3", "kl-2-seed3", "both-0.5-seed3"}));
    QCOMPARE(plan.cells[0].config["penalty"].name, std::string("none"));
    QCOMPARE(plan.cells[2].config.word("penalty.distance"), std::string("kl"));
    QCOMPARE(plan.cells[2].config.number("penalty.strength"), 2.0);
    QCOMPARE(plan.cells[3].config.number("penalty.strength"), 0.5);
    QCOMPARE(plan.cells[3].config.number("network.dropout"), 0.5);
    QCOMPARE(plan.cells[3].config.integer("data.features"), int64_t{12});
    QCOMPARE(plan.cells[11].config.integer("training.seed"), int64_t{8});
    QCOMPARE(plan.cells[11].config.integer("training.epochs"), int64_t{4});
    QCOMPARE(plan.settings.front().substr(0, 22), std::string("data: blocks, blocks 3"));
    // The table of runs shows it first.
    json other = good();
    other.erase("measure");
    QCOMPARE(parse(other).measure, std::string("clean_accuracy"));
    other["measure"] = "distance_ratio";
    QCOMPARE(parse(other).measure, std::string("distance_ratio"));
  }

  void aPresetStandsForAConfiguration() {
    json study = good();
    study.erase("config");
    study["preset"] = "graph-blocks";
    const StudyPlan plan = parse(study);
    QCOMPARE(plan.cells[1].config.integer("data.nodes"), int64_t{70});
    QCOMPARE(plan.cells[1].config.integer("training.seed"), int64_t{3});
    // And in a study with attacks.
    study = json::parse(R"({"title": "Moons", "preset": "moons-hessian", "seeds": [2],
        "methods": [{"label": "none", "regularizer": {"name": "none"}}],
        "evaluation": {"norms": {"linf": {"epsilons": [0.1]}}}})");
    QVERIFY(parse(study).attacked);
    QCOMPARE(parse(study).cells[0].config["dataset"].name, std::string("moons"));
    QCOMPARE(parse(study).cells[0].config["regularizer"].name, std::string("none"));
  }

  void mistakesAreNamed_data() {
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("value");  // JSON; empty: remove
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* pointer, const char* value, const char* expected) {
      QTest::newRow(qPrintable(QString("%1 %2").arg(pointer, value))) << pointer << value << expected;
    };
    row("/config", "", "S.json: config is missing; give a config.json");
    row("/config/lab", R"("graphs")", "S.json: config: unknown lab 'graphs'; did you mean 'graph'");
    row("/config/training/seed", "1", "S.json: config.training.seed stands in 'seeds'");
    row("/config/data/node", "3", "S.json: config: unknown key 'data.node'; did you mean 'nodes'");
    row("/preset", R"("graph-blocks")", "S.json: preset and config both say what is trained");
    row("/methods/0/set", "3", "S.json: methods[0].set must be an object in braces");
    row("/methods/0/sets", "{}", "S.json: methods[0].sets is unknown; did you mean 'set'");
    row("/methods/0/set/penalty.nam", R"("none")", "S.json: method 'plain': unknown key 'penalty.nam'");
    row("/methods/0/set/penalty.name", R"("nothing")", "S.json: method 'plain': unknown penalty 'nothing'");
    row("/methods/1/set/penalty.distance", R"("k")", "S.json: method 'kl': unknown ");
    row("/methods/1/set/penalty.strength", "1", "S.json: methods[1].set must not fix 'penalty.strength'");
    row("/methods/1/set/training.seed", "1", "S.json: methods[1].set must not hold training.seed");
    row("/methods/1/key", R"("penalty.strenght")",
        "S.json: method 'kl': unknown key 'penalty.strenght'; did you mean "
        "'penalty.strength'");
    row("/methods/1/key", "", "S.json: methods[1].values needs its other half");
    row("/methods/1/values", "[2, 1]", "S.json: methods[1].values must ascend");
    row("/methods/1/strengths", "[1]", "S.json: methods[1].strengths is unknown");
    row("/methods/1/label", R"("plain")", "S.json: two methods are called 'plain'");
    row("/measure", R"("clean_acuracy")",
        "S.json: measure names no number of run.json; did you mean 'clean_accuracy'?");
    row("/baseline", R"("plai")", "S.json: baseline names no method; did you mean 'plain'?");
    row("/matched_accuracies", "[0.5]", "S.json: matched_accuracies is unknown");
    row("/evaluation", R"({"norms": {"linf": {"epsilons": [0.1]}}})",
        "S.json: evaluation attacks classifiers, but this is a study of the lab \"graph\"");
  }
  void mistakesAreNamed() {
    QFETCH(QString, pointer);
    QFETCH(QString, value);
    QFETCH(QString, expected);
    json study = good();
    const json::json_pointer where(pointer.toStdString());
    if (value.isEmpty())
      study[where.parent_pointer()].erase(where.back());
    else
      study[where] = json::parse(value.toStdString());
    const QString said = QString::fromStdString(messageOf([&] { parse(study); }));
    QVERIFY2(said.startsWith(expected), qPrintable(said));
    QCOMPARE(said.count('\n'), 0);
  }

  void meansAndDifferencesBySeed() {
    const StudyPlan plan = parse(good());
    const StudySummary summary = summaryOf(plan);
    const std::size_t place = accuracyPlace(plan);
    const auto kl = measuredSpread(summary, 1, 2.0, place);
    QCOMPARE(kl->count, std::size_t{3});
    QVERIFY(std::abs(kl->mean - (0.75 + 0.85 + 0.98) / 3) < 1e-12);
    double squares = 0;
    for (const double value : kAccuracy[2]) squares += (value - kl->mean) * (value - kl->mean);
    QVERIFY(std::abs(*kl->deviation - std::sqrt(squares / 2)) < 1e-12);
    QCOMPARE(measuredSpread(summary, 2, 0.5, place)->count, std::size_t{2});  // what was not measured is left out
    QVERIFY(!measuredSpread(summary, 2, 0.7, place));

    const std::vector<double> differences = measuredDifferences(summary, 1, 0.1, place);
    QCOMPARE(differences.size(), std::size_t{3});
    for (std::size_t seed = 0; seed < 3; ++seed)
      QVERIFY(std::abs(differences[seed] - (kAccuracy[1][seed] - kAccuracy[0][seed])) < 1e-12);
    QCOMPARE(measuredDifferences(summary, 2, 0.5, place).size(), std::size_t{2});
    QVERIFY(measuredDifferences(summary, 0, std::nullopt, place).empty());  // with itself

    // 0.25, 0.25, 0.28: mean 0.26, half width 4.303 · 0.01732 / √3 = 0.043.
    const auto sentences = measuredConclusions(summary);
    QCOMPARE(sentences.size(), std::size_t{3});
    QCOMPARE(sentences[1],
             std::string("kl (penalty.strength 2): test accuracy at the best validation accuracy 86.0 ± 11.5 %, +26.0 "
                         "points against plain (95 % interval +21.7 … +30.3 over 3 seeds), more than the "
                         "spread between seeds explains."));
    QVERIFY2(sentences[0].ends_with("over 3 seeds), within the spread between seeds."), sentences[0].c_str());
  }

  // A baseline that varies as the others do is compared at the same value.
  void theBaselineMayVaryToo() {
    json study = good();
    study["baseline"] = "kl";
    study["methods"][2]["key"] = "penalty.strength";
    study["methods"][2]["values"] = {2};
    const StudyPlan plan = parse(study);
    const StudySummary summary = summaryOf(plan);
    const auto differences = measuredDifferences(summary, 2, 2.0, accuracyPlace(plan));
    QCOMPARE(differences.size(), std::size_t{2});
    QVERIFY(std::abs(differences[0] - (0.9 - 0.75)) < 1e-12 && std::abs(differences[1] - (0.8 - 0.98)) < 1e-12);
    QVERIFY(measuredDifferences(summary, 0, std::nullopt, accuracyPlace(plan)).empty());
  }

  void pageTableAndFiles() {
    const StudyPlan plan = parse(good());
    const StudySummary summary = summaryOf(plan);
    const StudyPage page = makePage(summary, "pictures", "hessianlab-cli study S.json --out O");
    for (const char* line :
         {"# Blocks", "hessianlab-cli study S.json --out O", "from run.json of 12 of 12 runs", "- laboratory: Graphs",
          "- network: gcn, hidden 8", "- method plain: `penalty.name=\"none\"`",
          "- method kl: `penalty.name=\"p-reg\", penalty.distance=\"kl\", penalty.strength: 0.1, 2`",
          "- cost: 6.0 minutes", "| kl | 2 | 86.0 ± 11.5 % | 1.72 ± 0.23 | 30 |", "(pictures/clean_accuracy.svg)"})
      QVERIFY2(page.markdown.find(line) != std::string::npos, (std::string(line) + "\n" + page.markdown).c_str());
    QCOMPARE(page.pictures.size(), std::size_t{1});
    QVERIFY(page.markdown.find("attack") == std::string::npos);
    QVERIFY(toCsv(summary).starts_with(
        "cell,method,value,seed,validation_accuracy,clean_accuracy,last_accuracy,distance_ratio,train_seconds,steps\n"
        "plain-seed3,plain,,3,,0.5,,1,30,4\nkl-0.1-seed3,kl,0.1,3,,0.55,,1.1,30,4\n"));
    const json numbers = json::parse(toJson(summary));
    QCOMPARE(numbers["lab"].get<std::string>(), std::string("graph"));
    QCOMPARE(numbers["cells"].size(), std::size_t{12});
    QCOMPARE(numbers["means"][2]["clean_accuracy"]["seeds"].get<int>(), 3);
    QVERIFY(std::abs(numbers["means"][2]["difference"]["mean"].get<double>() - 0.26) < 1e-12);
    QVERIFY(numbers["means"][0]["difference"].is_null());
  }

  void trainsAndIsReadAgain() {
    json study = good();
    study["methods"].erase(1);
    study["seeds"] = {3};
    const StudyPlan plan = parse(study);
    QTemporaryDir directory;
    const Catalogues catalogues = allCatalogues(*regularizerCatalogue());
    StudySummary summary;
    summary.plan = &plan;
    for (const StudyCell& cell : plan.cells) {
      const std::filesystem::path folder = std::filesystem::path(directory.path().toStdString()) / cell.name;
      QVERIFY(stateOf(plan, cell, folder, catalogues) == CellState::Missing);
      JobControl control;
      runCell(plan, cell, folder, regularizerCatalogue(), control);
      QVERIFY(stateOf(plan, cell, folder, catalogues) == CellState::Done);
      QVERIFY(!std::filesystem::exists(folder / "study-cell.json"));
      const std::string weights = RunFiles(folder).read(run_file::kWeights);
      runCell(plan, cell, folder, regularizerCatalogue(), control);  // what is done is not done again
      QVERIFY(RunFiles(folder).read(run_file::kWeights) == weights);
      summary.results.push_back(readCell(plan, cell, folder, catalogues));
      QVERIFY(summary.results.back().has_value());
      QVERIFY(summary.results.back()->measured.value("clean_accuracy").has_value());
      QCOMPARE(summary.results.back()->steps, int64_t{4});
    }
    QCOMPARE(summary.done(), std::size_t{2});
    QVERIFY(measuredConclusions(summary)[0].find("with one seed") != std::string::npos);
  }
};

QTEST_GUILESS_MAIN(TestMeasured)
#include "test_measured.moc"
