// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot be computed with is refused in one sentence that names the node, its operator and what could be done; and
// hostile files are refused before they cost memory.
#include <QTemporaryDir>
#include <QtTest>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "model/formats/onnx/folder.h"
#include "model/formats/onnx/onnx.h"
#include "tests/support/message_of.h"
#include "tests/support/onnx_model.h"

using namespace hessianlab;

namespace {

std::string refusal(const OnnxModel& model, const OnnxInput& input = {}) {
  const auto none = [](const std::string& location, int64_t, int64_t) -> std::string {
    throw InputError("net: read " + location);
  };
  return messageOf([&] { parseOnnx(model.bytes(), "net", input, none); });
}

OnnxModel picture(int64_t channels = 2, int64_t size = 6) {
  return OnnxModel({channels, size, size});
}

}  // namespace

class TestRefusals : public QObject {
  Q_OBJECT

  void requireRefused(const OnnxModel& model, const std::string& wanted) const {
    const std::string got = refusal(model);
    QVERIFY2(got.find(wanted) != std::string::npos, (got + "\n  wanted: " + wanted).c_str());
    QVERIFY2(got.starts_with("net: ") && got.find('\n') == std::string::npos, got.c_str());
  }

 private Q_SLOTS:
  void operatorsThatThereAreNot() {
    const auto one = [](const char* op, const char* name) {
      OnnxModel model({4});
      model.node(op, {"x"}, "a", name).classifier("a", 4);
      return model;
    };
    requireRefused(one("LSTM", "rnn"),
                   "node 'rnn' (LSTM) is recurrent, which is not computed with here; use a feed-forward");
    requireRefused(one("Frobnicate", ""),
                   "node 'a' (Frobnicate) is an operator that is not computed with here; "
                   "docs/your-own.md lists those that are: rewrite the layer");
    requireRefused(one("LayerNormalization", "n"), "(LayerNormalization) normalises by the sample that it sees");
    requireRefused(one("If", "i"), "(If) chooses between computations; export");
    requireRefused(one("QuantizeLinear", "q"), "(QuantizeLinear) computes with rounded numbers");
    requireRefused(one("HardSwish", "h"), "(HardSwish) is piecewise quadratic");
    requireRefused(one("Erf", "e"),
                   "node 'last' (Gemm) belongs to a function that is no activation known here; use ReLU");
    requireRefused(one("Softmax", "attention"), "node 'attention' (Softmax) stands in the middle of the network");
    OnnxModel own = one("Relu", "r");
    own.graph().mutable_node(0)->set_domain("com.example");
    requireRefused(own, "node 'r' (Relu) belongs to a set of operators of its own; export");
  }

  void productsOfValues() {
    OnnxModel gate({4});
    gate.weight("w", {4, 4}).node("MatMul", {"x", "w"}, "g").node("Mul", {"g", "x"}, "a", "gate").classifier("a", 4);
    requireRefused(gate, "node 'gate' (Mul) joins two values that both depend on the input, as gates and attention do");
    OnnxModel attention({4});
    attention.node("MatMul", {"x", "x"}, "a", "qk").classifier("a", 4);
    requireRefused(attention, "node 'qk' (MatMul) multiplies two values that both depend on the input");
    OnnxModel mish({4});
    mish.node("Softplus", {"x"}, "s").node("Tanh", {"s"}, "t").node("Mul", {"x", "t"}, "a", "mish").classifier("a", 4);
    requireRefused(mish, "node 'last' (Gemm) belongs to a function that is no activation known here");
  }

  void convolutions() {
    const auto conv = [](const std::vector<int64_t>& dims) {
      OnnxModel model = picture();
      model.weight("w", dims).node("Conv", {"x", "w"}, "y", "c");
      return model;
    };
    requireRefused(conv({3, 2, 1, 5}), "node 'c' (Conv) has a kernel of 1×5; only square ones are computed with");
    requireRefused(conv({3, 2, 9, 9}), "node 'c' (Conv) has a kernel that is larger than the picture of 6×6 pixels");
    requireRefused(conv({3, 5, 3, 3}), "has weights for 5 channels in 1 groups, but reads 2 channels");
    requireRefused(conv({3, 2, 3}), "(Conv) convolves in 1 dimensions; only pictures are computed with");
    OnnxModel strides = conv({3, 2, 3, 3});
    strides.with("strides", {1, 2});
    requireRefused(strides, "has strides that differ in height and width; only square ones");
    OnnxModel groups = conv({3, 2, 3, 3});
    groups.with("group", 0);
    requireRefused(groups, "in 0 groups");
    OnnxModel pads = conv({3, 2, 3, 3});
    pads.with("pads", {int64_t{1} << 60, 0, 0, 0});
    requireRefused(pads, "has pads that are not between 0 and 64");
    OnnxModel own = picture();
    own.node("Conv", {"x", "x"}, "y", "c");
    requireRefused(own, "node 'c' (Conv) takes its weights from what was computed from the input");
  }

