// SPDX-License-Identifier: GPL-3.0-or-later
// A size of attack as it is typed.
#pragma once

#include <string>

namespace hessianlab::cli {

// "0.03" or "8/255". InputError: it is no number of at least 0; the message begins with `option`.
double readEpsilon(const std::string& option, const std::string& text);

}  // namespace hessianlab::cli
