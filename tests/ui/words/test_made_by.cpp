// SPDX-License-Identifier: GPL-3.0-or-later
// The command that a caption tells does train the same run: its words are read back as a shell and the program do.
#include <QProcess>
#include <QtTest>

#include "model/base/resources.h"
#include "model/runs/catalogues.h"
#include "model/runs/presets.h"
#include "regularizers/catalogue.h"
#include "ui/words/made_by.h"

using namespace hessianlab;

class TestMadeBy : public QObject {
  Q_OBJECT

 private:
  const Catalogues catalogues_ = allCatalogues(*regularizerCatalogue());
  const std::vector<Preset> presets_ = loadPresets(resourceFolder() / "presets", catalogues_);

  // What the command line makes of it.
  ExperimentConfig readBack(const QString& command) {
    const QStringList words = QProcess::splitCommand(QString(command).replace(u'\'', u'"'));
    ExperimentConfig config;
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
      if (words[i] == QStringLiteral("--preset"))
        for (const Preset& preset : presets_)
          if (preset.name == words[i + 1].toStdString()) config = preset.config;
      if (words[i] == QStringLiteral("--set")) config = withSetting(config, words[i + 1].toStdString(), catalogues_);
    }
    return config;
  }

 private Q_SLOTS:
  void everyPresetIsItself() {
    for (const Preset& preset : presets_) {
      const QString command = trainCommand(preset.config, presets_, catalogues_);
      QVERIFY2(!command.contains(QStringLiteral("--set")), qPrintable(command));
      QVERIFY(command.startsWith(QStringLiteral("hessianlab-cli train --preset ")));
    }
  }

  void whatWasChangedIsSaid() {
    ExperimentConfig config = presets_.front().config;
    config = withSetting(config, "training.seed=17", catalogues_);
    config = withSetting(config, "optimizer.learning_rate=0.0003", catalogues_);
    config = withSetting(config, "regularizer.name=input-gradient", catalogues_);
    const QString command = trainCommand(config, presets_, catalogues_);
    QVERIFY2(command.contains(QStringLiteral("--set training.seed=17")), qPrintable(command));
    const ExperimentConfig again = readBack(command);
    for (const std::string& key : configKeys(config, catalogues_))
      if (isUsed(config, key, catalogues_)) QVERIFY2(again.value(key) == config.value(key), key.c_str());
    QCOMPARE(again["regularizer"].name, config["regularizer"].name);
  }

  void listsAreQuoted() {
    ExperimentConfig config = withSetting(presets_.front().config, "architecture.name=mlp", catalogues_);
    config = withSetting(config, "architecture.hidden=[16,8]", catalogues_);
    const QString command = trainCommand(config, presets_, catalogues_);
    QVERIFY2(command.contains(QStringLiteral("--set 'architecture.hidden=[16,8]'")), qPrintable(command));
    QCOMPARE(readBack(command).widths("architecture.hidden"), (Widths{16, 8}));
  }

  void whatChangedWhileItTrainedIsSaid() {
    ExperimentConfig config = withSetting(presets_.front().config, "regularizer.name=input-gradient", catalogues_);
    const std::string changes = "200: regularizer.strength=0.5; 300: optimizer.learning_rate=0.01";
    config = withSetting(config, "training.changes=" + changes, catalogues_);
    const QString command = trainCommand(config, presets_, catalogues_);
    const qsizetype begin = command.indexOf(QStringLiteral("training.changes=")), end = command.indexOf(u'\'', begin);
    QVERIFY2(begin > 0 && command[begin - 1] == u'\'' && end > begin, qPrintable(command));
    const ExperimentConfig again = withSetting(withSetting(config, "training.changes=", catalogues_),
                                               command.mid(begin, end - begin).toStdString(), catalogues_);
    QCOMPARE(again.word("training.changes"), changes);
  }

  void paintedPointsNeedTheFile() {
    ExperimentConfig config = presets_.front().config;
    config = withSetting(config, "dataset.name=moons", catalogues_);
    std::string painted;
    for (const Section& section : catalogues_.sections(config.lab))
      if (section.key == "dataset")
        for (const CatalogueEntry& entry : section.entries)
          for (const Parameter& parameter : entry.parameters)
            if (parameter.kind == Parameter::Kind::PointList) painted = entry.name + ' ' + parameter.key;
    QVERIFY(!painted.empty());
    const auto space = painted.find(' ');
    config = withSetting(config, "dataset.name=" + painted.substr(0, space), catalogues_);
    PaintedPoints points;
    for (int i = 0; i < 20; ++i) points.push_back({i / 20.0, 0.5, i % 2});
    config.setValue("dataset." + painted.substr(space + 1), points);
    QVERIFY(trainCommand(config, presets_, catalogues_).contains(QStringLiteral("--config config.json")));
  }

  void versionsAreNamed() {
    QVERIFY(versionsLine().startsWith(QStringLiteral("HessianLab ")));
    QVERIFY(versionsLine().contains(QStringLiteral("LibTorch ")));
  }
};

QTEST_GUILESS_MAIN(TestMadeBy)
#include "test_made_by.moc"
