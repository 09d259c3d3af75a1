// SPDX-License-Identifier: GPL-3.0-or-later
// What a network would be, said without making it: sizes by closed forms, parameters as the real network has them, and
// where a list of operations is refused.
#include <QtTest>
#include <nlohmann/json.hpp>

#include "model/nn/architectures.h"
#include "model/nn/layer_table.h"
#include "model/nn/network.h"
#include "tests/support/choices.h"
#include "tests/support/message_of.h"

using namespace hessianlab;
using nlohmann::json;

class TestLayerTable : public QObject {
  Q_OBJECT

  static LayerTable tableFor(const std::string& operations, const Shape& input = {3, 9, 7}, int64_t classes = 5) {
    return layerTable(operations, input, classes);
  }
  static std::string problemAt(const LayerTable& table, std::size_t row) {
    if (!table.problem) return "none";
    if (table.problem->row != row) return "at another row: " + table.problem->sentence;
    return table.problem->sentence;
  }

 private Q_SLOTS:
  // (extent + 2·padding − dilation·(kernel − 1) − 1)/stride + 1, and in·out·k² weights at each place.
  void sizesAreThoseOfTheClosedForms() {
    const LayerTable table = tableFor(
        R"([{"op":"normalise"},{"op":"conv2d","out":8,"kernel":3,"stride":2,"padding":1},{"op":"relu"},
            {"op":"conv2d","out":6,"kernel":2,"dilation":2,"groups":2},{"op":"channel_affine"},
            {"op":"max_pool2d","kernel":2,"stride":1},{"op":"flatten"},{"op":"linear","out":11},{"op":"tanh"},
            {"op":"linear"}])");
    QVERIFY(!table.problem);
    const std::vector<std::vector<int64_t>> shapes{{3, 9, 7}, {8, 5, 4}, {8, 5, 4}, {6, 3, 2}, {6, 3, 2},
                                                   {6, 2, 1}, {12},      {11},      {11},      {5}};
    const std::vector<int64_t> parameters{0, 3 * 8 * 9 + 8, 0, 4 * 6 * 4 + 6, 12, 0, 0, 12 * 11 + 11, 0, 11 * 5 + 5};
    const std::vector<double> multiplyAdds{0, 3.0 * 8 * 9 * 5 * 4, 0, 4.0 * 6 * 4 * 3 * 2, 0, 0, 0, 12 * 11, 0, 11 * 5};
    QCOMPARE(table.rows.size(), shapes.size());
    int64_t allParameters = 0;
    double allMultiplyAdds = 0;
    for (std::size_t i = 0; i < shapes.size(); ++i) {
      QCOMPARE(table.rows[i].output, shapes[i]);
      QCOMPARE(table.rows[i].parameters, parameters[i]);
      QCOMPARE(table.rows[i].multiplyAdds, multiplyAdds[i]);
      QCOMPARE(table.rows[i].reads, std::vector<std::size_t>{i});
      allParameters += parameters[i];
      allMultiplyAdds += multiplyAdds[i];
    }
    QCOMPARE(table.parameters, allParameters);
    QCOMPARE(table.multiplyAdds, allMultiplyAdds);
  }

  void everyArchitectureIsTheNetworkThatIsTrained_data() {
    QTest::addColumn<QString>("name");
    for (const CatalogueEntry& entry : architectureCatalogue())
      QTest::newRow(entry.name.c_str()) << QString::fromStdString(entry.name);
  }
  void everyArchitectureIsTheNetworkThatIsTrained() {
    QFETCH(QString, name);
    const Choice choice = chosenNetwork(name.toStdString(), "tanh");
    const bool pictures = require(architectureCatalogue(), choice.name, "architecture").is(trait::kPictures);
    for (const Shape& input : {Shape{3, 32, 32}, Shape{1, 28, 28}, Shape{2}}) {
      if (pictures && input.size() == 1) continue;
      const std::vector<double> mean(static_cast<std::size_t>(input[0]), 0.3), std(mean.size(), 0.7);
      const Network network(architectureJson(choice, input, 7, mean, std), 1);
      const std::string operations = operationsOf(choice, input, 7);
      const LayerTable table = layerTable(operations, input, 7);
      QVERIFY(!table.problem);
      int64_t parameters = 0;
      double multiplyAdds = 0;
      QCOMPARE(table.rows.size(), network.operations().size());
      for (std::size_t i = 0; i < table.rows.size(); ++i) {
        QCOMPARE(table.rows[i].output, network.operations()[i]->outputShape());
        multiplyAdds += network.operations()[i]->flops();
      }
      for (const torch::Tensor& parameter : network.parameters()) parameters += parameter.numel();
      QCOMPARE(table.parameters, parameters);
      QCOMPARE(table.multiplyAdds, multiplyAdds);
      // As layers of one's own it is the same network, for these data and for others.
      const Choice own{"custom", {{"layers", operations}}};
      QCOMPARE(Network(architectureJson(own, input, 7, mean, std), 1).architecture(), network.architecture());
      QCOMPARE(operationsOf(own, input, 7), operations);
      QCOMPARE(Network(architectureJson(own, input, 4, mean, std), 1).classes(), int64_t{4});
    }
  }

  // He et al.'s counts for a 32×32 picture: the stem alone makes 3·16·9·32² products.
  void theResidualNetworkHasItsShortcuts() {
    const LayerTable table = layerTable(operationsOf(chosenNetwork("resnet-small"), {3, 32, 32}, 10), {3, 32, 32}, 10);
    QCOMPARE(table.rows[1].multiplyAdds, 3.0 * 16 * 9 * 32 * 32);
    int joins = 0;
    for (const LayerRow& row : table.rows) joins += row.reads.size() == 2 ? 1 : 0;
    QCOMPARE(joins, 6);
  }

  void whatDoesNotFitIsFoundAtItsRow_data() {
    QTest::addColumn<QString>("operations");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<int>("known");  // rows whose shape is
    const auto row = [](const char* name, const char* operations, int at, const char* sentence, int known) {
      QTest::newRow(name) << QString::fromUtf8(operations) << at << QString::fromUtf8(sentence) << known;
    };
    row("flat", R"([{"op":"normalise"},{"op":"linear","out":5}])", 1, "'linear': 'op' needs a flat input", 1);
    row("kernel", R"([{"op":"conv2d","out":4,"kernel":8},{"op":"flatten"},{"op":"linear"}])", 0,
        "'conv2d': 'kernel' must be a whole number from 1 to 7", 0);
    row("unknown", R"([{"op":"flatten"},{"op":"dense"},{"op":"linear"}])", 1, "\"dense\" is unknown; write 'linear'",
        1);
    row("key", R"([{"op":"flatten"},{"op":"relu","slope":1},{"op":"linear"}])", 1,
        "'relu': 'slope' is not a key of this operation", 1);
    row("logits", R"([{"op":"flatten"},{"op":"linear","out":4}])", 1,
        "the last operation must give one value per class", 2);
    row("unread", R"([{"op":"flatten","name":"a"},{"op":"relu"},{"op":"linear","inputs":["a"]}])", 1,
        "'relu': nobody reads its result", 3);
    row("no-such-name", R"([{"op":"flatten","name":"a"},{"op":"add","inputs":["a","b"]},{"op":"linear"}])", 1,
        "'add': 'inputs' names 'b', as no operation is called", 1);
    row("shapes", R"([{"op":"flatten","name":"a"},{"op":"linear","out":4,"name":"b"},{"op":"add","inputs":["a","b"]},
                      {"op":"linear"}])",
        2, "'add': 'inputs' must all have one shape, but one gives 189 and another 4", 2);
    // Two things are wrong: the first one is told, whichever is found first.
    row("both", R"([{"op":"linear","out":3},{"op":"flatten","name":"a"},{"op":"relu","name":"a"},{"op":"linear"}])", 0,
        "'linear': 'op' needs a flat input", 0);
    row("twice", R"([{"op":"flatten","name":"a"},{"op":"relu","name":"a"},{"op":"add","inputs":["b"]}])", 1,
        "'relu': 'name' is 'a', as operation 1 is called already", 1);
  }
  void whatDoesNotFitIsFoundAtItsRow() {
    QFETCH(QString, operations);
    QFETCH(int, row);
    QFETCH(QString, sentence);
    QFETCH(int, known);
    const LayerTable table = tableFor(operations.toStdString());
    const std::string said = problemAt(table, static_cast<std::size_t>(row));
    QVERIFY2(said.starts_with(sentence.toStdString()), said.c_str());
    QCOMPARE(table.rows.size(), json::parse(operations.toStdString()).size());
    for (std::size_t i = 0; i < table.rows.size(); ++i)
      QCOMPARE(table.rows[i].output.empty(), i >= static_cast<std::size_t>(known));
  }

  void noWeightsAreMade() {
    // These would take 1 GiB.
    const LayerTable table = tableFor(R"([{"op":"flatten"},{"op":"linear","out":8192},{"op":"relu"},
                                          {"op":"linear","out":30000},{"op":"relu"},{"op":"linear"}])");
    QCOMPARE(problemAt(table, 3), std::string("none"));
    const LayerTable large = tableFor(R"([{"op":"flatten"},{"op":"linear","out":1048576},{"op":"linear","out":1000}])");
    QVERIFY2(problemAt(large, 2).find("268 million") != std::string::npos, problemAt(large, 2).c_str());
    // And those that are made afterwards have values.
    const Network network(R"({"input":[2],"classes":2,"operations":[{"op":"linear","out":2}]})", 1);
    QVERIFY(network.parameters()[0].abs().sum().item<double>() > 0);
  }

  void textThatIsNoListIsRefused() {
    const auto say = [](const char* text) { return messageOf([&] { tableFor(text); }); };
    QVERIFY(say("{}").starts_with("architecture: must be a list of operations in brackets"));
    QVERIFY(say("[").starts_with("architecture: not valid JSON"));
    QVERIFY(say("[]").find("at least one operation") != std::string::npos);
    QVERIFY(say(R"({"input":[3,9,7],"classes":4,"operations":[{"op":"flatten"}]})").find("knows 4 classes") !=
            std::string::npos);
    QVERIFY(say(R"({"input":[1,9,7],"classes":5,"operations":[{"op":"flatten"}]})").find("reads 1×9×7") !=
            std::string::npos);
    QCOMPARE(tableFor(R"({"input":[3,9,7],"classes":5,"operations":[{"op":"flatten"},{"op":"linear"}]})").parameters,
             int64_t{189 * 5 + 5});
  }

  void anOwnNetworkWithoutLayersIsRefused() {
    QVERIFY(messageOf([] { operationsOf({"custom", {}}, {2}, 2); }).starts_with("architecture 'custom' has no layers"));
  }
};

QTEST_GUILESS_MAIN(TestLayerTable)
#include "test_layer_table.moc"
