// SPDX-License-Identifier: GPL-3.0-or-later
// An experiment as one line: whole or refused, with one sentence.
#include <QtTest>
#include <nlohmann/json.hpp>

#include "model/formats/shared_experiment.h"
#include "tests/support/message_of.h"
#include "tests/support/small_catalogues.h"

using namespace hessianlab;

class TestSharedExperiment : public QObject {
  Q_OBJECT

  const Catalogues catalogues_ = smallCatalogues();

  SharedExperiment some() const {
    SharedExperiment experiment;
    experiment.config = parseConfig(R"({"dataset":{"name":"moons"},"training":{"seed":7}})", catalogues_, "test");
    experiment.norm = Norm::L2;
    experiment.epsilonL2 = 0.3;
    experiment.view = "map";
    return experiment;
  }
  // The same from a class: controls put away, in the middle of a lesson.
  SharedExperiment fromClass() const {
    SharedExperiment experiment = some();
    experiment.hidden = {"experiment.data", "tab.pictures", "seed"};
    experiment.keepHidden = true;
    experiment.lesson = SharedLesson{"what-curvature-is", 2, {std::nullopt, 1, 3}};
    return experiment;
  }
  SharedExperiment withTwin() const {
    SharedExperiment experiment = some();
    ExperimentConfig config = experiment.config;
    experiment.twin = validated(config, catalogues_, "test")["regularizer"];
    return experiment;
  }
  // The line whose settings inside are changed by `json`, a merge patch.
  static std::string patched(const std::string& line, const char* patch) {
    QByteArray packed = QByteArray::fromBase64(QByteArray::fromStdString(line.substr(13)));
    packed.prepend(QByteArray("\0\1\0\0", 4));  // qUncompress wants a size to begin with
    auto values = nlohmann::json::parse(qUncompress(packed).toStdString());
    values.merge_patch(nlohmann::json::parse(patch));
    const QByteArray again = qCompress(QByteArray::fromStdString(values.dump())).mid(4);
    return line.substr(0, 13) + again.toBase64().toStdString();
  }
  std::string refusal(const std::string& line) const {
    return messageOf([&] { parseSharedExperiment(line, catalogues_); });
  }

 private Q_SLOTS:
  void whatIsWrittenIsReadAlsoWithBrokenLines() {
    const std::string line = toLine(some(), catalogues_);
    QVERIFY(isSharedExperiment(line));
    QVERIFY(line.find('\n') == std::string::npos);
    QVERIFY(parseSharedExperiment(line, catalogues_) == some());
    std::string broken = "  ";
    for (std::size_t i = 0; i < line.size(); ++i)
      broken += (i > 20 && i % 60 == 0 ? "\n" : "") + std::string(1, line[i]);
    QVERIFY(parseSharedExperiment(broken + "\r\n", catalogues_) == some());
  }

  void everyMissingOrChangedCharacterIsNoticed() {
    const std::string line = toLine(some(), catalogues_);
    for (std::size_t cut = 14; cut < line.size() - 4; ++cut) QVERIFY(!refusal(line.substr(0, cut)).empty());
    int accepted = 0;
    for (std::size_t at = 13; at < line.size(); ++at) {
      std::string changed = line;
      changed[at] = changed[at] == 'A' ? 'B' : 'A';
      if (refusal(changed).empty()) {
        ++accepted;
        QVERIFY(parseSharedExperiment(changed, catalogues_) == some());  // bits of the padding alone
      }
    }
    QVERIFY2(accepted <= 2, qPrintable(QString::number(accepted)));
  }

  void whatAClassNeedsTravelsAlong() {
    const std::string line = toLine(fromClass(), catalogues_);
    const SharedExperiment read = parseSharedExperiment(line, catalogues_);
    QVERIFY(read == fromClass());
    QCOMPARE(read.lesson->predictions.size(), std::size_t{3});
    QVERIFY(!read.lesson->predictions[0] && read.lesson->predictions[2] == std::size_t{3});
    QVERIFY(!(parseSharedExperiment(toLine(some(), catalogues_), catalogues_) == read));
  }

  void theTwinTravelsAlongAndIsCheckedAsARegularizer() {
    const std::string line = toLine(withTwin(), catalogues_);
    QVERIFY(parseSharedExperiment(line, catalogues_) == withTwin());
    QVERIFY(!parseSharedExperiment(patched(line, R"({"twin": null})"), catalogues_).twin);
    const std::string unknown = refusal(patched(line, R"({"twin": {"name": "wombat"}})"));
    QVERIFY2(unknown.find("wombat") != std::string::npos, unknown.c_str());
    QVERIFY(!refusal(patched(line, R"({"twin": 3})")).empty());
  }

  // As it was written before there were lessons in it.
  void anOldLineIsReadAsBefore() {
    const std::string old =
        patched(toLine(fromClass(), catalogues_), R"({"hidden": null, "keep_hidden": null, "lesson": null})");
    QVERIFY(parseSharedExperiment(old, catalogues_) == some());
  }

  void whatIsWrongInThemIsRefused_data() {
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char* name, const char* patch, const char* words) {
      QTest::addRow("%s", name) << QByteArray(patch) << QByteArray(words);
    };
    row("hidden is a word", R"({"hidden": "seed"})", "'hidden' is not a list");
    row("a number is hidden", R"({"hidden": [1]})", "not the name of a group");
    row("an empty name", R"({"hidden": [""]})", "not the name of a group");
    row("capitals", R"({"hidden": ["Tab"]})", "not the name of a group");
    row("twice", R"({"hidden": ["seed", "seed"]})", "twice");
    row("keep", R"({"keep_hidden": 1})", "neither true nor false");
    row("no object", R"({"lesson": 3})", "where in a lesson");
    row("more", R"({"lesson": {"colour": 1}})", "more than name, step, predictions");
    row("no name", R"({"lesson": {"name": ""}})", "name is not one");
    row("a path", R"({"lesson": {"name": "../x"}})", "name is not one");
    row("no step", R"({"lesson": {"step": null}})", "step is not a whole number");
    row("half a step", R"({"lesson": {"step": 1.5}})", "step is not a whole number");
    row("far step", R"({"lesson": {"step": 40}})", "step is not a whole number");
    row("below", R"({"lesson": {"step": -1}})", "step is not a whole number");
    row("predictions", R"({"lesson": {"predictions": {}}})", "not a list");
    row("prediction", R"({"lesson": {"predictions": [7]}})", "prediction is neither");
    row("words", R"({"lesson": {"predictions": ["yes"]}})", "prediction is neither");
  }
  void whatIsWrongInThemIsRefused() {
    QFETCH(QByteArray, patch);
    QFETCH(QByteArray, words);
    const std::string message = refusal(patched(toLine(fromClass(), catalogues_), patch.constData()));
    QVERIFY2(message.find(words.toStdString()) != std::string::npos, message.c_str());
  }

  void othersAreRefusedInOneSentence() {
    QVERIFY(!isSharedExperiment("https://example.org"));
    QVERIFY(refusal("hessianlab:2:xyz").find("newer version") != std::string::npos);
    QVERIFY(refusal("hessianlab:1:").find("missing or was changed") != std::string::npos);
    QVERIFY(refusal("hessianlab:1:%%%%").find("missing or was changed") != std::string::npos);
    QVERIFY(refusal("moons").find("does not begin with") != std::string::npos);
  }
};

QTEST_GUILESS_MAIN(TestSharedExperiment)
#include "test_shared_experiment.moc"
