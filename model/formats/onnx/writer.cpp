// SPDX-License-Identifier: GPL-3.0-or-later
// A network as an ONNX file: opset 13, for which there are readers everywhere.
#include <cmath>
#include <cstring>
#include <nlohmann/json.hpp>
#include <numbers>

#include "model/base/error.h"
#include "model/formats/onnx/message.h"
#include "model/formats/onnx/onnx.h"
#include "model/formats/onnx/own_metadata.h"

namespace hessianlab {

using namespace onnx_file;
using nlohmann::json;

namespace {

constexpr int kOpset = 13, kIrVersion = 7;

class OnnxWriter {
 public:
  OnnxWriter(const json& architecture, const std::map<std::string, RawTensor>& tensors)
      : architecture_(architecture), tensors_(tensors) {
    const auto first = tensors.begin();
    doubles_ = first != tensors.end() && first->second.dtype == "F64";
  }

  onnx::ModelProto write(const std::string& text, const OnnxLabels& labels) {
    model_.set_ir_version(kIrVersion);
    model_.set_producer_name("HessianLab");
    model_.add_opset_import()->set_version(kOpset);
    graph().set_name("network");
    const json& operations = architecture_["operations"];
    describe(*graph().add_input(), "input", architecture_["input"].get<std::vector<int64_t>>());
    describe(*graph().add_output(), "logits", {architecture_["classes"].get<int64_t>()});
    std::map<std::string, std::size_t> places;
    results_ = {"input"};
    flat_ = {architecture_["input"].size() == 1};
    for (std::size_t i = 0; i < operations.size(); ++i) {
      const json& spec = operations[i];
      std::vector<std::size_t> reads;
      for (const json& name : spec.value("inputs", json::array())) reads.push_back(places.at(name.get<std::string>()));
      if (reads.empty()) reads.push_back(i);
      prefix_ = std::to_string(i + 1);
      if (spec.contains("name")) prefix_ += "." + spec["name"].get<std::string>();
      prefix_ += "/";
      last_ = i + 1 == operations.size();
      operation(spec, reads);
      if (spec.contains("name")) places[spec["name"].get<std::string>()] = i + 1;
    }
    property(kArchitectureKey, text);
    if (!labels.classNames.empty()) property(kClassesKey, json(labels.classNames).dump());
    if (!labels.run.empty()) property(kRunKey, labels.run);
    return std::move(model_);
  }

 private:
  onnx::GraphProto& graph() { return *model_.mutable_graph(); }
  void property(const char* key, const std::string& value) {
    auto* entry = model_.add_metadata_props();
    entry->set_key(key);
    entry->set_value(value);
  }
  void describe(onnx::ValueInfoProto& info, const char* name, const std::vector<int64_t>& dims) const {
    info.set_name(name);
    auto* type = info.mutable_type()->mutable_tensor_type();
    type->set_elem_type(doubles_ ? onnx::TensorProto::DOUBLE : onnx::TensorProto::FLOAT);
    type->mutable_shape()->add_dim()->set_dim_param("batch");
    for (const int64_t extent : dims) type->mutable_shape()->add_dim()->set_dim_value(extent);
  }

  onnx::NodeProto& node(const char* op, std::vector<std::string> reads, const std::string& gives) {
    auto& made = *graph().add_node();
    made.set_op_type(op);
    made.set_name(gives);
    for (std::string& name : reads) made.add_input(std::move(name));
    made.add_output(gives);
    return made;
  }
  static void attribute(onnx::NodeProto& made, const char* name, const std::vector<int64_t>& values) {
    auto& added = *made.add_attribute();
    added.set_name(name);
    added.set_type(onnx::AttributeProto::INTS);
    for (const int64_t value : values) added.add_ints(value);
  }
  static void attribute(onnx::NodeProto& made, const char* name, int64_t value) {
    auto& added = *made.add_attribute();
    added.set_name(name);
    added.set_type(onnx::AttributeProto::INT);
    added.set_i(value);
  }
  static void attribute(onnx::NodeProto& made, const char* name, double value) {
    auto& added = *made.add_attribute();
    added.set_name(name);
    added.set_type(onnx::AttributeProto::FLOAT);
    added.set_f(static_cast<float>(value));
  }

  std::string stored(const std::string& name, int32_t type, const std::vector<int64_t>& dims, const void* data,
                     std::size_t bytes) {
    auto& tensor = *graph().add_initializer();
    tensor.set_name(prefix_ + name);
    tensor.set_data_type(type);
    for (const int64_t extent : dims) tensor.add_dims(extent);
    tensor.set_raw_data(data, bytes);
    return tensor.name();
  }
  std::string numbers(const std::string& name, const std::vector<int64_t>& dims, const std::vector<double>& values) {
    if (doubles_) return stored(name, onnx::TensorProto::DOUBLE, dims, values.data(), values.size() * sizeof(double));
    const std::vector<float> single(values.begin(), values.end());
    return stored(name, onnx::TensorProto::FLOAT, dims, single.data(), single.size() * sizeof(float));
  }
  std::string number(const std::string& name, double value) { return numbers(name, {}, {value}); }
  std::string parameter(const char* name) {
    const RawTensor& raw = tensors_.at(std::to_string(parameters_) + "." + name);
    return stored(name, doubles_ ? onnx::TensorProto::DOUBLE : onnx::TensorProto::FLOAT, raw.shape, raw.data.data(),
                  raw.data.size());
  }
  // Dims in which one number a channel broadcasts over the value.
  static std::vector<int64_t> overChannels(int64_t channels, bool flat) {
    return flat ? std::vector<int64_t>{1, channels} : std::vector<int64_t>{1, channels, 1, 1};
  }

