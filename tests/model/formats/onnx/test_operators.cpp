// SPDX-License-Identifier: GPL-3.0-or-later
// How nodes become operations: each operator, and each form in which exporters write an activation.
#include <QtTest>
#include <cmath>
#include <cstring>
#include <nlohmann/json.hpp>

#include "model/formats/onnx/onnx.h"
#include "tests/support/message_of.h"
#include "tests/support/onnx_model.h"

using namespace hessianlab;
using nlohmann::json;

namespace {

std::string noExternal(const std::string& location, int64_t, int64_t) {
  throw InputError("read " + location);
}

OnnxNetwork parsed(const OnnxModel& model, const OnnxInput& input = {}) {
  return parseOnnx(model.bytes(), "net", input, noExternal);
}

// The operations without the last layer, as text.
std::string operations(const OnnxModel& model, const OnnxInput& input = {}) {
  json all = json::parse(parsed(model, input).architecture)["operations"];
  all.erase(all.end() - 1);
  return all.dump();
}

std::vector<float> values(const RawTensor& raw) {
  std::vector<float> result(raw.data.size() / sizeof(float));
  std::memcpy(result.data(), raw.data.data(), raw.data.size());
  return result;
}

OnnxInput data(std::vector<int64_t> shape) {
  OnnxInput input;
  input.shape = std::move(shape);
  return input;
}

}  // namespace

class TestOperators : public QObject {
  Q_OBJECT

  // What stands between a flat input of 4 values and the last layer.
  template <class Nodes>
  static std::string between(const Nodes& nodes, int64_t opset = 13) {
    OnnxModel model({4}, opset);
    nodes(model);
    model.classifier("a", 4);
    return operations(model);
  }

 private Q_SLOTS:
  void activations() {
    const auto plain = [](const char* op) { return between([&](OnnxModel& m) { m.node(op, {"x"}, "a"); }); };
    QCOMPARE(plain("Relu"), std::string(R"([{"op":"relu"}])"));
    QCOMPARE(plain("Tanh"), std::string(R"([{"op":"tanh"}])"));
    QCOMPARE(plain("Sigmoid"), std::string(R"([{"op":"sigmoid"}])"));
    QCOMPARE(plain("Softplus"), std::string(R"([{"beta":1.0,"op":"softplus"}])"));
    QCOMPARE(plain("Elu"), std::string(R"([{"alpha":1.0,"op":"elu"}])"));
    QCOMPARE(plain("Gelu"), std::string(R"([{"op":"gelu"}])"));
    QCOMPARE(plain("Identity"), std::string("[]"));
    QCOMPARE(plain("Dropout"), std::string("[]"));
    QCOMPARE(plain("Abs"), std::string(R"([{"knots":[0.0],"op":"piecewise_linear","slopes":[-1.0,1.0],"start":0.0}])"));
    QCOMPARE(between([](OnnxModel& m) { m.node("LeakyRelu", {"x"}, "a").with("alpha", 0.25); }),
             std::string(R"([{"op":"leaky_relu","slope":0.25}])"));
    QCOMPARE(between([](OnnxModel& m) { m.node("Gelu", {"x"}, "a").with("approximate", "tanh"); }),
             std::string(R"([{"op":"gelu_tanh"}])"));
    QCOMPARE(between([](OnnxModel& m) {
               m.number("s", 0.125).node("PRelu", {"x", "s"}, "a");
             }),
             std::string(R"([{"op":"leaky_relu","slope":0.125}])"));
  }

  void clips() {
    const std::string relu6 = R"([{"knots":[0.0,6.0],"op":"piecewise_linear","slopes":[0.0,1.0,0.0],"start":0.0}])";
    QCOMPARE(between([](OnnxModel& m) { m.node("Clip", {"x"}, "a").with("min", 0.0).with("max", 6.0); }, 9), relu6);
    QCOMPARE(between([](OnnxModel& m) { m.number("l", 0).number("h", 6).node("Clip", {"x", "l", "h"}, "a"); }), relu6);
    QCOMPARE(between([](OnnxModel& m) {
               m.number("l", 0).number("h", 6).node("Max", {"x", "l"}, "b").node("Min", {"h", "b"}, "a");
             }),
             relu6);
    QCOMPARE(between([](OnnxModel& m) {
               m.number("l", 0).node("Clip", {"x", "l"}, "a");
             }),
             std::string(R"([{"op":"relu"}])"));
    const json hard = json::parse(between([](OnnxModel& m) { m.node("HardSigmoid", {"x"}, "a"); }))[0];
    QVERIFY(std::abs(hard["knots"][0].get<double>() + 2.5) < 1e-6 &&
            std::abs(hard["knots"][1].get<double>() - 2.5) < 1e-6);
  }

