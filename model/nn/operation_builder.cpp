// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/operation_builder.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "model/nn/network_spec.h"
#include "model/nn/operation_error.h"
#include "model/nn/operations.h"

namespace hessianlab {

std::unique_ptr<Operation> OperationBuilder::make(const nlohmann::json& spec) {
  const std::size_t number = shapes_.size() - 1;
  std::vector<Shape> in;
  for (const Graph::Source& source : graph_.sources(number)) in.push_back(shapes_[source.value]);
  std::unique_ptr<Operation> result;
  try {
    result = makeOperation(spec, in);
  } catch (const InputError& error) {
    throw OperationError(number, " ", error.what());
  }
  int64_t values = 1;
  for (const int64_t extent : result->outputShape()) values = std::min(values * extent, kMaxValues + 1);
  if (values > kMaxValues)
    throw OperationError(number, " ", "gives more than 4 million values a sample; make it smaller");
  for (const torch::Tensor* p : result->parameters()) parameters_ += p->numel();
  if (parameters_ > kMostParameters)
    throw InputError("architecture: more than 268 million parameters; make it smaller");
  shapes_.push_back(result->outputShape());
  return result;
}

void OperationBuilder::requireLogits(int64_t classes) const {
  if (shapes_.back() == Shape{classes}) return;
  throw InputError("architecture: the last operation must give one value per class (" + std::to_string(classes) +
                   "); end with {\"op\":\"linear\",\"out\":" + std::to_string(classes) + "}");
}

}  // namespace hessianlab
