// SPDX-License-Identifier: GPL-3.0-or-later
// The arithmetic of lessons: what is computed from the numbers measured of its runs, and the comparisons that decide
// which answer was right. Pure: neither Torch nor Qt. Values; const members from any thread.
//
//   condition  = comparison { "and" comparison }
//   comparison = expression ("<" | "<=" | ">" | ">=") expression
//   expression = a sum of arithmetic.h over quantities
//   quantity   = RUN [".start"] "." NAME [ "(" ATTACK "," NORM "," EPSILON ")" ]
#pragma once

#include <string>
#include <vector>

#include "model/formats/arithmetic.h"
#include "model/formats/quantities.h"

namespace hessianlab {

class Expression {
 public:
  // `where` begins every InputError, which says what stands at which character.
  static Expression parse(const std::string& text, const QuantityList& known, const std::string& where);
  static Expression of(const Quantity& quantity);

  const std::string& text() const { return text_; }  // as it was given
  const std::vector<Quantity>& quantities() const { return quantities_; }
  const Quantity* soleQuantity() const;  // where it is one quantity and nothing else; nullptr otherwise
  // RunError names the first quantity that `values` lacks. Division by 0 gives ±∞ or NaN, as IEEE 754 says.
  double value(const Values& values) const;

 private:
  friend class ExpressionParser;
  std::string text_;
  std::vector<Quantity> quantities_;
  Program program_;  // a Name is the quantity of its index
};

class Condition {
 public:
  static Condition parse(const std::string& text, const QuantityList& known, const std::string& where);

  const std::string& text() const { return text_; }
  std::vector<Quantity> quantities() const;
  bool holds(const Values& values) const;  // false where a side is NaN; RunError as above

 private:
  friend class ExpressionParser;
  enum class Relation { Less, AtMost, More, AtLeast };
  struct Comparison {
    Expression left, right;
    Relation relation;
  };
  std::string text_;
  std::vector<Comparison> comparisons_;
};

// Whether `name` can be the name of a run: a small letter, then small letters, digits and _; at most 24; not a word of
// the language ("and", "start").
bool isRunName(const std::string& name);

}  // namespace hessianlab
