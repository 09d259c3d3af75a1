// SPDX-License-Identifier: GPL-3.0-or-later
// Networks that PyTorch wrote (onnx/make_fixtures.py): the same outputs, and the norms of the dense Hessians that
// PyTorch computed in float64; and networks of ours there and back.
#include <QTemporaryDir>
#include <QtTest>
#include <cstring>
#include <fstream>
#include <nlohmann/json.hpp>

#include "model/base/atomic_file.h"
#include "model/curvature/norms.h"
#include "model/formats/safetensors.h"
#include "model/nn/onnx_file.h"
#include "model/nn/operations.h"
#include "model/objective/cross_entropy.h"
#include "tests/support/message_of.h"
#include "tests/support/onnx_model.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;
using nlohmann::json;

namespace {

Tensor tensorIn(const SafetensorsFile& file, const std::string& name) {
  const RawTensor& raw = file.tensors.at(name);
  const Tensor values = at::empty(raw.shape, raw.dtype == "F64"   ? torch::kFloat64
                                             : raw.dtype == "I64" ? torch::kInt64
                                                                  : torch::kFloat32);
  std::memcpy(values.data_ptr(), raw.data.data(), raw.data.size());
  return values;
}

void write(const std::filesystem::path& path, const std::string& bytes) {
  std::filesystem::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << bytes;
}

}  // namespace

class TestOnnxFile : public QObject {
  Q_OBJECT

  QTemporaryDir directory_;

  static std::filesystem::path fixture(const std::string& name) {
    return std::filesystem::path(HESSIANLAB_SOURCE_DIR) / "tests/model/nn/onnx" / name;
  }
  static std::vector<std::string> fixtures() {
    return {"mlp", "mlp_double", "vgg", "resnet18", "mobilenet", "densenet"};
  }
  void sameThereAndBack(const Network& network) {
    const std::filesystem::path path = directory_.filePath("back.onnx").toStdString();
    write(path, onnxTextOf(network, {{"one", "two"}, "abc"}));
    OnnxInput input;
    input.shape = network.inputShape();
    const OpenedOnnx back = openOnnx(path, input);
    QCOMPARE(back.network.architecture(), network.architecture());
    QVERIFY(back.network.dtype() == network.dtype());
    const auto mine = network.namedParameters(), theirs = back.network.namedParameters();
    QCOMPARE(theirs.size(), mine.size());
    for (std::size_t i = 0; i < mine.size(); ++i) QVERIFY(mine[i].second.equal(theirs[i].second));
    QCOMPARE(back.file.classNames, (std::vector<std::string>{"one", "two"}));
    torch::NoGradGuard noGrad;
    const Batch batch = makeBatch(network, 3);
    QVERIFY(network.logits(batch.x).equal(back.network.logits(batch.x)));
  }

 private Q_SLOTS:
  void fixturesAgreeWithPyTorch_data() {
    QTest::addColumn<QString>("name");
    for (const std::string& name : fixtures()) QTest::newRow(name.c_str()) << QString::fromStdString(name);
  }
  void fixturesAgreeWithPyTorch() {
    QFETCH(QString, name);
    const SafetensorsFile truth = readSafetensors(fixture(name.toStdString() + ".safetensors"), false);
    const Tensor x = tensorIn(truth, "x"), y = tensorIn(truth, "y");
    OnnxInput input;
    input.shape = x.sizes().slice(1).vec();
    const OpenedOnnx opened = openOnnx(fixture(name.toStdString() + ".onnx"), input);
    torch::NoGradGuard noGrad;
    QVERIFY(opened.network.dtype() == x.scalar_type());
    Tensor outputs = opened.network.logits(x);
    if (opened.file.end == OnnxEnd::Softmax) outputs = at::softmax(outputs, 1);
    if (opened.file.end == OnnxEnd::LogSoftmax) outputs = at::log_softmax(outputs, 1);
    const double difference = (outputs - tensorIn(truth, "logits")).abs().max().item<double>();
    QVERIFY2(difference < 1e-5, qPrintable(QString::number(difference)));

    const Network exact = opened.network.to(torch::kFloat64);
    const InputHessian hessian(exact, crossEntropy(), x.to(torch::kFloat64), y);
    torch::Generator generator = makeGenerator(1);
    const Tensor norm = lanczosNorm(hessian, 300, Start::Random, generator, 1e-10).norm;
    const double error = ((norm - tensorIn(truth, "norm")) / tensorIn(truth, "norm")).abs().max().item<double>();
    QVERIFY2(error < 1e-6, qPrintable(QString::number(error)));
    QVERIFY((norm > 0).all().item<bool>());
  }

