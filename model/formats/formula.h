// SPDX-License-Identifier: GPL-3.0-or-later
// A function of an angle as somebody writes it: "1 + 0.5 cos(2θ)". Pure: neither Torch nor Qt. Values; any thread.
//
//   sums and products of arithmetic.h, a^b, and products without a sign where it is clear: 2θ, 0.5 cos(θ)
//   θ or theta; π or pi; sin, cos, exp, log, sqrt, abs of what stands in brackets
#pragma once

#include <string>

#include "model/formats/arithmetic.h"

namespace hessianlab {

class Formula {
 public:
  // `where` begins every InputError, which says what stands at which character.
  static Formula parse(const std::string& text, const std::string& where);

  double at(double angle) const;  // ±∞ or NaN where it is not defined

 private:
  Program program_;
};

}  // namespace hessianlab
