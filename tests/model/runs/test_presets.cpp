// SPDX-License-Identifier: GPL-3.0-or-later
// The presets that ship with the program, and the refusal of broken ones.
#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include "model/base/atomic_file.h"
#include "model/base/resources.h"
#include "model/runs/catalogues.h"
#include "model/runs/presets.h"
#include "model/training/regularizer.h"
#include "regularizers/catalogue.h"
#include "tests/support/message_of.h"

using namespace hessianlab;

class TestPresets : public QObject {
  Q_OBJECT

  const Catalogues catalogues_ = allCatalogues(*regularizerCatalogue());

  std::string refusal(const char* json) const {
    QTemporaryDir folder;
    writeFileAtomically(folder.filePath("p.json").toStdString(), json);
    std::string message = messageOf([&] { loadPresets(folder.path().toStdString(), catalogues_); });
    const std::string path = folder.filePath("p.json").toStdString();
    return message.starts_with(path) ? "p.json" + message.substr(path.size()) : message;
  }

 private Q_SLOTS:
  void allThatShip() {
    const std::vector<Preset> presets = loadPresets(resourceFolder() / "presets", catalogues_);
    QStringList names;
    for (const Preset& preset : presets) {
      names << QString::fromStdString(preset.name);
      QVERIFY2(!preset.title.empty() && !preset.description.empty(), preset.name.c_str());
      QVERIFY(parseConfig(toJson(preset.config, catalogues_), catalogues_, preset.name) == preset.config);
    }
    QCOMPARE(names.first(), QString("fashion-mnist-hessian"));  // the default
    for (const char* set : {"fashion-mnist", "mnist", "moons"}) {
      for (const char* kind : {"hessian", "plain", "gradient"})
        QVERIFY2(names.contains(QString(set) + "-" + kind), set);
    }
    QVERIFY(names.contains("linear-closed-form"));
  }

  void theDefaultIsWhatIsPromised() {
    const ExperimentConfig c = loadPresets(resourceFolder() / "presets", catalogues_).front().config;
    QCOMPARE(c["dataset"].name, std::string("fashion-mnist"));
    QCOMPARE(c["architecture"].name, std::string("cnn-small"));
    QCOMPARE(c.word("architecture.activation"), std::string("softplus"));
    QCOMPARE(c.number("architecture.beta"), 8.0);
    QCOMPARE(c["regularizer"].name, std::string("hessian-norm"));
    QCOMPARE(number(c["regularizer"].parameters, "strength"), 0.3);
    QCOMPARE(c.integer("training.epochs"), int64_t{5});
    QCOMPARE(c.integer("training.seed"), int64_t{1});
  }

  // The three of a data set are compared with each other: they may differ in the regularizer only.
  void presetsOfASetDifferInTheRegularizerOnly() {
    std::map<std::string, ExperimentConfig> byName;
    for (const Preset& preset : loadPresets(resourceFolder() / "presets", catalogues_))
      byName[preset.name] = preset.config;
    for (const std::string set : {"fashion-mnist", "mnist", "moons"}) {
      for (const char* kind : {"-plain", "-gradient"}) {
        ExperimentConfig other = byName.at(set + kind);
        QVERIFY(other["regularizer"].name != byName.at(set + "-hessian")["regularizer"].name);
        other["regularizer"] = byName.at(set + "-hessian")["regularizer"];
        QVERIFY2(other == byName.at(set + "-hessian"), (set + kind).c_str());
      }
    }
  }

  void brokenPresetsAreRefused() {
    QCOMPARE(refusal(R"({"description":"d","dataset":{"name":"moons"}})"),
             std::string("p.json: 'title' is missing or is not a text"));
    QCOMPARE(refusal(R"({"title":"t","description":1,"dataset":{"name":"moons"}})"),
             std::string("p.json: 'description' is missing or is not a text"));
    QCOMPARE(refusal(R"({"title":"t","description":"d","default":1,"dataset":{"name":"moons"}})"),
             std::string("p.json: 'default' must be true or false"));
    std::string known;
    for (const CatalogueEntry& entry : catalogues_.choices("dataset"))
      known += (known.empty() ? "" : ", ") + entry.name;
    QCOMPARE(refusal(R"({"title":"t","description":"d","dataset":{"name":"moon"}})"),
             "p.json: unknown data set 'moon'; did you mean 'moons'? known: " + known);
    QCOMPARE(refusal("[]"), std::string("p.json: a preset must be a JSON object"));
    QVERIFY(refusal("{\n").starts_with("p.json: not valid JSON (at line 2"));
    QVERIFY(messageOf([&] { loadPresets("/proc/none", catalogues_); }).starts_with("cannot read the presets in "));
  }

  void theEnvironmentNamesTheResources() {
    QTemporaryDir folder;
    QDir(folder.path()).mkdir("presets");
    const QByteArray before = qgetenv("HESSIANLAB_RESOURCES");
    qputenv("HESSIANLAB_RESOURCES", folder.path().toUtf8());
    const std::filesystem::path found = resourceFolder();
    qputenv("HESSIANLAB_RESOURCES", before);
    QCOMPARE(found.string(), folder.path().toStdString());
  }
};

QTEST_GUILESS_MAIN(TestPresets)
#include "test_presets.moc"
