// SPDX-License-Identifier: GPL-3.0-or-later
// Settings recorded as a step of a lesson come back the same, by the shortest way.
#include <QtTest>

#include "model/base/error.h"
#include "model/base/resources.h"
#include "model/lessons/lesson_recording.h"
#include "model/runs/catalogues.h"
#include "regularizers/catalogue.h"
#include "tests/support/message_of.h"

using namespace hessianlab;

class TestLessonRecording : public QObject {
  Q_OBJECT

  const Catalogues catalogues_ = allCatalogues(*regularizerCatalogue());
  const std::vector<Preset> presets_ = loadPresets(resourceFolder() / "presets", catalogues_);

  const ExperimentConfig& preset(const std::string& name) const {
    for (const Preset& one : presets_)
      if (one.name == name) return one.config;
    qFatal("no preset %s", name.c_str());
  }
  ExperimentConfig replayed(const RecordedSettings& recorded, const ExperimentConfig& before) const {
    ExperimentConfig config = recorded.preset.empty() ? before : preset(recorded.preset);
    for (const auto& [key, value] : recorded.set) config = withSetting(config, key + "=" + value, catalogues_);
    return config;
  }

 private Q_SLOTS:
  void everyPresetIsItself() {
    for (const Preset& one : presets_) {
      const RecordedSettings recorded = recordedSettings(one.config, nullptr, presets_, catalogues_);
      QVERIFY2(recorded.set.empty(), one.name.c_str());
      QVERIFY(replayed(recorded, {}) == one.config);
    }
  }

  void whatChangedIsSaidAgainstTheStepBefore() {
    const ExperimentConfig before = preset("moons-plain");
    ExperimentConfig wanted = withSetting(before, "training.epochs=3", catalogues_);
    wanted = withSetting(wanted, "regularizer.name=hessian-norm", catalogues_);
    wanted = withSetting(wanted, "regularizer.strength=0.7", catalogues_);
    wanted = withSetting(wanted, "architecture.hidden=[8, 4]", catalogues_);
    const RecordedSettings recorded = recordedSettings(wanted, &before, presets_, catalogues_);
    QVERIFY(recorded.preset.empty());
    QCOMPARE(recorded.set.size(), std::size_t{4});
    QCOMPARE(recorded.set.front().first, std::string("regularizer.name"));
    QVERIFY(replayed(recorded, before) == wanted);
    QVERIFY(recordedSettings(before, &before, presets_, catalogues_).set.empty());
  }

  void anotherPresetIsNamedWhereThatIsShorter() {
    const ExperimentConfig before = preset("moons-plain");
    const ExperimentConfig wanted = withSetting(preset("fashion-mnist-hessian"), "training.seed=9", catalogues_);
    const RecordedSettings recorded = recordedSettings(wanted, &before, presets_, catalogues_);
    QCOMPARE(recorded.preset, std::string("fashion-mnist-hessian"));
    QCOMPARE(recorded.set, (std::vector<std::pair<std::string, std::string>>{{"training.seed", "9"}}));
  }

  void paintedPointsAreKept() {
    const ExperimentConfig before = preset("moons-plain");
    ExperimentConfig wanted = withSetting(before, "dataset.name=painted", catalogues_);
    wanted = withSetting(wanted, "dataset.points=[[0.25,0.5,0],[0.75,0.5,1]]", catalogues_);
    QVERIFY(replayed(recordedSettings(wanted, &before, presets_, catalogues_), before) == wanted);
  }

  void withoutAPresetItSaysSo() {
    const std::string refusal = messageOf([&] { recordedSettings(preset("moons-plain"), nullptr, {}, catalogues_); });
    QVERIFY(refusal.find("no preset") != std::string::npos);
  }
};

QTEST_GUILESS_MAIN(TestLessonRecording)
#include "test_lesson_recording.moc"