  void pools() {
    const auto pool = [](const char* op) {
      OnnxModel model = picture();
      model.node(op, {"x"}, "a", "p");
      return model;
    };
    OnnxModel model = pool("MaxPool");
    model.with("kernel_shape", {2, 2}).with("pads", {0, 0, 1, 1});
    model.classifier("a", 4);
    requireRefused(model, "node 'p' (MaxPool) pads its sides by different numbers");
    model = pool("MaxPool").with("kernel_shape", {3, 2});
    requireRefused(model.classifier("a", 4), "has windows or strides that differ in height and width");
    model = pool("MaxPool").with("kernel_shape", {3, 3}).with("strides", {2, 2}).with("ceil_mode", 1);
    requireRefused(model.classifier("a", 4), "lets windows reach beyond the picture (ceil_mode)");
    model = pool("MaxPool").with("kernel_shape", {2, 2}).with("dilations", {2, 2});
    requireRefused(model.classifier("a", 4), "pools with gaps (dilations)");
    model = pool("AveragePool").with("kernel_shape", {3, 3}).with("pads", {1, 1, 1, 1});
    requireRefused(model.classifier("a", 4), "takes means that do not count the pads");
    model = pool("ReduceMean").with("axes", {1});
    requireRefused(model.classifier("a", 4), "takes a mean over something else than height and width");
    model = pool("Pad").with("mode", "reflect");
    requireRefused(model.classifier("a", 4), "pads with mode 'reflect'; only zeros are computed with");
  }

  void shapesThatMixSamples() {
    const auto reshaped = [](const std::vector<int64_t>& shape) {
      OnnxModel model = picture();
      model.wholes("s", shape).node("Reshape", {"x", "s"}, "a", "r").classifier("a", 72);
      return model;
    };
    for (const auto& shape : {std::vector<int64_t>{72}, {2, 36}, {-1, -1}, {-1, 36}, {}, {-1, int64_t{1} << 60, 16}})
      requireRefused(reshaped(shape), "node 'r' (Reshape) gives the batch another size, which mixes samples");
    requireRefused(reshaped({-1, 36, 2}), "node 'last' (Gemm) reads values in the dimensions 36×2 (without the batch)");
    OnnxModel turned = picture();
    turned.node("Transpose", {"x"}, "a", "t").with("perm", {0, 1, 3, 2}).classifier("a", 72);
    requireRefused(turned, "node 't' (Transpose) turns dimensions round");
    OnnxModel batch({4});
    batch.weight("w", {4, 4}).node("Gemm", {"x", "w"}, "y", "g").with("transA", 1);
    requireRefused(batch, "node 'g' (Gemm) reads its input transposed, which mixes samples");
  }

  void weightsThatDoNotFit() {
    OnnxModel model({4});
    model.classifier("x", 5);
    requireRefused(model, "node 'last' (Gemm) has weights of 3×5, but reads 4 values");
    OnnxModel norm = picture();
    norm.weight("g", {3}).node("BatchNormalization", {"x", "g", "g", "g", "g"}, "y", "bn");
    requireRefused(norm, "node 'bn' (BatchNormalization) has 3 numbers for 2 channels");
    OnnxModel variance = picture();
    variance.constant("v", {2}, {-4, 1}).node("BatchNormalization", {"x", "v", "v", "v", "v"}, "y", "bn");
    requireRefused(variance, "has a variance that is not positive");
    OnnxModel wide = picture();
    wide.weight("m", {1, 2, 6, 6}).node("Add", {"x", "m"}, "y", "plus");
    requireRefused(wide, "node 'plus' (Add) joins a constant that is not one number for all or one a channel");
    OnnxModel missing({4});
    missing.node("Gemm", {"x", "nowhere"}, "y", "g");
    requireRefused(missing, "node 'g' (Gemm) reads 'nowhere', which nothing gives");
    OnnxModel training({4});
    training.number("ratio", 0.5).number("on", 1).node("Dropout", {"x", "ratio", "on"}, "a", "d").classifier("a", 4);
    requireRefused(training, "node 'd' (Dropout) drops values at random; call model.eval() before exporting");
  }

