// SPDX-License-Identifier: GPL-3.0-or-later
// A State as the bytes of a safetensors file, and back, to the last bit.
#pragma once

#include <map>
#include <string>

#include "model/training/state.h"

namespace hessianlab {

// `metadata`: what else the file is to say of it, by keys other than "format" and "sha256…".
std::string stateBytes(const State& state, std::map<std::string, std::string> metadata);

struct ReadState {
  State state;
  std::map<std::string, std::string> metadata;
};
// InputError, which `origin` begins: it is damaged, or no state.
ReadState parseState(const std::string& bytes, const std::string& origin);

}  // namespace hessianlab
