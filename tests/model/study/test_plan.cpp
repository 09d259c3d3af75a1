// SPDX-License-Identifier: GPL-3.0-or-later
// STUDY.json: what a plan becomes, and that every mistake is refused in one sentence that names it.
#include <QDirIterator>
#include <QtTest>
#include <nlohmann/json.hpp>

#include "model/base/atomic_file.h"
#include "model/runs/catalogues.h"
#include "model/study/plan.h"
#include "regularizers/catalogue.h"
#include "tests/support/message_of.h"
#include "tests/support/small_catalogues.h"

using namespace hessianlab;
using nlohmann::json;

class TestPlan : public QObject {
  Q_OBJECT

  static json good() {
    return json::parse(R"({
      "format": 1, "title": "A study",
      "config": {"dataset": {"name": "moons"}, "architecture": {"name": "mlp"}, "training": {"epochs": 2}},
      "methods": [
        {"label": "none", "regularizer": {"name": "none"}},
        {"label": "grad", "regularizer": {"name": "input-gradient", "squared": false}, "key": "strength",
         "strengths": [0.1, 1]},
        {"label": "both+", "regularizer": {"name": "hessian-norm"}, "key": ["strength", "warmup"], "strengths": [0.5]}],
      "seeds": [3, 4],
      "evaluation": {"samples": 20, "attacks": ["fgsm", "pgd:steps=3"], "curvature_samples": 8,
                     "norms": {"l2": {"epsilons": [0.1, 0.2], "headline": 0.1}, "linf": {"epsilons": [0.05]}}},
      "baseline": "none", "matched_accuracies": [0.8, 0.9],
      "comparison": {"method": "both+", "against": "grad"}})");
  }
  static StudyPlan parse(const json& study) { return parseStudy(study.dump(), smallCatalogues(), "S.json"); }

 private Q_SLOTS:
  void everyCellIsACompleteConfiguration() {
    const StudyPlan plan = parse(good());
    QCOMPARE(plan.cells.size(), std::size_t{8});  // (1 + 2 + 1) × 2 seeds
    std::vector<std::string> names;
    for (const StudyCell& cell : plan.cells) names.push_back(cell.name);
    QCOMPARE(names, (std::vector<std::string>{"none-seed3", "grad-0.1-seed3", "grad-1-seed3", "both+-0.5-seed3",
                                              "none-seed4", "grad-0.1-seed4", "grad-1-seed4", "both+-0.5-seed4"}));
    const StudyCell& cell = plan.cells[6];
    QCOMPARE(cell.method, std::size_t{1});
    QCOMPARE(cell.strength, std::optional<double>(1));
    QCOMPARE(cell.config.integer("training.seed"), int64_t{4});
    QCOMPARE(cell.config.integer("training.threads"), int64_t{1});
    QCOMPARE(cell.config.integer("training.epochs"), int64_t{2});
    QCOMPARE(cell.config["regularizer"].name, std::string("input-gradient"));
    QCOMPARE(number(cell.config["regularizer"].parameters, "strength"), 1.0);
    QCOMPARE(flag(cell.config["regularizer"].parameters, "squared"), false);
    QCOMPARE(number(cell.config["regularizer"].parameters, "warmup"), 0.2);  // completed
    const ParameterSet& both = plan.cells[3].config["regularizer"].parameters;
    QCOMPARE(number(both, "strength"), 0.5);
    QCOMPARE(number(both, "warmup"), 0.5);

    QCOMPARE(plan.evaluation.norms.size(), std::size_t{2});
    QCOMPARE(plan.evaluation.norms[0].norm, std::string("linf"));
    QCOMPARE(plan.evaluation.norms[0].headline, 0.05);  // the last, where none is chosen
    QCOMPARE(plan.evaluation.norms[1].headline, 0.1);
    QCOMPARE(plan.baseline, std::optional<std::size_t>(0));
    QCOMPARE(plan.comparison->method, std::size_t{2});
    QCOMPARE(plan.comparison->against, std::size_t{1});
  }

  void evaluationTextTellsEvaluationsApart() {
    const std::string text = toJson(parse(good()).evaluation);
    json other = good();
    other["evaluation"]["norms"]["l2"]["headline"] = 0.2;  // only how it is shown
    QCOMPARE(toJson(parse(other).evaluation), text);
    for (const auto& [key, value] : std::vector<std::pair<std::string, json>>{{"samples", 21},
                                                                              {"seed", 2},
                                                                              {"attacks", {"pgd"}},
                                                                              {"curvature_samples", 9},
                                                                              {"certificates", "quick"},
                                                                              {"certificates", "all"}}) {
      other = good();
      other["evaluation"][key] = value;
      QVERIFY2(toJson(parse(other).evaluation) != text, key.c_str());
    }
  }

  // Who asks for none has the evaluation of a study that says nothing of them, an older one's too.
  void certificatesAreAskedFor() {
    QVERIFY(parse(good()).evaluation.certificates == Certificates::None);
    json study = good();
    for (const auto& [word, meant] : std::vector<std::pair<const char*, Certificates>>{
             {"none", Certificates::None}, {"quick", Certificates::Quick}, {"all", Certificates::All}}) {
      study["evaluation"]["certificates"] = word;
      QVERIFY2(parse(study).evaluation.certificates == meant, word);
    }
    study["evaluation"]["certificates"] = "none";
    QCOMPARE(toJson(parse(study).evaluation), toJson(parse(good()).evaluation));
    QVERIFY(!json::parse(toJson(parse(good()).evaluation)).contains("certificates"));
  }

  void mistakesAreNamed_data() {
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("value");  // JSON; empty: remove
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* pointer, const char* value, const char* expected) {
      QTest::newRow(qPrintable(QString("%1 %2").arg(pointer, value))) << pointer << value << expected;
    };
    row("/format", "2", "format is 2");
    row("/title", "", "title is missing");
    row("/seed", "1", "seed is unknown; did you mean 'seeds'");
    row("/config", "", "config is missing");
    row("/config", "3", "config must be an object");
    row("/config/regularizer", R"({"name":"none"})", "config.regularizer stands with the methods");
    row("/config/training", "3", "config.training must be an object");
    row("/config/training/seed", "1", "config.training.seed stands in 'seeds'");
    row("/config/training/threads", "2", "config.training.threads is 1");
    row("/config/training/epoch", "2", "unknown key 'training.epoch'; did you mean 'epochs'");
    row("/methods", "[]", "methods must be a list of at least one");
    row("/methods/0/label", R"("a/b")", "methods[0].label 'a/b' must be up to 40 letters");
    row("/methods/0/label", R"("..")", "methods[0].label '..' must be up to 40 letters");
    row("/methods/0/label", R"("grad")", "two methods are called 'grad'");
    row("/methods/0/regularizer", "", "methods[0].regularizer is missing");
    row("/methods/0/regularizer/name", R"("nine")", "method 'none': unknown regularizer 'nine'");
    row("/methods/0/strength", "1", "methods[0].strength is unknown; did you mean 'strengths'");
    row("/methods/1/key", "", "methods[1].strengths needs its other half");
    row("/methods/1/strengths", "", "methods[1].key needs its other half");
    row("/methods/1/strengths", "[1, 0.1]", "methods[1].strengths must ascend");
    row("/methods/1/strengths", "[-1]", "methods[1].strengths holds -1");
    row("/methods/1/strengths", "[1e8]", "method 'grad': regularizer.strength is");
    row("/methods/1/key", R"("strenght")", "unknown key 'regularizer.strenght'");
    row("/methods/1/key", R"("squared")", "methods[1].regularizer must not fix 'squared'");
    row("/seeds", "[]", "seeds must be a list");
    row("/seeds", "[1.5]", "seeds holds 1.5; it must be a whole number");
    row("/seeds", "[1, 1]", "two cells are both called none-seed1");
    row("/evaluation", "", "evaluation is missing");
    row("/evaluation/samples", "0", "evaluation.samples holds 0");
    row("/evaluation/sample", "1", "evaluation.sample is unknown; did you mean 'samples'");
    row("/evaluation/attacks", R"(["pgt"])", "evaluation.attacks: unknown attack 'pgt'; did you mean 'pgd'");
    row("/evaluation/attacks", R"(["pgd:stepps=3"])", "evaluation.attacks: ");
    row("/evaluation/certificates", R"("quik")", "evaluation.certificates is \"quik\"; it must be none, quick or all");
    row("/evaluation/certificates", "true", "evaluation.certificates is true; it must be none, quick or all");
    row("/evaluation/certificate", R"("all")", "evaluation.certificate is unknown; did you mean 'certificates'");
    row("/evaluation/norms", "{}", "evaluation.norms must name linf, l2 or both");
    row("/evaluation/norms/l3", "{}", "evaluation.norms.l3 is unknown; did you mean 'l2'");
    row("/evaluation/norms/l2/epsilons", "[0.2, 0.2]", "evaluation.norms.l2.epsilons must ascend");
    std::string many = "[0";
    for (int i = 1; i <= 1001; ++i) many += "," + std::to_string(i);
    row("/evaluation/norms/l2/epsilons", (many + "]").c_str(), "epsilons holds 1002 values; at most 1001 are attacked");
    row("/evaluation/norms/l2/headline", "0.15", "headline is 0.15, which is not one of the epsilons");
    row("/baseline", R"("nobody")", "baseline names no method");
    row("/baseline", R"("grad")", "baseline must be a method without strengths");
    row("/matched_accuracies", "[80]", "matched_accuracies holds 80; it must be a number from 0 to 1");
    row("/matched_accuracies", "", "comparison needs 'matched_accuracies'");
    row("/comparison/against", R"("g")", "comparison.against names no method; known: ");
    row("/comparison/with", R"("grad")", "comparison.with is unknown");
  }
  void mistakesAreNamed() {
    QFETCH(QString, pointer);
    QFETCH(QString, value);
    QFETCH(QString, expected);
    json study = good();
    const json::json_pointer at(pointer.toStdString());
    if (value.isEmpty())
      study[at.parent_pointer()].erase(at.back());
    else
      study[at] = json::parse(value.toStdString());
    const QString message = QString::fromStdString(messageOf([&] { parse(study); }));
    QVERIFY2(message.contains(expected), qPrintable(message));
    QVERIFY2(message.startsWith("S.json: "), qPrintable(message));
    QVERIFY2(!message.contains('\n'), qPrintable(message));
  }

  void shippedStudiesAreValid() {
    int studies = 0;
    QDirIterator it(HESSIANLAB_SOURCE_DIR "/studies", {"*.json"});
    while (it.hasNext()) {
      const std::string path = it.next().toStdString();
      const StudyPlan plan = parseStudy(readFile(path), allCatalogues(*regularizerCatalogue()), path);
      QVERIFY2(plan.baseline && plan.seeds.size() >= 2, path.c_str());
      ++studies;
    }
    QVERIFY(studies >= 1);
  }
};

QTEST_GUILESS_MAIN(TestPlan)
#include "test_plan.moc"
