// SPDX-License-Identifier: GPL-3.0-or-later
// The network as TorchScript: LibTorch opens it and gets the same logits, for any number of rows.
#include <torch/script.h>

#include <QtTest>
#include <nlohmann/json.hpp>
#include <sstream>

#include "model/nn/operations.h"
#include "model/nn/torch_script.h"

using namespace hessianlab;
using nlohmann::json;

class TestTorchScript : public QObject {
  Q_OBJECT

  static void opensToTheSameLogits(const Network& network) {
    std::istringstream stream(toTorchScript(network));
    std::unordered_map<std::string, std::string> besides{{"architecture.json", ""}};
    torch::jit::Module module = torch::jit::load(stream, torch::kCPU, besides);
    QCOMPARE(besides.at("architecture.json"), network.architecture());
    torch::NoGradGuard noGrad;
    for (const int64_t rows : {1, 5}) {
      Shape sizes = network.inputShape();
      sizes.insert(sizes.begin(), rows);
      const torch::Tensor x = torch::rand(sizes, network.dtype());
      const torch::Tensor theirs = module.forward({x}).toTensor();
      QCOMPARE(theirs.sizes(), network.logits(x).sizes());
      QVERIFY(torch::allclose(theirs, network.logits(x), 1e-6, 1e-6));
    }
    std::size_t values = 0, ours = 0;
    for (const torch::Tensor& parameter : module.parameters()) values += static_cast<std::size_t>(parameter.numel());
    for (const torch::Tensor& parameter : network.parameters()) ours += static_cast<std::size_t>(parameter.numel());
    QCOMPARE(values, ours);  // they can be trained on
  }

 private Q_SLOTS:
  void initTestCase() { torch::manual_seed(1); }

  void aChain() {
    opensToTheSameLogits(Network(
        R"({"input":[1,8,8],"classes":3,"operations":[{"op":"normalise","mean":[0.3],"std":[0.4]},)"
        R"({"op":"conv2d","out":4,"kernel":3,"padding":1},{"op":"softplus","beta":8},{"op":"max_pool2d","kernel":2},)"
        R"({"op":"flatten"},{"op":"linear","out":3}]})",
        3));
  }
  void aGraph() {
    opensToTheSameLogits(Network(
        R"({"input":[2,6,6],"classes":2,"operations":[{"op":"conv2d","out":4,"kernel":3,"padding":1,"name":"a"},)"
        R"({"op":"gelu"},{"op":"conv2d","out":4,"kernel":3,"padding":1,"name":"b"},)"
        R"({"op":"add","inputs":["a","b"],"name":"c"},{"op":"concat","inputs":["c","a"]},)"
        R"({"op":"global_avg_pool2d"},{"op":"linear","out":2}]})",
        4));
  }
  // A new operation needs a line in the table of those that are written.
  void everyOperation() {
    for (const std::string& op : operationNames()) {
      if (op == "add" || op == "concat") continue;  // above
      json one{{"op", op}};
      if (op == "conv2d") one["out"] = 3;
      if (op == "linear") one["out"] = 5;
      if (op == "normalise") one.update({{"mean", {0.1, 0.2}}, {"std", {0.5, 0.7}}});
      if (op == "piecewise_linear") one.update({{"knots", {0.2, 0.6}}, {"slopes", {0.1, 1, -0.5}}, {"start", 0.3}});
      if (op == "pad2d") one.update({{"top", 1}, {"right", 2}});
      const bool pooling = op.ends_with("_pool2d"), global = op.starts_with("global");
      if (op == "conv2d" || (pooling && !global)) one["kernel"] = 2;
      json operations = json::array();
      if (op == "linear") operations.push_back({{"op", "flatten"}});
      operations.push_back(one);
      if (op != "linear" && op != "flatten" && !global) operations.push_back({{"op", "flatten"}});
      operations.push_back({{"op", "linear"}, {"out", 2}});
      opensToTheSameLogits(Network(json{{"input", {2, 6, 6}}, {"classes", 2}, {"operations", operations}}.dump(), 6));
    }
  }
  void inDouble() {
    opensToTheSameLogits(Network(R"({"input":[2],"classes":2,"operations":[{"op":"linear","out":8},{"op":"tanh"},)"
                                 R"({"op":"linear","out":2}]})",
                                 5)
                             .to(torch::kFloat64));
  }
};

QTEST_GUILESS_MAIN(TestTorchScript)
#include "test_torch_script.moc"
