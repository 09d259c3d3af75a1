// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/onnx/scalar_function.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <nlohmann/json.hpp>
#include <numbers>

namespace hessianlab::onnx_file {

using nlohmann::json;

namespace {

double logistic(double a) {
  return 1 / (1 + std::exp(-a));
}
double softplus(double a) {
  return std::max(a, 0.0) + std::log1p(std::exp(-std::abs(a)));
}
double gelu(double a) {
  return a * 0.5 * std::erfc(-a / std::numbers::sqrt2);
}
double geluTanh(double a) {
  const double inner = std::sqrt(2 / std::numbers::pi) * (a + 0.044715 * a * a * a);
  return 0.5 * a * (1 + std::tanh(inner));
}
double elu(double a, double alpha) {
  return a > 0 ? a : alpha * std::expm1(a);
}

// The values of `function` are those of `known` to the rounding of constants in single precision.
template <class Known>
bool agrees(const ScalarFunction& function, double scale, const Known& known) {
  constexpr double kPlaces[] = {-20, -9,   -6.1, -4.3, -3.2, -2.4, -1.7, -1.3, -0.9, -0.6, -0.3, -0.1, -0.01, 0,
                                20,  0.02, 0.15, 0.4,  0.7,  1.1,  1.45, 1.9,  2.6,  3.3,  4.4,  5.8,  8.7};
  return std::all_of(std::begin(kPlaces), std::end(kPlaces), [&](double place) {
    const double a = place * scale, is = function.at(a), should = known(a);
    return std::abs(is - should) <= 2e-6 * (std::abs(should) + 0.05 * scale);
  });
}

constexpr double kMostNumber = 1e6;  // that an architecture may say

bool isUsable(double number) {
  return number >= 1 / kMostNumber && number <= kMostNumber;
}

std::optional<json> polygonOperation(const Polygon& p) {
  if (p.knots == std::vector<double>{0} && p.slopes[1] == 1 && p.intercepts[0] == 0) {
    if (p.slopes[0] == 0) return json{{"op", "relu"}};
    if (isUsable(p.slopes[0])) return json{{"op", "leaky_relu"}, {"slope", p.slopes[0]}};
  }
  for (const std::vector<double>* numbers : {&p.knots, &p.slopes})
    for (const double number : *numbers)
      if (!(std::abs(number) <= kMostNumber)) return {};
  if (!(std::abs(p.at(p.knots[0])) <= kMostNumber)) return {};
  return json{{"op", "piecewise_linear"}, {"knots", p.knots}, {"slopes", p.slopes}, {"start", p.at(p.knots[0])}};
}

}  // namespace

ScalarFunction::ScalarFunction(Kind kind, FunctionPtr left, FunctionPtr right, double parameter, Polygon outer)
    : kind_(kind),
      left_(std::move(left)),
      right_(std::move(right)),
      parameter_(parameter),
      outer_(std::move(outer)),
      parts_(1 + (left_ ? left_->parts_ : 0) + (right_ ? right_->parts_ : 0)) {
  findPolygon();
}

FunctionPtr ScalarFunction::argument() {
  return FunctionPtr(new ScalarFunction(Kind::Argument, {}, {}, 0, {}));
}
FunctionPtr ScalarFunction::constant(double value) {
  return FunctionPtr(new ScalarFunction(Kind::Constant, {}, {}, value, {}));
}
FunctionPtr ScalarFunction::of(Kind kind, FunctionPtr left, FunctionPtr right) {
  return FunctionPtr(new ScalarFunction(kind, std::move(left), std::move(right), 0, {}));
}
FunctionPtr ScalarFunction::of(Kind kind, FunctionPtr inner, double parameter) {
  return FunctionPtr(new ScalarFunction(kind, std::move(inner), {}, parameter, {}));
}
FunctionPtr ScalarFunction::of(Polygon outer, FunctionPtr inner) {
  return FunctionPtr(new ScalarFunction(Kind::Polygon, std::move(inner), {}, 0, std::move(outer)));
}

void ScalarFunction::findPolygon() {
  if (kind_ == Kind::Argument) whole_ = line(1, 0);
  if (kind_ == Kind::Constant && std::isfinite(parameter_)) whole_ = line(0, parameter_);
  if (!left_ || !left_->whole_) return;
  const Polygon& p = *left_->whole_;
  const auto timesLeft = [&](double factor) { return chained(line(factor, 0), p); };
  if (kind_ == Kind::Polygon) whole_ = chained(outer_, p);
  if (!right_ || !right_->whole_) return;
  if (kind_ == Kind::Add) whole_ = sum(p, *right_->whole_);
  if (kind_ == Kind::Multiply && right_->isConstant()) whole_ = timesLeft(right_->parameter_);
  if (kind_ == Kind::Multiply && left_->isConstant()) whole_ = chained(line(left_->parameter_, 0), *right_->whole_);
  if (kind_ == Kind::Divide && right_->isConstant()) whole_ = timesLeft(1 / right_->parameter_);
}

double ScalarFunction::at(double a) const {
  switch (kind_) {
    case Kind::Argument:
      return a;
    case Kind::Constant:
      return parameter_;
    case Kind::Add:
      return left_->at(a) + right_->at(a);
    case Kind::Multiply:
      return left_->at(a) * right_->at(a);
    case Kind::Divide:
      return left_->at(a) / right_->at(a);
    case Kind::Power:
      return std::pow(left_->at(a), right_->at(a));
    case Kind::Polygon:
      return outer_.at(left_->at(a));
    case Kind::Elu:
      return elu(left_->at(a), parameter_);
    case Kind::Softplus:
      return softplus(left_->at(a));
    case Kind::Tanh:
      return std::tanh(left_->at(a));
    case Kind::Sigmoid:
      return logistic(left_->at(a));
    case Kind::Erf:
      return std::erf(left_->at(a));
    case Kind::Gelu:
      return gelu(left_->at(a));
    case Kind::GeluTanh:
      return geluTanh(left_->at(a));
  }
  return 0;
}

std::optional<json> activationFor(const ScalarFunction& function) {
  if (const auto& polygon = function.polygon()) {
    if (polygon->knots.empty()) return {};
    return polygonOperation(*polygon);
  }
  struct Known {
    const char* op;
    double (*value)(double);
  };
  constexpr Known kKnown[] = {
      {"gelu", gelu},
      {"gelu_tanh", geluTanh},
      {"silu", [](double a) { return a * logistic(a); }},
      {"tanh", [](double a) { return std::tanh(a); }},
      {"sigmoid", logistic},
  };
  for (const Known& known : kKnown)
    if (agrees(function, 1, known.value)) return json{{"op", known.op}};
  // softplus(βa)/β is log 2/β at 0, and α(eᵃ − 1) goes to −α. Constants were rounded: a β of 7.9999998 was 8.
  const auto parameter = [](double number) { return static_cast<double>(static_cast<float>(number)); };
  const double beta = parameter(std::numbers::ln2 / function.at(0)), alpha = parameter(-function.at(-60));
  const auto scaled = [&](double a) { return softplus(beta * a) / beta; };
  if (isUsable(beta) && agrees(function, 1, scaled) && agrees(function, 1 / beta, scaled))
    return json{{"op", "softplus"}, {"beta", beta}};
  if (isUsable(alpha) && agrees(function, 1, [&](double a) { return elu(a, alpha); }))
    return json{{"op", "elu"}, {"alpha", alpha}};
  return {};
}

}  // namespace hessianlab::onnx_file
