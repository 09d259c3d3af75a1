// SPDX-License-Identifier: GPL-3.0-or-later
// Tables in text form: what is accepted is rectangular and finite, and its classes are all of its labels.
#include <algorithm>
#include <cmath>

#include "model/formats/csv_table.h"
#include "tests/fuzz/expect.h"

using namespace hessianlab;
using fuzz::accepted;
using fuzz::expect;

namespace {

void check(const std::string& text, const std::string& label) {
  const auto table = accepted([&] { return parseCsv(text, label, "file"); }, "file");
  if (!table) return;
  const auto rows = static_cast<std::size_t>(table->rows);
  expect(rows > 0 && !table->columns.empty(), "there are rows and numbers");
  expect(table->values.size() == rows * table->columns.size() && table->labels.size() == rows, "it is rectangular");
  expect(std::all_of(table->values.begin(), table->values.end(), [](double value) { return std::isfinite(value); }),
         "numbers are finite");
  const std::vector<std::string> classes = classesOf(table->labels);
  for (const std::string& each : table->labels) {
    expect(!each.empty(), "every row has a class");
    expect(std::find(classes.begin(), classes.end(), each) != classes.end(), "every label is a class");
  }
}

}  // namespace

int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size) {
  const std::string text = fuzz::text(data, size);
  check(text, "");
  check(text, "1");
  return 0;
}
