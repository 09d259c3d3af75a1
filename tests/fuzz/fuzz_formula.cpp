// SPDX-License-Identifier: GPL-3.0-or-later
// Formulas of an angle: what is accepted has one value at each, with brackets or without.
#include <cmath>

#include "model/formats/formula.h"
#include "tests/fuzz/expect.h"

using namespace hessianlab;

int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size) {
  const std::string text = fuzz::text(data, size);
  const auto formula = fuzz::accepted([&] { return Formula::parse(text, "formula"); }, "formula");
  if (!formula) return 0;
  for (const double angle : {0.0, 1.0, 6.0}) {
    const double value = formula->at(angle), again = formula->at(angle);
    fuzz::expect(value == again || (std::isnan(value) && std::isnan(again)), "an angle has one value");
    const auto wrapped = fuzz::accepted([&] { return Formula::parse("(" + text + ")", "formula"); }, "formula");
    if (wrapped) fuzz::expect(wrapped->at(angle) == value || std::isnan(value), "brackets change nothing");
  }
  return 0;
}
