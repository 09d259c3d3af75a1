// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/torch_script.h"

#include <torch/csrc/jit/api/module.h>

#include <nlohmann/json.hpp>
#include <numbers>
#include <sstream>

#include "model/base/error.h"
#include "model/base/number_text.h"
#include "model/nn/classifier_snapshot.h"
#include "model/questions/answers.h"
#include "model/questions/torch_script.h"

namespace hessianlab {

using nlohmann::json;
using torch::Tensor;

namespace {

// The words of one line: what the operation reads, and the names of its tensors.
struct Words {
  std::vector<std::string> reads;
  std::string weight, bias, mean, inverse;

  const std::string& a() const { return reads.front(); }
};

std::string pair(const json& operation, const char* key, int64_t fallback) {
  const std::string number = std::to_string(operation.value(key, fallback));
  return "[" + number + ", " + number + "]";
}

std::string setting(const json& operation, const char* key) {
  return numberText(operation.at(key).get<double>());
}

std::string pooled(const char* function, const json& o, const Words& w) {
  return std::string(function) + "(" + w.a() + ", " + pair(o, "kernel", 1) + ", " + pair(o, "stride", 1) + ", " +
         pair(o, "padding", 0) + ")";
}

std::string joined(const Words& w, const char* between) {
  std::string text;
  for (const std::string& part : w.reads) text += (text.empty() ? "" : between) + part;
  return text;
}

// The value of each piece, chosen by which knots the input is beyond.
std::string polygonExpression(const json& o, const Words& w) {
  const auto knots = o.at("knots").get<std::vector<double>>(), slopes = o.at("slopes").get<std::vector<double>>();
  const auto piece = [&](double slope, double intercept) {
    return "(" + w.a() + " * " + numberText(slope) + " + " + numberText(intercept) + ")";
  };
  double intercept = o.at("start").get<double>() - slopes[0] * knots[0];
  std::string text = piece(slopes[0], intercept);
  for (std::size_t i = 0; i < knots.size(); ++i) {
    intercept += (slopes[i] - slopes[i + 1]) * knots[i];
    text = "torch.where(" + w.a() + " > " + numberText(knots[i]) + ", " + piece(slopes[i + 1], intercept) + ", " +
           text + ")";
  }
  return text;
}

struct Writer {
  const char* op;
  std::string (*expression)(const json& o, const Words& w);
};

// The same functions of LibTorch that the operations call.
const Writer kWriters[] = {
    {"normalise", [](const json&, const Words& w) { return "(" + w.a() + " - " + w.mean + ") * " + w.inverse; }},
    {"linear",
     [](const json&, const Words& w) { return "torch.linear(" + w.a() + ", " + w.weight + ", " + w.bias + ")"; }},
    {"conv2d",
     [](const json& o, const Words& w) {
       return "torch.conv2d(" + w.a() + ", " + w.weight + ", " + w.bias + ", " + pair(o, "stride", 1) + ", " +
              pair(o, "padding", 0) + ", " + pair(o, "dilation", 1) + ", " + std::to_string(o.value("groups", 1)) + ")";
     }},
    {"flatten", [](const json&, const Words& w) { return "torch.flatten(" + w.a() + ", 1)"; }},
    {"max_pool2d", [](const json& o, const Words& w) { return pooled("torch.max_pool2d", o, w); }},
    {"avg_pool2d", [](const json& o, const Words& w) { return pooled("torch.avg_pool2d", o, w); }},
    {"global_avg_pool2d", [](const json&, const Words& w) { return "torch.mean(" + w.a() + ", [2, 3])"; }},
    {"channel_affine", [](const json&, const Words& w) { return w.a() + " * " + w.weight + " + " + w.bias; }},
    {"add", [](const json&, const Words& w) { return joined(w, " + "); }},
    {"concat", [](const json&, const Words& w) { return "torch.cat([" + joined(w, ", ") + "], 1)"; }},
    {"relu", [](const json&, const Words& w) { return "torch.relu(" + w.a() + ")"; }},
    {"leaky_relu",
     [](const json& o, const Words& w) { return "torch.leaky_relu(" + w.a() + ", " + setting(o, "slope") + ")"; }},
    {"softplus",
     [](const json& o, const Words& w) { return "torch.softplus(" + w.a() + ", " + setting(o, "beta") + ", 40)"; }},
    {"tanh", [](const json&, const Words& w) { return "torch.tanh(" + w.a() + ")"; }},
    {"sigmoid", [](const json&, const Words& w) { return "torch.sigmoid(" + w.a() + ")"; }},
    {"elu", [](const json& o, const Words& w) { return "torch.elu(" + w.a() + ", " + setting(o, "alpha") + ")"; }},
    {"silu", [](const json&, const Words& w) { return "torch.silu(" + w.a() + ")"; }},
    {"gelu", [](const json&, const Words& w) { return "torch.gelu(" + w.a() + ")"; }},
    {"gelu_tanh",
     [](const json&, const Words& w) {
       const std::string& a = w.a();
       return a + " * 0.5 * (1 + torch.tanh((" + a + " * " + a + " * 0.044715 + 1) * " + a + " * " +
              numberText(std::numbers::sqrt2 * std::numbers::inv_sqrtpi) + "))";
     }},
    {"piecewise_linear", polygonExpression},
    {"pad2d",
     [](const json& o, const Words& w) {
       const auto side = [&](const char* key) { return std::to_string(o.at(key).get<int64_t>()); };
       return "torch.constant_pad_nd(" + w.a() + ", [" + side("left") + ", " + side("right") + ", " + side("top") +
              ", " + side("bottom") + "])";
     }},
};

std::string expression(const json& operation, const Words& words) {
  const std::string op = operation.at("op");
  for (const Writer& writer : kWriters)
    if (op == writer.op) return writer.expression(operation, words);
  throw RunError("a network with the operation '" + op + "' cannot be written as TorchScript");
}

// One value per channel of what the operation reads, beside a batch of it.
Tensor overChannels(const std::vector<double>& values, const Shape& in, torch::ScalarType type) {
  const Tensor channels = torch::tensor(values, torch::kFloat64).to(type);
  return in.size() == 3 ? channels.reshape({-1, 1, 1}) : channels;
}

}  // namespace

std::string toTorchScript(const Network& network) {
  const json operations = json::parse(network.architecture()).at("operations");
  const auto parameters = network.namedParameters();
  torch::jit::Module module("HessianLabNetwork");
  std::string code = "def forward(self, x):\n";
  std::size_t parameter = 0;
  for (std::size_t i = 0; i < operations.size(); ++i) {
    const json& spec = operations[i];
    Operation& operation = *network.operations()[i];
    Words words;
    for (const Graph::Source& source : network.graph().sources(i))
      words.reads.push_back(source.value == 0 ? "x" : "a" + std::to_string(source.value - 1));
    const auto keep = [&](const std::string& name, const Tensor& value, bool constant) {
      const std::string attribute = "layer" + std::to_string(i) + "_" + name;
      module.register_parameter(attribute, value.detach().clone().requires_grad_(!constant), constant);
      return "self." + attribute;
    };
    if (spec.at("op") == "normalise") {
      std::vector<double> inverse = spec.at("std");
      for (double& value : inverse) value = 1 / value;
      words.mean = keep("mean", overChannels(spec.at("mean"), operation.inputShape(), network.dtype()), true);
      words.inverse = keep("inverse", overChannels(inverse, operation.inputShape(), network.dtype()), true);
    }
    for (const auto& [name, unused] : operation.namedParameters()) {
      Tensor value = parameters[parameter++].second;
      const bool overPixels = spec.at("op") == "channel_affine" && operation.inputShape().size() == 3;
      (std::string(name) == "weight" ? words.weight : words.bias) =
          keep(name, overPixels ? value.reshape({-1, 1, 1}) : value, false);
    }
    code += "    a" + std::to_string(i) + " = " + expression(spec, words) + "\n";
  }
  code += "    return a" + std::to_string(operations.size() - 1) + "\n";
  module.define(code);
  std::ostringstream stream;
  module.save(stream, {{"architecture.json", network.architecture()}});
  return stream.str();
}

TorchScriptResult answer(const ClassifierSnapshot& snapshot, const TorchScriptRequest&, JobControl&) {
  return {snapshot.step(), toTorchScript(snapshot.network())};
}
template struct Answers<TorchScriptRequest>;

}  // namespace hessianlab
