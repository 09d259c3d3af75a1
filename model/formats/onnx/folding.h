// SPDX-License-Identifier: GPL-3.0-or-later
// Nodes that read nothing but what the file holds: computed once, while it is read. Pure; any thread.
#pragma once

#include <optional>
#include <vector>

#include "model/formats/onnx/message.h"
#include "model/formats/onnx/tensor.h"

namespace hessianlab::onnx_file {

class Folding {
 public:
  // `most`: values that all results together may have.
  Folding(const std::string& origin, int64_t most) : origin_(origin), left_(most) {}

  // The first result of `node`, whose inputs are `inputs` (nullptr: left out). nullptr: no operator that is folded.
  // InputError: its inputs do not fit, or results grow beyond `most`.
  TensorPtr fold(const onnx::NodeProto& node, const std::vector<TensorPtr>& inputs);

 private:
  TensorPtr elementwise(const onnx::NodeProto& node, const Tensor& a, const Tensor& b);
  TensorPtr mapped(const onnx::NodeProto& node, const Tensor& a);
  TensorPtr reshaped(const onnx::NodeProto& node, const Tensor& a, Shape dims);
  TensorPtr transposed(const onnx::NodeProto& node, const Tensor& a);
  TensorPtr joined(const onnx::NodeProto& node, const std::vector<TensorPtr>& inputs);
  TensorPtr gathered(const onnx::NodeProto& node, const Tensor& a, const Tensor& index);
  TensorPtr sliced(const onnx::NodeProto& node, const std::vector<TensorPtr>& inputs);
  void spend(const onnx::NodeProto& node, int64_t values);
  [[noreturn]] void fail(const onnx::NodeProto& node) const;

  const std::string& origin_;
  int64_t left_;
};

// The dims that Reshape makes of `dims` by `wanted` (−1 and 0 as the operator says); empty optional: they do not fit.
std::optional<Shape> reshapedDims(const Shape& dims, const std::vector<int64_t>& wanted);
// What Squeeze and Unsqueeze make of `dims`, all axes counted, batch too. Nothing: an axis does not fit.
std::optional<Shape> squeezedDims(const Shape& dims, std::vector<int64_t> axes);
std::optional<Shape> unsqueezedDims(const Shape& dims, std::vector<int64_t> axes);
// The axes that a node names, as attribute (before opset 13) or as its second input.
std::optional<std::vector<int64_t>> axesOf(const onnx::NodeProto& node, const std::string& origin,
                                           const TensorPtr& second);

}  // namespace hessianlab::onnx_file