  void inputsAndOutputs() {
    OnnxModel two({4});
    two.graph().add_input()->set_name("z");
    two.classifier("x", 4);
    requireRefused(two, "has 2 inputs and 1 output; a classifier has one picture");
    OnnxModel one({4});
    one.classifier("x", 4, 1);
    requireRefused(one, "gives 1 value; a classifier gives one for each class");
    OnnxModel none({4});
    none.weight("y", {3});
    requireRefused(none, "its output 'y' does not depend on its input");
    OnnxModel same({4});
    same.node("Identity", {"x"}, "y");
    requireRefused(same, "its output is its input");
    OnnxModel open({4});
    open.classifier("x", 4).graph().mutable_input(0)->mutable_type()->mutable_tensor_type()->clear_shape();
    requireRefused(open, "does not say how large its inputs are; export the network for inputs of one size");
    OnnxModel half({4});
    half.graph().mutable_input(0)->mutable_type()->mutable_tensor_type()->set_elem_type(onnx::TensorProto::FLOAT16);
    half.classifier("x", 4);
    requireRefused(half, "its input 'x' is not of float32 or float64; export the network in one of them");
    for (const int64_t opset : {8, 18}) {
      OnnxModel other({4}, opset);
      other.classifier("x", 4);
      requireRefused(other, "is of opset " + std::to_string(opset) + ", but opsets 9 to 17 are read; export it again");
    }
    OnnxModel weights({4});
    weights.classifier("x", 4).graph().mutable_initializer(0)->set_data_type(onnx::TensorProto::FLOAT16);
    requireRefused(weights, "tensor 'last.w' has the type FLOAT16, which is not computed with here");
  }

  void numbersBeyondWhatIsComputedWith() {
    OnnxModel model({4});
    model.number("low", -1e20).number("high", 1e20).node("Clip", {"x", "low", "high"}, "a").classifier("a", 4);
    requireRefused(model, "node 'last' (Gemm) belongs to a function that is no activation known here");
    OnnxModel infinite({4});
    infinite.classifier("x", 4).graph().mutable_initializer(0)->set_float_data(3, HUGE_VALF);
    requireRefused(infinite, "has weights that are not finite");
    OnnxModel joined({4});
    joined.constant("s", {4}, {1e30F, 1, 1, 1}).weight("w", {4, 4}).node("MatMul", {"x", "w"}, "h");
    joined.node("Mul", {"h", "s"}, "a").node("Mul", {"a", "s"}, "b").classifier("b", 4);
    requireRefused(joined, "has weights that are not finite, or are not once they are joined");
  }

  // Hostile files.
  void cyclesAndDoubles() {
    OnnxModel circle({4});
    circle.node("Add", {"x", "b"}, "a", "first").node("Relu", {"a"}, "b", "second").classifier("b", 4);
    requireRefused(circle, "depends on itself; the file is damaged");
    OnnxModel doubled({4});
    doubled.node("Relu", {"x"}, "a").node("Tanh", {"x"}, "a", "again").classifier("a", 4);
    requireRefused(doubled, "node 'again' (Tanh) gives 'a', which something else gives already");
  }

  void sizesBeyondAllUse() {
    OnnxModel weight({4});
    weight.classifier("x", 4).graph().mutable_initializer(0)->set_dims(0, int64_t{1} << 60);
    requireRefused(weight, "tensor 'last.w' has a shape that no tensor can have");
    OnnxModel negative({4});
    negative.classifier("x", 4).graph().mutable_initializer(0)->set_dims(0, -3);
    requireRefused(negative, "tensor 'last.w' has a shape that no tensor can have");
    OnnxModel few({4});
    few.classifier("x", 4).graph().mutable_initializer(0)->mutable_float_data()->RemoveLast();
    requireRefused(few, "tensor 'last.w' holds another number of values than its shape says");
    for (const int64_t extent : {int64_t{1} << 60, int64_t{-1}, int64_t{1} << 40}) {
      OnnxModel input({extent, 3, 3});
      input.node("Flatten", {"x"}, "y");
      requireRefused(input, "which no sample has");
    }
    OnnxModel grown({4});  // a scalar that broadcasting would make gigabytes of
    grown.weight("a", {1, 1, 2000, 1}).weight("b", {1, 1, 1, 2000}).node("Mul", {"a", "b"}, "c", "outer");
    grown.node("Mul", {"x", "c"}, "y");
    requireRefused(grown, "node 'outer' (Mul) makes its constants larger than the file");
    OnnxModel shared({4});  // weights that are read again and again
    shared.weight("w", {4, 4});
    std::string before = "x";
    for (int i = 0; i < 3000; ++i) {
      const std::string next = "v" + std::to_string(i);
      shared.node("MatMul", {before, "w"}, next);
      before = next;
    }
    shared.classifier(before, 4);
    requireRefused(shared, "becomes 3001 operations; at most 2000 are computed with");
  }

