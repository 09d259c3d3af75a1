// SPDX-License-Identifier: GPL-3.0-or-later
// An ONNX file as the messages of its own format. Pure; any thread.
#pragma once

#include <onnx/onnx_pb.h>

#include <string>
#include <string_view>

namespace hessianlab::onnx_file {

constexpr int kMostNodes = 20'000;  // ten times what a network here may have: files hold the making of shapes, too

// Bounded: a file that would grow beyond a few times its size in memory is refused before it is unpacked. InputError,
// which begins with `origin`: it is no ONNX model, or has more parts than any network needs.
onnx::ModelProto parseModel(std::string_view bytes, const std::string& origin);

// The same for one tensor: an input_0.pb or output_0.pb of a file's test data.
onnx::TensorProto parseTensor(std::string_view bytes, const std::string& origin);

// How messages call a node: "node 'conv1' (Conv)".
std::string wordsFor(const onnx::NodeProto& node);

// "origin: node 'conv1' (Conv) " and `why`, as an InputError.
[[noreturn]] void refuse(const std::string& origin, const onnx::NodeProto& node, const std::string& why);

// Attributes with their defaults. InputError where one has another type than the operator's definition says.
class Attributes {
 public:
  Attributes(const onnx::NodeProto& node, const std::string& origin) : node_(node), origin_(origin) {}

  bool has(const char* name) const { return find(name) != nullptr; }
  int64_t integer(const char* name, int64_t fallback) const;
  double number(const char* name, double fallback) const;
  std::string word(const char* name, const std::string& fallback) const;
  std::vector<int64_t> integers(const char* name, const std::vector<int64_t>& fallback) const;
  const onnx::AttributeProto* find(const char* name) const;

 private:
  const onnx::AttributeProto& typed(const onnx::AttributeProto& attribute,
                                    onnx::AttributeProto::AttributeType type) const;

  const onnx::NodeProto& node_;
  const std::string& origin_;
};

}  // namespace hessianlab::onnx_file
