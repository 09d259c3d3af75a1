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

thread_local bool sizesOnly = false;

}  // namespace

torch::Tensor newParameter(const Shape& shape) {
  const auto options = torch::requires_grad();
  return sizesOnly ? torch::empty(shape, options.device(torch::kMeta)) : torch::zeros(shape, options);
}

SizesOnly::SizesOnly() {
  sizesOnly = true;
}
SizesOnly::~SizesOnly() {
  sizesOnly = false;
}

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
