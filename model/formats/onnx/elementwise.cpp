// SPDX-License-Identifier: GPL-3.0-or-later
// Arithmetic and functions of each number by itself, and values that come together.
#include <algorithm>
#include <cmath>
#include <limits>

#include "model/formats/onnx/translation.h"

namespace hessianlab::onnx_file {

using Kind = ScalarFunction::Kind;

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr std::size_t kMostJoined = 64;  // an operation reads no more

FunctionPtr functionOf(const Value& value) {
  return value.function ? value.function : ScalarFunction::argument();
}

// The same value, ready for one more function on it.
Value ready(const Call& call, const Value& value, int more = 8) {
  const bool large = value.function && value.function->parts() + more > ScalarFunction::kMostParts;
  return large ? call.computed(value) : value;
}

Value with(Value value, FunctionPtr function) {
  value.function = std::move(function);
  return value;
}

FunctionPtr combined(const std::string& op, FunctionPtr a, FunctionPtr b) {
  const auto times = [](FunctionPtr f, double factor) {
    return ScalarFunction::of(Kind::Multiply, std::move(f), ScalarFunction::constant(factor));
  };
  if (op == "Add") return ScalarFunction::of(Kind::Add, std::move(a), std::move(b));
  if (op == "Sub" && b->isConstant())
    return ScalarFunction::of(Kind::Add, std::move(a), ScalarFunction::constant(-b->parameter()));
  if (op == "Sub") return ScalarFunction::of(Kind::Add, std::move(a), times(std::move(b), -1));
  if (op == "Mul") return ScalarFunction::of(Kind::Multiply, std::move(a), std::move(b));
  if (op == "Div") return ScalarFunction::of(Kind::Divide, std::move(a), std::move(b));
  if (op == "Pow") return ScalarFunction::of(Kind::Power, std::move(a), std::move(b));
  if (!a->isConstant()) std::swap(a, b);  // Max and Min
  if (!a->isConstant() || std::isnan(a->parameter())) return nullptr;
  const double bound = a->parameter();
  return ScalarFunction::of(op == "Max" ? clipped(bound, kInfinity) : clipped(-kInfinity, bound), std::move(b));
}

Value withChannels(const Call& call, const Value& read, const Tensor& constant, bool constantFirst) {
  const Value value = call.settled(read);
  const auto numbers = call.perChannel(constant, value);
  if (!numbers)
    call.refuse("joins a constant that is not one number for all or one a channel; only those are computed with");
  const std::string& op = call.op();
  std::vector<double> scale(numbers->size(), 1), shift(numbers->size(), 0);
  for (std::size_t i = 0; i < numbers->size(); ++i) {
    const double number = (*numbers)[i];
    if (op == "Add" || op == "Sub") shift[i] = op == "Sub" && !constantFirst ? -number : number;
    if (op == "Sub" && constantFirst) scale[i] = -1;
    if (op == "Mul") scale[i] = number;
    if (op == "Div" && !constantFirst) scale[i] = 1 / number;
  }
  const bool possible = op == "Add" || op == "Sub" || op == "Mul" || (op == "Div" && !constantFirst);
  if (!possible)
    call.refuse("joins one number a channel in a way that is no scale and no shift; only those are computed with");
  for (const std::vector<double>* all : {&scale, &shift})
    for (const double number : *all)
      if (!std::isfinite(number)) call.refuse("divides by 0 or holds a number that is not finite");
  return call.affine(value, std::move(scale), std::move(shift));
}

Value withConstant(const Call& call, const Value& read, const Tensor& constant, bool constantFirst) {
  if (constant.whole) call.refuse("joins whole numbers with real ones; export the network anew");
  if (constant.size() != 1 || constant.dims.size() > read.dims.size() + 1)
    return withChannels(call, read, constant, constantFirst);
  const Value value = ready(call, read);
  FunctionPtr number = ScalarFunction::constant(constant.values[0]), function = functionOf(value);
  FunctionPtr both = constantFirst ? combined(call.op(), number, function) : combined(call.op(), function, number);
  if (!both) call.refuse("joins a number that is not finite");
  return with(value, std::move(both));
}

bool areAlike(const Value& a, const Value& b) {
  return a.place == b.place && a.dims == b.dims && a.channelsLast == b.channelsLast && a.unrolled == b.unrolled;
}

// Both flat, or both pictures, in the order of the network.
std::vector<Value> alike(const Call& call, std::vector<Value> values) {
  bool flat = false;
  for (Value& value : values) {
    value = call.inOwnOrder(std::move(value));
    flat = flat || call.t.builder.shape(value.place).size() == 1;
  }
  for (Value& value : values) {
    const Shape own = call.t.builder.shape(value.place);
    if (!flat || own.size() == 1) continue;
    const Shape dims = value.dims;
    if (own[1] * own[2] == 1) value = call.flattened(std::move(value));
    value.dims = dims;
  }
  return values;
}

Value joined(const Call& call, const char* op, const std::vector<Value>& values, const Shape& shape, Shape dims) {
  if (values.size() == 1) return values[0];
  std::vector<int> places;
  for (const Value& value : values) places.push_back(value.place);
  return call.emit({{{"op", op}}, std::move(places), shape}, std::move(dims));
}

}  // namespace

Value addedUp(const Call& call, std::vector<Value> values) {
  values = alike(call, std::move(values));
  for (const Value& value : values)
    if (value.dims != values[0].dims || call.t.builder.shape(value.place) != call.t.builder.shape(values[0].place))
      call.refuse("joins values of different shapes; only such of one shape are added");
  if (values.size() > kMostJoined) call.refuse("adds more than 64 values; add them in parts");
  const Shape shape = call.t.builder.shape(values[0].place);
  return joined(call, "add", values, shape, values[0].dims);
}

