// SPDX-License-Identifier: GPL-3.0-or-later
// How the command line ends: one plain line on standard error and an exit code.
#pragma once

#include <functional>
#include <string>

namespace hessianlab::cli {

// Prints why and returns `code`.
int failed(const std::string& why, int code);

// What `work` returns, or the code of what it throws, with the reason printed. Where what it printed did not arrive,
// that is a failure too.
int outcomeOf(const std::function<int()>& work);

}  // namespace hessianlab::cli