  // Several nodes, one activation: in the forms of several exporters.
  void activationsInParts() {
    const std::string gelu = R"([{"op":"gelu"}])", silu = R"([{"op":"silu"}])";
    const auto constants = [](OnnxModel& m) {
      m.number("root2", std::sqrt(2.0)).number("one", 1).number("half", 0.5).number("inverse", std::sqrt(0.5));
    };
    QCOMPARE(between([&](OnnxModel& m) {  // PyTorch
               constants(m);
               m.node("Div", {"x", "root2"}, "d").node("Erf", {"d"}, "e").node("Add", {"e", "one"}, "f");
               m.node("Mul", {"x", "f"}, "g").node("Mul", {"g", "half"}, "a");
             }),
             gelu);
    QCOMPARE(between([&](OnnxModel& m) {  // Keras
               constants(m);
               m.node("Mul", {"inverse", "x"}, "d").node("Erf", {"d"}, "e").node("Add", {"one", "e"}, "f");
               m.node("Mul", {"half", "x"}, "h").node("Mul", {"h", "f"}, "a");
             }),
             gelu);
    QCOMPARE(between([&](OnnxModel& m) {
               constants(m);
               m.number("three", 3).number("c", 0.044715).number("r", std::sqrt(2 / 3.14159265358979));
               m.node("Pow", {"x", "three"}, "p").node("Mul", {"p", "c"}, "q").node("Add", {"x", "q"}, "s");
               m.node("Mul", {"s", "r"}, "t").node("Tanh", {"t"}, "u").node("Add", {"u", "one"}, "v");
               m.node("Mul", {"x", "v"}, "w").node("Mul", {"w", "half"}, "a");
             }),
             std::string(R"([{"op":"gelu_tanh"}])"));
    QCOMPARE(between([](OnnxModel& m) { m.node("Sigmoid", {"x"}, "s").node("Mul", {"x", "s"}, "a"); }), silu);
    QCOMPARE(between([](OnnxModel& m) {
               m.number("b", 8).node("Mul", {"x", "b"}, "c").node("Softplus", {"c"}, "d").node("Div", {"d", "b"}, "a");
             }),
             std::string(R"([{"beta":8.0,"op":"softplus"}])"));
  }

  // What is no activation as a whole is computed step by step.
  void functionsInSteps() {
    const json steps = json::parse(between([](OnnxModel& m) {
      m.number("two", 2).node("Tanh", {"x"}, "b").node("Mul", {"b", "two"}, "c").node("Sigmoid", {"c"}, "a");
    }));
    QCOMPARE(steps.size(), std::size_t{3});
    QCOMPARE(steps[0]["op"], "tanh");
    QCOMPARE(steps[1]["op"], "channel_affine");
    QCOMPARE(steps[2]["op"], "sigmoid");
    const std::string residual = between([](OnnxModel& m) { m.node("Tanh", {"x"}, "b").node("Add", {"x", "b"}, "a"); });
    QCOMPARE(residual,
             std::string(R"([{"mean":[0.0,0.0,0.0,0.0],"name":"n1","op":"normalise","std":[1.0,1.0,1.0,1.0]},)"
                         R"({"name":"n2","op":"tanh"},{"inputs":["n1","n2"],"op":"add"}])"));
  }

