// SPDX-License-Identifier: GPL-3.0-or-later
// Nodes that only give values other dims. They compute nothing: an operation that wants flat values flattens them.
#include <algorithm>

#include "model/formats/onnx/folding.h"
#include "model/formats/onnx/translation.h"

namespace hessianlab::onnx_file {

namespace {

// The same numbers in other dims. Where they no longer tell height, width and channels apart, order matters.
Value withDims(const Call& call, Value value, Shape dims) {
  if (dims == value.dims) return value;
  const Shape own = call.t.builder.shape(value.place);
  if (value.channelsLast && own.size() == 3 && (own[0] == 1 || own[1] * own[2] == 1)) value.channelsLast = false;
  if (value.channelsLast && dims.size() != 1 && own.size() == 3)
    call.refuse("gives pictures with their channels last other dimensions; export with channels first");
  if (own.size() == 1) value.channelsLast = value.channelsLast && !value.unrolled.empty();
  value.dims = std::move(dims);
  return value;
}

bool isBatch(const Call& call, int64_t extent) {
  return extent == kBatch || extent == 0 || extent == -1 || (call.t.batch > 0 && extent == call.t.batch);
}

[[noreturn]] void refuseMixing(const Call& call) {
  call.refuse("gives the batch another size, which mixes samples; keep the first dimension as it is");
}

}  // namespace

Value readReshape(const Call& call) {
  const Value& value = call.value(0);
  std::vector<int64_t> wanted = call.attributes.integers("shape", {});  // opset 5 to 12 have it as input, too
  if (const TensorPtr given = call.constantOrNone(1)) {
    if (!given->whole) call.refuse("has a shape that is not whole numbers; export the network anew");
    wanted = given->wholes;
  } else if (call.inputs.size() > 1) {
    call.refuse("has a shape that depends on the numbers it reads; export the network for inputs of one size");
  }
  if (wanted.empty()) refuseMixing(call);
  // −1 at the front stands for the batch where the rest takes up a sample.
  Shape rest(wanted.begin() + 1, wanted.end());
  for (std::size_t i = 0; i < rest.size(); ++i)
    if (rest[i] == 0 && i < value.dims.size()) rest[i] = value.dims[i];
  const auto dims = reshapedDims(value.dims, rest);
  if (!isBatch(call, wanted[0]) || !dims || (wanted[0] == -1 && std::count(rest.begin(), rest.end(), -1) > 0))
    refuseMixing(call);
  return withDims(call, value, *dims);
}

Value readFlatten(const Call& call) {
  const Value& value = call.value(0);
  const int64_t axis = call.attributes.integer("axis", 1), rank = static_cast<int64_t>(value.dims.size()) + 1;
  if (axis != 1 && axis != 1 - rank) refuseMixing(call);
  if (value.dims.size() != 1 || !value.inOwnOrder()) return withDims(call, value, {product(value.dims)});
  const Value flat = call.settled(value);  // changes nothing, but stands in the file: what is written here comes back
  return call.emit({{{"op", "flatten"}}, {flat.place}, flat.dims}, flat.dims);
}

// Squeeze and Unsqueeze.
Value readSqueeze(const Call& call) {
  const Value& value = call.value(0);
  const bool squeezes = call.op() == "Squeeze";
  constexpr int64_t kAnyBatch = 2;  // no axis that goes
  Shape dims = value.dims;
  dims.insert(dims.begin(), kAnyBatch);
  auto axes = axesOf(call.node, call.t.origin, call.constantOrNone(1));
  if (!axes && squeezes) {
    axes.emplace();
    for (std::size_t i = 1; i < dims.size(); ++i)
      if (dims[i] == 1) axes->push_back(static_cast<int64_t>(i));
  }
  auto result = !axes ? std::nullopt : squeezes ? squeezedDims(dims, *axes) : unsqueezedDims(dims, *axes);
  if (!result || result->front() != kAnyBatch) refuseMixing(call);
  result->erase(result->begin());
  return withDims(call, value, *result);
}

Value readTranspose(const Call& call) {
  Value value = call.value(0);
  const auto order = call.attributes.integers("perm", {});
  Shape same(value.dims.size() + 1);
  std::iota(same.begin(), same.end(), 0);
  if (order == same) return value;
  const Shape toLast{0, 2, 3, 1}, toFirst{0, 3, 1, 2};
  const bool fits = value.dims.size() == 3 && (value.channelsLast ? order == toFirst : order == toLast);
  if (!fits) call.refuse("turns dimensions round; only channels between first and last place are computed with");
  const Shape& d = value.dims;
  value.dims = value.channelsLast ? Shape{d[2], d[0], d[1]} : Shape{d[1], d[2], d[0]};
  value.channelsLast = !value.channelsLast;
  return value;
}

Value readPassedOn(const Call& call) {
  if (call.op() == "Cast") {
    const int64_t to = call.attributes.integer("to", 0);
    if (to != onnx::TensorProto::FLOAT && to != onnx::TensorProto::DOUBLE)
      call.refuse("rounds to a type that is not computed with here; export the network in float32 or float64");
  }
  if (const TensorPtr training = call.constantOrNone(2); training && training->size() == 1 && training->at(0) != 0)
    call.refuse("drops values at random; call model.eval() before exporting");
  return call.value(0);
}

Value readSoftmax(const Call& call) {
  Value value = call.flattened(call.value(0));
  const int64_t axis = call.attributes.integer("axis", call.t.opset < 13 ? 1 : -1);
  if (!call.isLast)
    call.refuse(
        "stands in the middle of the network, as attention has it, which is not computed with here; use a "
        "network of convolutions and linear layers");
  if ((axis != 1 && axis != -1) || (axis == -1 && value.dims.size() != 1))
    call.refuse("goes over the batch; it must go over the classes");
  call.t.end = call.op() == "Softmax" ? OnnxEnd::Softmax : OnnxEnd::LogSoftmax;
  return value;
}

}  // namespace hessianlab::onnx_file