Value readSum(const Call& call) {
  std::vector<Value> values;
  for (std::size_t i = 0; i < call.inputs.size(); ++i) values.push_back(call.value(i));
  return addedUp(call, std::move(values));
}

Value readConcat(const Call& call) {
  std::vector<Value> values;
  for (std::size_t i = 0; i < call.inputs.size(); ++i) values.push_back(call.value(i));
  values = alike(call, std::move(values));
  int64_t axis = call.attributes.integer("axis", 1);
  if (axis < 0) axis += static_cast<int64_t>(values[0].dims.size()) + 1;
  if (axis != 1) call.refuse("joins values along another axis than the channels; only that is computed with");
  if (values.size() > kMostJoined) call.refuse("joins more than 64 values; join them in parts");
  Shape shape = call.t.builder.shape(values[0].place), dims = values[0].dims;
  shape[0] = dims[0] = 0;
  for (const Value& value : values) {
    const Shape& own = call.t.builder.shape(value.place);
    const bool fits = own.size() == shape.size() && value.dims.size() == dims.size() &&
                      std::equal(own.begin() + 1, own.end(), shape.begin() + 1) &&
                      std::equal(value.dims.begin() + 1, value.dims.end(), dims.begin() + 1);
    if (!fits) call.refuse("joins pictures of different sizes, or pictures and flat values; make them alike");
    shape[0] += own[0];
    dims[0] += own[0];
  }
  return joined(call, "concat", values, shape, dims);
}

Value readArithmetic(const Call& call) {
  if (call.inputs.size() != 2)
    call.refuse("reads " + std::to_string(call.inputs.size()) + " values; two are computed with");
  if (call.inputs[0].constant) return withConstant(call, call.value(1), *call.inputs[0].constant, true);
  if (call.inputs[1].constant) return withConstant(call, call.value(0), *call.inputs[1].constant, false);
  Value a = call.value(0), b = call.value(1);
  if (areAlike(a, b)) {
    a = ready(call, a, 40);
    b = ready(call, b, 40);
    if (areAlike(a, b)) {
      a.shared = true;
      if (FunctionPtr both = combined(call.op(), functionOf(a), functionOf(b)))
        if (both->parts() <= ScalarFunction::kMostParts) return with(a, std::move(both));
    }
  }
  if (call.op() == "Add") return addedUp(call, {a, b});
  if (call.op() == "Sub") {
    b = call.settled(b);
    b.shared = true;
    return addedUp(call, {a, call.affine(b, {-1}, {0})});
  }
  call.refuse(
      "joins two values that both depend on the input, as gates and attention do, which is not computed with "
      "here; leave such a block out, or use a network of convolutions and linear layers");
}

Value readFunction(const Call& call) {
  const std::string& op = call.op();
  const Value value = ready(call, call.value(0));
  const FunctionPtr inner = functionOf(value);
  const auto number = [&](const char* name, double fallback) { return call.attributes.number(name, fallback); };
  const auto polygon = [&](const Polygon& outer) { return with(value, ScalarFunction::of(outer, inner)); };
  const auto smooth = [&](Kind kind, double parameter = 1) {
    return with(value, ScalarFunction::of(kind, inner, parameter));
  };
  if (op == "Relu") return polygon(clipped(0, kInfinity));
  if (op == "LeakyRelu") return polygon(leaky(number("alpha", 0.01)));
  if (op == "Abs") return polygon({{0}, {-1, 1}, {0, 0}});
  if (op == "Neg") return polygon(line(-1, 0));
  if (op == "Elu") return smooth(Kind::Elu, number("alpha", 1));
  if (op == "Softplus") return smooth(Kind::Softplus);
  if (op == "Tanh") return smooth(Kind::Tanh);
  if (op == "Sigmoid") return smooth(Kind::Sigmoid);
  if (op == "Erf") return smooth(Kind::Erf);
  if (op == "Gelu") return smooth(call.attributes.word("approximate", "none") == "tanh" ? Kind::GeluTanh : Kind::Gelu);
  if (op == "Selu") {
    const double alpha = number("alpha", 1.67326319217681884765625), gamma = number("gamma", 1.05070102214813232421875);
    return with(value, ScalarFunction::of(Kind::Multiply, ScalarFunction::of(Kind::Elu, inner, alpha),
                                          ScalarFunction::constant(gamma)));
  }
  if (op == "HardSigmoid") {
    const auto outer = chained(clipped(0, 1), line(number("alpha", 0.2), number("beta", 0.5)));
    if (!outer) call.refuse("has settings that are not finite");
    return polygon(*outer);
  }
  if (op == "PRelu") {
    const Tensor& slope = call.constant(1);
    if (slope.size() != 1)
      call.refuse("has one slope a channel; only one slope for all is computed with: take leaky ReLU");
    return polygon(leaky(slope.values[0]));
  }
  double lowest = number("min", -kInfinity), highest = number("max", kInfinity);  // Clip
  const auto bound = [&](std::size_t input, double& place) {
    if (input >= call.inputs.size() || (!call.inputs[input].constant && !call.inputs[input].value)) return;
    const Tensor& given = call.constant(input);
    if (given.size() != 1) call.refuse("has a bound that is not one number");
    place = given.values[0];
  };
  bound(1, lowest);
  bound(2, highest);
  constexpr double kAllOfSingle = 3.4e38;  // older files write "no bound" like that
  if (lowest <= -kAllOfSingle) lowest = -kInfinity;
  if (highest >= kAllOfSingle) highest = kInfinity;
  if (std::isnan(lowest) || std::isnan(highest)) call.refuse("has a bound that is not a number");
  return polygon(clipped(lowest, highest));
}

}  // namespace hessianlab::onnx_file
