// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/operations.h"

#include <nlohmann/json.hpp>

#include "model/base/catalogue.h"
#include "model/base/error.h"
#include "model/nn/operations/activations.h"
#include "model/nn/operations/affine.h"
#include "model/nn/operations/pooling.h"

namespace hessianlab {

namespace {

struct Maker {
  const char* op;
  std::unique_ptr<Operation> (*make)(const nlohmann::json& spec, const Shape& in);
};

constexpr Maker kMakers[] = {
    {"normalise", makeNormalise}, {"linear", makeLinear},         {"conv2d", makeConv2d},
    {"flatten", makeFlatten},     {"max_pool2d", makeMaxPool2d},  {"avg_pool2d", makeAvgPool2d},
    {"relu", makeActivation},     {"leaky_relu", makeActivation}, {"softplus", makeActivation},
    {"tanh", makeActivation},     {"sigmoid", makeActivation},    {"elu", makeActivation},
    {"silu", makeActivation},     {"gelu", makeActivation},
};

constexpr std::size_t kMostShown = 40;  // characters of a name that nobody knows

}  // namespace

std::vector<std::string> operationNames() {
  std::vector<std::string> names;
  for (const Maker& maker : kMakers) names.emplace_back(maker.op);
  return names;
}

std::unique_ptr<Operation> makeOperation(const nlohmann::json& spec, const Shape& in) {
  if (!spec.is_object() || !spec.contains("op") || !spec["op"].is_string())
    throw InputError("must be an object with a key 'op', for example {\"op\":\"relu\"}");
  const auto op = spec["op"].get<std::string>();
  for (const Maker& maker : kMakers) {
    if (op == maker.op) return maker.make(spec, in);
  }
  // Written as JSON: control characters and whatever is not ASCII come out escaped.
  const std::string shown = spec["op"].dump(-1, ' ', true).substr(0, kMostShown);
  throw InputError(shown + " is unknown; did you mean '" + nearestWord(op, operationNames()) + "'?");
}

}  // namespace hessianlab
