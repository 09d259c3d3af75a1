// SPDX-License-Identifier: GPL-3.0-or-later
// ONNX: what is accepted is an architecture with its parameters, and can be written and read again.
#include <onnx/onnx_pb.h>

#include <nlohmann/json.hpp>
#include <random>
#include <string>
#include <vector>

#include "model/formats/onnx/onnx.h"
#include "tests/fuzz/expect.h"

using namespace hessianlab;
using fuzz::accepted;
using fuzz::expect;
using nlohmann::json;

extern "C" std::size_t LLVMFuzzerMutate(uint8_t* data, std::size_t size, std::size_t maxSize);
extern "C" std::size_t LLVMFuzzerCustomMutator(uint8_t* data, std::size_t size, std::size_t maxSize, unsigned seed);

namespace {

const std::string kOrigin = "file";

std::string beside(const std::string& location, int64_t offset, int64_t length) {
  expect(!location.empty() && location[0] != '/' && location.find("..") == std::string::npos,
         "files outside the folder are never asked for");
  expect(offset >= 0 && length >= 0, "offsets are not negative");
  if (length > 1 << 16) throw InputError(kOrigin + ": too short");
  return std::string(static_cast<std::size_t>(length), '\1');
}

std::optional<OnnxNetwork> read(const std::string& bytes, const OnnxInput& input) {
  return accepted([&] { return parseOnnx(bytes, kOrigin, input, beside); });
}

void check(const std::string& bytes, const OnnxInput& input) {
  const auto network = read(bytes, input);
  if (!network) return;
  const json architecture = json::parse(network->architecture);
  const std::size_t operations = architecture["operations"].size();
  expect(operations >= 1 && operations <= 2000, "there are operations, and not too many");
  for (const auto& [name, tensor] : network->tensors) {
    std::size_t size = network->doubles ? 8 : 4;
    for (const int64_t extent : tensor.shape) {
      expect(extent >= 1, "extents are positive");
      size *= static_cast<std::size_t>(extent);
    }
    expect(tensor.data.size() == size, "data fit the shape");
  }
  OnnxInput plain;
  plain.shape = architecture["input"].get<std::vector<int64_t>>();
  const std::string written = onnxText(network->architecture, network->tensors, {});
  const auto again = read(written, plain);
  expect(again.has_value(), "what is written can be read");
  const json other = json::parse(again->architecture);
  expect(other["input"] == architecture["input"] && other["classes"] == architecture["classes"],
         "the written file has the same input and classes");
}

// One change of the graph: bytes changed at random nearly never get past the message's own form.
void change(onnx::ModelProto& model, std::minstd_rand& random) {
  auto& graph = *model.mutable_graph();
  const auto below = [&](int count) { return static_cast<int>(random() % static_cast<unsigned>(count)); };
  static const std::vector<std::string> kOperators{"Conv",
                                                   "Gemm",
                                                   "MatMul",
                                                   "BatchNormalization",
                                                   "MaxPool",
                                                   "AveragePool",
                                                   "GlobalAveragePool",
                                                   "ReduceMean",
                                                   "Pad",
                                                   "Reshape",
                                                   "Flatten",
                                                   "Squeeze",
                                                   "Unsqueeze",
                                                   "Transpose",
                                                   "Sum",
                                                   "Concat",
                                                   "Add",
                                                   "Sub",
                                                   "Mul",
                                                   "Div",
                                                   "Pow",
                                                   "Max",
                                                   "Min",
                                                   "Relu",
                                                   "Elu",
                                                   "Softplus",
                                                   "Tanh",
                                                   "Sigmoid",
                                                   "Clip",
                                                   "Erf",
                                                   "Gelu",
                                                   "Abs",
                                                   "Identity",
                                                   "Shape",
                                                   "Gather",
                                                   "Slice",
                                                   "Softmax",
                                                   "Cast",
                                                   "PRelu",
                                                   "Selu"};
  static const std::vector<int64_t> kNumbers{
      0, 1, -1, 2, 3, 4, 7, 64, 65, 1 << 12, int64_t{1} << 60, INT64_MIN, INT64_MIN + 1};
  static const std::vector<float> kReals{0, 1, -1, 0.5F, 1e30F, -1e-30F, 1e-7F, 8};
  const auto number = [&] { return kNumbers[static_cast<std::size_t>(below(static_cast<int>(kNumbers.size())))]; };
  const auto anyName = [&]() -> std::string {
    const int place = below(graph.node_size() + graph.initializer_size() + 1);
    if (place < graph.node_size()) return graph.node(place).output_size() ? graph.node(place).output(0) : "x";
    if (place < graph.node_size() + graph.initializer_size())
      return graph.initializer(place - graph.node_size()).name();
    return graph.input_size() ? graph.input(0).name() : "x";
  };
  if (graph.node_size() == 0) return;
  auto& node = *graph.mutable_node(below(graph.node_size()));
  switch (below(10)) {
    case 0:
      node.set_op_type(kOperators[static_cast<std::size_t>(below(static_cast<int>(kOperators.size())))]);
      break;
    case 1:
      if (node.input_size() > 0) node.set_input(below(node.input_size()), anyName());
      break;
    case 2:
      node.add_input(anyName());
      break;
    case 3:
      if (node.attribute_size() > 0) {
        auto& attribute = *node.mutable_attribute(below(node.attribute_size()));
        if (attribute.ints_size() > 0)
          attribute.set_ints(below(attribute.ints_size()), number());
        else if (attribute.has_i())
          attribute.set_i(number());
        else
          attribute.set_f(kReals[static_cast<std::size_t>(below(static_cast<int>(kReals.size())))]);
      }
      break;
    case 4:
      if (graph.initializer_size() > 0) {
        auto& tensor = *graph.mutable_initializer(below(graph.initializer_size()));
        if (tensor.dims_size() > 0) tensor.set_dims(below(tensor.dims_size()), number());
      }
      break;
    case 5:
      if (graph.initializer_size() > 0) {
        auto& tensor = *graph.mutable_initializer(below(graph.initializer_size()));
        if (tensor.int64_data_size() > 0) tensor.set_int64_data(below(tensor.int64_data_size()), number());
        if (tensor.float_data_size() > 0)
          tensor.set_float_data(below(tensor.float_data_size()),
                                kReals[static_cast<std::size_t>(below(static_cast<int>(kReals.size())))]);
      }
      break;
    case 6: {
      // Another node between this one and its readers.
      auto* added = graph.add_node();
      added->set_op_type(kOperators[static_cast<std::size_t>(below(static_cast<int>(kOperators.size())))]);
      added->add_input(anyName());
      if (below(2) == 0) added->add_input(anyName());
      const std::string name = "n" + std::to_string(graph.node_size());
      added->add_output(name);
      auto& reader = *graph.mutable_node(below(graph.node_size()));
      if (reader.input_size() > 0) reader.set_input(below(reader.input_size()), name);
      break;
    }
    case 7:
      if (graph.input_size() > 0) {
        auto& shape = *graph.mutable_input(0)->mutable_type()->mutable_tensor_type()->mutable_shape();
        if (shape.dim_size() > 0) shape.mutable_dim(below(shape.dim_size()))->set_dim_value(number());
      }
      break;
    case 8:
      graph.mutable_node()->SwapElements(below(graph.node_size()), below(graph.node_size()));
      break;
    default:
      if (graph.output_size() > 0) graph.mutable_output(0)->set_name(anyName());
  }
}

}  // namespace

int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size) {
  const std::string bytes = fuzz::text(data, size);
  check(bytes, {});
  OnnxInput picture;
  picture.shape = {3, 8, 8};
  picture.mean = {0.5, 0.4, 0.3};
  picture.std = {0.2, 0.3, 0.4};
  picture.highest = 255;
  picture.reversedChannels = true;
  check(bytes, picture);
  return 0;
}

std::size_t LLVMFuzzerCustomMutator(uint8_t* data, std::size_t size, std::size_t maxSize, unsigned seed) {
  std::minstd_rand random(seed + 1);
  onnx::ModelProto model;
  if (random() % 8 == 0 || !model.ParseFromArray(data, static_cast<int>(size)))
    return LLVMFuzzerMutate(data, size, maxSize);
  const int changes = 1 + static_cast<int>(random() % 3);
  for (int i = 0; i < changes; ++i) change(model, random);
  const std::string changed = model.SerializeAsString();
  if (changed.empty() || changed.size() > maxSize) return LLVMFuzzerMutate(data, size, maxSize);
  std::copy(changed.begin(), changed.end(), data);
  return changed.size();
}
