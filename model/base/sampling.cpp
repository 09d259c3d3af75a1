// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/sampling.h"

#include "model/base/error.h"

namespace hessianlab {

const char* toString(Sampling sampling) {
  return sampling == Sampling::First ? "first" : "balanced";
}

Sampling parseSampling(const std::string& name) {
  if (name == "first") return Sampling::First;
  if (name == "balanced") return Sampling::Balanced;
  throw InputError("unknown sampling '" + name + "'; known are first, balanced");
}

}  // namespace hessianlab
