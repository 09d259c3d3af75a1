// SPDX-License-Identifier: GPL-3.0-or-later
// What is known while a file's nodes are read one after the other, and what the operators share. Values that depend on
// the input stay descriptions ("a function of what operation 7 gives, in these dims") until an operation needs them.
// Pure; one thread.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "model/formats/onnx/builder.h"
#include "model/formats/onnx/message.h"
#include "model/formats/onnx/onnx.h"
#include "model/formats/onnx/scalar_function.h"
#include "model/formats/onnx/tensor.h"

namespace hessianlab::onnx_file {

// Something that depends on the input.
struct Value {
  int place = kInput;         // the operation that gives it, or kInput
  FunctionPtr function;       // applied to each number of it; nullptr: none
  Shape dims;                 // as the file has them, without the batch
  bool shared = false;        // others read what the operation gives, too
  bool channelsLast = false;  // dims are [height, width, channels], or were before they were made flat
  bool reversed = false;      // the file's channels come in the other order
  Shape unrolled = {};        // what was a picture of this shape [channels, height, width] and has its numbers in the
                              // file's order no longer

  bool inOwnOrder() const { return !channelsLast && !reversed && unrolled.empty(); }
};

// What a node reads or gives: known numbers, or a value, or nothing (an input that is left out).
struct Item {
  TensorPtr constant;
  std::optional<Value> value;
};

class Translation {
 public:
  Translation(const std::string& where, const OnnxInput& wanted, Shape input, int64_t mostParameters, int64_t ofOpset,
              int64_t samples)
      : origin(where), options(wanted), builder(std::move(input), mostParameters), opset(ofOpset), batch(samples) {}

  const std::string& origin;
  const OnnxInput& options;
  Builder builder;
  const int64_t opset;
  const int64_t batch;  // that the file is written for; 0: any
  OnnxEnd end = OnnxEnd::Logits;
  int normalisations = 0;  // batch normalisations that were read
  int64_t scaled = 0;      // numbers that were scaled or shifted while the file was read
};

// One node with what it reads.
class Call {
 public:
  Call(Translation& translation, const onnx::NodeProto& read, std::vector<Item> items)
      : t(translation), node(read), attributes(read, translation.origin), inputs(std::move(items)) {}

  Translation& t;
  const onnx::NodeProto& node;
  const Attributes attributes;
  const std::vector<Item> inputs;
  bool isLast = false;  // its result is what the network gives

  [[noreturn]] void refuse(const std::string& why) const { onnx_file::refuse(t.origin, node, why); }
  const std::string& op() const { return node.op_type(); }

  // Inputs of one kind. InputError where the input is of the other, or is not there.
  const Value& value(std::size_t i) const;
  const Tensor& constant(std::size_t i) const;  // real numbers
  TensorPtr constantOrNone(std::size_t i) const { return i < inputs.size() ? inputs[i].constant : nullptr; }

  // Appends an operation; its result has `dims`.
  Value emit(Built operation, Shape dims) const;
  // The same value with its function computed.
  Value computed(Value value) const;
  // The same with dims as its operation gives them: flat or a picture. A flat one of [c] may have the dims [c,1,1].
  Value settled(Value value) const;
  Value inOwnOrder(Value value) const;  // settled, and refused where the file has its numbers in another order
  Value flattened(Value value) const;   // settled to [values]

  int64_t channels(const Value& value) const;
  // One number a channel (or one for all) out of a constant that broadcasts so. Nothing: it does otherwise.
  std::optional<std::vector<double>> perChannel(const Tensor& constant, const Value& value) const;
  // scale ⊙ value + shift, one of each a channel, in the file's order.
  Value affine(Value value, std::vector<double> scale, std::vector<double> shift) const;

 private:
  Value stepwise(const Value& value) const;
};

// The result of a node that reads something that depends on the input; InputError. One line an operator in
// operators.cpp.
Item translated(const Call& call);

// By family, each in a file of its own.
Value readConv(const Call& call);
Value readGemm(const Call& call);
Value readMatMul(const Call& call);
Value readBatchNormalization(const Call& call);
Value readMaxPool(const Call& call);
Value readAveragePool(const Call& call);
Value readGlobalAveragePool(const Call& call);
Value readReduceMean(const Call& call);
Value readPad(const Call& call);
Value readReshape(const Call& call);
Value readFlatten(const Call& call);
Value readSqueeze(const Call& call);
Value readTranspose(const Call& call);
Value readSum(const Call& call);
Value readConcat(const Call& call);
Value readArithmetic(const Call& call);  // Add, Sub, Mul, Div, Pow, Max, Min
Value readFunction(const Call& call);    // of each number by itself
Value readPassedOn(const Call& call);    // Identity, Dropout, Cast
Value readSoftmax(const Call& call);

// Zeros around a picture, where the sides differ; as it is where there are none. Sides: top, left, bottom, right.
Value padded(const Call& call, const Value& picture, const std::vector<int64_t>& sides);
// Several values of one shape as one.
Value addedUp(const Call& call, std::vector<Value> values);

}  // namespace hessianlab::onnx_file