  // Each node is a few bytes, and the work of millions of numbers.
  void workWithoutEnd() {
    OnnxModel model({1 << 20});
    model.constant("c", {1, 1 << 20}, std::vector<float>(1 << 20, 0.5F));
    std::string before = "x";
    for (int i = 0; i < 400; ++i) {
      const std::string next = "v" + std::to_string(i);
      model.node("Add", {before, "c"}, next);
      before = next;
    }
    model.node("Identity", {before}, "y");
    requireRefused(model, "(Add) is one of too many that scale or shift so many channels");
  }

  void nodesWithoutEnd() {
    OnnxModel many({4});
    for (int i = 0; i < 20'001; ++i) many.node("Relu", {"x"}, std::to_string(i));
    requireRefused(many, "has 20001 nodes; at most 20000 are read");
    // A million empty nodes are two megabytes in a file, and a hundred in memory.
    std::string bytes = OnnxModel({4}).bytes(), graph;
    for (int i = 0; i < 1'200'000; ++i) graph += std::string("\x0a\x00", 2);
    std::string length;
    for (std::size_t rest = graph.size(); rest > 0; rest >>= 7)
      length += static_cast<char>((rest & 0x7F) | (rest > 0x7F ? 0x80 : 0));
    bytes += "\x3a" + length + graph;
    QCOMPARE(messageOf([&] { parseOnnx(bytes, "net", {}, nullptr); }),
             std::string("net: has 1200000 nodes; at most 20000 are read"));
    bytes += "\x3a" + length + graph;
    QCOMPARE(messageOf([&] { parseOnnx(bytes, "net", {}, nullptr); }),
             std::string("net: has more than 2000000 parts, which no network needs; export it anew"));
  }

  void whatIsNoModel() {
    const auto of = [](const std::string& bytes) { return messageOf([&] { parseOnnx(bytes, "net", {}, nullptr); }); };
    QVERIFY(of("").starts_with("net: is no ONNX model (it is an empty file)"));
    QVERIFY(of("<!doctype html><p>").starts_with("net: is no ONNX model (it is an HTML page)"));
    QVERIFY(
        of("PK\x03\x04 and more").starts_with("net: is no ONNX model (it is a ZIP archive or a PyTorch checkpoint)"));
    OnnxModel model({4});
    model.classifier("x", 4);
    const std::string whole = model.bytes();
    for (std::size_t size = 0; size < whole.size(); ++size) {
      const std::string message = of(whole.substr(0, size));
      QVERIFY2(message == "accepted" ? size > 0 : message.starts_with("net"), message.c_str());
    }
    QCOMPARE(of(whole), std::string("accepted"));
  }

  void dataBesideTheFile() {
    const auto external = [](const std::string& location, const char* offset = "4", const char* length = "48") {
      OnnxModel model({4});
      model.classifier("x", 4);
      auto* tensor = model.graph().mutable_initializer(0);
      tensor->clear_float_data();
      tensor->set_data_location(onnx::TensorProto::EXTERNAL);
      for (const auto& [key, value] : std::initializer_list<std::pair<std::string, std::string>>{
               {"location", location}, {"offset", offset}, {"length", length}}) {
        auto* entry = tensor->add_external_data();
        entry->set_key(key);
        entry->set_value(value);
      }
      return model;
    };
    for (const char* location : {"../secret", "/etc/passwd", "a/../../b", "", "a//b", "c:\\x"})
      requireRefused(external(location), "which is not inside the model's folder, so it is not read");
    requireRefused(external("w.bin", "9999999999999999999999"), "has external data whose offset is no number");
    requireRefused(external("w.bin", "-1"), "has external data whose offset is no number");
    requireRefused(external("w.bin", "0", "4"), "has external data of 4 bytes where its shape needs 48");

    QTemporaryDir outside, folder;
    const std::filesystem::path home = folder.path().toStdString(), secret = outside.filePath("secret").toStdString();
    const auto open = [&](const OnnxModel& model) {
      return messageOf([&] { parseOnnx(model.bytes(), "net", {}, onnxExternalIn(home)); });
    };
    QVERIFY(open(external("w.bin")).find("is not there; copy it beside the network") != std::string::npos);
    std::ofstream(home / "w.bin", std::ios::binary) << std::string(52, '\0');
    QCOMPARE(open(external("w.bin")), std::string("accepted"));
    QVERIFY(open(external("w.bin", "8")).find("too short") != std::string::npos);
    std::ofstream(secret, std::ios::binary) << std::string(60, 's');
    std::filesystem::create_symlink(secret, home / "link.bin");
    QVERIFY(open(external("link.bin")).find("is a link out of the network's folder") != std::string::npos);
  }
};

QTEST_GUILESS_MAIN(TestRefusals)
#include "test_refusals.moc"
