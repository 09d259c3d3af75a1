// SPDX-License-Identifier: GPL-3.0-or-later
// ONNX models put together node by node, as exporters write them and as nobody should.
#pragma once

#include <onnx/onnx_pb.h>

#include <cmath>
#include <initializer_list>
#include <string>
#include <vector>

namespace hessianlab {

class OnnxModel {
 public:
  // Reads "x" of these dims (0: any) after a batch of any size, and gives "y".
  explicit OnnxModel(const std::vector<int64_t>& input = {4}, int64_t opset = 13, int64_t batch = 0) {
    model_.set_ir_version(7);
    model_.add_opset_import()->set_version(opset);
    auto* x = graph().add_input();
    x->set_name("x");
    auto* type = x->mutable_type()->mutable_tensor_type();
    type->set_elem_type(onnx::TensorProto::FLOAT);
    auto* first = type->mutable_shape()->add_dim();
    if (batch > 0)
      first->set_dim_value(batch);
    else
      first->set_dim_param("batch");
    for (const int64_t extent : input) {
      auto* dim = type->mutable_shape()->add_dim();
      if (extent != 0) dim->set_dim_value(extent);
    }
    graph().add_output()->set_name("y");
  }

  onnx::ModelProto& proto() { return model_; }
  onnx::GraphProto& graph() { return *model_.mutable_graph(); }
  std::string bytes() const { return model_.SerializeAsString(); }

  // Values that go up and down, so that no two are alike.
  OnnxModel& weight(const std::string& name, const std::vector<int64_t>& dims, double scale = 1) {
    int64_t count = 1;
    for (const int64_t extent : dims) count *= extent;
    std::vector<float> values;
    for (int64_t i = 0; i < count; ++i)
      values.push_back(static_cast<float>(scale * std::sin(1.7 * static_cast<double>(i) + 0.4)));
    return constant(name, dims, values);
  }
  OnnxModel& constant(const std::string& name, const std::vector<int64_t>& dims, const std::vector<float>& values) {
    auto* tensor = graph().add_initializer();
    tensor->set_name(name);
    tensor->set_data_type(onnx::TensorProto::FLOAT);
    for (const int64_t extent : dims) tensor->add_dims(extent);
    for (const float value : values) tensor->add_float_data(value);
    return *this;
  }
  OnnxModel& number(const std::string& name, double value) { return constant(name, {}, {static_cast<float>(value)}); }
  OnnxModel& wholes(const std::string& name, const std::vector<int64_t>& values) {
    auto* tensor = graph().add_initializer();
    tensor->set_name(name);
    tensor->set_data_type(onnx::TensorProto::INT64);
    tensor->add_dims(static_cast<int64_t>(values.size()));
    for (const int64_t value : values) tensor->add_int64_data(value);
    return *this;
  }

  // The last node; attributes belong to it.
  OnnxModel& node(const std::string& op, const std::vector<std::string>& inputs, const std::string& output,
                  const std::string& name = {}) {
    auto* made = graph().add_node();
    made->set_op_type(op);
    made->set_name(name);
    for (const std::string& input : inputs) made->add_input(input);
    made->add_output(output);
    return *this;
  }
  OnnxModel& with(const std::string& name, int64_t value) {
    auto* attribute = add(name, onnx::AttributeProto::INT);
    attribute->set_i(value);
    return *this;
  }
  OnnxModel& with(const std::string& name, int value) { return with(name, static_cast<int64_t>(value)); }
  OnnxModel& with(const std::string& name, double value) {
    add(name, onnx::AttributeProto::FLOAT)->set_f(static_cast<float>(value));
    return *this;
  }
  OnnxModel& with(const std::string& name, const char* value) {
    add(name, onnx::AttributeProto::STRING)->set_s(value);
    return *this;
  }
  OnnxModel& with(const std::string& name, std::initializer_list<int64_t> values) {
    auto* attribute = add(name, onnx::AttributeProto::INTS);
    for (const int64_t value : values) attribute->add_ints(value);
    return *this;
  }

  // A linear layer of `outputs` classes at the end, from a flat value.
  OnnxModel& classifier(const std::string& input, int64_t inputs, int64_t outputs = 3) {
    weight("last.w", {outputs, inputs});
    weight("last.b", {outputs});
    return node("Gemm", {input, "last.w", "last.b"}, "y", "last").with("transB", 1);
  }

 private:
  onnx::AttributeProto* add(const std::string& name, onnx::AttributeProto::AttributeType type) {
    auto* attribute = graph().mutable_node(graph().node_size() - 1)->add_attribute();
    attribute->set_name(name);
    attribute->set_type(type);
    return attribute;
  }

  onnx::ModelProto model_;
};

}  // namespace hessianlab