  // A value that several nodes read is computed once, and what one of them makes of it does not change the others.
  void sharedValuesStay() {
    OnnxModel model({4});
    model.weight("w", {4, 4}).number("two", 2);
    model.node("MatMul", {"x", "w"}, "h").node("Mul", {"h", "two"}, "d").node("Tanh", {"h"}, "t");
    model.node("Add", {"d", "t"}, "a").classifier("a", 4);
    const OnnxNetwork network = parsed(model);
    const json all = json::parse(network.architecture)["operations"];
    QCOMPARE(all.size(), std::size_t{5});
    QCOMPARE(all[0]["op"], "linear");
    QCOMPARE(values(network.tensors.at("0.weight"))[1], static_cast<float>(std::sin(1.7 * 4 + 0.4)));  // transposed
    QCOMPARE(all[1]["op"], "channel_affine");
    QCOMPARE(values(network.tensors.at("1.weight")), std::vector<float>(4, 2));
    QCOMPARE(all[2]["inputs"], json::array({"n1"}));
    QCOMPARE(all[3]["inputs"], json::array({"n2", "n3"}));
  }

  void biasesJoinTheirLayer() {
    OnnxModel model({4});
    model.weight("w", {4, 5})
        .weight("b", {5})
        .node("MatMul", {"x", "w"}, "h")
        .node("Add", {"b", "h"}, "a")
        .classifier("a", 5);
    const OnnxNetwork network = parsed(model);
    QCOMPARE(json::parse(network.architecture)["operations"].size(), std::size_t{2});
    QCOMPARE(values(network.tensors.at("0.bias"))[2], static_cast<float>(std::sin(1.7 * 2 + 0.4)));
  }

  void convolutions() {
    OnnxModel model({2, 7, 7});
    model.weight("w", {4, 1, 3, 3}).weight("v", {3, 4, 3, 3});
    model.node("Conv", {"x", "w"}, "a").with("group", 2).with("pads", {1, 1, 1, 1}).with("strides", {2, 2});
    model.node("Conv", {"a", "v"}, "b").with("dilations", {2, 2}).with("auto_pad", "SAME_UPPER");
    model.node("Flatten", {"b"}, "f").classifier("f", 48);
    QCOMPARE(operations(model), std::string(R"([{"groups":2,"kernel":3,"op":"conv2d","out":4,"padding":1,"stride":2},)"
                                            R"({"dilation":2,"kernel":3,"op":"conv2d","out":3,"padding":2,"stride":1},)"
                                            R"({"op":"flatten"}])"));
  }

  void unequalPadsStandByThemselves() {
    OnnxModel model({1, 6, 6});
    model.weight("w", {2, 1, 3, 3})
        .node("Conv", {"x", "w"}, "a")
        .with("strides", {2, 2})
        .with("auto_pad", "SAME_UPPER");
    model.wholes("p", {0, 0, 1, 0, 0, 0, 0, 2}).node("Pad", {"a", "p"}, "b");
    model.node("Flatten", {"b"}, "f").classifier("f", 2 * 4 * 5);
    QCOMPARE(operations(model),
             std::string(R"([{"bottom":1,"left":0,"op":"pad2d","right":1,"top":0},)"
                         R"({"kernel":3,"op":"conv2d","out":2,"padding":0,"stride":2},)"
                         R"({"bottom":0,"left":0,"op":"pad2d","right":2,"top":1},{"op":"flatten"}])"));
  }

  void pools() {
    OnnxModel model({2, 8, 8});
    model.node("MaxPool", {"x"}, "a").with("kernel_shape", {3, 3}).with("strides", {2, 2}).with("pads", {1, 1, 1, 1});
    model.node("AveragePool", {"a"}, "b").with("kernel_shape", {2, 2}).with("strides", {1, 1});
    model.node("AveragePool", {"b"}, "c").with("kernel_shape", {3, 3});
    model.node("Squeeze", {"c"}, "f").with("axes", {2, 3}).classifier("f", 2);
    QCOMPARE(operations(model),
             std::string(R"([{"kernel":3,"op":"max_pool2d","padding":1,"stride":2},)"
                         R"({"kernel":2,"op":"avg_pool2d","stride":1},{"op":"global_avg_pool2d"}])"));
    OnnxModel means({2, 5, 4});
    means.node("ReduceMean", {"x"}, "a").with("axes", {-1, -2}).with("keepdims", 0).classifier("a", 2);
    QCOMPARE(operations(means), std::string(R"([{"op":"global_avg_pool2d"}])"));
  }

