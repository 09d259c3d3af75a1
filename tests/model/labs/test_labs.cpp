// SPDX-License-Identifier: GPL-3.0-or-later
// The laboratories and what a configuration says of them: old files belong to the first one, an unknown lab and a key
// of another lab are refused with the nearest word, and each lab keeps what a session relies on.
#include <QtTest>
#include <algorithm>

#include "model/labs/catalogue.h"
#include "model/labs/metrics_of.h"
#include "model/runs/catalogues.h"
#include "model/session/starting_point.h"
#include "model/training/regularizer.h"
#include "regularizers/catalogue.h"
#include "tests/support/message_of.h"

using namespace hessianlab;

class TestLabs : public QObject {
  Q_OBJECT

  const Catalogues catalogues_ = allCatalogues(*regularizerCatalogue());

  ExperimentConfig parsed(const std::string& json) const { return parseConfig(json, catalogues_, "c.json"); }
  std::string refusal(const std::string& json) const {
    return messageOf([&] { parsed(json); });
  }

 private Q_SLOTS:
  void everyLabIsComplete() {
    QCOMPARE(labCatalogue().front().entry.name, std::string("classifier"));
    for (const LabDefinition& lab : labCatalogue()) {
      const QByteArray name = QByteArray::fromStdString(lab.entry.name);
      QVERIFY2(!lab.entry.title.empty() && !lab.entry.help.empty(), name);
      ExperimentConfig config;
      config.lab = lab.entry.name;
      config = validated(std::move(config), catalogues_, "test");
      QVERIFY2(config.has("training.seed"), name);
      QVERIFY2(lab.epochs(config) >= 1, name);
      QVERIFY2(!lab.metrics().all().empty() && !lab.metrics().axes().empty(), name);
      QCOMPARE(&metricsOf(config), &lab.metrics());
      QCOMPARE(&labOf(config), &lab);
      // Read as it was written.
      const std::string json = toJson(config, catalogues_);
      QVERIFY2(parsed(json) == config, name);
      QVERIFY2(json.find("\"lab\": \"" + lab.entry.name + "\"") != std::string::npos, name);
    }
  }

  void aFileWithoutALabBelongsToTheClassifier() {
    QCOMPARE(parsed(R"({"dataset":{"name":"moons"}})").lab, std::string("classifier"));
    QVERIFY(parsed(R"({"dataset":{"name":"moons"}})") == parsed(R"({"lab":"classifier","dataset":{"name":"moons"}})"));
    const ExperimentConfig circle = parsed(R"({"lab":"circle","target":{"high":12}})");
    QCOMPARE(circle.lab, std::string("circle"));
    QCOMPARE(circle.integer("target.high"), int64_t{12});
    QCOMPARE(circle.integer("target.low"), int64_t{1});
  }

  void whatIsUnknownIsRefusedWithTheNearestWord() {
    QCOMPARE(
        refusal(R"({"lab":"cirle"})"),
        std::string("c.json: unknown lab 'cirle'; did you mean 'circle'? known: classifier, circle, graph, landmarks"));
    QCOMPARE(refusal(R"({"lab":"circle","dataset":{"name":"moons"}})"),
             std::string("c.json: unknown key 'dataset'; known: data, target, network, descent, training"));
    QCOMPARE(refusal(R"({"lab":"circle","target":{"hihg":3}})"),
             std::string("c.json: unknown key 'target.hihg'; did you mean 'high'?"));
    QCOMPARE(refusal(R"({"lab":"circle","training":{"epochs":3}})"),
             std::string("c.json: unknown key 'training.epochs'; known: steps, report_every, seed"));
    QVERIFY(refusal(R"({"dataset":{"name":"moons"},"descent":{"learning_rate":0.1}})")
                .starts_with("c.json: unknown key 'descent'; known: dataset, architecture"));
    ExperimentConfig config;
    config.lab = "circel";
    QCOMPARE(messageOf([&] { labOf(config); }),
             std::string("unknown lab 'circel'; did you mean 'circle'? known: classifier, circle, graph, landmarks"));
  }

  void settingsOfALabAreSetByTheirKeys() {
    const ExperimentConfig circle = parsed(R"({"lab":"circle"})");
    QCOMPARE(withSetting(circle, "network.scale=0.5", catalogues_).number("network.scale"), 0.5);
    QCOMPARE(withSetting(circle, "network.directions=random", catalogues_).word("network.directions"),
             std::string("random"));
    QVERIFY(messageOf([&] { withSetting(circle, "training.epochs=3", catalogues_); }).find("'training.epochs'") !=
            std::string::npos);
    QCOMPARE(messageOf([&] { withSetting(circle, "target.high=65", catalogues_); }),
             std::string("target.high is 65; it must be a whole number between 0 and 64"));
  }

  void aBranchStaysInItsLab() {
    const ExperimentConfig circle = parsed(R"({"lab":"circle"})"), moons = parsed(R"({"dataset":{"name":"moons"}})");
    QCOMPARE(messageOf([&] { requireBranch(circle, moons); }),
             std::string("a branch goes on in the laboratory of its run (Frequencies on a circle), but another was "
                         "chosen; set it back, or reset to start afresh"));
    QCOMPARE(messageOf([&] { requireBranch(circle, withSetting(circle, "network.pairs=7", catalogues_)); }),
             std::string("a branch goes on with the network of its run (500 pairs of units), but the network was "
                         "changed; set it back, or reset to start afresh"));
    requireBranch(circle, withSetting(circle, "target.high=20", catalogues_));
  }
};

QTEST_GUILESS_MAIN(TestLabs)
#include "test_labs.moc"
