// SPDX-License-Identifier: GPL-3.0-or-later
// What a chain of elementwise nodes makes of one number, as a small tree. Exporters write one activation in many ways
// (GELU as five nodes, ReLU6 as a clip, softplus(βa)/β as three); the tree is recognised by its values, not by its
// form. Pure; immutable; any thread.
#pragma once

#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <vector>

namespace hessianlab::onnx_file {

// A continuous function whose graph is a polygon: on piece i it is slopes[i]·a + intercepts[i]; piece i ends at
// knots[i].
struct Polygon {
  std::vector<double> knots;       // rising
  std::vector<double> slopes;      // one more than knots
  std::vector<double> intercepts;  // as many

  double at(double a) const;
};

class ScalarFunction;
using FunctionPtr = std::shared_ptr<const ScalarFunction>;

class ScalarFunction {
 public:
  enum class Kind {
    Argument,
    Constant,
    Add,
    Multiply,
    Divide,
    Power,
    Polygon,
    Elu,
    Softplus,
    Tanh,
    Sigmoid,
    Erf,
    Gelu,
    GeluTanh
  };
  static constexpr int kMostParts = 64;  // what is larger is computed step by step

  static FunctionPtr argument();
  static FunctionPtr constant(double value);
  static FunctionPtr of(Kind kind, FunctionPtr left, FunctionPtr right);  // Add, Multiply, Divide, Power
  static FunctionPtr of(Kind kind, FunctionPtr inner, double parameter = 1);
  static FunctionPtr of(Polygon outer, FunctionPtr inner);

  double at(double a) const;
  Kind kind() const { return kind_; }
  double parameter() const { return parameter_; }
  int parts() const { return parts_; }
  bool isConstant() const { return kind_ == Kind::Constant; }
  const FunctionPtr& left() const { return left_; }
  const FunctionPtr& right() const { return right_; }
  const Polygon& outer() const { return outer_; }                   // of Kind::Polygon
  const std::optional<Polygon>& polygon() const { return whole_; }  // where the whole function is one

 private:
  ScalarFunction(Kind kind, FunctionPtr left, FunctionPtr right, double parameter, Polygon outer);
  void findPolygon();

  Kind kind_;
  FunctionPtr left_, right_;
  double parameter_ = 0;
  Polygon outer_;
  int parts_ = 1;
  std::optional<Polygon> whole_;
};

Polygon line(double slope, double intercept);
Polygon leaky(double slope);                     // slope·a below 0
Polygon clipped(double lowest, double highest);  // one of them may be infinite
std::optional<Polygon> sum(const Polygon& a, const Polygon& b);
std::optional<Polygon> chained(const Polygon& outer, const Polygon& inner);  // nothing: it has too many pieces

// The operation that computes `function`, as it stands in an architecture: {"op":"gelu"}. Not for lines. Nothing: it is
// no activation that is known.
std::optional<nlohmann::json> activationFor(const ScalarFunction& function);

}  // namespace hessianlab::onnx_file