  // A classifier that is a convolution over one pixel.
  void convolutionsOfOnePixelAreLinear() {
    OnnxModel model({2, 5, 5});
    model.weight("w", {3, 2, 1, 1}).node("GlobalAveragePool", {"x"}, "a").node("Conv", {"a", "w"}, "b");
    model.node("Flatten", {"b"}, "y");
    const json all = json::parse(parsed(model).architecture)["operations"];
    QCOMPARE(all.dump(), std::string(R"([{"op":"global_avg_pool2d"},{"op":"linear","out":3}])"));
  }

  void batchNormalisation() {
    OnnxModel model({2, 3, 3});
    model.constant("g", {2}, {2, 1}).constant("b", {2}, {1, 0}).constant("m", {2}, {3, 0}).constant("v", {2}, {4, 1});
    model.node("BatchNormalization", {"x", "g", "b", "m", "v"}, "a").with("epsilon", 0.0);
    model.node("GlobalAveragePool", {"a"}, "p").node("Flatten", {"p"}, "f").classifier("f", 2);
    const OnnxNetwork network = parsed(model);
    QCOMPARE(json::parse(network.architecture)["operations"][0]["op"], "channel_affine");
    QCOMPARE(values(network.tensors.at("0.weight")), (std::vector<float>{1, 1}));
    QCOMPARE(values(network.tensors.at("0.bias")), (std::vector<float>{-2, 0}));
    QCOMPARE(network.notes,
             std::vector<std::string>{"one batch normalisation became a scale and a shift of each channel"});
  }

  void constantsAtTheInputNormalise() {
    OnnxModel model({3, 2, 2});
    model.constant("m", {1, 3, 1, 1}, {0.25F, 0.5F, 0.75F}).constant("s", {3, 1, 1}, {0.5F, 0.25F, 1});
    model.node("Sub", {"x", "m"}, "a").node("Div", {"a", "s"}, "b").node("Flatten", {"b"}, "f").classifier("f", 12);
    QCOMPARE(operations(model), std::string(R"([{"mean":[0.25,0.5,0.75],"op":"normalise","std":[0.5,0.25,1.0]},)"
                                            R"({"op":"flatten"}])"));
    OnnxModel scalars({3, 2, 2});
    scalars.number("two", 2).number("one", 1).node("Mul", {"two", "x"}, "a").node("Sub", {"a", "one"}, "b");
    scalars.node("Flatten", {"b"}, "f").classifier("f", 12);
    QCOMPARE(operations(scalars), std::string(R"([{"mean":[0.5,0.5,0.5],"op":"normalise","std":[0.5,0.5,0.5]},)"
                                              R"({"op":"flatten"}])"));
  }

  // What the file does not say: range, normalisation and order of channels.
  void optionsStandBeforeIt() {
    OnnxModel model({3, 1, 1});
    model.weight("w", {2, 3, 1, 1}).node("Conv", {"x", "w"}, "a").node("Flatten", {"a"}, "f").classifier("f", 2);
    OnnxInput input;
    input.highest = 255;
    QCOMPARE(json::parse(operations(model, input))[0]["std"], json::array({1.0 / 255, 1.0 / 255, 1.0 / 255}));
    input.mean = {51, 102, 153};
    input.std = {255, 255, 127.5};
    input.reversedChannels = true;
    const OnnxNetwork network = parsed(model, input);
    const json first = json::parse(network.architecture)["operations"][0];
    QVERIFY(std::abs(first["mean"][0].get<double>() - 0.6) < 1e-12);  // of blue, which is ours first
    QVERIFY(std::abs(first["std"][0].get<double>() - 0.5) < 1e-12 &&
            std::abs(first["std"][2].get<double>() - 1) < 1e-12);
    const auto plain = values(parsed(model).tensors.at("0.weight")), turned = values(network.tensors.at("0.weight"));
    QCOMPARE(turned, (std::vector<float>{plain[2], plain[1], plain[0], plain[5], plain[4], plain[3]}));
    input.reversedChannels = false;
    input.mean = {1, 2};
    QVERIFY(messageOf([&] { parsed(model, input); }).find("must hold 3 numbers each") != std::string::npos);
  }