  void operation(const json& spec, const std::vector<std::size_t>& reads);
  bool layer(const json& spec, const std::string& a, const std::string& gives, bool flat);
  bool pool(const json& spec, const std::string& a, const std::string& gives);
  bool activation(const json& spec, const std::string& a, const std::string& gives);
  void polygon(const json& spec, const std::string& a, const std::string& gives);

  const json& architecture_;
  const std::map<std::string, RawTensor>& tensors_;
  bool doubles_ = false, last_ = false;
  onnx::ModelProto model_;
  int parameters_ = 0;                // the number of the next operation that has any
  std::string prefix_;                // of the names of this operation
  std::vector<std::string> results_;  // of the input and each operation
  std::vector<bool> flat_;
};

void OnnxWriter::operation(const json& spec, const std::vector<std::size_t>& reads) {
  const std::string op = spec["op"], gives = last_ ? "logits" : prefix_ + op;
  const std::string a = results_[reads[0]];
  const bool flat = flat_[reads[0]];
  std::vector<std::string> all;
  for (const std::size_t read : reads) all.push_back(results_[read]);
  if (op == "add")
    node("Sum", all, gives);
  else if (op == "concat")
    attribute(node("Concat", all, gives), "axis", int64_t{1});
  else if (op == "flatten")
    attribute(node("Flatten", {a}, gives), "axis", int64_t{1});
  else if (!layer(spec, a, gives, flat) && !pool(spec, a, gives) && !activation(spec, a, gives))
    throw RunError("a network with the operation '" + op + "' cannot be written as ONNX");
  graph().mutable_node(graph().node_size() - 1)->set_doc_string(kEndOfOperation);
  results_.push_back(gives);
  flat_.push_back(flat || op == "flatten" || op == "linear" || op == "global_avg_pool2d");
}

bool OnnxWriter::layer(const json& spec, const std::string& a, const std::string& gives, bool flat) {
  const std::string op = spec["op"];
  if (op == "normalise") {
    auto mean = spec["mean"].get<std::vector<double>>(), inverse = spec["std"].get<std::vector<double>>();
    for (double& value : inverse) value = 1 / value;
    const auto dims = overChannels(static_cast<int64_t>(mean.size()), flat);
    node("Sub", {a, numbers("mean", dims, mean)}, prefix_ + "centred");
    node("Mul", {prefix_ + "centred", numbers("inverse", dims, inverse)}, gives);
    return true;
  }
  if (op == "linear") {
    auto& gemm = node("Gemm", {a, parameter("weight"), parameter("bias")}, gives);
    attribute(gemm, "transB", int64_t{1});
  } else if (op == "conv2d") {
    auto& conv = node("Conv", {a, parameter("weight"), parameter("bias")}, gives);
    const int64_t kernel = spec["kernel"], stride = spec.value("stride", 1), padding = spec.value("padding", 0),
                  dilation = spec.value("dilation", 1);
    attribute(conv, "kernel_shape", {kernel, kernel});
    attribute(conv, "strides", {stride, stride});
    attribute(conv, "pads", std::vector<int64_t>(4, padding));
    attribute(conv, "dilations", {dilation, dilation});
    attribute(conv, "group", spec.value("groups", int64_t{1}));
  } else if (op == "channel_affine") {  // a batch normalisation that has nothing to normalise
    const auto channels = tensors_.at(std::to_string(parameters_) + ".weight").shape.at(0);
    const std::vector<double> none(static_cast<std::size_t>(channels), 0), one(static_cast<std::size_t>(channels), 1);
    auto& norm = node("BatchNormalization",
                      {a, parameter("weight"), parameter("bias"), numbers("mean", {channels}, none),
                       numbers("variance", {channels}, one)},
                      gives);
    attribute(norm, "epsilon", 0.0);
  } else {
    return false;
  }
  ++parameters_;
  return true;
}

bool OnnxWriter::pool(const json& spec, const std::string& a, const std::string& gives) {
  const std::string op = spec["op"];
  if (op == "global_avg_pool2d") {
    node("GlobalAveragePool", {a}, prefix_ + "mean");
    attribute(node("Flatten", {prefix_ + "mean"}, gives), "axis", int64_t{1});
    return true;
  }
  if (op == "pad2d") {
    const int64_t t = spec.value("top", 0), l = spec.value("left", 0), b = spec.value("bottom", 0),
                  r = spec.value("right", 0);
    const std::vector<int64_t> pads{0, 0, t, l, 0, 0, b, r};
    const std::string name = stored("pads", onnx::TensorProto::INT64, {8}, pads.data(), pads.size() * sizeof(int64_t));
    node("Pad", {a, name}, gives);
    return true;
  }
  if (op != "max_pool2d" && op != "avg_pool2d") return false;
  auto& made = node(op == "max_pool2d" ? "MaxPool" : "AveragePool", {a}, gives);
  const int64_t kernel = spec["kernel"], stride = spec.value("stride", kernel), padding = spec.value("padding", 0);
  attribute(made, "kernel_shape", {kernel, kernel});
  attribute(made, "strides", {stride, stride});
  attribute(made, "pads", std::vector<int64_t>(4, padding));
  if (op == "avg_pool2d") attribute(made, "count_include_pad", int64_t{1});
  return true;
}

bool OnnxWriter::activation(const json& spec, const std::string& a, const std::string& gives) {
  const std::string op = spec["op"];
  constexpr std::pair<const char*, const char*> kPlain[] = {{"relu", "Relu"}, {"tanh", "Tanh"}, {"sigmoid", "Sigmoid"}};
  for (const auto& [own, theirs] : kPlain) {
    if (op != own) continue;
    node(theirs, {a}, gives);
    return true;
  }
  const auto step = [this](const char* type, const std::string& left, const std::string& right, const char* name) {
    std::string result = prefix_ + name;
    node(type, {left, right}, result);
    return result;
  };
  if (op == "leaky_relu") {
    attribute(node("LeakyRelu", {a}, gives), "alpha", spec["slope"].get<double>());
  } else if (op == "elu") {
    attribute(node("Elu", {a}, gives), "alpha", spec["alpha"].get<double>());
  } else if (op == "softplus") {
    const std::string beta = number("beta", spec["beta"]);
    node("Softplus", {step("Mul", a, beta, "scaled")}, prefix_ + "bent");
    node("Div", {prefix_ + "bent", beta}, gives);
  } else if (op == "silu") {
    node("Sigmoid", {a}, prefix_ + "gate");
    node("Mul", {a, prefix_ + "gate"}, gives);
  } else if (op == "gelu" || op == "gelu_tanh") {
    const std::string half = number("half", 0.5), one = number("one", 1);
    std::string inner;
    if (op == "gelu") {
      inner = step("Div", a, number("root", std::numbers::sqrt2), "scaled");
    } else {
      const std::string cubed =
          step("Mul", step("Pow", a, number("three", 3), "cube"), number("share", 0.044715), "part");
      inner = step("Mul", step("Add", a, cubed, "sum"), number("root", std::sqrt(2 / std::numbers::pi)), "scaled");
    }
    node(op == "gelu" ? "Erf" : "Tanh", {inner}, prefix_ + "bent");
    const std::string gate = step("Mul", step("Add", prefix_ + "bent", one, "shifted"), half, "gate");
    node("Mul", {a, gate}, gives);
  } else if (op == "piecewise_linear") {
    polygon(spec, a, gives);
  } else {
    return false;
  }
  return true;
}

// The first piece, and at each knot what the slope changes by.
void OnnxWriter::polygon(const json& spec, const std::string& a, const std::string& gives) {
  const auto knots = spec["knots"].get<std::vector<double>>(), slopes = spec["slopes"].get<std::vector<double>>();
  const double start = spec["start"];
  const bool clips = knots.size() == 2 && slopes == std::vector<double>{0, 1, 0} && start == knots[0];
  if (clips) {
    node("Clip", {a, number("lowest", knots[0]), number("highest", knots[1])}, gives);
    return;
  }
  node("Mul", {a, number("slope", slopes[0])}, prefix_ + "line");
  std::vector<std::string> parts{prefix_ + "line"};
  for (std::size_t i = 0; i < knots.size(); ++i) {
    const std::string own = std::to_string(i + 1), before = prefix_ + "before" + own, bent = prefix_ + "bent" + own;
    node("Sub", {a, number("knot" + own, knots[i])}, before);
    node("Relu", {before}, bent);
    node("Mul", {bent, number("change" + own, slopes[i + 1] - slopes[i])}, prefix_ + "part" + own);
    parts.push_back(prefix_ + "part" + own);
  }
  for (std::size_t i = 1; i < parts.size(); ++i) {
    const std::string sum = prefix_ + "sum" + std::to_string(i);
    node("Add", {i == 1 ? parts[0] : prefix_ + "sum" + std::to_string(i - 1), parts[i]}, sum);
  }
  const std::string shift = number("shift", start - slopes[0] * knots[0]);
  node("Add", {prefix_ + "sum" + std::to_string(parts.size() - 1), shift}, gives);
}

}  // namespace

std::string onnxText(const std::string& architecture, const std::map<std::string, RawTensor>& tensors,
                     const OnnxLabels& labels) {
  const json parsed = json::parse(architecture);
  std::string text;
  if (!OnnxWriter(parsed, tensors).write(architecture, labels).SerializeToString(&text))
    throw RunError("the network is larger than the 2 GB that an ONNX file may have; export it as safetensors");
  return text;
}

}  // namespace hessianlab
