// SPDX-License-Identifier: GPL-3.0-or-later
// The sentence with which a call refuses its input.
#pragma once

#include <string>

#include "model/base/error.h"

namespace hessianlab {

// The InputError's text; "accepted" where none was thrown. Other exceptions pass.
template <class Call>
std::string messageOf(const Call& call) {
  try {
    call();
  } catch (const InputError& error) {
    return error.what();
  }
  return "accepted";
}

}  // namespace hessianlab
