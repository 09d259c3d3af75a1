// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/norm.h"

#include "model/base/error.h"

namespace hessianlab {

const char* toString(Norm norm) {
  return norm == Norm::Linf ? "linf" : "l2";
}

Norm parseNorm(const std::string& name) {
  if (name == "linf") return Norm::Linf;
  if (name == "l2") return Norm::L2;
  throw InputError("unknown norm '" + name + "'; known are linf, l2");
}

}  // namespace hessianlab
