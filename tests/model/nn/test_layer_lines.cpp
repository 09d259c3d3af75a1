// SPDX-License-Identifier: GPL-3.0-or-later
// A network as lines that a person edits: what is written is what is meant, and edits leave no shortcut hanging.
#include <QtTest>
#include <nlohmann/json.hpp>
#include <set>

#include "model/nn/architectures.h"
#include "model/nn/layer_lines.h"
#include "model/nn/operation_catalogue.h"
#include "model/nn/operations.h"
#include "tests/support/choices.h"
#include "tests/support/message_of.h"

using namespace hessianlab;
using nlohmann::json;

class TestLayerLines : public QObject {
  Q_OBJECT

  static constexpr int64_t kClasses = 10;
  const Shape pictures_{3, 32, 32};

  LayerLines residual() const {
    return linesOf(operationsOf(chosenNetwork("resnet-small"), pictures_, kClasses), pictures_, kClasses);
  }
  LayerTable table(const LayerLines& lines) const { return tableOf(lines, pictures_, kClasses); }
  static std::size_t rowOf(const LayerLines& lines, const std::string& name) {
    for (std::size_t i = 0; i < lines.size(); ++i)
      if (lines[i].name == name) return i;
    qFatal("no line is called %s", name.c_str());
  }

 private Q_SLOTS:
  void everyOperationIsInTheCatalogueAndBeginsWell() {
    std::set<std::string> listed;
    for (const CatalogueEntry& entry : operationCatalogue()) {
      QVERIFY2(listed.insert(entry.name).second, entry.name.c_str());
      QVERIFY2(!entry.title.empty() && !entry.help.empty(), entry.name.c_str());
      for (const Parameter& setting : entry.parameters) QVERIFY2(!setting.help.empty(), setting.key.c_str());
      LayerLines lines{{"flatten", "", "", {}}, {"linear", "", "", {}}};
      const bool join = entry.name == "add" || entry.name == "concat";
      if (join) {
        lines.insert(lines.begin(), {"relu", "", "a", {}});
        lines.insert(lines.begin() + 1, {entry.name, "", "", {"a", "a"}});
      } else {
        lines.insert(lines.begin() + (entry.name == "linear" ? 1 : 0), {entry.name, firstSettings(entry.name), "", {}});
        if (entry.name == "global_avg_pool2d" || entry.name == "flatten") lines.erase(lines.begin() + 1);
      }
      const LayerTable made = table(lines);
      QVERIFY2(!made.problem, made.problem ? (entry.name + ": " + made.problem->sentence).c_str() : "");
    }
    for (const std::string& name : operationNames()) QVERIFY2(listed.contains(name), name.c_str());
  }

  // Each setting of the catalogue is one that the operation knows.
  void everySettingOfTheCatalogueIsKnown() {
    for (const CatalogueEntry& entry : operationCatalogue()) {
      for (const Parameter& setting : entry.parameters) {
        json spec = json::parse(jsonOf({{entry.name, firstSettings(entry.name), "", {}}}))[0];
        if (entry.name == "normalise") spec["mean"] = {0.1, 0.2, 0.3};
        spec[setting.key] = "nonsense";
        const Shape in = entry.name == "linear" ? Shape{8} : pictures_;
        const std::string message = messageOf([&] { makeOperation(spec, {in}); });
        QVERIFY2(message.find("'" + setting.key + "' must be") != std::string::npos,
                 (entry.name + " " + message).c_str());
      }
    }
  }

