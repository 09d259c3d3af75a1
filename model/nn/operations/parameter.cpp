// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/operations/parameter.h"

#include <optional>
#include <utility>

namespace hessianlab {

namespace {

struct Left {
  int64_t parameters;
  std::string tooMany;
};

std::optional<Left>& left() {
  thread_local std::optional<Left> value;
  return value;
}

}  // namespace

ParameterLimit::ParameterLimit(int64_t most, std::string tooMany) {
  left() = Left{most, std::move(tooMany)};
}
ParameterLimit::~ParameterLimit() {
  left().reset();
}

void requireSize(const SpecReader& reader, int64_t out, int64_t weightsPerOutput) {
  if (out > kMostParameters / weightsPerOutput)
    reader.fail("out", "gives more than 268 million parameters; make it smaller");
  if (!left()) return;
  left()->parameters -= out * weightsPerOutput;
  if (left()->parameters < 0) reader.fail("out", "gives " + left()->tooMany);
}

}  // namespace hessianlab
