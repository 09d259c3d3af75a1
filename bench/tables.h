// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a run as the Markdown tables of docs/performance.md.
#pragma once

#include <string>

#include "bench/ratios.h"

namespace hessianlab::bench {

// A table for each part that was measured. A number that is missing is an empty cell.
std::string markdownTables(const Numbers& numbers);

}  // namespace hessianlab::bench