  void linesAndJsonSayTheSame() {
    for (const CatalogueEntry& entry : architectureCatalogue()) {
      const std::string text = operationsOf(chosenNetwork(entry.name), pictures_, kClasses);
      const LayerLines lines = linesOf(text, pictures_, kClasses);
      QCOMPARE(json::parse(jsonOf(lines)), json::parse(text));
      QCOMPARE(json::parse(jsonOf(lines, true)), json::parse(text));
      QCOMPARE(linesOf(jsonOf(lines, true), pictures_, kClasses), lines);
    }
    const std::string all =
        R"([{"op":"normalise","mean":[0.5,0.25,1],"std":[1,2,3]},{"op":"conv2d","out":4,"kernel":3,"padding":"same"},
            {"op":"piecewise_linear","knots":[0],"slopes":[0.5,1],"start":-1.5},{"op":"flatten"},{"op":"linear"}])";
    const LayerLines lines = linesOf(all, pictures_, kClasses);
    QCOMPARE(lines[0].settings, std::string("mean 0.5 0.25 1, std 1 2 3"));
    QCOMPARE(lines[1].settings, std::string("out 4, kernel 3, padding same"));
    QCOMPARE(lines[2].settings, std::string("knots 0, slopes 0.5 1, start -1.5"));
    QCOMPARE(json::parse(jsonOf(lines)), json::parse(all));
  }

  void settingsAreReadAsTheyAreTyped() {
    QCOMPARE(tidySettings("conv2d", "kernel 5, out 8"), std::string("out 8, kernel 5"));
    QCOMPARE(tidySettings("conv2d", "16"), std::string("out 16"));
    QCOMPARE(tidySettings("conv2d", "16, kernel=3; padding: same"), std::string("out 16, kernel 3, padding same"));
    QCOMPARE(tidySettings("conv2d", " Out 8 KERNEL 3 "), std::string("out 8, kernel 3"));
    QCOMPARE(tidySettings("piecewise_linear", "knots [0, 6], slopes [0,1,0], start 0"),
             std::string("knots 0 6, slopes 0 1 0, start 0"));
    QCOMPARE(tidySettings("linear", ""), std::string());
    // What cannot be read stays, and is told where it stands.
    QCOMPARE(tidySettings("conv2d", "out 8, kernel"), std::string("out 8, kernel"));
    const LayerTable unread =
        table({{"relu", "", "", {}}, {"conv2d", "out 8, kernel", "", {}}, {"flatten", "", "", {}}});
    QVERIFY(unread.problem && unread.problem->row == std::size_t{1});
    QVERIFY2(unread.problem->sentence.starts_with("'conv2d': 'kernel' has no value"), unread.problem->sentence.c_str());
    QCOMPARE(unread.rows[0].output, pictures_);
    QVERIFY(unread.rows[1].output.empty());
    const LayerTable none = table({{"relu", "7", "", {}}});
    QVERIFY2(none.problem->sentence == "'relu' has no settings; leave the field empty", none.problem->sentence.c_str());
  }

  void anEmptyNetworkIsToldSo() {
    const LayerTable empty = table({});
    QVERIFY(empty.problem && !empty.problem->row && empty.rows.empty());
  }

  // Whichever line goes, nobody reads a name that is gone, unless it was the name of the input's first reader.
  void whoReadARemovedLineReadsWhatItRead() {
    const LayerLines whole = residual();
    QVERIFY(!table(whole).problem);
    for (std::size_t row = 0; row < whole.size(); ++row) {
      LayerLines lines = whole;
      removeLine(lines, row);
      std::set<std::string> names;
      for (const LayerLine& line : lines) {
        for (const std::string& input : line.inputs)
          QVERIFY2(names.contains(input), qPrintable(QStringLiteral("row %1 reads %2").arg(row).arg(input.c_str())));
        if (!line.name.empty()) QVERIFY(names.insert(line.name).second);
      }
      if (whole[row].op == "softplus") QVERIFY2(!table(lines).problem, qPrintable(QString::number(row)));
    }
    // The convolution of a shortcut of the same size as what it goes around.
    LayerLines lines = whole;
    const std::size_t shortcut = rowOf(lines, "stage2.block1.shortcut");
    const std::string read = lines[shortcut].inputs[0];
    removeLine(lines, shortcut);
    QCOMPARE(lines[shortcut].inputs, (std::vector<std::string>{"stage2.block1.branch", read}));
  }

  void anUnnamedReaderOfANameHandsItOn() {
    LayerLines lines = linesOf(
        R"([{"op":"relu","name":"a"},{"op":"tanh","name":"b"},{"op":"sigmoid","inputs":["a"]},{"op":"elu","name":"c"},
            {"op":"add","inputs":["b","c"]},{"op":"flatten"},{"op":"linear"}])",
        pictures_, kClasses);
    QVERIFY(!table(lines).problem);
    removeLine(lines, 2);
    QCOMPARE(lines[2].inputs, std::vector<std::string>{"a"});
    QVERIFY(!table(lines).problem);
  }

  void aNewLineStandsBetweenThoseBesideIt() {
    LayerLines lines = residual();
    const std::size_t branch = rowOf(lines, "stage1.block1.branch");
    insertLine(lines, branch + 1, {"relu", "", "", {}});
    QVERIFY2(!table(lines).problem, table(lines).problem ? table(lines).problem->sentence.c_str() : "");
    QCOMPARE(lines[branch + 2].inputs[0], lines[branch + 1].name);
    // Behind the trunk it does not disturb the shortcut.
    const std::size_t stem = rowOf(lines, "stem");
    insertLine(lines, stem + 1, {"tanh", "", "", {}});
    QVERIFY(!table(lines).problem);
    QVERIFY(lines[stem + 1].name.empty());
    // A join reads the line before.
    insertLine(lines, 1, {"add", "", "", {}});
    QCOMPARE(lines[1].inputs, std::vector<std::string>{lines[0].name});
    QVERIFY(!lines[0].name.empty());
  }

  void aNameIsChangedWhereverItIsRead() {
    LayerLines lines = residual();
    const std::size_t stem = rowOf(lines, "stem");
    renameLine(lines, stem, "trunk");
    QCOMPARE(lines[stem].name, std::string("trunk"));
    QVERIFY(!table(lines).problem);
    renameLine(lines, stem, "");  // somebody reads it
    QCOMPARE(lines[stem].name, std::string("trunk"));
    renameLine(lines, stem + 1, "free");
    renameLine(lines, stem + 1, "");
    QVERIFY(lines[stem + 1].name.empty());
  }

  void whatNoLineCanHoldIsRefused() {
    const auto say = [&](const char* text) { return messageOf([&] { linesOf(text, pictures_, kClasses); }); };
    QCOMPARE(say(R"([{"op":"relu"},7])"),
             std::string(R"(architecture: operation 2 must be an object with a key 'op', for example {"op":"relu"})"));
    QVERIFY(say(R"([{"op":"relu","inputs":"a"}])").find("list of names") != std::string::npos);
    QVERIFY(say(R"([{"op":"relu","x":{"y":1}}])").find("neither a number nor a word") != std::string::npos);
  }
};

QTEST_GUILESS_MAIN(TestLayerLines)
#include "test_layer_lines.moc"