  // Flat inputs and pictures with their channels last read the data's pictures.
  void otherDimsOfTheSamePicture() {
    OnnxModel flat({12});
    flat.classifier("x", 12);
    QCOMPARE(operations(flat, data({3, 2, 2})), std::string(R"([{"op":"flatten"}])"));
    OnnxModel last({2, 2, 3});
    last.wholes("s", {-1, 12}).node("Reshape", {"x", "s"}, "f").classifier("f", 12);
    const OnnxNetwork network = parsed(last, data({3, 2, 2}));
    QVERIFY(network.channelsLast);
    const auto ours = values(network.tensors.at("0.weight")), theirs = values(parsed(flat).tensors.at("0.weight"));
    for (std::size_t c = 0; c < 3; ++c)
      for (std::size_t pixel = 0; pixel < 4; ++pixel) QCOMPARE(ours[c * 4 + pixel], theirs[pixel * 3 + c]);
    OnnxModel turned({2, 2, 3});
    turned.node("Transpose", {"x"}, "t").with("perm", {0, 3, 1, 2}).weight("w", {4, 3, 1, 1});
    turned.node("Conv", {"t", "w"}, "a")
        .node("GlobalAveragePool", {"a"}, "g")
        .node("Flatten", {"g"}, "f")
        .classifier("f", 4);
    QCOMPARE(json::parse(operations(turned, data({3, 2, 2})))[0]["op"], "conv2d");
    const std::string refusal = messageOf([&] { parsed(flat, data({3, 4, 4})); });
    QCOMPARE(refusal,
             std::string("net: reads inputs of 12 values, but the data have 3×4×4; choose the data set that the "
                         "network was trained on"));
  }

  // Shapes that are put together from the batch's own.
  void shapesAreFollowed() {
    OnnxModel model({2, 3, 3}, 11);
    model.wholes("zero", {0}).wholes("rest", {-1});
    model.node("Shape", {"x"}, "s").node("Gather", {"s", "zero"}, "n").with("axis", 0);
    model.node("Concat", {"n", "rest"}, "c").with("axis", 0).node("Reshape", {"x", "c"}, "f").classifier("f", 18);
    QCOMPARE(operations(model), std::string(R"([{"op":"flatten"}])"));
    OnnxModel fixed({2, 3, 3}, 11, 1);
    fixed.wholes("c", {1, 18}).node("Reshape", {"x", "c"}, "f").classifier("f", 18);
    QCOMPARE(operations(fixed), std::string(R"([{"op":"flatten"}])"));
  }

  void joins() {
    OnnxModel model({2, 3, 3});
    model.weight("w", {2, 2, 1, 1})
        .weight("v", {3, 2, 1, 1})
        .node("Conv", {"x", "w"}, "a")
        .node("Conv", {"x", "v"}, "b");
    model.node("Sum", {"a", "a", "x"}, "s").node("Concat", {"s", "b"}, "c").with("axis", 1);
    model.node("GlobalAveragePool", {"c"}, "g").node("Flatten", {"g"}, "f").classifier("f", 5);
    const json all = json::parse(operations(model));
    QCOMPARE(all[2]["op"], "add");
    QCOMPARE(all[2]["inputs"], json::array({"n2", "n2", "n1"}));
    QCOMPARE(all[4]["op"], "concat");
    QCOMPARE(all[4]["inputs"], json::array({"n3", "n4"}));
  }

  void aSoftmaxAtTheEndIsLeftOff() {
    for (const char* op : {"Softmax", "LogSoftmax"}) {
      OnnxModel model({4});
      model.weight("w", {4, 3}).node("MatMul", {"x", "w"}, "l").node(op, {"l"}, "y").with("axis", -1);
      const OnnxNetwork network = parsed(model);
      QVERIFY(network.end == (std::string(op) == "Softmax" ? OnnxEnd::Softmax : OnnxEnd::LogSoftmax));
      QVERIFY(network.notes.empty());  // who tells of the network tells of its end
    }
  }
};

QTEST_GUILESS_MAIN(TestOperators)
#include "test_operators.moc"