  void fixturesGoThereAndBack() {
    for (const std::string& name : fixtures()) {
      const SafetensorsFile truth = readSafetensors(fixture(name + ".safetensors"), false);
      OnnxInput input;
      input.shape = tensorIn(truth, "x").sizes().slice(1).vec();
      sameThereAndBack(openOnnx(fixture(name + ".onnx"), input).network);
    }
  }

  // A new operation needs a way into ONNX and back.
  void everyOperationGoesThereAndBack() {
    for (const std::string& op : operationNames()) {
      json one{{"op", op}};
      if (op == "conv2d") one.update({{"out", 4}, {"padding", 2}, {"dilation", 2}, {"groups", 2}});
      if (op == "linear") one["out"] = 5;
      if (op == "normalise") one.update({{"mean", {0.1, 0.2}}, {"std", {0.5, 0.7}}});
      if (op == "piecewise_linear") one.update({{"knots", {-0.3, 0.2}}, {"slopes", {0.1, 1, -0.5}}, {"start", 0.3}});
      if (op == "pad2d") one.update({{"top", 1}, {"right", 2}});
      if (op == "softplus") one["beta"] = 8.3;
      const bool pooling = op.ends_with("_pool2d"), global = op.starts_with("global"), flattens = op == "flatten";
      if (op == "conv2d" || (pooling && !global)) one["kernel"] = 3;
      json operations = json::array();
      if (op == "add" || op == "concat") {
        operations.push_back({{"op", "tanh"}, {"name", "a.1"}});
        operations.push_back({{"op", "conv2d"}, {"out", 2}, {"kernel", 1}, {"name", "b"}});
        one["inputs"] = {"a.1", "b"};
      }
      if (op == "linear") operations.push_back({{"op", "flatten"}});
      operations.push_back(one);
      if (op != "linear" && !flattens && !global) operations.push_back({{"op", "flatten"}});
      operations.push_back({{"op", "linear"}, {"out", 2}});
      const std::string text = json{{"input", {2, 6, 6}}, {"classes", 2}, {"operations", operations}}.dump();
      sameThereAndBack(Network(text, 6));
      sameThereAndBack(Network(text, 6).to(torch::kFloat64));
    }
  }

  // What could be one activation stays two.
  void activationsInARowGoThereAndBack() {
    sameThereAndBack(Network(R"({"input":[3],"classes":2,"operations":[{"op":"relu"},{"op":"relu"},{"op":"tanh"},)"
                             R"({"op":"piecewise_linear","knots":[0,1],"slopes":[0,1,0],"start":0},{"op":"relu"},)"
                             R"({"op":"flatten"},{"op":"linear","out":2}]})",
                             3));
  }
  void architecturesGoThereAndBack() {
    for (const Case& c : cases()) sameThereAndBack(Network(c.architecture, 3));
  }

  void testDataBesideTheFileIsCompared() {
    OnnxModel model({4});
    model.classifier("x", 4);
    const std::filesystem::path folder = directory_.filePath("model").toStdString(), file = folder / "net.onnx";
    write(file, model.bytes());
    QVERIFY(!openOnnx(file, {}).testDifference);
    const Network network = openOnnx(file, {}).network;
    const Tensor x = torch::rand({2, 4});
    torch::NoGradGuard noGrad;
    const auto keep = [&](const char* name, const Tensor& values) {
      onnx::TensorProto tensor;
      tensor.set_data_type(onnx::TensorProto::FLOAT);
      for (const int64_t extent : values.sizes()) tensor.add_dims(extent);
      tensor.set_raw_data(values.data_ptr(), values.nbytes());
      write(folder / "test_data_set_0" / name, tensor.SerializeAsString());
    };
    keep("input_0.pb", x);
    keep("output_0.pb", network.logits(x));
    QVERIFY(openOnnx(file, {}).testDifference.value() < 1e-6);
    OnnxInput turned;  // what a person says of the inputs does not count there
    turned.highest = 255;
    QVERIFY(openOnnx(file, turned).testDifference.value() < 1e-6);
    keep("output_0.pb", network.logits(x) + 0.1);
    const std::string message = messageOf([&] { openOnnx(file, {}); });
    QVERIFY2(message.find("its outputs here differ from those in ") != std::string::npos, message.c_str());
    keep("output_0.pb", torch::zeros({2, 5}));
    QVERIFY(messageOf([&] { openOnnx(file, {}); }).find("holds test data of other sizes") != std::string::npos);
  }
};

QTEST_GUILESS_MAIN(TestOnnxFile)
#include "test_onnx_file.moc"
