// SPDX-License-Identifier: GPL-3.0-or-later
// Hidden representations against the network's own record of named results, and against the network cut there; which
// operation a word means.
#include <QtTest>
#include <nlohmann/json.hpp>

#include "model/nn/hidden.h"
#include "tests/support/message_of.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;

class TestHidden : public QObject {
  Q_OBJECT

  // The same network, each operation with a name.
  static Network named(const std::string& architecture) {
    auto spec = nlohmann::json::parse(architecture);
    for (std::size_t i = 0; i < spec["operations"].size(); ++i)
      if (!spec["operations"][i].contains("name")) spec["operations"][i]["name"] = "n" + std::to_string(i);
    return makeDouble(spec.dump());
  }

 private Q_SLOTS:
  void isWhatTheTapeRemembers() {
    for (const Case& c : cases()) {
      const Network plain = makeDouble(c.architecture), network = named(c.architecture);
      const Batch batch = makeBatch(plain, 5);
      const Tape tape = network.record(batch.x);
      for (std::size_t i = 0; i < network.operations().size(); ++i) {
        const HiddenPass pass = hiddenPass(plain, batch.x, i);
        QVERIFY2(at::equal(pass.logits, plain.logits(batch.x)), c.name.c_str());
        QVERIFY2(at::equal(pass.hidden, network.features(tape, network.graph().name(i))), c.name.c_str());
      }
    }
  }

  void carriesTheGraphOfTheWeights() {
    const Network network = makeDouble(cases()[0].architecture);
    const Batch batch = makeBatch(network, 3);
    const HiddenPass pass = hiddenPass(network, batch.x, 1);
    const auto gradients = weightGradients(network, pass.hidden.square().sum());
    QVERIFY(gradients[0].norm().item<double>() > 0);
    QCOMPARE(gradients[4].norm().item<double>(), 0.0);  // of the last layer
    torch::NoGradGuard noGrad;
    QVERIFY(!hiddenPass(network, batch.x, 1).hidden.requires_grad());
  }

  void wordsNameOperations() {
    const Network mlp = makeDouble(cases()[0].architecture);  // linear, σ, linear, σ, linear
    QCOMPARE(hiddenOperations(mlp), (std::vector<std::size_t>{0, 1, 2, 3}));
    QCOMPARE(hiddenOperation(mlp, "", "layer"), std::size_t{3});
    QCOMPARE(hiddenOperation(mlp, "1", "layer"), std::size_t{0});
    QCOMPARE(hiddenOperation(mlp, "4", "layer"), std::size_t{3});
    for (const char* wrong : {"0", "5", "-1", "1.5", "2 ", "relu", "99999999999999999999999"})
      QCOMPARE(messageOf([&] { hiddenOperation(mlp, wrong, "regularizer.layer"); }),
               "regularizer.layer is '" + std::string(wrong) +
                   "'; it must be the number of an operation from 1 to 4, as the list of layers counts them, or the "
                   "name of one");
    const Network branches = makeDouble(cases().back().architecture);
    QCOMPARE(hiddenOperation(branches, "b", "layer"), std::size_t{2});
  }

  // What the last layer reads is not always the operation before it.
  void theLastHiddenOneIsWhatTheLastLayerReads() {
    const Network skips = makeDouble(
        R"({"input":[3],"classes":2,"operations":[{"op":"linear","out":4,"name":"a"},{"op":"tanh","name":"b"},)"
        R"({"op":"linear","out":4,"inputs":["a"],"name":"c"},{"op":"add","inputs":["b","c"],"name":"d"},)"
        R"({"op":"linear","out":2,"inputs":["d"]}]})");
    QCOMPARE(hiddenOperation(skips, "", "layer"), std::size_t{3});
  }

  void aNetworkWithoutHiddenLayersHasNone() {
    const Network linear =
        makeDouble(R"({"input":[1,2,2],"classes":3,"operations":[{"op":"flatten"},{"op":"linear","out":3}]})");
    QVERIFY(hiddenOperations(linear).empty());
    for (const char* word : {"", "1", "2"})
      QCOMPARE(messageOf([&] { hiddenOperation(linear, word, "layer"); }),
               std::string("layer: this network has no hidden layer with weights before it; choose one with hidden "
                           "layers, such as mlp"));
  }
};

QTEST_GUILESS_MAIN(TestHidden)
#include "test_hidden.moc"
