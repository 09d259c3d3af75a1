// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/onnx/translation.h"

#include <algorithm>
#include <cmath>

#include "model/base/error.h"
#include "model/base/shape_text.h"

namespace hessianlab::onnx_file {

using nlohmann::json;
using Kind = ScalarFunction::Kind;

namespace {

std::string extents(const Shape& dims) {
  return dims.empty() ? "no dimensions" : timesText(dims);
}

// (a − mean)/std, scaled and shifted, is such a thing again where the scale is positive.
bool mergedIntoNormalise(Built& before, const std::vector<double>& scale, const std::vector<double>& shift) {
  constexpr double kLeast = 1e-6, kMost = 1e6;  // what an architecture may say
  auto mean = before.spec["mean"].get<std::vector<double>>(), std = before.spec["std"].get<std::vector<double>>();
  for (std::size_t i = 0; i < mean.size(); ++i) {
    if (!(scale[i] > 0)) return false;
    std[i] /= scale[i];
    mean[i] -= shift[i] * std[i];
    if (!(std[i] >= kLeast && std[i] <= kMost && std::abs(mean[i]) <= kMost)) return false;
  }
  before.spec["mean"] = mean;
  before.spec["std"] = std;
  return true;
}

}  // namespace

const Value& Call::value(std::size_t i) const {
  if (i >= inputs.size() || !inputs[i].value)
    refuse("reads a constant where it should read what was computed from the input; export the network anew");
  return *inputs[i].value;
}

const Tensor& Call::constant(std::size_t i) const {
  if (i >= inputs.size() || (!inputs[i].constant && !inputs[i].value))
    refuse("lacks input " + std::to_string(i + 1) + "; export the network anew");
  if (!inputs[i].constant)
    refuse(
        "takes its weights from what was computed from the input, which is not computed with here; give it weights "
        "of its own");
  if (inputs[i].constant->whole) refuse("has weights that are whole numbers; export the network in float32");
  return *inputs[i].constant;
}

Value Call::emit(Built operation, Shape dims) const {
  Value result;
  try {
    result.place = t.builder.add(std::move(operation));
  } catch (const InputError& error) {
    refuse(error.what());
  }
  result.dims = std::move(dims);
  return result;
}

Value Call::computed(Value value) const {
  if (!value.function) return value;
  const FunctionPtr function = value.function;
  const auto& polygon = function->polygon();
  if (polygon && polygon->knots.empty()) {
    value.function = nullptr;
    if (polygon->slopes[0] == 1 && polygon->intercepts[0] == 0) return value;
    return affine(std::move(value), {polygon->slopes[0]}, {polygon->intercepts[0]});
  }
  if (auto spec = activationFor(*function)) {
    Value result = emit({std::move(*spec), {value.place}, t.builder.shape(value.place)}, value.dims);
    result.channelsLast = value.channelsLast;
    result.reversed = value.reversed;
    result.unrolled = value.unrolled;
    return result;
  }
  return stepwise(value);
}

// The outermost part of a function, of the rest computed before.
Value Call::stepwise(const Value& value) const {
  const ScalarFunction& whole = *value.function;
  const auto rest = [&](const FunctionPtr& part) {
    Value inner = value;
    inner.function = part;
    return computed(std::move(inner));
  };
  const auto known = [](const FunctionPtr& part) { return part->kind() != Kind::Argument; };
  if (whole.left() && !whole.right() && known(whole.left())) {
    Value inner = rest(whole.left());
    inner.function = whole.kind() == Kind::Polygon
                         ? ScalarFunction::of(whole.outer(), ScalarFunction::argument())
                         : ScalarFunction::of(whole.kind(), ScalarFunction::argument(), whole.parameter());
    return computed(std::move(inner));
  }
  if (whole.right() && whole.kind() != Kind::Power) {
    const bool left = whole.left()->isConstant(), right = whole.right()->isConstant();
    const bool divided = whole.kind() == Kind::Divide;
    const FunctionPtr& part = left ? whole.right() : whole.left();
    if ((right || (left && !divided)) && known(part)) {
      Value inner = rest(part);
      const FunctionPtr argument = ScalarFunction::argument();
      inner.function = left ? ScalarFunction::of(whole.kind(), whole.left(), argument)
                            : ScalarFunction::of(whole.kind(), argument, whole.right());
      return computed(std::move(inner));
    }
    if (whole.kind() == Kind::Add && !left && !right) return addedUp(*this, {rest(whole.left()), rest(whole.right())});
  }
  refuse(
      "belongs to a function that is no activation known here; use ReLU, leaky ReLU, ELU, softplus, tanh, sigmoid, "
      "GELU, SiLU or a clip");
}

Value Call::settled(Value value) const {
  value = computed(std::move(value));
  const Shape& own = t.builder.shape(value.place);
  const bool flat = own.size() == 1;
  if (value.dims == own && (flat || !value.channelsLast)) return value;
  if (!flat && value.channelsLast && value.dims == Shape{own[1], own[2], own[0]}) return value;
  const bool point = value.dims.size() == 3 && std::count(value.dims.begin(), value.dims.end(), 1) >= 2;
  if (flat && point && value.dims[value.channelsLast ? 2 : 0] == own[0]) return value;
  if (!flat && value.dims.size() == 1 && value.dims[0] == product(own)) {
    return flattened(std::move(value));
  }
  refuse("reads values in the dimensions " + extents(value.dims) +
         " (without the batch), which are neither a picture nor flat values; flatten them before it");
}

Value Call::inOwnOrder(Value value) const {
  value = settled(std::move(value));
  if (value.reversed)
    refuse(
        "reads the picture with its channels in the order of the data; the order can be turned round only where a "
        "convolution or a linear layer reads the picture first");
  if (!value.inOwnOrder() && t.builder.shape(value.place).size() != 1)
    refuse("reads pictures with their channels last; export the network with channels first");
  if (!value.unrolled.empty())
    refuse(
        "reads pictures that were flattened with their channels last; put a linear layer between, or export the "
        "network with channels first");
  return value;
}

Value Call::flattened(Value value) const {
  value = computed(std::move(value));
  const Shape own = t.builder.shape(value.place);
  if (own.size() == 1) return settled(std::move(value));
  if (value.dims.size() != 1) value = settled(std::move(value));
  Value result = emit({{{"op", "flatten"}}, {value.place}, {product(own)}}, {product(own)});
  result.channelsLast = value.channelsLast;
  result.reversed = value.reversed;
  if (value.channelsLast || value.reversed) result.unrolled = own;
  return result;
}

int64_t Call::channels(const Value& value) const {
  return t.builder.shape(value.place)[0];
}

std::optional<std::vector<double>> Call::perChannel(const Tensor& constant, const Value& value) const {
  if (constant.whole || constant.size() == 0) return {};
  const std::size_t rank = value.dims.size() + 1;  // with the batch
  if (constant.dims.size() > rank) return {};
  if (constant.size() == 1) return constant.values;
  const std::size_t axis = value.channelsLast ? rank - 1 : 1;
  for (std::size_t i = 0; i < constant.dims.size(); ++i) {
    const bool isAxis = i + rank - constant.dims.size() == axis;
    if (constant.dims[i] != (isAxis ? channels(value) : 1)) return {};
  }
  return constant.values;
}

Value Call::affine(Value value, std::vector<double> scale, std::vector<double> shift) const {
  value = computed(std::move(value));
  const auto count = static_cast<std::size_t>(channels(value));
  constexpr int64_t kMostScaled = int64_t{1} << 24;  // a file of a few bytes a node could ask for hours
  t.scaled += static_cast<int64_t>(count);
  if (t.scaled > kMostScaled) refuse("is one of too many that scale or shift so many channels; join them into one");
  if (scale.size() == 1) scale.assign(count, scale[0]);
  if (shift.size() == 1) shift.assign(count, shift[0]);
  if (value.reversed) {
    std::reverse(scale.begin(), scale.end());
    std::reverse(shift.begin(), shift.end());
  }
  const Shape shape = t.builder.shape(value.place);
  const auto keepOrder = [&](Value result) {
    result.channelsLast = value.channelsLast;
    result.reversed = value.reversed;
    result.unrolled = value.unrolled;
    return result;
  };
  if (value.place == kInput) {
    Built normalise{
        {{"op", "normalise"}, {"mean", std::vector<double>(count, 0)}, {"std", std::vector<double>(count, 1)}},
        {kInput},
        shape};
    if (mergedIntoNormalise(normalise, scale, shift)) return keepOrder(emit(std::move(normalise), value.dims));
  } else if (!value.shared) {
    Built& before = t.builder.at(value.place);
    const std::string op = before.spec["op"];
    if (op == "normalise" && mergedIntoNormalise(before, scale, shift)) return value;
    const bool unscaled = std::all_of(scale.begin(), scale.end(), [](double s) { return s == 1; });
    const bool unbiased = std::all_of(before.bias.begin(), before.bias.end(), [](double b) { return b == 0; });
    if (op == "channel_affine" || ((op == "linear" || op == "conv2d") && unscaled && unbiased)) {
      for (std::size_t i = 0; i < count; ++i) {
        if (op == "channel_affine") before.weight[i] *= scale[i];
        before.bias[i] = before.bias[i] * scale[i] + shift[i];
      }
      return value;
    }
  }
  return keepOrder(emit(
      {{{"op", "channel_affine"}}, {value.place}, shape, {shape[0]}, std::move(scale), std::move(shift)}, value.dims));
}

}  // namespace hessianlab::onnx_file
