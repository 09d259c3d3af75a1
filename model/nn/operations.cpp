// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/operations.h"

#include <nlohmann/json.hpp>

#include "model/catalogue.h"
#include "model/error.h"
#include "model/nn/activations.h"
#include "model/nn/affine.h"
#include "model/nn/pooling.h"

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

}  // namespace

std::unique_ptr<Operation> makeOperation(const nlohmann::json& spec, const Shape& in) {
  if (!spec.is_object() || !spec.contains("op") || !spec["op"].is_string())
    throw InputError("architecture: every operation must be an object with a key 'op', for example {\"op\":\"relu\"}");
  const auto op = spec["op"].get<std::string>();
  std::vector<std::string> known;
  for (const Maker& maker : kMakers) {
    if (op == maker.op) return maker.make(spec, in);
    known.emplace_back(maker.op);
  }
  throw InputError("architecture: unknown operation '" + op + "'; did you mean '" + nearestWord(op, known) + "'?");
}

}  // namespace hessianlab
